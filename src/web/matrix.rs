//! Records by theme and region: each number a way to them.

use super::card::hue;
use super::visit::Visit;
use crate::index::facet::Facet;
use crate::query::request::SearchRequest;
use crate::query::statistics;
use crate::texts::Key;

/// Regions side by side, themes below one another.
pub(super) struct Matrix {
    pub(super) regions: Vec<RegionHead>,
    pub(super) rows: Vec<Row>,
}

/// A way to a search.
pub(super) struct Link {
    pub(super) label: String,
    pub(super) address: String,
}

/// The head of a column of the matrix.
pub(super) struct RegionHead {
    pub(super) link: Link,
    pub(super) hue: &'static str,
}

/// A theme with its records by region.
pub(super) struct Row {
    pub(super) theme: Link,
    pub(super) cells: Vec<Cell>,
}

/// The records of a theme in a region.
pub(super) struct Cell {
    pub(super) count: usize,
    pub(super) address: String,
    pub(super) said: String,
    pub(super) hue: &'static str,
}

impl Matrix {
    /// The matrix of all records.
    pub(super) fn new(visit: &Visit) -> Self {
        let matrix = statistics::matrix(&visit.generation);
        let hue = |region: &str| hue(&visit.generation, Some(region));
        let head = |region: &String| RegionHead { link: filter(visit, &[(Facet::Region, region)]), hue: hue(region) };
        let heads: Vec<RegionHead> = matrix.regions.iter().map(head).collect();
        let row = |(theme, counts): (&String, &Vec<usize>)| {
            let link = filter(visit, &[(Facet::Theme, theme)]);
            let cells = heads.iter().zip(&matrix.regions).zip(counts).map(|((head, region), count)| Cell {
                count: *count,
                address: filter(visit, &[(Facet::Region, region), (Facet::Theme, theme)]).address,
                said: said_cell(visit, &link.label, &head.link.label, *count),
                hue: head.hue,
            });
            Row { cells: cells.collect(), theme: link }
        };
        let rows = matrix.themes.iter().zip(&matrix.counts).map(row).collect();
        Self { regions: heads, rows }
    }
}

fn said_cell(visit: &Visit, theme: &str, region: &str, count: usize) -> String {
    let arguments = [("theme", theme.into()), ("region", region.into()), ("count", count.into())];
    visit.say_with(Key::HomeMatrixCell, &arguments).into_owned()
}

/// A way to all records with some values, by the label of the first.
pub(super) fn filter(visit: &Visit, values: &[(Facet, &str)]) -> Link {
    let all = SearchRequest::all(visit.language);
    let request = values.iter().fold(all, |request, (facet, value)| request.with(*facet, value));
    let label = values
        .first()
        .map(|(facet, value)| visit.site.texts.facet_value(&visit.generation, *facet, value, visit.language));
    Link { label: label.unwrap_or_default(), address: visit.search_address(&request.address()) }
}
