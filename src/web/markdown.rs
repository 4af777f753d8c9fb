//! The Markdown of a body as safe HTML, its citations as links to the numbered sources.

use std::collections::{BTreeMap, HashSet};

use ammonia::Builder;
use pulldown_cmark::{CowStr, Event, Parser, TextMergeStream, html};

use crate::corpus::body;

/// The citations of a body so far: how often each source was cited.
#[derive(Debug, Default)]
pub(super) struct Citations(BTreeMap<usize, usize>);

impl Citations {
    /// Whether a source is cited.
    pub(super) fn has(&self, source: usize) -> bool {
        self.0.contains_key(&source)
    }

    /// The id of the next citation of a source: the first has the one that its way back leads to.
    fn next_id(&mut self, source: usize) -> String {
        let times = self.0.entry(source).or_default();
        *times += 1;
        if *times == 1 { format!("cited-{source}") } else { format!("cited-{source}-{times}") }
    }
}

/// The HTML of some Markdown. `said` is what a citation's number is called.
pub(super) fn to_html(markdown: &str, citations: &mut Citations, said: &dyn Fn(usize) -> String) -> String {
    let events = TextMergeStream::new(Parser::new_ext(markdown, body::options()));
    let mut linked = Vec::new();
    for event in events {
        match event {
            Event::Text(text) => link_citations(&text, citations, said, &mut linked),
            other => linked.push(other),
        }
    }
    let mut page = String::with_capacity(markdown.len() * 2);
    html::push_html(&mut page, linked.into_iter());
    sanitise(&page)
}

fn link_citations(text: &str, citations: &mut Citations, said: &dyn Fn(usize) -> String, linked: &mut Vec<Event<'_>>) {
    let owned = |text: &str| Event::Text(CowStr::from(text.to_owned()));
    let mut from = 0;
    for citation in body::citations(text) {
        linked.push(owned(&text[from..citation.start]));
        let (number, id) = (citation.number, citations.next_id(citation.number));
        let label = said(number).replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;");
        linked.push(Event::InlineHtml(CowStr::from(format!(
            "<a class=\"citation\" id=\"{id}\" href=\"#source-{number}\" aria-label=\"{label}\">[{number}]</a>"
        ))));
        from = citation.end;
    }
    linked.push(owned(&text[from..]));
}

/// Whatever a body holds, no script, style or form comes out.
fn sanitise(page: &str) -> String {
    Builder::default()
        .add_tag_attributes("a", &["id", "aria-label"])
        .add_allowed_classes("a", &["citation"])
        .url_schemes(HashSet::from(["http", "https", "mailto"]))
        .link_rel(None)
        .clean(page)
        .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn html(markdown: &str) -> String {
        to_html(markdown, &mut Citations::default(), &|number| format!("Source {number}"))
    }

    #[test]
    fn citations_lead_to_their_sources_and_have_their_own_ids() {
        let page = html("One [1]. Two [1] [12].");
        assert!(page.contains(r##"href="#source-1""##) && page.contains(r##"href="#source-12""##), "{page}");
        for id in [r#"id="cited-1""#, r#"id="cited-1-2""#, r#"id="cited-12""#] {
            assert_eq!(page.matches(id).count(), 1, "{id} in {page}");
        }
        assert!(page.contains(r#"aria-label="Source 12""#) && page.contains(">[12]</a>."), "{page}");
    }

    #[test]
    fn other_brackets_stay_text() {
        assert_eq!(html("In [2018] and [x].").trim(), "<p>In [2018] and [x].</p>");
    }

    #[test]
    fn no_script_comes_out() {
        let page = html("<script>alert(1)</script>\n\nA <img src=x onerror=alert(1)> [a](javascript:alert(1)) *b*");
        for wrong in ["<script", "onerror", "javascript:"] {
            assert!(!page.contains(wrong), "{page}");
        }
        assert!(page.contains("<em>b</em>"));
    }
}
