//! Step 1: each character in one spelling, so that the next steps need not know several.
//!
//! NFC; the apostrophes as `'`; ligatures as letters; the Catalan l·l with U+00B7; what cannot be seen is dropped.
//! Most texts change in few places or in none: the changes are kept beside the text and lead back to the original.

use std::borrow::Cow;
use std::iter::once;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, is_nfc_quick};

use crate::corpus::text::Language;

/// A text in normal spelling, and the way back to the text as given.
#[derive(Debug)]
pub(super) struct Normal<'t> {
    text: Cow<'t, str>,
    changes: Vec<Change>,
}

/// A piece of the normal text and what stood there before. They come in order and do not overlap.
#[derive(Debug)]
struct Change {
    normal: Range<usize>,
    original: Range<usize>,
}

impl<'t> Normal<'t> {
    /// Normalises a text. Nothing is copied where nothing changes.
    pub(super) fn new(language: Language, text: &'t str) -> Self {
        if text.is_ascii() && language != Language::Ca {
            return Self { text: Cow::Borrowed(text), changes: Vec::new() };
        }
        let mut written = String::new();
        let mut changes = Vec::new();
        let mut copied = 0;
        let mut from = 0;
        while let Some(original) = next_to_change(language, text, from) {
            from = original.end;
            let spelling = spelling(language, text, original.clone());
            if spelling == text[original.clone()] {
                continue;
            }
            written.push_str(&text[copied..original.start]);
            let start = written.len();
            written.push_str(&spelling);
            copied = original.end;
            changes.push(Change { normal: start..written.len(), original });
        }
        if changes.is_empty() {
            return Self { text: Cow::Borrowed(text), changes };
        }
        written.push_str(&text[copied..]);
        Self { text: Cow::Owned(written), changes }
    }

    /// The text in normal spelling.
    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Where a piece of the normal text stands in the original: on character boundaries, never inside a change.
    pub(super) fn original(&self, normal: &Range<usize>) -> Range<usize> {
        self.original_start(normal.start)..self.original_end(normal.end)
    }

    fn original_start(&self, at: usize) -> usize {
        let before = self.changes.partition_point(|change| change.normal.start <= at);
        match self.changes[..before].last() {
            Some(change) if at < change.normal.end => change.original.start,
            Some(change) => change.original.end + (at - change.normal.end),
            None => at,
        }
    }

    fn original_end(&self, at: usize) -> usize {
        let before = self.changes.partition_point(|change| change.normal.start < at);
        match self.changes[..before].last() {
            Some(change) if at <= change.normal.end => change.original.end,
            Some(change) => change.original.end + (at - change.normal.end),
            None => at,
        }
    }
}

/// The next characters that may have another spelling: one, with the marks that follow it.
fn next_to_change(language: Language, text: &str, from: usize) -> Option<Range<usize>> {
    let mut previous = from;
    for (at, c) in text[from..].char_indices() {
        let at = from + at;
        let after = at + c.len_utf8();
        if joins_previous(c) {
            return Some(previous..after + length_of_marks(&text[after..]));
        }
        if is_not_nfc(c) || other_spelling(language, text, at, c).is_some() {
            return Some(at..after + length_of_marks(&text[after..]));
        }
        previous = at;
    }
    None
}

fn length_of_marks(text: &str) -> usize {
    text.chars().take_while(|c| joins_previous(*c)).map(char::len_utf8).sum()
}

/// The characters of a range as they are to be spelt.
fn spelling(language: Language, text: &str, range: Range<usize>) -> String {
    let mut spelt = String::new();
    for c in text[range.clone()].nfc() {
        match other_spelling(language, text, range.start, c) {
            Some(other) => spelt.push_str(other),
            None => spelt.push(c),
        }
    }
    spelt
}

/// Whether NFC may join this character with those before it: marks, the later letters of a Korean syllable.
/// Unicode Standard Annex #15, "Detecting Normalization Forms"; nothing before U+0300 does.
fn joins_previous(c: char) -> bool {
    c >= '\u{300}' && (canonical_combining_class(c) != 0 || is_nfc_quick(once(c)) == IsNormalized::Maybe)
}

/// Whether NFC has another character for this one: the sign for Kelvin is K.
fn is_not_nfc(c: char) -> bool {
    c >= '\u{300}' && is_nfc_quick(once(c)) == IsNormalized::No
}

/// How a character at a place of a text is to be spelt, where it is not as it stands.
fn other_spelling(language: Language, text: &str, at: usize, c: char) -> Option<&'static str> {
    Some(match c {
        '.' | '-' | '•' | '‧' | '∙' | '⋅' | '・' if is_middle_dot(language, text, at, c) => "·",
        // Right and left quotation marks, modifier letter, reversed, prime, acute: all are typed for the apostrophe.
        '’' | '‘' | 'ʼ' | '‛' | '′' | '´' => "'",
        // Soft hyphen, zero-width characters, direction marks, byte order mark.
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}' => "",
        'ŀ' if begins_with(&text[at + c.len_utf8()..], 'l') => "l·",
        'Ŀ' if begins_with(&text[at + c.len_utf8()..], 'L') => "L·",
        'ŀ' => "l",
        'Ŀ' => "L",
        'ﬀ' => "ff",
        'ﬁ' => "fi",
        'ﬂ' => "fl",
        'ﬃ' => "ffi",
        'ﬄ' => "ffl",
        'ﬅ' | 'ﬆ' => "st",
        _ => return None,
    })
}

