//! What a corpus covers and what it lacks: counts for its readers, and for its keepers what wants their hand.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

use crate::corpus::Corpus;
use crate::corpus::body;
use crate::corpus::id::Id;
use crate::corpus::record::Record;
use crate::corpus::text::Language;
use crate::corpus::vocabulary::{ConceptName, Scheme};
use crate::language::lexicon::{Capitals, Lexicon};

/// What a corpus covers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coverage {
    /// Published records by region and top theme; a record counts in each of its themes.
    pub regions: BTreeMap<String, BTreeMap<String, usize>>,
    /// By theme as the records name them.
    pub themes: BTreeMap<String, usize>,
    /// By kind.
    pub kinds: BTreeMap<String, usize>,
    /// By the language of the body.
    pub languages: BTreeMap<String, usize>,
    /// How many different sources are cited.
    pub sources: usize,
    /// How many records say how far their results are documented.
    pub with_evidence: usize,
    /// How many concepts the vocabulary has.
    pub concepts: usize,
    /// How many organisations are listed.
    pub organisations: usize,
    /// For each kind and section how many of its records do not have it.
    pub missing_sections: BTreeMap<String, BTreeMap<String, usize>>,
}

/// What wants a keeper's hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gaps {
    /// Sentences that name no source, with their record and section.
    pub statements: Vec<(Id, String, String)>,
    /// Sources that a record lists and never cites, by their number.
    pub uncited: Vec<(Id, usize)>,
    /// Concepts that no record names and no text has.
    pub unused_concepts: Vec<ConceptName>,
    /// Organisations that no record names and that have no part in the project.
    pub unused_organisations: Vec<Id>,
    /// Records that were last held against their sources too long ago.
    pub due: Vec<Id>,
}

/// A record is due for review so many months after it was last held against its sources.
pub const REVIEW_AFTER: i32 = 24;

/// A month, counted from the year 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(pub i32);

impl Month {
    /// The month of a date such as 2026-11-25, 2026-11 or 2026; of a year its first.
    pub fn of(date: &str) -> Option<Self> {
        let mut parts = date.split('-');
        let year: i32 = parts.next()?.parse().ok()?;
        let month: i32 = parts.next().map_or(Some(1), |month| month.parse().ok())?;
        Some(Self(year * 12 + month - 1))
    }
}

impl Coverage {
    /// Counts the published records of a corpus.
    pub fn of(corpus: &Corpus) -> Self {
        let mut coverage = Self {
            concepts: corpus.vocabulary.all().len(),
            organisations: corpus.organisations.iter().count(),
            ..Self::default()
        };
        let mut sources = BTreeSet::new();
        for record in corpus.published() {
            coverage.add(record, corpus);
            sources.extend(record.sources.iter().map(|source| &source.url));
        }
        coverage.sources = sources.len();
        coverage
    }

    fn add(&mut self, record: &Record, corpus: &Corpus) {
        self.with_evidence += usize::from(record.evidence.is_some());
        *self.kinds.entry(record.kind.id().to_owned()).or_default() += 1;
        *self.languages.entry(record.language.code().to_owned()).or_default() += 1;
        let top =
            |theme: &str| corpus.vocabulary.with_broader(Scheme::Themes, theme).last().unwrap_or(theme).to_owned();
        let tops: BTreeSet<String> = record.themes.iter().map(|theme| top(theme.as_str())).collect();
        for theme in tops {
            *self.regions.entry(record.region.to_string()).or_default().entry(theme).or_default() += 1;
        }
        for theme in &record.themes {
            *self.themes.entry(theme.to_string()).or_default() += 1;
        }
        for section in record.missing_sections() {
            let of_kind = self.missing_sections.entry(record.kind.id().to_owned()).or_default();
            *of_kind.entry(section.to_owned()).or_default() += 1;
        }
    }
}

impl Gaps {
    /// What a corpus lacks in a month.
    pub fn of(corpus: &Corpus, now: Month) -> Self {
        let mut gaps = Self::default();
        for record in corpus.published() {
            gaps.add(record, now);
        }
        gaps.unused_concepts = unused_concepts(corpus);
        gaps.unused_organisations = unused_organisations(corpus);
        gaps
    }

    fn add(&mut self, record: &Record, now: Month) {
        // Of a publication that is not held only this collection speaks.
        let is_held = record.publication.as_ref().is_none_or(|publication| publication.held);
        for section in record.sections.iter().filter(|_| is_held) {
            for sentence in statements_without_source(&section.markdown) {
                self.statements.push((record.id.clone(), section.id.clone(), sentence));
            }
        }
        let cited = cited(record);
        let uncited = (1..=record.sources.len()).filter(|number| !cited.contains(number));
        self.uncited.extend(uncited.map(|number| (record.id.clone(), number)));
        let read = record.sources.iter().filter_map(|source| source.read.as_ref());
        let dates = read.chain(record.reviewed.as_ref().map(|review| &review.on));
        let last = dates.filter_map(|date| Month::of(date.as_str())).max();
        if last.is_none_or(|last| now.0 - last.0 > REVIEW_AFTER) {
            self.due.push(record.id.clone());
        }
    }
}

