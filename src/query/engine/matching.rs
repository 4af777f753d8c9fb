//! Which documents meet a plan: groups of cursors walked through together, document by document.

use tantivy::{DocId, TERMINATED};

use super::cursor::Cursor;
use crate::corpus::text::Language;

/// A score for each language.
pub(super) type Scores = [f32; Language::COUNT];

/// One group of a plan over one segment: met where any of its legs stands.
///
/// A cursor is some two kilobytes, most of it a block of postings. What is asked of every leg for every document stands
/// apart from them, side by side.
pub(super) struct GroupCursor {
    legs: Vec<LegCursor>,
    /// The document of each leg.
    docs: Vec<DocId>,
    /// More than each leg adds to any score.
    ceilings: Vec<f32>,
    /// Legs that meet no more than those above, but raise the score: they are moved only where the score is wanted.
    raising: Vec<LegCursor>,
    /// More than `raising` adds to any score.
    raise: f32,
    doc: DocId,
}

/// One leg: a cursor with its language and weight.
pub(super) struct LegCursor {
    pub(super) cursor: Cursor,
    pub(super) language: Language,
    pub(super) weight: f32,
}

impl LegCursor {
    fn ceiling(&self) -> f32 {
        self.weight * self.cursor.ceiling()
    }

    fn add_score(&self, scores: &mut Scores) {
        scores[self.language.index()] += self.weight * self.cursor.score();
    }
}

impl GroupCursor {
    pub(super) fn new(legs: Vec<LegCursor>, raising: Vec<LegCursor>) -> Self {
        let docs: Vec<DocId> = legs.iter().map(|leg| leg.cursor.doc()).collect();
        let ceilings = legs.iter().map(LegCursor::ceiling).collect();
        let raise = raising.iter().map(LegCursor::ceiling).sum();
        let doc = docs.iter().copied().min().unwrap_or(TERMINATED);
        Self { legs, docs, ceilings, raising, raise, doc }
    }

    pub(super) const fn doc(&self) -> DocId {
        self.doc
    }

    fn seek(&mut self, target: DocId) {
        if self.doc >= target {
            return;
        }
        let mut first = TERMINATED;
        for (leg, doc) in self.docs.iter_mut().enumerate() {
            if *doc < target {
                *doc = self.legs[leg].cursor.seek(target);
            }
            first = first.min(*doc);
        }
        self.doc = first;
    }

    /// More than the group adds to the score of the document, without working it out.
    fn ceiling(&self) -> f32 {
        let legs = self.docs.iter().zip(&self.ceilings).filter(|(doc, _)| **doc == self.doc);
        legs.map(|(_, ceiling)| ceiling).sum::<f32>() + self.raise
    }

    /// Adds what the group's legs find in the document to the scores of their languages.
    fn add_scores(&mut self, scores: &mut Scores) {
        for (leg, _) in self.legs.iter().zip(&self.docs).filter(|(_, doc)| **doc == self.doc) {
            leg.add_score(scores);
        }
        for leg in &mut self.raising {
            if leg.cursor.seek(self.doc) == self.doc {
                leg.add_score(scores);
            }
        }
    }
}

/// A document that meets a plan.
pub(super) struct Met<'g> {
    groups: &'g mut [GroupCursor],
    /// The document.
    pub(super) doc: DocId,
}

impl Met<'_> {
    /// More than its score, at little cost.
    pub(super) fn ceiling(&self) -> f32 {
        self.groups.iter().filter(|group| group.doc() == self.doc).map(GroupCursor::ceiling).sum()
    }

    /// Its best language and its score there: a record's best language counts, not their sum, so that five summaries
    /// do not beat one body.
    pub(super) fn best(&mut self) -> (f32, Language) {
        let mut scores = Scores::default();
        for group in self.groups.iter_mut().filter(|group| group.doc() == self.doc) {
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
}

/// Calls `each` for every document that meets at least `needed` of the groups, in order.
pub(super) fn matches(groups: &mut [GroupCursor], needed: usize, mut each: impl FnMut(Met<'_>)) {
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
            each(Met { groups, doc: candidate });
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
