//! One pass over the records that the words match: hits, their total, and every count.
//!
//! For each record its missed filters are counted. None missed: it is a hit and counts in every facet. Exactly one
//! facet missed: it counts in that facet only. More: nowhere. So the count beside a value is the total with that value
//! as its facet's only choice. (Lucene calls it drill sideways.)

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use super::matching::Met;
use crate::corpus::text::Language;
use crate::index::columns::Columns;
use crate::index::facet::Facet;
use crate::query::request::{Filters, SearchRequest, Sort};

/// A record that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match {
    /// Its number.
    pub record: u32,
    /// Its document that matches best: itself, or one of its pages.
    pub document: u32,
    /// How well it matches.
    pub score: f32,
    /// The language in which it matches best; none without words.
    pub language: Option<Language>,
}

/// What a search found.
#[derive(Clone, Debug)]
pub struct Found {
    /// How many records.
    pub total: usize,
    /// Those of the page that was asked for, in order.
    pub matches: Vec<Match>,
    /// The count of each value, by its number in the columns.
    pub counts: Vec<u32>,
}

/// A record's score, worked out only where it is wanted.
pub(super) trait Scored {
    /// More than the score, at little cost.
    fn ceiling(&self) -> f32;
    /// The score, and the language in which the record matches best.
    fn score(&mut self) -> (f32, Option<Language>);
}

impl Scored for Met<'_> {
    fn ceiling(&self) -> f32 {
        self.ceiling()
    }

    fn score(&mut self) -> (f32, Option<Language>) {
        let (score, language) = self.best();
        (score, Some(language))
    }
}

/// The score where there are no words.
pub(super) struct Nothing;

impl Scored for Nothing {
    fn ceiling(&self) -> f32 {
        f32::MAX
    }

    fn score(&mut self) -> (f32, Option<Language>) {
        (0.0, None)
    }
}

/// Collects records one by one, each with its documents in a row: the best of them speaks for it.
pub(super) struct Collector<'g> {
    columns: &'g Columns,
    chosen: Vec<Chosen>,
    years: Option<(Option<i16>, Option<i16>)>,
    order: Order,
    count_facets: bool,
    /// How many of the best are kept: all pages up to the one asked for.
    kept: usize,
    skipped: usize,
    total: usize,
    counts: Vec<u32>,
    best: BinaryHeap<Reverse<Ranked>>,
    /// The record of the document that was taken last, and whether it is a hit.
    last: Option<(u32, bool)>,
    /// The best document so far of the record that was taken last, not yet among the best.
    pending: Option<Ranked>,
}

/// The chosen values of one facet.
struct Chosen {
    facet: Facet,
    values: Vec<u32>,
}

/// How records are compared.
#[derive(Clone, Copy)]
struct Order {
    sort: Sort,
    reader: Language,
}

/// A record with its place in the order: the greater, the earlier it is shown.
struct Ranked {
    key: u64,
    found: Match,
}

impl<'g> Collector<'g> {
    pub(super) fn new(columns: &'g Columns, request: &SearchRequest) -> Self {
        let skipped = (request.page - 1).saturating_mul(request.per_page);
        Self {
            columns,
            chosen: chosen(columns, &request.filters),
            years: request.filters.from.or(request.filters.to).map(|_| (request.filters.from, request.filters.to)),
            order: Order { sort: request.sort, reader: request.reader },
            count_facets: request.count_facets,
            kept: skipped.saturating_add(request.per_page),
            skipped,
            total: 0,
            counts: vec![0; columns.values().len()],
            best: BinaryHeap::new(),
            last: None,
            pending: None,
        }
    }

    /// Takes a document of a record that the words match. A record counts once, however many of its documents match.
    pub(super) fn take(&mut self, record: u32, document: u32, scored: &mut impl Scored) {
        let is_hit = match self.last {
            Some((last, is_hit)) if last == record => is_hit,
            _ => self.take_record(record),
        };
        self.last = Some((record, is_hit));
        if is_hit {
            self.keep(record, document, scored);
        }
    }

