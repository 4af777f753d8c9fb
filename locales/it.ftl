# Italian. The same keys and variables stand in all five files; tests hold them against src/texts/key.rs.
# Infinitives and impersonal forms; «» for quotes; numbers shown go through NUMBER().

## On every page
site-name = DISCORSI
site-tagline = Buone pratiche per la casa, la salute e le competenze delle persone migranti
skip-to-content = Andare al contenuto
languages = Lingua
all-records = Tutte le schede
footer-project = Dalla ricerca del progetto FAMI D.I.S.Co.R.S.I. Migranti (2017-2018), in Piemonte, Auvergne-Rhône-Alpes e Catalogna.
footer-licence = Schede con licenza CC BY 4.0
footer-data = I dati in JSON
records = { $count ->
    [one] { NUMBER($count) } scheda
   *[other] { NUMBER($count) } schede
}
results = { $count ->
    [0] Nessun risultato
    [one] { NUMBER($count) } risultato
   *[other] { NUMBER($count) } risultati
}

## Home
home-sentence = Come tre regioni d’Europa aiutano le persone migranti a trovare casa, cure e lavoro
home-description = Pratiche e modelli regionali per la casa, la salute e le competenze delle persone migranti in Piemonte, Auvergne-Rhône-Alpes e Catalogna, da cercare in cinque lingue.
home-holdings = { $count ->
    [one] { NUMBER($count) } scheda scritta a partire da fonti citate, con titolo e riassunto in cinque lingue.
   *[other] { NUMBER($count) } schede scritte a partire da fonti citate, con titolo e riassunto in cinque lingue.
}
home-text-languages = Testi in:
home-examples = Per esempio:
home-example-1 = alloggio rifugiati
home-example-2 = mediazione culturale
home-example-3 = riconoscimento titoli di studio
home-matrix = Schede per tema e regione
home-matrix-cell = { $theme }, { $region }: { $count ->
    [one] { NUMBER($count) } scheda
   *[other] { NUMBER($count) } schede
}
home-search-title = Una ricerca, cinque lingue
home-search-text = Titoli e riassunti esistono in italiano, francese, spagnolo, catalano e inglese: si cerca nella propria lingua e si trova anche ciò che è scritto nelle altre. Accenti e apostrofi si possono tralasciare.
home-regions-title = Tre regioni fianco a fianco
home-regions-text = Accanto a ogni pratica, una sullo stesso tema nelle altre due regioni. E ogni scheda dice che cosa le fonti non dicono: senza risultati o limiti noti, lo si legge.
home-take-title = Da portare via
home-take-text = Ogni scheda indica come citarla e rimanda alle sue fonti. I dati sono aperti: ogni ricerca e ogni scheda si possono avere in JSON, con licenza CC BY 4.0.
home-record = Per cominciare

## Search
search-label = Cercare nelle schede
search-button = Cerca
search-hint = Le virgolette tengono insieme una frase, -parola la esclude, OR unisce due alternative.
search-title = { $question } – ricerca
results-for = per «{ $question }»
filters = Filtri
filters-with-count = Filtri ({ $count ->
    [one] { $count } attivo
   *[other] { $count } attivi
})
filters-active = Filtri attivi
filters-clear = Togliere tutti i filtri
filter-remove = Togliere il filtro: { $filter }
filters-apply = Applica i filtri
facet-region = Regione
facet-theme = Tema
facet-target = Destinatari
facet-language = Lingua del testo
facet-kind = Tipo di scheda
facet-org = Organizzazione
facet-evidence = Prove dei risultati
years = Anni
year-from = Dal
year-to = Al
years-filter-from = dal { $from }
years-filter-to = fino al { $to }
years-filter-both = { $from }–{ $to }
sort = Ordine
sort-relevance = Pertinenza
sort-newest = Più recenti
sort-title = Titolo
pagination = Pagine dei risultati
page-number = Pagina { NUMBER($page) }
page-of = Pagina { NUMBER($page) } di { NUMBER($pages) }
page-previous = Precedente
page-next = Successiva
per-page = Risultati per pagina
not-understood = Parti della domanda non comprese, cercate come semplici parole o tralasciate:
no-results-help = Che cosa si può fare
no-results-filters = Togliere un filtro:
no-results-words = Cercare meno parole, o parole più generali.
no-results-languages = Cercare le stesse parole in un’altra delle cinque lingue.
no-results-browse = Sfogliare i temi:
search-json = Questo risultato in JSON

