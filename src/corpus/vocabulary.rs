//! The vocabulary: SKOS in Turtle. One file gives facet labels, facet hierarchy and linked data.
//!
//! Its IRIs are relative to the site's address: `<themes/housing.access>` is the concept `housing.access` of the
//! scheme `<schemes/themes>`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::{TurtleParser, TurtleSyntaxError};

use super::fault::{Fault, Faults, Place};
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
}

impl Scheme {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Themes, Self::TargetGroups, Self::Regions];

    /// The first segment of its concepts' IRIs.
    pub const fn segment(self) -> &'static str {
        match self {
            Self::Themes => "themes",
            Self::TargetGroups => "target-groups",
            Self::Regions => "regions",
        }
    }
}

/// One concept of a scheme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Concept {
    /// Its id, unique within the scheme.
    pub id: ConceptId,
    /// The preferred label in each language.
    pub label: Translations,
    /// Other labels by language.
    pub alternatives: Vec<(Language, String)>,
    /// What it means.
    pub definition: Vec<(Language, String)>,
    /// How it is used, where its word misleads.
    pub scope_note: Vec<(Language, String)>,
    /// The next broader concept.
    pub broader: Option<ConceptId>,
    /// The same concept in other vocabularies.
    pub exact_matches: Vec<String>,
}

/// All schemes with their concepts, in the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Vocabulary {
    concepts: BTreeMap<Scheme, Vec<Concept>>,
    /// The IRIs of all subjects, also of faulty concepts; `None` where the file could not be read at all.
    declared: Option<BTreeSet<String>>,
}

impl Vocabulary {
    /// Reads `vocabulary.ttl`. Faulty concepts are left out, and all faults returned.
    pub fn read(file: &Path, text: &str) -> (Self, Vec<Fault>) {
        let mut faults = Faults::new(file, text);
        let Some(statements) = statements(text, &mut faults) else { return (Self::default(), faults.into_list()) };
        let mut drafts: BTreeMap<String, Draft> = BTreeMap::new();
        let mut order = Vec::new();
        for statement in statements {
            if !drafts.contains_key(&statement.subject) {
                order.push(statement.subject.clone());
            }
            drafts.entry(statement.subject.clone()).or_insert_with(|| Draft::at(statement.place)).add(statement);
        }
        let mut vocabulary = Self { declared: Some(drafts.keys().cloned().collect()), ..Self::default() };
        for subject in order {
            let Some(draft) = drafts.remove(&subject).filter(Draft::is_concept) else { continue };
            if let Some((scheme, concept)) = draft.finish(&subject, &mut faults) {
                vocabulary.concepts.entry(scheme).or_default().push(concept);
            }
        }
        vocabulary.check_hierarchy(text, &mut faults);
        (vocabulary, faults.into_list())
    }

    /// The concepts of a scheme, in the order of the file.
    pub fn concepts(&self, scheme: Scheme) -> &[Concept] {
        self.concepts.get(&scheme).map_or(&[], Vec::as_slice)
    }

