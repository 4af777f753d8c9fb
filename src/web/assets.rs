//! Static files, built in. A file's name carries the digest of its content, so that browsers may keep it for ever.

use std::borrow::Cow;
use std::sync::LazyLock;

use axum::extract::{Path, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::http::{HeaderMap, Uri};
use axum::response::{IntoResponse, Response};
use sha2::{Digest, Sha256};
use std::sync::Arc;

use super::error::{self, Failure};
use super::visit::Visit;
use crate::site::Site;

/// A static file.
struct Asset {
    /// As templates and the style sheet name it.
    name: &'static str,
    /// As addresses name it.
    address: String,
    kind: &'static str,
    content: Cow<'static, [u8]>,
}

macro_rules! asset {
    ($name:literal) => {
        ($name, include_bytes!(concat!("../../static/", $name)).as_slice())
    };
}

const FONTS: [(&str, &[u8]); 4] = [
    asset!("fonts/serif-400.woff2"),
    asset!("fonts/serif-600.woff2"),
    asset!("fonts/sans-400.woff2"),
    asset!("fonts/sans-600.woff2"),
];
const OTHERS: [(&str, &[u8]); 2] = [asset!("site.js"), asset!("icon.svg")];
const STYLE: (&str, &str) = ("style.css", include_str!("../../static/style.css"));

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(|| {
    let whole = |(name, content): &(&'static str, &'static [u8])| Asset::new(name, Cow::Borrowed(*content));
    let mut assets: Vec<Asset> = FONTS.iter().chain(&OTHERS).map(whole).collect();
    let (name, style) = STYLE;
    let style = assets.iter().fold(style.to_owned(), |style, asset| style.replace(asset.name, &asset.address));
    assets.push(Asset::new(name, Cow::Owned(style.into_bytes())));
    assets
});

impl Asset {
    fn new(name: &'static str, content: Cow<'static, [u8]>) -> Self {
        let digest =
            Sha256::digest(&content).iter().take(8).fold(0, |digest: u64, byte| digest << 8 | u64::from(*byte));
        let file = name.rsplit('/').next().unwrap_or(name);
        let (stem, extension) = file.rsplit_once('.').unwrap_or((file, ""));
        Self { name, address: format!("{stem}.{digest:016x}.{extension}"), kind: kind(extension), content }
    }
}

fn kind(extension: &str) -> &'static str {
    match extension {
        "css" => "text/css; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "svg" => "image/svg+xml",
        "woff2" => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// The address of a static file.
pub(super) fn address(name: &str) -> String {
    let asset = ASSETS.iter().find(|asset| asset.name == name);
    format!("/static/{}", asset.map_or(name, |asset| asset.address.as_str()))
}

/// `/static/{name}`
pub(super) async fn asset(
    State(site): State<Arc<Site>>,
    Path(name): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response {
    let Some(asset) = ASSETS.iter().find(|asset| asset.address == name) else {
        return error::page(&Visit::new(site, &uri, &headers), Failure::NotFound);
    };
    let fields = [(CONTENT_TYPE, asset.kind), (CACHE_CONTROL, "public, max-age=31536000, immutable")];
    let content: axum::body::Bytes = match &asset.content {
        Cow::Borrowed(content) => axum::body::Bytes::from_static(content),
        Cow::Owned(content) => axum::body::Bytes::from_static(content.as_slice()),
    };
    (fields, content).into_response()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_style_sheet_names_fonts_by_their_addresses() {
        let style = ASSETS.iter().find(|asset| asset.name == "style.css").unwrap();
        let style = std::str::from_utf8(&style.content).unwrap();
        assert!(!style.contains("url(\"fonts/"), "a font is named that is not built in");
        for asset in ASSETS.iter().filter(|asset| asset.name.ends_with("woff2")) {
            assert!(style.contains(&asset.address), "{}", asset.name);
        }
    }

    #[test]
    fn templates_name_only_files_that_there_are() {
        assert!(address("style.css").starts_with("/static/style."));
        for name in ["style.css", "site.js", "icon.svg", "fonts/serif-600.woff2", "fonts/sans-400.woff2"] {
            assert!(ASSETS.iter().any(|asset| asset.name == name), "{name}");
        }
    }
}
