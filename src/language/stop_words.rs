//! Words that say nothing by themselves. They stay in the index, since phrases need them; only questions drop them.

use std::collections::HashSet;
use std::sync::LazyLock;

use super::fold::fold;
use crate::corpus::text::Language;

/// The lists, folded, by language.
static LISTS: LazyLock<[HashSet<String>; Language::COUNT]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        let lines = list(language).lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).map(|word| fold(word).into_owned()).collect()
    })
});

const fn list(language: Language) -> &'static str {
    match language {
        Language::It => include_str!("stop_words/it.txt"),
        Language::Fr => include_str!("stop_words/fr.txt"),
        Language::Es => include_str!("stop_words/es.txt"),
        Language::Ca => include_str!("stop_words/ca.txt"),
        Language::En => include_str!("stop_words/en.txt"),
    }
}

/// Whether a word is a stop word of a language, written with its accents or without.
pub fn is_stop_word(language: Language, word: &str) -> bool {
    LISTS[language.index()].contains(fold(word).as_ref())
}

/// Whether a word is a stop word of any of the five languages.
pub fn is_stop_word_anywhere(word: &str) -> bool {
    Language::ALL.into_iter().any(|language| is_stop_word(language, word))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn function_words_are_known_with_and_without_accents() {
        for (language, words) in [
            (Language::It, "il della perché perche come quali con dove più"),
            (Language::Fr, "le des où ou quelles avec comment à"),
            (Language::Es, "el los más mas cómo qué para"),
            (Language::Ca, "els amb què que és com per on"),
            (Language::En, "the of how which where with"),
        ] {
            for word in words.split(' ') {
                assert!(is_stop_word(language, word), "{word}");
            }
        }
    }

    #[test]
    fn words_of_the_field_are_not() {
        for word in "casa alloggio salute lavoro madre donna logement santé travail femme mère vivienda salud trabajo \
                     mujer madre habitatge salut feina dona mare treball housing health work women mother work home \
                     paper papiers papeles papers rete aide ayuda ajuda help care asilo asile asil asylum migranti"
            .split_whitespace()
        {
            assert!(!is_stop_word_anywhere(word), "{word}");
        }
    }
}
