//! Turtle to concepts: what the file says of each, with the places where it says it.

use std::collections::{BTreeMap, BTreeSet};

use oxrdf::{NamedOrBlankNode, Term, Triple};
use oxttl::{TurtleParser, TurtleSyntaxError};

use super::super::fault::{Faults, Place};
use super::super::text::{Language, Translations};
use super::{Concept, ConceptName, Scheme};

/// The base against which relative IRIs are resolved while reading; never shown.
const BASE: &str = "http://base.invalid/";
const SKOS: &str = "http://www.w3.org/2004/02/skos/core#";
const RDF_TYPE: &str = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/// What the file describes.
pub(super) struct Described {
    /// The IRIs of all subjects of its statements.
    pub(super) declared: BTreeSet<String>,
    /// The concepts of which each by itself is right.
    pub(super) concepts: Vec<Description>,
}

/// A concept, with where the file says what has to be held against other concepts.
pub(super) struct Description {
    pub(super) concept: Concept,
    /// Where it begins.
    pub(super) place: Place,
    /// Where each label stands, in the order of the file.
    pub(super) labels: Vec<(Language, String, Place)>,
    /// Where each related concept is named.
    pub(super) related: Vec<Place>,
    /// Where its broader concept is named.
    pub(super) broader: Option<Place>,
    /// Where each exact match is named.
    pub(super) exact_matches: Vec<Place>,
    /// Whether it says that it is on top of its scheme.
    pub(super) is_top: bool,
}

/// Reads a file; `None` where it is not Turtle.
pub(super) fn read(text: &str, faults: &mut Faults<'_>) -> Option<Described> {
    let mut drafts: BTreeMap<String, Draft> = BTreeMap::new();
    let mut order = Vec::new();
    for statement in statements(text, faults)? {
        if !drafts.contains_key(&statement.subject) {
            order.push(statement.subject.clone());
        }
        drafts.entry(statement.subject.clone()).or_insert_with(|| Draft::at(statement.place)).add(statement);
    }
    let declared = drafts.keys().cloned().collect();
    let mut concepts = Vec::new();
    for subject in order {
        let Some(draft) = drafts.remove(&subject).filter(|draft| draft.is_concept) else { continue };
        concepts.extend(draft.finish(&subject, faults));
    }
    Some(Described { declared, concepts })
}

/// A triple of the file with the line on which it ends.
struct Statement {
    subject: String,
    predicate: String,
    object: Term,
    place: Place,
}

/// All triples, or `None` and the first fault of a file that is not Turtle. The parser gets line after line, so that
/// each triple knows its own.
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
                    let found = format!("this is not Turtle: {}", error.message());
                    faults.add(start_of(&error), found, "a correct statement");
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
#[derive(Default)]
struct Draft {
    place: Place,
    is_concept: bool,
    preferred: Vec<(String, String, Place)>,
    alternatives: Vec<(String, String, Place)>,
    definition: Vec<(Language, String)>,
    scope_note: Vec<(Language, String)>,
    broader: Vec<(String, Place)>,
    related: Vec<(String, Place)>,
    exact_matches: Vec<(String, Place)>,
    schemes: Vec<(String, Place)>,
    top_of: Vec<(String, Place)>,
}

impl Draft {
    fn at(place: Place) -> Self {
        Self { place, ..Self::default() }
    }

    fn add(&mut self, Statement { predicate, object, place, .. }: Statement) {
        if predicate == RDF_TYPE {
            self.is_concept |= iri(&object).is_some_and(|iri| iri == format!("{SKOS}Concept"));
            return;
        }
        let named = || iri(&object).map(|iri| (iri, place));
        match predicate.strip_prefix(SKOS) {
            Some("prefLabel") => self.preferred.extend(tagged(&object).map(|(tag, text)| (tag, text, place))),
            Some("altLabel") => self.alternatives.extend(tagged(&object).map(|(tag, text)| (tag, text, place))),
            Some("definition") => self.definition.extend(translated(&object)),
            Some("scopeNote") => self.scope_note.extend(translated(&object)),
            Some("broader") => self.broader.extend(named()),
            Some("related") => self.related.extend(named()),
            Some("exactMatch") => self.exact_matches.extend(named()),
            Some("inScheme") => self.schemes.extend(named()),
            Some("topConceptOf") => self.top_of.extend(named()),
            _ => {}
        }
    }

