# Catalan. The same keys and variables stand in all five files; tests hold them against src/texts/key.rs.
# Infinitives and impersonal forms; «» for quotes; l·l with U+00B7; numbers shown go through NUMBER().

## On every page
site-name = DISCORSI
site-tagline = Bones pràctiques per a l’habitatge, la salut i les competències de les persones migrants
skip-to-content = Anar al contingut
languages = Llengua
all-records = Totes les fitxes
footer-project = A partir de la recerca del projecte FAMI D.I.S.Co.R.S.I. Migranti (2017-2018), al Piemont, Auvergne-Rhône-Alpes i Catalunya.
footer-licence = Fitxes amb llicència CC BY 4.0
footer-data = Les dades en JSON
records = { $count ->
    [one] { NUMBER($count) } fitxa
   *[other] { NUMBER($count) } fitxes
}
results = { $count ->
    [0] Cap resultat
    [one] { NUMBER($count) } resultat
   *[other] { NUMBER($count) } resultats
}

## Home
home-sentence = Com tres regions d’Europa ajuden les persones migrants a trobar habitatge, atenció sanitària i feina
home-description = Pràctiques i models regionals per a l’habitatge, la salut i les competències de les persones migrants al Piemont, Auvergne-Rhône-Alpes i Catalunya, amb cerca en cinc llengües.
home-holdings = { $count ->
    [one] { NUMBER($count) } fitxa redactada a partir de fonts citades, amb títol i resum en cinc llengües.
   *[other] { NUMBER($count) } fitxes redactades a partir de fonts citades, amb títol i resum en cinc llengües.
}
home-text-languages = Textos en:
home-examples = Per exemple:
home-example-1 = habitatge per a refugiats
home-example-2 = salut de les dones
home-example-3 = homologació de títols
home-matrix = Fitxes per tema i regió
home-matrix-cell = { $theme }, { $region }: { $count ->
    [one] { NUMBER($count) } fitxa
   *[other] { NUMBER($count) } fitxes
}
home-search-title = Una cerca, cinc llengües
home-search-text = Els títols i els resums existeixen en italià, francès, castellà, català i anglès: es cerca en la llengua pròpia i es troba també el que és escrit en les altres. Es poden ometre accents i apòstrofs.
home-regions-title = Tres regions, de costat
home-regions-text = Al costat de cada pràctica n’hi ha una altra del mateix tema a les altres dues regions. I cada fitxa diu el que les fonts no diuen: si no se’n coneixen els resultats o els límits, hi consta.
home-take-title = Per endur-se
home-take-text = Cada fitxa indica com citar-la i remet a les seves fonts. Les dades són obertes: cada cerca i cada fitxa es poden obtenir en JSON, amb llicència CC BY 4.0.
home-record = Per començar

## Search
search-label = Cercar a les fitxes
search-button = Cerca
search-hint = Les cometes mantenen unida una frase, -paraula l’exclou, OR uneix dues alternatives.
search-title = { $question } – cerca
results-for = per a «{ $question }»
filters = Filtres
filters-with-count = Filtres ({ $count ->
    [one] { $count } actiu
   *[other] { $count } actius
})
filters-active = Filtres actius
filters-clear = Treure tots els filtres
filter-remove = Treure el filtre: { $filter }
filters-apply = Aplica els filtres
facet-region = Regió
facet-theme = Tema
facet-target = Destinataris
facet-language = Llengua del text
facet-kind = Tipus de fitxa
facet-org = Organització
facet-evidence = Proves dels resultats
years = Anys
year-from = Des de
year-to = Fins a
years-filter-from = des del { $from }
years-filter-to = fins al { $to }
years-filter-both = { $from }-{ $to }
sort = Ordre
sort-relevance = Rellevància
sort-newest = Més recents
sort-title = Títol
pagination = Pàgines de resultats
page-number = Pàgina { NUMBER($page) }
page-of = Pàgina { NUMBER($page) } de { NUMBER($pages) }
page-previous = Anterior
page-next = Següent
per-page = Resultats per pàgina
not-understood = Parts de la pregunta no enteses, cercades com a simples paraules o omeses:
no-results-help = Què es pot fer
no-results-filters = Treure un filtre:
no-results-words = Cercar menys paraules, o paraules més generals.
no-results-languages = Cercar les mateixes paraules en una altra de les cinc llengües.
no-results-browse = Recórrer els temes:
search-json = Aquest resultat en JSON

