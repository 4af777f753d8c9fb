//! One pass over the records that the words match: hits, their total, and every count.
//!
//! For each record its missed filters are counted. None missed: it is a hit and counts in every facet. Exactly one
//! facet missed: it counts in that facet only. More: nowhere. So the count beside a value is the total with that value
//! as its facet's only choice. (Lucene calls it drill sideways.)

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::corpus::text::Language;
use crate::index::columns::Columns;
use crate::index::facet::Facet;
use crate::query::request::{Filters, SearchRequest, Sort};

/// A record that was found.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Match {
    /// Its number.
    pub record: u32,
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
    /// For each facet the count of each value, by its place in the column.
    pub counts: [Vec<u32>; Facet::COUNT],
}

/// Collects records one by one.
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
    counts: [Vec<u32>; Facet::COUNT],
    best: BinaryHeap<Reverse<Ranked>>,
}

/// The chosen values of one facet, by their place in its column.
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
            counts: std::array::from_fn(|_| Vec::new()),
            best: BinaryHeap::new(),
        }
        .with_room_for_counts()
    }

    fn with_room_for_counts(mut self) -> Self {
        for facet in Facet::ALL {
            self.counts[facet.index()] = vec![0; self.columns.facet(facet).values().len()];
        }
        self
    }

    /// Takes a record that the words match. `score` is asked for only where the record passes all filters.
    pub(super) fn take(&mut self, record: u32, score: impl FnOnce() -> (f32, Option<Language>)) {
        if self.years.is_some_and(|(from, to)| !self.columns.meets(record, from, to)) {
            return;
        }
        let mut missed = self.chosen.iter().filter(|chosen| !chosen.has(self.columns, record));
        match (missed.next().map(|chosen| chosen.facet), missed.next()) {
            (None, _) => {
                self.total += 1;
                if self.count_facets {
                    for facet in Facet::ALL {
                        self.count(facet, record);
                    }
                }
                let (score, language) = score();
                self.keep(Match { record, score, language });
            }
            (Some(facet), None) if self.count_facets => self.count(facet, record),
            (Some(_), _) => {}
        }
    }

    fn count(&mut self, facet: Facet, record: u32) {
        let counts = &mut self.counts[facet.index()];
        for value in self.columns.facet(facet).of(record) {
            counts[*value as usize] += 1;
        }
    }

    fn keep(&mut self, found: Match) {
        let key = self.order.key(&found, self.columns);
        if self.best.len() < self.kept {
            self.best.push(Reverse(Ranked { key, found }));
        } else if let Some(mut least) = self.best.peek_mut()
            && least.0.key < key
        {
            *least = Reverse(Ranked { key, found });
        }
    }

    pub(super) fn finish(self) -> Found {
        let ranked = self.best.into_sorted_vec();
        let matches = ranked.into_iter().skip(self.skipped).map(|Reverse(ranked)| ranked.found).collect();
        Found { total: self.total, matches, counts: self.counts }
    }
}

fn chosen(columns: &Columns, filters: &Filters) -> Vec<Chosen> {
    let place = |facet, value: &String| columns.facet(facet).position(value).and_then(|at| u32::try_from(at).ok());
    Facet::ALL
        .into_iter()
        .filter(|facet| !filters.of(*facet).is_empty())
        .map(|facet| Chosen { facet, values: filters.of(facet).iter().filter_map(|v| place(facet, v)).collect() })
        .collect()
}

impl Chosen {
    fn has(&self, columns: &Columns, record: u32) -> bool {
        columns.facet(self.facet).of(record).iter().any(|value| self.values.contains(value))
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
