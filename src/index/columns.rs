//! What is counted, filtered and sorted by, in memory.

use std::collections::HashMap;
use std::ops::Range;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use serde::{Deserialize, Serialize};

use super::entry::{Entry, Texts};
use super::facet::Facet;
use crate::corpus::record::Period;
use crate::corpus::text::Language;
use crate::corpus::vocabulary::{Scheme, Vocabulary};

/// No year.
const NONE: i16 = i16::MIN;

/// All columns of a generation. A record is a number here, from 0, and so is a value: those of one facet have numbers
/// in a row, so that one list holds all values of a record.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    /// All values, by facet and within it by id.
    values: Vec<String>,
    /// Where each facet's values begin in `values`; one more than there are facets.
    facets: Vec<u32>,
    /// Where each record's values begin in `members`; one more than there are records.
    members_from: Vec<u32>,
    /// The values of the records by number.
    members: Vec<u32>,
    /// First year of the period, the lowest number where only its end is known.
    starts: Vec<i16>,
    /// Last year of the period, the highest number where it still runs.
    ends: Vec<i16>,
    languages: Vec<Language>,
    /// The number of each record's first document; one more than there are records. Its pages follow.
    documents_from: Vec<u32>,
    /// The place of each record in the order of titles, for each language of the interface.
    by_title: [Vec<u32>; Language::COUNT],
    /// The place of each record in the order from the newest.
    by_year: Vec<u32>,
}

impl Columns {
    /// How many records there are.
    pub fn len(&self) -> usize {
        self.languages.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.languages.is_empty()
    }

    /// All values that records have, by number.
    pub fn values(&self) -> &[String] {
        &self.values
    }

    /// The numbers of a facet's values.
    pub fn range(&self, facet: Facet) -> Range<u32> {
        self.facets[facet.index()]..self.facets[facet.index() + 1]
    }

    /// A facet's values, sorted by id.
    pub fn values_of(&self, facet: Facet) -> &[String] {
        let Range { start, end } = self.range(facet);
        &self.values[start as usize..end as usize]
    }

    /// The number of a value; none where no record has it.
    pub fn number(&self, facet: Facet, value: &str) -> Option<u32> {
        let place = self.values_of(facet).binary_search_by(|known| known.as_str().cmp(value)).ok()?;
        Some(self.range(facet).start + u32::try_from(place).ok()?)
    }

    /// All values of a record, by facet.
    pub fn of(&self, record: u32) -> &[u32] {
        let record = record as usize;
        &self.members[self.members_from[record] as usize..self.members_from[record + 1] as usize]
    }

    /// The values of a record in one facet.
    pub fn of_facet(&self, record: u32, facet: Facet) -> &[u32] {
        let (values, range) = (self.of(record), self.range(facet));
        let from = values.partition_point(|value| *value < range.start);
        let to = values.partition_point(|value| *value < range.end);
        &values[from..to]
    }

    /// The language of a record's body.
    pub fn language(&self, record: u32) -> Language {
        self.languages[record as usize]
    }

    /// The numbers of a record's documents: itself, then its pages.
    pub fn documents(&self, record: u32) -> Range<u32> {
        self.documents_from[record as usize]..self.documents_from[record as usize + 1]
    }

    /// The record of each document.
    pub fn records_of_documents(&self) -> Vec<u32> {
        (0..).take(self.len()).flat_map(|record| self.documents(record).map(move |_| record)).collect()
    }

    /// Whether a record's period meets a span of years. A record without a period meets none.
    pub fn meets(&self, record: u32, from: Option<i16>, to: Option<i16>) -> bool {
        let (start, end) = (self.starts[record as usize], self.ends[record as usize]);
        end != NONE && from.is_none_or(|from| end >= from) && to.is_none_or(|to| start <= to)
    }

    /// A record's place in the order of titles as a language sorts them.
    pub fn title_rank(&self, record: u32, language: Language) -> u32 {
        self.by_title[language.index()][record as usize]
    }

    /// A record's place in the order from the newest; those without a year stand last.
    pub fn year_rank(&self, record: u32) -> u32 {
        self.by_year[record as usize]
    }
}

