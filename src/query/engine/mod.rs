//! Runs a plan on tantivy's postings: the only place that does. Its own loop rather than tantivy's collectors, since
//! one pass gives hits, total and all counts, and each field scores with its own statistics.

mod collect;
mod cursor;
mod matching;
mod scoring;

pub use collect::{Found, Match};

use std::collections::HashMap;
use std::io;

use collect::{Collector, Nothing};
use cursor::{Cursor, Frequencies, Pattern};
use matching::{GroupCursor, Scorer, matches};
use scoring::FieldStatistics;

use super::plan::{Group, Leg, Plan};
use super::request::SearchRequest;
use crate::corpus::text::Language;
use crate::index::generation::{Generation, Segment};
use crate::index::schema::Part;

/// Finds the records of a plan that a request asks for.
///
/// # Errors
/// Where the index cannot be read.
pub fn run(generation: &Generation, plan: &Plan, request: &SearchRequest) -> io::Result<Found> {
    let mut collector = Collector::new(&generation.columns, request);
    if plan.matches_none() {
        return Ok(collector.finish());
    }
    let excluded = excluded(generation, plan)?;
    let is_excluded = |record: u32| excluded.as_ref().is_some_and(|excluded| excluded[record as usize]);
    if plan.matches_all() {
        for record in (0..).take(generation.len()).filter(|record| !is_excluded(*record)) {
            collector.take(record, generation.columns.documents(record).start, &mut Nothing);
        }
        return Ok(collector.finish());
    }
    let mut statistics = Statistics { generation, fields: HashMap::new() };
    for segment in generation.segments() {
        let mut groups = open(segment, &plan.groups, &mut statistics)?;
        matches(&mut groups, plan.needed, |mut met| {
            let record = segment.records[met.doc as usize];
            if !is_excluded(record) {
                collector.take(record, segment.documents[met.doc as usize], &mut met);
            }
        });
    }
    Ok(collector.finish())
}

/// For each record whether it has anything that the plan excludes; `None` where the plan
/// excludes nothing.
fn excluded(generation: &Generation, plan: &Plan) -> io::Result<Option<Vec<bool>>> {
    if plan.without.is_empty() {
        return Ok(None);
    }
    let mut excluded = vec![false; generation.len()];
    let mut statistics = Statistics { generation, fields: HashMap::new() };
    for segment in generation.segments() {
        let mut groups = open(segment, &plan.without, &mut statistics)?;
        matches(&mut groups, 1, |met| excluded[segment.records[met.doc as usize] as usize] = true);
    }
    Ok(Some(excluded))
}

/// The statistics of the fields that a plan meets, each worked out once.
struct Statistics<'g> {
    generation: &'g Generation,
    fields: HashMap<(Part, Language), FieldStatistics>,
}

impl Statistics<'_> {
    fn of(&mut self, part: Part, language: Language) -> io::Result<FieldStatistics> {
        if let Some(known) = self.fields.get(&(part, language)) {
            return Ok(known.clone());
        }
        let field = self.generation.fields.text(part, language);
        let mut tokens = 0;
        for segment in self.generation.segments() {
            tokens += segment.reader.inverted_index(field).map_err(io::Error::other)?.total_num_tokens();
        }
        let documents = self.generation.manifest.parts[language.index()][part as usize];
        let statistics = FieldStatistics::new(documents, tokens);
        self.fields.insert((part, language), statistics.clone());
        Ok(statistics)
    }
}

fn open(segment: &Segment, groups: &[Group], statistics: &mut Statistics<'_>) -> io::Result<Vec<GroupCursor>> {
    groups.iter().map(|group| open_group(segment, group, statistics)).collect()
}

fn open_group(segment: &Segment, group: &Group, statistics: &mut Statistics<'_>) -> io::Result<GroupCursor> {
    let (mut legs, mut raising) = (Vec::new(), Vec::new());
    for leg in &group.legs {
        let Some(scorer) = scorer(segment, leg, statistics)? else { continue };
        // Whatever has the form has its stem in one of the other parts.
        if leg.part == Part::Form {
            raising.push(scorer);
        } else if let Some(matching) = cursor(segment, leg, Frequencies::No, statistics)? {
            legs.push(matching::Leg { matching, scorer });
        }
    }
    Ok(GroupCursor::new(legs, raising))
}

fn scorer(segment: &Segment, leg: &Leg, statistics: &mut Statistics<'_>) -> io::Result<Option<Scorer>> {
    let cursor = cursor(segment, leg, Frequencies::Yes, statistics)?;
    Ok(cursor.map(|cursor| Scorer { cursor, language: leg.language, weight: leg.weight }))
}

/// A cursor for a leg; none at once where the field does not know its words.
fn cursor(
    segment: &Segment,
    leg: &Leg,
    frequencies: Frequencies,
    statistics: &mut Statistics<'_>,
) -> io::Result<Option<Cursor>> {
    let generation = statistics.generation;
    if generation.manifest.parts[leg.language.index()][leg.part as usize] == 0 {
        return Ok(None);
    }
    let field = generation.fields.text(leg.part, leg.language);
    let index = segment.reader.inverted_index(field).map_err(io::Error::other)?;
    let Some(pattern) = Pattern::look_up(&index, field, &leg.pattern, frequencies)? else { return Ok(None) };
    let lengths = segment.reader.get_fieldnorms_reader(field).map_err(io::Error::other)?;
    Ok(Some(pattern.cursor(lengths, &statistics.of(leg.part, leg.language)?)))
}
