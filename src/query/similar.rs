//! Records like a record: by the themes and target groups that they share.

use crate::index::entry::Card;
use crate::index::facet::Facet;
use crate::index::generation::Generation;
use crate::index::store::StoreError;

/// The facets by which records are alike.
const ALIKE_BY: [Facet; 2] = [Facet::Theme, Facet::Target];

/// What stands beside a record.
#[derive(Clone, Debug)]
pub struct Alike {
    /// For each of the other regions the record most like it that is of the same kind and shares a theme.
    pub other_regions: Vec<Card>,
    /// Of the rest the records most like it, the most alike first.
    pub similar: Vec<Card>,
}

/// The records like a record; at most `count` of them besides those of the other regions.
///
/// # Errors
/// Where a record cannot be read.
pub fn alike(generation: &Generation, record: u32, count: usize) -> Result<Alike, StoreError> {
    let mut ranked = ranked(generation, record);
    let other_regions = other_regions(generation, record, &ranked);
    ranked.retain(|other| !other_regions.contains(other));
    ranked.truncate(count);
    let cards = |records: Vec<u32>| -> Result<Vec<Card>, StoreError> {
        records.into_iter().map(|other| generation.card(other)).collect()
    };
    Ok(Alike { other_regions: cards(other_regions)?, similar: cards(ranked)? })
}

fn other_regions(generation: &Generation, record: u32, ranked: &[u32]) -> Vec<u32> {
    let of = |facet: Facet, record: u32| generation.columns.of_facet(record, facet);
    let mut seen: Vec<&[u32]> = vec![of(Facet::Region, record)];
    let mut found = Vec::new();
    for other in ranked {
        let region = of(Facet::Region, *other);
        let shares_theme = of(Facet::Theme, *other).iter().any(|theme| of(Facet::Theme, record).contains(theme));
        if of(Facet::Kind, *other) == of(Facet::Kind, record) && shares_theme && !seen.contains(&region) {
            seen.push(region);
            found.push(*other);
        }
    }
    found
}

/// All records that share anything with a record, the most alike first. What few records have counts more.
fn ranked(generation: &Generation, record: u32) -> Vec<u32> {
    let columns = &generation.columns;
    let weights = rarities(generation);
    let own: Vec<u32> = ALIKE_BY.iter().flat_map(|facet| columns.of_facet(record, *facet)).copied().collect();
    let likeness = |other: u32| {
        let shared = columns.of(other).iter().filter(|value| own.contains(value));
        shared.map(|value| weights[*value as usize]).sum::<f32>()
    };
    let others = (0..).take(generation.len()).filter(|other| *other != record);
    let mut ranked: Vec<(f32, u32)> = others.map(|other| (likeness(other), other)).collect();
    ranked.retain(|(likeness, _)| *likeness > 0.0);
    let year_rank = |other: u32| columns.year_rank(other);
    ranked.sort_by(|(a, x), (b, y)| b.total_cmp(a).then_with(|| year_rank(*x).cmp(&year_rank(*y))));
    ranked.into_iter().map(|(_, other)| other).collect()
}

/// For each value how rare it is: the inverse document frequency.
#[allow(clippy::cast_precision_loss)] // Counts of records.
fn rarities(generation: &Generation) -> Vec<f32> {
    let mut counts = vec![0_u32; generation.columns.values().len()];
    for record in (0..).take(generation.len()) {
        for value in generation.columns.of(record) {
            counts[*value as usize] += 1;
        }
    }
    let all = generation.len() as f32;
    counts.into_iter().map(|count| (1.0 + all / (count as f32 + 1.0)).ln()).collect()
}
