//! A question with its filters, checked: from an address, and back into one.

use std::collections::BTreeMap;

use form_urlencoded::Serializer;

use crate::corpus::text::Language;
use crate::corpus::vocabulary::Scheme;
use crate::index::facet::Facet;
use crate::index::generation::Generation;

/// The order of results.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// The best match first; without words, the newest.
    #[default]
    Relevance,
    /// The newest first.
    Newest,
    /// By title, as the reader's language sorts.
    Title,
}

impl Sort {
    /// All orders.
    pub const ALL: [Self; 3] = [Self::Relevance, Self::Newest, Self::Title];

    /// As it stands in addresses.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Relevance => "relevance",
            Self::Newest => "newest",
            Self::Title => "title",
        }
    }
}

/// What results must have: within a facet any of the chosen values, and something of each facet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filters {
    chosen: BTreeMap<Facet, Vec<String>>,
    /// The first year of interest.
    pub from: Option<i16>,
    /// The last.
    pub to: Option<i16>,
}

impl Filters {
    /// The chosen values of a facet.
    pub fn of(&self, facet: Facet) -> &[String] {
        self.chosen.get(&facet).map_or(&[], Vec::as_slice)
    }

    /// Each chosen value with its facet.
    pub fn iter(&self) -> impl Iterator<Item = (Facet, &str)> {
        self.chosen.iter().flat_map(|(facet, values)| values.iter().map(|value| (*facet, value.as_str())))
    }

    /// How many are active; the years count as one.
    pub fn count(&self) -> usize {
        self.iter().count() + usize::from(self.from.or(self.to).is_some())
    }

    fn add(&mut self, facet: Facet, value: &str) {
        let values = self.chosen.entry(facet).or_default();
        if !values.iter().any(|known| known == value) {
            values.push(value.to_owned());
        }
    }

    fn remove(&mut self, facet: Facet, value: &str) {
        if let Some(values) = self.chosen.get_mut(&facet) {
            values.retain(|known| known != value);
        }
        self.chosen.retain(|_, values| !values.is_empty());
    }

    /// A theme includes its narrower ones, so that beside a narrower one the broader says nothing.
    fn drop_broader_themes(&mut self, generation: &Generation) {
        let Some(themes) = self.chosen.get_mut(&Facet::Theme) else { return };
        let all = themes.clone();
        let is_broader = |theme: &String| {
            all.iter().any(|other| {
                other != theme && generation.vocabulary.with_broader(Scheme::Themes, other).any(|above| above == theme)
            })
        };
        themes.retain(|theme| !is_broader(theme));
    }
}

/// A search as asked, checked against what there is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SearchRequest {
    /// The words, as typed.
    pub question: String,
    /// The filters.
    pub filters: Filters,
    /// The order.
    pub sort: Sort,
    /// The page, from 1.
    pub page: usize,
    /// Results a page.
    pub per_page: usize,
    /// The reader's language: that of titles, labels and sorting.
    pub reader: Language,
    /// Whether to count the values of the facets.
    pub count_facets: bool,
}

/// Results a page where nothing else is said.
pub const PER_PAGE: usize = 20;
/// The most results a page.
pub const MOST_PER_PAGE: usize = 100;
/// The longest question that is read, in characters; what follows is left out and named.
pub const LONGEST_QUESTION: usize = 1000;

/// A parameter of a search that cannot be followed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RequestFault {
    /// A value that the parameter cannot have.
    #[error("{parameter} “{value}” is not known; known are {}", known.join(", "))]
    UnknownValue {
        /// The parameter.
        parameter: &'static str,
        /// What it was given.
        value: String,
        /// What it could be given.
        known: Vec<String>,
    },
    /// A year or a number that is none.
    #[error("{parameter} “{value}” is not a whole number from {least} to {most}")]
    NotInRange {
        /// The parameter.
        parameter: &'static str,
        /// What it was given.
        value: String,
        /// The least it takes.
        least: i64,
        /// The most it takes.
        most: i64,
    },
}

impl SearchRequest {
    /// A request for everything.
    pub fn all(reader: Language) -> Self {
        Self {
            question: String::new(),
            filters: Filters::default(),
            sort: Sort::default(),
            page: 1,
            per_page: PER_PAGE,
            reader,
            count_facets: true,
        }
    }

