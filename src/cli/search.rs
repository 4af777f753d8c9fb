//! `discorsi search`

use std::io::{self, BufWriter, IsTerminal, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use super::{INDEX, or_default};
use crate::corpus::text::Language;
use crate::export::json::{self, Addresses};
use crate::index::facet::Facet;
use crate::index::generation::Generation;
use crate::query;
use crate::query::request::SearchRequest;
use crate::query::response::{Hit, SearchResponse};
use crate::texts::{Key, Texts};

/// Search the index: words, "phrases", -without, field:word, OR.
#[derive(Debug, clap::Args)]
pub(super) struct Search {
    /// The words; in quotes where one begins with a hyphen: "salute -torino".
    #[arg(value_name = "WORDS")]
    words: Vec<String>,
    /// The language of titles, labels and sorting: it, fr, es, ca, en.
    #[arg(long, default_value = "en")]
    lang: Language,
    /// Only these regions (NUTS codes).
    #[arg(long)]
    region: Vec<String>,
    /// Only these themes, narrower ones included.
    #[arg(long)]
    theme: Vec<String>,
    /// Only these target groups.
    #[arg(long)]
    target: Vec<String>,
    /// Only records in these languages.
    #[arg(long)]
    language: Vec<String>,
    /// Only these kinds.
    #[arg(long)]
    kind: Vec<String>,
    /// Only these organisations.
    #[arg(long)]
    org: Vec<String>,
    /// Only these levels of evidence.
    #[arg(long)]
    evidence: Vec<String>,
    /// Running in this year or later.
    #[arg(long)]
    from: Option<String>,
    /// Running in this year or earlier.
    #[arg(long)]
    to: Option<String>,
    /// The order: relevance, newest, title.
    #[arg(long)]
    sort: Option<String>,
    /// How many results to show, 1 to 100.
    #[arg(long, default_value = "20")]
    limit: String,
    /// The folder of the index.
    #[arg(long, value_name = "DIR")]
    index: Option<PathBuf>,
    /// How to print the answer.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Clone, Copy, Debug, clap::ValueEnum)]
enum Format {
    /// For people.
    Text,
    /// As the API answers.
    Json,
}

impl Search {
    pub(super) fn run(&self) -> anyhow::Result<ExitCode> {
        let generation = Generation::open_current(&or_default(self.index.as_ref(), INDEX))?;
        let question = self.words.join(" ");
        let request = SearchRequest::read(self.pairs(&question), self.lang, &generation)?;
        let response = query::search(&generation, request)?;
        let texts = Texts::new()?;
        let mut out = BufWriter::new(io::stdout().lock());
        match self.format {
            Format::Text => print(&mut out, &response, &generation, &texts)?,
            Format::Json => {
                let addresses = Addresses { base: "", language: self.lang };
                serde_json::to_writer_pretty(&mut out, &json::search(&response, &generation, &texts, addresses))?;
                writeln!(out)?;
            }
        }
        out.flush()?;
        Ok(ExitCode::SUCCESS)
    }

    /// The arguments as the parameters of an address, so that they mean the same.
    fn pairs<'a>(&'a self, question: &'a str) -> Vec<(&'static str, &'a str)> {
        let mut pairs = vec![("q", question), ("per_page", self.limit.as_str())];
        let lists = [
            (Facet::Region, &self.region),
            (Facet::Theme, &self.theme),
            (Facet::Target, &self.target),
            (Facet::Language, &self.language),
            (Facet::Kind, &self.kind),
            (Facet::Organisation, &self.org),
            (Facet::Evidence, &self.evidence),
        ];
        for (facet, values) in lists {
            pairs.extend(values.iter().map(|value| (facet.parameter(), value.as_str())));
        }
        for (name, value) in [("from", &self.from), ("to", &self.to), ("sort", &self.sort)] {
            pairs.extend(value.as_deref().map(|value| (name, value)));
        }
        pairs
    }
}

fn print(out: &mut impl Write, response: &SearchResponse, generation: &Generation, texts: &Texts) -> io::Result<()> {
    let reader = response.request.reader;
    for what in &response.not_understood {
        writeln!(out, "not understood: {what}")?;
    }
    writeln!(out, "{} result{}", response.total, if response.total == 1 { "" } else { "s" })?;
    for (number, hit) in (response.first()..).zip(&response.hits) {
        print_hit(out, number, hit, reader, generation, texts)?;
    }
    for counts in response.facets.iter().filter(|counts| !counts.values.is_empty()) {
        let values = counts.values.iter().take(10).map(|value| format!("{} {}", value.value, value.count));
        writeln!(out, "{}: {}", counts.facet.parameter(), values.collect::<Vec<_>>().join(", "))?;
    }
    Ok(())
}

fn print_hit(
    out: &mut impl Write,
    number: usize,
    hit: &Hit,
    reader: Language,
    generation: &Generation,
    texts: &Texts,
) -> io::Result<()> {
    let card = &hit.card;
    let region = card.region.as_deref().map(|id| texts.facet_value(generation, Facet::Region, id, reader));
    let place = card.place.as_ref().map(|place| place.get(reader).1.to_owned());
    let page = hit.page.map(|page| texts.with(reader, Key::HitPage, &[("page", page.to_string().into())]).into_owned());
    let year = card.year().map(|year| year.to_string());
    let about: Vec<String> =
        [region, place, year, Some(card.language.to_string()), page].into_iter().flatten().collect();
    writeln!(out, "{number:>3}. {}  [{}]", card.title.get(reader).1, card.id)?;
    writeln!(out, "     {}", about.join(" · "))?;
    if let Some(snippet) = &hit.snippet {
        let (on, off) = if io::stdout().is_terminal() { ("\x1b[1m", "\x1b[0m") } else { ("*", "*") };
        let piece = |piece: &crate::query::response::Piece| {
            if piece.found { format!("{on}{}{off}", piece.text) } else { piece.text.clone() }
        };
        writeln!(out, "     {}", snippet.pieces.iter().map(piece).collect::<String>())?;
    }
    Ok(())
}
