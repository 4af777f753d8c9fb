//! A fault as the API tells it: RFC 9457, `application/problem+json`.

use axum::Json;
use axum::extract::OriginalUri;
use axum::extract::rejection::QueryRejection;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;

use crate::corpus::text::Language;
use crate::index::store::StoreError;
use crate::query::SearchError;
use crate::query::request::RequestFault;

/// What went wrong.
#[derive(Debug, Serialize)]
pub struct Problem {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    /// What happened and what to do.
    detail: String,
    /// The parameter that cannot be followed.
    #[serde(skip_serializing_if = "Option::is_none")]
    parameter: Option<&'static str>,
    /// The values that it could have.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    known: Vec<String>,
}

impl Problem {
    /// A problem of a status.
    pub fn new(status: StatusCode, detail: impl Into<String>) -> Self {
        Self {
            r#type: "about:blank",
            title: status.canonical_reason().unwrap_or("Problem"),
            status: status.as_u16(),
            detail: detail.into(),
            parameter: None,
            known: Vec::new(),
        }
    }

    /// A language that the site does not speak.
    pub fn unknown_language(value: &str) -> Self {
        let known = Language::ALL.map(|language| language.code().to_owned()).to_vec();
        RequestFault::UnknownValue { parameter: "lang", value: value.to_owned(), known }.into()
    }
}

impl From<RequestFault> for Problem {
    fn from(fault: RequestFault) -> Self {
        let problem = Self::new(StatusCode::BAD_REQUEST, fault.to_string());
        match fault {
            RequestFault::UnknownValue { parameter, known, .. } => {
                Self { parameter: Some(parameter), known, ..problem }
            }
            RequestFault::NotInRange { parameter, .. } => Self { parameter: Some(parameter), ..problem },
        }
    }
}

impl From<SearchError> for Problem {
    fn from(error: SearchError) -> Self {
        match error {
            SearchError::NoSuchPage { .. } => Self::new(StatusCode::NOT_FOUND, error.to_string()),
            SearchError::Store(error) => error.into(),
            SearchError::Index(_) => internal(&error),
        }
    }
}

impl From<StoreError> for Problem {
    fn from(error: StoreError) -> Self {
        internal(&error)
    }
}

impl From<QueryRejection> for Problem {
    fn from(rejection: QueryRejection) -> Self {
        Self::new(StatusCode::BAD_REQUEST, rejection.body_text())
    }
}

/// The cause goes to the log; whoever asked can do nothing with it.
fn internal(error: &dyn std::error::Error) -> Problem {
    tracing::error!("{error}");
    Problem::new(StatusCode::INTERNAL_SERVER_ERROR, "The index cannot be read. Try again in a minute.")
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = (status, Json(self)).into_response();
        let json = HeaderValue::from_static("application/problem+json");
        response.headers_mut().insert(header::CONTENT_TYPE, json);
        response
    }
}

/// No such address.
pub(super) async fn not_found(OriginalUri(uri): OriginalUri) -> Problem {
    let detail = format!("There is nothing at {}. There are /api/v1/search and /api/v1/records/ID.", uri.path());
    Problem::new(StatusCode::NOT_FOUND, detail)
}

/// Only reading is possible.
pub(super) async fn method_not_allowed() -> Problem {
    Problem::new(StatusCode::METHOD_NOT_ALLOWED, "Use GET or HEAD.")
}
