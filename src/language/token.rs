//! A word where it stands in its text, borrowed or owned.

use std::ops::Range;

use super::memo::Forms;

/// A word where it stands in the text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// Its first byte in the text as given, the elided article left out.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
    /// Its place among the words of the text, from 0. An elided article takes none.
    pub position: usize,
    /// As written: lower case and folded.
    pub form: &'a str,
    /// Stemmed, then folded.
    pub stem: &'a str,
    /// Folded, then stemmed, where that differs: what the word is when it is typed without accents.
    pub second_stem: Option<&'a str>,
}

/// A [`Token`] that owns its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// Its first byte in the text as given, the elided article left out.
    pub start: usize,
    /// The byte after its last one.
    pub end: usize,
    /// Its place among the words of the text, from 0.
    pub position: usize,
    /// As written: lower case and folded.
    pub form: String,
    /// Stemmed, then folded.
    pub stem: String,
    /// Folded, then stemmed, where that differs.
    pub second_stem: Option<String>,
}

impl<'a> Token<'a> {
    pub(super) fn new(range: Range<usize>, position: usize, forms: &'a Forms) -> Self {
        Self {
            start: range.start,
            end: range.end,
            position,
            form: &forms.form,
            stem: &forms.stem,
            second_stem: forms.second_stem.as_deref(),
        }
    }

    /// The same, owned.
    pub fn to_word(self) -> Word {
        Word {
            start: self.start,
            end: self.end,
            position: self.position,
            form: self.form.to_owned(),
            stem: self.stem.to_owned(),
            second_stem: self.second_stem.map(str::to_owned),
        }
    }
}

impl Word {
    /// Its stems: one or two.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.stem.as_str()).chain(self.second_stem.as_deref())
    }
}
