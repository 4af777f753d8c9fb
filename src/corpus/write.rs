//! A record as the Markdown file that it is read from: what `discorsi new`, the form and `discorsi import` make.

use std::path::{Path, PathBuf};

use serde::{Serialize, Serializer};
use serde_saphyr::{FlowMap, FlowSeq};

use super::date::PartialDate;
use super::fault::{Fault, Faults};
use super::id::{ConceptId, Id};
use super::organisations::Organisations;
use super::record::{Figure, FigureValue, Period, Publication, Record, Roles, State};
use super::text::{Language, Translations};
use super::vocabulary::Vocabulary;

/// A record as a file of the corpus, to be read again as the same record. Its pages are a file of their own.
pub fn markdown(record: &Record) -> String {
    let mut text = format!("---\n{}---\n", front_matter(record));
    for section in &record.sections {
        text.extend(["## ", &section.heading, " {#", &section.id, "}\n\n", &section.markdown, "\n\n"]);
    }
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

/// Where a record's file lies, as seen from the corpus folder.
pub fn place(record: &Record) -> PathBuf {
    Path::new(record.kind.folder()).join(format!("{}.md", record.id))
}

/// What is wrong with a record's file, by the rules by which a corpus is read.
pub fn faults(record: &Record, vocabulary: &Vocabulary, organisations: &Organisations) -> Vec<Fault> {
    let (file, text) = (place(record), markdown(record));
    let mut faults = Faults::new(&file, &text);
    Record::read(&file, &text, vocabulary, organisations, &mut faults);
    faults.into_list()
}

fn front_matter(record: &Record) -> String {
    // Strings, numbers and lists of them: there is nothing in it that YAML could not hold.
    serde_saphyr::to_string(&FrontMatter::of(record)).unwrap_or_default()
}

type Ids = FlowSeq<Vec<String>>;

#[derive(Serialize)]
struct FrontMatter<'r> {
    kind: &'static str,
    title: InLanguages<'r>,
    summary: InLanguages<'r>,
    language: &'static str,
    region: &'r ConceptId,
    #[serde(skip_serializing_if = "Option::is_none")]
    place: Option<Words<'r>>,
    themes: Ids,
    #[serde(skip_serializing_if = "is_empty")]
    target_groups: Ids,
    #[serde(skip_serializing_if = "Option::is_none")]
    organisations: Option<RoleFields>,
    #[serde(skip_serializing_if = "Option::is_none")]
    period: Option<FlowMap<Years>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    discorsi: Option<InLanguages<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    figures: Vec<FigureFields<'r>>,
    sources: Vec<SourceFields<'r>>,
    #[serde(skip_serializing_if = "is_empty")]
    related: Ids,
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withdrawn: Option<Withdrawn<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reviewed: Option<FlowMap<Reviewed<'r>>>,
    #[serde(skip_serializing_if = "is_empty")]
    aliases: Ids,
    #[serde(skip_serializing_if = "Option::is_none")]
    evidence: Option<FlowMap<EvidenceFields>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plain: Option<InLanguages<'r>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    elsewhere: Vec<ElsewhereFields<'r>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    publication: Option<FlowMap<PublicationFields<'r>>>,
}

/// A text in all five languages, or in those in which there is one.
struct InLanguages<'r>(Vec<(Language, &'r str)>);

impl Serialize for InLanguages<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(language, text)| (language.code(), text)))
    }
}

/// A name that is the same in every language, or a text in each.
#[derive(Serialize)]
#[serde(untagged)]
enum Words<'r> {
    Name(&'r str),
    Texts(InLanguages<'r>),
}

#[derive(Serialize)]
#[serde(untagged)]
enum Value<'r> {
    Whole(i64),
    Number(f64),
    Words(InLanguages<'r>),
}

#[derive(Serialize)]
struct RoleFields {
    #[serde(skip_serializing_if = "is_empty")]
    lead: Ids,
    #[serde(skip_serializing_if = "is_empty")]
    partners: Ids,
    #[serde(skip_serializing_if = "is_empty")]
    funders: Ids,
}

#[derive(Serialize)]
struct Years {
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<i16>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<i16>,
}

#[derive(Serialize)]
struct FigureFields<'r> {
    what: InLanguages<'r>,
    value: Value<'r>,
    #[serde(skip_serializing_if = "Option::is_none")]
    year: Option<i16>,
    source: usize,
}

#[derive(Serialize)]
struct SourceFields<'r> {
    url: &'r str,
    title: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'r str>,
    language: &'r str,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    read: Option<&'r str>,
}

#[derive(Serialize)]
struct Withdrawn<'r> {
    on: &'r str,
    reason: InLanguages<'r>,
}

#[derive(Serialize)]
struct Reviewed<'r> {
    on: &'r str,
    by: &'r Id,
}

#[derive(Serialize)]
struct EvidenceFields {
    level: &'static str,
    source: usize,
}

#[derive(Serialize)]
struct ElsewhereFields<'r> {
    base: &'r str,
    url: &'r str,
}

#[derive(Serialize)]
struct PublicationFields<'r> {
    #[serde(skip_serializing_if = "Option::is_none")]
    publisher: Option<&'r Id>,
    #[serde(skip_serializing_if = "Option::is_none")]
    project: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    published: Option<&'r str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pages: Option<usize>,
    held: bool,
}

