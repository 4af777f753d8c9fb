//! First step: one spelling for what is written in several ways, before words are cut.

use std::borrow::Cow;
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

use crate::corpus::text::Language;

/// A text in normal form that knows where its parts stood.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Normal<'t> {
    /// The text in normal form.
    pub(super) text: Cow<'t, str>,
    /// Where it differs from what was given, in order.
    changes: Vec<Change>,
}

/// A piece that has another spelling now.
#[derive(Debug, PartialEq, Eq)]
struct Change {
    normal: Range<usize>,
    original: Range<usize>,
}

/// Composes letters and accents (NFC), takes ligatures apart, drops what is invisible inside words, and gives the
/// apostrophe and the Catalan l·l one form each.
pub(super) fn normalise(text: &str, language: Language) -> Normal<'_> {
    if is_normal(text, language) {
        return Normal { text: Cow::Borrowed(text), changes: Vec::new() };
    }
    let mut normal = String::with_capacity(text.len());
    let mut changes = Vec::new();
    let mut at = 0;
    while at < text.len() {
        let (length, spelling) = next(&text[at..], language);
        if let Some(spelling) = spelling {
            let start = normal.len();
            normal.extend(spelling.chars());
            changes.push(Change { normal: start..normal.len(), original: at..at + length });
        } else {
            normal.push_str(&text[at..at + length]);
        }
        at += length;
    }
    Normal { text: Cow::Owned(normal), changes }
}

impl Normal<'_> {
    /// Where a piece of the normal text stood in the text as given.
    pub(super) fn original(&self, piece: Range<usize>) -> (usize, usize) {
        (self.before(piece.start, |change| change.original.start), self.before(piece.end, |change| change.original.end))
    }

    fn before(&self, at: usize, inside: fn(&Change) -> usize) -> usize {
        let after = self.changes.partition_point(|change| change.normal.start < at);
        match after.checked_sub(1).map(|last| &self.changes[last]) {
            Some(change) if at < change.normal.end => inside(change),
            Some(change) => change.original.end + (at - change.normal.end),
            None => at,
        }
    }
}

/// Whether nothing has to be done, which is so of most texts.
fn is_normal(text: &str, language: Language) -> bool {
    let plain = |c: char| c < '\u{300}' && !matches!(c, '\u{ad}' | 'ŀ' | 'Ŀ') || matches!(c, '–' | '“' | '”' | '…' | '€');
    text.chars().all(plain) && !(language == Language::Ca && has_loose_l(text))
}

/// `l.l` or `l-l`, as the Catalan l·l is typed without its key.
fn has_loose_l(text: &str) -> bool {
    text.as_bytes().windows(3).any(|w| w[0].eq_ignore_ascii_case(&b'l') && matches!(w[1], b'.' | b'-') && w[2].eq_ignore_ascii_case(&b'l'))
}

/// A new spelling: short, so that it needs no memory of its own.
struct Spelling([char; 3], usize);

impl Spelling {
    fn of(chars: &[char]) -> Self {
        let mut spelling = ['\0'; 3];
        spelling[..chars.len()].copy_from_slice(chars);
        Self(spelling, chars.len())
    }

    fn chars(&self) -> impl Iterator<Item = char> + '_ {
        self.0[..self.1].iter().copied()
    }
}

/// The length of the next piece in bytes, and its new spelling if it gets one.
fn next(text: &str, language: Language) -> (usize, Option<Spelling>) {
    let mut chars = text.chars();
    let Some(first) = chars.next() else { return (0, None) };
    let length = first.len_utf8();
    let second = chars.next();
    match (first, second) {
        ('’' | 'ʼ' | '‘' | '＇', _) => (length, Some(Spelling::of(&['\'']))),
        ('•' | '‧', _) => (length, Some(Spelling::of(&['·']))),
        ('ŀ' | 'Ŀ', Some('l' | 'L')) => (length, Some(Spelling::of(&['l', '·']))),
        ('\u{ad}' | '\u{200c}' | '\u{200d}' | '\u{2060}' | '\u{feff}', _) => (length, Some(Spelling::of(&[]))),
        ('ﬀ', _) => (length, Some(Spelling::of(&['f', 'f']))),
        ('ﬁ', _) => (length, Some(Spelling::of(&['f', 'i']))),
        ('ﬂ', _) => (length, Some(Spelling::of(&['f', 'l']))),
        ('ﬃ', _) => (length, Some(Spelling::of(&['f', 'f', 'i']))),
        ('ﬄ', _) => (length, Some(Spelling::of(&['f', 'f', 'l']))),
        ('l' | 'L', Some('.' | '-')) if language == Language::Ca && has_loose_l(text.get(..3).unwrap_or("")) => {
            (2, Some(Spelling::of(&[first, '·'])))
        }
        (_, Some(mark)) if is_combining_mark(mark) => composed(text),
        _ => (length, None),
    }
}

/// A letter with its accents, composed as far as Unicode has a letter for them.
fn composed(text: &str) -> (usize, Option<Spelling>) {
    const MOST_MARKS: usize = 8;
    let mut marks = text.char_indices().skip(1).take(MOST_MARKS);
    let length = marks.find(|(_, c)| !is_combining_mark(*c)).map_or_else(
        || text.chars().take(MOST_MARKS + 1).map(char::len_utf8).sum(),
        |(end, _)| end,
    );
    let composed: Vec<char> = text[..length].nfc().take(3).collect();
    (length, Some(Spelling::of(&composed)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normal(text: &str, language: Language) -> String {
        normalise(text, language).text.into_owned()
    }

    #[test]
    fn each_spelling_becomes_the_one() {
        assert_eq!(normal("l’alloggio dellʼasilo", Language::It), "l'alloggio dell'asilo");
        for spelling in ["sol·licitants", "sol•licitants", "sol‧licitants", "soŀlicitants", "sol.licitants", "sol-licitants"] {
            assert_eq!(normal(spelling, Language::Ca), "sol·licitants", "{spelling}");
        }
        assert_eq!(normal("sol.licitants", Language::It), "sol.licitants");
        assert_eq!(normal("re\u{301}fugie\u{301}s", Language::Fr), "réfugiés");
        assert_eq!(normal("o\u{ad}ﬃcine", Language::It), "officine");
    }

    #[test]
    fn a_plain_text_is_not_copied() {
        assert!(matches!(normalise("réfugiés « ici »", Language::Fr).text, Cow::Borrowed(_)));
    }

    #[test]
    fn pieces_know_where_they_stood() {
        let text = "l’e\u{301}tat ﬁnal";
        let normal = normalise(text, Language::Fr);
        assert_eq!(normal.text, "l'état final");
        let piece = |from: &str| {
            let start = normal.text.find(from).unwrap();
            let (start, end) = normal.original(start..start + from.len());
            &text[start..end]
        };
        assert_eq!(piece("état"), "e\u{301}tat");
        assert_eq!(piece("final"), "ﬁnal");
        assert_eq!(piece("inal"), "ﬁnal", "a piece that begins inside a ligature has the whole of it");
    }
}
