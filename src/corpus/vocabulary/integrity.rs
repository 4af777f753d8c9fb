//! The rules between concepts: the integrity conditions of SKOS (<https://www.w3.org/TR/skos-reference/>, S13, S14,
//! S27, S46) and what a thesaurus needs beyond them: no cycle, no orphan, no label that means two things unsaid.

use std::collections::HashMap;

use super::super::fault::{Faults, Place};
use super::super::text::Language;
use super::ConceptName;
use super::turtle::{Described, Description};

/// Holds the concepts against one another.
pub(super) fn check(described: &Described, faults: &mut Faults<'_>) {
    let all: HashMap<ConceptName, &Description> =
        described.concepts.iter().map(|description| (description.concept.name(), description)).collect();
    let rules = Rules { described, all };
    for description in &described.concepts {
        rules.check_broader(description, faults);
        rules.check_related(description, faults);
    }
    rules.check_labels(faults);
    rules.check_matches(faults);
}

struct Rules<'d> {
    described: &'d Described,
    all: HashMap<ConceptName, &'d Description>,
}

impl<'d> Rules<'d> {
    fn is_there(&self, name: &ConceptName) -> bool {
        self.described.declared.contains(&name.to_string())
    }

    /// All broader concepts, the nearest first. In a cycle each once.
    fn above(&self, name: &ConceptName) -> Vec<&'d ConceptName> {
        let mut above: Vec<&ConceptName> = Vec::new();
        let mut next = self.all.get(name).and_then(|description| description.concept.broader.as_ref());
        while let Some(broader) = next.filter(|broader| !above.contains(broader)) {
            above.push(broader);
            next = self.all.get(broader).and_then(|description| description.concept.broader.as_ref());
        }
        above
    }

    fn check_broader(&self, description: &Description, faults: &mut Faults<'_>) {
        let name = description.concept.name();
        match (&description.concept.broader, description.broader) {
            (Some(broader), Some(place)) if !self.is_there(broader) => {
                let found = format!("a broader concept <{broader}> that is not there");
                faults.add(place, found, "a concept of the vocabulary");
            }
            (Some(_), Some(_)) if self.above(&name).contains(&&name) => {
                let found = format!("<{name}> is broader than itself");
                faults.add(description.place, found, "a hierarchy without a cycle");
            }
            (None, _) if !description.is_top => {
                let found = format!("<{name}> has no broader concept and is none on top");
                faults.add(description.place, found, "skos:broader or skos:topConceptOf");
            }
            _ => {}
        }
    }

    fn check_related(&self, description: &Description, faults: &mut Faults<'_>) {
        let name = description.concept.name();
        for (related, place) in description.concept.related.iter().zip(&description.related) {
            let wrong = if !self.is_there(related) {
                Some(format!("a related concept <{related}> that is not there"))
            } else if *related == name {
                Some(format!("<{name}> is related to itself"))
            } else if self.above(&name).contains(&related) {
                Some(format!("<{name}> is related to <{related}>, which is broader"))
            } else if self.above(related).contains(&&name) {
                Some(format!("<{name}> is related to <{related}>, which is narrower"))
            } else {
                None
            };
            if let Some(found) = wrong {
                faults.add(*place, found, "another concept, neither broader nor narrower");
            }
        }
    }

    /// A label that two concepts share sends a reader to both: it is allowed where scope notes part them.
    fn check_labels(&self, faults: &mut Faults<'_>) {
        let mut owners: HashMap<(Language, String), &Description> = HashMap::new();
        for description in &self.described.concepts {
            for (language, label, place) in &description.labels {
                let owner = *owners.entry((*language, label.to_lowercase())).or_insert(description);
                let (one, other) = (&owner.concept, &description.concept);
                if one.name() == other.name() || !(one.scope_note.is_empty() || other.scope_note.is_empty()) {
                    continue;
                }
                let found = format!("the label “{label}”@{language}, which <{}> has too", one.name());
                faults.add(*place, found, "another label, or a scope note on both that parts them");
            }
        }
    }

    /// Exact matches are transitive: two concepts with the same one would be the same concept.
    fn check_matches(&self, faults: &mut Faults<'_>) {
        let mut owners: HashMap<&String, ConceptName> = HashMap::new();
        let matches = |description: &'d Description| -> Vec<(&'d String, Place, ConceptName)> {
            let with_places = description.concept.exact_matches.iter().zip(&description.exact_matches);
            with_places.map(|(iri, place)| (iri, *place, description.concept.name())).collect()
        };
        for (iri, place, name) in self.described.concepts.iter().flat_map(matches) {
            let owner = owners.entry(iri).or_insert_with(|| name.clone());
            if *owner != name {
                faults.add(place, format!("an exact match <{iri}>, which <{owner}> has too"), "one concept each");
            }
        }
    }
}