## Values of filters that no vocabulary has
language-it = italiano
language-fr = francese
language-es = spagnolo
language-ca = catalano
language-en = inglese
kind-practice = Pratica
kind-regional-model = Modello regionale
kind-research-abstract = Sintesi di ricerca
kind-publication = Pubblicazione
evidence-own-figures = Dati propri
evidence-outside-evaluation = Valutazione esterna
evidence-taken-up-elsewhere = Ripresa altrove
evidence-none = Solo descritta nelle fonti

## Record
text-in = Testo in { $language }
period-since = dal { $start }
period-until = fino al { $end }
period-both = { $start }–{ $end }
facts = In breve
fact-place = Luogo
fact-period = Periodo
fact-lead = Chi la conduce
fact-partners = Partner
fact-funders = Finanziatori
fact-publisher = Editore
fact-project = Progetto
fact-published = Data di pubblicazione
fact-pages = Pagine
fact-reviewed = Ultima revisione
section-need = Il bisogno
section-how = Come funziona
section-resources = Le risorse
section-results = I risultati
section-limits = I limiti
section-transfer = La trasferibilità
section-law = Il quadro di legge
section-responsible = Chi ne è responsabile
section-services = I servizi
section-practice = In pratica
section-gaps = Le lacune
section-question = La domanda
section-method = Il metodo
section-findings = Che cosa si è trovato
section-use = A che cosa serve
section-contents = Contenuti
not-known = Le fonti lette non dicono:
plain-summary = In parole semplici
discorsi-met = Il legame con DISCORSI
figures = Cifre
figure-what = Che cosa
figure-value = Quanto
figure-year = Anno
figure-source = Fonte
sources = Fonti
source-number = Fonte { $number }
source-back = Tornare al testo, fonte { $number }
source-read = consultata: { $date }
other-regions = Lo stesso tema nelle altre regioni
similar = Schede simili
related = Schede collegate
elsewhere = In altre raccolte
cite = Citare questa scheda
cite-text = «{ $title }», in DISCORSI: { $address } (CC BY 4.0).
cite-address = Indirizzo
copy = Copia
copied = Copiato
provenance = Questa scheda è scritta a partire dalle fonti citate, con parole proprie. Licenza:
record-json = Questa scheda in JSON

