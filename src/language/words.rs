//! Step 2: where words begin and end, by Unicode Standard Annex #29.
//!
//! Two departures: an underscore and a narrow no-break space part words (the annex counts both as letters), and
//! groups of three digits belong together across a no-break space ("1 200"). What stands joined inside a word, as in
//! V.A.E. or 3,5, is read by the next step.

use std::ops::Range;

use unicode_normalization::char::is_combining_mark;
use unicode_segmentation::UnicodeSegmentation;

/// The words of a text in order.
#[derive(Debug)]
pub(super) struct Words<'t> {
    text: &'t str,
    at: usize,
}

/// Where a word stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Its bytes.
    pub(super) range: Range<usize>,
    /// Whether it is certain that nothing but letters and digits stands in it.
    pub(super) is_plain: bool,
}

impl<'t> Words<'t> {
    /// Begins at the beginning of the text.
    pub(super) const fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }
}

impl Iterator for Words<'_> {
    type Item = Place;

    fn next(&mut self) -> Option<Place> {
        let rest = &self.text[self.at..];
        let start = self.at + rest.find(begins_word)?;
        let place = place(self.text, start);
        self.at = place.range.end;
        Some(place)
    }
}

/// Whether a word may begin with a character: a letter or digit, but not a mark that counts as a letter.
pub(super) fn begins_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || (c.is_alphanumeric() && !is_combining_mark(c))
}

/// The word that begins at `start`.
fn place(text: &str, start: usize) -> Place {
    let rest = &text[start..];
    let plain = plain_length(rest);
    let length = plain.unwrap_or_else(|| full_length(rest));
    let groups = if rest.as_bytes()[0].is_ascii_digit() { digit_groups(rest, length) } else { 0 };
    Place { range: start..start + length + groups, is_plain: plain.is_some() && groups == 0 }
}

/// The length of the word that a text begins with, by the rules of the annex.
fn full_length(text: &str) -> usize {
    let word = text.split_word_bounds().next().unwrap_or_default();
    word.find(parts_words).unwrap_or(word.len())
}

/// What the annex joins ("`ExtendNumLet`") and we do not.
const fn parts_words(c: char) -> bool {
    matches!(c, '_' | '\u{202f}' | '\u{203f}' | '\u{2040}' | '\u{2054}')
}

/// The same for the common case, Latin letters and digits up to a plain end; `None` where the full rules are needed.
fn plain_length(text: &str) -> Option<usize> {
    let (length, end) = text.char_indices().find(|(_, c)| !is_latin(*c)).unwrap_or((text.len(), ' '));
    let ends = match end {
        '.' | ',' | ':' | ';' | '\'' => !may_go_on(&text[(length + 1).min(text.len())..]),
        ..='\u{7f}' | '\u{a0}' | '«' | '»' | '–' | '—' | '“' | '”' | '…' | '\u{202f}' => true,
        _ => false,
    };
    ends.then_some(length)
}

const fn is_latin(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, 'À'..='Ö' | 'Ø'..='ö' | 'ø'..='ſ')
}

/// Whether a word may go on after a dot or comma, if the text after that is this.
fn may_go_on(text: &str) -> bool {
    text.chars().next().is_some_and(|c| !c.is_ascii() || c.is_ascii_alphanumeric())
}

/// The length of the groups of three digits that follow one to three digits after a no-break space each.
fn digit_groups(text: &str, length: usize) -> usize {
    if length > 3 || !text[..length].bytes().all(|byte| byte.is_ascii_digit()) {
        return 0;
    }
    let mut end = length;
    while let Some(group) = digit_group(&text[end..]) {
        end += group;
    }
    end - length
}

/// The length of a no-break or thin space (U+00A0, U+202F, U+2009, U+2007) and exactly three digits.
fn digit_group(text: &str) -> Option<usize> {
    let digits = text.strip_prefix(['\u{a0}', '\u{202f}', '\u{2009}', '\u{2007}'])?;
    let count = digits.bytes().take(4).take_while(u8::is_ascii_digit).count();
    let is_word = digits[count..].chars().next().is_some_and(char::is_alphanumeric);
    (count == 3 && !is_word).then_some(text.len() - digits.len() + 3)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn words(text: &str) -> Vec<&str> {
        Words::new(text).map(|place| &text[place.range]).collect()
    }

    #[test]
    fn words_are_cut_at_spaces_signs_and_hyphens() {
        assert_eq!(words("La casa, (post-natale)!"), ["La", "casa", "post", "natale"]);
        assert_eq!(words("l'accueil.«Bail»:10€"), ["l'accueil", "Bail", "10"]);
        assert_eq!(words("foo_bar logement\u{202f}: ici"), ["foo", "bar", "logement", "ici"]);
        assert_eq!(words(""), [""; 0]);
        assert_eq!(words("… – 🙂"), [""; 0]);
    }

    #[test]
    fn joined_words_are_cut_later() {
        assert_eq!(words("La V.A.E. et www.example.org"), ["La", "V.A.E", "et", "www.example.org"]);
        assert_eq!(words("sol·licitants"), ["sol·licitants"]);
        assert_eq!(words("1.200 3,5"), ["1.200", "3,5"]);
    }

    #[test]
    fn digits_belong_together_across_no_break_spaces() {
        for space in ['\u{a0}', '\u{202f}', '\u{2009}'] {
            let number = format!("1{space}200{space}000");
            assert_eq!(words(&format!("{number}{space}€")), [number.as_str()]);
            assert_eq!(words(&format!("en 2017{space}200")).len(), 3);
            assert_eq!(words(&format!("12{space}2017")).len(), 2);
        }
    }

    #[test]
    fn other_scripts_have_words_too() {
        assert_eq!(words("مركز صحي 医療 дом 🇮🇹👩‍👧"), ["مركز", "صحي", "医", "療", "дом"]);
    }

    proptest! {
        /// The fast path changes nothing: it finds the words of the annex.
        #[test]
        fn the_words_are_those_of_the_annex(text in "([a-zA-Zàéçœ0-9.,:;'· «»–\u{a0}/()\n]){0,40}") {
            let ours: Vec<&str> = Words { text: &text, at: 0 }
                .flat_map(|place| text[place.range].split('\u{a0}'))
                .collect();
            prop_assert_eq!(ours, text.unicode_words().collect::<Vec<_>>());
        }

        #[test]
        fn any_text_can_be_cut(text in "\\PC{0,60}") {
            let mut end = 0;
            for place in Words::new(&text) {
                prop_assert!(place.range.start >= end && !text[place.range.clone()].is_empty());
                end = place.range.end;
            }
        }
    }
}
