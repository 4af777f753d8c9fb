//! `/{lang}/contribute`: a form that makes a record's file. Nothing is kept here.

use std::borrow::Cow;

use askama::Template;
use axum::body::Bytes;
use axum::extract::rejection::BytesRejection;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};

use super::language::own_name;
use super::layout::{Layout, render};
use super::visit::Visit;
use crate::corpus::blank::{self, Known, TO_WRITE};
use crate::corpus::body::Section;
use crate::corpus::id::{ConceptId, Id};
use crate::corpus::record::{Kind, Period, Record, Source};
use crate::corpus::text::{Language, Translations};
use crate::corpus::vocabulary::{Concept, Scheme};
use crate::corpus::write;
use crate::index::facet::Facet;
use crate::index::generation::Lookup;
use crate::site;
use crate::texts::Key;

/// The kinds that the form makes. A publication comes with its pages, by `discorsi import`.
const KINDS: [Kind; 3] = [Kind::Practice, Kind::RegionalModel, Kind::ResearchAbstract];
/// So many sources can be named; a file can name more.
const SOURCES: usize = 6;

#[derive(Template)]
#[template(path = "contribute.html")]
struct Form<'a> {
    page: Layout<'a>,
    action: String,
    kind: Kind,
    kinds: Vec<KindLink>,
    wrong: Vec<Wrong>,
    filled: Filled,
    languages: Vec<Choice>,
    regions: Vec<Choice>,
    themes: Vec<Choice>,
    target_groups: Vec<Choice>,
    /// Each language with its name.
    others: Vec<(&'static str, &'static str)>,
    sections: Vec<(&'static str, String)>,
    sources: Vec<usize>,
}

#[derive(Template)]
#[template(path = "contributed.html")]
struct Made<'a> {
    page: Layout<'a>,
    action: String,
    filled: Filled,
    file: String,
    markdown: String,
    letter: String,
}

struct KindLink {
    label: String,
    address: String,
    is_current: bool,
}

struct Choice {
    value: String,
    label: String,
    is_chosen: bool,
    is_narrower: bool,
}

/// What is wrong with what was filled in.
struct Wrong {
    /// The field's id on the page.
    field: String,
    said: String,
}

/// The fields as they were sent.
struct Filled(Vec<(String, String)>);

impl Filled {
    fn read(text: &[u8]) -> Self {
        Self(
            form_urlencoded::parse(text)
                .map(|(name, value)| (name.into_owned(), value.replace("\r\n", "\n")))
                .collect(),
        )
    }

    /// What a field holds; nothing where it is empty.
    fn get(&self, name: &str) -> Option<&str> {
        let values = self.0.iter().filter(|(its, _)| its == name).map(|(_, value)| value.trim());
        values.into_iter().find(|value| !value.is_empty())
    }

