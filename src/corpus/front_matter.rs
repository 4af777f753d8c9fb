//! The front matter of a record as a tree of values with their places. Knows YAML, but no rule of a record.

use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_saphyr::{DuplicateKeyPolicy, Location, Options, Spanned};

use super::fault::{Faults, Place};

/// A value and where it stands.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub value: Value,
    /// Where it begins in the file.
    pub place: Place,
}

/// A YAML value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing after the colon.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// Another number.
    Float(f64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<Entry>),
}

/// One key of a mapping with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: String,
    /// Where the key stands.
    pub place: Place,
    /// Its value.
    pub node: Node,
}

impl PartialEq for Node {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Value {
    /// What the value is, in words, for messages.
    pub fn describe(&self) -> String {
        match self {
            Self::Null => "nothing".into(),
            Self::Bool(value) => format!("the truth value {value}"),
            Self::Integer(value) => format!("the number {value}"),
            Self::Float(value) => format!("the number {value}"),
            Self::Text(value) => format!("“{}”", shorten(value)),
            Self::List(_) => "a list".into(),
            Self::Map(_) => "a mapping".into(),
        }
    }
}

fn shorten(text: &str) -> String {
    const LONGEST: usize = 60;
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A record's file, cut into its two halves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Halves<'t> {
    /// The YAML between the two lines `---`.
    pub yaml: &'t str,
    /// The Markdown after them.
    pub body: &'t str,
    /// The line of the file on which the body begins.
    pub body_line: usize,
}

/// Line on which the YAML begins: after the first `---`.
const YAML_LINE: usize = 2;

/// Cuts a file at its two lines `---`; `None` (and a fault) where they are not there.
pub fn split<'t>(text: &'t str, faults: &mut Faults<'_>) -> Option<Halves<'t>> {
    let text_line = |line: &str| line.trim_end() == "---";
    let mut lines = text.split_inclusive('\n');
    let first = lines.next().unwrap_or_default();
    if !text_line(first) {
        faults.add(Place::START, "no front matter", "a first line `---`");
        return None;
    }
    let (mut end, mut line) = (first.len(), YAML_LINE);
    for next in lines {
        line += 1;
        if text_line(next) {
            let body = &text[end + next.len()..];
            return Some(Halves { yaml: &text[first.len()..end], body, body_line: line });
        }
        end += next.len();
    }
    faults.add(Place::START, "front matter without an end", "a line `---` after the last key");
    None
}

/// Reads the YAML half; a file that is not YAML gives its first fault and `None`.
pub fn parse(yaml: &str, faults: &mut Faults<'_>) -> Option<Node> {
    read(yaml, YAML_LINE, faults)
}

/// Reads a file that is YAML as a whole.
pub fn parse_file(yaml: &str, faults: &mut Faults<'_>) -> Option<Node> {
    read(yaml, 1, faults)
}

/// Strict: `yes` is a word, 02018 is no number, and a key stands once.
fn options() -> Options {
    serde_saphyr::options! {
        duplicate_keys: DuplicateKeyPolicy::Error,
        strict_booleans: true,
        leading_zero_numbers_as_strings: true,
        with_snippet: false,
    }
}

fn read(yaml: &str, first_line: usize, faults: &mut Faults<'_>) -> Option<Node> {
    match serde_saphyr::from_str_with_options::<Spanned<Raw>>(yaml, options()) {
        Ok(raw) => Some(Node::of(raw, first_line)),
        Err(error) => {
            let place = error.location().map_or(Place { line: first_line, column: 1 }, |at| place_of(at, first_line));
            faults.add(place, format!("this is not YAML: {}", one_line(&error)), "a correct mapping of keys to values");
            None
        }
    }
}

/// The library's message without its own place, which the fault already has.
fn one_line(error: &serde_saphyr::Error) -> String {
    let message = error.without_snippet().to_string();
    let message = message.lines().next().unwrap_or_default();
    message.split(" at line ").next().unwrap_or(message).to_owned()
}

fn place_of(location: Location, first_line: usize) -> Place {
    let line = usize::try_from(location.line()).unwrap_or(1).max(1);
    let column = usize::try_from(location.column()).unwrap_or(1).max(1);
    Place { line: line + first_line - 1, column }
}

/// What serde sees: values whose children are wrapped with their locations.
enum Raw {
    Scalar(Value),
    List(Vec<Spanned<Raw>>),
    Map(Vec<(Spanned<String>, Spanned<Raw>)>),
}

impl Node {
    fn of(raw: Spanned<Raw>, first_line: usize) -> Self {
        let place = place_of(raw.referenced, first_line);
        let value = match raw.value {
            Raw::Scalar(value) => value,
            Raw::List(items) => Value::List(items.into_iter().map(|item| Self::of(item, first_line)).collect()),
            Raw::Map(entries) => Value::Map(entries.into_iter().map(|entry| Entry::of(entry, first_line)).collect()),
        };
        Self { value, place }
    }
}

impl Entry {
    fn of((key, raw): (Spanned<String>, Spanned<Raw>), first_line: usize) -> Self {
        Self { place: place_of(key.referenced, first_line), key: key.value, node: Node::of(raw, first_line) }
    }
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Bool(value)))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Integer(value)))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Raw, E> {
        i64::try_from(value).map(|value| Raw::Scalar(Value::Integer(value))).map_err(E::custom)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Float(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Text(value.to_owned())))
    }

    fn visit_unit<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Null))
    }

    fn visit_none<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Scalar(Value::Null))
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        Raw::deserialize(deserializer)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = map.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;

    fn read_all(text: &str) -> (Option<Vec<Entry>>, Vec<String>) {
        let mut faults = Faults::new(Path::new("x.md"), text);
        let node = split(text, &mut faults).and_then(|halves| parse(halves.yaml, &mut faults));
        let entries = node.map(|node| match node.value {
            Value::Map(entries) => entries,
            other => panic!("{other:?}"),
        });
        (entries, faults.into_list().iter().map(ToString::to_string).collect())
    }

    #[test]
    fn values_know_their_lines_and_columns() {
        let (entries, faults) = read_all("---\nkind: practice\nthemes: [a, é, b]\n---\nbody");
        assert!(faults.is_empty(), "{faults:?}");
        let entries = entries.unwrap();
        assert_eq!(entries[1].place, Place { line: 3, column: 1 });
        let Value::List(themes) = &entries[1].node.value else { panic!() };
        assert_eq!(themes[2].place, Place { line: 3, column: 16 });
    }

    #[test]
    fn words_that_look_like_other_types_stay_words() {
        let (entries, _) = read_all("---\na: yes\nb: 02018\nc: 2018-02\nd: 2018\ne: \"2018\"\nf:\n---\n");
        let values: Vec<Value> = entries.unwrap().into_iter().map(|entry| entry.node.value).collect();
        let text = |t: &str| Value::Text(t.into());
        assert_eq!(
            values,
            [text("yes"), text("02018"), text("2018-02"), Value::Integer(2018), text("2018"), Value::Null]
        );
    }

    #[test]
    fn a_duplicate_key_and_a_broken_file_are_told_with_their_place() {
        let (_, faults) = read_all("---\nkind: a\nkind: b\n---\n");
        assert!(faults[0].starts_with("x.md:3:1: "), "{faults:?}");
        let (_, faults) = read_all("---\nkind: [a\ntitle: b\n---\n");
        assert!(faults[0].starts_with("x.md:3:"), "{faults:?}");
        let (_, faults) = read_all("kind: a\n");
        assert!(faults[0].contains("no front matter"), "{faults:?}");
        let (_, faults) = read_all("---\nkind: a\n");
        assert!(faults[0].contains("without an end"), "{faults:?}");
    }

    #[test]
    fn the_body_knows_its_first_line() {
        let text = "---\na: b\n---\n## x\n";
        let mut faults = Faults::new(Path::new("x.md"), text);
        let halves = split(text, &mut faults).unwrap();
        assert_eq!((halves.body, halves.body_line), ("## x\n", 4));
    }
}
