//! A piece of text around the words that were found. It looks at no more text than it needs: only words that begin
//! like one that is wanted are analysed, and the first passage that has them all ends the search.

use std::ops::Range;

use super::plan::Plan;
use super::response::{Piece, Snippet};
use crate::corpus::text::Language;
use crate::language;

/// How much text a snippet shows, in bytes, and how much of it stands before the first word found.
const LENGTH: usize = 240;
const BEFORE: usize = 80;
/// At most so many words that begin like a wanted one are looked at.
const MOST_LOOKED_AT: usize = 200;

/// The words of a plan in one language: for each group the tokens that meet it.
#[derive(Clone, Debug)]
pub struct Wanted {
    language: Language,
    groups: Vec<Vec<String>>,
    /// The first two letters of all tokens.
    beginnings: Vec<[char; 2]>,
}

/// A word that was found: where, and which group it meets.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    at: Range<usize>,
    group: usize,
}

impl Wanted {
    /// What a plan looks for in a language.
    pub fn new(plan: &Plan, language: Language) -> Self {
        let tokens = |group: &super::plan::Group| {
            let legs = group.legs.iter().filter(|leg| leg.language == language);
            let mut tokens: Vec<String> = legs.flat_map(|leg| leg.pattern.iter().flatten().cloned()).collect();
            tokens.sort_unstable();
            tokens.dedup();
            tokens
        };
        let groups: Vec<Vec<String>> = plan.groups.iter().map(tokens).collect();
        let mut beginnings: Vec<[char; 2]> = groups.iter().flatten().map(|token| beginning(token)).collect();
        beginnings.sort_unstable();
        beginnings.dedup();
        Self { language, groups, beginnings }
    }

    /// The best passage of a text; `None` where no word of it is wanted.
    pub fn snippet(&self, text: &str) -> Option<Snippet> {
        let found = self.find(text);
        let best = self.best_passage(&found)?;
        Some(Snippet { language: self.language, pieces: pieces(text, &found, best) })
    }

    /// How many of the groups a text meets, looked at as far as a snippet would.
    pub fn met(&self, text: &str) -> usize {
        self.best_passage(&self.find(text)).map_or(0, |best| best.groups)
    }

    /// The wanted words of a text in order, up to the end of the first passage that has them all.
    fn find(&self, text: &str) -> Vec<Found> {
        let mut found: Vec<Found> = Vec::new();
        let mut complete_until = usize::MAX;
        for start in self.candidates(text).take(MOST_LOOKED_AT) {
            if start > complete_until {
                break;
            }
            let end = text[start..].find(char::is_whitespace).map_or(text.len(), |end| start + end);
            let Some(word) = language::analyser(self.language).words(&text[start..end]).into_iter().next() else {
                continue;
            };
            let meets = |tokens: &Vec<String>| {
                tokens.contains(&word.form) || word.stems().any(|stem| tokens.iter().any(|token| token == stem))
            };
            let Some(group) = self.groups.iter().position(meets) else { continue };
            found.push(Found { at: start + word.start..start + word.end, group });
            if complete_until == usize::MAX
                && let Some(best) = self.best_passage(&found)
                && best.groups == self.groups.len()
            {
                complete_until = found[best.first].at.start + LENGTH - BEFORE;
            }
        }
        found
    }

    /// Where words begin that begin like a wanted one.
    fn candidates<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        let mut inside = false;
        text.char_indices().filter_map(move |(at, c)| {
            let begins = !inside && c.is_alphanumeric();
            inside = c.is_alphanumeric();
            (begins && self.begins(&text[at..])).then_some(at)
        })
    }

    fn begins(&self, text: &str) -> bool {
        let [first, second] = beginning(text);
        // The letters of V.A.E. are apart, and digits may be: only the first tells.
        let loose = !second.is_alphabetic();
        self.beginnings.iter().any(|[a, b]| *a == first && (loose || *b == second || !b.is_alphabetic()))
    }

    /// The first of the passages that meet the most groups.
    fn best_passage(&self, found: &[Found]) -> Option<Passage> {
        let mut best: Option<Passage> = None;
        for first in 0..found.len() {
            let end = found[first].at.start + LENGTH - BEFORE;
            let mut met = vec![false; self.groups.len()];
            for word in found[first..].iter().take_while(|word| word.at.end <= end) {
                met[word.group] = true;
            }
            let groups = met.into_iter().filter(|met| *met).count();
            if best.is_none_or(|best| groups > best.groups) {
                best = Some(Passage { first, groups });
            }
        }
        best
    }
}

