//! Another way in: one JSON object a line, in one language. Its filter values are taken as they come.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::entry::{Card, Entry, Texts};
use crate::corpus::fault::{Fault, Place};
use crate::corpus::record::Period;
use crate::corpus::text::Language;

/// A line as it comes in. Other keys are left alone: collections made by others have more.
#[derive(Deserialize)]
struct Line {
    id: String,
    language: Language,
    title: Option<String>,
    text: Option<String>,
    summary: Option<String>,
    kind: Option<String>,
    region: Option<String>,
    #[serde(default)]
    themes: Vec<String>,
    #[serde(default)]
    target_groups: Vec<String>,
    year: Option<i16>,
}

/// The entries of a file, one after another: each an entry or the fault of its line.
#[derive(Debug)]
pub struct JsonLines {
    path: PathBuf,
    reader: BufReader<File>,
    line: usize,
    bytes: u64,
    buffer: String,
}

impl JsonLines {
    /// Opens a file.
    ///
    /// # Errors
    /// Where it cannot be opened.
    pub fn open(path: &Path) -> std::io::Result<Self> {
        Ok(Self {
            path: path.to_owned(),
            reader: BufReader::new(File::open(path)?),
            line: 0,
            bytes: 0,
            buffer: String::new(),
        })
    }

    /// How much of the file has been read.
    pub const fn bytes_read(&self) -> u64 {
        self.bytes
    }

    #[allow(clippy::unnecessary_box_returns)] // As the item has it: an entry is what most are.
    fn fault(&self, column: usize, found: impl Into<String>, expected: &str) -> Box<Fault> {
        let place = Place { line: self.line, column };
        let line = (!self.buffer.is_empty()).then(|| self.buffer.trim_end().to_owned());
        Box::new(Fault { place, line, ..Fault::of_file(&self.path, found, expected) })
    }

    fn entry(&self) -> Result<Entry, Box<Fault>> {
        const EXPECTED: &str = "{\"id\": …, \"language\": one of it, fr, es, ca, en, \"title\": …, \"text\": …}";
        let line: Line = serde_json::from_str(&self.buffer).map_err(|error| {
            let before = self.buffer.get(..error.column().saturating_sub(1)).unwrap_or(&self.buffer);
            let message = error.to_string();
            let message = message.split(" at line ").next().unwrap_or_default().to_owned();
            self.fault(before.chars().count() + 1, message, EXPECTED)
        })?;
        if line.id.trim().is_empty() {
            return Err(self.fault(1, "an empty id", EXPECTED));
        }
        Ok(line.into())
    }
}

impl Iterator for JsonLines {
    type Item = Result<Entry, Box<Fault>>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            self.buffer.clear();
            self.line += 1;
            match self.reader.read_line(&mut self.buffer) {
                Ok(0) => return None,
                Ok(read) => {
                    self.bytes += read as u64;
                    if !self.buffer.trim().is_empty() {
                        return Some(self.entry());
                    }
                }
                Err(error) => return Some(Err(self.fault(1, error.to_string(), "a text in UTF-8"))),
            }
        }
    }
}

impl From<Line> for Entry {
    fn from(line: Line) -> Self {
        let language = line.language;
        let given = |text: Option<String>| text.filter(|text| !text.trim().is_empty());
        Self {
            card: Card {
                title: Texts::One(language, given(line.title).unwrap_or_else(|| line.id.clone())),
                id: line.id,
                kind: given(line.kind),
                summary: given(line.summary).map(|text| Texts::One(language, text)),
                language,
                region: given(line.region),
                place: None,
                themes: line.themes,
                target_groups: line.target_groups,
                period: line.year.map(|year| Period { start: Some(year), end: Some(year) }),
            },
            organisations: Vec::new(),
            evidence: None,
            text: line.text.unwrap_or_default(),
            pages: Vec::new(),
            record: None,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    #[test]
    fn good_lines_are_entries_and_bad_ones_faults_with_their_place() {
        let mut file = tempfile::NamedTempFile::new().unwrap();
        writeln!(file, r#"{{"id":"a","language":"it","title":"T","text":"x","year":2018,"more":1}}"#).unwrap();
        writeln!(file, "\nnot json").unwrap();
        writeln!(file, r#"{{"id":"b","language":"de","text":"x"}}"#).unwrap();
        let all: Vec<_> = JsonLines::open(file.path()).unwrap().collect();
        let entry = all[0].as_ref().unwrap();
        assert_eq!(entry.card.title.get(Language::Fr), (Language::It, "T"));
        assert_eq!(entry.card.year(), Some(2018));
        assert_eq!(all[1].as_ref().unwrap_err().place, Place { line: 3, column: 2 });
        assert!(all[2].as_ref().unwrap_err().found.contains("unknown variant `de`"), "{:?}", all[2]);
    }
}
