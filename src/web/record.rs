//! The page of one record.

use askama::Template;
use axum::extract::Path;
use axum::extract::rejection::PathRejection;
use axum::http::StatusCode;
use axum::http::header::LOCATION;
use axum::response::{IntoResponse, Response};

use super::card::{CardView, Said, text_in};
use super::error::Failure;
use super::facts::{self, Fact};
use super::layout::{Layout, render};
use super::leaf::Leaf;
use super::markdown::{self, Citations};
use super::visit::Visit;
use crate::corpus::record::{Figure, FigureValue, Record, Source};
use crate::corpus::text::Language;
use crate::export::json::LICENCE;
use crate::index::entry::Card;
use crate::index::generation::{Former, Lookup};
use crate::index::store::StoreError;
use crate::query::similar;
use crate::texts::{Key, Texts};

#[derive(Template)]
#[template(path = "record.html")]
struct RecordPage<'a> {
    page: Layout<'a>,
    card: CardView,
    facts: Vec<Fact>,
    /// “Text in French”, where that is not the reader's language.
    text_in: Option<String>,
    text_lang: Option<&'static str>,
    sections: Vec<SectionView>,
    /// The text of an entry that has no sections.
    paragraphs: Vec<String>,
    not_known: Vec<String>,
    plain: Vec<Said>,
    discorsi: Option<String>,
    figures: Vec<FigureView>,
    sources: Vec<SourceView>,
    elsewhere: Vec<(String, String)>,
    related: Vec<CardView>,
    other_regions: Vec<CardView>,
    similar: Vec<CardView>,
    cite: String,
    address: String,
    json: String,
    licence: &'static str,
    is_record: bool,
    /// The pages of a publication that is held.
    leaf: Option<Leaf>,
    /// Where an error is reported: a letter begun.
    report: String,
}

/// A section of the body.
struct SectionView {
    id: String,
    heading: String,
    /// What the reader calls it, where the body is in another language.
    heading_said: Option<String>,
    html: String,
}

struct FigureView {
    what: String,
    value: String,
    is_number: bool,
    year: Option<i16>,
    source: usize,
    source_said: String,
}

struct SourceView {
    number: usize,
    url: String,
    title: String,
    lang: Option<String>,
    publisher: Option<String>,
    date: Option<String>,
    read: Option<String>,
    /// What the way back to the text is called, where the text cites it.
    back: Option<String>,
}

/// How many similar records are shown.
const SIMILAR: usize = 4;

/// `/{lang}/records/{id}`
pub(super) async fn record(id: Result<Path<(String, String)>, PathRejection>, visit: Visit) -> Response {
    visit.answer(|visit| {
        let Ok(Path((_, id))) = id else { return Err(Failure::NotFound) };
        match visit.generation.find(&id)? {
            Lookup::Found(number) => render(StatusCode::OK, &RecordPage::read(visit, number)?),
            Lookup::Former(Former::Moved(to)) => {
                let to = visit.record_address(&to);
                Ok((StatusCode::MOVED_PERMANENTLY, [(LOCATION, to)]).into_response())
            }
            Lookup::Former(Former::Withdrawn { title, withdrawal }) => {
                Err(Failure::Gone(Box::new((title, withdrawal))))
            }
            Lookup::Unknown => Err(Failure::NoRecord(id)),
        }
    })
}

impl<'a> RecordPage<'a> {
    fn read(visit: &'a Visit, number: u32) -> Result<Self, Failure> {
        let generation = &visit.generation;
        let card = generation.card(number)?;
        let plain = Self::of_card(visit, &card);
        let views = |cards: Vec<Card>| cards.iter().map(|card| CardView::new(visit, card)).collect::<Vec<_>>();
        let alike = similar::alike(generation, number, SIMILAR)?;
        let page = match generation.record(number)? {
            Some(record) => plain.of_record(visit, &card, &record)?,
            None => plain.of_text(&generation.text(number)?),
        };
        let leaf = Leaf::read(visit, number, &page.card.address)?;
        Ok(Self { other_regions: views(alike.other_regions), similar: views(alike.similar), leaf, ..page })
    }

    /// What the page says of anything that is indexed.
    fn of_card(visit: &'a Visit, card: &Card) -> Self {
        let view = CardView::new(visit, card);
        let summary = view.summary.as_ref().map_or_else(String::new, |summary| summary.text.clone());
        let address = visit.whole(&view.address);
        let arguments = [("title", view.title.text.as_str().into()), ("address", address.as_str().into())];
        Self {
            page: Layout::new(visit, view.title.text.clone(), summary),
            facts: facts::of_card(visit, card),
            text_in: visit.foreign(card.language).map(|_| text_in(visit, card.language)),
            text_lang: visit.foreign(card.language),
            cite: visit.say_with(Key::CiteText, &arguments).into_owned(),
            json: format!("/api/v1{}?lang={}", address_after_language(&view.address), visit.language),
            card: view,
            licence: LICENCE,
            sections: Vec::new(),
            paragraphs: Vec::new(),
            not_known: Vec::new(),
            plain: Vec::new(),
            discorsi: None,
            figures: Vec::new(),
            sources: Vec::new(),
            elsewhere: Vec::new(),
            related: Vec::new(),
            other_regions: Vec::new(),
            similar: Vec::new(),
            is_record: false,
            leaf: None,
            report: report(visit, card, &address),
            address,
        }
    }

