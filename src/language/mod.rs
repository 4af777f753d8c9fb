//! Text to tokens: one analyser per language, a chain of small steps. Knows no record and no index.
//!
//! A word becomes its form (as written, but in lower case and without accents) and its stems. The stem of the word and,
//! where it differs, the stem of its bare spelling stand at one position, since people leave accents out: “formacio”
//! finds “formació”, whichever of the two was stemmed how.

mod elision;
mod fold;
mod normalise;
mod stem;
mod stop_words;
mod words;

use std::cell::RefCell;
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::LazyLock;

pub use fold::fold;
pub use stop_words::{is_stop_word, is_stop_word_anywhere};

use crate::corpus::text::Language;
use stem::Stemmer;

/// Raised whenever a change gives other tokens: an index of another version is not served.
pub const ANALYSER_VERSION: u32 = 1;

/// The longest word that is analysed, in bytes. What is longer is rubbish and has no token, but a position.
const LONGEST_WORD: usize = 64;

/// A word where it stands in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token<'a> {
    /// First byte of the word in the text as given, after an elided article.
    pub start: usize,
    /// The byte after it.
    pub end: usize,
    /// Which word of the text it is, from 0; an elided article has no position.
    pub position: usize,
    /// The word as written, in lower case, without elision and accents.
    pub form: &'a str,
    /// The stem of the word, folded.
    pub stem: &'a str,
    /// The stem of the folded word, where that is another.
    pub second_stem: Option<&'a str>,
}

/// A [`Token`] that owns its texts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As in [`Token`].
    pub start: usize,
    /// As in [`Token`].
    pub end: usize,
    /// As in [`Token`].
    pub position: usize,
    /// As in [`Token`].
    pub form: String,
    /// As in [`Token`].
    pub stem: String,
    /// As in [`Token`].
    pub second_stem: Option<String>,
}

impl Word {
    /// The stem, and the second where there is one.
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.stem.as_str()).chain(self.second_stem.as_deref())
    }
}

impl From<Token<'_>> for Word {
    fn from(token: Token<'_>) -> Self {
        Self {
            start: token.start,
            end: token.end,
            position: token.position,
            form: token.form.to_owned(),
            stem: token.stem.to_owned(),
            second_stem: token.second_stem.map(str::to_owned),
        }
    }
}

/// The chain of steps of one language.
#[derive(Debug)]
pub struct Analyser {
    language: Language,
    stemmer: Stemmer,
}

/// The analyser of a language.
pub fn analyser(language: Language) -> &'static Analyser {
    static ALL: LazyLock<[Analyser; Language::COUNT]> =
        LazyLock::new(|| Language::ALL.map(|language| Analyser { language, stemmer: Stemmer::new(language) }));
    &ALL[language.index()]
}

impl Analyser {
    /// Calls `sink` for each word of a text, in order.
    pub fn analyse(&self, text: &str, sink: &mut dyn FnMut(Token<'_>)) {
        let normal = normalise::normalise(text, self.language);
        for (position, word) in words::words(&normal.text).enumerate() {
            if word.text.len() > LONGEST_WORD {
                continue;
            }
            let lower = word.text.to_lowercase();
            let article = elision::article(self.language, &lower);
            let tokens = self.tokens(&lower[article..]);
            let (start, end) = normal.original(word.start + article..word.end);
            sink(Token {
                start,
                end,
                position,
                form: &tokens.form,
                stem: &tokens.stem,
                second_stem: tokens.second_stem.as_deref(),
            });
        }
    }

    /// All words of a text.
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        self.analyse(text, &mut |token| words.push(token.into()));
        words
    }

    /// The tokens of a word in lower case. Text repeats its words, so each thread remembers what it has worked out.
    fn tokens(&self, word: &str) -> Rc<Tokens> {
        REMEMBERED.with_borrow_mut(|remembered| {
            let remembered = &mut remembered[self.language.index()];
            if let Some(tokens) = remembered.get(word) {
                return Rc::clone(tokens);
            }
            if remembered.len() >= MOST_REMEMBERED {
                remembered.clear();
            }
            let tokens = Rc::new(Tokens::of(word, &self.stemmer));
            remembered.insert(word.into(), Rc::clone(&tokens));
            tokens
        })
    }
}

/// How many words of a language a thread remembers: some megabytes.
const MOST_REMEMBERED: usize = 50_000;

thread_local! {
    static REMEMBERED: RefCell<[HashMap<Box<str>, Rc<Tokens>>; Language::COUNT]> = RefCell::default();
}

/// What becomes of a word.
#[derive(Debug)]
struct Tokens {
    form: String,
    stem: String,
    second_stem: Option<String>,
}

impl Tokens {
    fn of(word: &str, stemmer: &Stemmer) -> Self {
        let form = fold(word).into_owned();
        let stem = fold(&stemmer.stem(word)).into_owned();
        let second = fold(&stemmer.stem(&form)).into_owned();
        Self { form, second_stem: (second != stem).then_some(second), stem }
    }
}

#[cfg(test)]
mod tests;