/// Collects columns while entries are written.
#[derive(Debug)]
pub struct ColumnsBuilder<'v> {
    vocabulary: &'v Vocabulary,
    /// For each facet its values, numbered as they come.
    numbers: [HashMap<String, u32>; Facet::COUNT],
    members_from: Vec<u32>,
    /// Values as a facet and a number within it.
    members: Vec<(Facet, u32)>,
    periods: Vec<Option<Period>>,
    languages: Vec<Language>,
    documents_from: Vec<u32>,
    titles: Vec<Texts>,
}

impl<'v> ColumnsBuilder<'v> {
    /// No record yet. The vocabulary tells which themes are broader.
    pub fn new(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            numbers: std::array::from_fn(|_| HashMap::new()),
            members_from: Vec::new(),
            members: Vec::new(),
            periods: Vec::new(),
            languages: Vec::new(),
            documents_from: vec![0],
            titles: Vec::new(),
        }
    }

    /// Adds a record; its number is how many were added before.
    pub fn add(&mut self, entry: &Entry) {
        self.members_from.push(length(&self.members));
        for facet in Facet::ALL {
            let mut values = self.values(facet, entry);
            values.sort_unstable();
            values.dedup();
            let numbers = &mut self.numbers[facet.index()];
            for value in values {
                let next = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
                self.members.push((facet, *numbers.entry(value).or_insert(next)));
            }
        }
        self.periods.push(entry.card.period);
        self.languages.push(entry.card.language);
        let first = self.documents_from.last().copied().unwrap_or_default();
        self.documents_from.push(first + 1 + length(&entry.pages));
        self.titles.push(entry.card.title.clone());
    }

    fn values(&self, facet: Facet, entry: &Entry) -> Vec<String> {
        let card = &entry.card;
        match facet {
            Facet::Region => card.region.iter().cloned().collect(),
            Facet::Theme => self.with_broader(&card.themes),
            Facet::Target => card.target_groups.clone(),
            Facet::Language => vec![card.language.code().to_owned()],
            Facet::Kind => card.kind.iter().cloned().collect(),
            Facet::Organisation => entry.organisations.clone(),
            Facet::Evidence => entry.evidence.iter().cloned().collect(),
        }
    }

    fn with_broader(&self, themes: &[String]) -> Vec<String> {
        let all = themes.iter().flat_map(|theme| self.vocabulary.with_broader(Scheme::Themes, theme));
        all.map(str::to_owned).collect()
    }

    /// Sorts values and orders.
    pub fn finish(mut self) -> Columns {
        let year = |bound: fn(Period) -> i16| self.periods.iter().map(|p| p.map_or(NONE, bound)).collect::<Vec<_>>();
        let starts = year(|period| period.start.unwrap_or(NONE + 1));
        let ends = year(|period| period.end.unwrap_or(i16::MAX));
        let by_title = Language::ALL.map(|language| title_ranks(&self.titles, language));
        let by_year = year_ranks(&self.periods, &by_title[Language::En.index()]);
        self.members_from.push(length(&self.members));
        let (values, facets, places) = sorted(self.numbers);
        let number = |(facet, number): &(Facet, u32)| places[facet.index()][*number as usize];
        let mut members: Vec<u32> = self.members.iter().map(number).collect();
        for bounds in self.members_from.windows(2) {
            members[bounds[0] as usize..bounds[1] as usize].sort_unstable();
        }
        let (members_from, languages, documents_from) = (self.members_from, self.languages, self.documents_from);
        Columns { values, facets, members_from, members, starts, ends, languages, documents_from, by_title, by_year }
    }
}

/// All values in their order, where each facet's begin, and for each facet from the numbers as they came to the
/// numbers as they are.
fn sorted(numbers: [HashMap<String, u32>; Facet::COUNT]) -> (Vec<String>, Vec<u32>, Vec<Vec<u32>>) {
    let (mut values, mut facets, mut places) = (Vec::new(), vec![0], Vec::new());
    for numbers in numbers {
        let mut pairs: Vec<(String, u32)> = numbers.into_iter().collect();
        pairs.sort_unstable();
        let mut of_facet = vec![0; pairs.len()];
        for (place, (_, number)) in (length(&values)..).zip(&pairs) {
            of_facet[*number as usize] = place;
        }
        values.extend(pairs.into_iter().map(|(value, _)| value));
        facets.push(length(&values));
        places.push(of_facet);
    }
    (values, facets, places)
}