    /// An entry from JSON Lines: its text as it came.
    fn of_text(self, text: &str) -> Self {
        let paragraphs = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
        Self { paragraphs, ..self }
    }

    fn of_record(self, visit: &Visit, card: &Card, record: &Record) -> Result<Self, StoreError> {
        let mut citations = Citations::default();
        let sections = sections(visit, record, &mut citations);
        let said = |(language, text): &(Language, String)| Said { text: text.clone(), lang: visit.foreign(*language) };
        let (own, other): (Vec<_>, Vec<_>) = record.plain.iter().partition(|(language, _)| *language == visit.language);
        Ok(Self {
            facts: facts::of_record(visit, card, record),
            sections,
            not_known: not_known(visit, record),
            plain: own.into_iter().chain(other).map(said).collect(),
            discorsi: record.discorsi.as_ref().map(|texts| texts.get(visit.language).to_owned()),
            figures: record.figures.iter().map(|figure| FigureView::new(visit, figure)).collect(),
            sources: (1..).zip(&record.sources).map(|(n, s)| SourceView::new(visit, n, s, &citations)).collect(),
            elsewhere: record.elsewhere.iter().map(|other| (other.base.clone(), other.url.clone())).collect(),
            related: related(visit, record)?,
            is_record: true,
            ..self
        })
    }
}

/// A letter that reports an error in a record, begun with what identifies it.
fn report(visit: &Visit, card: &Card, address: &str) -> String {
    let version = visit.version();
    let subject = visit.say_with(Key::ReportSubject, &[("id", card.id.as_str().into())]);
    let body = visit.say_with(Key::ReportBody, &[("address", address.into()), ("version", version.into())]);
    visit.letter(&subject, &body)
}

/// `/records/a` of `/it/records/a`.
fn address_after_language(address: &str) -> &str {
    super::language::of_path(address).map_or(address, |(_, path)| path)
}

fn sections(visit: &Visit, record: &Record, citations: &mut Citations) -> Vec<SectionView> {
    let said = |number: usize| visit.say_with(Key::SourceNumber, &[("number", number.into())]).into_owned();
    let is_foreign = visit.foreign(record.language).is_some();
    let view = |section: &crate::corpus::body::Section| SectionView {
        id: section.id.clone(),
        heading: section.heading.clone(),
        heading_said: Key::section(&section.id).filter(|_| is_foreign).map(|key| visit.say(key).into_owned()),
        html: markdown::to_html(&section.markdown, citations, &said),
    };
    record.sections.iter().map(view).collect()
}

/// The sections that records of this kind may have and this one has not: what its sources do not say.
fn not_known(visit: &Visit, record: &Record) -> Vec<String> {
    record.missing_sections().filter_map(Key::section).map(|key| lower_first(&visit.say(key))).collect()
}

/// A heading as part of a sentence.
fn lower_first(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}

fn related(visit: &Visit, record: &Record) -> Result<Vec<CardView>, StoreError> {
    let mut cards = Vec::new();
    for id in &record.related {
        if let Lookup::Found(number) = visit.generation.find(id.as_str())? {
            cards.push(CardView::new(visit, &visit.generation.card(number)?));
        }
    }
    Ok(cards)
}

impl FigureView {
    fn new(visit: &Visit, figure: &Figure) -> Self {
        let (value, is_number) = match &figure.value {
            FigureValue::Number(number) => (Texts::number(visit.language, *number), true),
            FigureValue::Words(words) => (words.get(visit.language).to_owned(), false),
        };
        Self {
            what: figure.what.get(visit.language).to_owned(),
            value,
            is_number,
            year: figure.year,
            source: figure.source,
            source_said: visit.say_with(Key::SourceNumber, &[("number", figure.source.into())]).into_owned(),
        }
    }
}

impl SourceView {
    fn new(visit: &Visit, number: usize, source: &Source, citations: &Citations) -> Self {
        let date = |date| visit.site.texts.date(visit.language, date);
        let read = |read: String| visit.say_with(Key::SourceRead, &[("date", read.into())]).into_owned();
        let back = || visit.say_with(Key::SourceBack, &[("number", number.into())]).into_owned();
        Self {
            number,
            url: source.url.clone(),
            title: source.title.clone(),
            lang: (source.language != visit.language.code()).then(|| source.language.clone()),
            publisher: source.publisher.clone(),
            date: source.date.as_ref().map(date),
            read: source.read.as_ref().map(date).map(read),
            back: citations.has(number).then(back),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_heading_within_a_sentence_begins_small() {
        assert_eq!(lower_first("À quoi cela sert"), "à quoi cela sert");
        assert_eq!(lower_first(""), "");
    }

    #[test]
    fn the_path_of_a_record_at_the_api_has_no_language() {
        assert_eq!(address_after_language("/it/records/a-b"), "/records/a-b");
    }
}
