//! The interface's texts: one Fluent file a language in `locales/`. No other file holds a visible word.
//!
//! It knows the labels of a facet's values too, since pages and the JSON say them alike; it knows no HTTP.

mod key;
mod number;

use std::borrow::Cow;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

pub use key::Key;

use crate::corpus::date::PartialDate;
use crate::corpus::record::{EvidenceLevel, Kind};
use crate::corpus::text::Language;
use crate::index::facet::Facet;
use crate::index::generation::Generation;

/// A value that a text says: words, or a number by which it chooses its form.
pub type Argument<'a> = FluentValue<'a>;

/// The texts of the interface in all languages.
pub struct Texts([FluentBundle<FluentResource>; Language::COUNT]);

/// A file of texts that cannot be used. The tests of this module keep it from happening.
#[derive(Debug, thiserror::Error)]
#[error("locales/{language}.ftl: {fault}")]
pub struct TextsError {
    language: Language,
    fault: String,
}

impl Texts {
    /// Reads the files that are built in, and sees that no text is missing.
    ///
    /// # Errors
    /// Where a file is not Fluent, or its keys are not those of [`Key`].
    pub fn new() -> Result<Self, TextsError> {
        let [it, fr, es, ca, en] =
            Language::ALL.map(|language| bundle(language).map_err(|fault| TextsError { language, fault }));
        Ok(Self([it?, fr?, es?, ca?, en?]))
    }

    /// A text that says nothing variable.
    pub fn get(&self, language: Language, key: Key) -> Cow<'_, str> {
        self.with(language, key, &[])
    }

    /// A text with the values that it says.
    pub fn with(&self, language: Language, key: Key, arguments: &[(&str, Argument<'_>)]) -> Cow<'_, str> {
        let bundle = &self.0[language.index()];
        let Some(pattern) = bundle.get_message(key.name()).and_then(|message| message.value()) else {
            return Cow::Borrowed(key.name());
        };
        if arguments.is_empty() {
            return bundle.format_pattern(pattern, None, &mut Vec::new());
        }
        let arguments: FluentArgs<'_> = arguments.iter().cloned().collect();
        Cow::Owned(bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new()).into_owned())
    }

    /// What a section of a body is called; nothing where no kind of record has it.
    pub fn section(&self, language: Language, id: &str) -> String {
        Key::section(id).map_or_else(String::new, |key| self.get(language, key).into_owned())
    }

    /// A number in the language's own form.
    pub fn number(language: Language, number: f64) -> String {
        number::format(language, number)
    }

    /// A date in the language's own form, as exactly as it is known.
    pub fn date(&self, language: Language, date: &PartialDate) -> String {
        let mut parts = date.as_str().split('-');
        let year = parts.next().unwrap_or_default();
        let mut number = || parts.next().and_then(|part| part.parse::<u8>().ok());
        let (month, day) = (number(), number());
        let named = |key: Key, month: u8| self.with(language, key, &[("number", month.into())]);
        match (month, day) {
            (Some(month), Some(day)) => {
                let month = named(Key::MonthAfterDay, month);
                let arguments = [("day", day.into()), ("month", month.into()), ("year", year.into())];
                self.with(language, Key::DateDay, &arguments).into_owned()
            }
            (Some(month), None) => {
                let arguments = [("month", named(Key::Month, month).into()), ("year", year.into())];
                self.with(language, Key::DateMonth, &arguments).into_owned()
            }
            _ => year.to_owned(),
        }
    }

    /// The label of a facet's value; ids that nothing names, as JSON Lines may bring them, stay as they are.
    pub fn facet_value(&self, generation: &Generation, facet: Facet, value: &str, language: Language) -> String {
        if let Some(scheme) = facet.scheme() {
            return generation.vocabulary.label(scheme, value, language).to_owned();
        }
        let key = match facet {
            Facet::Language => value.parse().ok().map(Key::language),
            Facet::Kind => Kind::of_id(value).map(Key::kind),
            Facet::Evidence => EvidenceLevel::ALL.into_iter().find(|level| level.id() == value).map(Key::evidence),
            _ => return generation.organisations.name(value).to_owned(),
        };
        key.map_or_else(|| value.to_owned(), |key| self.get(language, key).into_owned())
    }
}

impl std::fmt::Debug for Texts {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Texts")
    }
}

/// The file of a language.
const fn source(language: Language) -> &'static str {
    match language {
        Language::It => include_str!("../locales/it.ftl"),
        Language::Fr => include_str!("../locales/fr.ftl"),
        Language::Es => include_str!("../locales/es.ftl"),
        Language::Ca => include_str!("../locales/ca.ftl"),
        Language::En => include_str!("../locales/en.ftl"),
    }
}

fn bundle(language: Language) -> Result<FluentBundle<FluentResource>, String> {
    let resource = FluentResource::try_new(source(language).to_owned()).map_err(|(_, errors)| told(&errors))?;
    let identifier: LanguageIdentifier = language.code().parse().map_err(|_| "not a language tag".to_owned())?;
    let mut bundle = FluentBundle::new_concurrent(vec![identifier]);
    // The marks would go into attributes and titles, and none of the five languages is written from the right.
    bundle.set_use_isolating(false);
    bundle.add_resource(resource).map_err(|errors| told(&errors))?;
    bundle
        .add_function("NUMBER", move |values, _| shown_number(language, values))
        .map_err(|error| error.to_string())?;
    match Key::ALL.iter().find(|key| !bundle.has_message(key.name())) {
        Some(missing) => Err(format!("no text `{}`", missing.name())),
        None => Ok(bundle),
    }
}

