//! Why there is no answer, and the page that says so: what happened, what can be done.

use std::borrow::Cow;
use std::sync::Arc;

use askama::Template;
use axum::extract::State;
use axum::http::header::VARY;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use super::filters;
use super::layout::{Layout, render};
use super::search::{Form, sort_key};
use super::visit::{Visit, printable};
use crate::corpus::record::Withdrawal;
use crate::corpus::text::Translations;
use crate::index::facet::Facet;
use crate::index::store::StoreError;
use crate::query::SearchError;
use crate::query::request::{RequestFault, SearchRequest, Sort};
use crate::site::Site;
use crate::texts::Key;

/// Why a page cannot be given.
#[derive(Debug)]
pub(super) enum Failure {
    /// 404: the address leads nowhere.
    NotFound,
    /// 404: there is no such record.
    NoRecord(String),
    /// 410: the record was withdrawn.
    Gone(Box<(Translations, Withdrawal)>),
    /// 400: a parameter cannot be followed.
    Fault(RequestFault),
    /// 404: the page is past the last one of this search.
    NoSuchPage(usize, Box<SearchRequest>),
    /// 405: the method is not for pages.
    Method,
    /// 500: the index cannot be read.
    Index(SearchError),
    /// 500: the template cannot be filled in.
    Template(askama::Error),
}

impl Failure {
    /// Why a search has no answer.
    pub(super) fn of_search(error: SearchError, request: &SearchRequest) -> Self {
        match error {
            SearchError::NoSuchPage { last } => Self::NoSuchPage(last, Box::new(request.clone())),
            other => Self::Index(other),
        }
    }

    const fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NoRecord(_) | Self::NoSuchPage(..) => StatusCode::NOT_FOUND,
            Self::Gone(_) => StatusCode::GONE,
            Self::Fault(_) => StatusCode::BAD_REQUEST,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::Index(_) | Self::Template(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}

impl From<SearchError> for Failure {
    fn from(error: SearchError) -> Self {
        Self::Index(error)
    }
}

impl From<StoreError> for Failure {
    fn from(error: StoreError) -> Self {
        Self::Index(error.into())
    }
}

impl From<RequestFault> for Failure {
    fn from(fault: RequestFault) -> Self {
        Self::Fault(fault)
    }
}

#[derive(Template)]
#[template(path = "error.html")]
struct ErrorPage<'a> {
    page: Layout<'a>,
    heading: String,
    text: String,
    /// Why a record was withdrawn.
    reason: Option<String>,
    /// What would work instead.
    links: Vec<(String, String)>,
    /// What the links are.
    links_said: Option<String>,
    form: Form,
}

/// The page that says why there is no other.
pub(super) fn page(visit: &Visit, failure: Failure) -> Response {
    let status = failure.status();
    match &failure {
        Failure::Index(error) => tracing::error!("{error}"),
        Failure::Template(error) => tracing::error!("{error}"),
        _ => {}
    }
    let told = Told::new(visit, failure);
    let page = ErrorPage {
        page: Layout::new(visit, told.heading.clone(), visit.say(Key::HomeDescription)).hidden(),
        heading: told.heading,
        text: told.text,
        reason: told.reason,
        links: told.links,
        links_said: told.links_said,
        form: Form::new(visit, &told.request, filters::chosen_only(visit, &told.request)),
    };
    let mut response = render(status, &page).unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response());
    response.headers_mut().insert(VARY, HeaderValue::from_static("accept-language"));
    response
}

/// What the page says.
struct Told {
    heading: String,
    text: String,
    reason: Option<String>,
    links: Vec<(String, String)>,
    links_said: Option<String>,
    /// What the form below keeps.
    request: SearchRequest,
}

impl Told {
    fn new(visit: &Visit, failure: Failure) -> Self {
        match failure {
            Failure::NotFound => Self::plain(visit, Key::NotFoundTitle, visit.say(Key::NotFoundText)),
            Failure::NoRecord(id) => {
                let text = visit.say_with(Key::RecordNotFoundText, &[("id", shortened(&printable(id.into())).into())]);
                Self::plain(visit, Key::RecordNotFoundTitle, text)
            }
            Failure::Gone(gone) => Self::gone(visit, &gone.0, &gone.1),
            Failure::Fault(fault) => Self::fault(visit, &fault),
            Failure::NoSuchPage(last, request) => Self::no_such_page(visit, last, &request),
            Failure::Method => Self::plain(visit, Key::MethodTitle, visit.say(Key::MethodText)),
            Failure::Index(_) | Failure::Template(_) => {
                Self::plain(visit, Key::InternalTitle, visit.say(Key::InternalText))
            }
        }
    }

    fn plain(visit: &Visit, heading: Key, text: Cow<'_, str>) -> Self {
        Self {
            heading: visit.say(heading).into_owned(),
            text: text.into_owned(),
            reason: None,
            links: Vec::new(),
            links_said: None,
            request: SearchRequest::all(visit.language),
        }
    }

