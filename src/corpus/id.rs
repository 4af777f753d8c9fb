//! Identifiers: what stands in addresses, filters and exports. They are made only by parsing.

use std::borrow::Borrow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// The id of a record or an organisation: lower-case ASCII letters, digits and hyphens.
///
/// It holds no dot, so that `{id}.json` can be told from an id.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Id(String);

/// The id of a concept of the vocabulary: the last segment of its IRI, unique within its scheme.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ConceptId(String);

/// A text that is no id.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an id is made of lower-case letters a to z, digits and hyphens, at most 100")]
pub struct NotAnId;

const LONGEST: usize = 100;

impl Id {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Id {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let allowed = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
        let right = (1..=LONGEST).contains(&text.len()) && text.bytes().all(allowed);
        if right { Ok(Self(text.to_owned())) } else { Err(NotAnId) }
    }
}

impl fmt::Display for Id {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl ConceptId {
    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Borrow<str> for ConceptId {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl FromStr for ConceptId {
    type Err = NotAnId;

    fn from_str(text: &str) -> Result<Self, NotAnId> {
        let allowed = |b: u8| b.is_ascii_alphanumeric() || b == b'-' || b == b'.';
        let right = (1..=LONGEST).contains(&text.len()) && text.bytes().all(allowed);
        if right { Ok(Self(text.to_owned())) } else { Err(NotAnId) }
    }
}

impl fmt::Display for ConceptId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_holds_no_dot_space_or_capital() {
        assert!("accelair-rhone".parse::<Id>().is_ok());
        for wrong in ["", "a.b", "A", "a b", "é", &"a".repeat(101)] {
            assert!(wrong.parse::<Id>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn a_concept_id_may_hold_dots_and_capitals() {
        for right in ["housing.access", "ITC1", "unaccompanied-minors"] {
            assert!(right.parse::<ConceptId>().is_ok(), "{right:?}");
        }
        assert!("a/b".parse::<ConceptId>().is_err());
    }
}
