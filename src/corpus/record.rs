//! A record: one entry of the knowledge base, checked. Whoever holds one need not ask again.

use std::path::Path;

use serde::{Deserialize, Serialize};

use super::body::{self, Section};
use super::date::PartialDate;
use super::fault::{Faults, Place};
use super::fields::{self, Fields};
use super::front_matter::{self, Node, Value};
use super::id::{ConceptId, Id};
use super::organisations::{Organisations, one_of, web_address};
use super::text::{Language, Translations};
use super::vocabulary::{Scheme, Vocabulary};

/// What sort of entry a record is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Kind {
    /// Something that somebody does.
    Practice,
    /// How one theme is governed and delivered in one region.
    RegionalModel,
    /// What a piece of research asked and found.
    ResearchAbstract,
    /// A report.
    Publication,
}

impl Kind {
    /// All kinds, in the order of the interface.
    pub const ALL: [Self; 4] = [Self::Practice, Self::RegionalModel, Self::ResearchAbstract, Self::Publication];

    /// As it stands in files, addresses and exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Practice => "practice",
            Self::RegionalModel => "regional-model",
            Self::ResearchAbstract => "research-abstract",
            Self::Publication => "publication",
        }
    }

    /// The kind of an id.
    pub fn of_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// The folder of the corpus in which its records lie.
    pub const fn folder(self) -> &'static str {
        match self {
            Self::Practice => "practices",
            Self::RegionalModel => "models",
            Self::ResearchAbstract => "research",
            Self::Publication => "publications",
        }
    }

    /// The ids that its body's sections may have, in their order.
    pub const fn sections(self) -> &'static [&'static str] {
        match self {
            Self::Practice => &["need", "how", "resources", "results", "limits", "transfer"],
            Self::RegionalModel => &["law", "responsible", "services", "practice", "gaps"],
            Self::ResearchAbstract => &["question", "method", "findings", "use"],
            Self::Publication => &["contents"],
        }
    }
}

/// One entry of the knowledge base.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Record {
    /// Its id, which is its file's name.
    pub id: Id,
    /// What sort of entry it is.
    pub kind: Kind,
    /// Its title.
    pub title: Translations,
    /// Two to four sentences that say what it is.
    pub summary: Translations,
    /// The language of the body.
    pub language: Language,
    /// The region, a NUTS 2021 code.
    pub region: ConceptId,
    /// The town or the area.
    pub place: Option<Translations>,
    /// What it is about: one to five themes.
    pub themes: Vec<ConceptId>,
    /// For whom it is.
    pub target_groups: Vec<ConceptId>,
    /// Who leads, takes part and pays.
    pub organisations: Roles,
    /// When it ran.
    pub period: Option<Period>,
    /// How the DISCORSI research met it.
    pub discorsi: Option<Translations>,
    /// Its figures.
    pub figures: Vec<Figure>,
    /// Its sources; `[1]` in the body is the first.
    pub sources: Vec<Source>,
    /// Old ids, whose addresses lead here.
    pub aliases: Vec<Id>,
    /// Other records that belong to it.
    pub related: Vec<Id>,
    /// Whether it is shown.
    pub state: State,
    /// When and by whom it was last held against its sources.
    pub reviewed: Option<Review>,
    /// How far its results are documented.
    pub evidence: Option<Evidence>,
    /// Plain-language summaries for the people concerned.
    pub plain: Vec<(Language, String)>,
    /// The same practice in other collections.
    pub elsewhere: Vec<Elsewhere>,
    /// For publications: who published it, when, how long it is.
    pub publication: Option<Publication>,
    /// The body.
    pub sections: Vec<Section>,
}

/// The organisations of a record by their part in it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roles {
    /// Who leads.
    pub lead: Vec<Id>,
    /// Who takes part.
    pub partners: Vec<Id>,
    /// Who pays.
    pub funders: Vec<Id>,
}

impl Roles {
    /// All of them, each once.
    pub fn all(&self) -> Vec<&Id> {
        let mut all: Vec<&Id> = Vec::new();
        for id in self.lead.iter().chain(&self.partners).chain(&self.funders) {
            if !all.contains(&id) {
                all.push(id);
            }
        }
        all
    }
}

/// The years in which a practice ran; without an end it still runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Period {
    /// The first year, where it is known.
    pub start: Option<i16>,
    /// The last year.
    pub end: Option<i16>,
}

/// A figure and the source that bears it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Figure {
    /// What was counted.
    pub what: Translations,
    /// How much.
    pub value: FigureValue,
    /// In which year.
    pub year: Option<i16>,
    /// The number of its source, from 1.
    pub source: usize,
}

/// A number, or words where a number alone would mislead.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum FigureValue {
    /// A number.
    Number(f64),
    /// Such as “138 from 60 bodies”.
    Words(Translations),
}

/// Where a statement comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its address.
    pub url: String,
    /// Its title.
    pub title: String,
    /// Who published it.
    pub publisher: Option<String>,
    /// Its language, a BCP 47 tag.
    pub language: String,
    /// Of when it is.
    pub date: Option<PartialDate>,
    /// When it was read.
    pub read: Option<PartialDate>,
}

/// Whether a record is shown.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum State {
    /// It is.
    Published,
    /// Not yet: it never leaves the machine.
    Draft,
    /// No longer: its address says why.
    Withdrawn(Withdrawal),
}

/// When and why a record was withdrawn.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Withdrawal {
    /// When.
    pub on: PartialDate,
    /// Why.
    pub reason: Translations,
}

/// A reading of a record against its sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Review {
    /// When.
    pub on: PartialDate,
    /// By which organisation.
    pub by: Id,
}

/// How far the results of a practice are documented.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Evidence {
    /// How far.
    pub level: EvidenceLevel,
    /// The number of the source that says so, from 1.
    pub source: usize,
}

/// Levels of evidence. A practice without one is only described.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum EvidenceLevel {
    /// The organisation's own counts.
    OwnFigures,
    /// An evaluation by others.
    OutsideEvaluation,
    /// Adopted elsewhere.
    TakenUpElsewhere,
}

impl EvidenceLevel {
    /// All levels, from the least.
    pub const ALL: [Self; 3] = [Self::OwnFigures, Self::OutsideEvaluation, Self::TakenUpElsewhere];

    /// As it stands in files, addresses and exports.
    pub const fn id(self) -> &'static str {
        match self {
            Self::OwnFigures => "own-figures",
            Self::OutsideEvaluation => "outside-evaluation",
            Self::TakenUpElsewhere => "taken-up-elsewhere",
        }
    }
}

/// The same practice in another collection.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Elsewhere {
    /// The collection's short name.
    pub base: String,
    /// The address there.
    pub url: String,
}

/// What is known of a publication as a document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Publication {
    /// Who published it.
    pub publisher: Option<Id>,
    /// Of which project.
    pub project: Option<String>,
    /// When.
    pub published: Option<PartialDate>,
    /// How many pages it has.
    pub pages: Option<usize>,
    /// Whether its text is held here.
    pub held: bool,
}

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
        reader.record(id, kind, sources, sections)
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
            let ids: Vec<&str> = known.iter().map(|concept| concept.id.as_str()).collect();
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
