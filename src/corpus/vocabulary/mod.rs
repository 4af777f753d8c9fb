//! The vocabulary: SKOS in Turtle. One file gives facet labels, facet hierarchy, the words that carry a question from
//! one language into the others, and linked data.
//!
//! Its IRIs are relative to the site's address: `<themes/housing.access>` is the concept `housing.access` of the
//! scheme `<schemes/themes>`.

mod integrity;
mod turtle;

use std::collections::{BTreeSet, HashMap};
use std::fmt;
use std::path::Path;
use std::str::FromStr;

use super::fault::{Fault, Faults};
use super::id::ConceptId;
use super::text::{Language, Translations};

/// The schemes of the vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Scheme {
    /// What practices are about: housing, health, skills and what is narrower.
    Themes,
    /// For whom they are.
    TargetGroups,
    /// Where: NUTS 2021 codes.
    Regions,
    /// The thesaurus of the field, narrower than the themes and the target groups.
    Subjects,
}

impl Scheme {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Themes, Self::TargetGroups, Self::Regions, Self::Subjects];

    /// The first segment of its concepts' IRIs.
    pub const fn segment(self) -> &'static str {
        match self {
            Self::Themes => "themes",
            Self::TargetGroups => "target-groups",
            Self::Regions => "regions",
            Self::Subjects => "subjects",
        }
    }
}

/// What a concept is called in files and addresses: `themes/housing.access`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ConceptName {
    /// Its scheme.
    pub scheme: Scheme,
    /// Its id there.
    pub id: ConceptId,
}

/// A text that names no concept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("a concept is named by its scheme and id, such as themes/housing.access")]
pub struct NotAConceptName;

impl FromStr for ConceptName {
    type Err = NotAConceptName;

    fn from_str(text: &str) -> Result<Self, NotAConceptName> {
        let (segment, id) = text.split_once('/').ok_or(NotAConceptName)?;
        let scheme = Scheme::ALL.into_iter().find(|scheme| scheme.segment() == segment).ok_or(NotAConceptName)?;
        Ok(Self { scheme, id: id.parse().map_err(|_| NotAConceptName)? })
    }
}

impl fmt::Display for ConceptName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.scheme.segment(), self.id)
    }
}

/// One concept of a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Its id, unique within the scheme.
    pub id: ConceptId,
    /// Its scheme.
    pub scheme: Scheme,
    /// The preferred label in each language.
    pub label: Translations,
    /// Other labels by language.
    pub alternatives: Vec<(Language, String)>,
    /// What it means.
    pub definition: Vec<(Language, String)>,
    /// How it is used, where its word misleads.
    pub scope_note: Vec<(Language, String)>,
    /// The next broader concept; a subject's may be a theme or a target group.
    pub broader: Option<ConceptName>,
    /// Concepts to go on to, named on both sides.
    pub related: Vec<ConceptName>,
    /// The same concept in other vocabularies.
    pub exact_matches: Vec<String>,
}

impl Concept {
    /// What it is called.
    pub fn name(&self) -> ConceptName {
        ConceptName { scheme: self.scheme, id: self.id.clone() }
    }

    /// All its labels in a language, the preferred one first.
    pub fn labels(&self, language: Language) -> impl Iterator<Item = &str> {
        let alternatives = self.alternatives.iter().filter(move |(its, _)| *its == language);
        std::iter::once(self.label.get(language)).chain(alternatives.map(|(_, label)| label.as_str()))
    }
}

/// All schemes with their concepts, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    concepts: Vec<Concept>,
    /// Where each scheme's concepts stand in the list, by id.
    places: HashMap<Scheme, HashMap<ConceptId, usize>>,
    /// The IRIs of all subjects, also of faulty concepts; `None` where the file could not be read at all.
    declared: Option<BTreeSet<String>>,
}

impl Vocabulary {
    /// Reads `vocabulary.ttl`. Faulty concepts are left out, and all faults returned.
    pub fn read(file: &Path, text: &str) -> (Self, Vec<Fault>) {
        let mut faults = Faults::new(file, text);
        let Some(described) = turtle::read(text, &mut faults) else { return (Self::default(), faults.into_list()) };
        integrity::check(&described, &mut faults);
        let mut vocabulary = Self { declared: Some(described.declared), ..Self::default() };
        for description in described.concepts {
            vocabulary.add(description.concept);
        }
        vocabulary.relate_both_ways();
        (vocabulary, faults.into_list())
    }

