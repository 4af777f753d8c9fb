//! The organisations, listed once by id in `organisations.yaml`.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::fault::{Fault, Faults, Place};
use super::fields::{self, Fields};
use super::front_matter::{self, Node, Value};
use super::id::{ConceptId, Id};

/// One body: public, private or international, funds included since they stand as funders.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its id.
    pub id: Id,
    /// Its official name, in its own language.
    pub name: String,
    /// An abbreviation or a short name.
    pub short: Option<String>,
    /// What sort of body it is: one of [`KINDS`].
    pub kind: String,
    /// The region in which it is based; none for national and European bodies.
    pub region: Option<ConceptId>,
    /// The town.
    pub place: Option<String>,
    /// Its own site.
    pub website: Option<String>,
    /// What it was in the DISCORSI project: one of [`ROLES`].
    pub role: Option<String>,
}

/// The kinds of organisation.
pub const KINDS: [&str; 11] = [
    "public",
    "health",
    "education",
    "association",
    "cooperative",
    "foundation",
    "company",
    "union",
    "religious",
    "network",
    "international",
];

/// The roles in the DISCORSI project.
pub const ROLES: [&str; 4] = ["lead", "partner", "foreign-member", "member"];

const KEYS: [&str; 8] = ["id", "name", "short", "kind", "region", "place", "website", "role"];

/// All organisations by id.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisations {
    all: BTreeMap<Id, Organisation>,
    /// All ids, also of faulty entries; `None` where the file could not be read at all.
    declared: Option<BTreeSet<Id>>,
}

impl Organisations {
    /// Reads `organisations.yaml`; faulty entries are left out and their faults returned.
    pub fn read(file: &Path, text: &str) -> (Self, Vec<Fault>) {
        let mut faults = Faults::new(file, text);
        let Some(node) = front_matter::parse_file(text, &mut faults) else {
            return (Self::default(), faults.into_list());
        };
        let (mut all, mut declared) = (BTreeMap::new(), BTreeSet::new());
        for item in fields::list(node, "a list", &mut faults) {
            let place = item.place;
            let (id, organisation) = Organisation::read(item, &mut faults);
            if let Some(id) = id.filter(|id| !declared.insert(id.clone())) {
                faults.add(place, format!("the id `{id}` a second time"), "each id once");
            } else if let Some(organisation) = organisation {
                all.insert(organisation.id.clone(), organisation);
            }
        }
        (Self { all, declared: Some(declared) }, faults.into_list())
    }

    /// The organisation of an id.
    pub fn get(&self, id: &Id) -> Option<&Organisation> {
        self.all.get(id)
    }

    /// Whether the file has such an id, be its entry faulty; of a file that is not YAML nobody can say that it has not.
    pub fn declares(&self, id: &Id) -> bool {
        self.declared.as_ref().is_none_or(|declared| declared.contains(id))
    }

    /// The name of an id; the id itself where it is not listed, as in an index of JSON Lines.
    pub fn name<'a>(&'a self, id: &'a str) -> &'a str {
        id.parse().ok().and_then(|id: Id| self.all.get(&id)).map_or(id, |organisation| organisation.name.as_str())
    }

    /// All, by id.
    pub fn iter(&self) -> impl Iterator<Item = &Organisation> {
        self.all.values()
    }
}

impl Organisation {
    /// The id as far as it can be read, and the entry if it is right.
    fn read(node: Node, faults: &mut Faults<'_>) -> (Option<Id>, Option<Self>) {
        let Some(mut fields) = Fields::of(node, "keys such as `id` and `name`", faults) else { return (None, None) };
        let id: Option<Id> = fields
            .require("id", faults)
            .and_then(|node| fields::parsed(node, "an id of letters a to z, digits and hyphens", faults));
        let organisation = Self::rest(id.clone(), &mut fields, faults);
        fields.end(&KEYS, faults);
        (id, organisation)
    }

    fn rest(id: Option<Id>, fields: &mut Fields, faults: &mut Faults<'_>) -> Option<Self> {
        let name = fields.require("name", faults).and_then(|node| fields::text(node, faults));
        let kind = fields.require("kind", faults).and_then(|node| one_of(node, &KINDS, faults));
        let short = fields.take("short").and_then(|node| fields::text(node, faults));
        let region = fields.take("region").and_then(|node| fields::parsed(node, "a NUTS code such as ITC1", faults));
        let place = fields.take("place").and_then(|node| fields::text(node, faults));
        let website = fields.take("website").and_then(|node| web_address(node, faults));
        let role = fields.take("role").and_then(|node| one_of(node, &ROLES, faults));
        Some(Self { id: id?, name: name?, short, kind: kind?, region, place, website, role })
    }
}

/// One of a fixed list of words.
pub(super) fn one_of(node: Node, words: &[&str], faults: &mut Faults<'_>) -> Option<String> {
    let expected = format!("one of {}", words.join(", "));
    let place = node.place;
    match node.value {
        Value::Text(text) if words.contains(&text.as_str()) => Some(text),
        other => {
            faults.add(place, other.describe(), expected);
            None
        }
    }
}

/// An address of the web: `http` or `https` with a host.
pub(super) fn web_address(node: Node, faults: &mut Faults<'_>) -> Option<String> {
    let place: Place = node.place;
    let text = fields::text(node, faults)?;
    let right = url::Url::parse(&text).is_ok_and(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
    if !right {
        faults.add(place, Value::Text(text.clone()).describe(), "an address that begins with http:// or https://");
    }
    right.then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn all_faults_of_the_list_are_told() {
        let text = "- id: a\n  name: A\n  kind: public\n- id: A b\n  name: B\n  kind: club\n\
                    - id: a\n  name: C\n  kind: public\n  color: red\n";
        let (organisations, faults) = Organisations::read(Path::new("organisations.yaml"), text);
        assert_eq!(organisations.iter().count(), 1);
        let shown: Vec<String> =
            faults.iter().map(|f| format!("{}:{} {}", f.place.line, f.place.column, f.found)).collect();
        assert_eq!(shown, ["4:7 “A b”", "6:9 “club”", "7:3 the id `a` a second time", "10:3 unknown key `color`"]);
    }
}
