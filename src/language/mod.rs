//! Text to tokens: one analyser per language, a chain of small steps. Knows no record and no index.
//!
//! The order of the steps is that of [`Analyser::analyse`]; each has a file of its own.

mod elision;
mod fold;
mod irregular;
mod joined;
pub mod lexicon;
mod memo;
mod normalise;
mod number;
mod stem;
mod stop_words;
mod token;
mod words;

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, LazyLock, Mutex, PoisonError};

use crate::corpus::text::Language;
use memo::{Forms, Memo};
use normalise::Normal;
use stem::Stemmer;
use words::Words;

pub use fold::fold;
pub use stop_words::{is_stop_word, is_stop_word_anywhere};
pub use token::{Token, Word};

/// Raised whenever a change would give other tokens: an index of another version is not served.
pub const ANALYSER_VERSION: u32 = 1;

/// Longer words, in characters, are rubbish: left out, never stemmed.
const LONGEST_WORD: usize = 64;

/// So many memos are kept between texts; more are in use only while more texts are analysed at once.
const MOST_MEMOS: usize = 16;

/// The analyser of a language: the chain of steps. A clone is the same analyser.
#[derive(Clone)]
pub struct Analyser {
    language: Language,
    parts: Arc<Parts>,
}

/// What the clones of an analyser share.
struct Parts {
    stemmer: Stemmer,
    memos: Mutex<Vec<Memo>>,
}

/// The one analyser of a language that the process shares.
pub fn analyser(language: Language) -> &'static Analyser {
    static ANALYSERS: LazyLock<[Analyser; Language::COUNT]> = LazyLock::new(|| Language::ALL.map(Analyser::new));
    &ANALYSERS[language.index()]
}

impl Analyser {
    /// The analyser of a language.
    pub fn new(language: Language) -> Self {
        let parts = Parts { stemmer: Stemmer::new(language), memos: Mutex::default() };
        Self { language, parts: Arc::new(parts) }
    }

    /// The language it is for.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// Calls `sink` for each word of the text, in order.
    pub fn analyse(&self, text: &str, sink: &mut dyn FnMut(Token<'_>)) {
        let mut memo = self.take_memo();
        let normal = Normal::new(self.language, text);
        let mut position = 0;
        self.each_word(normal.text(), &mut |range| {
            let word = &normal.text()[range.clone()];
            let forms = memo.forms(word, || self.forms(word));
            let Range { start, end } = normal.original(&range);
            sink(Token::new(start..end, position, forms));
            position += 1;
        });
        self.give_memo_back(memo);
    }

    /// The words of the text, collected.
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        self.analyse(text, &mut |token| words.push(token.to_word()));
        words
    }

    /// Cuts a normal text into words without elided articles, and leaves rubbish out.
    fn each_word(&self, text: &str, sink: &mut dyn FnMut(Range<usize>)) {
        let mut sink = |range: Range<usize>| {
            if !is_too_long(&text[range.clone()]) {
                sink(range);
            }
        };
        for place in Words::new(text) {
            if place.is_plain {
                sink(place.range);
                continue;
            }
            // Before the cut for l'A.S.L., after it for "qui.L'altro".
            let bare = self.without_elided(text, place.range);
            let parts = joined::split(self.language, &text[bare.clone()]);
            for part in parts {
                sink(self.without_elided(text, bare.start + part.start..bare.start + part.end));
            }
        }
    }

    fn without_elided(&self, text: &str, word: Range<usize>) -> Range<usize> {
        let bare = elision::without_elided(self.language, &text[word.clone()]);
        word.start + bare.start..word.start + bare.end
    }

    /// What a word is in the index. This is the work that a memo saves.
    fn forms(&self, word: &str) -> Forms {
        let reading = joined::reading(self.language, word).unwrap_or(word.into());
        let lower = reading.to_lowercase();
        let form = fold(&lower);
        let stem = fold(&self.parts.stemmer.stem(&lower)).into_owned();
        // Of a word typed without accents the stemmer may make something else (formació, formacio): both are kept.
        let second = if form == lower { stem.clone() } else { fold(&self.parts.stemmer.stem(&form)).into_owned() };
        let second_stem = (second != stem).then(|| second.into());
        Forms { form: form.into(), stem: stem.into(), second_stem }
    }

    /// A memo that no other analysis uses meanwhile.
    fn take_memo(&self) -> Memo {
        self.parts.memos.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    fn give_memo_back(&self, memo: Memo) {
        let mut memos = self.parts.memos.lock().unwrap_or_else(PoisonError::into_inner);
        if memos.len() < MOST_MEMOS {
            memos.push(memo);
        }
    }
}

impl fmt::Debug for Analyser {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Analyser").field("language", &self.language).finish_non_exhaustive()
    }
}

fn is_too_long(word: &str) -> bool {
    word.len() > LONGEST_WORD && word.chars().count() > LONGEST_WORD
}

#[cfg(test)]
mod tests;