/// Lengths are numbers of 32 bits here: four thousand million values are more than one machine's records have.
fn length<T>(list: &[T]) -> u32 {
    u32::try_from(list.len()).unwrap_or(u32::MAX)
}

/// The collator of a language: how a reader of it expects titles to be sorted.
pub fn collator(language: Language) -> Option<CollatorBorrowed<'static>> {
    let locale: icu_locale::Locale = language.code().parse().ok()?;
    Collator::try_new(locale.into(), CollatorOptions::default()).ok()
}

fn title_ranks(titles: &[Texts], language: Language) -> Vec<u32> {
    let mut order: Vec<u32> = (0..).take(titles.len()).collect();
    let collator = collator(language);
    let title = |record: u32| titles[record as usize].get(language).1;
    order.sort_by(|a, b| match &collator {
        Some(collator) => collator.compare(title(*a), title(*b)),
        None => title(*a).cmp(title(*b)),
    });
    ranks(&order)
}

fn year_ranks(periods: &[Option<Period>], by_title: &[u32]) -> Vec<u32> {
    let mut order: Vec<u32> = (0..).take(periods.len()).collect();
    let year = |record: u32| periods[record as usize].and_then(|period| period.start.or(period.end));
    order.sort_by_key(|record| (std::cmp::Reverse(year(*record)), by_title[*record as usize]));
    ranks(&order)
}

/// From the records in their order to each record's place in it.
fn ranks(order: &[u32]) -> Vec<u32> {
    let mut ranks = vec![0; order.len()];
    for (rank, record) in (0..).zip(order) {
        ranks[*record as usize] = rank;
    }
    ranks
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::entry::Card;

    fn entry(title: &str, region: &str, period: Option<(i16, Option<i16>)>) -> Entry {
        Entry {
            card: Card {
                id: title.to_owned(),
                kind: None,
                title: Texts::One(Language::Fr, title.to_owned()),
                summary: None,
                language: Language::Fr,
                region: Some(region.to_owned()),
                place: None,
                themes: vec!["b".into(), "a".into(), "b".into()],
                target_groups: Vec::new(),
                period: period.map(|(start, end)| Period { start: Some(start), end }),
            },
            organisations: Vec::new(),
            evidence: None,
            text: String::new(),
            pages: Vec::new(),
            record: None,
        }
    }

    fn columns() -> Columns {
        let vocabulary = Vocabulary::default();
        let mut builder = ColumnsBuilder::new(&vocabulary);
        builder.add(&entry("zèbre", "ITC1", Some((2000, Some(2010)))));
        builder.add(&entry("École", "FRK", Some((2005, None))));
        builder.add(&entry("eau", "ITC1", None));
        builder.finish()
    }

    #[test]
    fn each_record_has_its_values_once() {
        let columns = columns();
        let ids = |record: u32, facet: Facet| {
            let numbers = columns.of_facet(record, facet).iter();
            numbers.map(|number| columns.values()[*number as usize].as_str()).collect::<Vec<_>>()
        };
        assert_eq!(columns.values_of(Facet::Region), ["FRK", "ITC1"]);
        assert_eq!([0, 1, 2].map(|record| ids(record, Facet::Region)), [["ITC1"], ["FRK"], ["ITC1"]]);
        assert_eq!(ids(0, Facet::Theme), ["a", "b"]);
        assert_eq!(ids(0, Facet::Kind), [""; 0]);
        let number = columns.number(Facet::Theme, "b").unwrap();
        assert_eq!(columns.values()[number as usize], "b");
        assert_eq!(columns.number(Facet::Theme, "FRK"), None);
    }

    #[test]
    fn a_period_without_an_end_still_runs_and_no_period_meets_nothing() {
        let columns = columns();
        assert!(columns.meets(0, Some(2010), None) && !columns.meets(0, Some(2011), None));
        assert!(columns.meets(1, Some(2030), None) && !columns.meets(1, None, Some(2004)));
        assert!(!columns.meets(2, None, None) && !columns.meets(2, Some(1900), None));
    }

    #[test]
    fn titles_sort_as_readers_expect_and_years_from_the_newest() {
        let columns = columns();
        let by_title = [0, 1, 2].map(|record| columns.title_rank(record, Language::Fr));
        assert_eq!(by_title, [2, 1, 0], "eau, École, zèbre");
        assert_eq!([0, 1, 2].map(|record| columns.year_rank(record)), [1, 0, 2]);
    }
}
