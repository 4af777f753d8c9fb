//! `GET /api/v1/records/{id}`

use std::sync::Arc;

use axum::Json;
use axum::extract::rejection::QueryRejection;
use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse, Response};

use super::{Parameters, Problem, addresses, reader};
use crate::corpus::text::Language;
use crate::export::json;
use crate::index::generation::{Former, Generation, Lookup};
use crate::site::Site;

/// A record; 301 where it has another id now, 410 where it was withdrawn.
pub(super) async fn record(
    State(site): State<Arc<Site>>,
    Path(id): Path<String>,
    parameters: Result<Parameters, QueryRejection>,
) -> Result<Response, Problem> {
    let reader = reader(&parameters?.0)?;
    let generation = site.live.get();
    match generation.find(&id)? {
        Lookup::Found(record) => found(&site, &generation, record, reader),
        Lookup::Former(Former::Moved(to)) => Ok(moved(&to, reader)),
        Lookup::Former(Former::Withdrawn { withdrawal, .. }) => {
            let detail = format!("Withdrawn on {}: {}", withdrawal.on, withdrawal.reason.get(reader));
            Err(Problem::new(StatusCode::GONE, detail))
        }
        Lookup::Unknown => Err(Problem::new(StatusCode::NOT_FOUND, format!("There is no record “{id}”."))),
    }
}

fn found(site: &Site, generation: &Generation, number: u32, reader: Language) -> Result<Response, Problem> {
    let card = generation.card(number)?;
    let record = generation.record(number)?;
    let text = generation.text(number)?;
    let addresses = addresses(site, reader);
    let json = json::record(&card, record.as_ref(), &text, &generation.organisations, addresses);
    Ok(Json(json).into_response())
}

fn moved(to: &str, reader: Language) -> Response {
    let address = format!("/api/v1/records/{to}?lang={reader}");
    (StatusCode::MOVED_PERMANENTLY, [(header::LOCATION, address)]).into_response()
}
