//! What all pages share: head, languages, foot. Every template holds a [`Layout`] as `page`.

use std::borrow::{Borrow, Cow};

use axum::http::StatusCode;
use axum::response::{Html, IntoResponse, Response};

use super::error::Failure;
use super::language::own_name;
use super::visit::Visit;
use crate::corpus::text::Language;
use crate::texts::{Argument, Key};

/// The frame of a page.
pub(super) struct Layout<'a> {
    visit: &'a Visit,
    /// The title, without the site's name.
    pub(super) title: Option<String>,
    /// What search engines show below the title.
    pub(super) description: String,
    /// Whether search engines should leave the page out.
    pub(super) hidden: bool,
}

/// A language that the page can be read in.
pub(super) struct Alternate {
    pub(super) code: &'static str,
    pub(super) name: &'static str,
    pub(super) address: String,
    pub(super) is_current: bool,
}

impl<'a> Layout<'a> {
    /// The frame of a page with a title.
    pub(super) fn new(visit: &'a Visit, title: impl Into<String>, description: impl Into<String>) -> Self {
        Self { visit, title: Some(title.into()), description: description.into(), hidden: false }
    }

    /// The frame of the home page, whose title is the site's name.
    pub(super) fn home(visit: &'a Visit) -> Self {
        Self { title: None, ..Self::new(visit, "", visit.say(Key::HomeDescription)) }
    }

    /// The frame of a page that search engines should leave out.
    pub(super) fn hidden(self) -> Self {
        Self { hidden: true, ..self }
    }

    pub(super) fn language(&self) -> Language {
        self.visit.language
    }

    pub(super) fn say(&self, key: Key) -> Cow<'_, str> {
        self.visit.say(key)
    }

    pub(super) fn say_with(&self, key: Key, arguments: &[(&str, Argument<'_>)]) -> Cow<'_, str> {
        self.visit.say_with(key, arguments)
    }

    pub(super) fn count(&self, key: Key, count: impl Borrow<usize>) -> Cow<'_, str> {
        self.visit.count(key, *count.borrow())
    }

    pub(super) fn number(&self, number: impl Borrow<usize>) -> String {
        self.visit.number(*number.borrow())
    }

    /// Which state of the collection this is, in words.
    pub(super) fn version(&self) -> Cow<'_, str> {
        self.say_with(Key::AboutVersion, &[("version", self.visit.version().into())])
    }

    /// The public address of this page, where the site's is known.
    pub(super) fn canonical(&self) -> Option<String> {
        self.visit.site.base_url.as_ref().map(|base| format!("{base}{}", self.in_language(self.language())))
    }

    /// This page in all five languages.
    pub(super) fn alternates(&self) -> Vec<Alternate> {
        let alternate = |language: Language| Alternate {
            code: language.code(),
            name: own_name(language),
            address: self.in_language(language),
            is_current: language == self.language(),
        };
        Language::ALL.map(alternate).into()
    }

    /// Where search engines and browsers look for this page in another language: whole where that can be said.
    pub(super) fn base(&self) -> &str {
        self.visit.site.base_url.as_deref().unwrap_or_default()
    }

    fn in_language(&self, language: Language) -> String {
        let mark = if self.visit.query.is_empty() { "" } else { "?" };
        format!("/{language}{}{mark}{}", self.visit.path, self.visit.query)
    }
}

/// A page from its template.
pub(super) fn render(status: StatusCode, template: &impl askama::Template) -> Result<Response, Failure> {
    let html = template.render().map_err(Failure::Template)?;
    Ok((status, Html(html)).into_response())
}
