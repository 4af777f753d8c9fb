//! Second step: where words begin and end. Unicode's word boundaries (UAX 29), and what the field writes in its own
//! way: abbreviations with dots and numbers with separators.

use std::borrow::Cow;

use unicode_segmentation::UnicodeSegmentation;

/// A word as it stands in a normal text.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Piece<'t> {
    /// Its first byte.
    pub(super) start: usize,
    /// The byte after it.
    pub(super) end: usize,
    /// The word; without the dots of an abbreviation and the separators of a number.
    pub(super) text: Cow<'t, str>,
}

/// The words of a text, in order.
pub(super) fn words(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut words = text.unicode_word_indices().flat_map(|(start, word)| parts(start, word)).peekable();
    std::iter::from_fn(move || {
        let mut word = words.next()?;
        // 65 000: groups of three digits after a no-break space belong to the number before.
        while let Some(group) = words.next_if(|next| is_next_group(text, &word, next)) {
            word.text.to_mut().push_str(&group.text);
            word.end = group.end;
        }
        Some(word)
    })
}

fn is_next_group(text: &str, word: &Piece<'_>, next: &Piece<'_>) -> bool {
    let is_number = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
    let first_group = text[word.start..word.end].split(SPACES_IN_NUMBERS).next().unwrap_or_default();
    text[word.end..next.start].chars().all(|c| SPACES_IN_NUMBERS.contains(&c))
        && first_group.len() <= 3
        && next.text.len() == 3
        && is_number(&next.text)
        && is_number(&word.text)
}

/// What stands between groups of three digits in French and Spanish: spaces at which no line breaks.
const SPACES_IN_NUMBERS: [char; 3] = ['\u{a0}', '\u{202f}', '\u{2009}'];

/// What Unicode calls one word may be several: `www.example.org`, `a:b`. Or one that is written with dots.
fn parts(start: usize, word: &str) -> impl Iterator<Item = Piece<'_>> {
    // The thin no-break space counts as a part of words there, but French has it before punctuation.
    let joins = |c: char| matches!(c, '.' | ':' | ',' | '_' | '\u{202f}');
    let whole = if !word.contains(joins) {
        Some(Cow::Borrowed(word))
    } else if is_number(word) {
        Some(Cow::Owned(number(word)))
    } else if is_abbreviation(word) {
        Some(Cow::Owned(word.replace('.', "")))
    } else {
        None
    };
    let split = whole.is_none().then(move || {
        let part = move |part: &str| {
            let from = start + (part.as_ptr() as usize - word.as_ptr() as usize);
            Piece { start: from, end: from + part.len(), text: Cow::Owned(part.to_owned()) }
        };
        word.split(joins).filter(|part| !part.is_empty()).map(part).collect::<Vec<_>>()
    });
    let end = start + word.len();
    whole.map(|text| Piece { start, end, text }).into_iter().chain(split.into_iter().flatten())
}

fn is_number(word: &str) -> bool {
    word.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b','))
}

/// V.A.E., Lo.C.A.Re.: parts of at most two letters.
fn is_abbreviation(word: &str) -> bool {
    !word.contains([':', ',', '_']) && word.split('.').all(|part| part.chars().count() <= 2)
}

/// One form for a number: 1.200 and 1,200 are 1200; 3,5 is 3.5.
fn number(word: &str) -> String {
    let mut groups = word.split(['.', ',']);
    let first = groups.next().unwrap_or_default();
    let rest: Vec<&str> = groups.collect();
    let thousands = (1..=3).contains(&first.len()) && !first.starts_with('0') && rest.iter().all(|group| group.len() == 3);
    if thousands { format!("{first}{}", rest.concat()) } else { word.replace(',', ".") }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        words(text).map(|word| word.text.into_owned()).collect()
    }

    #[test]
    fn words_abbreviations_and_numbers() {
        for (text, expected) in [
            ("La V.A.E. des S.T.P.", &["La", "VAE", "des", "STP"][..]),
            ("Lo.C.A.Re.: D.I.S.Co.R.S.I.", &["LoCARe", "DISCoRSI"]),
            ("www.example.org", &["www", "example", "org"]),
            ("fine.Inizio", &["fine", "Inizio"]),
            ("post-natale", &["post", "natale"]),
            ("Accelair:emploi", &["Accelair", "emploi"]),
            ("1.200 o 1,200 o 65\u{202f}000 o 3,5 o 2017", &["1200", "o", "1200", "o", "65000", "o", "3.5", "o", "2017"]),
            ("nel 2017\u{a0}300 persone", &["nel", "2017", "300", "persone"]),
            ("mot\u{202f}; fin\u{202f}!", &["mot", "fin"]),
            ("sol·licitants d'asil", &["sol·licitants", "d'asil"]),
            ("🙂 שלום 漢字", &["שלום", "漢", "字"]),
        ] {
            assert_eq!(cut(text), expected, "{text}");
        }
    }

    #[test]
    fn words_know_where_they_stand() {
        let text = "a V.A.E. 65\u{a0}000 www.b.org";
        for word in words(text) {
            assert!(text.is_char_boundary(word.start) && text.is_char_boundary(word.end));
        }
        let places: Vec<&str> = words(text).map(|word| &text[word.start..word.end]).collect();
        assert_eq!(places, ["a", "V.A.E", "65\u{a0}000", "www", "b", "org"]);
    }
}
