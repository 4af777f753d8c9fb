//! `discorsi index`

use std::fs::File;
use std::io::{self, BufRead, BufReader, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::Context;
use indicatif::{ProgressBar, ProgressStyle};

use super::{CORPUS, INDEX, check, or_default};
use crate::corpus::digest::Digest;
use crate::corpus::organisations::Organisations;
use crate::corpus::vocabulary::Vocabulary;
use crate::corpus::{Corpus, Lists};
use crate::index::build::{Builder, build};
use crate::index::generation::Manifest;
use crate::index::json_lines::JsonLines;

/// Build the index of a corpus and swap it in; the old one serves until then.
#[derive(Debug, clap::Args)]
pub(super) struct Index {
    /// The folder of the corpus, or a file of JSON Lines.
    #[arg(long, value_name = "DIR|FILE.jsonl")]
    corpus: Option<PathBuf>,
    /// The folder of the index.
    #[arg(long = "index", value_name = "DIR")]
    folder: Option<PathBuf>,
    /// Leave faulty records out instead of stopping, and say which.
    #[arg(long)]
    skip_faulty: bool,
}

impl Index {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let corpus = or_default(self.corpus.as_ref(), CORPUS);
        let index = or_default(self.folder.as_ref(), INDEX);
        let began = Instant::now();
        let manifest = if corpus.is_file() {
            json_lines(&corpus, &index, self.skip_faulty)?
        } else {
            folder(&corpus, &index, self.skip_faulty)?
        };
        let Some(manifest) = manifest else { return Ok(ExitCode::FAILURE) };
        writeln!(
            io::stdout(),
            "{}: {} records indexed in {:.1} s",
            index.display(),
            manifest.records,
            began.elapsed().as_secs_f32()
        )?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Indexes a folder of records; `None` where its faults forbid it.
pub(super) fn folder(corpus: &Path, index: &Path, skip_faulty: bool) -> anyhow::Result<Option<Manifest>> {
    let corpus = Corpus::read(corpus)?;
    if !corpus.faults.is_empty() {
        check::report(&corpus.faults)?;
        if !skip_faulty {
            writeln!(io::stderr(), "Nothing was indexed; --skip-faulty leaves the faulty records out.")?;
            return Ok(None);
        }
    }
    let progress = Progress::new(corpus.records.len() as u64, "records");
    Ok(Some(build(&corpus, index, &mut |done| progress.set(done as u64))?))
}

fn json_lines(file: &Path, index: &Path, skip_faulty: bool) -> anyhow::Result<Option<Manifest>> {
    let (digest, size) = digest(file).with_context(|| format!("{} cannot be read", file.display()))?;
    let (vocabulary, organisations) = (Vocabulary::default(), Organisations::default());
    let mut builder = Builder::new(index, &vocabulary, &organisations)?;
    let mut faults = Vec::new();
    let progress = Progress::new(size, "bytes");
    let mut lines = JsonLines::open(file)?;
    while let Some(entry) = lines.next() {
        match entry {
            Ok(entry) if faults.is_empty() || skip_faulty => builder.add(entry)?,
            Ok(_) => {}
            Err(fault) => faults.push(*fault),
        }
        progress.set(lines.bytes_read());
    }
    if !faults.is_empty() {
        check::report(&faults)?;
        if !skip_faulty {
            writeln!(io::stderr(), "Nothing was indexed; --skip-faulty leaves the faulty lines out.")?;
            return Ok(None);
        }
    }
    // An index of JSON Lines has no vocabulary and no organisations.
    let lists = Lists { vocabulary: String::new(), organisations: "[]\n".to_owned() };
    Ok(Some(builder.finish(&lists, digest, None)?))
}

/// The SHA-256 of a file in hexadecimal, and its size.
fn digest(file: &Path) -> io::Result<(String, u64)> {
    let mut reader = BufReader::new(File::open(file)?);
    let (mut digest, mut size) = (Digest::default(), 0);
    loop {
        let read = reader.fill_buf()?;
        if read.is_empty() {
            return Ok((digest.finish(), size));
        }
        digest.update(read);
        let length = read.len();
        size += length as u64;
        reader.consume(length);
    }
}

/// A bar on a terminal; elsewhere a line every tenth of the way.
struct Progress {
    bar: Option<ProgressBar>,
    total: u64,
    unit: &'static str,
    tenths: std::cell::Cell<u64>,
}

impl Progress {
    fn new(total: u64, unit: &'static str) -> Self {
        let bar = io::stderr().is_terminal().then(|| ProgressBar::new(total).with_style(style()));
        Self { bar, total, unit, tenths: std::cell::Cell::new(0) }
    }

    fn set(&self, done: u64) {
        match &self.bar {
            Some(bar) => bar.set_position(done),
            None => self.tell(done),
        }
    }

    fn tell(&self, done: u64) {
        let tenths = done * 10 / self.total.max(1);
        if tenths > self.tenths.replace(tenths) {
            let _ = writeln!(io::stderr(), "indexing: {done} of {} {}", self.total, self.unit);
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

fn style() -> ProgressStyle {
    ProgressStyle::with_template("indexing {bar:40} {percent:>3} %  {eta} left")
        .unwrap_or_else(|_| ProgressStyle::default_bar())
}
