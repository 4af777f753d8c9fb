//! One request of a reader: in which language, for what, answered from which generation.

use std::borrow::Cow;
use std::sync::Arc;

use axum::extract::FromRequestParts;
use axum::http::header::HOST;
use axum::http::request::Parts;
use axum::http::{HeaderMap, Uri};
use axum::response::Response;

use super::error::{self, Failure};
use super::language;
use crate::corpus::text::Language;
use crate::index::generation::Generation;
use crate::site::Site;
use crate::texts::{Argument, Key, Texts};

/// One request of a reader. It keeps one generation until the answer is out.
pub(super) struct Visit {
    pub(super) site: Arc<Site>,
    pub(super) generation: Arc<Generation>,
    pub(super) language: Language,
    /// The path after the language, with a slash at its start.
    pub(super) path: String,
    /// What follows the question mark, as it came.
    pub(super) query: String,
    /// The host that was asked.
    host: Option<String>,
}

impl Visit {
    /// A visit of an address in whatever language it names, or the reader prefers.
    pub(super) fn new(site: Arc<Site>, uri: &Uri, headers: &HeaderMap) -> Self {
        let named = language::of_path(uri.path());
        let (language, path) = named.unwrap_or_else(|| (language::preferred(headers), "/"));
        let query = if named.is_some() { uri.query().unwrap_or_default() } else { "" };
        let host = headers.get(HOST).and_then(|host| host.to_str().ok()).map(str::to_owned);
        let generation = site.live.get();
        Self { generation, language, path: path.to_owned(), query: query.to_owned(), host, site }
    }

    /// The answer, or the page that says why there is none.
    pub(super) fn answer(&self, page: impl FnOnce(&Self) -> Result<Response, Failure>) -> Response {
        page(self).unwrap_or_else(|failure| error::page(self, failure))
    }

    /// The parameters of the address.
    pub(super) fn parameters(&self) -> impl Iterator<Item = (Cow<'_, str>, Cow<'_, str>)> {
        form_urlencoded::parse(self.query.as_bytes()).map(|(name, value)| (name, printable(value)))
    }

    /// An address of this site as others may write it down.
    pub(super) fn whole(&self, address: &str) -> String {
        match (&self.site.base_url, &self.host) {
            (Some(base), _) => format!("{base}{address}"),
            (None, Some(host)) => format!("http://{host}{address}"),
            (None, None) => address.to_owned(),
        }
    }

    /// A text in the reader's language.
    pub(super) fn say(&self, key: Key) -> Cow<'_, str> {
        self.site.texts.get(self.language, key)
    }

    /// A text with the values that it says.
    pub(super) fn say_with(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> Cow<'_, str> {
        self.site.texts.with(self.language, key, arguments)
    }

    /// A text that counts.
    pub(super) fn count(&self, key: Key, count: usize) -> Cow<'_, str> {
        self.say_with(key, &[("count", count.into())])
    }

    /// A number in the reader's form.
    #[allow(clippy::cast_precision_loss)] // Counts of records.
    pub(super) fn number(&self, number: usize) -> String {
        Texts::number(self.language, number as f64)
    }

    /// The address of a search, given its parameters.
    pub(super) fn search_address(&self, parameters: &str) -> String {
        let mark = if parameters.is_empty() { "" } else { "?" };
        format!("/{}/search{mark}{parameters}", self.language)
    }

    /// The address of a record's page.
    pub(super) fn record_address(&self, id: &str) -> String {
        let id = form_urlencoded::byte_serialize(id.as_bytes()).collect::<String>().replace('+', "%20");
        format!("/{}/records/{id}", self.language)
    }

    /// What identifies the state of the collection that is served: the beginning of the corpus's digest.
    pub(super) fn version(&self) -> &str {
        const SHOWN: usize = 12;
        let digest = &self.generation.manifest.digest;
        digest.get(..SHOWN).unwrap_or(digest)
    }

    /// The address of a letter to those who keep the collection.
    pub(super) fn letter(&self, subject: &str, body: &str) -> String {
        let encode =
            |text: &str| form_urlencoded::byte_serialize(text.as_bytes()).collect::<String>().replace('+', "%20");
        let to = self.site.contact.as_deref().unwrap_or_default();
        format!("mailto:{to}?subject={}&body={}", encode(subject), encode(&body.replace('\n', "\r\n")))
    }

    /// What `lang` says of a text; nothing where it is in the language of the page.
    pub(super) fn foreign(&self, language: Language) -> Option<&'static str> {
        (language != self.language).then(|| language.code())
    }
}

/// Control characters have no place on a page.
pub(super) fn printable(text: Cow<'_, str>) -> Cow<'_, str> {
    if text.contains(char::is_control) { text.replace(char::is_control, " ").into() } else { text }
}

impl FromRequestParts<Arc<Site>> for Visit {
    type Rejection = Response;

    /// Only addresses that begin with one of the five languages are visited.
    async fn from_request_parts(parts: &mut Parts, site: &Arc<Site>) -> Result<Self, Response> {
        let visit = Self::new(Arc::clone(site), &parts.uri, &parts.headers);
        if language::of_path(parts.uri.path()).is_some() {
            Ok(visit)
        } else {
            Err(error::page(&visit, Failure::NotFound))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_left_out_of_pages() {
        assert_eq!(printable("a\0b\nc".into()), "a b c");
        assert!(matches!(printable("sol·licitants".into()), Cow::Borrowed(_)));
    }
}