    /// What a field shows.
    fn shown(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// A field of a numbered row.
    #[allow(clippy::trivially_copy_pass_by_ref)] // As templates pass it.
    fn row(&self, name: &str, number: &usize) -> &str {
        self.shown(&format!("{name}-{number}"))
    }

    fn all<'f>(&'f self, name: &'f str) -> impl Iterator<Item = &'f str> {
        self.0.iter().filter(move |(its, _)| its == name).map(|(_, value)| value.as_str())
    }

    fn has(&self, name: &str, value: &str) -> bool {
        self.all(name).any(|its| its == value)
    }
}

/// The empty form, or what the address fills in.
pub(super) async fn form(visit: Visit) -> Response {
    visit.answer(|visit| {
        let filled = Filled::read(visit.query.as_bytes());
        render(StatusCode::OK, &Form::new(visit, filled, Vec::new()))
    })
}

/// The file, or the form with what is wrong.
pub(super) async fn make(visit: Visit, body: Result<Bytes, BytesRejection>) -> Response {
    let body = match body {
        Ok(body) => body,
        Err(rejection) => return rejection.into_response(),
    };
    visit.answer(|visit| {
        let filled = Filled::read(&body);
        let reader = Reader { visit, filled: &filled, wrong: Vec::new() };
        match reader.record() {
            Ok(record) if filled.get("download").is_some() => Ok(download(&record)),
            Ok(record) => render(StatusCode::OK, &Made::new(visit, filled, &record)),
            Err(wrong) => render(StatusCode::UNPROCESSABLE_ENTITY, &Form::new(visit, filled, wrong)),
        }
    })
}

fn download(record: &Record) -> Response {
    let name = format!("attachment; filename=\"{}.md\"", record.id);
    let name = HeaderValue::from_str(&name).unwrap_or(HeaderValue::from_static("attachment"));
    let kind = HeaderValue::from_static("text/markdown; charset=utf-8");
    ([(CONTENT_TYPE, kind), (CONTENT_DISPOSITION, name)], write::markdown(record)).into_response()
}

impl<'a> Form<'a> {
    fn new(visit: &'a Visit, filled: Filled, wrong: Vec<Wrong>) -> Self {
        let kind = kind_of(&filled);
        let action = format!("/{}/contribute", visit.language);
        let label =
            |kind: Kind| visit.site.texts.facet_value(&visit.generation, Facet::Kind, kind.id(), visit.language);
        let kind_link = |its: Kind| KindLink {
            label: label(its),
            address: format!("{action}?kind={}", its.id()),
            is_current: its == kind,
        };
        let section = |id: &&'static str| Some((*id, visit.say(Key::section(id)?).into_owned()));
        let language = |language: Language| Choice {
            value: language.code().to_owned(),
            label: own_name(language).to_owned(),
            is_chosen: filled.get("language").unwrap_or(visit.language.code()) == language.code(),
            is_narrower: false,
        };
        Self {
            page: Layout::new(visit, visit.say(Key::Contribute), visit.say(Key::ContributeLead)),
            kinds: KINDS.map(kind_link).into(),
            languages: Language::ALL.map(language).into(),
            regions: choices(visit, &filled, "region", Scheme::Regions),
            themes: choices(visit, &filled, "theme", Scheme::Themes),
            target_groups: choices(visit, &filled, "target", Scheme::TargetGroups),
            others: Language::ALL.map(|language| (language.code(), own_name(language))).into(),
            sections: kind.sections().iter().filter_map(section).collect(),
            sources: (1..=SOURCES).collect(),
            action,
            kind,
            wrong,
            filled,
        }
    }
}

impl<'a> Made<'a> {
    fn new(visit: &'a Visit, filled: Filled, record: &Record) -> Self {
        let file = format!("{}.md", record.id);
        Self {
            page: Layout::new(visit, visit.say(Key::ContributeReady), visit.say(Key::ContributeLead)),
            action: format!("/{}/contribute", visit.language),
            markdown: write::markdown(record),
            letter: visit.letter(&file, ""),
            file,
            filled,
        }
    }
}

fn choices(visit: &Visit, filled: &Filled, name: &str, scheme: Scheme) -> Vec<Choice> {
    let choice = |concept: &Concept| Choice {
        value: concept.id.to_string(),
        label: concept.label.get(visit.language).to_owned(),
        is_chosen: filled.has(name, concept.id.as_str()),
        is_narrower: concept.broader.is_some(),
    };
    visit.generation.vocabulary.concepts(scheme).map(choice).collect()
}

fn kind_of(filled: &Filled) -> Kind {
    let asked = filled.get("kind").and_then(Kind::of_id);
    asked.filter(|kind| KINDS.contains(kind)).unwrap_or(Kind::Practice)
}

/// Makes a record of what was filled in, and notes what is wrong with it.
struct Reader<'a> {
    visit: &'a Visit,
    filled: &'a Filled,
    wrong: Vec<Wrong>,
}

