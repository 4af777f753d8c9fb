//! Which documents meet a plan: groups of cursors walked through together, document by document.

use tantivy::{DocId, TERMINATED};

use super::cursor::Cursor;
use crate::corpus::text::Language;

/// A score for each language.
pub(super) type Scores = [f32; Language::COUNT];

/// One group of a plan over one segment: met where any of its legs stands.
pub(super) struct GroupCursor {
    legs: Vec<LegCursor>,
    doc: DocId,
}

/// One leg: a cursor with its language and weight.
pub(super) struct LegCursor {
    pub(super) cursor: Cursor,
    pub(super) language: Language,
    pub(super) weight: f32,
}

impl GroupCursor {
    pub(super) fn new(legs: Vec<LegCursor>) -> Self {
        let mut group = Self { legs, doc: 0 };
        group.doc = group.first();
        group
    }

    pub(super) const fn doc(&self) -> DocId {
        self.doc
    }

    fn first(&self) -> DocId {
        self.legs.iter().map(|leg| leg.cursor.doc()).min().unwrap_or(TERMINATED)
    }

    pub(super) fn seek(&mut self, target: DocId) {
        if self.doc >= target {
            return;
        }
        let mut first = TERMINATED;
        for leg in &mut self.legs {
            leg.cursor.seek(target);
            first = first.min(leg.cursor.doc());
        }
        self.doc = first;
    }

    /// Adds what the group's legs find in the document to the scores of their languages.
    fn add_scores(&self, scores: &mut Scores) {
        for leg in self.legs.iter().filter(|leg| leg.cursor.doc() == self.doc) {
            scores[leg.language.index()] += leg.weight * leg.cursor.score();
        }
    }
}

/// Calls `each` for every document that meets at least `needed` of the groups, in order.
pub(super) fn matches(groups: &mut [GroupCursor], needed: usize, mut each: impl FnMut(DocId, &[GroupCursor])) {
    if needed == 0 || needed > groups.len() {
        return;
    }
    loop {
        let candidate = candidate(groups, needed);
        if candidate == TERMINATED {
            return;
        }
        let mut met = 0;
        for group in groups.iter_mut() {
            group.seek(candidate);
            met += usize::from(group.doc() == candidate);
        }
        if met >= needed {
            each(candidate, groups);
            for group in groups.iter_mut() {
                group.seek(candidate + 1);
            }
        }
    }
}

/// The first document that could meet `needed` groups: before the needed-th smallest of the groups' documents too few
/// groups have any.
fn candidate(groups: &[GroupCursor], needed: usize) -> DocId {
    if needed == groups.len() {
        return groups.iter().map(GroupCursor::doc).max().unwrap_or(TERMINATED);
    }
    let mut docs: Vec<DocId> = groups.iter().map(GroupCursor::doc).collect();
    docs.sort_unstable();
    docs[needed - 1]
}

/// The best language of a document and its score there: a record's best language counts, not their sum, so that five
/// summaries do not beat one body.
pub(super) fn best(doc: DocId, groups: &[GroupCursor]) -> (f32, Language) {
    let mut scores = Scores::default();
    for group in groups.iter().filter(|group| group.doc() == doc) {
        group.add_scores(&mut scores);
    }
    let mut best = (0.0, Language::It);
    for language in Language::ALL {
        if scores[language.index()] > best.0 {
            best = (scores[language.index()], language);
        }
    }
    best
}