    /// A concept by its id.
    pub fn get(&self, scheme: Scheme, id: &str) -> Option<&Concept> {
        self.concepts(scheme).iter().find(|concept| concept.id.as_str() == id)
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

    /// A concept with all that are broader, the nearest first.
    pub fn with_broader<'a>(&'a self, scheme: Scheme, id: &'a str) -> impl Iterator<Item = &'a str> {
        std::iter::successors(Some(id), move |id| self.get(scheme, id)?.broader.as_ref().map(ConceptId::as_str))
    }

    fn check_hierarchy(&self, text: &str, faults: &mut Faults<'_>) {
        for (scheme, concepts) in &self.concepts {
            for concept in concepts {
                let Some(broader) = &concept.broader else { continue };
                let place = place_of_subject(text, *scheme, &concept.id);
                if !self.declares(*scheme, broader.as_str()) {
                    faults.add(
                        place,
                        format!("a broader concept `{broader}` that is not there"),
                        "a concept of the scheme",
                    );
                } else if self.is_in_a_cycle(*scheme, concept) {
                    faults.add(
                        place,
                        format!("`{}` is broader than itself", concept.id),
                        "a hierarchy without a cycle",
                    );
                }
            }
        }
    }

    fn is_in_a_cycle(&self, scheme: Scheme, concept: &Concept) -> bool {
        let most = self.concepts(scheme).len();
        let mut above = concept.broader.as_ref();
        for _ in 0..most {
            match above {
                Some(id) if *id == concept.id => return true,
                Some(id) => above = self.get(scheme, id.as_str()).and_then(|concept| concept.broader.as_ref()),
                None => return false,
            }
        }
        false
    }
}

/// The base against which relative IRIs are resolved while reading; never shown.
const BASE: &str = "http://base.invalid/";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const RDF_TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// A triple of the file with the line on which it ends.
struct Statement {
    subject: String,
    predicate: String,
    object: Term,
    place: Place,
}

/// All triples, or `None` and the first fault of a file that is not Turtle. The parser gets line after line, so that each triple knows its own.
fn statements(text: &str, faults: &mut Faults<'_>) -> Option<Vec<Statement>> {
    let mut found = Vec::new();
    let mut parser = TurtleParser::new().with_base_iri(BASE).ok()?.low_level();
    // After the last line the end, where a statement may still be open.
    for line in text.split_inclusive('\n').map(Some).chain([None]).enumerate() {
        let place = match line {
            (at, Some(line)) => {
                parser.extend_from_slice(line.as_bytes());
                Place { line: at + 1, column: 1 + line.chars().take_while(|c| c.is_whitespace()).count() }
            }
            (lines, None) => {
                parser.end();
                Place { line: lines.max(1), column: 1 }
            }
        };
        while let Some(triple) = parser.parse_next() {
            match triple {
                Ok(triple) => found.extend(Statement::of(triple, place)),
                Err(error) => {
                    faults.add(
                        start_of(&error),
                        format!("this is not Turtle: {}", error.message()),
                        "a correct statement",
                    );
                    return None;
                }
            }
        }
    }
    Some(found)
}

/// Where a syntax fault begins; the parser counts from 0.
fn start_of(error: &TurtleSyntaxError) -> Place {
    let at = error.location().start;
    let from_one = |number: u64| usize::try_from(number).unwrap_or(0) + 1;
    Place { line: from_one(at.line), column: from_one(at.column) }
}

impl Statement {
    fn of(triple: Triple, place: Place) -> Option<Self> {
        let NamedOrBlankNode::NamedNode(subject) = triple.subject else { return None };
        let subject = subject.as_str().strip_prefix(BASE)?.to_owned();
        Some(Self { subject, predicate: triple.predicate.into_string(), object: triple.object, place })
    }
}

/// What the file says of one subject.
struct Draft {
    place: Place,
    is_concept: bool,
    labels: Vec<(String, String, Place)>,
    alternatives: Vec<(String, String, Place)>,
    definition: Vec<(Language, String)>,
    scope_note: Vec<(Language, String)>,
    broader: Vec<(String, Place)>,
    exact_matches: Vec<String>,
}

impl Draft {
    fn at(place: Place) -> Self {
        Self {
            place,
            is_concept: false,
            labels: Vec::new(),
            alternatives: Vec::new(),
            definition: Vec::new(),
            scope_note: Vec::new(),
            broader: Vec::new(),
            exact_matches: Vec::new(),
        }
    }

    fn is_concept(&self) -> bool {
        self.is_concept
    }

    fn add(&mut self, Statement { predicate, object, place, .. }: Statement) {
        if predicate == RDF_TYPE {
            self.is_concept |= iri(&object) == Some(&format!("{SKOS}Concept"));
            return;
        }
        match predicate.strip_prefix(SKOS) {
            Some("prefLabel") => self.labels.extend(tagged(&object).map(|(tag, text)| (tag, text, place))),
            Some("altLabel") => self.alternatives.extend(tagged(&object).map(|(tag, text)| (tag, text, place))),
            Some("definition") => self.definition.extend(translated(&object)),
            Some("scopeNote") => self.scope_note.extend(translated(&object)),
            Some("broader") => {
                let name = iri(&object).map(|iri| iri.strip_prefix(BASE).unwrap_or(iri).to_owned());
                self.broader.extend(name.map(|name| (name, place)));
            }
            Some("exactMatch") => self.exact_matches.extend(iri(&object).map(str::to_owned)),
            _ => {}
        }
    }

    fn finish(self, subject: &str, faults: &mut Faults<'_>) -> Option<(Scheme, Concept)> {
        let (scheme, id) = self.address(subject, faults)?;
        let label = self.label(subject, faults)?;
        let mut alternatives = Vec::new();
        for (tag, text, place) in &self.alternatives {
            match tag.parse() {
                Ok(language) if label.get(language) == text => {
                    faults.add(*place, format!("“{text}” is the preferred label too"), "another alternative label");
                }
                Ok(language) => alternatives.push((language, text.clone())),
                Err(_) => faults.add(*place, format!("a label in `{tag}`"), "one of it, fr, es, ca, en"),
            }
        }
        let broader = self.broader(scheme, faults);
        let (definition, scope_note, exact_matches) = (self.definition, self.scope_note, self.exact_matches);
        Some((scheme, Concept { id, label, alternatives, definition, scope_note, broader, exact_matches }))
    }

    fn address(&self, subject: &str, faults: &mut Faults<'_>) -> Option<(Scheme, ConceptId)> {
        let address = subject.split_once('/').and_then(|(segment, id)| {
            let scheme = Scheme::ALL.into_iter().find(|scheme| scheme.segment() == segment)?;
            Some((scheme, id.parse().ok()?))
        });
        if address.is_none() {
            let segments = Scheme::ALL.map(|scheme| format!("<{}/…>", scheme.segment())).join(", ");
            faults.add(self.place, format!("a concept <{subject}> of no known scheme"), segments);
        }
        address
    }

