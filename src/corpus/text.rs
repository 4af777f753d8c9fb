//! The five languages of interface and analysis, and texts that exist in all of them.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A language in which the interface speaks and text is analysed. Its order is that of every list of languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Italian
    It,
    /// French
    Fr,
    /// Spanish
    Es,
    /// Catalan
    Ca,
    /// English
    En,
}

/// A tag that names none of the five languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("one of it, fr, es, ca, en is expected")]
pub struct NotALanguage;

impl Language {
    /// All five, in the order of the interface.
    pub const ALL: [Self; 5] = [Self::It, Self::Fr, Self::Es, Self::Ca, Self::En];

    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// The BCP 47 tag, which is also the ISO 639-1 code.
    pub const fn code(self) -> &'static str {
        match self {
            Self::It => "it",
            Self::Fr => "fr",
            Self::Es => "es",
            Self::Ca => "ca",
            Self::En => "en",
        }
    }

    /// Its place in [`Language::ALL`], for tables with one row a language.
    pub const fn index(self) -> usize {
        self as usize
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = NotALanguage;

    fn from_str(tag: &str) -> Result<Self, NotALanguage> {
        Self::ALL.into_iter().find(|language| language.code() == tag).ok_or(NotALanguage)
    }
}

/// A text in each of the five languages: a missing one cannot be represented.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Translations([String; Language::COUNT]);

impl Translations {
    /// The texts in the order of [`Language::ALL`].
    pub const fn new(texts: [String; Language::COUNT]) -> Self {
        Self(texts)
    }

    /// The same text in every language, for names that are not translated.
    pub fn same(text: &str) -> Self {
        Self(std::array::from_fn(|_| text.to_owned()))
    }

    /// The text in one language.
    pub fn get(&self, language: Language) -> &str {
        &self.0[language.index()]
    }

    /// Each language with its text.
    pub fn iter(&self) -> impl Iterator<Item = (Language, &str)> {
        Language::ALL.into_iter().zip(self.0.iter().map(String::as_str))
    }
}
