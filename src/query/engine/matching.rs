//! Which documents meet a plan: groups of cursors walked through together.

use tantivy::{DocId, TERMINATED};

use super::cursor::Cursor;
use crate::corpus::text::Language;

/// A score for each language.
pub(super) type Scores = [f32; Language::COUNT];

/// One group of a plan over one segment: met where any of its legs stands.
///
/// Legs are walked through in windows of documents, each leg in one go, rather than document by document: what is asked
/// for every document is then one number, the legs that have it.
pub(super) struct GroupCursor {
    legs: Vec<Leg>,
    /// Legs that meet no more than those above, but raise the score.
    raising: Vec<Scorer>,
    /// More than `raising` adds to any score of each language.
    raise: Scores,
    window: Window,
    doc: DocId,
}

/// One leg: where it matches, and, apart from that, what it scores. Few documents are scored, so that the second cursor
/// is far behind most of the time.
pub(super) struct Leg {
    pub(super) matching: Cursor,
    pub(super) scorer: Scorer,
}

/// A cursor that scores, with its language and weight.
pub(super) struct Scorer {
    pub(super) cursor: Cursor,
    pub(super) language: Language,
    pub(super) weight: f32,
}

impl Scorer {
    fn add_ceiling(&self, scores: &mut Scores) {
        scores[self.language.index()] += self.weight * self.cursor.ceiling();
    }

    fn add_score(&mut self, doc: DocId, scores: &mut Scores) {
        if self.cursor.seek(doc) == doc {
            scores[self.language.index()] += self.weight * self.cursor.score();
        }
    }
}

/// Some documents in a row with the legs that have them.
struct Window {
    start: DocId,
    /// How many documents: few after a jump, which may be followed by another, more with each step.
    width: u32,
    /// For each document a bit a leg; the legs from [`LAST_BIT`] on share the last.
    legs: Vec<u64>,
    /// For each document a bit, whether any leg has it.
    met: Vec<u64>,
    /// For each bit of `legs` more than its legs add to any score of each language.
    ceilings: Vec<Scores>,
}

/// In one word of a set of documents.
const BITS: usize = 64;
const NARROWEST: u32 = 64;
const WIDEST: u32 = 4096;
const LAST_BIT: usize = 63;

impl GroupCursor {
    pub(super) fn new(legs: Vec<Leg>, raising: Vec<Scorer>) -> Self {
        let mut ceilings = vec![Scores::default(); legs.len().min(LAST_BIT + 1)];
        for (leg, of) in legs.iter().enumerate() {
            of.scorer.add_ceiling(&mut ceilings[leg.min(LAST_BIT)]);
        }
        let mut raise = Scores::default();
        for scorer in &raising {
            scorer.add_ceiling(&mut raise);
        }
        let window = Window { start: 0, width: 0, legs: Vec::new(), met: Vec::new(), ceilings };
        let mut group = Self { legs, raising, raise, window, doc: 0 };
        group.find(0);
        group
    }

    pub(super) const fn doc(&self) -> DocId {
        self.doc
    }

    fn seek(&mut self, target: DocId) {
        if self.doc < target {
            self.find(target);
        }
    }

    /// Stands at the first document from `target` on that any leg has.
    fn find(&mut self, mut target: DocId) {
        loop {
            if let Some(doc) = self.window.first_from(target) {
                self.doc = doc;
                return;
            }
            let next = self.legs.iter_mut().map(|leg| leg.matching.seek(target)).min().unwrap_or(TERMINATED);
            if next == TERMINATED {
                self.doc = TERMINATED;
                return;
            }
            target = next;
            self.window.fill(target, &mut self.legs);
        }
    }

    /// Adds more than the group adds to the scores of the document, without working them out.
    fn add_ceilings(&self, scores: &mut Scores) {
        let mut own = Scores::default();
        for bit in self.window.bits_of(self.doc) {
            for (own, ceiling) in own.iter_mut().zip(&self.window.ceilings[bit]) {
                *own += ceiling;
            }
        }
        for ((score, own), raise) in scores.iter_mut().zip(own).zip(self.raise) {
            *score += if own > 0.0 { own + raise } else { 0.0 };
        }
    }

    /// Adds what the group's legs find in the document to the scores of their languages.
    fn add_scores(&mut self, scores: &mut Scores) {
        for bit in self.window.bits_of(self.doc) {
            let legs = if bit == LAST_BIT { &mut self.legs[bit..] } else { &mut self.legs[bit..=bit] };
            for leg in legs {
                leg.scorer.add_score(self.doc, scores);
            }
        }
        for scorer in &mut self.raising {
            scorer.add_score(self.doc, scores);
        }
    }
}

impl Window {
    const fn end(&self) -> DocId {
        self.start.saturating_add(self.width)
    }

    /// Takes the documents from `start` on out of the legs, each as far as the window reaches.
    fn fill(&mut self, start: DocId, legs: &mut [Leg]) {
        let follows = self.width > 0 && start < self.end().saturating_add(self.width);
        self.width = if follows { (self.width * 2).min(WIDEST) } else { NARROWEST };
        self.start = start;
        self.legs.clear();
        self.legs.resize(self.width as usize, 0);
        self.met.clear();
        self.met.resize(self.width as usize / BITS, 0);
        let end = self.end().min(TERMINATED);
        for (leg, Leg { matching, .. }) in legs.iter_mut().enumerate() {
            let bit = 1 << leg.min(LAST_BIT);
            let mut doc = matching.doc();
            while doc < end {
                let place = (doc - start) as usize;
                self.legs[place] |= bit;
                self.met[place / BITS] |= 1 << (place % BITS);
                doc = matching.seek(doc + 1);
            }
        }
    }

    fn first_from(&self, target: DocId) -> Option<DocId> {
        let from = target.checked_sub(self.start)? as usize;
        let first = self.met.get(from / BITS)? & (u64::MAX << (from % BITS));
        let (word, bits) = if first != 0 {
            (from / BITS, first)
        } else {
            let ahead = self.met[from / BITS + 1..].iter().position(|bits| *bits != 0)?;
            let word = from / BITS + 1 + ahead;
            (word, self.met[word])
        };
        Some(self.start + u32::try_from(word * BITS).ok()? + bits.trailing_zeros())
    }

    /// The bits of a document of the window.
    fn bits_of(&self, doc: DocId) -> impl Iterator<Item = usize> + use<> {
        let mut legs = self.legs[(doc - self.start) as usize];
        std::iter::from_fn(move || {
            let bit = (legs != 0).then_some(legs.trailing_zeros() as usize)?;
            legs &= legs - 1;
            Some(bit)
        })
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
        let mut scores = Scores::default();
        for group in self.groups.iter().filter(|group| group.doc() == self.doc) {
            group.add_ceilings(&mut scores);
        }
        scores.into_iter().fold(0.0, f32::max)
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
