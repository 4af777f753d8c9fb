//! Sixth step: the stem. The only file that names a stemmer.
//!
//! Snowball's algorithms: rust-stemmers for Italian, French, Spanish and English; it has no Catalan, which comes from
//! another port of the same algorithms. Words that Snowball splits though they are one (mujer, mujeres; travail,
//! travaux) are joined by a list a language, before it: Lucene calls that a stemmer override.

use std::borrow::Cow;
use std::collections::HashMap;

use super::fold::fold;
use crate::corpus::text::Language;

/// The stemmer of one language.
pub(super) struct Stemmer {
    algorithm: Algorithm,
    /// Irregular forms, also as they are typed without accents, with the word that stands for all of them.
    irregular: HashMap<String, &'static str>,
}

enum Algorithm {
    Common(rust_stemmers::Stemmer),
    Catalan(pagefind_stem::Stemmer),
}

impl Stemmer {
    pub(super) fn new(language: Language) -> Self {
        Self { algorithm: Algorithm::of(language), irregular: irregular(list(language)) }
    }

    /// The stem of a word in lower case.
    pub(super) fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        match self.irregular.get(word) {
            Some(lemma) => Cow::Owned(self.algorithm.stem(lemma).into_owned()),
            None => self.algorithm.stem(word),
        }
    }
}

impl Algorithm {
    fn of(language: Language) -> Self {
        use rust_stemmers::Algorithm::{English, French, Italian, Spanish};
        let common = |algorithm| Self::Common(rust_stemmers::Stemmer::create(algorithm));
        match language {
            Language::It => common(Italian),
            Language::Fr => common(French),
            Language::Es => common(Spanish),
            Language::Ca => Self::Catalan(pagefind_stem::Stemmer::create(pagefind_stem::Algorithm::Catalan)),
            Language::En => common(English),
        }
    }

    fn stem<'w>(&self, word: &'w str) -> Cow<'w, str> {
        match self {
            Self::Common(stemmer) => stemmer.stem(word),
            Self::Catalan(stemmer) => stemmer.stem(word),
        }
    }
}

/// `lemma: form form …`, one a line; `#` begins a comment.
const fn list(language: Language) -> &'static str {
    match language {
        Language::It => include_str!("irregular/it.txt"),
        Language::Fr => include_str!("irregular/fr.txt"),
        Language::Es => include_str!("irregular/es.txt"),
        Language::Ca => include_str!("irregular/ca.txt"),
        Language::En => include_str!("irregular/en.txt"),
    }
}

fn irregular(list: &'static str) -> HashMap<String, &'static str> {
    let mut forms = HashMap::new();
    for (lemma, others) in list.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(':')) {
        for form in others.split_whitespace() {
            forms.insert(form.to_owned(), lemma);
            forms.insert(fold(form).into_owned(), lemma);
        }
        forms.insert(fold(lemma).into_owned(), lemma);
    }
    forms
}

impl std::fmt::Debug for Stemmer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Stemmer").field("irregular", &self.irregular.len()).finish_non_exhaustive()
    }
}
