//! From counts by number to the values of each facet, in the order in which they are shown.

use super::engine::Found;
use super::request::{Filters, SearchRequest};
use super::response::{FacetCounts, FacetValue};
use crate::index::columns::Columns;
use crate::index::facet::Facet;

/// How many values a facet with very many shows.
const FIRST: usize = 20;

/// All facets of an answer.
pub fn facets(columns: &Columns, found: &Found, request: &SearchRequest) -> Vec<FacetCounts> {
    Facet::ALL
        .into_iter()
        .map(|facet| {
            let mut values = values(facet, columns, &found.counts, &request.filters);
            values
                .sort_by(|a, b| (b.selected, b.count).cmp(&(a.selected, a.count)).then_with(|| a.value.cmp(&b.value)));
            values.truncate(shown(facet, &request.filters));
            FacetCounts { facet, values }
        })
        .collect()
}

/// The values that results have, and those that are chosen whether or not results have them.
fn values(facet: Facet, columns: &Columns, counts: &[u32], filters: &Filters) -> Vec<FacetValue> {
    let chosen = filters.of(facet);
    let value = |value: &String, count: u32| FacetValue {
        value: value.clone(),
        count: count as usize,
        selected: chosen.contains(value),
    };
    let numbers = columns.range(facet).map(|number| number as usize);
    let counted = numbers.map(|number| value(&columns.values()[number], counts[number]));
    let without_records = chosen.iter().filter(|value| columns.number(facet, value).is_none());
    let all = counted.chain(without_records.map(|id| value(id, 0)));
    all.filter(|value| value.count > 0 || value.selected).collect()
}

/// Organisations and target groups are many; the chosen ones, which stand first, are shown in any case.
fn shown(facet: Facet, filters: &Filters) -> usize {
    match facet {
        Facet::Organisation | Facet::Target => FIRST.max(filters.of(facet).len()),
        _ => usize::MAX,
    }
}
