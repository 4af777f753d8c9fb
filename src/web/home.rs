//! The home page: what is here, how much, and the ways in.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::card::CardView;
use super::layout::{Layout, render};
use super::matrix::{Link, Matrix, filter};
use super::visit::Visit;
use crate::index::entry::Card;
use crate::index::facet::Facet;
use crate::query;
use crate::query::request::{SearchRequest, Sort};
use crate::query::response::SearchResponse;
use crate::texts::Key;

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    page: Layout<'a>,
    records: usize,
    text_languages: Vec<Link>,
    examples: Vec<Link>,
    matrix: Matrix,
    newest: Option<CardView>,
}

/// `/{lang}/`
pub(super) async fn home(visit: Visit) -> Response {
    visit.answer(|visit| {
        let request = SearchRequest { per_page: NEWEST, ..SearchRequest::all(visit.language).sorted(Sort::Newest) };
        let response = query::search(&visit.generation, request)?;
        let home = Home {
            page: Layout::home(visit),
            records: visit.generation.len(),
            text_languages: text_languages(visit, &response),
            examples: examples(visit),
            matrix: Matrix::new(visit),
            newest: response.hits.iter().find(|hit| still_runs(&hit.card)).map(|hit| CardView::new(visit, &hit.card)),
        };
        render(StatusCode::OK, &home)
    })
}

/// Among so many of the newest is one to begin with.
const NEWEST: usize = 20;

/// Whether a record is of something that has begun and not ended: a newcomer begins with what is there.
fn still_runs(card: &Card) -> bool {
    card.period.is_some_and(|period| period.start.is_some() && period.end.is_none())
}

/// The languages of the texts, each with its number of records.
fn text_languages(visit: &Visit, response: &SearchResponse) -> Vec<Link> {
    let counts = response.facets.iter().filter(|counts| counts.facet == Facet::Language);
    let link = |value: &query::response::FacetValue| {
        let link = filter(visit, &[(Facet::Language, &value.value)]);
        Link { label: format!("{} ({})", link.label, visit.number(value.count)), ..link }
    };
    counts.flat_map(|counts| &counts.values).map(link).collect()
}

/// Questions to begin with.
fn examples(visit: &Visit) -> Vec<Link> {
    let example = |key: Key| {
        let label = visit.say(key).into_owned();
        let request = SearchRequest { question: label.clone(), ..SearchRequest::all(visit.language) };
        Link { label, address: visit.search_address(&request.address()) }
    };
    [Key::HomeExample1, Key::HomeExample2, Key::HomeExample3].map(example).into()
}