    fn finish(self, subject: &str, faults: &mut Faults<'_>) -> Option<Description> {
        let Some(name) = subject.parse::<ConceptName>().ok() else {
            let segments = Scheme::ALL.map(|scheme| format!("<{}/…>", scheme.segment())).join(", ");
            faults.add(self.place, format!("a concept <{subject}> of no known scheme"), segments);
            return None;
        };
        self.check_schemes(&name, faults);
        let label = self.label(subject, faults)?;
        let alternatives = self.alternatives(&label, faults);
        let broader = self.broader(&name, faults);
        let related = names(&self.related, faults);
        let in_language =
            |(tag, text, place): &(String, String, Place)| Some((tag.parse().ok()?, text.clone(), *place));
        let labels = self.preferred.iter().chain(&self.alternatives).filter_map(in_language).collect();
        let (exact_matches, places_of_matches) = self.exact_matches.into_iter().unzip();
        let (related, places_of_related) = related.into_iter().unzip();
        let (broader, place_of_broader) = broader.unzip();
        let concept = Concept {
            id: name.id,
            scheme: name.scheme,
            label,
            alternatives,
            definition: self.definition,
            scope_note: self.scope_note,
            broader,
            related,
            exact_matches,
        };
        Some(Description {
            concept,
            place: self.place,
            labels,
            related: places_of_related,
            broader: place_of_broader,
            exact_matches: places_of_matches,
            is_top: !self.top_of.is_empty(),
        })
    }

    /// A concept's address says its scheme; what else says it must agree.
    fn check_schemes(&self, name: &ConceptName, faults: &mut Faults<'_>) {
        let own = format!("schemes/{}", name.scheme.segment());
        for (scheme, place) in self.schemes.iter().chain(&self.top_of).filter(|(scheme, _)| *scheme != own) {
            faults.add(*place, format!("<{name}> in <{scheme}>"), format!("<{own}>, as its address says"));
        }
    }

    fn label(&self, subject: &str, faults: &mut Faults<'_>) -> Option<Translations> {
        let texts = Language::ALL.map(|language| {
            let mut labels = self.preferred.iter().filter(|(tag, _, _)| tag == language.code());
            let first = labels.next();
            if first.is_none() {
                let found = format!("<{subject}> without a preferred label in `{language}`");
                faults.add(self.place, found, "one in each of it, fr, es, ca, en");
            }
            for (_, text, place) in labels {
                let found = format!("a second preferred label “{text}”@{language}");
                faults.add(*place, found, "one preferred label a language");
            }
            first.map(|(_, text, _)| text.clone())
        });
        let [Some(it), Some(fr), Some(es), Some(ca), Some(en)] = texts else { return None };
        Some(Translations::new([it, fr, es, ca, en]))
    }

    fn alternatives(&self, label: &Translations, faults: &mut Faults<'_>) -> Vec<(Language, String)> {
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
        alternatives
    }

    /// Only a subject may stand below a concept of another scheme.
    fn broader(&self, name: &ConceptName, faults: &mut Faults<'_>) -> Option<(ConceptName, Place)> {
        for (broader, place) in self.broader.iter().skip(1) {
            faults.add(*place, format!("a second broader concept <{broader}>"), "one broader concept at most");
        }
        let (broader, place) = names(&self.broader[..self.broader.len().min(1)], faults).pop()?;
        if broader.scheme != name.scheme && name.scheme != Scheme::Subjects {
            let expected = format!("one of the same scheme, <{}/…>", name.scheme.segment());
            faults.add(place, format!("a broader concept <{broader}>"), expected);
            return None;
        }
        Some((broader, place))
    }
}

/// IRIs as names of concepts.
fn names(iris: &[(String, Place)], faults: &mut Faults<'_>) -> Vec<(ConceptName, Place)> {
    let mut names = Vec::new();
    for (iri, place) in iris {
        match iri.parse() {
            Ok(name) => names.push((name, *place)),
            Err(_) => faults.add(*place, format!("a concept <{iri}>"), "a concept of this vocabulary"),
        }
    }
    names
}

/// An IRI, relative where it is one of ours.
fn iri(term: &Term) -> Option<String> {
    match term {
        Term::NamedNode(node) => Some(node.as_str().strip_prefix(BASE).unwrap_or(node.as_str()).to_owned()),
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
