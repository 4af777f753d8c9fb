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
