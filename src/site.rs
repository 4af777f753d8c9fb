//! What all faces of the site share.

use crate::index::live::Live;
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
}

/// Why a site cannot be set up.
#[derive(Debug, thiserror::Error)]
pub enum SiteError {
    /// A file of texts is not right.
    #[error(transparent)]
    Texts(#[from] TextsError),
    /// The public address is not one.
    #[error("“{0}” is no public address; one looks like https://example.org")]
    BaseUrl(String),
}

impl Site {
    /// A site of what is served and the address under which the public knows it.
    ///
    /// # Errors
    /// Where that address is none of the web, or a text of the interface is missing.
    pub fn new(live: Live, base_url: Option<&str>) -> Result<Self, SiteError> {
        let base_url = base_url.map(public_address).transpose()?;
        Ok(Self { live, texts: Texts::new()?, base_url })
    }
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
    fn a_public_address_is_a_host_of_the_web() {
        assert_eq!(public_address("https://example.org/").unwrap(), "https://example.org");
        assert_eq!(public_address("http://localhost:8080").unwrap(), "http://localhost:8080");
        for wrong in ["example.org", "ftp://example.org", "https://example.org/a", "https://example.org/?q"] {
            assert!(public_address(wrong).is_err(), "{wrong}");
        }
    }
}
