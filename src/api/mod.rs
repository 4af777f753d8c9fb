//! The JSON face: `/api/v1`. It reads parameters and writes values; what is found is the query's.

mod problem;
mod record;
mod search;

use std::sync::Arc;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::ACCESS_CONTROL_ALLOW_ORIGIN;
use axum::routing::get;
use tower_http::set_header::SetResponseHeaderLayer;

pub use problem::Problem;

use crate::corpus::text::Language;
use crate::export::json::Addresses;
use crate::site::Site;

/// All addresses of the API.
pub fn router(site: Arc<Site>) -> Router {
    let routes = Router::new()
        .route("/search", get(search::search))
        .route("/records/{id}", get(record::record))
        .fallback(problem::not_found)
        .method_not_allowed_fallback(problem::method_not_allowed)
        .with_state(site)
        // The data is open: any page may ask for it.
        .layer(SetResponseHeaderLayer::overriding(ACCESS_CONTROL_ALLOW_ORIGIN, HeaderValue::from_static("*")));
    Router::new().nest("/api/v1", routes)
}

/// The parameters of a request as they come.
type Parameters = axum::extract::Query<Vec<(String, String)>>;

/// The language of titles and labels: `lang=`, English where nothing is said.
fn reader(parameters: &[(String, String)]) -> Result<Language, Problem> {
    let asked = parameters.iter().rev().find(|(name, value)| name == "lang" && !value.is_empty());
    asked.map_or(Ok(Language::En), |(_, value)| value.parse().map_err(|_| Problem::unknown_language(value)))
}

fn addresses(site: &Site, language: Language) -> Addresses<'_> {
    Addresses { base: site.base_url.as_deref().unwrap_or_default(), language }
}