## Dates
month = { $number ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
month-after-day = { $number ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
}
date-month = { $month } { $year }
date-day = { $day ->
    [1] 1º
   *[other] { $day }
} { $month } { $year }

## What went wrong
not-found-title = Pagina non trovata
not-found-text = A questo indirizzo non c’è nessuna pagina. Si può controllare l’indirizzo, o cercare nelle schede.
record-not-found-title = Scheda non trovata
record-not-found-text = Non c’è nessuna scheda «{ $id }». Si può cercare per titolo o per tema.
gone-title = Scheda ritirata
gone-text = La scheda «{ $title }» è stata ritirata. Data: { $date }.
gone-reason = Motivo:
fault-title = Ricerca da correggere
fault-unknown-value = { $parameter }: il valore «{ $value }» non esiste.
fault-known-values = I valori possibili:
fault-not-in-range = { $parameter }: «{ $value }» non è un numero intero da { $least } a { $most }.
fault-without = Ripetere la ricerca senza questo valore
no-such-page-title = Questa pagina non c’è
no-such-page-text = { $last ->
    [one] I risultati stanno in una sola pagina.
   *[other] I risultati stanno in { NUMBER($last) } pagine.
}
no-such-page-link = Andare all’ultima pagina
method-title = Richiesta non ammessa
method-text = Queste pagine si possono solo leggere, con i metodi GET e HEAD.
internal-title = Qualcosa non ha funzionato
internal-text = In questo momento non si riesce a leggere l’indice. Il guasto è stato registrato: conviene riprovare tra qualche minuto.

## About, report, contribute
about = Che cos’è
contribute = Proporre una pratica
report = Segnalare un errore
report-subject = Errore nella scheda { $id }
report-body =
    Scheda: { $address }
    Versione: { $version }

    Che cosa c’è di sbagliato e quale fonte lo mostra?
record-pages = Il testo, pagina per pagina
record-page = Pagina { $page } di { $count }
hit-page = pagina { $page }
page-without-text = Questa pagina non ha testo: nel documento è un’immagine o è vuota.

## About this collection
about-title = Questa raccolta
about-project = Che cos’è stato DISCORSI
about-project-name = La sigla sta per «Dialogo Interregionale sui Servizi in tema di COmpetenze, Residenza e Salute per l’Integrazione dei Migranti in Piemonte, Auvergne-Rhône-Alpes e Catalogna». Il progetto è stato presentato nel 2016 al Fondo asilo, migrazione e integrazione 2014-2020 (FAMI), obiettivo nazionale «capacity building», scambio di buone pratiche; è durato dal 15 maggio 2017 al 31 maggio 2018.
about-project-aim = Il suo scopo era offrire alle persone migranti che vivono in Piemonte servizi di accoglienza e integrazione migliori, per la casa, la salute e il lavoro, attraverso un dialogo fra le istituzioni e la società civile delle tre regioni. Aveva quattro obiettivi specifici:
about-aim-1 = trovare, con una ricerca-azione nelle tre regioni, buone pratiche e soprattutto modelli nuovi di servizio, e arrivare a provare metodi nuovi in Piemonte;
about-aim-2 = far partecipare attivamente le associazioni di migranti del Piemonte al dialogo con i servizi locali di accoglienza e integrazione, perché ne facilitassero l’accesso ai propri membri e alle loro famiglie;
about-aim-3 = favorire lo scambio fra le associazioni di migranti del Piemonte e le comunità organizzate in Francia e in Spagna, grazie ai legami di lunga data fra le reti COP, RESACOOP e LaFede.cat;
about-aim-4 = mettere in comune le relazioni che la cooperazione allo sviluppo delle tre regioni ha con i Paesi di origine delle comunità principali, per riflettere insieme sui flussi, sul ritorno e sul valore delle competenze delle persone migranti.
about-project-source = Fonte: la pagina del progetto, Consorzio Ong Piemontesi
about-project-record = La scheda del progetto
role-lead = Capofila
role-partner = Partner
role-foreign-member = Membri in Francia e in Catalogna
role-member = Altri membri in Piemonte
about-made = Come nascono le schede
about-made-1 = Ogni scheda è scritta a partire da fonti pubbliche, con parole proprie. Il numero alla fine di una frase porta alla fonte che la sostiene; ciò che nessuna fonte dice non è nella scheda.
about-made-2 = Titolo e riassunto sono in cinque lingue, il testo in quella della regione o delle fonti. Ciò che risulta solo da fonti non recenti è raccontato al passato, e di ogni giudizio si dice di chi è. Dove non si sa nulla di risultati o di limiti, la scheda lo dice.
about-made-3 = Le schede sono state scritte con l’aiuto di programmi informatici e confrontate due volte con le loro fonti. Un errore si può segnalare dalla scheda stessa.
about-coverage = Che cosa c’è e che cosa manca
coverage-kind = Schede per tipo
coverage-language = Schede per lingua del testo
coverage-sections = Schede a cui manca una sezione, perché nessuna fonte ne parla
coverage-more = Altre cifre
coverage-sources = Fonti citate
coverage-evidence = Schede con risultati documentati
coverage-concepts = Concetti del tesauro
coverage-organisations = Organizzazioni
coverage-what = Che cosa
coverage-count = Numero
about-help = Come contribuire
about-help-text = Manca una pratica? Un modulo la trasforma in una bozza di scheda da scaricare e inviare.
about-version = Versione di questa raccolta: { $version }

## Propose a practice
contribute-lead = Si compila ciò che si sa e se ne ricava un file nel formato della raccolta. Qui non si conserva nulla; il file si scarica e si invia a chi cura la raccolta.
contribute-what = Di che cosa si tratta
contribute-kind = Tipo
contribute-language = Lingua in cui si scrive
contribute-name = Titolo
contribute-name-hint = Il nome, due punti, che cosa fa: meno di 90 caratteri.
contribute-summary = Riassunto
contribute-summary-hint = Da due a quattro frasi: che cos’è, come funziona, per chi, che cosa si sa dei risultati.
contribute-others = Titolo e riassunto in altre lingue, se possibile
contribute-place = Luogo
contribute-start = Primo anno
contribute-end = Ultimo anno, se non è più in corso
contribute-text = Il testo
contribute-text-hint = Mettere il numero della fonte alla fine di ogni frase: [1]. Lasciare vuote le sezioni di cui nessuna fonte parla.
contribute-source = Fonte { $number }
contribute-source-url = Indirizzo web
contribute-source-title = Titolo della fonte
contribute-source-language = Lingua della fonte
contribute-make = Prepara il file
contribute-needed = Obbligatorio
contribute-missing = Da completare o correggere
contribute-is-missing = { $field }: manca.
contribute-is-wrong = { $field }: «{ $value }» non va bene.
contribute-ready = Il file è pronto
contribute-ready-text = È una bozza nel formato della raccolta. Dove manca un testo c’è «???». La bozza si scarica e si invia a chi cura la raccolta.
contribute-download = Scarica { $file }
contribute-send = Scrivere a chi cura la raccolta
contribute-file = Il file
