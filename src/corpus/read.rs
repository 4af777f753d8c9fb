//! A file to a record: the front matter taken apart key by key, each fault noted with its place.

use std::path::Path;

use super::blank;
use super::body::{self, Section};
use super::date::PartialDate;
use super::fault::{Faults, Place};
use super::fields::{self, Fields};
use super::front_matter::{self, Node, Value};
use super::id::{ConceptId, Id};
use super::organisations::{Organisations, one_of, web_address};
use super::record::{
    Elsewhere, Evidence, EvidenceLevel, Figure, FigureValue, Kind, Period, Publication, Record, Review, Roles, Source,
    State, Withdrawal,
};
use super::text::{Language, Translations};
use super::vocabulary::{Scheme, Vocabulary};

/// A record as read, with the places of what can only be checked among all records.
#[derive(Clone, Debug)]
pub struct Read {
    /// The record.
    pub record: Record,
    /// Where each alias stands.
    pub aliases: Vec<Place>,
    /// Where each related id stands.
    pub related: Vec<Place>,
}

const KEYS: [&str; 22] = [
    "kind",
    "title",
    "summary",
    "language",
    "region",
    "place",
    "themes",
    "target_groups",
    "organisations",
    "period",
    "discorsi",
    "figures",
    "sources",
    "related",
    "state",
    "withdrawn",
    "reviewed",
    "aliases",
    "evidence",
    "plain",
    "elsewhere",
    "publication",
];

impl Record {
    /// Reads a file. The record is whole only if `faults` is still empty.
    pub fn read(
        file: &Path,
        text: &str,
        vocabulary: &Vocabulary,
        organisations: &Organisations,
        faults: &mut Faults<'_>,
    ) -> Option<Read> {
        let id = id_of_file(file, faults);
        let halves = front_matter::split(text, faults)?;
        let node = front_matter::parse(halves.yaml, faults)?;
        let fields = Fields::of(node, "keys with values, such as `kind: practice`", faults)?;
        let mut reader = Reader { fields, vocabulary, organisations, faults };
        let kind = reader.kind(file);
        let sources = reader.sources();
        let ids = kind.map(Kind::sections);
        let sections = body::sections(halves.body, halves.body_line, ids, sources.len(), reader.faults);
        let read = reader.record(id, kind, sources, sections)?;
        blank::check_written(&read.record, text, faults);
        Some(read)
    }
}

fn id_of_file(file: &Path, faults: &mut Faults<'_>) -> Option<Id> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    let id = stem.parse().ok();
    if id.is_none() {
        faults.add(
            Place::START,
            format!("the file name “{stem}”, which is the id"),
            "lower-case letters a to z, digits and hyphens",
        );
    }
    id
}

/// Takes the front matter of one record apart.
struct Reader<'a, 'f, 't> {
    fields: Fields,
    vocabulary: &'a Vocabulary,
    organisations: &'a Organisations,
    faults: &'f mut Faults<'t>,
}

