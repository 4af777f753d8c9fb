//! A piece of text around the words that were found. It looks at no more text than it needs: only words that begin
//! like one that is wanted are analysed, and the first passage that has them all ends the search.

use std::ops::Range;

use super::plan::{Group, Plan};
use super::response::{Piece, Snippet};
use crate::corpus::text::Language;
use crate::language;

/// How much text a snippet shows, in bytes, and how much of it stands before the first word found.
const LENGTH: usize = 240;
const BEFORE: usize = 80;
/// At most so many words that begin like a wanted one are looked at.
const MOST_LOOKED_AT: usize = 200;
/// So many letters of a word its stem has too, whatever the stemmer makes of its end.
const BEGINNING: usize = 2;

/// The words of a plan in one language: for each group the tokens that meet it.
#[derive(Clone, Debug)]
pub struct Wanted {
    language: Language,
    groups: Vec<Vec<String>>,
    /// The first letters of all tokens.
    beginnings: Vec<[char; BEGINNING]>,
}

/// A word that was found: where, and which group it meets.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Found {
    at: Range<usize>,
    group: usize,
}

/// The best passage of a text.
#[derive(Clone, Debug)]
pub struct Passage<'t> {
    text: &'t str,
    found: Vec<Found>,
    /// The first word found in it.
    first: usize,
    /// How many of the groups it meets.
    groups: usize,
}

impl Wanted {
    /// What a plan looks for in a language.
    pub fn new(plan: &Plan, language: Language) -> Self {
        let tokens = |group: &Group| {
            let legs = group.legs.iter().filter(|leg| leg.language == language);
            let mut tokens: Vec<String> = legs.flat_map(|leg| leg.pattern.iter().flatten().cloned()).collect();
            tokens.sort_unstable();
            tokens.dedup();
            tokens
        };
        let groups: Vec<Vec<String>> = plan.groups.iter().map(tokens).collect();
        let mut beginnings: Vec<[char; BEGINNING]> = groups.iter().flatten().map(|token| beginning(token)).collect();
        beginnings.sort_unstable();
        beginnings.dedup();
        Self { language, groups, beginnings }
    }

    /// The passage of a text that meets the most groups, the first of them; `None` where no word is wanted.
    pub fn passage<'t>(&self, text: &'t str) -> Option<Passage<'t>> {
        let mut found: Vec<Found> = Vec::new();
        let mut complete_until = usize::MAX;
        for start in self.candidates(text).take(MOST_LOOKED_AT) {
            if start > complete_until {
                break;
            }
            // With an elided article the word begins twice: “all’alloggio”, “alloggio”.
            if found.last().is_some_and(|last| start < last.at.end) {
                continue;
            }
            let Some(word) = self.wanted(&text[start..]) else { continue };
            found.push(Found { at: start + word.at.start..start + word.at.end, group: word.group });
            if complete_until == usize::MAX && self.last_passage_is_whole(&found) {
                // As far as the passage may be shown, so that all its words are marked.
                complete_until = found[found.len() - 1].at.start + LENGTH;
            }
        }
        let (first, groups) = self.best(&found)?;
        Some(Passage { text, found, first, groups })
    }

    /// The first word of a text, if it is wanted.
    fn wanted(&self, text: &str) -> Option<Found> {
        let end = text.find(char::is_whitespace).unwrap_or(text.len());
        let mut wanted = None;
        let mut is_first = true;
        language::analyser(self.language).analyse(&text[..end], &mut |word| {
            if std::mem::take(&mut is_first) {
                let is = |token: &String| token == word.stem || token == word.form || word.second_stem == Some(token);
                let group = self.groups.iter().position(|tokens| tokens.iter().any(is));
                wanted = group.map(|group| Found { at: word.start..word.end, group });
            }
        });
        wanted
    }

    /// Where words begin that begin like a wanted one.
    fn candidates<'t>(&'t self, text: &'t str) -> impl Iterator<Item = usize> + 't {
        let mut inside = false;
        text.char_indices().filter_map(move |(at, c)| {
            let begins = !std::mem::replace(&mut inside, is_of_a_word(c)) && inside;
            (begins && self.begins(c, &text[at + c.len_utf8()..])).then_some(at)
        })
    }

    fn begins(&self, first: char, rest: &str) -> bool {
        let first = letter(first);
        self.beginnings.iter().filter(|wanted| wanted[0] == first).any(|wanted| {
            // A stem may be shorter; the letters of V.A.E. are apart, and digits may be.
            let is_apart = |letter: char| !letter.is_alphabetic();
            let mut rest = rest.chars().map(letter);
            wanted[1..].iter().all(|wanted| {
                let found = rest.next().unwrap_or(' ');
                *wanted == found || is_apart(*wanted) || is_apart(found)
            })
        })
    }

    /// Whether the words that fit into one passage with the last one meet all groups.
    fn last_passage_is_whole(&self, found: &[Found]) -> bool {
        let Some(last) = found.last() else { return false };
        let near = |word: &&Found| word.at.start + LENGTH - BEFORE >= last.at.end;
        let met = |group: usize| found.iter().rev().take_while(near).any(|word| word.group == group);
        (0..self.groups.len()).all(met)
    }

    /// The first word of the first passage that meets the most groups, and how many it meets.
    fn best(&self, found: &[Found]) -> Option<(usize, usize)> {
        let groups_from = |first: usize| {
            let end = found[first].at.start + LENGTH - BEFORE;
            let near = |word: &&Found| word.at.end <= end;
            let met = |group: &usize| found[first..].iter().take_while(near).any(|word| word.group == *group);
            (0..self.groups.len()).filter(met).count()
        };
        let passages = (0..found.len()).map(|first| (first, groups_from(first).max(1)));
        passages.max_by_key(|(first, groups)| (*groups, std::cmp::Reverse(*first)))
    }
}

