//! The JSON of a search and of a record: what the API answers and the command line prints.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::corpus::id::Id;
use crate::corpus::organisations::Organisations;
use crate::corpus::record::{Figure, FigureValue, Record, Source};
use crate::corpus::text::{Language, Translations};
use crate::index::entry::{Card, Texts};
use crate::index::generation::Generation;
use crate::query::response::{FacetCounts, Hit, SearchResponse, Snippet};
use crate::texts::Texts as InterfaceTexts;

/// What the licence of all records is.
pub const LICENCE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// Where records have their pages.
#[derive(Clone, Copy, Debug)]
pub struct Addresses<'a> {
    /// The site's address without a slash at its end; empty where it is not known.
    pub base: &'a str,
    /// The language of the pages.
    pub language: Language,
}

impl Addresses<'_> {
    /// The address of a record's page.
    pub fn record(self, id: &str) -> String {
        format!("{}/{}/records/{id}", self.base, self.language)
    }
}

/// A search and its answer.
#[derive(Debug, Serialize)]
pub struct SearchJson {
    query: String,
    query_language: Option<String>,
    total: usize,
    page: usize,
    per_page: usize,
    results: Vec<HitJson>,
    facets: BTreeMap<&'static str, Vec<FacetValueJson>>,
    expansions: Vec<()>,
    suggestion: Option<String>,
    relaxed: Option<String>,
    not_understood: Vec<String>,
}

#[derive(Debug, Serialize)]
struct HitJson {
    id: String,
    url: String,
    kind: Option<String>,
    title: String,
    summary: Option<String>,
    language: Language,
    region: Option<String>,
    themes: Vec<String>,
    target_groups: Vec<String>,
    year: Option<i16>,
    score: f32,
    /// HTML: the text escaped, the words found in `<mark>`.
    snippet: Option<String>,
    snippet_language: Option<Language>,
    /// The page of a publication on which it matches.
    #[serde(skip_serializing_if = "Option::is_none")]
    publication_page: Option<u32>,
}

#[derive(Debug, Serialize)]
struct FacetValueJson {
    value: String,
    label: String,
    count: usize,
    selected: bool,
}

/// The JSON of an answer, labels in the reader's language.
pub fn search(
    response: &SearchResponse,
    generation: &Generation,
    texts: &InterfaceTexts,
    addresses: Addresses<'_>,
) -> SearchJson {
    let reader = response.request.reader;
    let facet = |counts: &FacetCounts| {
        let value = |value: &crate::query::response::FacetValue| FacetValueJson {
            value: value.value.clone(),
            label: texts.facet_value(generation, counts.facet, &value.value, reader),
            count: value.count,
            selected: value.selected,
        };
        (counts.facet.parameter(), counts.values.iter().map(value).collect())
    };
    SearchJson {
        query: response.request.question.clone(),
        query_language: None,
        total: response.total,
        page: response.request.page,
        per_page: response.request.per_page,
        results: response.hits.iter().map(|hit| HitJson::new(hit, reader, addresses)).collect(),
        facets: response.facets.iter().map(facet).collect(),
        expansions: Vec::new(),
        suggestion: None,
        relaxed: None,
        not_understood: response.not_understood.clone(),
    }
}

impl HitJson {
    fn new(hit: &Hit, reader: Language, addresses: Addresses<'_>) -> Self {
        let card = &hit.card;
        Self {
            url: addresses.record(&card.id),
            id: card.id.clone(),
            kind: card.kind.clone(),
            title: card.title.get(reader).1.to_owned(),
            summary: card.summary.as_ref().map(|summary| summary.get(reader).1.to_owned()),
            language: card.language,
            region: card.region.clone(),
            themes: card.themes.clone(),
            target_groups: card.target_groups.clone(),
            year: card.year(),
            score: hit.score,
            snippet: hit.snippet.as_ref().map(marked),
            snippet_language: hit.snippet.as_ref().map(|snippet| snippet.language),
            publication_page: hit.page,
        }
    }
}

/// A snippet as HTML: escaped, the words that were found in `<mark>`.
fn marked(snippet: &Snippet) -> String {
    let mut html = String::new();
    for piece in &snippet.pieces {
        let text = piece.text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
        if piece.found {
            html.push_str("<mark>");
            html.push_str(&text);
            html.push_str("</mark>");
        } else {
            html.push_str(&text);
        }
    }
    html
}

type InLanguages<'a> = BTreeMap<&'static str, &'a str>;

