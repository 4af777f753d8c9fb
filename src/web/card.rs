//! A record in a list: on the home page, among results, beside another record.

use super::visit::Visit;
use crate::corpus::record::Period;
use crate::corpus::text::Language;
use crate::corpus::vocabulary::Scheme;
use crate::index::entry::{Card, Texts};
use crate::index::facet::Facet;
use crate::index::generation::Generation;
use crate::query::response::{Hit, Snippet};
use crate::texts::Key;

/// A text with its language where that is not the page's.
pub(super) struct Said {
    pub(super) text: String,
    pub(super) lang: Option<&'static str>,
}

impl Said {
    /// A text as far as possible in the reader's language.
    pub(super) fn of(visit: &Visit, texts: &Texts) -> Self {
        let (language, text) = texts.get(visit.language);
        Self { text: text.to_owned(), lang: visit.foreign(language) }
    }
}

/// What a list shows of a record.
pub(super) struct CardView {
    pub(super) address: String,
    pub(super) hue: &'static str,
    pub(super) title: Said,
    pub(super) kind: Option<String>,
    pub(super) region: Option<String>,
    pub(super) place: Option<Said>,
    pub(super) period: Option<String>,
    /// In which language the text is, in words.
    pub(super) text_in: String,
    pub(super) summary: Option<Said>,
    pub(super) snippet: Option<Snippet>,
    pub(super) snippet_lang: Option<&'static str>,
    /// On which page of a publication it matches, in words.
    pub(super) page: Option<String>,
    /// Themes and target groups.
    pub(super) subjects: Vec<String>,
}

impl CardView {
    /// A record as a list shows it.
    pub(super) fn new(visit: &Visit, card: &Card) -> Self {
        let label =
            |facet: Facet, value: &str| visit.site.texts.facet_value(&visit.generation, facet, value, visit.language);
        let themes = card.themes.iter().map(|theme| label(Facet::Theme, theme));
        let groups = card.target_groups.iter().map(|group| label(Facet::Target, group));
        Self {
            address: visit.record_address(&card.id),
            hue: hue(&visit.generation, card.region.as_deref()),
            title: Said::of(visit, &card.title),
            kind: card.kind.as_deref().map(|kind| label(Facet::Kind, kind)),
            region: card.region.as_deref().map(|region| label(Facet::Region, region)),
            place: card.place.as_ref().map(|place| Said::of(visit, place)),
            period: card.period.and_then(|period| said_period(visit, period)),
            text_in: text_in(visit, card.language),
            summary: card.summary.as_ref().map(|summary| Said::of(visit, summary)),
            snippet: None,
            snippet_lang: None,
            page: None,
            subjects: themes.chain(groups).collect(),
        }
    }

    /// A result of a search.
    pub(super) fn of_hit(visit: &Visit, hit: Hit) -> Self {
        let view = Self::new(visit, &hit.card);
        let snippet_lang = hit.snippet.as_ref().and_then(|snippet| visit.foreign(snippet.language));
        let page = hit.page.map(|page| visit.say_with(Key::HitPage, &[("page", page.to_string().into())]).into_owned());
        let address = match hit.page {
            Some(page) => format!("{}?page={page}#page", view.address),
            None => view.address,
        };
        Self { address, snippet: hit.snippet, snippet_lang, page, ..view }
    }
}

/// “Text in French”.
pub(super) fn text_in(visit: &Visit, language: Language) -> String {
    let name = visit.say(Key::language(language));
    visit.say_with(Key::TextIn, &[("language", name.into())]).into_owned()
}

/// The years of a practice in words.
pub(super) fn said_period(visit: &Visit, period: Period) -> Option<String> {
    let year = |year: i16| year.to_string();
    let said = match (period.start, period.end) {
        (None, None) => return None,
        (Some(start), Some(end)) if start == end => return Some(year(start)),
        (Some(start), Some(end)) => {
            visit.say_with(Key::PeriodBoth, &[("start", year(start).into()), ("end", year(end).into())])
        }
        (Some(start), None) => visit.say_with(Key::PeriodSince, &[("start", year(start).into())]),
        (None, Some(end)) => visit.say_with(Key::PeriodUntil, &[("end", year(end).into())]),
    };
    Some(said.into_owned())
}

/// The class that gives a region its colour, the same on all pages: by the order of the vocabulary's regions.
pub(super) fn hue(generation: &Generation, region: Option<&str>) -> &'static str {
    let top = region.and_then(|region| generation.vocabulary.with_broader(Scheme::Regions, region).last());
    let mut regions = generation.vocabulary.top(Scheme::Regions);
    hue_of_place(top.and_then(|top| regions.position(|region| region.id.as_str() == top)))
}

const fn hue_of_place(place: Option<usize>) -> &'static str {
    match place {
        Some(0) => "hue-1",
        Some(1) => "hue-2",
        Some(2) => "hue-3",
        _ => "hue-none",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_regions_have_a_hue_each_and_others_none() {
        let hues = [Some(0), Some(1), Some(2), Some(3), None].map(hue_of_place);
        assert_eq!(hues, ["hue-1", "hue-2", "hue-3", "hue-none", "hue-none"]);
    }
}
