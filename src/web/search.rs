//! The search page: question, filters, results.

use std::borrow::Cow;

use askama::Template;
use axum::http::StatusCode;
use axum::response::Response;

use super::card::CardView;
use super::error::Failure;
use super::filters::{self, Active, Filter};
use super::layout::{Layout, render};
use super::visit::Visit;
use crate::query;
use crate::query::request::{SearchRequest, Sort};
use crate::query::response::SearchResponse;
use crate::texts::Key;

#[derive(Template)]
#[template(path = "search.html")]
struct Search<'a> {
    page: Layout<'a>,
    form: Form,
    /// “21 results”.
    heading: String,
    /// “for …”, where something was asked.
    heading_question: Option<String>,
    results: Vec<CardView>,
    /// The number of the first result.
    first: usize,
    sorts: Vec<SortLink>,
    pages: Pages,
    not_understood: Vec<String>,
    browse: Vec<(String, String)>,
    has_words: bool,
    json: String,
}

/// The form: what was asked and can be chosen.
pub(super) struct Form {
    pub(super) action: String,
    pub(super) question: String,
    pub(super) filters: Vec<Filter>,
    pub(super) active: Vec<Active>,
    pub(super) clear: String,
    pub(super) from: String,
    pub(super) to: String,
    /// The order, where it is not the usual.
    pub(super) sort: Option<&'static str>,
}

/// An order of results.
struct SortLink {
    label: String,
    address: String,
    is_current: bool,
}

/// The pages of an answer.
struct Pages {
    said: String,
    previous: Option<String>,
    next: Option<String>,
    numbers: Vec<PageLink>,
}

/// A page of results; none where pages are left out.
struct PageLink {
    number: Option<String>,
    said: String,
    address: String,
    is_current: bool,
}

/// `/{lang}/search`
pub(super) async fn search(visit: Visit) -> Response {
    visit.answer(page)
}

fn page(visit: &Visit) -> Result<Response, Failure> {
    let parameters: Vec<(Cow<'_, str>, Cow<'_, str>)> = visit.parameters().collect();
    let pairs = parameters.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
    let request = SearchRequest::read(pairs, visit.language, &visit.generation)?;
    let request = SearchRequest { count_facets: true, ..request };
    let response =
        query::search(&visit.generation, request.clone()).map_err(|error| Failure::of_search(error, &request))?;
    render(StatusCode::OK, &Search::new(visit, response))
}

impl<'a> Search<'a> {
    fn new(visit: &'a Visit, response: SearchResponse) -> Self {
        let request = &response.request;
        let has_words = !request.question.is_empty();
        let unfiltered = request.filters.count() == 0 && !has_words;
        let count = if unfiltered { Key::Records } else { Key::Results };
        Self {
            page: layout(visit, request),
            form: Form::new(visit, request, filters::filters(visit, &response.facets)),
            heading: visit.count(count, response.total).into_owned(),
            heading_question: has_words.then(|| {
                visit.say_with(Key::ResultsFor, &[("question", request.question.as_str().into())]).into_owned()
            }),
            first: response.first(),
            sorts: sorts(visit, request),
            pages: Pages::new(visit, &response),
            browse: if response.total == 0 { filters::top_themes(visit) } else { Vec::new() },
            has_words,
            json: json_address(visit, request),
            not_understood: response.not_understood,
            results: response.hits.into_iter().map(|hit| CardView::of_hit(visit, hit)).collect(),
        }
    }
}

/// A search is of its reader; only the list of all records is for search engines too.
fn layout<'a>(visit: &'a Visit, request: &SearchRequest) -> Layout<'a> {
    let description = visit.say(Key::HomeDescription);
    let layout = if request.question.is_empty() {
        Layout::new(visit, visit.say(Key::AllRecords), description)
    } else {
        let title = visit.say_with(Key::SearchTitle, &[("question", request.question.as_str().into())]);
        Layout::new(visit, title, description)
    };
    let is_plain = request.question.is_empty() && request.filters.count() == 0;
    if is_plain { layout } else { layout.hidden() }
}

impl Form {
    /// The form as a request fills it.
    pub(super) fn new(visit: &Visit, request: &SearchRequest, filters: Vec<Filter>) -> Self {
        let year = |year: Option<i16>| year.map(|year| year.to_string()).unwrap_or_default();
        Self {
            action: visit.search_address(""),
            question: request.question.clone(),
            filters,
            active: filters::active(visit, request),
            clear: visit.search_address(&request.without_filters().address()),
            from: year(request.filters.from),
            to: year(request.filters.to),
            sort: (request.sort != Sort::default()).then(|| request.sort.id()),
        }
    }
}

fn sorts(visit: &Visit, request: &SearchRequest) -> Vec<SortLink> {
    let link = |sort: Sort| SortLink {
        label: visit.say(sort_key(sort)).into_owned(),
        address: visit.search_address(&request.sorted(sort).address()),
        is_current: sort == request.sort,
    };
    Sort::ALL.map(link).into()
}

/// The name of an order.
pub(super) const fn sort_key(sort: Sort) -> Key {
    match sort {
        Sort::Relevance => Key::SortRelevance,
        Sort::Newest => Key::SortNewest,
        Sort::Title => Key::SortTitle,
    }
}

/// The same search at the API.
fn json_address(visit: &Visit, request: &SearchRequest) -> String {
    let mut address = form_urlencoded::Serializer::new(request.address());
    address.append_pair("lang", visit.language.code());
    format!("/api/v1/search?{}", address.finish())
}

impl Pages {
    fn new(visit: &Visit, response: &SearchResponse) -> Self {
        let (request, last) = (&response.request, response.pages());
        let address = |page: usize| visit.search_address(&request.at_page(page).address());
        let numbers = shown_pages(request.page, last).into_iter().map(|page| match page {
            Some(page) => PageLink {
                number: Some(visit.number(page)),
                said: visit.say_with(Key::PageNumber, &[("page", page.into())]).into_owned(),
                address: address(page),
                is_current: page == request.page,
            },
            None => PageLink { number: None, said: String::new(), address: String::new(), is_current: false },
        });
        let said = visit.say_with(Key::PageOf, &[("page", request.page.into()), ("pages", last.into())]);
        Self {
            said: said.into_owned(),
            previous: (request.page > 1).then(|| address(request.page - 1)),
            next: (request.page < last).then(|| address(request.page + 1)),
            numbers: numbers.collect(),
        }
    }
}

/// The first page, the last, and those around the current; `None` where some are left out.
fn shown_pages(current: usize, last: usize) -> Vec<Option<usize>> {
    const AROUND: usize = 2;
    let mut shown = Vec::new();
    let mut before = 0;
    let near = current.saturating_sub(AROUND).max(1)..=(current + AROUND).min(last);
    for page in std::iter::once(1).chain(near).chain(std::iter::once(last)) {
        if page > before + 1 {
            shown.push(None);
        }
        if page > before {
            shown.push(Some(page));
            before = page;
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(current: usize, last: usize) -> String {
        let page = |page: Option<usize>| page.map_or("…".to_owned(), |page| page.to_string());
        shown_pages(current, last).into_iter().map(page).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn pages_around_the_current_are_shown_and_the_ends() {
        assert_eq!(shown(1, 1), "1");
        assert_eq!(shown(1, 7), "1 2 3 … 7");
        assert_eq!(shown(4, 7), "1 2 3 4 5 6 7");
        assert_eq!(shown(10, 50), "1 … 8 9 10 11 12 … 50");
    }
}
