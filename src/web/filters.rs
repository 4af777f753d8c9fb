//! The filters of the search page: what can be chosen, and what is.

use super::visit::Visit;
use crate::corpus::vocabulary::Scheme;
use crate::index::facet::Facet;
use crate::query::request::SearchRequest;
use crate::query::response::{FacetCounts, FacetValue};
use crate::texts::Key;

/// One filter with its values.
pub(super) struct Filter {
    pub(super) parameter: &'static str,
    pub(super) label: String,
    /// Whether it is shown unfolded.
    pub(super) is_open: bool,
    pub(super) choices: Vec<Choice>,
}

/// A value that can be chosen.
pub(super) struct Choice {
    pub(super) value: String,
    pub(super) label: String,
    /// The count in the reader's form; none where nothing was counted.
    pub(super) count: Option<String>,
    pub(super) is_chosen: bool,
    /// How far it is indented: how many shown values are broader.
    pub(super) depth: usize,
}

/// A chosen filter, and the way to do without it.
pub(super) struct Active {
    pub(super) label: String,
    pub(super) said: String,
    pub(super) without: String,
}

/// The filters that come unfolded.
const OPEN: [Facet; 2] = [Facet::Region, Facet::Theme];

/// All filters of an answer that have a value.
pub(super) fn filters(visit: &Visit, facets: &[FacetCounts]) -> Vec<Filter> {
    facets.iter().filter(|counts| !counts.values.is_empty()).map(|counts| filter(visit, counts)).collect()
}

fn filter(visit: &Visit, counts: &FacetCounts) -> Filter {
    let facet = counts.facet;
    let choice = |(depth, value): (usize, &FacetValue)| Choice {
        value: value.value.clone(),
        label: visit.site.texts.facet_value(&visit.generation, facet, &value.value, visit.language),
        count: Some(visit.number(value.count)),
        is_chosen: value.selected,
        depth,
    };
    Filter {
        parameter: facet.parameter(),
        label: visit.say(Key::facet(facet)).into_owned(),
        is_open: OPEN.contains(&facet) || counts.values.iter().any(|value| value.selected),
        choices: in_order(visit, counts).into_iter().map(choice).collect(),
    }
}

/// The values as they are shown: narrower ones below the broader one, otherwise as the answer has them.
fn in_order<'a>(visit: &Visit, counts: &'a FacetCounts) -> Vec<(usize, &'a FacetValue)> {
    let Some(scheme) = counts.facet.scheme() else { return counts.values.iter().map(|value| (0, value)).collect() };
    let broader = |value: &str| {
        let above = visit.generation.vocabulary.with_broader(scheme, value).nth(1)?;
        counts.values.iter().find(|other| other.value == above).map(|other| other.value.as_str())
    };
    let mut ordered = Vec::with_capacity(counts.values.len());
    push_below(None, 0, &counts.values, &broader, &mut ordered);
    ordered
}

fn push_below<'a>(
    above: Option<&str>,
    depth: usize,
    values: &'a [FacetValue],
    broader: &impl Fn(&str) -> Option<&'a str>,
    ordered: &mut Vec<(usize, &'a FacetValue)>,
) {
    for value in values.iter().filter(|value| broader(&value.value) == above) {
        ordered.push((depth, value));
        push_below(Some(&value.value), depth + 1, values, broader, ordered);
    }
}

/// The filters as they were chosen, where an answer could not count them: only what was chosen.
pub(super) fn chosen_only(visit: &Visit, request: &SearchRequest) -> Vec<Filter> {
    let mut filters: Vec<Filter> = Vec::new();
    for (facet, value) in request.filters.iter() {
        let choice = Choice {
            value: value.to_owned(),
            label: visit.site.texts.facet_value(&visit.generation, facet, value, visit.language),
            count: None,
            is_chosen: true,
            depth: 0,
        };
        match filters.iter_mut().find(|filter| filter.parameter == facet.parameter()) {
            Some(filter) => filter.choices.push(choice),
            None => filters.push(Filter {
                parameter: facet.parameter(),
                label: visit.say(Key::facet(facet)).into_owned(),
                is_open: true,
                choices: vec![choice],
            }),
        }
    }
    filters
}

/// The chosen filters, each with the way to do without it.
pub(super) fn active(visit: &Visit, request: &SearchRequest) -> Vec<Active> {
    let of_value = |(facet, value): (Facet, &str)| {
        let label = visit.site.texts.facet_value(&visit.generation, facet, value, visit.language);
        active_filter(visit, label, &request.without(facet, value))
    };
    let years = said_years(visit, request).map(|label| active_filter(visit, label, &request.without_years()));
    request.filters.iter().map(of_value).chain(years).collect()
}

fn active_filter(visit: &Visit, label: String, without: &SearchRequest) -> Active {
    let said = visit.say_with(Key::FilterRemove, &[("filter", label.as_str().into())]).into_owned();
    Active { said, without: visit.search_address(&without.address()), label }
}

fn said_years(visit: &Visit, request: &SearchRequest) -> Option<String> {
    let year = |year: i16| year.to_string();
    let said = match (request.filters.from, request.filters.to) {
        (None, None) => return None,
        (Some(from), None) => visit.say_with(Key::YearsFilterFrom, &[("from", year(from).into())]),
        (None, Some(to)) => visit.say_with(Key::YearsFilterTo, &[("to", year(to).into())]),
        (Some(from), Some(to)) => {
            visit.say_with(Key::YearsFilterBoth, &[("from", year(from).into()), ("to", year(to).into())])
        }
    };
    Some(said.into_owned())
}

/// The top themes, each with the way to all its records.
pub(super) fn top_themes(visit: &Visit) -> Vec<(String, String)> {
    let top = visit.generation.vocabulary.top(Scheme::Themes);
    top.map(|theme| {
        let request = SearchRequest::all(visit.language).with(Facet::Theme, theme.id.as_str());
        (theme.label.get(visit.language).to_owned(), visit.search_address(&request.address()))
    })
    .collect()
}