    fn add(&mut self, concept: Concept) {
        self.places.entry(concept.scheme).or_default().insert(concept.id.clone(), self.concepts.len());
        self.concepts.push(concept);
    }

    /// `skos:related` is symmetric, whichever side says it.
    fn relate_both_ways(&mut self) {
        let said = |concept: &Concept| {
            let name = concept.name();
            concept.related.iter().map(|other| (other.clone(), name.clone())).collect::<Vec<_>>()
        };
        for (concept, back) in self.concepts.iter().flat_map(said).collect::<Vec<_>>() {
            let Some(at) = self.place(concept.scheme, concept.id.as_str()) else { continue };
            let related = &mut self.concepts[at].related;
            if !related.contains(&back) {
                related.push(back);
            }
        }
    }

    /// All concepts, in the order of the file.
    pub fn all(&self) -> &[Concept] {
        &self.concepts
    }

    /// The concepts of a scheme, in the order of the file.
    pub fn concepts(&self, scheme: Scheme) -> impl Iterator<Item = &Concept> {
        self.concepts.iter().filter(move |concept| concept.scheme == scheme)
    }

    /// The concepts of a scheme that none is broader than.
    pub fn top(&self, scheme: Scheme) -> impl Iterator<Item = &Concept> {
        self.concepts(scheme).filter(|concept| concept.broader.is_none())
    }

    /// A concept by its id.
    pub fn get(&self, scheme: Scheme, id: &str) -> Option<&Concept> {
        self.place(scheme, id).map(|at| &self.concepts[at])
    }

    fn place(&self, scheme: Scheme, id: &str) -> Option<usize> {
        self.places.get(&scheme)?.get(id).copied()
    }

    /// Whether the file has such a concept, be it faulty; of a file that is not Turtle nobody can say that it has not.
    pub fn declares(&self, scheme: Scheme, id: &str) -> bool {
        let iri = format!("{}/{id}", scheme.segment());
        self.declared.as_ref().is_none_or(|declared| declared.contains(&iri))
    }

    /// The label of an id; the id itself where the vocabulary does not have it, as in an index of JSON Lines.
    pub fn label<'a>(&'a self, scheme: Scheme, id: &'a str, language: Language) -> &'a str {
        self.get(scheme, id).map_or(id, |concept| concept.label.get(language))
    }

    /// A concept with all of its scheme that are broader, the nearest first.
    pub fn with_broader<'a>(&'a self, scheme: Scheme, id: &'a str) -> impl Iterator<Item = &'a str> {
        let broader = move |id: &&'a str| {
            let broader = self.get(scheme, id)?.broader.as_ref()?;
            (broader.scheme == scheme).then_some(broader.id.as_str())
        };
        std::iter::successors(Some(id), broader)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n";

    fn read(body: &str) -> (Vocabulary, Vec<String>) {
        let (vocabulary, faults) = Vocabulary::read(Path::new("vocabulary.ttl"), &format!("{HEAD}{body}"));
        (vocabulary, faults.iter().map(|f| format!("{}:{} {}", f.place.line, f.place.column, f.found)).collect())
    }

    fn labels(text: &str) -> String {
        Language::ALL.map(|language| format!("\"{text} {language}\"@{language}")).join(", ")
    }

    /// A concept on one line: its own statements, or that it is on top.
    fn concept(name: &str, statements: &str) -> String {
        let scheme = name.split('/').next().unwrap();
        let top = format!("skos:topConceptOf <schemes/{scheme}>");
        let statements = if statements.contains("broader") { statements } else { &format!("{top} ; {statements}") };
        format!("<{name}> a skos:Concept ; skos:prefLabel {} ; {statements} .\n", labels(name))
    }

