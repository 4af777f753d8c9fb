//! Typed values out of the tree of a front matter, each mismatch noted with its place. Knows no rule of a record.

use std::str::FromStr;

use super::fault::{Faults, Place};
use super::front_matter::{Entry, Node, Value};
use super::text::{Language, Translations};

/// The keys of one mapping, taken one by one; what is left in the end is unknown.
#[derive(Debug)]
pub struct Fields {
    entries: Vec<Entry>,
    place: Place,
}

impl Fields {
    /// The keys of a mapping; anything else is a fault.
    pub fn of(node: Node, expected: &str, faults: &mut Faults<'_>) -> Option<Self> {
        match node.value {
            Value::Map(entries) => Some(Self { entries, place: node.place }),
            other => {
                faults.add(node.place, other.describe(), expected);
                None
            }
        }
    }

    /// Takes the value of a key that may be left out.
    pub fn take(&mut self, key: &str) -> Option<Node> {
        let at = self.entries.iter().position(|entry| entry.key == key)?;
        Some(self.entries.remove(at).node)
    }

    /// Takes the value of a key that has to be there.
    pub fn require(&mut self, key: &str, faults: &mut Faults<'_>) -> Option<Node> {
        let node = self.take(key);
        if node.is_none() {
            faults.add(self.place, format!("no `{key}`"), format!("a key `{key}`"));
        }
        node
    }

    /// Where the mapping begins.
    pub const fn place(&self) -> Place {
        self.place
    }

    /// Ends the reading: every key that nobody took is unknown.
    pub fn end(self, known: &[&str], faults: &mut Faults<'_>) {
        for entry in self.entries {
            faults.add(entry.place, format!("unknown key `{}`", entry.key), format!("one of {}", known.join(", ")));
        }
    }
}

/// A text that is not empty.
pub fn text(node: Node, faults: &mut Faults<'_>) -> Option<String> {
    match node.value {
        Value::Text(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        other => mismatch(&other, node.place, "a text", faults),
    }
}

/// A text that a type can be made of.
pub fn parsed<T: FromStr>(node: Node, expected: &str, faults: &mut Faults<'_>) -> Option<T> {
    let place = node.place;
    let text = match node.value {
        Value::Text(text) => text,
        // A year stands without quotes where a date is wanted.
        Value::Integer(number) => number.to_string(),
        other => return mismatch(&other, place, expected, faults),
    };
    let parsed = text.parse().ok();
    if parsed.is_none() {
        faults.add(place, Value::Text(text).describe(), expected);
    }
    parsed
}

/// A year between 1800 and 2200.
pub fn year(node: &Node, faults: &mut Faults<'_>) -> Option<i16> {
    if let Value::Integer(number) = node.value
        && let Ok(year @ 1800..=2200) = i16::try_from(number)
    {
        return Some(year);
    }
    mismatch(&node.value, node.place, "a year of four digits", faults)
}

/// A whole number from 1.
pub fn count(node: &Node, expected: &str, faults: &mut Faults<'_>) -> Option<usize> {
    if let Value::Integer(number) = node.value
        && let Ok(count @ 1..) = usize::try_from(number)
    {
        return Some(count);
    }
    mismatch(&node.value, node.place, expected, faults)
}

/// `true` or `false`.
pub fn truth(node: &Node, faults: &mut Faults<'_>) -> Option<bool> {
    match node.value {
        Value::Bool(value) => Some(value),
        ref other => mismatch(other, node.place, "true or false", faults),
    }
}

/// The items of a list.
pub fn list(node: Node, expected: &str, faults: &mut Faults<'_>) -> Vec<Node> {
    match node.value {
        Value::List(items) => items,
        other => {
            faults.add(node.place, other.describe(), expected);
            Vec::new()
        }
    }
}

/// A text in each of the five languages.
pub fn translations(node: Node, faults: &mut Faults<'_>) -> Option<Translations> {
    const EXPECTED: &str = "a text in each of it, fr, es, ca, en";
    let mut fields = Fields::of(node, EXPECTED, faults)?;
    let texts = Language::ALL.map(|language| {
        let node = fields.take(language.code());
        if node.is_none() {
            faults.add(fields.place(), format!("no text for `{language}`"), EXPECTED);
        }
        node.and_then(|node| text(node, faults))
    });
    fields.end(&Language::ALL.map(Language::code), faults);
    let [Some(it), Some(fr), Some(es), Some(ca), Some(en)] = texts else { return None };
    Some(Translations::new([it, fr, es, ca, en]))
}

/// A text in some of the five languages.
pub fn some_translations(node: Node, faults: &mut Faults<'_>) -> Vec<(Language, String)> {
    let Some(mut fields) = Fields::of(node, "a text in one or more of it, fr, es, ca, en", faults) else {
        return Vec::new();
    };
    let mut texts = Vec::new();
    for language in Language::ALL {
        if let Some(text) = fields.take(language.code()).and_then(|node| text(node, faults)) {
            texts.push((language, text));
        }
    }
    fields.end(&Language::ALL.map(Language::code), faults);
    texts
}

fn mismatch<T>(found: &Value, place: Place, expected: &str, faults: &mut Faults<'_>) -> Option<T> {
    faults.add(place, found.describe(), expected);
    None
}