impl Passage<'_> {
    /// How many of the groups it meets.
    pub const fn groups(&self) -> usize {
        self.groups
    }

    /// The passage with what was found in it, in the language in which it was looked for.
    pub fn snippet(&self, language: Language) -> Snippet {
        Snippet { language, pieces: pieces(self) }
    }
}

/// Letters and digits. The letters of our languages and the marks between words are told without a table.
fn is_of_a_word(c: char) -> bool {
    match c {
        '\0'..='\u{7f}' => c.is_ascii_alphanumeric(),
        'À'..='ɏ' => !matches!(c, '×' | '÷'),
        '\u{80}'..='¿' | '\u{2000}'..='\u{206f}' => false,
        _ => c.is_alphanumeric(),
    }
}

/// The first letters of a token.
fn beginning(token: &str) -> [char; BEGINNING] {
    let mut letters = token.chars();
    std::array::from_fn(|_| letters.next().map_or(' ', letter))
}

fn letter(c: char) -> char {
    if c.is_ascii() {
        return c.to_ascii_lowercase();
    }
    let mut buffer = [0; 4];
    language::fold(c.encode_utf8(&mut buffer)).chars().next().unwrap_or(c)
}

/// Cuts the passage out of its text, at spaces, and marks what was found in it.
fn pieces(Passage { text, found, first, .. }: &Passage<'_>) -> Vec<Piece> {
    let first = found[*first].at.clone();
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
        let snippet = Wanted::new(&plan(&parse(question)), language).passage(text)?.snippet(language);
        let piece = |piece: &Piece| if piece.found { format!("[{}]", piece.text) } else { piece.text.clone() };
        Some(snippet.pieces.iter().map(piece).collect())
    }

    #[test]
    fn words_are_marked_as_they_stand_in_the_text() {
        let text = "L’accueil des réfugiés, et d’un réfugié.";
        assert_eq!(marked("refugies", Language::Fr, text).unwrap(), "L’accueil des [réfugiés], et d’un [réfugié].");
        assert_eq!(
            marked("sollicitants", Language::Ca, "Els sol·licitants d’asil").unwrap(),
            "Els [sol·licitants] d’asil"
        );
        assert_eq!(marked("vae", Language::Fr, "La V.A.E. ici").unwrap(), "La [V.A.E]. ici");
        assert_eq!(marked("alloggio", Language::It, "Posti all’alloggio").unwrap(), "Posti all’[alloggio]");
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
        fn any_text_can_be_cut(text in "(\\PC|casa|della casa|dell’alloggio|c’alloggio|\n){0,300}") {
            let plan = plan(&parse("casa alloggio"));
            for language in Language::ALL {
                let _ = Wanted::new(&plan, language).passage(&text).map(|passage| passage.snippet(language));
            }
        }
    }
}
