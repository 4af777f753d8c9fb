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

## About, report, contribute
about = Què és
contribute = Proposar una pràctica
report = Avisar d’un error
report-subject = Error a la fitxa { $id }
report-body =
    Fitxa: { $address }
    Versió: { $version }

    Què és incorrecte i quina font ho mostra?
record-pages = El text, pàgina a pàgina
record-page = Pàgina { $page } de { $count }
hit-page = pàgina { $page }
page-without-text = Aquesta pàgina no té text: en el document és una imatge o és buida.

## About this collection
about-title = Aquesta col·lecció
about-project = Què va ser DISCORSI
about-project-name = La sigla italiana vol dir «Diàleg interregional sobre els serveis en matèria de competències, habitatge i salut per a la integració de les persones migrants al Piemont, Auvergne-Rhône-Alpes i Catalunya». El projecte es va presentar el 2016 al Fons d’Asil, Migració i Integració 2014-2020 (FAMI), dins de l’objectiu nacional de desenvolupament de capacitats, intercanvi de bones pràctiques; va durar del 15 de maig de 2017 al 31 de maig de 2018.
about-project-aim = La seva finalitat era oferir a les persones migrants que viuen al Piemont millors serveis d’acollida i integració, en habitatge, salut i feina, mitjançant un diàleg entre les institucions i la societat civil de les tres regions. Tenia quatre objectius específics:
about-aim-1 = trobar, amb una recerca-acció a les tres regions, bones pràctiques i sobretot nous models de servei, i arribar a provar mètodes nous al Piemont;
about-aim-2 = fer que les associacions de migrants del Piemont participessin activament en el diàleg amb els serveis locals d’acollida i integració i hi facilitessin l’accés als seus membres i a les famílies;
about-aim-3 = afavorir l’intercanvi entre les associacions de migrants del Piemont i les comunitats organitzades a França i a Espanya, gràcies als lligams que uneixen de fa temps les xarxes COP, RESACOOP i LaFede.cat;
about-aim-4 = posar en comú les relacions que la cooperació al desenvolupament de les tres regions manté amb els països d’origen de les comunitats principals, per reflexionar plegades sobre els fluxos, el retorn i el valor de les competències de les persones migrants.
about-project-source = Font: la pàgina del projecte, Consorzio Ong Piemontesi
about-project-record = La fitxa del projecte
role-lead = Entitat líder
role-partner = Entitats sòcies
role-foreign-member = Membres a França i a Catalunya
role-member = Altres membres al Piemont
about-made = Com es fan les fitxes
about-made-1 = Cada fitxa es redacta a partir de fonts públiques, amb paraules pròpies. El número al final d’una frase porta a la font en què es basa; el que cap font no diu no figura a la fitxa.
about-made-2 = El títol i el resum són en cinc llengües; el text, en la de la regió o en la de les fonts. El que només consta en fonts antigues s’explica en passat, i de cada judici es diu de qui és. Quan no se sap res dels resultats o dels límits, la fitxa ho diu.
about-made-3 = Les fitxes s’han redactat amb l’ajuda de programes informàtics i s’han comparat dues vegades amb les fonts. Si hi ha cap error, se’n pot avisar des de la mateixa fitxa.
about-coverage = Què hi ha i què hi falta
coverage-kind = Fitxes per tipus
coverage-language = Fitxes per llengua del text
coverage-sections = Fitxes sense algun dels apartats, per manca de fonts
coverage-more = Altres xifres
coverage-sources = Fonts citades
coverage-evidence = Fitxes amb resultats documentats
coverage-concepts = Conceptes del tesaurus
coverage-organisations = Organitzacions
coverage-what = Què
coverage-count = Nombre
about-help = Com contribuir-hi
about-help-text = Hi falta una pràctica? Un formulari la converteix en un esborrany de fitxa per descarregar i enviar.
about-version = Versió d’aquesta col·lecció: { $version }

## Propose a practice
contribute-lead = S’omple el que se sap i se n’obté un fitxer en el format de la col·lecció. Aquí no es desa res; el fitxer es descarrega i s’envia a qui manté la col·lecció.
contribute-what = De què es tracta
contribute-kind = Tipus
contribute-language = Llengua en què s’escriu
contribute-name = Títol
contribute-name-hint = El nom, dos punts, què fa: menys de 90 caràcters.
contribute-summary = Resum
contribute-summary-hint = De dues a quatre frases: què és, com funciona, per a qui, què se sap dels resultats.
contribute-others = Títol i resum en altres llengües, si és possible
contribute-place = Lloc
contribute-start = Primer any
contribute-end = Últim any, si ja no està en marxa
contribute-text = El text
contribute-text-hint = Posar el número de la font al final de cada frase: [1]. Deixar en blanc els apartats dels quals no parla cap font.
contribute-source = Font { $number }
contribute-source-url = Adreça web
contribute-source-title = Títol de la font
contribute-source-language = Llengua de la font
contribute-make = Prepara el fitxer
contribute-needed = Obligatori
contribute-missing = Per completar o corregir
contribute-is-missing = { $field }: hi falta.
contribute-is-wrong = { $field }: «{ $value }» no és vàlid.
contribute-ready = El fitxer és a punt
contribute-ready-text = És un esborrany en el format de la col·lecció. On falta un text hi ha «???». L’esborrany es descarrega i s’envia a qui manté la col·lecció.
contribute-download = Descarrega { $file }
contribute-send = Escriure a qui manté la col·lecció
contribute-file = El fitxer
