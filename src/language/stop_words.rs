//! Step 5, for questions only: words that say nothing by themselves. They stay in the index, since concepts and
//! phrases need them ("sin papeles").
//!
//! The lists are data, `stop_words/{it,fr,es,ca,en}.txt`. Written for this field: articles, prepositions, pronouns,
//! conjunctions, auxiliaries and question words of the grammars, and no word that someone may look for (not stato,
//! été, sol, will).

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold::fold;
use crate::corpus::text::Language;

type List = HashSet<String>;

static LISTS: LazyLock<[List; Language::COUNT]> = LazyLock::new(|| Language::ALL.map(read));

/// Whether a form, folded or not, is a stop word of a language.
pub fn is_stop_word(language: Language, form: &str) -> bool {
    LISTS[language.index()].contains(&*fold(form))
}

/// Whether a form, folded or not, is a stop word of any of the five languages.
pub fn is_stop_word_anywhere(form: &str) -> bool {
    let form = fold(form);
    LISTS.iter().any(|list| list.contains(&*form))
}

fn read(language: Language) -> List {
    let lines = text(language).lines().filter(|line| !line.starts_with('#'));
    lines.flat_map(str::split_whitespace).map(|word| fold(word).into_owned()).collect()
}

const fn text(language: Language) -> &'static str {
    match language {
        Language::It => include_str!("stop_words/it.txt"),
        Language::Fr => include_str!("stop_words/fr.txt"),
        Language::Es => include_str!("stop_words/es.txt"),
        Language::Ca => include_str!("stop_words/ca.txt"),
        Language::En => include_str!("stop_words/en.txt"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_make_no_difference() {
        for (language, words) in [
            (Language::It, "la perché perche come quali dove Che"),
            (Language::Fr, "les où ou comment quels à qu QUELLES"),
            (Language::Es, "el más mas cómo como dónde qué"),
            (Language::Ca, "els què que com quins més mes són"),
            (Language::En, "the how which where Don't don’t dont"),
        ] {
            for word in words.split(' ') {
                assert!(is_stop_word(language, word), "{language}: {word}");
                assert!(is_stop_word_anywhere(word));
            }
        }
    }

    #[test]
    fn a_word_of_another_language_is_one_anywhere() {
        assert!(!is_stop_word(Language::Fr, "the"));
        assert!(is_stop_word_anywhere("the"));
    }

    /// The words of the field, and those that look like a stop word and are none.
    #[test]
    fn no_word_that_someone_looks_for_is_one() {
        for language in Language::ALL {
            for word in field_words(language) {
                assert!(!is_stop_word_anywhere(word), "{language}: {word}");
            }
        }
        for word in
            ["stato", "été", "sol", "dona", "mare", "cap", "car", "eu", "via", "prima", "premier", "work", "may"]
        {
            assert!(!is_stop_word_anywhere(word), "{word}");
        }
    }

    fn field_words(language: Language) -> impl Iterator<Item = &'static str> {
        let text = match language {
            Language::It => include_str!("../../tests/field-words/it.tsv"),
            Language::Fr => include_str!("../../tests/field-words/fr.tsv"),
            Language::Es => include_str!("../../tests/field-words/es.tsv"),
            Language::Ca => include_str!("../../tests/field-words/ca.tsv"),
            Language::En => include_str!("../../tests/field-words/en.tsv"),
        };
        text.split_whitespace()
    }
}