impl Reader<'_, '_, '_> {
    fn kind(&mut self, file: &Path) -> Option<Kind> {
        let node = self.fields.require("kind", self.faults)?;
        let place = node.place;
        let kind = Kind::of_id(&one_of(node, &Kind::ALL.map(Kind::id), self.faults)?)?;
        let folder = file.parent().and_then(Path::file_name).unwrap_or_default();
        if folder != kind.folder() {
            let found = format!("a {} in the folder `{}`", kind.id(), folder.display());
            self.faults.add(place, found, format!("the folder `{}`", kind.folder()));
        }
        Some(kind)
    }

    /// Everything else. Each part is read even where another is faulty, so that all faults are told.
    fn record(
        mut self,
        id: Option<Id>,
        kind: Option<Kind>,
        sources: Vec<Source>,
        sections: Vec<Section>,
    ) -> Option<Read> {
        let title = self.required_translations("title");
        let summary = self.required_translations("summary");
        let language = self.language();
        let region = self.region();
        let place = self.fields.take("place").and_then(|node| self.place(node));
        let themes = self.themes();
        let target_groups = self.concepts("target_groups", Scheme::TargetGroups);
        let organisations = self.roles();
        let period = self.fields.take("period").and_then(|node| self.period(node));
        let discorsi = self.fields.take("discorsi").and_then(|node| fields::translations(node, self.faults));
        let figures = self.figures(sources.len());
        let (aliases, alias_places) = self.ids("aliases");
        let (related, related_places) = self.ids("related");
        let state = self.state();
        let reviewed = self.fields.take("reviewed").and_then(|node| self.review(node));
        let evidence = self.fields.take("evidence").and_then(|node| self.evidence(node, sources.len()));
        let plain = self.fields.take("plain").map(|node| fields::some_translations(node, self.faults));
        let elsewhere = self.elsewhere();
        let publication = self.publication(kind);
        self.fields.end(&KEYS, self.faults);
        let record = Record {
            id: id?,
            kind: kind?,
            title: title?,
            summary: summary?,
            language: language?,
            region: region?,
            place,
            themes,
            target_groups,
            organisations,
            period,
            discorsi,
            figures,
            sources,
            aliases,
            related,
            state: state?,
            reviewed,
            evidence,
            plain: plain.unwrap_or_default(),
            elsewhere,
            publication,
            sections,
            pages: Vec::new(),
        };
        Some(Read { record, aliases: alias_places, related: related_places })
    }

    fn required_translations(&mut self, key: &str) -> Option<Translations> {
        let node = self.fields.require(key, self.faults)?;
        fields::translations(node, self.faults)
    }

    fn language(&mut self) -> Option<Language> {
        let node = self.fields.require("language", self.faults)?;
        fields::parsed(node, "the language of the body: one of it, fr, es, ca, en", self.faults)
    }

    fn region(&mut self) -> Option<ConceptId> {
        let node = self.fields.require("region", self.faults)?;
        self.concept(node, Scheme::Regions)
    }

    fn themes(&mut self) -> Vec<ConceptId> {
        if let Some(node) = self.fields.require("themes", self.faults) {
            if node.value == Value::List(Vec::new()) {
                self.faults.add(node.place, "no theme", "one to three themes");
            }
            return self.concept_list(node, Scheme::Themes);
        }
        Vec::new()
    }

    fn place(&mut self, node: Node) -> Option<Translations> {
        match &node.value {
            Value::Text(name) if !name.trim().is_empty() => Some(Translations::same(name.trim())),
            Value::Map(_) => fields::translations(node, self.faults),
            other => {
                self.faults.add(node.place, other.describe(), "a name, or a text in each of it, fr, es, ca, en");
                None
            }
        }
    }

    fn concepts(&mut self, key: &str, scheme: Scheme) -> Vec<ConceptId> {
        match self.fields.take(key) {
            Some(node) => self.concept_list(node, scheme),
            None => Vec::new(),
        }
    }

    fn concept_list(&mut self, node: Node, scheme: Scheme) -> Vec<ConceptId> {
        let mut concepts = Vec::new();
        for item in fields::list(node, "a list of ids of the vocabulary", self.faults) {
            let place = item.place;
            let Some(id) = self.concept(item, scheme) else { continue };
            if concepts.contains(&id) {
                self.faults.add(place, format!("`{id}` a second time"), "each id once");
            } else {
                concepts.push(id);
            }
        }
        concepts
    }

    /// An id of the vocabulary. Where the concept itself is faulty, its own fault is enough.
    fn concept(&mut self, node: Node, scheme: Scheme) -> Option<ConceptId> {
        let place = node.place;
        let name = fields::text(node, self.faults)?;
        let known = self.vocabulary.concepts(scheme);
        let id: Option<ConceptId> = name.parse().ok();
        if !self.vocabulary.declares(scheme, &name) {
            let ids: Vec<&str> = known.map(|concept| concept.id.as_str()).collect();
            let found = format!("“{name}”, which is not among the {} of the vocabulary", scheme.segment());
            self.faults.add(place, found, nearest(&name, &ids));
            return None;
        }
        id.filter(|_| self.vocabulary.get(scheme, &name).is_some())
    }

    fn roles(&mut self) -> Roles {
        let mut roles = Roles::default();
        let Some(node) = self.fields.take("organisations") else { return roles };
        let Some(mut fields) = Fields::of(node, "lists under lead, partners, funders", self.faults) else {
            return roles;
        };
        for (key, list) in
            [("lead", &mut roles.lead), ("partners", &mut roles.partners), ("funders", &mut roles.funders)]
        {
            if let Some(node) = fields.take(key) {
                *list = self.organisation_list(node);
            }
        }
        fields.end(&["lead", "partners", "funders"], self.faults);
        roles
    }

    fn organisation_list(&mut self, node: Node) -> Vec<Id> {
        let items = fields::list(node, "a list of ids of organisations.yaml", self.faults);
        items.into_iter().filter_map(|item| self.organisation(item)).collect()
    }

    fn organisation(&mut self, node: Node) -> Option<Id> {
        let place = node.place;
        let id: Id = fields::parsed(node, "an id of organisations.yaml", self.faults)?;
        if !self.organisations.declares(&id) {
            let ids: Vec<&str> = self.organisations.iter().map(|organisation| organisation.id.as_str()).collect();
            self.faults.add(place, format!("the organisation `{id}`, which is not listed"), nearest(id.as_str(), &ids));
            return None;
        }
        Some(id).filter(|id| self.organisations.get(id).is_some())
    }

    fn period(&mut self, node: Node) -> Option<Period> {
        let place = node.place;
        let mut fields = Fields::of(node, "years under start, end", self.faults)?;
        let start = fields.take("start").and_then(|node| fields::year(&node, self.faults));
        let end = fields.take("end").and_then(|node| fields::year(&node, self.faults));
        fields.end(&["start", "end"], self.faults);
        if start.zip(end).is_some_and(|(start, end)| start > end) {
            self.faults.add(place, "an end before the start", "the years in their order");
        } else if start.or(end).is_none() {
            self.faults.add(place, "a period without a year", "a start or an end, or no period");
        }
        Some(Period { start, end })
    }

    fn figures(&mut self, sources: usize) -> Vec<Figure> {
        let Some(node) = self.fields.take("figures") else { return Vec::new() };
        let items = fields::list(node, "a list of figures", self.faults);
        items.into_iter().filter_map(|item| self.figure(item, sources)).collect()
    }

    fn figure(&mut self, node: Node, sources: usize) -> Option<Figure> {
        let mut fields = Fields::of(node, "what, value, year, source", self.faults)?;
        let what = fields.require("what", self.faults).and_then(|node| fields::translations(node, self.faults));
        let value = fields.require("value", self.faults).and_then(|node| self.figure_value(node));
        let year = fields.take("year").and_then(|node| fields::year(&node, self.faults));
        let source = fields.require("source", self.faults).and_then(|node| self.source_number(&node, sources));
        fields.end(&["what", "value", "year", "source"], self.faults);
        Some(Figure { what: what?, value: value?, year, source: source? })
    }

    fn figure_value(&mut self, node: Node) -> Option<FigureValue> {
        match node.value {
            // Figures are far below 2^52, up to which every whole number is exact.
            #[allow(clippy::cast_precision_loss)]
            Value::Integer(number) => Some(FigureValue::Number(number as f64)),
            Value::Float(number) => Some(FigureValue::Number(number)),
            Value::Map(_) => fields::translations(node, self.faults).map(FigureValue::Words),
            other => {
                self.faults.add(node.place, other.describe(), "a number, or words in each of it, fr, es, ca, en");
                None
            }
        }
    }

    fn source_number(&mut self, node: &Node, sources: usize) -> Option<usize> {
        let number = fields::count(node, "the number of a source", self.faults)?;
        if number > sources {
            let found = format!("source {number}, which is not there");
            self.faults.add(node.place, found, format!("a number from 1 to {sources}"));
            return None;
        }
        Some(number)
    }

    fn sources(&mut self) -> Vec<Source> {
        let Some(node) = self.fields.require("sources", self.faults) else { return Vec::new() };
        let place = node.place;
        let items = fields::list(node, "a list of sources", self.faults);
        if items.is_empty() {
            self.faults.add(place, "no source", "at least one source");
        }
        // A faulty source keeps its number, so that the citations after it are not called wrong.
        items.into_iter().map(|item| self.source(item)).collect()
    }

    fn source(&mut self, node: Node) -> Source {
        let missing = Source {
            url: String::new(),
            title: String::new(),
            publisher: None,
            language: String::new(),
            date: None,
            read: None,
        };
        let Some(mut fields) = Fields::of(node, "url, title, publisher, language, date, read", self.faults) else {
            return missing;
        };
        let url = fields.require("url", self.faults).and_then(|node| web_address(node, self.faults));
        let title = fields.require("title", self.faults).and_then(|node| fields::text(node, self.faults));
        let publisher = fields.take("publisher").and_then(|node| fields::text(node, self.faults));
        let language = fields.require("language", self.faults).and_then(|node| self.language_tag(node));
        let date = fields.take("date").and_then(|node| self.date(node));
        let read = fields.take("read").and_then(|node| self.date(node));
        fields.end(&["url", "title", "publisher", "language", "date", "read"], self.faults);
        match (url, title, language) {
            (Some(url), Some(title), Some(language)) => Source { url, title, publisher, language, date, read },
            _ => missing,
        }
    }

    fn language_tag(&mut self, node: Node) -> Option<String> {
        let tag: icu_locale::LanguageIdentifier =
            fields::parsed(node, "a BCP 47 language tag such as fr", self.faults)?;
        Some(tag.to_string())
    }

    fn date(&mut self, node: Node) -> Option<PartialDate> {
        fields::parsed(node, "a date such as 2018, 2018-05 or 2018-05-12", self.faults)
    }

    fn ids(&mut self, key: &str) -> (Vec<Id>, Vec<Place>) {
        let Some(node) = self.fields.take(key) else { return (Vec::new(), Vec::new()) };
        let items = fields::list(node, "a list of ids of records", self.faults);
        let read = |item: Node| {
            let place = item.place;
            fields::parsed(item, "an id of letters a to z, digits and hyphens", self.faults).map(|id| (id, place))
        };
        items.into_iter().filter_map(read).unzip()
    }

    fn state(&mut self) -> Option<State> {
        let withdrawn = self.fields.take("withdrawn");
        let node = self.fields.take("state");
        let place = node.as_ref().map_or(self.fields.place(), |node| node.place);
        let state = match node {
            None => "published".to_owned(),
            Some(node) => one_of(node, &["published", "draft", "withdrawn"], self.faults)?,
        };
        match (state.as_str(), withdrawn) {
            ("withdrawn", Some(node)) => self.withdrawal(node).map(State::Withdrawn),
            ("withdrawn", None) => {
                self.faults.add(place, "withdrawn without a reason", "withdrawn: {on: 2027-01-10, reason: {…}}");
                None
            }
            (_, Some(node)) => {
                self.faults.add(node.place, "a reason for withdrawing", "state: withdrawn");
                None
            }
            ("draft", None) => Some(State::Draft),
            (_, None) => Some(State::Published),
        }
    }

    fn withdrawal(&mut self, node: Node) -> Option<Withdrawal> {
        let mut fields = Fields::of(node, "on, reason", self.faults)?;
        let on = fields.require("on", self.faults).and_then(|node| self.date(node));
        let reason = fields.require("reason", self.faults).and_then(|node| fields::translations(node, self.faults));
        fields.end(&["on", "reason"], self.faults);
        Some(Withdrawal { on: on?, reason: reason? })
    }

    fn review(&mut self, node: Node) -> Option<Review> {
        let mut fields = Fields::of(node, "on, by", self.faults)?;
        let on = fields.require("on", self.faults).and_then(|node| self.date(node));
        let by = fields.require("by", self.faults).and_then(|node| self.organisation(node));
        fields.end(&["on", "by"], self.faults);
        Some(Review { on: on?, by: by? })
    }

    fn evidence(&mut self, node: Node, sources: usize) -> Option<Evidence> {
        let mut fields = Fields::of(node, "level, source", self.faults)?;
        let ids = EvidenceLevel::ALL.map(EvidenceLevel::id);
        let level = fields.require("level", self.faults).and_then(|node| one_of(node, &ids, self.faults));
        let source = fields.require("source", self.faults).and_then(|node| self.source_number(&node, sources));
        fields.end(&["level", "source"], self.faults);
        let level = EvidenceLevel::ALL.into_iter().find(|known| level.as_deref() == Some(known.id()))?;
        Some(Evidence { level, source: source? })
    }

    fn elsewhere(&mut self) -> Vec<Elsewhere> {
        let Some(node) = self.fields.take("elsewhere") else { return Vec::new() };
        let items = fields::list(node, "a list of base, url", self.faults);
        let read = |item: Node| {
            let mut fields = Fields::of(item, "base, url", self.faults)?;
            let base = fields.require("base", self.faults).and_then(|node| fields::text(node, self.faults));
            let url = fields.require("url", self.faults).and_then(|node| web_address(node, self.faults));
            fields.end(&["base", "url"], self.faults);
            Some(Elsewhere { base: base?, url: url? })
        };
        items.into_iter().filter_map(read).collect()
    }

    fn publication(&mut self, kind: Option<Kind>) -> Option<Publication> {
        let wanted = kind == Some(Kind::Publication);
        let Some(node) = self.fields.take("publication") else {
            if wanted {
                self.faults.add(self.fields.place(), "no `publication`", "publication: {publisher: …, held: false}");
            }
            return None;
        };
        if kind.is_some() && !wanted {
            self.faults.add(node.place, "`publication` on another kind of record", "the kind publication");
        }
        let mut fields = Fields::of(node, "publisher, project, published, pages, held", self.faults)?;
        let publication = Publication {
            publisher: fields.take("publisher").and_then(|node| self.organisation(node)),
            project: fields.take("project").and_then(|node| fields::text(node, self.faults)),
            published: fields.take("published").and_then(|node| self.date(node)),
            pages: fields.take("pages").and_then(|node| fields::count(&node, "a number of pages", self.faults)),
            held: fields.require("held", self.faults).and_then(|node| fields::truth(&node, self.faults))?,
        };
        fields.end(&["publisher", "project", "published", "pages", "held"], self.faults);
        Some(publication)
    }
}

/// Up to three of the known ids that look most like the one found: what was probably meant.
fn nearest(found: &str, known: &[&str]) -> String {
    const SHOWN: usize = 3;
    let mut ranked: Vec<&&str> = known.iter().collect();
    ranked.sort_by(|a, b| strsim::jaro_winkler(found, b).total_cmp(&strsim::jaro_winkler(found, a)));
    let shown: Vec<String> = ranked.into_iter().take(SHOWN).map(|id| format!("`{id}`")).collect();
    match known.len() {
        0 => "no such key while the list is empty".to_owned(),
        1..=SHOWN => format!("one of {}", shown.join(", ")),
        more => format!("one of {more} ids, such as {}", shown.join(", ")),
    }
}
