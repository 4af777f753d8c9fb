//! `discorsi check`

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use super::{CORPUS, or_default};
use crate::corpus::Corpus;
use crate::corpus::fault::Fault;

/// Name every fault of a corpus, with its place; exit 1 where there is one.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// The folder of the corpus.
    #[arg(long, value_name = "DIR")]
    corpus: Option<PathBuf>,
}

impl Check {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let folder = or_default(self.corpus.as_ref(), CORPUS);
        let corpus = Corpus::read(&folder)?;
        if corpus.faults.is_empty() {
            let (published, all) = (corpus.published().count(), corpus.records.len());
            writeln!(
                io::stdout(),
                "{}: {published} records published, {} drafts or withdrawn, {} organisations; no fault",
                folder.display(),
                all - published,
                corpus.organisations.iter().count()
            )?;
            return Ok(ExitCode::SUCCESS);
        }
        report(&corpus.faults)?;
        Ok(ExitCode::FAILURE)
    }
}

/// Writes all faults and how many they are to standard error.
pub(super) fn report(faults: &[Fault]) -> io::Result<()> {
    let mut out = BufWriter::new(io::stderr().lock());
    for fault in faults {
        writeln!(out, "{fault}")?;
    }
    let files: std::collections::BTreeSet<_> = faults.iter().map(|fault| &fault.file).collect();
    let plural = |count: usize, one: &str| format!("{count} {one}{}", if count == 1 { "" } else { "s" });
    writeln!(out, "{} in {}", plural(faults.len(), "fault"), plural(files.len(), "file"))?;
    out.flush()
}
