//! In which language a page speaks: the one that its address names, or else one that the reader prefers.

use std::sync::Arc;

use axum::extract::State;
use axum::http::header::{ACCEPT_LANGUAGE, CACHE_CONTROL, LOCATION, VARY};
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};

use super::error::{self, Failure};
use super::visit::Visit;
use crate::corpus::text::Language;
use crate::site::Site;

/// The language with which a path begins, and the rest of the path from its slash.
pub(super) fn of_path(path: &str) -> Option<(Language, &str)> {
    let rest = path.strip_prefix('/')?;
    let (code, _) = rest.split_once('/').unwrap_or((rest, ""));
    let path = &rest[code.len()..];
    Some((code.parse().ok()?, if path.is_empty() { "/" } else { path }))
}

/// The reader's language by what their browser asks for; English where that is none of the five.
pub(super) fn preferred(headers: &HeaderMap) -> Language {
    let asked = headers.get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    accept_language::parse_with_quality(asked)
        .into_iter()
        .filter(|(_, quality)| *quality > 0.0)
        .find_map(|(tag, _)| tag.split('-').next()?.to_ascii_lowercase().parse().ok())
        .unwrap_or(Language::En)
}

/// What the language is called by those who speak it.
pub(super) const fn own_name(language: Language) -> &'static str {
    match language {
        Language::It => "Italiano",
        Language::Fr => "Français",
        Language::Es => "Español",
        Language::Ca => "Català",
        Language::En => "English",
    }
}

/// `/`: to the home page in the reader's language. Nothing is kept.
pub(super) async fn choose(headers: HeaderMap) -> Response {
    let to = format!("/{}/", preferred(&headers));
    let fields = [(LOCATION, to.as_str()), (VARY, "accept-language"), (CACHE_CONTROL, "no-cache")];
    (StatusCode::SEE_OTHER, fields).into_response()
}

/// `/it` is `/it/`.
pub(super) async fn add_slash(State(site): State<Arc<Site>>, uri: Uri, headers: HeaderMap) -> Response {
    match of_path(uri.path()) {
        Some((language, _)) => {
            let query = uri.query().map(|query| format!("?{query}")).unwrap_or_default();
            (StatusCode::PERMANENT_REDIRECT, [(LOCATION, format!("/{language}/{query}"))]).into_response()
        }
        None => error::page(&Visit::new(site, &uri, &headers), Failure::NotFound),
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    #[test]
    fn a_path_begins_with_its_language() {
        assert_eq!(of_path("/it/records/a"), Some((Language::It, "/records/a")));
        assert_eq!(of_path("/ca/"), Some((Language::Ca, "/")));
        assert_eq!(of_path("/ca"), Some((Language::Ca, "/")));
        for other in ["/", "/de/", "/itx", "/static/a.css", ""] {
            assert_eq!(of_path(other), None, "{other}");
        }
    }

    #[test]
    fn the_first_wanted_language_that_there_is_is_taken() {
        let preferred = |asked: &'static str| {
            preferred(&HeaderMap::from_iter([(ACCEPT_LANGUAGE, HeaderValue::from_static(asked))]))
        };
        assert_eq!(preferred("de-DE, fr-CH;q=0.8, it;q=0.9"), Language::It);
        assert_eq!(preferred("ca-ES"), Language::Ca);
        assert_eq!(preferred("fr;q=0, de"), Language::En);
        assert_eq!(preferred(""), Language::En);
        assert_eq!(preferred(";;;q=,,"), Language::En);
    }
}
