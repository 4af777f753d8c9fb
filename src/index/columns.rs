//! What is counted, filtered and sorted by, in memory: one column a facet, and the orders.

use std::collections::HashMap;

use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use serde::{Deserialize, Serialize};

use super::entry::{Entry, Texts};
use super::facet::Facet;
use crate::corpus::record::Period;
use crate::corpus::text::Language;
use crate::corpus::vocabulary::{Scheme, Vocabulary};

/// For each record the values of one facet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FacetColumn {
    /// The values there are, sorted.
    values: Vec<String>,
    /// Where each record's values begin in `members`; one more than there are records.
    starts: Vec<u32>,
    /// Values by their place in `values`.
    members: Vec<u32>,
}

impl FacetColumn {
    /// The values that records have, sorted by id.
    pub fn values(&self) -> &[String] {
        &self.values
    }

    /// The place of a value.
    pub fn position(&self, value: &str) -> Option<usize> {
        self.values.binary_search_by(|known| known.as_str().cmp(value)).ok()
    }

    /// The values of a record.
    pub fn of(&self, record: u32) -> &[u32] {
        let record = record as usize;
        &self.members[self.starts[record] as usize..self.starts[record + 1] as usize]
    }
}

/// No year.
const NONE: i16 = i16::MIN;

/// All columns of a generation. A record is a number here, from 0.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Columns {
    facets: [FacetColumn; Facet::COUNT],
    /// First year of the period, the lowest number where only its end is known.
    starts: Vec<i16>,
    /// Last year of the period, the highest number where it still runs.
    ends: Vec<i16>,
    languages: Vec<Language>,
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

    /// One facet's column.
    pub fn facet(&self, facet: Facet) -> &FacetColumn {
        &self.facets[facet.index()]
    }

    /// The language of a record's body.
    pub fn language(&self, record: u32) -> Language {
        self.languages[record as usize]
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
    facets: [FacetBuilder; Facet::COUNT],
    periods: Vec<Option<Period>>,
    languages: Vec<Language>,
    titles: Vec<Texts>,
}

#[derive(Debug, Default)]
struct FacetBuilder {
    numbers: HashMap<String, u32>,
    starts: Vec<u32>,
    members: Vec<u32>,
}

impl<'v> ColumnsBuilder<'v> {
    /// No record yet. The vocabulary tells which themes are broader.
    pub fn new(vocabulary: &'v Vocabulary) -> Self {
        Self {
            vocabulary,
            facets: std::array::from_fn(|_| FacetBuilder::default()),
            periods: Vec::new(),
            languages: Vec::new(),
            titles: Vec::new(),
        }
    }

    /// Adds a record; its number is how many were added before.
    pub fn add(&mut self, entry: &Entry) {
        for facet in Facet::ALL {
            let values = self.values(facet, entry);
            self.facets[facet.index()].add(values);
        }
        self.periods.push(entry.card.period);
        self.languages.push(entry.card.language);
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
    pub fn finish(self) -> Columns {
        let year = |bound: fn(Period) -> i16| self.periods.iter().map(|p| p.map_or(NONE, bound)).collect::<Vec<_>>();
        let starts = year(|period| period.start.unwrap_or(NONE + 1));
        let ends = year(|period| period.end.unwrap_or(i16::MAX));
        let by_title = Language::ALL.map(|language| title_ranks(&self.titles, language));
        let by_year = year_ranks(&self.periods, &by_title[Language::En.index()]);
        let facets = self.facets.map(FacetBuilder::finish);
        Columns { facets, starts, ends, languages: self.languages, by_title, by_year }
    }
}

impl FacetBuilder {
    fn add(&mut self, mut values: Vec<String>) {
        values.sort_unstable();
        values.dedup();
        self.starts.push(u32::try_from(self.members.len()).unwrap_or(u32::MAX));
        for value in values {
            let next = u32::try_from(self.numbers.len()).unwrap_or(u32::MAX);
            self.members.push(*self.numbers.entry(value).or_insert(next));
        }
    }

    fn finish(mut self) -> FacetColumn {
        self.starts.push(u32::try_from(self.members.len()).unwrap_or(u32::MAX));
        let mut pairs: Vec<(String, u32)> = self.numbers.into_iter().collect();
        pairs.sort_unstable();
        let mut places = vec![0; pairs.len()];
        for (place, (_, number)) in (0..).zip(&pairs) {
            places[*number as usize] = place;
        }
        let members = self.members.into_iter().map(|number| places[number as usize]).collect();
        FacetColumn { values: pairs.into_iter().map(|(value, _)| value).collect(), starts: self.starts, members }
    }
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
        let regions = columns.facet(Facet::Region);
        assert_eq!(regions.values(), ["FRK", "ITC1"]);
        assert_eq!((regions.of(0), regions.of(1), regions.of(2)), (&[1][..], &[0][..], &[1][..]));
        assert_eq!(columns.facet(Facet::Theme).of(0), [0, 1]);
        assert_eq!(columns.facet(Facet::Kind).of(0), [0_u32; 0]);
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