fn is_empty(ids: &Ids) -> bool {
    ids.0.is_empty()
}

fn ids<T: ToString>(ids: &[T]) -> Ids {
    FlowSeq(ids.iter().map(ToString::to_string).collect())
}

impl<'r> FrontMatter<'r> {
    fn of(record: &'r Record) -> Self {
        let (state, withdrawn) = match &record.state {
            State::Published => (None, None),
            State::Draft => (Some("draft"), None),
            State::Withdrawn(withdrawal) => {
                let (on, reason) = (withdrawal.on.as_str(), InLanguages::of(&withdrawal.reason));
                (Some("withdrawn"), Some(Withdrawn { on, reason }))
            }
        };
        let source = |source: &'r super::record::Source| SourceFields {
            url: &source.url,
            title: &source.title,
            publisher: source.publisher.as_deref(),
            language: &source.language,
            date: source.date.as_ref().map(PartialDate::as_str),
            read: source.read.as_ref().map(PartialDate::as_str),
        };
        let evidence = record.evidence.as_ref();
        Self {
            kind: record.kind.id(),
            title: InLanguages::of(&record.title),
            summary: InLanguages::of(&record.summary),
            language: record.language.code(),
            region: &record.region,
            place: record.place.as_ref().map(Words::of),
            themes: ids(&record.themes),
            target_groups: ids(&record.target_groups),
            organisations: RoleFields::of(&record.organisations),
            period: record.period.map(|Period { start, end }| FlowMap(Years { start, end })),
            discorsi: record.discorsi.as_ref().map(InLanguages::of),
            figures: record.figures.iter().map(FigureFields::of).collect(),
            sources: record.sources.iter().map(source).collect(),
            related: ids(&record.related),
            state,
            withdrawn,
            reviewed: record
                .reviewed
                .as_ref()
                .map(|review| FlowMap(Reviewed { on: review.on.as_str(), by: &review.by })),
            aliases: ids(&record.aliases),
            evidence: evidence.map(|e| FlowMap(EvidenceFields { level: e.level.id(), source: e.source })),
            plain: InLanguages::of_some(&record.plain),
            elsewhere: record.elsewhere.iter().map(|e| ElsewhereFields { base: &e.base, url: &e.url }).collect(),
            publication: record.publication.as_ref().map(|publication| FlowMap(PublicationFields::of(publication))),
        }
    }
}

impl<'r> InLanguages<'r> {
    fn of(texts: &'r Translations) -> Self {
        Self(texts.iter().collect())
    }

    /// In the order of the languages, whatever that of the record.
    fn of_some(texts: &'r [(Language, String)]) -> Option<Self> {
        let mut texts: Vec<(Language, &str)> =
            texts.iter().map(|(language, text)| (*language, text.as_str())).collect();
        texts.sort_by_key(|(language, _)| *language);
        (!texts.is_empty()).then_some(Self(texts))
    }
}

impl<'r> Words<'r> {
    fn of(texts: &'r Translations) -> Self {
        let name = texts.get(Language::It);
        let is_same = texts.iter().all(|(_, text)| text == name);
        if is_same { Self::Name(name) } else { Self::Texts(InLanguages::of(texts)) }
    }
}

impl RoleFields {
    fn of(roles: &Roles) -> Option<Self> {
        let given = Self { lead: ids(&roles.lead), partners: ids(&roles.partners), funders: ids(&roles.funders) };
        (!roles.all().is_empty()).then_some(given)
    }
}

impl<'r> FigureFields<'r> {
    fn of(figure: &'r Figure) -> Self {
        let value = match &figure.value {
            // Whole numbers below 2^53 are exact either way.
            #[allow(clippy::cast_possible_truncation)]
            FigureValue::Number(number) if number.fract() == 0.0 && number.abs() < 9e15 => Value::Whole(*number as i64),
            FigureValue::Number(number) => Value::Number(*number),
            FigureValue::Words(words) => Value::Words(InLanguages::of(words)),
        };
        Self { what: InLanguages::of(&figure.what), value, year: figure.year, source: figure.source }
    }
}

impl<'r> PublicationFields<'r> {
    fn of(publication: &'r Publication) -> Self {
        Self {
            publisher: publication.publisher.as_ref(),
            project: publication.project.as_deref(),
            published: publication.published.as_ref().map(PartialDate::as_str),
            pages: publication.pages,
            held: publication.held,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::corpus::Corpus;

    #[test]
    fn every_record_of_the_corpus_comes_back_as_it_was() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
        let corpus = Corpus::read(&folder).unwrap();
        assert!(corpus.records.len() > 200);
        for record in corpus.records.values() {
            let text = markdown(record);
            let file = place(record);
            let mut faults = Faults::new(&file, &text);
            let read = Record::read(&file, &text, &corpus.vocabulary, &corpus.organisations, &mut faults);
            let faults = faults.into_list();
            assert!(faults.is_empty(), "{faults:?}\n{text}");
            assert_eq!(&read.unwrap().record, record, "{text}");
        }
    }
}