    /// Counts a record, and says whether it is a hit.
    fn take_record(&mut self, record: u32) -> bool {
        if self.years.is_some_and(|(from, to)| !self.columns.meets(record, from, to)) {
            return false;
        }
        let values = self.columns.of(record);
        let mut missed = self.chosen.iter().filter(|chosen| !chosen.has(values)).map(|chosen| chosen.facet);
        match (missed.next(), missed.next()) {
            (None, _) => {
                self.total += 1;
                if self.count_facets {
                    self.count(values);
                }
                return true;
            }
            (Some(facet), None) if self.count_facets => {
                let range = self.columns.range(facet);
                values.iter().filter(|value| range.contains(value)).for_each(|value| self.counts[*value as usize] += 1);
            }
            (Some(_), _) => {}
        }
        false
    }

    fn count(&mut self, values: &[u32]) {
        for value in values {
            self.counts[*value as usize] += 1;
        }
    }

    fn keep(&mut self, record: u32, document: u32, scored: &mut impl Scored) {
        if self.pending.as_ref().is_some_and(|pending| pending.found.record != record) {
            self.settle();
        }
        // Most records cannot come among the best, which costs less to see than their score.
        if self.least().is_some_and(|least| self.order.is_below(scored.ceiling(), least)) {
            return;
        }
        let (score, language) = scored.score();
        let found = Match { record, document, score, language };
        let ranked = Ranked { key: self.order.key(&found, self.columns), found };
        if self.pending.as_ref().is_none_or(|pending| score > pending.found.score) {
            self.pending = Some(ranked);
        }
    }

    /// What has to be beaten to come among the best, once there are enough.
    fn least(&self) -> Option<u64> {
        self.best.peek().filter(|_| self.best.len() >= self.kept).map(|least| least.0.key)
    }

    /// Puts the pending record among the best, if it belongs there.
    fn settle(&mut self) {
        let Some(ranked) = self.pending.take() else { return };
        match self.least() {
            None if self.kept > 0 => self.best.push(Reverse(ranked)),
            Some(least) if ranked.key > least => {
                if let Some(mut least) = self.best.peek_mut() {
                    *least = Reverse(ranked);
                }
            }
            _ => {}
        }
    }

    pub(super) fn finish(mut self) -> Found {
        self.settle();
        let ranked = self.best.into_sorted_vec();
        let matches = ranked.into_iter().skip(self.skipped).map(|Reverse(ranked)| ranked.found).collect();
        Found { total: self.total, matches, counts: self.counts }
    }
}

fn chosen(columns: &Columns, filters: &Filters) -> Vec<Chosen> {
    let number = |facet, value: &String| columns.number(facet, value);
    Facet::ALL
        .into_iter()
        .filter(|facet| !filters.of(*facet).is_empty())
        .map(|facet| Chosen { facet, values: filters.of(facet).iter().filter_map(|v| number(facet, v)).collect() })
        .collect()
}

impl Chosen {
    fn has(&self, values: &[u32]) -> bool {
        values.iter().any(|value| self.values.contains(value))
    }
}

impl Order {
    /// By relevance: the score, then records in the reader's language, then the newest. Scores are never negative, so
    /// that their bits sort as they do.
    fn key(self, found: &Match, columns: &Columns) -> u64 {
        let record = found.record;
        let first = |rank: u32| u64::from(u32::MAX - rank);
        match self.sort {
            Sort::Relevance => {
                let own = u64::from(columns.language(record) == self.reader && found.language.is_some());
                u64::from(found.score.to_bits()) << 32 | own << 31 | first(columns.year_rank(record)) >> 1
            }
            Sort::Newest => first(columns.year_rank(record)),
            Sort::Title => first(columns.title_rank(record, self.reader)),
        }
    }

    /// Whether a record of at most this score comes after a key, whatever else it has.
    fn is_below(self, ceiling: f32, key: u64) -> bool {
        self.sort == Sort::Relevance && u64::from(ceiling.to_bits()) < key >> 32
    }
}

impl PartialEq for Ranked {
    fn eq(&self, other: &Self) -> bool {
        self.key == other.key
    }
}

impl Eq for Ranked {}

impl PartialOrd for Ranked {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ranked {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.key.cmp(&other.key)
    }
}
