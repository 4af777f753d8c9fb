//! Step 6: a word to its stem, by the Snowball algorithms (<https://snowballstem.org>). No other file names a stemmer.
//!
//! `rust-stemmers` has no Catalan; that comes from `pagefind_stem`, another port of the same algorithms. Words that they
//! part though they are one (mujer, mujeres) are led to one word before: see [`super::irregular`].

use std::borrow::Cow;

use super::irregular::Irregular;
use crate::corpus::text::Language;

/// The stemmer of a language.
pub(super) struct Stemmer {
    port: Port,
    irregular: Irregular,
}

enum Port {
    RustStemmers(rust_stemmers::Stemmer),
    Pagefind(pagefind_stem::Stemmer),
}

impl Stemmer {
    /// The stemmer of a language.
    pub(super) fn new(language: Language) -> Self {
        Self { port: Port::new(language), irregular: Irregular::new(language) }
    }

    /// The stem of a word in lower case, folded or not. Accents stay.
    pub(super) fn stem<'w>(&'w self, word: &'w str) -> Cow<'w, str> {
        // The algorithms know Latin letters only, and are not made for anything else.
        if !word.chars().all(is_letter) {
            return Cow::Borrowed(word);
        }
        match self.irregular.lemma(word) {
            Some(Cow::Borrowed(lemma)) => self.port.stem(lemma),
            Some(Cow::Owned(lemma)) => Cow::Owned(self.port.stem(&lemma).into_owned()),
            None => self.port.stem(word),
        }
    }
}

const fn is_letter(c: char) -> bool {
    c.is_ascii_lowercase() || matches!(c, 'ß'..='ö' | 'ø'..='ſ' | '\'' | '·')
}

impl Port {
    fn new(language: Language) -> Self {
        use rust_stemmers::{Algorithm, Stemmer};
        let algorithm = match language {
            Language::It => Algorithm::Italian,
            Language::Fr => Algorithm::French,
            Language::Es => Algorithm::Spanish,
            Language::En => Algorithm::English,
            Language::Ca => {
                return Self::Pagefind(pagefind_stem::Stemmer::create(pagefind_stem::Algorithm::Catalan));
            }
        };
        Self::RustStemmers(Stemmer::create(algorithm))
    }

    fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        match self {
            Self::RustStemmers(stemmer) => stemmer.stem(word),
            Self::Pagefind(stemmer) => stemmer.stem(word),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::language::{Word, analyser, fold};

    /// The official words and stems, and those on which our older algorithm differs: tests/snowball/README.md.
    const SNOWBALL: [(Language, &str, &str); Language::COUNT] = [
        (
            Language::It,
            include_str!("../../tests/snowball/italian.tsv"),
            include_str!("../../tests/snowball/known-differences-italian.tsv"),
        ),
        (
            Language::Fr,
            include_str!("../../tests/snowball/french.tsv"),
            include_str!("../../tests/snowball/known-differences-french.tsv"),
        ),
        (
            Language::Es,
            include_str!("../../tests/snowball/spanish.tsv"),
            include_str!("../../tests/snowball/known-differences-spanish.tsv"),
        ),
        (
            Language::Ca,
            include_str!("../../tests/snowball/catalan.tsv"),
            include_str!("../../tests/snowball/known-differences-catalan.tsv"),
        ),
        (
            Language::En,
            include_str!("../../tests/snowball/english.tsv"),
            include_str!("../../tests/snowball/known-differences-english.tsv"),
        ),
    ];

    fn pairs(text: &str) -> BTreeMap<&str, &str> {
        text.lines().filter_map(|line| line.split_once('\t')).collect()
    }

    #[test]
    fn the_stems_are_those_of_snowball() {
        for (language, official, differences) in SNOWBALL {
            let (official, differences) = (pairs(official), pairs(differences));
            let port = Port::new(language);
            assert!(official.len() >= 400, "{language}: {} words", official.len());
            for (word, stem) in &official {
                let ours = port.stem(word);
                let expected = differences.get(word).unwrap_or(stem);
                assert_eq!(ours, *expected, "{language}: {word}");
            }
            for (word, ours) in &differences {
                assert_ne!(official.get(word), Some(ours), "{language}: {word} is no difference any more");
            }
        }
    }

    #[test]
    fn an_accented_word_is_found_when_typed_without_accents() {
        for (language, official, _) in SNOWBALL {
            for word in pairs(official).into_keys().filter(|word| !word.is_ascii()) {
                let stems = |text: &str| analyser(language).words(text).into_iter().map(stems_of).collect::<Vec<_>>();
                let (document, question) = (stems(word), stems(&fold(word)));
                let meet = |(a, b): (&Vec<String>, &Vec<String>)| a.iter().any(|stem| b.contains(stem));
                assert!(
                    document.len() == question.len() && question.iter().zip(&document).all(meet),
                    "{language}: {word} has {document:?}, typed bare {question:?}"
                );
            }
        }
    }

    fn stems_of(word: Word) -> Vec<String> {
        std::iter::once(word.stem).chain(word.second_stem).collect()
    }

    #[test]
    fn what_is_no_latin_word_stays() {
        let stemmer = Stemmer::new(Language::Ca);
        for word in ["covid19", "2017", "дома", "المراكز", "医療", "🙂", ""] {
            assert_eq!(stemmer.stem(word), word);
        }
    }
}
