//! A record still to be written: correct as a file, with a mark wherever a text is missing. It is a draft, and cannot be
//! published while a mark is left.

use super::body::Section;
use super::fault::{Faults, Place};
use super::id::{ConceptId, Id};
use super::record::{Kind, Publication, Record, Roles, Source, State};
use super::text::{Language, Translations};

/// Stands where a text has to be written.
pub const TO_WRITE: &str = "???";

/// What is known of a record before it is written.
#[derive(Clone, Debug)]
pub struct Known {
    /// Its id.
    pub id: Id,
    /// What sort of entry it is.
    pub kind: Kind,
    /// The language of its body.
    pub language: Language,
    /// Its region.
    pub region: ConceptId,
    /// What it is about.
    pub themes: Vec<ConceptId>,
}

/// A draft with the sections of its kind; `heading` says what a section is called in the record's language.
pub fn record(known: Known, heading: impl Fn(&str) -> String) -> Record {
    let section =
        |id: &&str| Section { id: (*id).to_owned(), heading: heading(id), markdown: format!("{TO_WRITE} [1]") };
    let source = Source {
        url: format!("https://example.org/{TO_WRITE}"),
        title: TO_WRITE.to_owned(),
        publisher: None,
        language: known.language.code().to_owned(),
        date: None,
        read: None,
    };
    let publication = Publication { publisher: None, project: None, published: None, pages: None, held: false };
    Record {
        id: known.id,
        kind: known.kind,
        title: Translations::same(TO_WRITE),
        summary: Translations::same(TO_WRITE),
        language: known.language,
        region: known.region,
        place: None,
        themes: known.themes,
        target_groups: Vec::new(),
        organisations: Roles::default(),
        period: None,
        discorsi: None,
        figures: Vec::new(),
        sources: vec![source],
        aliases: Vec::new(),
        related: Vec::new(),
        state: State::Draft,
        reviewed: None,
        evidence: None,
        plain: Vec::new(),
        elsewhere: Vec::new(),
        publication: (known.kind == Kind::Publication).then_some(publication),
        sections: known.kind.sections().iter().map(section).collect(),
        pages: Vec::new(),
    }
}

/// A record that is published has no text still to be written.
pub(super) fn check_written(record: &Record, text: &str, faults: &mut Faults<'_>) {
    if record.state != State::Published {
        return;
    }
    for (at, _) in text.match_indices(TO_WRITE) {
        faults.add(
            Place::of_byte(text, at, 1),
            format!("“{TO_WRITE}” in a record that is published"),
            "a text, or state: draft",
        );
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::organisations::Organisations;
    use super::super::vocabulary::Vocabulary;
    use super::super::write;
    use super::*;

    fn blank(kind: Kind) -> Record {
        let known = Known {
            id: "a-practice".parse().unwrap(),
            kind,
            language: Language::Ca,
            region: "ES51".parse().unwrap(),
            themes: vec!["housing".parse().unwrap()],
        };
        record(known, |id| format!("Heading of {id}"))
    }

    fn faults_of(record: &Record) -> Vec<String> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus/vocabulary.ttl");
        let (vocabulary, _) = Vocabulary::read(Path::new("vocabulary.ttl"), &std::fs::read_to_string(root).unwrap());
        write::faults(record, &vocabulary, &Organisations::default())
            .iter()
            .map(|fault| format!("{}: {}", fault.place.line, fault.found))
            .collect()
    }

    #[test]
    fn a_blank_record_of_each_kind_is_correct() {
        for kind in Kind::ALL {
            assert_eq!(faults_of(&blank(kind)), Vec::<String>::new(), "{kind:?}");
        }
    }

    #[test]
    fn it_cannot_be_published_as_it_is() {
        let faults = faults_of(&Record { state: State::Published, ..blank(Kind::Practice) });
        assert!(faults.len() > 10 && faults.iter().all(|fault| fault.contains("???")), "{faults:?}");
    }
}
