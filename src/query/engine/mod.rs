//! Runs a plan on tantivy's postings: the only place that does. Its own loop rather than tantivy's collectors, since
//! one pass gives hits, total and all counts, and each field scores with its own statistics.

mod collect;
mod cursor;
mod matching;
mod scoring;

pub use collect::{Found, Match};

use std::collections::HashMap;
use std::io;

use collect::Collector;
use cursor::Cursor;
use matching::{GroupCursor, LegCursor, best, matches};
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
            collector.take(record, || (0.0, None));
        }
        return Ok(collector.finish());
    }
    let mut statistics = Statistics { generation, fields: HashMap::new() };
    for segment in generation.segments() {
        let mut groups = open(segment, &plan.groups, &mut statistics)?;
        // The documents of one record stand together: the best of them speaks for it.
        let mut waiting: Option<(u32, f32, Language)> = None;
        matches(&mut groups, plan.needed, |doc, groups| {
            let record = segment.records[doc as usize];
            if is_excluded(record) {
                return;
            }
            let (score, language) = best(doc, groups);
            match &mut waiting {
                Some((same, so_far, their)) if *same == record => {
                    if score > *so_far {
                        (*so_far, *their) = (score, language);
                    }
                }
                _ => {
                    if let Some((record, score, language)) = waiting.replace((record, score, language)) {
                        collector.take(record, || (score, Some(language)));
                    }
                }
            }
        });
        if let Some((record, score, language)) = waiting {
            collector.take(record, || (score, Some(language)));
        }
    }
    Ok(collector.finish())
}

/// For each record whether it has anything that the plan excludes, on whichever of its pages; `None` where the plan
/// excludes nothing.
fn excluded(generation: &Generation, plan: &Plan) -> io::Result<Option<Vec<bool>>> {
    if plan.without.is_empty() {
        return Ok(None);
    }
    let mut excluded = vec![false; generation.len()];
    let mut statistics = Statistics { generation, fields: HashMap::new() };
    for segment in generation.segments() {
        let mut groups = open(segment, &plan.without, &mut statistics)?;
        matches(&mut groups, 1, |doc, _| excluded[segment.records[doc as usize] as usize] = true);
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
    let mut open = Vec::with_capacity(groups.len());
    for group in groups {
        let mut legs = Vec::new();
        for leg in &group.legs {
            legs.extend(open_leg(segment, leg, statistics)?);
        }
        open.push(GroupCursor::new(legs));
    }
    Ok(open)
}

/// A leg whose words the field does not know is left out at once.
fn open_leg(segment: &Segment, leg: &Leg, statistics: &mut Statistics<'_>) -> io::Result<Option<LegCursor>> {
    let generation = statistics.generation;
    if generation.manifest.parts[leg.language.index()][leg.part as usize] == 0 {
        return Ok(None);
    }
    let field = generation.fields.text(leg.part, leg.language);
    let index = segment.reader.inverted_index(field).map_err(io::Error::other)?;
    let lengths = segment.reader.get_fieldnorms_reader(field).map_err(io::Error::other)?;
    let field_statistics = statistics.of(leg.part, leg.language)?;
    let cursor = Cursor::open(&index, field, &leg.pattern, lengths, &field_statistics)?;
    Ok(cursor.map(|cursor| LegCursor { cursor, language: leg.language, weight: leg.weight }))
}
