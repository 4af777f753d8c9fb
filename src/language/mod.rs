//! Text to tokens: one analyser per language. Knows no record. (Short form, while the whole is being written.)

use std::borrow::Cow;
use std::sync::LazyLock;

use unicode_normalization::UnicodeNormalization;
use unicode_segmentation::UnicodeSegmentation;

use crate::corpus::text::Language;

/// Version.
pub const ANALYSER_VERSION: u32 = 1;

/// Analyser.
#[derive(Clone, Debug)]
pub struct Analyser {
    language: Language,
}

/// Token.
#[derive(Debug)]
pub struct Token<'a> {
    /// start
    pub start: usize,
    /// end
    pub end: usize,
    /// position
    pub position: usize,
    /// form
    pub form: &'a str,
    /// stem
    pub stem: &'a str,
    /// second
    pub second_stem: Option<&'a str>,
}

/// Word.
#[derive(Clone, Debug)]
pub struct Word {
    /// start
    pub start: usize,
    /// end
    pub end: usize,
    /// position
    pub position: usize,
    /// form
    pub form: String,
    /// stem
    pub stem: String,
    /// second
    pub second_stem: Option<String>,
}

impl Word {
    /// stems
    pub fn stems(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.stem.as_str()).chain(self.second_stem.as_deref())
    }
}

/// The analyser of a language.
pub fn analyser(language: Language) -> &'static Analyser {
    static ALL: LazyLock<[Analyser; 5]> = LazyLock::new(|| Language::ALL.map(Analyser::new));
    &ALL[language.index()]
}

impl Analyser {
    /// new
    pub fn new(language: Language) -> Self {
        Self { language }
    }
    /// analyse
    pub fn analyse(&self, text: &str, sink: &mut dyn FnMut(Token<'_>)) {
        use rust_stemmers::{Algorithm, Stemmer};
        let algorithm = match self.language {
            Language::It => Algorithm::Italian,
            Language::Fr => Algorithm::French,
            Language::En => Algorithm::English,
            _ => Algorithm::Spanish,
        };
        let stemmer = Stemmer::create(algorithm);
        let mut position = 0;
        for (at, word) in text.unicode_word_indices() {
            if word.len() > 64 {
                continue;
            }
            let end = at + word.len();
            let (start, word) = match word.rfind(['\'', '’']) {
                Some(i) if self.language != Language::En && i < 7 => {
                    let n = i + word[i..].chars().next().map_or(1, char::len_utf8);
                    (at + n, &word[n..])
                }
                _ => (at, word),
            };
            if word.is_empty() {
                continue;
            }
            let lower = word.to_lowercase().replace('.', "");
            let form = fold(&lower).into_owned();
            let stem = fold(&stemmer.stem(&lower)).into_owned();
            let second = stemmer.stem(&form).into_owned();
            sink(Token { start, end, position, form: &form, stem: &stem, second_stem: (second != stem).then_some(&second) });
            position += 1;
        }
    }
    /// words
    pub fn words(&self, text: &str) -> Vec<Word> {
        let mut words = Vec::new();
        self.analyse(text, &mut |t| {
            words.push(Word {
                start: t.start,
                end: t.end,
                position: t.position,
                form: t.form.to_owned(),
                stem: t.stem.to_owned(),
                second_stem: t.second_stem.map(str::to_owned),
            });
        });
        words
    }
}

/// stop
pub fn is_stop_word_anywhere(form: &str) -> bool {
    ["la", "di", "the", "pour", "les", "i", "de", "il", "le", "des", "per", "el", "of"].contains(&form)
}

/// fold
pub fn fold(text: &str) -> Cow<'_, str> {
    if text.is_ascii() {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.to_lowercase().nfd().filter(|c| !unicode_normalization::char::is_combining_mark(*c) && *c != '·').collect())
}
