//! What goes into an index: one entry, made from a record or from a line of JSON.

use serde::{Deserialize, Serialize};

use crate::corpus::body;
use crate::corpus::record::{Period, Record};
use crate::corpus::text::{Language, Translations};

/// A text in all five languages, or in the one language that there is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Texts {
    /// In all five.
    All(Translations),
    /// In one.
    One(Language, String),
}

impl Texts {
    /// The text in the wanted language, or in the one that there is, with its language.
    pub fn get(&self, wanted: Language) -> (Language, &str) {
        match self {
            Self::All(texts) => (wanted, texts.get(wanted)),
            Self::One(language, text) => (*language, text),
        }
    }

    /// Each language with its text.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        Language::ALL.into_iter().filter_map(move |language| {
            let (found, text) = self.get(language);
            (found == language).then_some((language, text))
        })
    }
}

/// What a list of results shows of an entry. Kept apart from its text, so that a page of results reads little.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Card {
    /// The record's id.
    pub id: String,
    /// Its kind.
    pub kind: Option<String>,
    /// Its title.
    pub title: Texts,
    /// Its summary.
    pub summary: Option<Texts>,
    /// The language of its body.
    pub language: Language,
    /// Its region.
    pub region: Option<String>,
    /// The town or area.
    pub place: Option<Texts>,
    /// Its themes, as the record names them.
    pub themes: Vec<String>,
    /// Its target groups.
    pub target_groups: Vec<String>,
    /// The years in which it ran.
    pub period: Option<Period>,
}

impl Card {
    /// The year by which it is sorted and shown where there is room for one: the first that is known.
    pub fn year(&self) -> Option<i16> {
        self.period.and_then(|period| period.start.or(period.end))
    }
}

/// One entry of an index.
#[derive(Clone, Debug)]
pub struct Entry {
    /// What results show.
    pub card: Card,
    /// The organisations' ids.
    pub organisations: Vec<String>,
    /// The level of evidence.
    pub evidence: Option<String>,
    /// The body as plain text.
    pub text: String,
    /// The text of each page of a publication.
    pub pages: Vec<String>,
    /// The record, where the entry was made from one.
    pub record: Option<Record>,
}

impl From<Record> for Entry {
    fn from(mut record: Record) -> Self {
        let strings = |ids: &[crate::corpus::id::ConceptId]| ids.iter().map(ToString::to_string).collect();
        let sections: Vec<String> = record.sections.iter().map(|section| body::plain_text(&section.markdown)).collect();
        let period = record.period.or_else(|| year_published(&record));
        Self {
            card: Card {
                id: record.id.to_string(),
                kind: Some(record.kind.id().to_owned()),
                title: Texts::All(record.title.clone()),
                summary: Some(Texts::All(record.summary.clone())),
                language: record.language,
                region: Some(record.region.to_string()),
                place: record.place.clone().map(Texts::All),
                themes: strings(&record.themes),
                target_groups: strings(&record.target_groups),
                period,
            },
            organisations: record.organisations.all().into_iter().map(ToString::to_string).collect(),
            evidence: record.evidence.map(|evidence| evidence.level.id().to_owned()),
            text: sections.join("\n"),
            pages: std::mem::take(&mut record.pages),
            record: Some(record),
        }
    }
}

/// A publication happened in the year in which it was published.
fn year_published(record: &Record) -> Option<Period> {
    let year = record.publication.as_ref()?.published.as_ref()?.as_str().get(..4)?.parse().ok()?;
    Some(Period { start: Some(year), end: Some(year) })
}
