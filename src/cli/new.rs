//! `discorsi new`

use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, bail};

use super::{CORPUS, check, or_default};
use crate::corpus::blank::{self, Known, TO_WRITE};
use crate::corpus::id::{ConceptId, Id};
use crate::corpus::record::{Kind, Record};
use crate::corpus::text::Language;
use crate::corpus::{Corpus, write};
use crate::texts::Texts;

/// Make a correct empty record to fill in: a draft, with ??? wherever a text is missing.
#[derive(Debug, clap::Args)]
pub(super) struct New {
    /// practice, regional-model, research-abstract or publication.
    #[arg(value_parser = kind)]
    kind: Kind,
    /// The record's id: lower-case letters a to z, digits and hyphens.
    id: Id,
    #[command(flatten)]
    about: About,
    /// The folder of the corpus.
    #[arg(long, value_name = "DIR")]
    corpus: Option<PathBuf>,
}

/// What a new record is about.
#[derive(Debug, clap::Args)]
pub(super) struct About {
    /// The region, such as ITC1.
    #[arg(long, value_name = "NUTS")]
    region: ConceptId,
    /// A theme, such as housing.access; may be given several times.
    #[arg(long = "theme", value_name = "ID", required = true)]
    themes: Vec<ConceptId>,
    /// The language of the text: it, fr, es, ca or en.
    #[arg(long, value_name = "LANG")]
    language: Language,
}

fn kind(id: &str) -> Result<Kind, String> {
    Kind::of_id(id).ok_or_else(|| format!("one of {}", Kind::ALL.map(Kind::id).join(", ")))
}

impl New {
    pub(super) fn run(self) -> anyhow::Result<ExitCode> {
        let folder = or_default(self.corpus.as_ref(), CORPUS);
        let record = self.about.record(self.id, self.kind)?;
        let Some(file) = add(&folder, &record, None)? else { return Ok(ExitCode::FAILURE) };
        writeln!(io::stdout(), "{}", written(&file))?;
        Ok(ExitCode::SUCCESS)
    }
}

impl About {
    /// An empty record of this.
    pub(super) fn record(self, id: Id, kind: Kind) -> anyhow::Result<Record> {
        let Self { region, themes, language } = self;
        let texts = Texts::new()?;
        let heading = |id: &str| texts.section(language, id);
        Ok(blank::record(Known { id, kind, language, region, themes }, heading))
    }
}

/// What to do with a file that was written.
pub(super) fn written(file: &Path) -> String {
    let file = file.display();
    format!("{file}: write a text wherever {TO_WRITE} stands, take out `state: draft`, and run `discorsi check`")
}

/// Adds a record to a corpus; `None`, with its faults told, where it does not belong there. Nothing is overwritten.
pub(super) fn add(corpus: &Path, record: &Record, pages: Option<&str>) -> anyhow::Result<Option<PathBuf>> {
    let known = Corpus::read(corpus)?;
    if let Some(other) = known.records.get(&record.id) {
        bail!("there is a {} with the id `{}` already. Choose another id", other.kind.id(), record.id);
    }
    let faults = write::faults(record, &known.vocabulary, &known.organisations);
    if !faults.is_empty() {
        check::report(&faults)?;
        return Ok(None);
    }
    let file = corpus.join(write::place(record));
    if let Some(pages) = pages {
        write_new(&crate::corpus::pages::file_of(&file), pages)?;
    }
    write_new(&file, &write::markdown(record))?;
    Ok(Some(file))
}

/// Writes a file that was not there.
pub(super) fn write_new(file: &Path, text: &str) -> anyhow::Result<()> {
    let cannot = || format!("{} cannot be written", file.display());
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder).with_context(cannot)?;
    }
    let mut new = File::create_new(file).with_context(cannot)?;
    new.write_all(text.as_bytes()).with_context(cannot)
}
