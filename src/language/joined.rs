//! Step 4: what to make of a word with something inside that joins: dots, commas, apostrophes.
//!
//! An abbreviation is one word without its dots (V.A.E.), a number one word in one spelling (1.200 = 1,200 = 1200,
//! 3,5 = 3.5), a French word with endings for both sexes one word (réfugié·e·s). All else are several words
//! (www.example.org, réseau:accueil).

use std::borrow::Cow;
use std::iter::once;
use std::ops::Range;

use super::number;
use super::words::begins_word;
use crate::corpus::text::Language;

/// The most letters that a part of an abbreviation has: Lo.C.A.Re., D.I.S.Co.R.S.I.
const ABBREVIATION_PART: usize = 2;
/// The fewest letters that a French word has before endings for both sexes.
const INCLUSIVE_STEM: usize = 3;
/// The endings that French puts after a middle dot or a dot to name both sexes.
const INCLUSIVE_ENDINGS: &[&str] = &[
    "e", "es", "s", "le", "les", "ne", "nes", "se", "ses", "te", "tes", "ve", "ves", "euse", "euses", "rice", "rices",
    "trice", "trices", "ère", "ères", "ière", "ières", "ienne", "iennes",
];

/// The word as it is to be read, if it is one word; `None` if it is several.
pub(super) fn reading(language: Language, word: &str) -> Option<Cow<'_, str>> {
    if !word.contains(|c| joins(language, c)) || (word.contains('·') && is_only_double_l(language, word)) {
        return Some(Cow::Borrowed(word));
    }
    number::reading(word)
        .or_else(|| abbreviation(word))
        .map(Cow::Owned)
        .or_else(|| inclusive(language, word).map(Cow::Borrowed))
}

/// The words in a word with something inside that joins.
pub(super) fn split(language: Language, word: &str) -> Vec<Range<usize>> {
    let mut words = Vec::new();
    if reading(language, word).is_some() {
        words.push(0..word.len());
        return words;
    }
    let cuts = word.char_indices().filter(|(at, c)| joins(language, *c) && !is_double_l(word, *at, *c));
    let mut start = 0;
    for (at, c) in cuts.chain(once((word.len(), ' '))) {
        let letters = word[start..at].find(begins_word);
        words.extend(letters.map(|letters| start + letters..at));
        start = at + c.len_utf8();
    }
    words
}

/// What joins words. In Italian and Catalan an apostrophe always stands between two (sant'anna, mezz'ora).
const fn joins(language: Language, c: char) -> bool {
    match c {
        '\'' => matches!(language, Language::It | Language::Ca),
        '.' | ',' | ':' | ';' | '·' | '\u{a0}' | '\u{202f}' | '\u{2009}' | '\u{2007}' => true,
        _ => false,
    }
}

/// Whether nothing in the word joins but the Catalan l·l.
fn is_only_double_l(language: Language, word: &str) -> bool {
    word.char_indices().all(|(at, c)| !joins(language, c) || is_double_l(word, at, c))
}

fn is_double_l(word: &str, at: usize, c: char) -> bool {
    c == '·' && word[..at].ends_with(['l', 'L']) && word[at + c.len_utf8()..].starts_with(['l', 'L'])
}

/// The letters of an abbreviation: parts of at most two letters, joined by dots.
fn abbreviation(word: &str) -> Option<String> {
    let is_part =
        |part: &str| (1..=ABBREVIATION_PART).contains(&part.chars().count()) && part.chars().all(char::is_alphabetic);
    word.split('.').all(is_part).then(|| word.replace('.', ""))
}

/// The word before endings for both sexes.
fn inclusive(language: Language, word: &str) -> Option<&str> {
    let mut parts = word.split(['·', '.']);
    let stem = parts.next()?;
    let is_word = stem.chars().count() >= INCLUSIVE_STEM && stem.chars().all(char::is_alphabetic);
    (language == Language::Fr && is_word && parts.all(|part| INCLUSIVE_ENDINGS.contains(&part))).then_some(stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(language: Language, word: &str) -> Vec<String> {
        let read = |range| reading(language, &word[range]).unwrap().into_owned();
        split(language, word).into_iter().map(read).collect()
    }

    #[test]
    fn abbreviations_are_one_word() {
        for (word, expected) in
            [("V.A.E", "VAE"), ("S.T.P", "STP"), ("Lo.C.A.Re", "LoCARe"), ("D.I.S.Co.R.S.I", "DISCoRSI")]
        {
            assert_eq!(words(Language::It, word), [expected]);
        }
    }

    #[test]
    fn longer_parts_are_words() {
        assert_eq!(words(Language::En, "www.example.org"), ["www", "example", "org"]);
        assert_eq!(words(Language::Fr, "réseau:accueil"), ["réseau", "accueil"]);
        assert_eq!(words(Language::It, "fine.Il"), ["fine", "Il"]);
    }

    #[test]
    fn numbers_are_one_word_or_several() {
        assert_eq!(words(Language::It, "1.200"), ["1200"]);
        assert_eq!(words(Language::It, "15.05.2017"), ["15", "05", "2017"]);
    }

    #[test]
    fn the_double_l_stays() {
        assert_eq!(words(Language::Ca, "sol·licitants"), ["sol·licitants"]);
        assert_eq!(words(Language::Ca, "col·laboració·xarxa"), ["col·laboració", "xarxa"]);
    }

    #[test]
    fn french_endings_for_both_sexes_are_no_words() {
        assert_eq!(words(Language::Fr, "réfugié·e·s"), ["réfugié"]);
        assert_eq!(words(Language::Fr, "réfugié.e.s"), ["réfugié"]);
        assert_eq!(words(Language::Fr, "travailleur·euses"), ["travailleur"]);
        assert_eq!(words(Language::Fr, "formation.Cette"), ["formation", "Cette"]);
    }

    #[test]
    fn apostrophes_part_words_in_italian_and_catalan() {
        assert_eq!(words(Language::It, "Sant'Anna"), ["Sant", "Anna"]);
        assert_eq!(words(Language::Fr, "aujourd'hui"), ["aujourd'hui"]);
    }
}
