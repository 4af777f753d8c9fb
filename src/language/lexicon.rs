//! The labels of a vocabulary as words of the analysers: which concepts does a text name?

use std::collections::HashMap;
use std::ops::Range;

use super::{Word, analyser};
use crate::corpus::text::Language;
use crate::corpus::vocabulary::{ConceptName, Vocabulary};

/// All labels of a vocabulary, to be found in texts.
#[derive(Debug, Default)]
pub struct Lexicon {
    concepts: Vec<ConceptName>,
    /// For each language the labels by their first word; the longest first.
    labels: [HashMap<String, Vec<Label>>; Language::COUNT],
}

/// One label of one concept.
#[derive(Debug)]
struct Label {
    /// The concept's place in the lexicon.
    concept: usize,
    words: Vec<Word>,
    /// Whether it is an abbreviation, which is no word to be stemmed: PASS has nothing to do with passing.
    is_abbreviation: bool,
}

/// A concept that a text names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mention<'l> {
    /// Which.
    pub concept: &'l ConceptName,
    /// The first of its words, counted from 0 among the words of the text.
    pub first: usize,
    /// How many words name it.
    pub words: usize,
}

impl Mention<'_> {
    /// The places of its words.
    pub const fn range(&self) -> Range<usize> {
        self.first..self.first + self.words
    }
}

/// Whether abbreviations have to stand in capitals. Texts write them so; readers do not always.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Capitals {
    /// They have to.
    Required,
    /// They need not.
    Free,
}

impl Lexicon {
    /// The labels of all concepts in all languages.
    pub fn new(vocabulary: &Vocabulary) -> Self {
        let mut lexicon = Self::default();
        for concept in vocabulary.all() {
            let place = lexicon.concepts.len();
            lexicon.concepts.push(concept.name());
            for language in Language::ALL {
                for label in concept.labels(language) {
                    lexicon.add(place, language, label);
                }
            }
        }
        for label in lexicon.labels.iter_mut().flat_map(HashMap::values_mut) {
            label.sort_by_key(|label| std::cmp::Reverse(label.words.len()));
        }
        lexicon
    }

    fn add(&mut self, concept: usize, language: Language, label: &str) {
        let words = analyser(language).words(label);
        let Some(first) = words.first() else { return };
        let is_abbreviation = words.len() == 1 && is_abbreviation(label);
        let mut keys: Vec<String> =
            if is_abbreviation { vec![first.form.clone()] } else { first.stems().map(str::to_owned).collect() };
        keys.dedup();
        for key in keys {
            let label = Label { concept, words: words.clone(), is_abbreviation };
            self.labels[language.index()].entry(key).or_default().push(label);
        }
    }

    /// The concepts that a text in a language names, from left to right. Where labels overlap the longest counts, and
    /// where one label means several concepts all of them do.
    pub fn mentions(&self, language: Language, text: &str, capitals: Capitals) -> Vec<Mention<'_>> {
        let words = analyser(language).words(text);
        let is_written_so =
            |word: &Word| capitals == Capitals::Free || text.get(word.start..word.end).is_some_and(is_abbreviation);
        let mut mentions = Vec::new();
        let mut at = 0;
        while at < words.len() {
            let longest = self.longest(language, &words[at..], &is_written_so);
            for concept in &longest.concepts {
                mentions.push(Mention { concept: &self.concepts[*concept], first: at, words: longest.words });
            }
            at += longest.words.max(1);
        }
        mentions
    }

    /// The longest label with which some words begin, and all concepts that have it.
    fn longest(&self, language: Language, words: &[Word], is_written_so: &dyn Fn(&Word) -> bool) -> Longest {
        let mut longest = Longest { words: 0, concepts: Vec::new() };
        let Some(first) = words.first() else { return longest };
        let labels = &self.labels[language.index()];
        let keys = std::iter::once(first.form.as_str()).chain(first.stems());
        for label in keys.filter_map(|key| labels.get(key)).flatten() {
            let is_it = if label.is_abbreviation {
                first.form == label.words[0].form && is_written_so(first)
            } else {
                label.words.len() <= words.len() && label.words.iter().zip(words).all(|(a, b)| are_one(a, b))
            };
            if is_it && label.words.len() >= longest.words {
                if label.words.len() > longest.words {
                    longest = Longest { words: label.words.len(), concepts: Vec::new() };
                }
                if !longest.concepts.contains(&label.concept) {
                    longest.concepts.push(label.concept);
                }
            }
        }
        longest
    }
}

struct Longest {
    words: usize,
    concepts: Vec<usize>,
}

/// Whether two words are forms of one, with their accents or without.
fn are_one(a: &Word, b: &Word) -> bool {
    a.stems().any(|stem| b.stems().any(|other| stem == other))
}

/// Two letters and more, and no small one among them.
fn is_abbreviation(label: &str) -> bool {
    label.chars().filter(|c| c.is_uppercase()).count() > 1 && !label.chars().any(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn lexicon() -> Lexicon {
        let concept = |name: &str, it: &str, fr: &str, more: &str| {
            format!(
                "<subjects/{name}> a skos:Concept ; skos:topConceptOf <schemes/subjects> ; \
                 skos:prefLabel \"{it}\"@it, \"{fr}\"@fr, \"x{name}\"@es, \"x{name}\"@ca, \"x{name}\"@en{more} .\n"
            )
        };
        let text = "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n".to_owned()
            + &concept("care", "accesso alle cure", "accès aux soins", "")
            + &concept("hospital", "accesso", "accès", " ; skos:altLabel \"PASS\"@fr")
            + &concept("housing", "casa", "logement", "");
        let (vocabulary, faults) = Vocabulary::read(Path::new("v.ttl"), &text);
        assert!(faults.is_empty(), "{faults:?}");
        Lexicon::new(&vocabulary)
    }

    fn found(language: Language, text: &str, capitals: Capitals) -> Vec<String> {
        let lexicon = lexicon();
        let mentions = lexicon.mentions(language, text, capitals);
        mentions.iter().map(|m| format!("{} {:?}", m.concept.id, m.range())).collect()
    }

    #[test]
    fn the_longest_label_counts() {
        assert_eq!(
            found(Language::It, "l’accesso alle cure e alle case", Capitals::Required),
            ["care 0..3", "housing 5..6"]
        );
        assert_eq!(
            found(Language::Fr, "acces aux soins, accès libre", Capitals::Required),
            ["care 0..3", "hospital 3..4"]
        );
    }

    #[test]
    fn an_abbreviation_is_no_word_to_be_stemmed() {
        assert_eq!(found(Language::Fr, "la PASS, passer, pass", Capitals::Required), ["hospital 1..2"]);
        assert_eq!(found(Language::Fr, "la pass passer", Capitals::Free), ["hospital 1..2"]);
    }
}
