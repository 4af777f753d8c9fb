//! A question as a plan: what has to be found, in words of the index. No engine is named here.

use super::parse::{Atom, Clause, Field, Query};
use crate::corpus::text::Language;
use crate::index::schema::Part;
use crate::language::{self, Word};

/// What has to be found.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Plan {
    /// Groups of which results must meet `needed`.
    pub groups: Vec<Group>,
    /// How many of the groups a result must meet.
    pub needed: usize,
    /// Groups of which a result must meet none.
    pub without: Vec<Group>,
    /// Words that stand for nothing in any index: too long, or no words at all.
    pub unsearchable: Vec<String>,
}

impl Plan {
    /// Whether every record is meant: nothing has to be found.
    pub fn matches_all(&self) -> bool {
        self.groups.is_empty() && self.unsearchable.is_empty()
    }

    /// Whether no record can be meant: something has to be found, but nothing can be looked for.
    pub fn matches_none(&self) -> bool {
        self.groups.is_empty() && !self.unsearchable.is_empty()
    }
}

/// One word, phrase or set of alternatives; met by any of its legs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Group {
    /// Where and as what it is looked for.
    pub legs: Vec<Leg>,
}

/// One pattern in one part of the records in one language.
#[derive(Clone, Debug, PartialEq)]
pub struct Leg {
    /// The part.
    pub part: Part,
    /// The language.
    pub language: Language,
    /// What its score is multiplied by.
    pub weight: f32,
    /// What is looked for.
    pub pattern: Vec<Vec<String>>,
}

impl Leg {
    /// Whether the words have to stand one after another.
    pub fn is_phrase(&self) -> bool {
        self.pattern.len() > 1
    }
}

/// What a part's score is multiplied by.
///
/// Set by judgement, not yet by measurement: a title says what a record is about; the form as written only tells apart
/// what the stem has found; a name says least.
pub const fn weight(part: Part) -> f32 {
    match part {
        Part::Title => 1.5,
        Part::Summary | Part::Body => 1.0,
        Part::Form => 0.5,
        Part::Organisation | Part::Place => 0.75,
    }
}

/// The parts in which a word is looked for where no field is named.
const ANYWHERE: [Part; 6] = Part::ALL;

/// Makes the plan of a question.
pub fn plan(query: &Query) -> Plan {
    let kept = without_stop_words(&query.clauses);
    let mut plan = Plan::default();
    for clause in kept {
        let group = group(&clause.0);
        if group.legs.is_empty() {
            plan.unsearchable.extend(clause.0.iter().map(|atom| atom.text.clone()));
        } else {
            plan.groups.push(group);
        }
    }
    plan.without = query.without.iter().map(|atom| group(std::slice::from_ref(atom))).collect();
    plan.needed = plan.groups.len();
    plan
}

/// The clauses that say something. Stop words of any language go, unless nothing else is left.
fn without_stop_words(clauses: &[Clause]) -> Vec<&Clause> {
    let telling: Vec<&Clause> = clauses.iter().filter(|clause| !clause.0.iter().all(is_stop_word)).collect();
    if telling.is_empty() { clauses.iter().collect() } else { telling }
}

/// Phrases, words of a named field and words in capitals (the project MOI) are meant as they stand.
fn is_stop_word(atom: &Atom) -> bool {
    let in_capitals = atom.text.chars().count() > 1 && !atom.text.chars().any(char::is_lowercase);
    if atom.is_phrase || atom.field.is_some() || in_capitals {
        return false;
    }
    Language::ALL.into_iter().any(|language| {
        let words = language::analyser(language).words(&atom.text);
        matches!(words.as_slice(), [word] if language::is_stop_word_anywhere(&word.form))
    })
}

fn group(alternatives: &[Atom]) -> Group {
    let mut group = Group::default();
    for atom in alternatives {
        for language in Language::ALL {
            let words = language::analyser(language).words(&atom.text);
            if !words.is_empty() {
                group.legs.extend(parts(atom.field).iter().filter_map(|part| leg(*part, language, &words)));
            }
        }
    }
    group
}

fn leg(part: Part, language: Language, words: &[Word]) -> Option<Leg> {
    let tokens = |word: &Word| {
        if part.is_stemmed() { word.stems().map(str::to_owned).collect() } else { vec![word.form.clone()] }
    };
    // Several words are a phrase, and phrases need the order of words.
    let possible = words.len() == 1 || part.has_positions();
    possible.then(|| Leg { part, language, weight: weight(part), pattern: words.iter().map(tokens).collect() })
}

const fn parts(field: Option<Field>) -> &'static [Part] {
    match field {
        None => &ANYWHERE,
        Some(Field::Title) => &[Part::Title],
        Some(Field::Summary) => &[Part::Summary],
        Some(Field::Body) => &[Part::Body],
        Some(Field::Organisation) => &[Part::Organisation],
        Some(Field::Place) => &[Part::Place],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::parse::parse;

    fn words(question: &str) -> Vec<String> {
        let plan = plan(&parse(question));
        let form = |group: &Group| {
            let leg = group.legs.iter().find(|leg| leg.part == Part::Form || leg.part == Part::Organisation);
            leg.map(|leg| leg.pattern.iter().map(|word| word[0].clone()).collect::<Vec<_>>().join(" "))
        };
        plan.groups.iter().filter_map(form).collect()
    }

    #[test]
    fn stop_words_of_all_languages_go() {
        assert_eq!(words("la casa di the refugees pour les femmes"), ["casa", "refugees", "femmes"]);
    }

    #[test]
    fn stop_words_stay_in_phrases_in_capitals_and_alone() {
        assert_eq!(words("\"sin papeles\""), ["sin papeles"]);
        assert_eq!(words("progetto MOI"), ["progetto", "moi"]);
        assert_eq!(words("the"), ["the"]);
    }

    #[test]
    fn rubbish_is_named_and_matches_nothing() {
        let plan = plan(&parse(&"x".repeat(10_000)));
        assert!(plan.matches_none() && plan.unsearchable.len() == 1);
    }

    #[test]
    fn a_field_narrows_the_parts() {
        let plan = plan(&parse("title:casa"));
        assert!(plan.groups[0].legs.iter().all(|leg| leg.part == Part::Title));
        assert_eq!(plan.groups[0].legs.len(), Language::COUNT);
    }
}
