//! Words that the stemmer parts though they are one: each is led to its lemma before it is stemmed, as Lucene's
//! `StemmerOverrideFilter` does.
//!
//! The words are data, `irregular/{it,fr,es,ca,en}.txt`: a lemma, a colon, its other forms. A line whose words begin
//! with a hyphen joins endings: `-ció: -cions` leads each word in -cions to one in -ció.

use std::borrow::Cow;
use std::collections::HashMap;
use std::iter::once;

use super::fold::fold;
use crate::corpus::text::Language;

/// The fewest bytes that a word has before an ending that is joined with another.
const SHORTEST_BEFORE_ENDING: usize = 2;

/// The irregular words of a language.
pub(super) struct Irregular {
    /// Form to lemma. A form typed without accents leads to the same lemma.
    words: HashMap<Cow<'static, str>, &'static str>,
    /// Ending to the ending of the lemma.
    endings: HashMap<&'static str, &'static str>,
    /// The lengths of the endings, longest first.
    lengths: Vec<usize>,
}

impl Irregular {
    /// Reads the words of a language.
    pub(super) fn new(language: Language) -> Self {
        let mut irregular = Self { words: HashMap::new(), endings: HashMap::new(), lengths: Vec::new() };
        for (lemma, forms) in lines(text(language)) {
            match lemma.strip_prefix('-') {
                Some(ending) => irregular.add_endings(ending, forms),
                None => irregular.add_words(lemma, forms),
            }
        }
        irregular.lengths = irregular.endings.keys().map(|ending| ending.len()).collect();
        irregular.lengths.sort_unstable_by(|a, b| b.cmp(a));
        irregular.lengths.dedup();
        irregular
    }

    /// A lemma stands for itself, so that no other line takes its bare spelling.
    fn add_words(&mut self, lemma: &'static str, forms: &'static str) {
        for form in once(lemma).chain(forms.split_whitespace()) {
            self.words.insert(Cow::Borrowed(form), lemma);
        }
        for form in once(lemma).chain(forms.split_whitespace()) {
            self.words.entry(fold(form)).or_insert(lemma);
        }
    }

    fn add_endings(&mut self, lemma: &'static str, forms: &'static str) {
        self.endings.extend(forms.split_whitespace().map(|form| (form.trim_start_matches('-'), lemma)));
    }

    /// The lemma of a word, where the word is irregular.
    pub(super) fn lemma(&self, word: &str) -> Option<Cow<'static, str>> {
        let lemma = self.words.get(word).map(|lemma| Cow::Borrowed(*lemma));
        lemma.or_else(|| self.lengths.iter().find_map(|length| self.lemma_by_ending(word, *length)))
    }

    fn lemma_by_ending(&self, word: &str, length: usize) -> Option<Cow<'static, str>> {
        let at = word.len().checked_sub(length).filter(|at| *at >= SHORTEST_BEFORE_ENDING)?;
        let (stem, ending) = word.split_at_checked(at)?;
        let lemma = self.endings.get(ending)?;
        Some(Cow::Owned(format!("{stem}{lemma}")))
    }
}

/// Each lemma with its forms.
fn lines(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':'))
}

const fn text(language: Language) -> &'static str {
    match language {
        Language::It => include_str!("irregular/it.txt"),
        Language::Fr => include_str!("irregular/fr.txt"),
        Language::Es => include_str!("irregular/es.txt"),
        Language::Ca => include_str!("irregular/ca.txt"),
        Language::En => include_str!("irregular/en.txt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_leads_to_its_lemma() {
        let spanish = Irregular::new(Language::Es);
        for (form, lemma) in [
            ("jóvenes", "joven"),
            ("jovenes", "joven"),
            ("joven", "joven"),
            ("mujeres", "mujer"),
            ("ciudades", "ciudad"),
            ("formacion", "formación"),
        ] {
            assert_eq!(spanish.lemma(form).as_deref(), Some(lemma), "{form}");
        }
        assert_eq!(spanish.lemma("casa"), None);
        assert_eq!(spanish.lemma("ares"), None);
    }

    #[test]
    fn the_bare_spelling_of_one_word_does_not_take_another_one() {
        let catalan = Irregular::new(Language::Ca);
        assert_eq!(catalan.lemma("pla").as_deref(), Some("pla"));
        assert_eq!(catalan.lemma("mans").as_deref(), Some("mà"));
        assert_eq!(catalan.lemma("mare").as_deref(), Some("mare"));
    }

    /// A word in two lines would be led to the first lemma only.
    #[test]
    fn no_word_stands_in_two_lines() {
        for language in Language::ALL {
            let mut lemmas = HashMap::new();
            for (lemma, forms) in lines(text(language)) {
                let own = once(lemma).filter(|lemma| !lemma.starts_with('-'));
                for form in own.chain(forms.split_whitespace()) {
                    let other = lemmas.insert(form, lemma);
                    assert!(other.is_none(), "{language}: {form} is of {other:?} and {lemma}");
                }
            }
        }
    }

    #[test]
    fn every_line_is_a_pair_a_comment_or_empty() {
        for language in Language::ALL {
            for line in text(language).lines().filter(|line| !line.starts_with('#') && !line.is_empty()) {
                let words: Vec<&str> = line.split_whitespace().collect();
                let is_lemma = words[0].ends_with(':') && words[0].matches(':').count() == 1;
                let hyphens = words.iter().filter(|word| word.starts_with('-')).count();
                assert!(is_lemma && words.len() > 1, "{language}: {line}");
                assert!(hyphens == 0 || hyphens == words.len(), "{language}: {line}");
            }
        }
    }
}
