//! Question to answer: parse, plan, run, count, cut snippets. Knows no HTML and no HTTP.

pub mod engine;
pub mod facets;
pub mod parse;
pub mod plan;
pub mod request;
pub mod response;
pub mod similar;
pub mod snippet;
pub mod statistics;

use std::io;

use engine::Match;
use plan::Plan;
use request::{LONGEST_QUESTION, SearchRequest};
use response::{Hit, SearchResponse, Snippet};
use snippet::{Passage, Wanted};

use crate::corpus::text::Language;
use crate::index::entry::Card;
use crate::index::generation::Generation;
use crate::index::store::StoreError;

/// Why a search has no answer.
#[derive(Debug, thiserror::Error)]
pub enum SearchError {
    /// The page is past the last.
    #[error("there is no such page; the last is {last}")]
    NoSuchPage {
        /// The last page.
        last: usize,
    },
    /// The index cannot be read.
    #[error("the index cannot be read: {0}")]
    Index(#[from] io::Error),
    /// A stored record cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Answers a request from one generation.
///
/// # Errors
/// Where the page is past the last, or the index cannot be read.
pub fn search(generation: &Generation, request: SearchRequest) -> Result<SearchResponse, SearchError> {
    let (question, cut) = cut(&request.question);
    let query = parse::parse(question);
    let mut plan = plan::plan(&query);
    if query.clauses.is_empty() && query.without.is_empty() && !question.trim().is_empty() {
        plan.unsearchable.push(question.trim().to_owned());
    }
    let found = engine::run(generation, &plan, &request)?;
    let last = found.total.div_ceil(request.per_page).max(1);
    if request.page > last {
        return Err(SearchError::NoSuchPage { last });
    }
    let mut hits = Hits::new(generation, &plan, request.reader);
    let hits = found.matches.iter().map(|found| hits.hit(found)).collect::<Result<_, _>>()?;
    let facets = if request.count_facets { facets::facets(&generation.columns, &found, &request) } else { Vec::new() };
    let mut not_understood = query.not_understood;
    not_understood.extend(plan.unsearchable);
    not_understood.dedup();
    not_understood.extend(cut.map(str::to_owned));
    not_understood.iter_mut().for_each(shorten);
    Ok(SearchResponse { total: found.total, hits, facets, not_understood, request })
}

/// The part of a question that is read, and the rest.
fn cut(question: &str) -> (&str, Option<&str>) {
    match question.char_indices().nth(LONGEST_QUESTION) {
        Some((at, _)) => (&question[..at], Some(&question[at..])),
        None => (question, None),
    }
}

/// What was not understood is quoted, but not at length.
fn shorten(text: &mut String) {
    const SHOWN: usize = 40;
    if let Some((at, _)) = text.char_indices().nth(SHOWN) {
        text.truncate(at);
        text.push('…');
    }
}

/// Makes hits of matches; what is wanted in each language is worked out once.
struct Hits<'g> {
    generation: &'g Generation,
    plan: &'g Plan,
    reader: Language,
    wanted: [Option<Wanted>; Language::COUNT],
}

impl<'g> Hits<'g> {
    const fn new(generation: &'g Generation, plan: &'g Plan, reader: Language) -> Self {
        Self { generation, plan, reader, wanted: [const { None }; Language::COUNT] }
    }

    fn hit(&mut self, found: &Match) -> Result<Hit, StoreError> {
        let card = self.generation.card(found.record)?;
        let page = found.document - self.generation.columns.documents(found.record).start;
        if page > 0 {
            let snippet = self.snippet_of_page(found.record, page, card.language)?;
            return Ok(Hit { card, score: found.score, page: Some(page), snippet });
        }
        let mut snippet = None;
        if let Some(best) = found.language {
            // Where the words stand in a name only, another language's text may have them all the same.
            for language in [best, card.language, self.reader] {
                snippet = self.snippet(found.record, &card, language)?;
                if snippet.is_some() {
                    break;
                }
            }
        }
        Ok(Hit { card, score: found.score, page: None, snippet })
    }

    fn snippet_of_page(&mut self, record: u32, page: u32, language: Language) -> Result<Option<Snippet>, StoreError> {
        let text = self.generation.page(record, page)?.unwrap_or_default();
        Ok(self.wanted(language).passage(&text).map(|passage| passage.snippet(language)))
    }

    fn wanted(&mut self, language: Language) -> &Wanted {
        self.wanted[language.index()].get_or_insert_with(|| Wanted::new(self.plan, language))
    }

    /// From the summary if it has all the words, else from the body if it has more of them; where neither has any,
    /// from the title, which stands above the snippet in the reader's language only.
    fn snippet(&mut self, record: u32, card: &Card, language: Language) -> Result<Option<Snippet>, StoreError> {
        let (generation, plan, reader) = (self.generation, self.plan, self.reader);
        let wanted = self.wanted(language);
        let summary = card.summary.as_ref().map(|summary| summary.get(language)).filter(|(its, _)| *its == language);
        let in_summary = summary.and_then(|(_, text)| wanted.passage(text));
        let groups = in_summary.as_ref().map_or(0, Passage::groups);
        if groups < plan.groups.len() && card.language == language {
            let text = generation.text(record)?;
            if let Some(in_text) = wanted.passage(&text).filter(|passage| passage.groups() > groups) {
                return Ok(Some(in_text.snippet(language)));
            }
        }
        let title = Some(card.title.get(language)).filter(|(its, _)| *its == language && language != reader);
        let in_title = title.and_then(|(_, text)| wanted.passage(text));
        Ok(in_summary.or(in_title).map(|passage| passage.snippet(language)))
    }
}
