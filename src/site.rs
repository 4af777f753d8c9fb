//! What all faces of the site share.

use crate::corpus::id::Id;
use crate::index::live::Live;
use crate::language::fold;
use crate::texts::{Texts, TextsError};

/// What the pages and the API answer from.
#[derive(Debug)]
pub struct Site {
    /// The generation that is served now.
    pub live: Live,
    /// The texts of the interface.
    pub texts: Texts,
    /// The site's public address without a slash at its end, where it is known.
    pub base_url: Option<String>,
    /// The mail address of those who keep the collection, where it is known.
    pub contact: Option<String>,
}

/// Why a site cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A file of texts is not right.
    #[error(transparent)]
    Texts(#[from] TextsError),
    /// The mail address is not one.
    #[error("“{0}” is no mail address; one looks like name@example.org")]
    Contact(String),
    /// The public address is not one.
    #[error("“{0}” is no public address; one looks like https://example.org")]
    BaseUrl(String),
}

impl Site {
    /// A site of what is served, the address under which the public knows it, and whom the public can write to.
    ///
    /// # Errors
    /// Where that address is none of the web, the other none of mail, or a text of the interface is missing.
    pub fn new(live: Live, base_url: Option<&str>, contact: Option<&str>) -> Result<Self, SiteError> {
        let base_url = base_url.map(public_address).transpose()?;
        let contact = contact.map(mail_address).transpose()?;
        Ok(Self { live, texts: Texts::new()?, base_url, contact })
    }
}

/// A name at a host, with nothing that a link could take for more.
fn mail_address(text: &str) -> Result<String, SiteError> {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "@.-_+".contains(c);
    let parts =
        text.split_once('@').filter(|(name, host)| !name.is_empty() && host.contains('.') && !host.contains('@'));
    match parts {
        Some(_) if text.chars().all(allowed) => Ok(text.to_owned()),
        _ => Err(SiteError::Contact(text.to_owned())),
    }
}

/// The id that a name suggests: its words without accents; `None` where it has no letter or digit.
pub fn id_of(name: &str) -> Option<Id> {
    const LONGEST: usize = 60;
    // Folding takes apostrophes out, which part words here.
    let lower = name.to_lowercase().replace(['\'', '’'], " ");
    let mut id = String::new();
    for word in fold(&lower).split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()) {
        if !id.is_empty() && id.len() + word.len() >= LONGEST {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    id.parse().ok()
}

/// The site lives at the root of its host: a path, a query or a fragment would be lost in its links.
fn public_address(text: &str) -> Result<String, SiteError> {
    let wrong = || SiteError::BaseUrl(text.to_owned());
    let url = url::Url::parse(text).map_err(|_| wrong())?;
    let at_root = url.path() == "/" && url.query().is_none() && url.fragment().is_none();
    let of_the_web = matches!(url.scheme(), "http" | "https") && url.has_host() && url.username().is_empty();
    if at_root && of_the_web { Ok(url.as_str().trim_end_matches('/').to_owned()) } else { Err(wrong()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_makes_an_id() {
        assert_eq!(id_of("La Santé des migrants (2018)").unwrap().as_str(), "la-sante-des-migrants-2018");
        assert_eq!(id_of("L’acollida: sol·licitants").unwrap().as_str(), "l-acollida-sollicitants");
        assert!(id_of("…").is_none());
    }

    #[test]
    fn a_mail_address_is_a_name_at_a_host() {
        assert_eq!(mail_address("keep@example.org").unwrap(), "keep@example.org");
        for wrong in ["example.org", "@example.org", "a@b@example.org", "a b@example.org", "a@example.org?cc=x", "a@b"]
        {
            assert!(mail_address(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_public_address_is_a_host_of_the_web() {
        assert_eq!(public_address("https://example.org/").unwrap(), "https://example.org");
        assert_eq!(public_address("http://localhost:8080").unwrap(), "http://localhost:8080");
        for wrong in ["example.org", "ftp://example.org", "https://example.org/a", "https://example.org/?q"] {
            assert!(public_address(wrong).is_err(), "{wrong}");
        }
    }
}
