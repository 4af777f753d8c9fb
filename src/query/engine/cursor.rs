//! Cursors over the documents that have a pattern: a word with its alternatives, or words one after another.

use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::{Postings, SegmentPostings};
use tantivy::schema::{Field, IndexRecordOption, Term};
use tantivy::{DocId, DocSet, TERMINATED};

use super::scoring::{Bm25, FieldStatistics};

/// Walks through the documents that have a pattern in one field, in their order.
pub(super) struct Cursor {
    doc: DocId,
    words: Words,
    lengths: FieldNormReader,
    scoring: Bm25,
}

#[allow(clippy::large_enum_variant)] // Most are the large one, which a box would only take further away.
enum Words {
    /// One token: most words.
    Token(SegmentPostings),
    /// Any of these in a document: both stems of a word.
    Any(Vec<SegmentPostings>),
    /// Any of each, in this order, directly one after another.
    Phrase { words: Vec<Vec<SegmentPostings>>, frequency: u32 },
}

/// A pattern in a field of a segment that has documents with it.
pub(super) struct Pattern {
    words: Vec<Vec<SegmentPostings>>,
}

/// Whether it is asked how often a word stands in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Frequencies {
    /// It is, for the score.
    Yes,
    /// Only which documents have it.
    No,
}

impl Pattern {
    /// Looks a pattern up; `None` where no document has it.
    pub(super) fn look_up(
        index: &InvertedIndexReader,
        field: Field,
        pattern: &[Vec<String>],
        frequencies: Frequencies,
    ) -> std::io::Result<Option<Self>> {
        let option = match frequencies {
            _ if pattern.len() > 1 => IndexRecordOption::WithFreqsAndPositions,
            Frequencies::Yes => IndexRecordOption::WithFreqs,
            Frequencies::No => IndexRecordOption::Basic,
        };
        let mut words = Vec::with_capacity(pattern.len());
        for alternatives in pattern {
            let mut postings = Vec::with_capacity(alternatives.len());
            for token in alternatives {
                postings.extend(index.read_postings(&Term::from_field_text(field, token), option)?);
            }
            if postings.is_empty() {
                return Ok(None);
            }
            words.push(postings);
        }
        Ok(Some(Self { words }))
    }

    /// A cursor at its first document.
    pub(super) fn cursor(self, lengths: FieldNormReader, statistics: &FieldStatistics) -> Cursor {
        let mut words = self.words;
        let documents = |word: &Vec<SegmentPostings>| word.iter().map(SegmentPostings::doc_freq).max().unwrap_or(0);
        let idf = words.iter().map(|word| statistics.idf(documents(word))).sum();
        let scoring = statistics.scoring(idf);
        let words = match (words.len(), words.first().map_or(0, Vec::len)) {
            (1, 1) => Words::Token(words.remove(0).remove(0)),
            (1, _) => Words::Any(words.remove(0)),
            _ => Words::Phrase { words, frequency: 0 },
        };
        let mut cursor = Cursor { doc: 0, words, lengths, scoring };
        cursor.settle(0);
        cursor
    }
}

impl Cursor {
    /// The document at which it stands; [`TERMINATED`] after the last.
    pub(super) const fn doc(&self) -> DocId {
        self.doc
    }

    /// Moves to the first document from `target` on, if it stands before it, and gives it.
    #[inline]
    pub(super) fn seek(&mut self, target: DocId) -> DocId {
        if self.doc < target {
            self.settle(target);
        }
        self.doc
    }

    /// How well the document matches.
    pub(super) fn score(&self) -> f32 {
        let class = self.lengths.fieldnorm_id(self.doc);
        let frequency = match &self.words {
            Words::Token(postings) => postings.term_freq(),
            // Both stems of a word are one word: its frequency is that of the more frequent.
            Words::Any(postings) => {
                postings.iter().filter(|p| p.doc() == self.doc).map(Postings::term_freq).max().unwrap_or(0)
            }
            Words::Phrase { frequency, .. } => *frequency,
        };
        self.scoring.score(class, frequency)
    }

    /// More than any document's score.
    pub(super) fn ceiling(&self) -> f32 {
        self.scoring.ceiling()
    }

    #[inline]
    fn settle(&mut self, target: DocId) {
        self.doc = match &mut self.words {
            Words::Token(postings) => seek(postings, target),
            Words::Any(postings) => first_from(postings, target),
            Words::Phrase { words, frequency } => {
                let (doc, times) = first_phrase(words, target);
                *frequency = times;
                doc
            }
        };
    }
}

/// The first document from `target` on. The next document is a step, for which seeking would look too far.
#[inline]
fn seek(postings: &mut SegmentPostings, target: DocId) -> DocId {
    let doc = postings.doc();
    if doc >= target {
        doc
    } else if doc + 1 == target {
        postings.advance()
    } else {
        postings.seek(target)
    }
}

/// The first document from `target` on that any of the postings has.
fn first_from(postings: &mut [SegmentPostings], target: DocId) -> DocId {
    let mut first = TERMINATED;
    for postings in postings {
        first = first.min(seek(postings, target));
    }
    first
}

/// The first document from `target` on that has the words one after another, and how often.
fn first_phrase(words: &mut [Vec<SegmentPostings>], mut target: DocId) -> (DocId, u32) {
    loop {
        let furthest = words.iter_mut().map(|word| first_from(word, target)).max().unwrap_or(TERMINATED);
        if furthest == TERMINATED {
            return (TERMINATED, 0);
        }
        if furthest == target {
            let times = times_in_order(words, target);
            if times > 0 {
                return (target, times);
            }
            target += 1;
        } else {
            target = furthest;
        }
    }
}

/// How often the words stand one after another in a document that has them all.
fn times_in_order(words: &mut [Vec<SegmentPostings>], doc: DocId) -> u32 {
    let mut starts: Option<Vec<u32>> = None;
    let count = u32::try_from(words.len()).unwrap_or(u32::MAX);
    for (after, word) in (0..count).rev().zip(words) {
        // Shifted so that words of one phrase have one number, whichever word it is.
        let mut positions = Vec::new();
        for postings in word.iter_mut().filter(|postings| postings.doc() == doc) {
            postings.append_positions_with_offset(after, &mut positions);
        }
        positions.sort_unstable();
        positions.dedup();
        starts = Some(match starts {
            None => positions,
            Some(starts) => starts.into_iter().filter(|start| positions.binary_search(start).is_ok()).collect(),
        });
        if starts.as_ref().is_some_and(Vec::is_empty) {
            return 0;
        }
    }
    starts.map_or(0, |starts| u32::try_from(starts.len()).unwrap_or(u32::MAX))
}
