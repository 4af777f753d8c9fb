//! What machines ask of the site itself.

use std::sync::Arc;

use axum::extract::State;

use crate::site::Site;

/// `/robots.txt`: everything may be read; pages of filters say themselves that they need not be kept.
pub(super) async fn robots() -> &'static str {
    "User-agent: *\nDisallow:\n"
}

/// `/health`: that it answers, and from how many records.
pub(super) async fn health(State(site): State<Arc<Site>>) -> String {
    format!("ok {}\n", site.live.get().len())
}
