//! `discorsi import`

use std::fs;
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};

use super::new::{About, add, write_new, written};
use super::{CORPUS, or_default};
use crate::corpus::Corpus;
use crate::corpus::id::Id;
use crate::corpus::record::Kind;
use crate::corpus::{pages, write};
use crate::pdf::{self, PdfText};
use crate::site;

/// Take documents into the corpus.
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    #[command(subcommand)]
    from: From,
}

#[derive(Debug, clap::Subcommand)]
enum From {
    Pdf(Pdf),
}

/// Take a publication into the corpus with the text of its pages: as a draft to fill in, or into the record that it has.
#[derive(Debug, clap::Args)]
struct Pdf {
    /// The PDF.
    file: PathBuf,
    /// The record's id; the file's name, if nothing is said.
    #[arg(long)]
    id: Option<Id>,
    /// The publication that has a record, but no pages yet.
    #[arg(long, value_name = "ID", conflicts_with_all = ["id", "region", "themes", "language"])]
    into: Option<Id>,
    #[command(flatten)]
    about: Option<About>,
    /// The folder of the corpus.
    #[arg(long, value_name = "DIR")]
    corpus: Option<PathBuf>,
}

impl Import {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let From::Pdf(pdf) = self.from;
        pdf.run()
    }
}

impl Pdf {
    fn run(self) -> anyhow::Result<ExitCode> {
        let corpus = or_default(self.corpus.as_ref(), CORPUS);
        let bytes = fs::read(&self.file).with_context(|| format!("{} cannot be read", self.file.display()))?;
        let text = pdf::text(bytes).with_context(|| format!("{} cannot be taken in", self.file.display()))?;
        let (file, next) = match (self.into, self.about) {
            (Some(id), _) => {
                let file = fill(&corpus, &id, &text)?;
                let next = "its summaries may still say that the text is not held: read them again";
                (file.clone(), format!("{}: {next}", file.display()))
            }
            (None, Some(about)) => {
                let id = self.id.map_or_else(|| id_of(&self.file), Ok)?;
                let mut record = about.record(id, Kind::Publication)?;
                if let Some(publication) = &mut record.publication {
                    publication.pages = Some(text.pages.len());
                    publication.held = true;
                }
                let Some(file) = add(&corpus, &record, Some(&pages::join(&text.pages)))? else {
                    return Ok(ExitCode::FAILURE);
                };
                (file.clone(), written(&file))
            }
            (None, None) => bail!("what is it about? Give --region, --theme and --language, or --into a record"),
        };
        let mut out = io::stdout().lock();
        writeln!(out, "{}: {} pages", pages::file_of(&file).display(), text.pages.len())?;
        if !text.scans.is_empty() {
            let numbers: Vec<String> = text.scans.iter().map(ToString::to_string).collect();
            writeln!(out, "pages without text, since they are scans: {}", numbers.join(", "))?;
        }
        writeln!(out, "{next}")?;
        Ok(ExitCode::SUCCESS)
    }
}

/// The id that a file's name suggests.
fn id_of(file: &Path) -> anyhow::Result<Id> {
    let stem = file.file_stem().unwrap_or_default().to_string_lossy();
    site::id_of(&stem).with_context(|| format!("“{stem}” makes no id. Give one with --id"))
}

/// Gives a publication its pages, and lets its record say so.
fn fill(corpus: &Path, id: &Id, text: &PdfText) -> anyhow::Result<PathBuf> {
    const NOT_HELD: &str = "held: false";
    let known = Corpus::read(corpus)?;
    let record = known.records.get(id).with_context(|| format!("there is no record `{id}` without a fault"))?;
    let file = corpus.join(write::place(record));
    let markdown = fs::read_to_string(&file).with_context(|| format!("{} cannot be read", file.display()))?;
    let publication = record.publication.as_ref().filter(|publication| !publication.held);
    if publication.is_none() || markdown.matches(NOT_HELD).count() != 1 {
        bail!("{} is no publication with `{NOT_HELD}`", file.display());
    }
    write_new(&pages::file_of(&file), &pages::join(&text.pages))?;
    let counted = publication.is_some_and(|publication| publication.pages.is_some());
    let count = if counted { String::new() } else { format!("pages: {}, ", text.pages.len()) };
    replace(&file, &markdown.replacen(NOT_HELD, &format!("{count}held: true"), 1))?;
    Ok(file)
}

/// Writes a file whole or not at all.
fn replace(file: &Path, text: &str) -> anyhow::Result<()> {
    let new = file.with_file_name(".replaced");
    fs::write(&new, text)
        .and_then(|()| fs::rename(&new, file))
        .with_context(|| format!("{} cannot be written", file.display()))
}
