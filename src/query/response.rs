//! An answer: hits, their total, and the counts of the facets. No HTML and no HTTP, only values.

use super::request::SearchRequest;
use crate::corpus::text::Language;
use crate::index::entry::Card;
use crate::index::facet::Facet;

/// The answer to a search.
#[derive(Clone, Debug)]
pub struct SearchResponse {
    /// What was asked.
    pub request: SearchRequest,
    /// How many results there are on all pages.
    pub total: usize,
    /// The results of this page.
    pub hits: Vec<Hit>,
    /// The facets in the order of the interface; none where they were not asked for.
    pub facets: Vec<FacetCounts>,
    /// Parts of the question that were searched as plain words, or not at all.
    pub not_understood: Vec<String>,
}

impl SearchResponse {
    /// How many pages there are; one where there is no result.
    pub fn pages(&self) -> usize {
        self.total.div_ceil(self.request.per_page).max(1)
    }

    /// The number of the first result of this page, from 1.
    pub fn first(&self) -> usize {
        (self.request.page - 1) * self.request.per_page + 1
    }
}

/// One result.
#[derive(Clone, Debug)]
pub struct Hit {
    /// What a list shows of it.
    pub card: Card,
    /// How well it matches; 0 without words.
    pub score: f32,
    /// The page that matches, from 1, where it is one of a publication's.
    pub page: Option<u32>,
    /// Where it matches.
    pub snippet: Option<Snippet>,
}

/// Some text around the words that were found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// Its language: the one in which the words matched.
    pub language: Language,
    /// Its pieces in order; together they are the text, with … where it was cut.
    pub pieces: Vec<Piece>,
}

/// A piece of a snippet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text.
    pub text: String,
    /// Whether it is a word that was found.
    pub found: bool,
}

/// One facet with its values.
#[derive(Clone, Debug)]
pub struct FacetCounts {
    /// Which.
    pub facet: Facet,
    /// Its values with a count, chosen ones first (even at 0), then by count, then by id.
    pub values: Vec<FacetValue>,
}

/// One value of a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// The id, as in addresses.
    pub value: String,
    /// How many results have it, with the other facets' filters and without its own.
    pub count: usize,
    /// Whether it is chosen.
    pub selected: bool,
}
