//! `GET /api/v1/search`

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::extract::rejection::QueryRejection;

use super::{Parameters, Problem, addresses, reader};
use crate::export::json::{self, SearchJson};
use crate::query;
use crate::query::request::SearchRequest;
use crate::site::Site;

/// Answers a search; the parameters are those of the page.
pub(super) async fn search(
    State(site): State<Arc<Site>>,
    parameters: Result<Parameters, QueryRejection>,
) -> Result<Json<SearchJson>, Problem> {
    let parameters = parameters?.0;
    let reader = reader(&parameters)?;
    let generation = site.live.get();
    let pairs = parameters.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let request = SearchRequest::read(pairs, reader, &generation)?;
    let response = query::search(&generation, request)?;
    Ok(Json(json::search(&response, &generation, &site.texts, addresses(&site, reader))))
}