/// A passage: the first word found in it, and how many groups it meets.
#[derive(Clone, Copy, Debug)]
struct Passage {
    first: usize,
    groups: usize,
}

/// The first two letters of a text, folded.
fn beginning(text: &str) -> [char; 2] {
    let mut letters = text.chars();
    let mut next = || letters.next().map_or(' ', letter);
    [next(), next()]
}

fn letter(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let mut buffer = [0; 4];
    language::fold(c.encode_utf8(&mut buffer)).chars().next().unwrap_or(c)
}

/// Cuts the passage out of its text, at spaces, and marks what was found in it.
fn pieces(text: &str, found: &[Found], passage: Passage) -> Vec<Piece> {
    let first = found[passage.first].at.clone();
    let start = start_of_passage(text, first.start);
    let end = end_of_passage(text, first.end.max(start + LENGTH));
    let mut pieces = Vec::new();
    let mut push = |text: &str, found: bool| {
        if !text.is_empty() {
            pieces.push(Piece { text: text.replace('\n', " "), found });
        }
    };
    if start > 0 {
        push("… ", false);
    }
    let mut from = start;
    for word in found.iter().filter(|word| word.at.start >= start && word.at.end <= end) {
        push(&text[from..word.at.start], false);
        push(&text[word.at.clone()], true);
        from = word.at.end;
    }
    push(&text[from..end], false);
    if end < text.len() {
        push(" …", false);
    }
    pieces
}

/// The beginning of the sentence if it is near, else the nearest space.
fn start_of_passage(text: &str, word: usize) -> usize {
    let earliest = floor(text, word.saturating_sub(BEFORE));
    if earliest == 0 {
        return 0;
    }
    let before = &text[earliest..word];
    let sentence = before.rfind(['\n', '.', '!', '?']).map(|at| earliest + at + 1);
    let space = before.find(' ').map(|at| earliest + at + 1);
    let start = sentence.or(space).unwrap_or(earliest);
    start + (text[start..word].len() - text[start..word].trim_start().len())
}

/// The last space before the given end.
fn end_of_passage(text: &str, end: usize) -> usize {
    if end >= text.len() {
        return text.trim_end().len();
    }
    let end = floor(text, end);
    let line = text[..end].rfind('\n').filter(|line| end - line < LENGTH / 3);
    line.or_else(|| text[..end].rfind(' ')).filter(|space| end - space < LENGTH / 2).unwrap_or(end)
}

/// The nearest character boundary at or before a byte.
fn floor(text: &str, byte: usize) -> usize {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::query::parse::parse;
    use crate::query::plan::plan;

    fn marked(question: &str, language: Language, text: &str) -> Option<String> {
        let snippet = Wanted::new(&plan(&parse(question)), language).snippet(text)?;
        let piece = |piece: &Piece| if piece.found { format!("[{}]", piece.text) } else { piece.text.clone() };
        Some(snippet.pieces.iter().map(piece).collect())
    }

    #[test]
    fn words_are_marked_as_they_stand_in_the_text() {
        let text = "L’accueil des réfugiés, et d’un réfugié.";
        assert_eq!(
            marked("refugies", Language::Fr, text).unwrap(),
            "L’accueil des [réfugiés], et d’un [réfugié]."
        );
        assert_eq!(
            marked("sollicitants", Language::Ca, "Els sol·licitants d’asil").unwrap(),
            "Els [sol·licitants] d’asil"
        );
        assert_eq!(marked("vae", Language::Fr, "La V.A.E. ici").unwrap(), "La [V.A.E]. ici");
        assert_eq!(marked("casa", Language::It, "Nessuna abitazione"), None);
    }

    #[test]
    fn the_passage_with_most_of_the_words_is_shown() {
        let text = format!("Una casa qui. {} La casa per i rifugiati di Torino.", "Altro testo lungo. ".repeat(60));
        let shown = marked("casa rifugiati", Language::It, &text).unwrap();
        assert_eq!(shown, "… La [casa] per i [rifugiati] di Torino.");
    }

    #[test]
    fn a_long_text_is_cut_at_spaces() {
        let text = "parola ".repeat(200) + "casa " + &"parola ".repeat(200);
        let shown = marked("casa", Language::It, &text).unwrap();
        assert!(shown.starts_with("… parola") && shown.ends_with("parola …"), "{shown}");
        assert!(shown.len() < LENGTH + 40, "{}", shown.len());
    }

    proptest! {
        #[test]
        fn any_text_can_be_cut(text in "(\\PC|casa|\n){0,300}") {
            let plan = plan(&parse("casa"));
            for language in Language::ALL {
                let _ = Wanted::new(&plan, language).snippet(&text);
            }
        }
    }
}
