//! How many records there are of what.

use crate::corpus::vocabulary::Scheme;
use crate::index::facet::Facet;
use crate::index::generation::Generation;

/// Records by region and top theme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Matrix {
    /// The regions, as the vocabulary orders them.
    pub regions: Vec<String>,
    /// The top themes, as the vocabulary orders them.
    pub themes: Vec<String>,
    /// For each theme the records of each region.
    pub counts: Vec<Vec<usize>>,
}

/// Counts all records by region and top theme.
pub fn matrix(generation: &Generation) -> Matrix {
    let vocabulary = &generation.vocabulary;
    let ids = |scheme: Scheme| {
        let top = vocabulary.top(scheme);
        top.map(|concept| concept.id.to_string()).collect::<Vec<_>>()
    };
    let (regions, themes) = (ids(Scheme::Regions), ids(Scheme::Themes));
    let counts = themes.iter().map(|theme| regions.iter().map(|region| count(generation, theme, region)).collect());
    let counts = counts.collect();
    Matrix { regions, themes, counts }
}

fn count(generation: &Generation, theme: &str, region: &str) -> usize {
    let columns = &generation.columns;
    let numbers = columns.number(Facet::Theme, theme).zip(columns.number(Facet::Region, region));
    let Some((theme, region)) = numbers else { return 0 };
    let has_both = |values: &[u32]| values.contains(&theme) && values.contains(&region);
    (0..).take(generation.len()).filter(|record| has_both(columns.of(*record))).count()
}
