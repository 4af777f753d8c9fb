//! Lines to paragraphs: joined as they are read, words whole again that were hyphenated at a line's end.

use std::collections::HashSet;

use super::lines::Line;

/// Lines further apart than this many times the usual distance are paragraphs apart.
const PARAGRAPH_GAP: f64 = 1.3;
/// In parts of the font's size: a first line that begins further in than this begins a paragraph.
const INDENT: f64 = 0.9;
/// Sizes that differ by more, as parts of each other: a heading and its text.
const SAME_SIZE: f64 = 0.1;

/// The text of each page, one paragraph a line.
pub(super) fn texts(pages: &[Vec<Line>]) -> Vec<String> {
    let words = Words::of(pages);
    let usual = usual_distance(pages);
    pages.iter().map(|lines| text(lines, usual, &words)).collect()
}

fn text(lines: &[Line], usual: f64, words: &Words) -> String {
    let mut text = String::new();
    for (at, line) in lines.iter().enumerate() {
        match at.checked_sub(1).map(|before| &lines[before]) {
            None => {}
            Some(before) if begins_paragraph(before, line, usual) => text.push('\n'),
            Some(_) => words.join(&mut text, &line.text),
        }
        text.push_str(&line.text);
    }
    text.replace('\u{ad}', "")
}

fn begins_paragraph(before: &Line, line: &Line, usual: f64) -> bool {
    let distance = before.y - line.y;
    let is_further = distance > usual * PARAGRAPH_GAP || distance < 0.0;
    let is_indented = line.x - before.x > line.size * INDENT && !ends_in_hyphen(&before.text);
    let differs = (line.size - before.size).abs() > line.size.max(before.size) * SAME_SIZE;
    is_further || is_indented || differs
}

/// The distance between lines that most have: the middle one.
fn usual_distance(pages: &[Vec<Line>]) -> f64 {
    let between = |pair: &[Line]| pair[0].y - pair[1].y;
    let mut distances: Vec<f64> =
        pages.iter().flat_map(|lines| lines.windows(2).map(between)).filter(|distance| *distance > 0.0).collect();
    distances.sort_by(f64::total_cmp);
    distances.get(distances.len() / 2).copied().unwrap_or(f64::MAX)
}

const HYPHENS: [char; 3] = ['-', '\u{2010}', '\u{ad}'];

fn ends_in_hyphen(text: &str) -> bool {
    text.ends_with(HYPHENS)
}

/// The words of the whole text, which show how a word cut in two is written when it is whole.
struct Words(HashSet<String>);

impl Words {
    fn of(pages: &[Vec<Line>]) -> Self {
        let lines = pages.iter().flatten();
        let words = lines.flat_map(|line| line.text.split(|c: char| !c.is_alphanumeric() && !HYPHENS.contains(&c)));
        Self(words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect())
    }

    /// Makes the end of a text ready for its next line: a hyphen goes where it only cut a word.
    fn join(&self, text: &mut String, next: &str) {
        let is_letter = |c: Option<char>| c.is_some_and(char::is_alphabetic);
        if !ends_in_hyphen(text) {
            text.push(' ');
            return;
        }
        let hyphen = text.pop().unwrap_or_default();
        let goes = hyphen == '\u{ad}' || self.is_cut(text, next);
        if !is_letter(text.chars().last()) {
            // A dash at a line's end, or a range: “2017-”.
            text.push(hyphen);
            if text.ends_with(" -") {
                text.push(' ');
            }
        } else if !goes {
            text.push(hyphen);
        }
    }

    /// Whether a hyphen between two pieces only cut a word. A name goes on with a capital; a word that the text has with
    /// its hyphen elsewhere keeps it.
    fn is_cut(&self, before: &str, next: &str) -> bool {
        let end = before.rsplit(|c: char| !c.is_alphanumeric() && c != '-').next().unwrap_or_default().to_lowercase();
        let start: String = next.chars().take_while(|c| c.is_alphanumeric()).collect();
        if !start.starts_with(char::is_lowercase) {
            return false;
        }
        !self.0.contains(&format!("{end}-{start}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(text: &str, x: f64, y: f64, size: f64) -> Line {
        Line { text: text.to_owned(), x, y, size }
    }

    fn paragraph(lines: &[&str]) -> String {
        let lines = (0..).zip(lines).map(|(at, text)| line(text, 0.0, 500.0 - 12.0 * f64::from(at), 10.0)).collect();
        texts(&[lines]).remove(0)
    }

    #[test]
    fn hyphens_that_only_cut_go() {
        assert_eq!(paragraph(&["la lec-", "ture des documents"]), "la lecture des documents");
        assert_eq!(paragraph(&["Auvergne-Rhône-", "Alpes"]), "Auvergne-Rhône-Alpes");
        assert_eq!(paragraph(&["en sous-location et en sous-", "location"]), "en sous-location et en sous-location");
        assert_eq!(paragraph(&["2017-", "2018"]), "2017-2018");
        assert_eq!(paragraph(&["un mot -", "un autre"]), "un mot - un autre");
        assert_eq!(paragraph(&["con\u{ad}", "tratto e con\u{ad}tratto"]), "contratto e contratto");
    }

    #[test]
    fn gaps_indents_and_sizes_begin_paragraphs() {
        let lines = vec![
            line("Title", 0.0, 500.0, 14.0),
            line("one", 0.0, 488.0, 10.0),
            line("two", 0.0, 476.0, 10.0),
            line("three", 12.0, 464.0, 10.0),
            line("four", 0.0, 452.0, 10.0),
            line("five", 0.0, 430.0, 10.0),
        ];
        assert_eq!(texts(&[lines]), ["Title\none two\nthree four\nfive"]);
    }
}
