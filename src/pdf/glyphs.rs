//! What the pages of a PDF draw: each glyph with its letters and its place.

use hayro_interpret::font::{self, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf, page::Page};
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, TransformExt, interpret_page,
};

/// One page.
#[derive(Debug, Default)]
pub(super) struct PageGlyphs {
    /// Its glyphs in the order in which they are drawn, which is that of reading nearly always.
    pub(super) glyphs: Vec<Glyph>,
    /// Whether it has a picture.
    pub(super) has_image: bool,
}

/// One glyph, in points; y grows upwards.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Glyph {
    /// Its letters: one, or those of a ligature; `None` where the font does not say.
    pub(super) text: Option<String>,
    /// Where it begins.
    pub(super) x: f64,
    /// Where the next one would begin.
    pub(super) end: f64,
    /// The line on which it stands.
    pub(super) y: f64,
    /// The size of its font.
    pub(super) size: f64,
}

/// Why a PDF does not open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    Encrypted,
    Broken,
}

/// Reads all pages.
pub(super) fn read(bytes: Vec<u8>) -> Result<Vec<PageGlyphs>, Unreadable> {
    let pdf = Pdf::new(bytes).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Unreadable::Encrypted,
        LoadPdfError::Decryption(_) | LoadPdfError::Invalid => Unreadable::Broken,
    })?;
    let cache = InterpreterCache::new();
    Ok(pdf.pages().iter().map(|page| read_page(&pdf, page, &cache)).collect())
}

fn read_page<'a>(pdf: &'a Pdf, page: &Page<'a>, cache: &InterpreterCache<'a>) -> PageGlyphs {
    let (width, height) = page.render_dimensions();
    let bounds = Rect::new(0.0, 0.0, f64::from(width), f64::from(height));
    let to_page = page.initial_transform(false).to_kurbo();
    let mut context = Context::new(to_page, bounds, cache, pdf.xref(), InterpreterSettings::default());
    let mut glyphs = PageGlyphs::default();
    interpret_page(page, &mut context, &mut glyphs);
    glyphs
}

/// The units of a font's measures in one em.
const UNITS: f64 = 1000.0;

impl Device<'_> for PageGlyphs {
    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        for glyph in run.glyphs() {
            self.glyphs.push(Glyph::of(glyph, props.transform * glyph.transform()));
        }
    }

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {
        self.has_image = true;
    }

    fn draw_path(&mut self, _: &BezPath, _: DrawProps<'_>, _: &DrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}
    fn pop_clip(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

impl Glyph {
    fn of(glyph: &font::Glyph<'_>, to_page: Affine) -> Self {
        let advance = match glyph {
            font::Glyph::Outline(outline) => outline.advance_width(),
            font::Glyph::Type3(drawn) => drawn.advance_width(),
        };
        let at = to_page * Point::ORIGIN;
        let along = |units: f64| (to_page * Point::new(units, 0.0) - at).hypot();
        let up = (to_page * Point::new(0.0, UNITS) - at).hypot();
        let text = glyph.as_unicode().map(|letters| match letters {
            BfString::Char(letter) => letter.to_string(),
            BfString::String(letters) => letters,
        });
        let width = along(f64::from(advance.unwrap_or_default()));
        Self { text: text.filter(|text| !text.contains('\u{fffd}')), x: at.x, end: at.x + width, y: at.y, size: up }
    }
}
