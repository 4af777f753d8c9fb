//! The pages of a publication: plain text in a file beside its record, one page after another, parted by form feeds.
//!
//! So `pdftotext` and OCR programs write them too: whoever has the text of a publication can put it there.

use std::path::{Path, PathBuf};

use super::fault::{Faults, Place};
use super::record::Record;

/// The largest file of pages, in bytes.
pub const LARGEST_PAGES: u64 = 16 * 1024 * 1024;
/// What parts pages.
pub const PAGE_END: char = '\u{c}';
/// The extension of such a file.
pub const EXTENSION: &str = "txt";

/// The file in which the pages of a record are.
pub fn file_of(record: &Path) -> PathBuf {
    record.with_extension(EXTENSION)
}

/// The text of each page, the first first. An empty page keeps its number.
pub fn split(text: &str) -> Vec<String> {
    let text = text.strip_suffix(PAGE_END).unwrap_or(text);
    text.split(PAGE_END).map(|page| page.trim().to_owned()).collect()
}

/// Pages as a file holds them.
pub fn join(pages: &[String]) -> String {
    pages.iter().flat_map(|page| [page.as_str(), "\n\u{c}"]).collect()
}

/// Gives a record its pages, and holds against one another what it says of them and what is there.
pub(super) fn attach(record: &mut Record, file: &Path, text: Option<&str>, faults: &mut Faults<'_>) {
    let held = record.publication.as_ref().map(|publication| publication.held);
    let pages = file_of(file);
    match (held, text) {
        (Some(true), None) => {
            let expected = format!("its pages in {}, or held: false", pages.display());
            faults.add(Place::START, "a publication that is held without its pages", expected);
        }
        (Some(false), Some(_)) => {
            let found = format!("a publication that is not held, with pages in {}", pages.display());
            faults.add(Place::START, found, "held: true");
        }
        (None, Some(_)) => {
            let found = format!("pages in {} of a record that is no publication", pages.display());
            faults.add(Place::START, found, "kind: publication");
        }
        (Some(true), Some(text)) => record.pages = split(text),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pages_come_back_as_they_were() {
        let pages = ["one\n\ntwo", "", "three"].map(str::to_owned);
        assert_eq!(split(&join(&pages)), pages);
        assert_eq!(split("a\u{c}b"), ["a", "b"]);
        assert_eq!(split("a"), ["a"]);
    }
}
