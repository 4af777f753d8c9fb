//! What was made of words that came before. Texts repeat their words, and stemming is most of the work.

use std::collections::HashMap;

/// A memo that has so many words starts anew: some 4 MB.
const MOST_WORDS: usize = 1 << 15;

/// The three forms of a word in the index.
#[derive(Debug)]
pub(super) struct Forms {
    /// Lower case, folded.
    pub(super) form: Box<str>,
    /// Stemmed, then folded.
    pub(super) stem: Box<str>,
    /// Folded, then stemmed, where that differs.
    pub(super) second_stem: Option<Box<str>>,
}

/// Words as they stand in texts, and their forms.
#[derive(Debug, Default)]
pub(super) struct Memo {
    places: HashMap<Box<str>, usize>,
    forms: Vec<Forms>,
}

impl Memo {
    /// The forms of a word, made by `make` if it has not come before.
    pub(super) fn forms(&mut self, word: &str, make: impl FnOnce() -> Forms) -> &Forms {
        let place = match self.places.get(word) {
            Some(place) => *place,
            None => self.insert(word, make()),
        };
        &self.forms[place]
    }

    fn insert(&mut self, word: &str, forms: Forms) -> usize {
        if self.forms.len() == MOST_WORDS {
            self.places.clear();
            self.forms.clear();
        }
        self.forms.push(forms);
        self.places.insert(word.into(), self.forms.len() - 1);
        self.forms.len() - 1
    }
}
