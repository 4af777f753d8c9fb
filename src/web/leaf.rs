//! The pages of a publication on the page of its record: all of them as links, one of them open.

use super::error::Failure;
use super::visit::Visit;
use crate::texts::Key;

/// The pages of a publication.
pub(super) struct Leaf {
    pub(super) links: Vec<LeafLink>,
    pub(super) open: Option<OpenLeaf>,
}

/// The way to a page.
pub(super) struct LeafLink {
    pub(super) number: u32,
    pub(super) said: String,
    pub(super) address: String,
    pub(super) is_current: bool,
}

/// The page that was asked for.
pub(super) struct OpenLeaf {
    pub(super) said: String,
    pub(super) paragraphs: Vec<String>,
    pub(super) previous: Option<String>,
    pub(super) next: Option<String>,
}

impl Leaf {
    /// The pages of a record; `None` where none is held. `address` is that of its page here.
    pub(super) fn read(visit: &Visit, record: u32, address: &str) -> Result<Option<Self>, Failure> {
        let count = visit.generation.pages(record);
        if count == 0 {
            return Ok(None);
        }
        let asked = visit.parameters().find(|(name, value)| name == "page" && !value.is_empty());
        let open = asked.map(|(_, value)| value.parse().unwrap_or(0));
        let to = |page: u32| format!("{address}?page={page}#page");
        let said = |page: u32| {
            let arguments = [("page", page.to_string().into()), ("count", count.to_string().into())];
            visit.say_with(Key::RecordPage, &arguments).into_owned()
        };
        let link = |number: u32| LeafLink {
            number,
            said: said(number),
            address: to(number),
            is_current: open == Some(number),
        };
        let open = match open {
            None => None,
            Some(number) => {
                let text = visit.generation.page(record, number)?.ok_or(Failure::NotFound)?;
                let paragraphs = text.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect();
                let previous = (number > 1).then(|| to(number - 1));
                let next = (number < count).then(|| to(number + 1));
                Some(OpenLeaf { said: said(number), paragraphs, previous, next })
            }
        };
        Ok(Some(Self { links: (1..=count).map(link).collect(), open }))
    }
}
