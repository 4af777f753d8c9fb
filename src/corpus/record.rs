//! A record: one entry of the knowledge base, checked. Whoever holds one need not ask again.

use serde::{Deserialize, Serialize};

use super::body::Section;
use super::date::PartialDate;
use super::id::{ConceptId, Id};
use super::text::{Language, Translations};

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
    /// The text of each page of a publication that is held. An index keeps it apart from the record.
    #[serde(skip)]
    pub pages: Vec<String>,
}

impl Record {
    /// The sections of its kind that it has not. Most publications are not held, and their text is not ours.
    pub fn missing_sections(&self) -> impl Iterator<Item = &'static str> {
        let ids = if self.kind == Kind::Publication { &[] } else { self.kind.sections() };
        let has = |id: &str| self.sections.iter().any(|section| section.id == id);
        ids.iter().copied().filter(move |id| !has(id))
    }
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
    /// Whether its pages are held here.
    pub held: bool,
}
