# English. The same keys and variables stand in all five files; tests hold them against src/texts/key.rs.
# British spelling; “” for quotes; numbers shown go through NUMBER().

## On every page
site-name = DISCORSI
site-tagline = Good practice in housing, health and skills for migrants
skip-to-content = Skip to content
languages = Language
all-records = All records
footer-project = From the research of the AMIF project D.I.S.Co.R.S.I. Migranti (2017–2018) in Piedmont, Auvergne-Rhône-Alpes and Catalonia.
footer-licence = Records licensed CC BY 4.0
footer-data = The data as JSON
records = { $count ->
    [one] { NUMBER($count) } record
   *[other] { NUMBER($count) } records
}
results = { $count ->
    [0] No results
    [one] { NUMBER($count) } result
   *[other] { NUMBER($count) } results
}

## Home
home-sentence = How three European regions help migrants to find a home, health care and work
home-description = Practices and regional models in housing, health and skills for migrants in Piedmont, Auvergne-Rhône-Alpes and Catalonia, searchable in five languages.
home-holdings = { $count ->
    [one] { NUMBER($count) } record written from cited sources, with a title and summary in five languages.
   *[other] { NUMBER($count) } records written from cited sources, each with a title and summary in five languages.
}
home-text-languages = Texts in:
home-examples = For example:
home-example-1 = housing for refugees
home-example-2 = cultural mediation
home-example-3 = recognition of qualifications
home-matrix = Records by theme and region
home-matrix-cell = { $theme }, { $region }: { $count ->
    [one] { NUMBER($count) } record
   *[other] { NUMBER($count) } records
}
home-search-title = One search, five languages
home-search-text = Titles and summaries exist in Italian, French, Spanish, Catalan and English, so a search in one language also finds what was written in another. Accents and apostrophes can be left out.
home-regions-title = Three regions side by side
home-regions-text = Next to each practice stands one on the same theme from each of the other two regions. And each record says what its sources do not: where no results or limits are known, it says so.
home-take-title = Take it with you
home-take-text = Each record shows how to cite it and links to its sources. The data is open: every search and every record is there as JSON, licensed CC BY 4.0.
home-record = A place to start

## Search
search-label = Search the records
search-button = Search
search-hint = Quotation marks keep a phrase together, -word leaves it out, OR joins two alternatives.
search-title = { $question } – search
results-for = for “{ $question }”
filters = Filters
filters-with-count = Filters ({ $count } active)
filters-active = Active filters
filters-clear = Remove all filters
filter-remove = Remove the filter: { $filter }
filters-apply = Apply filters
facet-region = Region
facet-theme = Theme
facet-target = Target group
facet-language = Language of the text
facet-kind = Type of record
facet-org = Organisation
facet-evidence = Evidence of results
years = Years
year-from = From
year-to = To
years-filter-from = from { $from }
years-filter-to = up to { $to }
years-filter-both = { $from }–{ $to }
sort = Order
sort-relevance = Relevance
sort-newest = Newest
sort-title = Title
pagination = Pages of results
page-number = Page { NUMBER($page) }
page-of = Page { NUMBER($page) } of { NUMBER($pages) }
page-previous = Previous
page-next = Next
per-page = Results per page
not-understood = Parts of the question that were not understood, and were searched as plain words or left out:
no-results-help = What can be done
no-results-filters = Remove a filter:
no-results-words = Search for fewer words, or more general ones.
no-results-languages = Search for the same words in another of the five languages.
no-results-browse = Browse the themes:
search-json = This result as JSON

## Values of filters that no vocabulary has
language-it = Italian
language-fr = French
language-es = Spanish
language-ca = Catalan
language-en = English
kind-practice = Practice
kind-regional-model = Regional model
kind-research-abstract = Research abstract
kind-publication = Publication
evidence-own-figures = Own figures
evidence-outside-evaluation = Outside evaluation
evidence-taken-up-elsewhere = Taken up elsewhere
evidence-none = Only described in the sources

## Record
text-in = Text in { $language }
period-since = since { $start }
period-until = until { $end }
period-both = { $start }–{ $end }
facts = In brief
fact-place = Place
fact-period = Period
fact-lead = Led by
fact-partners = Partners
fact-funders = Funders
fact-publisher = Publisher
fact-project = Project
fact-published = Date of publication
fact-pages = Pages
fact-reviewed = Last reviewed
section-need = The need
section-how = How it works
section-resources = Resources
section-results = Results
section-limits = Limits
section-transfer = Transferability
section-law = The legal framework
section-responsible = Who is responsible
section-services = Services
section-practice = In practice
section-gaps = Gaps
section-question = The question
section-method = The method
section-findings = What was found
section-use = What it is for
section-contents = Contents
not-known = The sources read say nothing about:
plain-summary = In plain words
discorsi-met = The link with DISCORSI
figures = Figures
figure-what = What
figure-value = How many
figure-year = Year
figure-source = Source
sources = Sources
source-number = Source { $number }
source-back = Back to the text, source { $number }
source-read = read: { $date }
other-regions = The same theme in the other regions
similar = Similar records
related = Related records
elsewhere = In other collections
cite = Cite this record
cite-text = “{ $title }”, in DISCORSI: { $address } (CC BY 4.0).
cite-address = Address
copy = Copy
copied = Copied
provenance = This record is written from the sources it cites, in its own words. Licence:
record-json = This record as JSON

