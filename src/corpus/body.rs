//! The body of a record: Markdown cut into sections with fixed ids, its citations, and its plain text.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd};
use serde::{Deserialize, Serialize};

use super::fault::{Faults, Place};

/// One section of a body.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Section {
    /// What it is about, the same in every language, so that sections of different records line up.
    pub id: String,
    /// Its heading, in the language of the body.
    pub heading: String,
    /// Its Markdown, without the heading.
    pub markdown: String,
}

/// The Markdown that bodies may use: `CommonMark`, and ids on headings.
pub fn options() -> Options {
    Options::ENABLE_HEADING_ATTRIBUTES
}

/// A heading of the second level, as found.
struct Heading {
    id: Option<String>,
    text: String,
    start: usize,
    end: usize,
}

/// Cuts a body into its sections and holds them against the ids that its kind of record has, in their order.
///
/// `first_line` is the body's line in its file, `sources` the number of sources that may be cited. Where the kind is not
/// known (`ids` is `None`), its sections are not either, and whatever ids there are stand.
pub fn sections(
    body: &str,
    first_line: usize,
    ids: Option<&[&str]>,
    sources: usize,
    faults: &mut Faults<'_>,
) -> Vec<Section> {
    let headings = headings(body, first_line, faults);
    check_beginning(body, first_line, headings.first(), faults);
    check_citations(body, first_line, sources, faults);
    let mut found: Vec<Section> = Vec::new();
    for (at, heading) in headings.iter().enumerate() {
        let place = Place::of_byte(body, heading.start, first_line);
        let end = headings.get(at + 1).map_or(body.len(), |next| next.start);
        let Some(id) = known_id(heading, ids, place, faults) else { continue };
        check_order(&id, &found, ids.unwrap_or_default(), place, faults);
        let markdown = body[heading.end..end].trim().to_owned();
        if markdown.is_empty() {
            faults.add(place, format!("the section `{id}` without a text"), "a text, or no such section");
        }
        found.push(Section { id, heading: heading.text.clone(), markdown });
    }
    found
}

fn headings(body: &str, first_line: usize, faults: &mut Faults<'_>) -> Vec<Heading> {
    let mut headings: Vec<Heading> = Vec::new();
    let mut inside = false;
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H2, id, .. }) => {
                inside = true;
                let id = id.map(|id| id.to_string());
                headings.push(Heading { id, text: String::new(), start: range.start, end: range.end });
            }
            Event::End(TagEnd::Heading(HeadingLevel::H2)) => inside = false,
            Event::Start(Tag::Heading { .. }) => {
                let place = Place::of_byte(body, range.start, first_line);
                faults.add(place, "a heading of another level", "headings `## … {#id}`");
            }
            Event::Html(_) | Event::InlineHtml(_) => {
                let place = Place::of_byte(body, range.start, first_line);
                faults.add(place, "HTML", "Markdown without HTML");
            }
            Event::Text(text) | Event::Code(text) if inside => {
                if let Some(heading) = headings.last_mut() {
                    heading.text.push_str(&text);
                }
            }
            _ => {}
        }
    }
    headings
}

fn check_beginning(body: &str, first_line: usize, first: Option<&Heading>, faults: &mut Faults<'_>) {
    let before = &body[..first.map_or(body.len(), |heading| heading.start)];
    if let Some(at) = before.find(|c: char| !c.is_whitespace()) {
        faults.add(Place::of_byte(body, at, first_line), "text before the first section", "a heading `## … {#id}`");
    }
}

fn known_id(heading: &Heading, ids: Option<&[&str]>, place: Place, faults: &mut Faults<'_>) -> Option<String> {
    let expected = |ids: Option<&[&str]>| match ids {
        Some(ids) => format!("an id in braces, one of {}", ids.join(", ")),
        None => "an id in braces".to_owned(),
    };
    match (&heading.id, ids) {
        (None, _) => faults.add(place, format!("the heading “{}” without an id", heading.text), expected(ids)),
        (Some(id), Some(known)) if !known.contains(&id.as_str()) => {
            faults.add(place, format!("unknown section `{id}`"), expected(ids));
        }
        (Some(id), _) => return Some(id.clone()),
    }
    None
}

fn check_order(id: &str, before: &[Section], ids: &[&str], place: Place, faults: &mut Faults<'_>) {
    let rank = |id: &str| ids.iter().position(|known| *known == id);
    if before.iter().any(|section| section.id == id) {
        faults.add(place, format!("the section `{id}` a second time"), "each section once");
    } else if before.last().is_some_and(|last| rank(&last.id) > rank(id)) {
        faults.add(place, format!("the section `{id}` out of its order"), ids.join(", "));
    }
}