/// A record, whole.
#[derive(Debug, Serialize)]
pub struct RecordJson<'a> {
    id: &'a str,
    url: String,
    kind: Option<&'a str>,
    title: InLanguages<'a>,
    summary: Option<InLanguages<'a>>,
    language: Language,
    region: Option<&'a str>,
    place: Option<InLanguages<'a>>,
    themes: &'a [String],
    target_groups: &'a [String],
    period: Option<PeriodJson>,
    #[serde(flatten)]
    record: Option<OfRecord<'a>>,
    /// The plain text, where the entry came from JSON Lines.
    text: Option<&'a str>,
    licence: &'static str,
}

/// What only a record of the corpus has.
#[derive(Debug, Serialize)]
struct OfRecord<'a> {
    organisations: BTreeMap<&'static str, Vec<OrganisationJson<'a>>>,
    discorsi: Option<InLanguages<'a>>,
    figures: Vec<FigureJson<'a>>,
    sources: &'a [Source],
    sections: &'a [crate::corpus::body::Section],
    evidence: Option<EvidenceJson>,
    aliases: &'a [Id],
    related: &'a [Id],
}

#[derive(Debug, Serialize)]
struct PeriodJson {
    start: Option<i16>,
    end: Option<i16>,
}

#[derive(Debug, Serialize)]
struct OrganisationJson<'a> {
    id: &'a str,
    name: &'a str,
}

#[derive(Debug, Serialize)]
struct FigureJson<'a> {
    what: InLanguages<'a>,
    value: FigureValueJson<'a>,
    year: Option<i16>,
    source: usize,
}

#[derive(Debug, Serialize)]
#[serde(untagged)]
enum FigureValueJson<'a> {
    Number(f64),
    Words(InLanguages<'a>),
}

#[derive(Debug, Serialize)]
struct EvidenceJson {
    level: &'static str,
    source: usize,
}

/// The JSON of a record: what a list shows of it, the record where there is one, its text where there is none.
pub fn record<'a>(
    card: &'a Card,
    record: Option<&'a Record>,
    text: &'a str,
    organisations: &'a Organisations,
    addresses: Addresses<'_>,
) -> RecordJson<'a> {
    RecordJson {
        id: &card.id,
        url: addresses.record(&card.id),
        kind: card.kind.as_deref(),
        title: in_languages(&card.title),
        summary: card.summary.as_ref().map(in_languages),
        language: card.language,
        region: card.region.as_deref(),
        place: card.place.as_ref().map(in_languages),
        themes: &card.themes,
        target_groups: &card.target_groups,
        period: card.period.map(|period| PeriodJson { start: period.start, end: period.end }),
        text: record.is_none().then_some(text),
        record: record.map(|record| OfRecord::new(record, organisations)),
        licence: LICENCE,
    }
}

impl<'a> OfRecord<'a> {
    fn new(record: &'a Record, organisations: &'a Organisations) -> Self {
        let list = |ids: &'a [Id]| {
            let organisation = |id: &'a Id| OrganisationJson { id: id.as_str(), name: organisations.name(id.as_str()) };
            ids.iter().map(organisation).collect()
        };
        let roles = &record.organisations;
        Self {
            organisations: BTreeMap::from([
                ("lead", list(&roles.lead)),
                ("partners", list(&roles.partners)),
                ("funders", list(&roles.funders)),
            ]),
            discorsi: record.discorsi.as_ref().map(translations),
            figures: record.figures.iter().map(FigureJson::new).collect(),
            sources: &record.sources,
            sections: &record.sections,
            evidence: record
                .evidence
                .map(|evidence| EvidenceJson { level: evidence.level.id(), source: evidence.source }),
            aliases: &record.aliases,
            related: &record.related,
        }
    }
}

impl<'a> FigureJson<'a> {
    fn new(figure: &'a Figure) -> Self {
        let value = match &figure.value {
            FigureValue::Number(number) => FigureValueJson::Number(*number),
            FigureValue::Words(words) => FigureValueJson::Words(translations(words)),
        };
        Self { what: translations(&figure.what), value, year: figure.year, source: figure.source }
    }
}

fn in_languages(texts: &Texts) -> InLanguages<'_> {
    texts.iter().map(|(language, text)| (language.code(), text)).collect()
}

fn translations(texts: &Translations) -> InLanguages<'_> {
    texts.iter().map(|(language, text)| (language.code(), text)).collect()
}