fn told<E: std::fmt::Display>(errors: &[E]) -> String {
    errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ")
}

/// What `NUMBER($count)` says.
fn shown_number<'a>(language: Language, values: &[FluentValue<'_>]) -> FluentValue<'a> {
    match values {
        [FluentValue::Number(number)] => number::format(language, number.value).into(),
        _ => FluentValue::Error,
    }
}

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};
    use std::fs;
    use std::path::Path;

    use super::*;

    /// The messages of a file with the variables that each uses.
    fn messages(language: Language) -> BTreeMap<String, BTreeSet<String>> {
        let mut messages: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
        let mut current = String::new();
        for line in source(language).lines().filter(|line| !line.starts_with('#')) {
            if let Some((key, _)) = line.split_once(" =").filter(|_| line.starts_with(|c: char| c.is_ascii_lowercase()))
            {
                key.clone_into(&mut current);
                assert!(!messages.contains_key(key), "{language}: `{key}` a second time");
            }
            let of_message = messages.entry(current.clone()).or_default();
            for (at, _) in line.match_indices('$') {
                of_message.insert(line[at + 1..].chars().take_while(char::is_ascii_alphanumeric).collect());
            }
        }
        messages.remove("");
        messages
    }

    #[test]
    fn all_languages_have_the_same_texts_with_the_same_variables() {
        let keys: BTreeSet<&str> = Key::ALL.iter().map(|key| key.name()).collect();
        let english = messages(Language::En);
        for language in Language::ALL {
            let found = messages(language);
            assert_eq!(found.keys().map(String::as_str).collect::<BTreeSet<_>>(), keys, "{language}");
            for (key, variables) in &found {
                assert_eq!(variables, &english[key], "{language}: `{key}`");
            }
        }
    }

    #[test]
    fn every_text_is_used() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut code = String::new();
        for folder in ["src/web", "src/api", "src/export", "templates"] {
            read_all(&root.join(folder), &mut code);
        }
        let own = include_str!("texts.rs").split("mod tests").next().unwrap();
        code.push_str(own);
        let by_rule = |key: Key| {
            ["language-", "kind-", "evidence-", "facet-", "section-"].iter().any(|start| key.name().starts_with(start))
        };
        let is_used = |key: Key| {
            let name = format!("Key::{key:?}");
            code.match_indices(&name).any(|(at, _)| !code[at + name.len()..].starts_with(char::is_alphanumeric))
        };
        let unused: Vec<&Key> = Key::ALL.iter().filter(|key| !by_rule(**key) && !is_used(**key)).collect();
        assert!(unused.is_empty(), "{unused:?}");
    }

    fn read_all(folder: &Path, text: &mut String) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                read_all(&path, text);
            } else {
                text.push_str(&fs::read_to_string(&path).unwrap());
            }
        }
    }

    #[test]
    fn every_section_of_a_body_has_a_name() {
        for id in Kind::ALL.into_iter().flat_map(Kind::sections) {
            assert!(Key::section(id).is_some(), "{id}");
        }
    }

    #[test]
    fn a_count_chooses_the_form_and_is_written_as_the_language_writes_numbers() {
        let texts = Texts::new().unwrap();
        let results =
            |language, count: usize| texts.with(language, Key::Results, &[("count", count.into())]).into_owned();
        assert_eq!(results(Language::It, 0), "Nessun risultato");
        assert_eq!(results(Language::It, 1), "1 risultato");
        assert_eq!(results(Language::Ca, 2), "2 resultats");
        assert_eq!(results(Language::En, 12_345), "12,345 results");
        assert_eq!(results(Language::Fr, 12_345), "12\u{202f}345 résultats");
        assert_eq!(results(Language::Es, 1234), "1234 resultados");
    }

    #[test]
    fn dates_are_said_as_far_as_they_are_known() {
        let texts = Texts::new().unwrap();
        let said = |language, date: &str| texts.date(language, &date.parse().unwrap());
        assert_eq!(said(Language::It, "2017-05-01"), "1º maggio 2017");
        assert_eq!(said(Language::Fr, "2017-05-15"), "15 mai 2017");
        assert_eq!(said(Language::Es, "2017-05-15"), "15 de mayo de 2017");
        assert_eq!(said(Language::Ca, "2017-04-15"), "15 d’abril de 2017");
        assert_eq!(said(Language::Ca, "2017-04"), "abril de 2017");
        assert_eq!(said(Language::En, "2017"), "2017");
    }

    #[test]
    fn french_has_no_plain_space_before_double_punctuation() {
        for (at, line) in source(Language::Fr).lines().enumerate().filter(|(_, line)| !line.starts_with('#')) {
            let wrong = [" :", " ;", " ?", " !", " »", "« "].into_iter().find(|wrong| line.contains(wrong));
            assert_eq!(wrong, None, "line {}", at + 1);
        }
    }
}