/// The numbers of the sources that a record's body, figures and evidence rest on.
fn cited(record: &Record) -> BTreeSet<usize> {
    let in_text = record.sections.iter().flat_map(|section| body::citations(&section.markdown).map(|c| c.number));
    let by_figures = record.figures.iter().map(|figure| figure.source);
    in_text.chain(by_figures).chain(record.evidence.map(|evidence| evidence.source)).collect()
}

/// The sentences of a text that name no source. A question states nothing.
fn statements_without_source(markdown: &str) -> Vec<String> {
    let paragraphs = markdown.split("\n\n").map(|paragraph| paragraph.split_whitespace().collect::<Vec<_>>().join(" "));
    let sentences = paragraphs.flat_map(|paragraph| sentences(&paragraph));
    let states = |sentence: &String| !sentence.ends_with('?') && body::citations(sentence).next().is_none();
    sentences.filter(states).collect()
}

/// Cuts a paragraph into sentences by UAX 29, but not after an abbreviation: S. Croce, D.I.S.Co.R.S.I. Migranti.
fn sentences(paragraph: &str) -> Vec<String> {
    let mut sentences: Vec<String> = Vec::new();
    let mut is_open = false;
    for piece in paragraph.unicode_sentences() {
        match sentences.last_mut().filter(|_| is_open) {
            Some(last) => last.push_str(piece),
            None => sentences.push(piece.to_owned()),
        }
        let last = piece.trim_end().trim_end_matches('.').rsplit(' ').next().unwrap_or_default();
        is_open = last.contains('.') || last.chars().count() == 1 && last.starts_with(char::is_uppercase);
    }
    sentences.iter().map(|sentence| sentence.trim().to_owned()).collect()
}

/// Concepts that no record names and whose labels stand in no text of their language.
fn unused_concepts(corpus: &Corpus) -> Vec<ConceptName> {
    let lexicon = Lexicon::new(&corpus.vocabulary);
    let mut used: BTreeSet<ConceptName> = BTreeSet::new();
    for record in corpus.published() {
        used.extend(named(record));
        for (language, text) in texts(record) {
            let mentions = lexicon.mentions(language, &text, Capitals::Required);
            used.extend(mentions.into_iter().map(|mention| mention.concept.clone()));
        }
    }
    corpus
        .vocabulary
        .all()
        .iter()
        .map(crate::corpus::vocabulary::Concept::name)
        .filter(|name| !used.contains(name))
        .collect()
}

fn named(record: &Record) -> impl Iterator<Item = ConceptName> {
    let of = |scheme| move |id: &crate::corpus::id::ConceptId| ConceptName { scheme, id: id.clone() };
    let region = std::iter::once(&record.region).map(of(Scheme::Regions));
    let themes = record.themes.iter().map(of(Scheme::Themes));
    region.chain(themes).chain(record.target_groups.iter().map(of(Scheme::TargetGroups)))
}

/// All that a record says, by language.
fn texts(record: &Record) -> impl Iterator<Item = (Language, String)> {
    let short = record.title.iter().chain(record.summary.iter()).map(|(language, text)| (language, text.to_owned()));
    let sections = record.sections.iter().map(|section| body::plain_text(&section.markdown));
    let pages = record.pages.iter().cloned();
    short.chain(sections.chain(pages).map(|text| (record.language, text)))
}

fn unused_organisations(corpus: &Corpus) -> Vec<Id> {
    let mut used: BTreeSet<&Id> = BTreeSet::new();
    for record in corpus.records.values() {
        used.extend(record.organisations.all());
        used.extend(record.publication.iter().filter_map(|publication| publication.publisher.as_ref()));
        used.extend(record.reviewed.iter().map(|review| &review.by));
    }
    let is_unused = |o: &&crate::corpus::organisations::Organisation| !used.contains(&o.id) && o.role.is_none();
    corpus.organisations.iter().filter(is_unused).map(|organisation| organisation.id.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_without_a_number_is_told() {
        let found = statements_without_source(
            "Il progetto dura [1]. Nessuno lo dice. Qui\nsì [2]. Perché? In S. Croce si [1].\n\nMai visto.",
        );
        assert_eq!(found, ["Nessuno lo dice.", "Mai visto."]);
    }

    #[test]
    fn months_are_counted_from_dates_of_any_length() {
        assert_eq!(Month::of("2026-11-25"), Month::of("2026-11"));
        assert_eq!(Month::of("2026"), Some(Month(2026 * 12)));
        assert_eq!(Month::of("x"), None);
    }
}
