//! Glyphs to lines: what stands on one height, with spaces where there is a gap.

use unicode_normalization::UnicodeNormalization;

use super::glyphs::Glyph;

/// A line as it stands on a page, in points; y grows upwards.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// Its text, with one space between words.
    pub(super) text: String,
    /// Where it begins.
    pub(super) x: f64,
    /// Its height on the page.
    pub(super) y: f64,
    /// The size of its first letter.
    pub(super) size: f64,
}

/// In parts of the font's size: a gap that parts words. Letters are spaced by less, words by a fifth and more; lines
/// that are set tight come down to an eighth.
const WORD_GAP: f64 = 0.12;
/// A gap that parts columns and cells.
const COLUMN_GAP: f64 = 3.0;
/// How far a letter may stand above or below its line: exponents and notes do.
const SAME_LINE: f64 = 0.5;

/// Puts the glyphs of a page into lines, in the order in which they were drawn.
pub(super) fn lines(glyphs: &[Glyph]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut last: Option<&Glyph> = None;
    for glyph in glyphs.iter().filter(|glyph| glyph.size > 0.0) {
        match (lines.last_mut(), last) {
            (Some(line), Some(last)) if continues(line, last, glyph) => line.add(last, glyph),
            _ => lines.push(Line::begin(glyph)),
        }
        last = Some(glyph);
    }
    lines.into_iter().map(Line::tidy).filter(|line| !line.text.is_empty()).collect()
}

fn continues(line: &Line, last: &Glyph, glyph: &Glyph) -> bool {
    let size = line.size.max(glyph.size);
    let is_same_height = (glyph.y - line.y).abs() < size * SAME_LINE;
    // Kerning and overprinting go a little backwards; further back begins another line.
    is_same_height && glyph.x > last.x - size && glyph.x - last.end < size * COLUMN_GAP
}

impl Line {
    fn begin(glyph: &Glyph) -> Self {
        Self { text: letters(glyph), x: glyph.x, y: glyph.y, size: glyph.size }
    }

    fn add(&mut self, last: &Glyph, glyph: &Glyph) {
        if glyph.x - last.end > glyph.size * WORD_GAP {
            self.text.push(' ');
        }
        // TeX's old fonts draw an accent, then the letter below it.
        let mark = self.text.chars().last().and_then(combining).filter(|_| glyph.x < last.end - glyph.size * WORD_GAP);
        if let Some(mark) = mark {
            self.text.pop();
            let letters = letters(glyph);
            let mut rest = letters.chars();
            self.text.extend(rest.next());
            self.text.push(mark);
            self.text.extend(rest);
        } else {
            self.text.push_str(&letters(glyph));
        }
    }

    fn tidy(self) -> Self {
        let text = self.text.split_whitespace().collect::<Vec<_>>().join(" ");
        Self { text: text.nfc().collect(), ..self }
    }
}

/// The letters of a glyph, ligatures apart.
fn letters(glyph: &Glyph) -> String {
    let text = glyph.text.as_deref().unwrap_or_default();
    let mut letters = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\u{fb00}'..='\u{fb06}' => letters.extend(std::iter::once(c).nfkc()),
            c if c.is_control() => letters.push(' '),
            c => letters.push(c),
        }
    }
    letters
}

/// The combining mark of an accent that stands alone.
const fn combining(accent: char) -> Option<char> {
    Some(match accent {
        '`' => '\u{300}',
        '´' => '\u{301}',
        'ˆ' | '^' => '\u{302}',
        '˜' => '\u{303}',
        '¨' => '\u{308}',
        '¸' => '\u{327}',
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn glyph(text: &str, x: f64, y: f64) -> Glyph {
        Glyph { text: Some(text.to_owned()), x, end: x + 5.0, y, size: 10.0 }
    }

    fn texts(glyphs: &[Glyph]) -> Vec<String> {
        lines(glyphs).into_iter().map(|line| line.text).collect()
    }

    #[test]
    fn gaps_part_words_and_heights_part_lines() {
        let glyphs = [glyph("a", 0.0, 90.0), glyph("b", 5.0, 90.0), glyph("c", 12.0, 91.0), glyph("d", 0.0, 78.0)];
        assert_eq!(texts(&glyphs), ["ab c", "d"]);
    }

    #[test]
    fn columns_are_lines_apart() {
        assert_eq!(texts(&[glyph("a", 0.0, 90.0), glyph("b", 200.0, 90.0)]), ["a", "b"]);
    }

    #[test]
    fn ligatures_come_apart_and_accents_join_their_letters() {
        assert_eq!(texts(&[glyph("ﬃ", 0.0, 90.0), glyph("c", 5.0, 90.0)]), ["ffic"]);
        assert_eq!(texts(&[glyph("´", 0.0, 90.0), glyph("e", 0.5, 90.0)]), ["é"]);
    }
}