## Values of filters that no vocabulary has
language-it = italià
language-fr = francès
language-es = castellà
language-ca = català
language-en = anglès
kind-practice = Pràctica
kind-regional-model = Model regional
kind-research-abstract = Síntesi de recerca
kind-publication = Publicació
evidence-own-figures = Dades pròpies
evidence-outside-evaluation = Avaluació externa
evidence-taken-up-elsewhere = Adoptada en un altre lloc
evidence-none = Només descrita a les fonts

## Record
text-in = Text en { $language }
period-since = des del { $start }
period-until = fins al { $end }
period-both = { $start }-{ $end }
facts = En breu
fact-place = Lloc
fact-period = Període
fact-lead = Entitat responsable
fact-partners = Entitats col·laboradores
fact-funders = Finançament
fact-publisher = Editor
fact-project = Projecte
fact-published = Data de publicació
fact-pages = Pàgines
fact-reviewed = Última revisió
section-need = La necessitat
section-how = Com funciona
section-resources = Els recursos
section-results = Els resultats
section-limits = Els límits
section-transfer = La transferibilitat
section-law = El marc legal
section-responsible = Qui n’és responsable
section-services = Els serveis
section-practice = A la pràctica
section-gaps = Les mancances
section-question = La pregunta
section-method = El mètode
section-findings = Què s’ha trobat
section-use = Per a què serveix
section-contents = Contingut
not-known = Les fonts llegides no diuen res sobre:
plain-summary = En paraules senzilles
discorsi-met = La relació amb DISCORSI
figures = Xifres
figure-what = Què
figure-value = Quant
figure-year = Any
figure-source = Font
sources = Fonts
source-number = Font { $number }
source-back = Tornar al text, font { $number }
source-read = consultada: { $date }
other-regions = El mateix tema a les altres regions
similar = Fitxes semblants
related = Fitxes relacionades
elsewhere = En altres bases
cite = Citar aquesta fitxa
cite-text = «{ $title }», a DISCORSI: { $address } (CC BY 4.0).
cite-address = Adreça
copy = Copia
copied = Copiat
provenance = Aquesta fitxa està redactada a partir de les fonts citades, amb paraules pròpies. Llicència:
record-json = Aquesta fitxa en JSON

## Dates
month = { $number ->
    [1] gener
    [2] febrer
    [3] març
    [4] abril
    [5] maig
    [6] juny
    [7] juliol
    [8] agost
    [9] setembre
    [10] octubre
    [11] novembre
   *[12] desembre
}
month-after-day = { $number ->
    [1] de gener
    [2] de febrer
    [3] de març
    [4] d’abril
    [5] de maig
    [6] de juny
    [7] de juliol
    [8] d’agost
    [9] de setembre
    [10] d’octubre
    [11] de novembre
   *[12] de desembre
}
date-month = { $month } de { $year }
date-day = { $day } { $month } de { $year }

## What went wrong
not-found-title = No s’ha trobat la pàgina
not-found-text = En aquesta adreça no hi ha cap pàgina. Es pot comprovar l’adreça o cercar a les fitxes.
record-not-found-title = No s’ha trobat la fitxa
record-not-found-text = No hi ha cap fitxa «{ $id }». Es pot cercar per títol o per tema.
gone-title = Fitxa retirada
gone-text = La fitxa «{ $title }» s’ha retirat. Data: { $date }.
gone-reason = Motiu:
fault-title = Cerca per corregir
fault-unknown-value = { $parameter }: el valor «{ $value }» no existeix.
fault-known-values = Els valors possibles:
fault-not-in-range = { $parameter }: «{ $value }» no és un nombre enter entre { $least } i { $most }.
fault-without = Repetir la cerca sense aquest valor
no-such-page-title = Aquesta pàgina no existeix
no-such-page-text = { $last ->
    [one] Els resultats caben en una sola pàgina.
   *[other] Els resultats caben en { NUMBER($last) } pàgines.
}
no-such-page-link = Anar a l’última pàgina
method-title = Petició no admesa
method-text = Aquestes pàgines només es poden llegir, amb els mètodes GET i HEAD.
internal-title = Alguna cosa no ha funcionat
internal-text = En aquest moment no es pot llegir l’índex. L’error ha quedat registrat: convé tornar-ho a provar d’aquí a uns minuts.
