//! `discorsi check`

use std::io::{self, BufWriter, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use super::{CORPUS, or_default};
use crate::corpus::Corpus;
use crate::corpus::fault::Fault;
use crate::coverage::{Coverage, Gaps, Month};

/// Name every fault of a corpus, with its place; exit 1 where there is one.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// The folder of the corpus.
    #[arg(long, value_name = "DIR")]
    corpus: Option<PathBuf>,
    /// Also say what the corpus covers and what it lacks.
    #[arg(long)]
    coverage: bool,
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
            if self.coverage {
                covered(&corpus, &mut io::stdout().lock())?;
            }
            return Ok(ExitCode::SUCCESS);
        }
        report(&corpus.faults)?;
        Ok(ExitCode::FAILURE)
    }
}

/// Writes what a corpus covers and what it lacks.
fn covered(corpus: &Corpus, out: &mut impl Write) -> anyhow::Result<()> {
    let coverage = Coverage::of(corpus);
    writeln!(out, "\nRecords by region and theme")?;
    for (region, themes) in &coverage.regions {
        writeln!(out, "  {region:<8} {}", counts(themes))?;
    }
    for (what, of) in [("kind", &coverage.kinds), ("language", &coverage.languages), ("theme", &coverage.themes)] {
        writeln!(out, "Records by {what}\n  {}", counts(of))?;
    }
    writeln!(out, "Records without a section")?;
    for (kind, sections) in &coverage.missing_sections {
        writeln!(out, "  {kind:<18} {}", counts(sections))?;
    }
    writeln!(out, "Sources cited: {}; records with evidence: {}", coverage.sources, coverage.with_evidence)?;
    let now = Month::of(&jiff::Timestamp::now().to_string()).unwrap_or(Month(0));
    let gaps = Gaps::of(corpus, now);
    list(out, "Statements without a source", &gaps.statements, |(id, section, text)| {
        format!("{id}, {section}: {text}")
    })?;
    list(out, "Sources never cited", &gaps.uncited, |(id, number)| format!("{id}: [{number}]"))?;
    list(out, "Concepts never used", &gaps.unused_concepts, ToString::to_string)?;
    list(out, "Organisations never named", &gaps.unused_organisations, ToString::to_string)?;
    list(out, "Records due for review", &gaps.due, ToString::to_string)
}

fn counts(of: &std::collections::BTreeMap<String, usize>) -> String {
    of.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}

fn list<T>(out: &mut impl Write, what: &str, items: &[T], line: impl Fn(&T) -> String) -> anyhow::Result<()> {
    writeln!(out, "{what}: {}", items.len())?;
    for item in items {
        writeln!(out, "  {}", line(item))?;
    }
    Ok(())
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