    /// Reads the parameters of an address. Empty ones are absent, unknown ones ignored.
    ///
    /// # Errors
    /// The first parameter with a value that it cannot have.
    pub fn read<'p>(
        pairs: impl IntoIterator<Item = (&'p str, &'p str)>,
        reader: Language,
        generation: &Generation,
    ) -> Result<Self, RequestFault> {
        let mut request = Self::all(reader);
        for (name, value) in pairs {
            let value = value.trim();
            if !value.is_empty() {
                request.set(name, value, generation)?;
            }
        }
        request.filters.drop_broader_themes(generation);
        Ok(request)
    }

    fn set(&mut self, name: &str, value: &str, generation: &Generation) -> Result<(), RequestFault> {
        match name {
            "q" => value.clone_into(&mut self.question),
            "from" => self.filters.from = Some(year("from", value)?),
            "to" => self.filters.to = Some(year("to", value)?),
            "sort" => self.sort = sort(value)?,
            "page" => self.page = number("page", value, 1, 1_000_000_000)?,
            "per_page" => self.per_page = number("per_page", value, 1, MOST_PER_PAGE)?,
            "facets" => self.count_facets = number("facets", value, 0, 1)? == 1,
            _ => {
                if let Some(facet) = Facet::of_parameter(name) {
                    self.choose(facet, value, generation)?;
                }
            }
        }
        Ok(())
    }

    fn choose(&mut self, facet: Facet, value: &str, generation: &Generation) -> Result<(), RequestFault> {
        if !generation.knows(facet, value) {
            let known = generation.known_values(facet).into_iter().map(str::to_owned).collect();
            return Err(RequestFault::UnknownValue { parameter: facet.parameter(), value: value.to_owned(), known });
        }
        self.filters.add(facet, value);
        Ok(())
    }

    /// The parameters as an address has them, without a question mark; what is as usual is left out.
    pub fn address(&self) -> String {
        let mut query = Serializer::new(String::new());
        if !self.question.is_empty() {
            query.append_pair("q", &self.question);
        }
        for (facet, value) in self.filters.iter() {
            query.append_pair(facet.parameter(), value);
        }
        for (name, year) in [("from", self.filters.from), ("to", self.filters.to)] {
            if let Some(year) = year {
                query.append_pair(name, &year.to_string());
            }
        }
        if self.sort != Sort::default() {
            query.append_pair("sort", self.sort.id());
        }
        if self.page != 1 {
            query.append_pair("page", &self.page.to_string());
        }
        if self.per_page != PER_PAGE {
            query.append_pair("per_page", &self.per_page.to_string());
        }
        query.finish()
    }

    /// The same request with one more filter, on its first page.
    #[must_use]
    pub fn with(&self, facet: Facet, value: &str) -> Self {
        let mut request = self.at_page(1);
        request.filters.add(facet, value);
        request
    }

    /// The same request without a filter, on its first page.
    #[must_use]
    pub fn without(&self, facet: Facet, value: &str) -> Self {
        let mut request = self.at_page(1);
        request.filters.remove(facet, value);
        request
    }

    /// The same request without the years, on its first page.
    #[must_use]
    pub fn without_years(&self) -> Self {
        let mut request = self.at_page(1);
        (request.filters.from, request.filters.to) = (None, None);
        request
    }

    /// The same words without any filter.
    #[must_use]
    pub fn without_filters(&self) -> Self {
        Self { filters: Filters::default(), ..self.at_page(1) }
    }

    /// The same request on another page.
    #[must_use]
    pub fn at_page(&self, page: usize) -> Self {
        Self { page, ..self.clone() }
    }

    /// The same request in another order, on its first page.
    #[must_use]
    pub fn sorted(&self, sort: Sort) -> Self {
        Self { sort, ..self.at_page(1) }
    }
}

fn sort(value: &str) -> Result<Sort, RequestFault> {
    Sort::ALL.into_iter().find(|sort| sort.id() == value).ok_or_else(|| RequestFault::UnknownValue {
        parameter: "sort",
        value: value.to_owned(),
        known: Sort::ALL.map(|sort| sort.id().to_owned()).to_vec(),
    })
}

fn year(parameter: &'static str, value: &str) -> Result<i16, RequestFault> {
    const LEAST: i16 = 1800;
    const MOST: i16 = 2200;
    value.parse().ok().filter(|year| (LEAST..=MOST).contains(year)).ok_or_else(|| RequestFault::NotInRange {
        parameter,
        value: value.to_owned(),
        least: LEAST.into(),
        most: MOST.into(),
    })
}

fn number(parameter: &'static str, value: &str, least: usize, most: usize) -> Result<usize, RequestFault> {
    let bound = |bound: usize| i64::try_from(bound).unwrap_or(i64::MAX);
    value.parse().ok().filter(|number| (least..=most).contains(number)).ok_or_else(|| RequestFault::NotInRange {
        parameter,
        value: value.to_owned(),
        least: bound(least),
        most: bound(most),
    })
}