## Dates
month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
month-after-day = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
}
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }

## What went wrong
not-found-title = Page not found
not-found-text = There is no page at this address. Check the address, or search the records.
record-not-found-title = Record not found
record-not-found-text = There is no record “{ $id }”. Try searching by title or theme.
gone-title = Record withdrawn
gone-text = The record “{ $title }” has been withdrawn. Date: { $date }.
gone-reason = Reason:
fault-title = This search needs a correction
fault-unknown-value = { $parameter }: there is no value “{ $value }”.
fault-known-values = The values there are:
fault-not-in-range = { $parameter }: “{ $value }” is not a whole number from { $least } to { $most }.
fault-without = Search again without this value
no-such-page-title = There is no such page
no-such-page-text = { $last ->
    [one] All results fit on one page.
   *[other] The results fit on { NUMBER($last) } pages.
}
no-such-page-link = Go to the last page
method-title = Request not allowed
method-text = These pages can only be read, with the methods GET and HEAD.
internal-title = Something went wrong
internal-text = The index cannot be read at the moment. The fault has been recorded; please try again in a few minutes.

## About, report, contribute
about = About
contribute = Propose a practice
report = Report an error
report-subject = Error in the record { $id }
report-body =
    Record: { $address }
    Version: { $version }

    What is wrong, and which source shows it?
record-pages = The text, page by page
record-page = Page { $page } of { $count }
hit-page = page { $page }
page-without-text = This page has no text: in the document it is a picture, or empty.

## About this collection
about-title = About this collection
about-project = What DISCORSI was
about-project-name = The Italian acronym stands for “Interregional dialogue on services for skills, housing and health for the integration of migrants in Piedmont, Auvergne-Rhône-Alpes and Catalonia”. The project was submitted in 2016 to the Asylum, Migration and Integration Fund 2014–2020 (AMIF), under its national objective of capacity building, exchange of good practices; it ran from 15 May 2017 to 31 May 2018.
about-project-aim = Its aim was better reception and integration services for migrants living in Piedmont, in housing, health and work, through a dialogue between the institutions and civil society of the three regions. It had four specific aims:
about-aim-1 = to find good practices, and above all new models of service, through action research in the three regions, and to go on to try out new methods in Piedmont;
about-aim-2 = to have migrant associations in Piedmont take an active part in the dialogue with local reception and integration services, and make those services easier to reach for their members and families;
about-aim-3 = to foster exchange between migrant associations in Piedmont and organised communities in France and Spain, helped by the long-standing ties between the networks COP, RESACOOP and LaFede.cat;
about-aim-4 = to bring together the relations that the three regions’ development cooperation has with the countries of origin of the main communities, so as to think together about migration flows, return and the value of migrants’ skills.
about-project-source = Source: the project’s page, Consorzio Ong Piemontesi
about-project-record = The record of the project
role-lead = Lead organisation
role-partner = Partners
role-foreign-member = Members in France and Catalonia
role-member = Other members in Piedmont
about-made = How records are made
about-made-1 = Each record is written from public sources, in its own words. The number at the end of a sentence leads to the source it rests on; what no source says is not in the record.
about-made-2 = The title and summary are in five languages, the text in that of the region or of the sources. What only older sources say is told in the past tense, and every judgement is attributed to whoever made it. Where nothing is known of results or limits, the record says so.
about-made-3 = The records were written with the help of computer programs and checked twice against their sources. If you find an error, please report it from the record.
about-coverage = What is there, and what is missing
coverage-kind = Records by kind
coverage-language = Records by language of the text
coverage-sections = Records that lack a section because no source covers it
coverage-more = More figures
coverage-sources = Sources cited
coverage-evidence = Records with documented results
coverage-concepts = Concepts of the thesaurus
coverage-organisations = Organisations
coverage-what = What
coverage-count = Number
about-help = How to contribute
about-help-text = Do you know of a practice that is missing? A form turns it into a draft record to download and send.
about-version = Version of this collection: { $version }

## Propose a practice
contribute-lead = Fill in what you know: it becomes a file in the collection’s format. Nothing is kept here; you download the file and send it to the people who look after the collection.
contribute-what = What it is
contribute-kind = Kind
contribute-language = Language you are writing in
contribute-name = Title
contribute-name-hint = The name, a colon, what it does: under 90 characters.
contribute-summary = Summary
contribute-summary-hint = Two to four sentences: what it is, how it works, for whom, what is known of its results.
contribute-others = Title and summary in other languages, if possible
contribute-place = Place
contribute-start = First year
contribute-end = Final year, if it is no longer running
contribute-text = The text
contribute-text-hint = Put the number of the source at the end of each sentence: [1]. Leave empty any section that no source covers.
contribute-source = Source { $number }
contribute-source-url = Web address
contribute-source-title = Title of the source
contribute-source-language = Language of the source
contribute-make = Make the file
contribute-needed = Required
contribute-missing = To complete or correct
contribute-is-missing = { $field }: missing.
contribute-is-wrong = { $field }: “{ $value }” is not valid.
contribute-ready = The file is ready
contribute-ready-text = It is a draft in the collection’s format. Where a text is missing it says “???”. Download the draft and send it to the people who look after the collection.
contribute-download = Download { $file }
contribute-send = Write to the people who look after the collection
contribute-file = The file