fn check_citations(body: &str, first_line: usize, sources: usize, faults: &mut Faults<'_>) {
    for citation in citations(body) {
        if !(1..=sources).contains(&citation.number) {
            let place = Place::of_byte(body, citation.start, first_line);
            faults.add(
                place,
                format!("a citation [{}] without a source of that number", citation.number),
                if sources == 0 { "sources".to_owned() } else { format!("a number from 1 to {sources}") },
            );
        }
    }
}

/// A source number in a text: `[2]`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The number between the brackets.
    pub number: usize,
    /// First byte of the opening bracket.
    pub start: usize,
    /// The byte after the closing bracket.
    pub end: usize,
}

/// The citations of a text, in order. Numbers have at most three digits; others are no citations.
pub fn citations(text: &str) -> impl Iterator<Item = Citation> {
    text.match_indices('[').filter_map(|(start, _)| {
        let inner = &text[start + 1..];
        let close = inner.find(']').filter(|close| (1..=3).contains(close))?;
        let number = inner[..close].bytes().all(|b| b.is_ascii_digit()).then(|| inner[..close].parse().ok())??;
        Some(Citation { number, start, end: start + close + 2 })
    })
}

/// The text of some Markdown as it is read: no marks, no citations, one line a paragraph.
pub fn plain_text(markdown: &str) -> String {
    let mut plain = String::with_capacity(markdown.len());
    for event in Parser::new_ext(markdown, options()) {
        match event {
            Event::Text(text) | Event::Code(text) => plain.push_str(&text),
            Event::SoftBreak | Event::HardBreak => plain.push(' '),
            Event::End(TagEnd::Paragraph | TagEnd::Item | TagEnd::Heading(_)) => plain.push('\n'),
            _ => {}
        }
    }
    without_citations(plain.trim_end())
}

fn without_citations(text: &str) -> String {
    let mut kept = String::with_capacity(text.len());
    let mut from = 0;
    for citation in citations(text) {
        kept.push_str(text[from..citation.start].trim_end_matches([' ', '\u{a0}']));
        from = citation.end;
    }
    kept.push_str(&text[from..]);
    kept
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    const IDS: [&str; 3] = ["need", "how", "results"];

    fn read(body: &str) -> (Vec<Section>, Vec<String>) {
        let mut faults = Faults::new(Path::new("x.md"), "");
        let sections = sections(body, 1, Some(&IDS), 2, &mut faults);
        let shown = faults.into_list().into_iter().map(|f| format!("{}:{} {}", f.place.line, f.place.column, f.found));
        (sections, shown.collect())
    }

    #[test]
    fn sections_keep_id_heading_and_text() {
        let (sections, faults) = read("## Le besoin {#need}\n\nUn *mot* [1].\n\n## Comment {#how}\n\nDeux [1] [2].\n");
        assert!(faults.is_empty(), "{faults:?}");
        assert_eq!(sections[0].heading, "Le besoin");
        assert_eq!(sections[0].markdown, "Un *mot* [1].");
        assert_eq!(sections[1].id, "how");
    }

    #[test]
    fn every_fault_of_a_body_is_told() {
        let (_, faults) = read(
            "Loose [9].\n\n## A {#results}\n\nx\n\n## B {#need}\n\ny <b>z</b>\n\n## C {#what}\n\n## D\n\n### E\n\n## F {#how}\n",
        );
        assert_eq!(
            faults,
            [
                "1:1 text before the first section",
                "1:7 a citation [9] without a source of that number",
                "7:1 the section `need` out of its order",
                "9:3 HTML",
                "9:7 HTML",
                "11:1 unknown section `what`",
                "13:1 the heading “D” without an id",
                "15:1 a heading of another level",
                "17:1 the section `how` without a text",
            ]
        );
    }

    #[test]
    fn plain_text_has_neither_marks_nor_citations() {
        let plain = plain_text("Un *mot* fort [1].\nSuite [1] [2] ; fin.\n\n- a [2]\n- b\n");
        assert_eq!(plain, "Un mot fort. Suite ; fin.\na\nb");
    }

    #[test]
    fn only_short_numbers_in_brackets_are_citations() {
        let numbers: Vec<usize> = citations("[1] [12], [2018], [a], [], [3").map(|c| c.number).collect();
        assert_eq!(numbers, [1, 12]);
    }
}