    fn gone(visit: &Visit, title: &Translations, withdrawal: &Withdrawal) -> Self {
        let date = visit.site.texts.date(visit.language, &withdrawal.on);
        let arguments = [("title", title.get(visit.language).into()), ("date", date.into())];
        let reason = withdrawal.reason.get(visit.language).to_owned();
        let text = visit.say_with(Key::GoneText, &arguments);
        Self { reason: Some(reason), ..Self::plain(visit, Key::GoneTitle, text) }
    }

    fn no_such_page(visit: &Visit, last: usize, request: &SearchRequest) -> Self {
        let text = visit.say_with(Key::NoSuchPageText, &[("last", last.into())]);
        let address = visit.search_address(&request.at_page(last).address());
        let links = vec![(visit.say(Key::NoSuchPageLink).into_owned(), address)];
        Self { links, request: request.at_page(1), ..Self::plain(visit, Key::NoSuchPageTitle, text) }
    }

    fn fault(visit: &Visit, fault: &RequestFault) -> Self {
        let request = without_faults(visit);
        let without = (visit.say(Key::FaultWithout).into_owned(), visit.search_address(&request.address()));
        let (text, links, links_said) = match fault {
            RequestFault::UnknownValue { parameter, value, known } => {
                let name = parameter_name(visit, parameter);
                let arguments = [("parameter", name.into()), ("value", shortened(value).into())];
                let links = known.iter().map(|value| alternative(visit, &request, parameter, value)).collect();
                (visit.say_with(Key::FaultUnknownValue, &arguments), links, Some(visit.say(Key::FaultKnownValues)))
            }
            RequestFault::NotInRange { parameter, value, least, most } => {
                let arguments = [
                    ("parameter", parameter_name(visit, parameter).into()),
                    ("value", shortened(value).into()),
                    ("least", (*least).into()),
                    ("most", (*most).into()),
                ];
                (visit.say_with(Key::FaultNotInRange, &arguments), vec![without], None)
            }
        };
        let links_said = links_said.map(Cow::into_owned);
        Self { links, links_said, request, ..Self::plain(visit, Key::FaultTitle, text) }
    }
}

/// The request of an address without what cannot be followed.
fn without_faults(visit: &Visit) -> SearchRequest {
    let mut parameters: Vec<(Cow<'_, str>, Cow<'_, str>)> = visit.parameters().collect();
    loop {
        let pairs = parameters.iter().map(|(name, value)| (name.as_ref(), value.as_ref()));
        let fault = match SearchRequest::read(pairs, visit.language, &visit.generation) {
            Ok(request) => return request.at_page(1),
            Err(fault) => fault,
        };
        let (RequestFault::UnknownValue { parameter, value, .. } | RequestFault::NotInRange { parameter, value, .. }) =
            fault;
        let before = parameters.len();
        parameters.retain(|(name, its)| !(name == parameter && its.trim() == value));
        if parameters.len() == before {
            return SearchRequest::all(visit.language);
        }
    }
}

/// What a parameter is called on the page.
fn parameter_name(visit: &Visit, parameter: &'static str) -> String {
    let key = match parameter {
        "from" => Some(Key::YearFrom),
        "to" => Some(Key::YearTo),
        "sort" => Some(Key::Sort),
        "per_page" => Some(Key::PerPage),
        "page" => Some(Key::Pagination),
        _ => Facet::of_parameter(parameter).map(Key::facet),
    };
    key.map_or_else(|| parameter.to_owned(), |key| visit.say(key).into_owned())
}

/// A value that there is, and the same search with it.
fn alternative(visit: &Visit, request: &SearchRequest, parameter: &str, value: &str) -> (String, String) {
    let sort = Sort::ALL.into_iter().find(|sort| parameter == "sort" && sort.id() == value);
    let (label, request) = match (Facet::of_parameter(parameter), sort) {
        (Some(facet), _) => {
            let label = visit.site.texts.facet_value(&visit.generation, facet, value, visit.language);
            (label, request.with(facet, value))
        }
        (None, Some(sort)) => (visit.say(sort_key(sort)).into_owned(), request.sorted(sort)),
        (None, None) => (value.to_owned(), request.clone()),
    };
    (label, visit.search_address(&request.address()))
}

/// What was given is quoted, but not at length.
fn shortened(value: &str) -> String {
    const SHOWN: usize = 60;
    match value.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", &value[..at]),
        None => value.to_owned(),
    }
}

/// The answer to addresses that lead nowhere.
pub(super) async fn not_found(State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap) -> Response {
    page(&Visit::new(site, &uri, &headers), Failure::NotFound)
}

/// The answer to whoever wants to do more than read.
pub(super) async fn method_not_allowed(State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap) -> Response {
    page(&Visit::new(site, &uri, &headers), Failure::Method)
}