    #[test]
    fn labels_hierarchy_and_matches_are_read() {
        let (vocabulary, faults) = read(
            &[
                concept("themes/housing", "skos:altLabel \"casa\"@it ; skos:exactMatch <http://eurovoc.europa.eu/1>"),
                concept("themes/housing.access", "skos:broader <themes/housing>"),
                concept("subjects/eviction", "skos:broader <themes/housing.access> ; skos:related <subjects/arrears>"),
                concept("subjects/arrears", "skos:broader <themes/housing>"),
            ]
            .concat(),
        );
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(vocabulary.label(Scheme::Themes, "housing.access", Language::Ca), "themes/housing.access ca");
        assert_eq!(vocabulary.label(Scheme::Themes, "unknown", Language::Ca), "unknown");
        let above: Vec<&str> = vocabulary.with_broader(Scheme::Themes, "housing.access").collect();
        assert_eq!(above, ["housing.access", "housing"]);
        let housing = vocabulary.get(Scheme::Themes, "housing").unwrap();
        assert_eq!(housing.labels(Language::It).collect::<Vec<_>>(), ["themes/housing it", "casa"]);
        assert_eq!(housing.exact_matches, ["http://eurovoc.europa.eu/1"]);
        let eviction = vocabulary.get(Scheme::Subjects, "eviction").unwrap();
        assert_eq!(eviction.broader, "themes/housing.access".parse().ok());
        let arrears = vocabulary.get(Scheme::Subjects, "arrears").unwrap();
        assert_eq!(arrears.related, [eviction.name()], "related holds both ways");
    }

    #[test]
    fn each_broken_rule_names_its_line() {
        let (vocabulary, faults) = read(&format!(
            "<themes/a> a skos:Concept ;\n  skos:prefLabel \"a\"@it, \"a\"@fr, \"a\"@es, \"a\"@ca .\n\
             <themes/b> a skos:Concept ;\n  skos:prefLabel {} ;\n  skos:prefLabel \"second\"@it ;\n  \
             skos:altLabel \"b fr\"@fr, \"x\"@de ;\n  skos:broader <themes/none> .\n\
             <other/c> a skos:Concept .\n",
            labels("b")
        ));
        assert!(vocabulary.get(Scheme::Themes, "a").is_none());
        assert_eq!(
            faults,
            [
                "2:1 <themes/a> without a preferred label in `en`",
                "6:3 a second preferred label “second”@it",
                "7:3 a label in `de`",
                "7:3 “b fr” is the preferred label too",
                "8:3 a broader concept <themes/none> that is not there",
                "9:1 a concept <other/c> of no known scheme",
            ]
        );
    }

    #[test]
    fn a_cycle_is_told_and_does_not_hang() {
        let (_, faults) = read(
            &[concept("themes/a", "skos:broader <themes/b>"), concept("themes/b", "skos:broader <themes/a>")].concat(),
        );
        assert_eq!(faults, ["2:1 <themes/a> is broader than itself", "3:1 <themes/b> is broader than itself"]);
    }

    #[test]
    fn the_conditions_of_skos_hold() {
        let note = "skos:scopeNote \"n\"@it";
        for (body, expected) in [
            (
                concept("themes/a", "") + &concept("subjects/b", "skos:broader <themes/a> ; skos:related <themes/a>"),
                vec!["3:1 <subjects/b> is related to <themes/a>, which is broader"],
            ),
            (
                concept("subjects/b", "skos:topConceptOf <schemes/subjects>")
                    .replace("; skos:topConceptOf <schemes/subjects>", ""),
                vec!["2:1 <subjects/b> has no broader concept and is none on top"],
            ),
            (
                concept("subjects/b", "skos:altLabel \"Sfratto\"@it")
                    + &concept("subjects/c", "skos:altLabel \"sfratto\"@it"),
                vec!["3:1 the label “sfratto”@it, which <subjects/b> has too"],
            ),
            (
                concept("subjects/b", &format!("skos:altLabel \"tutela\"@it ; {note}"))
                    + &concept("subjects/c", &format!("skos:altLabel \"tutela\"@it ; {note}")),
                vec![],
            ),
            (
                concept("subjects/b", "skos:exactMatch <http://e.eu/1>")
                    + &concept("subjects/c", "skos:exactMatch <http://e.eu/1>"),
                vec!["3:1 an exact match <http://e.eu/1>, which <subjects/b> has too"],
            ),
            (
                concept("themes/a", "")
                    + &concept("themes/b", "skos:broader <themes/a> ; skos:inScheme <schemes/regions>"),
                vec!["3:1 <themes/b> in <schemes/regions>"],
            ),
            (
                concept("subjects/b", "skos:related <subjects/c>"),
                vec!["2:1 a related concept <subjects/c> that is not there"],
            ),
        ] {
            assert_eq!(read(&body).1, expected, "{body}");
        }
    }

    #[test]
    fn bad_turtle_gives_its_first_fault_with_its_place() {
        let (_, faults) = read("<themes/a> a skos:Concept ;\n  skos:prefLabel \"a@it .\n");
        assert!(faults.len() == 1 && faults[0].starts_with("3:18 this is not Turtle"), "{faults:?}");
    }
}
