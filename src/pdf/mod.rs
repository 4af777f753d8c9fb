//! The text of a PDF, page by page, as somebody reads it: words whole, lines joined to paragraphs, running heads gone.
//!
//! `glyphs` asks the library what stands where, `lines` puts glyphs into lines, `heads` drops what repeats at the edges
//! of pages, `paragraphs` joins lines. Only `glyphs` names the library.

mod glyphs;
mod heads;
mod lines;
mod paragraphs;

use glyphs::Unreadable;
use lines::Line;

/// The text of a PDF.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PdfText {
    /// The text of each page, one paragraph a line; an empty one for a page without text.
    pub pages: Vec<String>,
    /// The numbers, from 1, of pages on which there is a picture but no text: scans.
    pub scans: Vec<usize>,
}

/// Why a PDF has no text that could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PdfError {
    /// It asks for a password.
    #[error(
        "it is encrypted and opens with a password only. Take the password off first, for example with qpdf --decrypt"
    )]
    Encrypted,
    /// It is not whole, or no PDF.
    #[error("it is no PDF, or a damaged one. Fetch it again")]
    Broken,
    /// It has no page.
    #[error("it has no page")]
    Empty,
    /// All its pages are pictures.
    #[error(
        "none of its {pages} pages has text: they are scans. Recognise their text first, for example with OCRmyPDF"
    )]
    Scanned {
        /// How many there are.
        pages: usize,
    },
    /// Its fonts do not say which letters they draw.
    #[error(
        "its fonts do not say which letters they draw. Recognise its text as if it were a scan, for example with OCRmyPDF --force-ocr"
    )]
    NoLetters,
}

/// Reads the bytes of a PDF.
///
/// # Errors
/// Where it cannot be opened, or has no text.
pub fn text(bytes: Vec<u8>) -> Result<PdfText, PdfError> {
    let pages = glyphs::read(bytes)?;
    if pages.is_empty() {
        return Err(PdfError::Empty);
    }
    let glyphs = || pages.iter().flat_map(|page| &page.glyphs);
    if glyphs().next().is_none() {
        return Err(PdfError::Scanned { pages: pages.len() });
    }
    // A few signs without a letter are bullets and logos; many are a font that hides its letters.
    if glyphs().filter(|glyph| glyph.text.is_none()).count() * 5 > glyphs().count() {
        return Err(PdfError::NoLetters);
    }
    let mut lines: Vec<Vec<Line>> = pages.iter().map(|page| lines::lines(&page.glyphs)).collect();
    heads::drop_running_heads(&mut lines);
    let texts = paragraphs::texts(&lines);
    let is_scan = |number: &usize| texts[number - 1].is_empty() && pages[number - 1].has_image;
    let scans = (1..=pages.len()).filter(is_scan).collect();
    Ok(PdfText { pages: texts, scans })
}

impl From<Unreadable> for PdfError {
    fn from(error: Unreadable) -> Self {
        match error {
            Unreadable::Encrypted => Self::Encrypted,
            Unreadable::Broken => Self::Broken,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    fn read(name: &str) -> Result<PdfText, PdfError> {
        text(fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/pdf").join(name)).unwrap())
    }

    fn pages(name: &str) -> Vec<String> {
        read(name).unwrap().pages
    }

    #[test]
    fn latex_in_french_with_ligatures_and_hyphens() {
        let pages = pages("latex-fr.pdf");
        assert_eq!(pages.len(), 3);
        let (first, rest) = pages[0].split_once('\n').unwrap();
        assert_eq!(first, "Le logement accompagné");
        assert!(rest.starts_with("Ce cahier a été rédigé pour éprouver la lecture des documents. "), "{rest}");
        assert!(rest.contains("vers un logement autonome. Le bail glissant leur permet de devenir"), "{rest}");
        assert!(rest.contains("après une période de sous-location ; l’intermédiation locative"), "{rest}");
        assert!(rest.contains("difficultés financières") && rest.contains("l’efficacité"), "{rest}");
        assert!(rest.contains("\nL’intercompréhension professionnelle, l’interprétariat téléphonique"), "{rest}");
        assert!(rest.ends_with("n’interviennent qu’exceptionnellement."), "{rest}");
        assert!(pages[1].contains("Un cœur fragile, une œdème négligé : le médecin"), "{}", pages[1]);
    }

    #[test]
    fn lualatex_in_catalan() {
        let pages = pages("lualatex-ca.pdf");
        assert!(
            pages[0].starts_with("L’acollida al barri\nAquest quadern s’ha escrit per provar la lectura de"),
            "{}",
            pages[0]
        );
        assert!(pages[0].contains("sol·licitants d’asil troben allotjament, col·laboració veïnal"), "{}", pages[0]);
        assert!(pages[0].ends_with("Les pràctiques professionalitzadores afavoreixen l’autonomia."), "{}", pages[0]);
    }

    #[test]
    fn libreoffice_in_italian() {
        let pages = pages("writer-it.pdf");
        assert_eq!(pages.len(), 3);
        assert!(
            pages[0].starts_with("Quaderno di prova: la casa difficile\nQuesto quaderno è stato scritto"),
            "{}",
            pages[0]
        );
        assert!(pages[0].contains("spiega il contratto e chiede"), "the soft hyphen goes: {}", pages[0]);
        assert!(pages[1].ends_with("L’efficacia dell’ufficio dipende dagli orari."), "the foot goes: {}", pages[1]);
    }

    #[test]
    fn chromium_in_spanish() {
        let pages = pages("chromium-es.pdf");
        assert_eq!(pages[1].lines().next().unwrap(), "La salud");
        assert!(
            pages[0].contains("\nEl empadronamiento abre la puerta a la atención sanitaria. ¿Quién acompaña"),
            "{}",
            pages[0]
        );
        assert!(pages.iter().all(|page| !page.contains("localhost") && !page.contains("11/25")), "{pages:?}");
    }

    #[test]
    fn groff_and_ghostscript_in_english() {
        let pages = pages("groff-en.pdf");
        assert!(pages[0].contains("a guarantee fund covers arrears, and an efficient office helps"), "{}", pages[0]);
        assert!(pages[0].contains("people who have just arrived to find their first flat."), "{}", pages[0]);
        assert!(
            pages[0].ends_with("interpreting and straightforward communication are considered indispensable."),
            "{}",
            pages[0]
        );
        assert_eq!(pages[2].lines().next().unwrap(), "Skills");
    }

    #[test]
    fn a_scan_among_pages_is_named_and_keeps_its_number() {
        let text = read("mixed-en.pdf").unwrap();
        assert_eq!(text.scans, [2]);
        assert!(text.pages[1].is_empty() && text.pages[2].contains("Validation of prior learning"));
    }

    #[test]
    fn a_report_that_anybody_may_open_is_read() {
        assert!(pages("protected-en.pdf")[1].contains("walk-in clinic"));
    }

    #[test]
    fn what_cannot_be_read_is_told_apart() {
        assert_eq!(read("scan-fr.pdf"), Err(PdfError::Scanned { pages: 3 }));
        assert_eq!(read("encrypted.pdf"), Err(PdfError::Encrypted));
        assert_eq!(read("broken.pdf"), Err(PdfError::Broken));
        assert_eq!(text(b"no pdf".to_vec()), Err(PdfError::Broken));
        assert_eq!(text(Vec::new()), Err(PdfError::Broken));
    }
}
