//! The HTML face: reads addresses, asks the query, renders templates. All its routes are here.

mod about;
mod assets;
mod card;
mod contribute;
mod error;
mod facts;
mod filters;
mod home;
mod language;
mod layout;
mod leaf;
mod markdown;
mod matrix;
mod record;
mod search;
mod service;
mod visit;

use std::sync::Arc;

use axum::Router;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_SECURITY_POLICY, HeaderName, REFERRER_POLICY, X_CONTENT_TYPE_OPTIONS};
use axum::routing::get;
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::compression::CompressionLayer;
use tower_http::compression::predicate::{DefaultPredicate, NotForContentType, Predicate};
use tower_http::set_header::SetResponseHeaderLayer;

use crate::site::Site;

/// All pages, and what belongs to them.
pub fn router(site: Arc<Site>) -> Router {
    Router::new()
        .route("/", get(language::choose))
        .route("/{language}", get(language::add_slash))
        .route("/{language}/", get(home::home))
        .route("/{language}/search", get(search::search))
        .route("/{language}/records/{id}", get(record::record))
        .route("/{language}/about", get(about::about))
        .route("/{language}/contribute", get(contribute::form).post(contribute::make))
        .route("/static/{name}", get(assets::asset))
        .route("/robots.txt", get(service::robots))
        .route("/health", get(service::health))
        .fallback(error::not_found)
        .method_not_allowed_fallback(error::method_not_allowed)
        .with_state(site)
}

/// Nothing but what the site itself serves, and no script or style inside a page.
const CONTENT_POLICY: &str =
    "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'";

/// What every answer passes through, pages and API alike: the last here is the first that a request meets.
pub fn layers(router: Router) -> Router {
    router
        .layer(header(CONTENT_SECURITY_POLICY, CONTENT_POLICY))
        .layer(header(X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .layer(header(REFERRER_POLICY, "strict-origin-when-cross-origin"))
        .layer(CatchPanicLayer::new())
        .layer(CompressionLayer::new().compress_when(worth_compressing()))
}

fn header(name: HeaderName, value: &'static str) -> SetResponseHeaderLayer<HeaderValue> {
    SetResponseHeaderLayer::overriding(name, HeaderValue::from_static(value))
}

/// Fonts are compressed already.
fn worth_compressing() -> impl Predicate {
    DefaultPredicate::new().and(NotForContentType::new("font/"))
}
