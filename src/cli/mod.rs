//! The command line: one command, one file.

mod check;
mod import;
mod index;
mod new;
mod search;
mod serve;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// A good-practice knowledge base with full-text search in five languages.
#[derive(Debug, Parser)]
#[command(name = "discorsi", version, about)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
#[allow(clippy::large_enum_variant)] // One a process.
enum Command {
    Serve(serve::Serve),
    Index(index::Index),
    Check(check::Check),
    New(new::New),
    Import(import::Import),
    Search(search::Search),
}

/// Where the corpus is looked for when nothing is said.
const CORPUS: &str = "corpus";
/// Where the index is looked for when nothing is said.
const INDEX: &str = "index";

/// Runs the command of this process's arguments and reports how it went.
pub fn run() -> ExitCode {
    let result = match Arguments::parse().command {
        Command::Serve(serve) => serve.run(),
        Command::Index(index) => index.run(),
        Command::Check(check) => check.run(),
        Command::New(new) => new.run(),
        Command::Import(import) => import.run(),
        Command::Search(search) => search.run(),
    };
    match result {
        Ok(code) => code,
        Err(error) => {
            // Where even standard error is closed there is nobody left to tell.
            let _ = writeln!(std::io::stderr(), "discorsi: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn or_default(given: Option<&PathBuf>, default: &str) -> PathBuf {
    given.cloned().unwrap_or_else(|| default.into())
}
