//! Step 3: articles, pronouns and prepositions that lost their vowel are no part of the word: l'alloggio, qu'il.
//!
//! The lists follow the grammars; those of Lucene's `ElisionFilter` for French, Italian and Catalan are in them.

use std::ops::Range;

use super::words::begins_word;
use crate::corpus::text::Language;

/// Elided in texts of all five languages, since names travel: "the Agence d'insertion", "la Casa dell'Accoglienza".
const EVERYWHERE: &[&str] = &["l", "d", "dell", "all", "nell", "sull", "dall"];

const ITALIAN: &[&str] = &[
    "dagl", "degl", "agl", "negl", "sugl", "un", "c", "n", "s", "m", "t", "v", "gl", "quest", "quell", "bell",
    "nessun", "ciascun", "qualcun", "alcun", "coll", "pell", "com", "dov", "cos", "quand", "anch", "tutt", "ogn",
];

const FRENCH: &[&str] = &["c", "j", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "quelqu", "ç"];

const CATALAN: &[&str] = &["m", "n", "s", "t"];

/// Pronouns after a Catalan verb: ajudar-los has a hyphen, ajuda'ls an apostrophe.
const CATALAN_AFTER: &[&str] = &["l", "ls", "m", "n", "ns", "s", "t", "us"];

/// The English possessive: women's is women.
const ENGLISH_AFTER: &[&str] = &["s"];

/// Where the word itself stands in a word with apostrophes.
pub(super) fn without_elided(language: Language, word: &str) -> Range<usize> {
    let mut start = 0;
    while let Some((elided, rest)) = word[start..].split_once('\'') {
        if !rest.starts_with(begins_word) || !is_elided(language, elided) {
            break;
        }
        start = word.len() - rest.len();
    }
    start..end(language, word, start)
}

fn is_elided(language: Language, elided: &str) -> bool {
    let own = match language {
        Language::It => ITALIAN,
        Language::Fr => FRENCH,
        Language::Ca => CATALAN,
        Language::Es | Language::En => &[],
    };
    is_one_of(EVERYWHERE, elided) || is_one_of(own, elided)
}

fn end(language: Language, word: &str, start: usize) -> usize {
    let after = match language {
        Language::Ca => CATALAN_AFTER,
        Language::En => ENGLISH_AFTER,
        Language::It | Language::Fr | Language::Es => return word.len(),
    };
    match word[start..].rsplit_once('\'') {
        Some((before, enclitic)) if !before.is_empty() && is_one_of(after, enclitic) => start + before.len(),
        _ => word.len(),
    }
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.iter().any(|one| one.eq_ignore_ascii_case(word))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bare(language: Language, word: &str) -> &str {
        &word[without_elided(language, word)]
    }

    #[test]
    fn what_is_elided_goes() {
        for (language, word, expected) in [
            (Language::It, "l'alloggio", "alloggio"),
            (Language::It, "Dell'Accoglienza", "Accoglienza"),
            (Language::It, "quest'anno", "anno"),
            (Language::Fr, "d'accueil", "accueil"),
            (Language::Fr, "Jusqu'à", "à"),
            (Language::Fr, "qu'd'asile", "asile"),
            (Language::Ca, "l'habitatge", "habitatge"),
            (Language::Ca, "n'hi", "hi"),
            (Language::Ca, "ajuda'ls", "ajuda"),
            (Language::En, "women's", "women"),
            (Language::En, "d'insertion", "insertion"),
            (Language::Es, "d'Acollida", "Acollida"),
        ] {
            assert_eq!(bare(language, word), expected);
        }
    }

    #[test]
    fn other_apostrophes_stay() {
        for (language, word) in [
            (Language::Fr, "aujourd'hui"),
            (Language::Fr, "prud'homal"),
            (Language::En, "o'connor"),
            (Language::En, "don't"),
            (Language::Es, "s'ha"),
            (Language::It, "sant'anna"),
            (Language::It, "casa"),
        ] {
            assert_eq!(bare(language, word), word);
        }
        assert_eq!(bare(Language::Fr, "d'aujourd'hui"), "aujourd'hui");
    }
}