/// Whether a sign stands for the middle dot of the Catalan l·l. Only Catalan is written with a plain dot or hyphen.
fn is_middle_dot(language: Language, text: &str, at: usize, sign: char) -> bool {
    let (before, after) = (&text[..at], &text[at + sign.len_utf8()..]);
    let is_between = |l| before.ends_with(l) && begins_with(after, l);
    let is_between_ls = is_between('l') || is_between('L');
    if sign.is_ascii() {
        return is_between_ls && language == Language::Ca && is_inside_word(&before[..before.len() - 1], &after[1..]);
    }
    is_between_ls
}

/// Whether a text begins with a letter, and with that letter only: without a mark on it.
fn begins_with(text: &str, letter: char) -> bool {
    text.strip_prefix(letter).is_some_and(|rest| !rest.starts_with(joins_previous))
}

/// Whether letters stand before and after l.l, and not of two words that have ll themselves (Vall-llobrega).
fn is_inside_word(before: &str, after: &str) -> bool {
    let marks_before = before.chars().rev().take_while(|c| joins_previous(*c)).count();
    let last = before.chars().rev().nth(marks_before);
    let is_accented = after.chars().nth(1).is_some_and(joins_previous);
    is_other_letter(last, marks_before > 0) && is_other_letter(after.chars().next(), is_accented)
}

fn is_other_letter(c: Option<char>, is_accented: bool) -> bool {
    c.is_some_and(|c| c.is_alphabetic() && (is_accented || !matches!(c, 'l' | 'L')))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn normal(language: Language, text: &str) -> String {
        Normal::new(language, text).text().to_owned()
    }

    #[test]
    fn a_normal_text_is_not_copied() {
        for text in ["", "casa", "l'accueil des réfugiés : « œuvre » – 10 €", "sol·licitants"] {
            let normal = Normal::new(Language::Fr, text);
            assert!(matches!(normal.text, Cow::Borrowed(_)) && normal.changes.is_empty(), "{text}");
        }
    }

    #[test]
    fn each_character_has_one_spelling() {
        for (given, expected) in [
            ("l’alloggio", "l'alloggio"),
            ("lʼalloggio", "l'alloggio"),
            ("re\u{301}fugie\u{301}s", "réfugiés"),
            ("ﬁnanziamento aﬃtto", "finanziamento affitto"),
            ("vi\u{ad}vienda", "vivienda"),
            ("ca\u{200b}sa", "casa"),
            ("\u{feff}casa", "casa"),
        ] {
            assert_eq!(normal(Language::It, given), expected);
        }
    }

    #[test]
    fn the_catalan_double_l_has_one_spelling() {
        for given in
            ["sol•licitants", "sol‧licitants", "soŀlicitants", "sol·licitants", "sol.licitants", "sol-licitants"]
        {
            assert_eq!(normal(Language::Ca, given), "sol·licitants", "{given}");
        }
        assert_eq!(normal(Language::Ca, "COL.LABORACIÓ"), "COL·LABORACIÓ");
    }

    #[test]
    fn other_dots_and_hyphens_stay() {
        for given in ["hospital.La", "Vall-llobrega", "S.L.L.", "al- lot", "mal-educat", "• llar"] {
            assert_eq!(normal(Language::Ca, given), given);
        }
        assert_eq!(normal(Language::En, "well-lit, hotel.lobby"), "well-lit, hotel.lobby");
    }

    #[test]
    fn places_lead_back_to_the_original() {
        let text = "l’e\u{301}te\u{301} ﬁnit\u{ad}";
        let normal = Normal::new(Language::Fr, text);
        assert_eq!(normal.text(), "l'été finit");
        let original = |word: &str| {
            let at = normal.text().find(word).unwrap();
            &text[normal.original(&(at..at + word.len()))]
        };
        assert_eq!(original("été"), "e\u{301}te\u{301}");
        assert_eq!(original("finit"), "ﬁnit");
        // In the middle of a change: the whole of it.
        assert_eq!(original("init"), "ﬁnit");
    }

    proptest! {
        #[test]
        fn places_are_boundaries_of_the_original(text in "(\\PC|[l’·.\u{ad}\u{301}ﬁŀ•]){0,40}") {
            let normal = Normal::new(Language::Ca, &text);
            let ends = normal.text().char_indices().map(|(at, c)| at..at + c.len_utf8());
            let mut last = 0;
            for range in ends {
                let original = normal.original(&range);
                prop_assert!(text.get(original.clone()).is_some() && original.start >= last);
                last = original.start;
            }
        }

        #[test]
        fn nfd_becomes_the_same(text in "\\PC{0,40}") {
            let (nfc, nfd): (String, String) = (text.nfc().collect(), text.nfd().collect());
            prop_assert_eq!(normal(Language::It, &nfc), normal(Language::It, &nfd));
        }
    }
}
