//! The facets: by what results are counted and narrowed.

use crate::corpus::vocabulary::Scheme;

/// One way of sorting records into values. Readers see a filter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Facet {
    /// NUTS code.
    Region,
    /// Theme, each with all that are broader.
    Theme,
    /// Language of the body.
    Language,
    /// Kind of record.
    Kind,
    /// Target group.
    Target,
    /// Organisation, whatever its part.
    Organisation,
    /// Level of evidence.
    Evidence,
}

impl Facet {
    /// All facets, in the order of the interface.
    pub const ALL: [Self; 7] =
        [Self::Region, Self::Theme, Self::Target, Self::Language, Self::Kind, Self::Organisation, Self::Evidence];

    /// How many there are.
    pub const COUNT: usize = Self::ALL.len();

    /// Its name in addresses and exports.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Region => "region",
            Self::Theme => "theme",
            Self::Language => "language",
            Self::Kind => "kind",
            Self::Target => "target",
            Self::Organisation => "org",
            Self::Evidence => "evidence",
        }
    }

    /// The facet of a parameter.
    pub fn of_parameter(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.parameter() == name)
    }

    /// Its place in tables with one row a facet.
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The scheme of the vocabulary that its values come from.
    pub const fn scheme(self) -> Option<Scheme> {
        match self {
            Self::Region => Some(Scheme::Regions),
            Self::Theme => Some(Scheme::Themes),
            Self::Target => Some(Scheme::TargetGroups),
            Self::Language | Self::Kind | Self::Organisation | Self::Evidence => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_facet_has_a_row_of_its_own() {
        let mut rows: Vec<usize> = Facet::ALL.iter().map(|facet| facet.index()).collect();
        rows.sort_unstable();
        assert_eq!(rows, (0..Facet::COUNT).collect::<Vec<_>>());
    }
}
