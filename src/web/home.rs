//! The home page: what is here, how much, and the ways in.

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::card::{CardView, hue};
use super::layout::{Layout, render};
use super::visit::Visit;
use crate::index::entry::Card;
use crate::index::facet::Facet;
use crate::query;
use crate::query::request::{SearchRequest, Sort};
use crate::query::response::SearchResponse;
use crate::query::statistics;
use crate::texts::Key;

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    page: Layout<'a>,
    records: usize,
    text_languages: Vec<Link>,
    examples: Vec<Link>,
    regions: Vec<RegionHead>,
    rows: Vec<Row>,
    newest: Option<CardView>,
}

/// A way to a search.
struct Link {
    label: String,
    address: String,
}

/// The head of a column of the matrix.
struct RegionHead {
    link: Link,
    hue: &'static str,
}

/// A theme with its records by region.
struct Row {
    theme: Link,
    cells: Vec<Cell>,
}

/// The records of a theme in a region.
struct Cell {
    count: usize,
    address: String,
    said: String,
    hue: &'static str,
}

/// `/{lang}/`
pub(super) async fn home(visit: Visit) -> Response {
    visit.answer(|visit| {
        let request = SearchRequest { per_page: NEWEST, ..SearchRequest::all(visit.language).sorted(Sort::Newest) };
        let response = query::search(&visit.generation, request)?;
        let (regions, rows) = matrix(visit);
        let home = Home {
            page: Layout::home(visit),
            records: visit.generation.len(),
            text_languages: text_languages(visit, &response),
            examples: examples(visit),
            regions,
            rows,
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

fn matrix(visit: &Visit) -> (Vec<RegionHead>, Vec<Row>) {
    let matrix = statistics::matrix(&visit.generation);
    let hue = |region: &str| hue(&visit.generation, Some(region));
    let head = |region: &String| RegionHead { link: filter(visit, &[(Facet::Region, region)]), hue: hue(region) };
    let heads: Vec<RegionHead> = matrix.regions.iter().map(head).collect();
    let row = |(theme, counts): (&String, &Vec<usize>)| {
        let link = filter(visit, &[(Facet::Theme, theme)]);
        let cells = heads.iter().zip(&matrix.regions).zip(counts).map(|((head, region), count)| Cell {
            count: *count,
            address: filter(visit, &[(Facet::Region, region), (Facet::Theme, theme)]).address,
            said: said_cell(visit, &link.label, &head.link.label, *count),
            hue: head.hue,
        });
        Row { cells: cells.collect(), theme: link }
    };
    let rows = matrix.themes.iter().zip(&matrix.counts).map(row).collect();
    (heads, rows)
}

fn said_cell(visit: &Visit, theme: &str, region: &str, count: usize) -> String {
    let arguments = [("theme", theme.into()), ("region", region.into()), ("count", count.into())];
    visit.say_with(Key::HomeMatrixCell, &arguments).into_owned()
}

/// A way to all records with some values, by the label of the first.
fn filter(visit: &Visit, values: &[(Facet, &str)]) -> Link {
    let all = SearchRequest::all(visit.language);
    let request = values.iter().fold(all, |request, (facet, value)| request.with(*facet, value));
    let label = values
        .first()
        .map(|(facet, value)| visit.site.texts.facet_value(&visit.generation, *facet, value, visit.language));
    Link { label: label.unwrap_or_default(), address: visit.search_address(&request.address()) }
}