impl Reader<'_> {
    fn record(mut self) -> Result<Record, Vec<Wrong>> {
        let kind = kind_of(self.filled);
        let language = self.filled.get("language").and_then(|code| code.parse().ok()).unwrap_or(self.visit.language);
        let title = self.in_languages("title", language, Key::ContributeName);
        let summary = self.in_languages("summary", language, Key::ContributeSummary);
        let region = self.concepts("region", Scheme::Regions).into_iter().next();
        self.needs(region.is_some(), "region", Key::FacetRegion);
        let themes = self.concepts("theme", Scheme::Themes);
        self.needs(!themes.is_empty(), "theme", Key::FacetTheme);
        let sources = self.sources();
        self.needs(!sources.is_empty(), "source-url-1", Key::ContributeSourceUrl);
        let period = self.period();
        let (Some(region), Some(id)) = (region, self.id(title.get(language))) else { return Err(self.wrong) };
        let heading = |id: &str| self.visit.site.texts.section(language, id);
        let sections = self.sections(kind, &heading);
        let blank = blank::record(Known { id, kind, language, region, themes }, heading);
        let record = Record {
            title,
            summary,
            place: self.filled.get("place").map(Translations::same),
            target_groups: self.concepts("target", Scheme::TargetGroups),
            period,
            sources,
            sections,
            ..blank
        };
        self.check(&record);
        if self.wrong.is_empty() { Ok(record) } else { Err(self.wrong) }
    }

    /// A text in the language of the record, which is needed, and in others, which can be written later.
    fn in_languages(&mut self, name: &str, language: Language, label: Key) -> Translations {
        let own = self.filled.get(name).or_else(|| self.filled.get(&format!("{name}-{language}")));
        self.needs(own.is_some(), name, label);
        Translations::new(Language::ALL.map(|other| {
            let given = if other == language { own } else { self.filled.get(&format!("{name}-{other}")) };
            one_line(given.unwrap_or(TO_WRITE))
        }))
    }

    fn concepts(&self, name: &str, scheme: Scheme) -> Vec<ConceptId> {
        let known = self.filled.all(name).filter(|id| self.visit.generation.vocabulary.get(scheme, id).is_some());
        known.filter_map(|id| id.parse().ok()).collect()
    }

    fn sources(&mut self) -> Vec<Source> {
        let month: String = jiff::Timestamp::now().to_string().chars().take("2026-11".len()).collect();
        let mut sources = Vec::new();
        for number in 1..=SOURCES {
            let Some(url) = self.filled.get(&format!("source-url-{number}")) else { continue };
            let is_web =
                url::Url::parse(url).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
            if !is_web {
                self.is_wrong(&format!("source-url-{number}"), Key::ContributeSourceUrl, url);
            }
            let title = self.filled.get(&format!("source-title-{number}")).unwrap_or(TO_WRITE);
            let language = self.filled.get(&format!("source-language-{number}")).unwrap_or(self.visit.language.code());
            sources.push(Source {
                url: url.to_owned(),
                title: one_line(title),
                publisher: None,
                language: language.to_owned(),
                date: None,
                read: month.parse().ok(),
            });
        }
        sources
    }

    fn period(&mut self) -> Option<Period> {
        let (start, end) = (self.year("start", Key::ContributeStart), self.year("end", Key::ContributeEnd));
        start.or(end).map(|_| Period { start, end })
    }

    fn year(&mut self, name: &str, label: Key) -> Option<i16> {
        let text = self.filled.get(name)?;
        let year = text.parse().ok().filter(|year| (1900..=2100).contains(year));
        if year.is_none() {
            self.is_wrong(name, label, text);
        }
        year
    }

    fn sections(&self, kind: Kind, heading: &dyn Fn(&str) -> String) -> Vec<Section> {
        let section = |id: &&str| {
            let markdown = self.filled.get(&format!("section-{id}"))?.to_owned();
            Some(Section { id: (*id).to_owned(), heading: heading(id), markdown })
        };
        kind.sections().iter().filter_map(section).collect()
    }

    /// The id of the title's name, the part before its colon; another where that is taken.
    fn id(&self, title: &str) -> Option<Id> {
        let name = title.split(':').next().unwrap_or(title);
        let first = site::id_of(name).or_else(|| site::id_of(title)).or_else(|| "record".parse().ok())?;
        let is_free = |id: &Id| matches!(self.visit.generation.find(id.as_str()), Ok(Lookup::Unknown));
        let numbered = (2..100).filter_map(|number| format!("{first}-{number}").parse().ok());
        std::iter::once(first.clone()).chain(numbered).find(is_free)
    }

    /// What the corpus itself would say of the file.
    fn check(&mut self, record: &Record) {
        let generation = &self.visit.generation;
        for fault in write::faults(record, &generation.vocabulary, &generation.organisations) {
            let said = format!("{}; {}", fault.found, fault.expected);
            self.wrong.push(Wrong { field: "form".to_owned(), said });
        }
    }

    fn needs(&mut self, is_there: bool, field: &str, label: Key) {
        if !is_there {
            let arguments = [("field", self.visit.say(label).into_owned().into())];
            let said = self.visit.say_with(Key::ContributeIsMissing, &arguments).into_owned();
            self.wrong.push(Wrong { field: field.to_owned(), said });
        }
    }

    fn is_wrong(&mut self, field: &str, label: Key, value: &str) {
        let arguments = [("field", self.visit.say(label).into_owned().into()), ("value", value.to_owned().into())];
        let said = self.visit.say_with(Key::ContributeIsWrong, &arguments).into_owned();
        self.wrong.push(Wrong { field: field.to_owned(), said });
    }
}

/// Titles and summaries are one paragraph.
fn one_line(text: &str) -> String {
    let text: Cow<'_, str> = super::visit::printable(text.into());
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