    fn label(&self, subject: &str, faults: &mut Faults<'_>) -> Option<Translations> {
        let texts = Language::ALL.map(|language| {
            let mut labels = self.labels.iter().filter(|(tag, _, _)| tag == language.code());
            let first = labels.next();
            if first.is_none() {
                faults.add(
                    self.place,
                    format!("<{subject}> without a preferred label in `{language}`"),
                    "one in each of it, fr, es, ca, en",
                );
            }
            for (_, text, place) in labels {
                faults.add(
                    *place,
                    format!("a second preferred label “{text}”@{language}"),
                    "one preferred label a language",
                );
            }
            first.map(|(_, text, _)| text.clone())
        });
        let [Some(it), Some(fr), Some(es), Some(ca), Some(en)] = texts else { return None };
        Some(Translations::new([it, fr, es, ca, en]))
    }

    fn broader(&self, scheme: Scheme, faults: &mut Faults<'_>) -> Option<ConceptId> {
        for (name, place) in self.broader.iter().skip(1) {
            faults.add(*place, format!("a second broader concept <{name}>"), "one broader concept at most");
        }
        let (name, place) = self.broader.first()?;
        let id = name.strip_prefix(scheme.segment()).and_then(|rest| rest.strip_prefix('/')?.parse().ok());
        if id.is_none() {
            faults.add(
                *place,
                format!("a broader concept <{name}>"),
                format!("one of the same scheme, <{}/…>", scheme.segment()),
            );
        }
        id
    }
}

fn iri(term: &Term) -> Option<&str> {
    match term {
        Term::NamedNode(node) => Some(node.as_str()),
        _ => None,
    }
}

fn tagged(term: &Term) -> Option<(String, String)> {
    match term {
        Term::Literal(literal) => Some((literal.language().unwrap_or_default().to_owned(), literal.value().to_owned())),
        _ => None,
    }
}

fn translated(term: &Term) -> Option<(Language, String)> {
    let (tag, text) = tagged(term)?;
    Some((tag.parse().ok()?, text))
}

fn place_of_subject(text: &str, scheme: Scheme, id: &ConceptId) -> Place {
    let subject = format!("<{}/{id}>", scheme.segment());
    let line = text.lines().position(|line| line.starts_with(&subject));
    line.map_or(Place::START, |line| Place { line: line + 1, column: 1 })
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

    #[test]
    fn labels_hierarchy_and_matches_are_read() {
        let (vocabulary, faults) = read(&format!(
            "<themes/housing> a skos:Concept ; skos:prefLabel {} ; skos:altLabel \"casa\"@it ; \
             skos:exactMatch <http://eurovoc.europa.eu/1> .\n\
             <themes/housing.access> a skos:Concept ; skos:prefLabel {} ; skos:broader <themes/housing> .\n",
            labels("a"),
            labels("b")
        ));
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(vocabulary.label(Scheme::Themes, "housing.access", Language::Ca), "b ca");
        assert_eq!(vocabulary.label(Scheme::Themes, "unknown", Language::Ca), "unknown");
        let above: Vec<&str> = vocabulary.with_broader(Scheme::Themes, "housing.access").collect();
        assert_eq!(above, ["housing.access", "housing"]);
        let housing = vocabulary.get(Scheme::Themes, "housing").unwrap();
        assert_eq!(housing.alternatives, [(Language::It, "casa".to_owned())]);
        assert_eq!(housing.exact_matches, ["http://eurovoc.europa.eu/1"]);
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
                "4:1 a broader concept `none` that is not there",
                "6:3 a second preferred label “second”@it",
                "7:3 a label in `de`",
                "7:3 “b fr” is the preferred label too",
                "9:1 a concept <other/c> of no known scheme",
            ]
        );
    }

    #[test]
    fn a_cycle_is_told_and_does_not_hang() {
        let (_, faults) = read(&format!(
            "<themes/a> a skos:Concept ; skos:prefLabel {0} ; skos:broader <themes/b> .\n\
             <themes/b> a skos:Concept ; skos:prefLabel {0} ; skos:broader <themes/a> .\n",
            labels("x")
        ));
        assert_eq!(faults, ["2:1 `a` is broader than itself", "3:1 `b` is broader than itself"]);
    }

    #[test]
    fn bad_turtle_gives_its_first_fault_with_its_place() {
        let (_, faults) = read("<themes/a> a skos:Concept ;\n  skos:prefLabel \"a@it .\n");
        assert!(faults.len() == 1 && faults[0].starts_with("3:18 this is not Turtle"), "{faults:?}");
    }
}
