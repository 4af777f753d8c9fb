//! A fault of the corpus: what is wrong, where, and what was expected. Data, not an error: a run collects them all.

use std::fmt;
use std::path::{Path, PathBuf};

/// A place in a file: line and column count from 1, the column in characters.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Line, from 1.
    pub line: usize,
    /// Column in characters, from 1.
    pub column: usize,
}

impl Place {
    /// The beginning of a file: where faults of a whole file are shown.
    pub const START: Self = Self { line: 1, column: 1 };

    /// The place of a byte in a text whose first line is number `first_line` of its file.
    pub fn of_byte(text: &str, byte: usize, first_line: usize) -> Self {
        let before = &text[..byte];
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        Self { line: first_line + before.matches('\n').count(), column: before[line_start..].chars().count() + 1 }
    }
}

/// One thing that is wrong with a corpus.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fault {
    /// The file, as seen from the corpus folder.
    pub file: PathBuf,
    /// Where in the file.
    pub place: Place,
    /// What was found.
    pub found: String,
    /// What was expected instead.
    pub expected: String,
    /// The line itself, where the file could be read as text.
    pub line: Option<String>,
}

impl Fault {
    /// A fault that concerns a file as a whole.
    pub fn of_file(file: &Path, found: impl Into<String>, expected: impl Into<String>) -> Self {
        Self { file: file.to_owned(), place: Place::START, found: found.into(), expected: expected.into(), line: None }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { line, column } = self.place;
        write!(f, "{}:{line}:{column}: {}; expected {}", self.file.display(), self.found, self.expected)?;
        let Some(text) = &self.line else { return Ok(()) };
        let (shown, caret) = excerpt(text, column);
        let gutter = line.to_string().len();
        write!(f, "\n {line} | {shown}\n {:gutter$} | {:caret$}^", "", "")
    }
}

/// At most 100 characters of a line around a column, and how many of them stand before the column.
fn excerpt(text: &str, column: usize) -> (String, usize) {
    const BEFORE: usize = 60;
    const WIDTH: usize = 100;
    let skipped = column.saturating_sub(BEFORE + 1);
    let mut shown: String =
        text.chars().skip(skipped).take(WIDTH).map(|c| if c.is_control() { ' ' } else { c }).collect();
    if skipped > 0 {
        shown.insert(0, '…');
    }
    (shown, column - 1 - skipped + usize::from(skipped > 0))
}

/// The faults of one file while it is read: knows the file's name and text, so that each fault gets both.
#[derive(Debug)]
pub struct Faults<'t> {
    file: PathBuf,
    text: &'t str,
    list: Vec<Fault>,
}

impl<'t> Faults<'t> {
    /// No fault yet.
    pub fn new(file: &Path, text: &'t str) -> Self {
        Self { file: file.to_owned(), text, list: Vec::new() }
    }

    /// Notes a fault at a place.
    pub fn add(&mut self, place: Place, found: impl Into<String>, expected: impl Into<String>) {
        let line = self.text.lines().nth(place.line.saturating_sub(1)).map(str::to_owned);
        self.list.push(Fault { file: self.file.clone(), place, found: found.into(), expected: expected.into(), line });
    }

    /// Whether none has been noted.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// All that were noted, in the order of the file.
    pub fn into_list(mut self) -> Vec<Fault> {
        self.list.sort();
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shows_the_line_and_points_at_the_column() {
        let text = "one\nthemes: [housing.acces]\n";
        let mut faults = Faults::new(Path::new("practices/x.md"), text);
        faults.add(Place { line: 2, column: 10 }, "unknown theme “housing.acces”", "a theme of the vocabulary");
        let shown = faults.into_list()[0].to_string();
        assert_eq!(
            shown,
            "practices/x.md:2:10: unknown theme “housing.acces”; expected a theme of the vocabulary\n \
             2 | themes: [housing.acces]\n   |          ^"
        );
    }

    #[test]
    fn a_long_line_is_cut_around_the_column() {
        let line = "é".repeat(500);
        let (shown, caret) = excerpt(&line, 300);
        assert_eq!(shown.chars().count(), 101);
        assert_eq!(caret, 61);
    }

    #[test]
    fn columns_are_characters_not_bytes() {
        assert_eq!(Place::of_byte("a\nçé x", 7, 10), Place { line: 11, column: 4 });
    }
}
