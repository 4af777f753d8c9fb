//! The box of facts beside a record.

use super::card::{CardView, Said};
use super::visit::Visit;
use crate::corpus::id::Id;
use crate::corpus::record::{Kind, Publication, Record};
use crate::index::entry::Card;
use crate::index::facet::Facet;
use crate::query::request::SearchRequest;
use crate::texts::Key;

/// A fact: what it is about, and what is known.
pub(super) struct Fact {
    pub(super) label: String,
    pub(super) values: Vec<FactValue>,
}

/// One value of a fact, with the way to all records that share it.
pub(super) struct FactValue {
    pub(super) said: Said,
    pub(super) address: Option<String>,
    /// The number of the source that bears it.
    pub(super) source: Option<usize>,
}

impl FactValue {
    fn plain(text: String) -> Self {
        Self { said: Said { text, lang: None }, address: None, source: None }
    }
}

/// What is known of anything that is indexed.
pub(super) fn of_card(visit: &Visit, card: &Card) -> Vec<Fact> {
    let view = CardView::new(visit, card);
    let place = view.place.map(|said| FactValue { said, address: None, source: None });
    let mut facts = Vec::new();
    push_values(visit, &mut facts, Facet::Region, card.region.iter().map(String::as_str));
    push(&mut facts, visit, Key::FactPlace, place);
    push(&mut facts, visit, Key::FactPeriod, view.period.map(FactValue::plain));
    push_values(visit, &mut facts, Facet::Theme, card.themes.iter().map(String::as_str));
    push_values(visit, &mut facts, Facet::Target, card.target_groups.iter().map(String::as_str));
    facts
}

/// What is known of a record.
pub(super) fn of_record(visit: &Visit, card: &Card, record: &Record) -> Vec<Fact> {
    let mut facts = of_card(visit, card);
    let roles = &record.organisations;
    for (key, ids) in
        [(Key::FactLead, &roles.lead), (Key::FactPartners, &roles.partners), (Key::FactFunders, &roles.funders)]
    {
        push(&mut facts, visit, key, ids.iter().map(|id| organisation(visit, id)));
    }
    push(&mut facts, visit, Key::FacetEvidence, evidence(visit, record));
    if let Some(publication) = &record.publication {
        push_publication(visit, &mut facts, publication);
    }
    if let Some(review) = &record.reviewed {
        let date = visit.site.texts.date(visit.language, &review.on);
        let by = organisation(visit, &review.by);
        push(&mut facts, visit, Key::FactReviewed, [FactValue::plain(date), by]);
    }
    facts
}

fn push(facts: &mut Vec<Fact>, visit: &Visit, label: Key, values: impl IntoIterator<Item = FactValue>) {
    let values: Vec<FactValue> = values.into_iter().collect();
    if !values.is_empty() {
        facts.push(Fact { label: visit.say(label).into_owned(), values });
    }
}

fn push_values<'v>(visit: &Visit, facts: &mut Vec<Fact>, facet: Facet, values: impl Iterator<Item = &'v str>) {
    push(facts, visit, Key::facet(facet), values.map(|value| linked(visit, facet, value)));
}

/// A value of a facet with the way to all records that have it.
fn linked(visit: &Visit, facet: Facet, value: &str) -> FactValue {
    let text = visit.site.texts.facet_value(&visit.generation, facet, value, visit.language);
    let request = SearchRequest::all(visit.language).with(facet, value);
    FactValue { address: Some(visit.search_address(&request.address())), ..FactValue::plain(text) }
}

fn organisation(visit: &Visit, id: &Id) -> FactValue {
    linked(visit, Facet::Organisation, id.as_str())
}

/// How far the results are documented; that a practice is only described is said too.
fn evidence(visit: &Visit, record: &Record) -> Option<FactValue> {
    match record.evidence {
        Some(evidence) => {
            let value = linked(visit, Facet::Evidence, evidence.level.id());
            Some(FactValue { source: Some(evidence.source), ..value })
        }
        None if record.kind == Kind::Practice => Some(FactValue::plain(visit.say(Key::EvidenceNone).into_owned())),
        None => None,
    }
}

fn push_publication(visit: &Visit, facts: &mut Vec<Fact>, publication: &Publication) {
    let publisher = publication.publisher.as_ref().map(|id| organisation(visit, id));
    push(facts, visit, Key::FactPublisher, publisher);
    push(facts, visit, Key::FactProject, publication.project.clone().map(FactValue::plain));
    let date = publication.published.as_ref().map(|date| visit.site.texts.date(visit.language, date));
    push(facts, visit, Key::FactPublished, date.map(FactValue::plain));
    push(facts, visit, Key::FactPages, publication.pages.map(|pages| FactValue::plain(visit.number(pages))));
}
