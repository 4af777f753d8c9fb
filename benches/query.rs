//! A whole answer beside bare tantivy: 20 results with snippets and all facets, as a ratio.
//!
//! 100,000 generated records in five languages. The other index has one field of title, summary and text with
//! tantivy's default tokenizer, and answers with its best 20 and their count, all words wanted. Both in process, on one
//! thread, the same questions in turn. Run with `cargo bench --bench query`.

#![allow(missing_docs)] // criterion's macros make public items.
#![allow(clippy::expect_used)] // A benchmark that cannot run says why.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use criterion::{Criterion, criterion_group, criterion_main};
use discorsi::corpus::organisations::Organisations;
use discorsi::corpus::text::Language;
use discorsi::corpus::vocabulary::Vocabulary;
use discorsi::corpus::{Corpus, Lists};
use discorsi::index::build::Builder;
use discorsi::index::generation::Generation;
use discorsi::index::json_lines::JsonLines;
use discorsi::query::request::SearchRequest;
use discorsi::query::search;
use tantivy::collector::{Count, TopDocs};
use tantivy::query::{BooleanQuery, Occur, Query, TermQuery};
use tantivy::schema::{IndexRecordOption, Schema, TEXT};
use tantivy::{Index, Searcher, Term, doc};

/// How many records are generated.
const RECORDS: u64 = 100_000;
/// How many different words a language has.
const WORDS: u64 = 30_000;

/// The same numbers on every machine: xorshift, Marsaglia 2003.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % bound
    }

    /// A word's rank: the higher, the rarer, as words are in real text (log-uniform, which is Zipf's law).
    #[allow(clippy::cast_precision_loss, clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn rank(&mut self) -> u64 {
        let share = self.below(1 << 30) as f64 / f64::from(1 << 30);
        ((WORDS as f64).powf(share)) as u64
    }
}

/// The words of each language: those of the corpus from the most frequent on, then spelled ones, the long tail that
/// every large collection has.
struct Words([Vec<String>; Language::COUNT]);

impl Words {
    fn new() -> Self {
        let corpus = Corpus::read(&Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus")).expect("the corpus");
        let mut numbers = Numbers(3);
        Self(Language::ALL.map(|language| {
            let mut known = frequent(&corpus, language);
            while (known.len() as u64) < WORDS {
                let spelled = (0..2).map(|_| &known[usize::try_from(numbers.below(2000)).unwrap_or(0)]);
                let spelled: String = spelled.map(|word| word.chars().take(4).collect::<String>()).collect();
                known.push(format!("{spelled}{}", SYLLABLES[known.len() % SYLLABLES.len()]));
            }
            known
        }))
    }

    fn of(&self, language: Language, rank: u64) -> &str {
        &self.0[language.index()][usize::try_from(rank).unwrap_or(0)]
    }
}

const SYLLABLES: [&str; 8] = ["a", "en", "ir", "ost", "ale", "ista", "um", "ode"];

fn frequent(corpus: &Corpus, language: Language) -> Vec<String> {
    let mut counts: HashMap<String, usize> = HashMap::new();
    for record in corpus.records.values() {
        for text in [record.title.get(language), record.summary.get(language)] {
            for word in text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
                *counts.entry(word.to_lowercase()).or_default() += 1;
            }
        }
    }
    let mut words: Vec<(String, usize)> = counts.into_iter().collect();
    words.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    words.into_iter().map(|(word, _)| word).collect()
}

fn text(known: &Words, numbers: &mut Numbers, language: Language, words: u64) -> String {
    let mut text = String::new();
    for at in 0..words {
        let _ = write!(text, "{}{}", known.of(language, numbers.rank()), if at % 14 == 13 { ". " } else { " " });
    }
    text
}

fn generate(known: &Words, path: &Path) {
    let mut numbers = Numbers(42);
    let mut lines = String::new();
    for id in 0..RECORDS {
        let language = Language::ALL[usize::try_from(numbers.below(5)).unwrap_or(0)];
        let (title, summary, body) = (
            text(known, &mut numbers, language, 8),
            text(known, &mut numbers, language, 50),
            text(known, &mut numbers, language, 280),
        );
        let theme = ["housing.access", "housing.rental", "health.mental", "skills.training"]
            [usize::try_from(numbers.below(4)).unwrap_or(0)];
        let region = ["ITC1", "FRK", "ES51"][usize::try_from(numbers.below(3)).unwrap_or(0)];
        let year = 1990 + numbers.below(35);
        let line = serde_json::json!({
            "id": format!("r{id}"), "language": language, "title": title, "summary": summary, "text": body,
            "region": region, "themes": [theme], "target_groups": ["refugees"], "kind": "practice", "year": year,
        });
        let _ = writeln!(lines, "{line}");
    }
    fs::write(path, lines).expect("the generated records");
}

/// Questions of one to three words, common and rare ones.
fn questions(known: &Words) -> Vec<String> {
    let mut numbers = Numbers(7);
    let question = |at: u64| {
        let language = Language::ALL[usize::try_from(at % 5).unwrap_or(0)];
        let words: Vec<&str> = (0..=at % 3).map(|_| known.of(language, 60 + numbers.rank() / 10)).collect();
        words.join(" ")
    };
    (0..200).map(question).collect()
}

fn ours(lines: &Path, folder: &Path) -> Generation {
    let (vocabulary, organisations) = (Vocabulary::default(), Organisations::default());
    let mut builder = Builder::new(folder, &vocabulary, &organisations).expect("a builder");
    for entry in JsonLines::open(lines).expect("the records") {
        builder.add(entry.expect("a record")).expect("an entry");
    }
    let lists = Lists { vocabulary: String::new(), organisations: "[]\n".to_owned() };
    builder.finish(&lists, "bench".to_owned(), None).expect("a generation");
    Generation::open_current(folder).expect("a generation")
}

fn bare(lines: &Path, folder: &Path) -> Searcher {
    fs::create_dir_all(folder).expect("a folder");
    let mut builder = Schema::builder();
    let all = builder.add_text_field("all", TEXT);
    let index = Index::create_in_dir(folder, builder.build()).expect("an index");
    let mut writer = index.writer_with_num_threads(2, 256 << 20).expect("a writer");
    for entry in JsonLines::open(lines).expect("the records") {
        let entry = entry.expect("a record");
        let summary = entry.card.summary.as_ref().map_or("", |summary| summary.get(Language::It).1);
        let text = format!("{}\n{summary}\n{}", entry.card.title.get(Language::It).1, entry.text);
        writer.add_document(doc!(all => text)).expect("a document");
    }
    writer.commit().expect("a commit");
    let segments = index.searchable_segment_ids().expect("segments");
    if segments.len() > 1 {
        writer.merge(&segments).wait().expect("a merge");
    }
    writer.wait_merging_threads().expect("the merges");
    index.reader().expect("a reader").searcher()
}

fn ask_ours(generation: &Generation, question: &str) -> usize {
    let mut request = SearchRequest::all(Language::It);
    question.clone_into(&mut request.question);
    search(generation, request).expect("an answer").total
}

fn ask_bare(searcher: &Searcher, question: &str) -> usize {
    let field = searcher.schema().get_field("all").expect("the field");
    let mut analyser = searcher.index().tokenizer_for_field(field).expect("a tokenizer");
    let mut wanted: Vec<(Occur, Box<dyn Query>)> = Vec::new();
    analyser.token_stream(question).process(&mut |token| {
        let term = Term::from_field_text(field, &token.text);
        wanted.push((Occur::Must, Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))));
    });
    let found = searcher.search(&BooleanQuery::new(wanted), &(TopDocs::with_limit(20).order_by_score(), Count));
    found.expect("an answer").1
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("bench")
}

fn answers(criterion: &mut Criterion) {
    let folder = folder();
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("a folder");
    let lines = folder.join("records.jsonl");
    let known = Words::new();
    generate(&known, &lines);
    let generation = ours(&lines, &folder.join("ours"));
    let searcher = bare(&lines, &folder.join("bare"));
    let questions = questions(&known);
    let mut group = criterion.benchmark_group("answer");
    group.bench_function("bare tantivy", |bencher| {
        bencher.iter(|| questions.iter().map(|question| ask_bare(&searcher, question)).sum::<usize>());
    });
    group.bench_function("discorsi", |bencher| {
        bencher.iter(|| questions.iter().map(|question| ask_ours(&generation, question)).sum::<usize>());
    });
    group.finish();
    ratio(&questions, &generation, &searcher);
}

/// The figure that counts: both asked in turn, so that a noisy minute hits both.
fn ratio(questions: &[String], generation: &Generation, searcher: &Searcher) {
    let timed = |ask: &dyn Fn(&str) -> usize| {
        let began = Instant::now();
        let found: usize = questions.iter().map(|question| ask(question)).sum();
        (began.elapsed(), found)
    };
    let mut rounds: Vec<(Duration, Duration)> = Vec::new();
    let mut found = (0, 0);
    for _ in 0..15 {
        let (bare, by_bare) = timed(&|question| ask_bare(searcher, question));
        let (ours, by_ours) = timed(&|question| ask_ours(generation, question));
        found = (by_bare, by_ours);
        rounds.push((bare, ours));
    }
    let mut ratios: Vec<f64> = rounds.iter().map(|(bare, ours)| ours.as_secs_f64() / bare.as_secs_f64()).collect();
    ratios.sort_by(f64::total_cmp);
    println!(
        "ratio to bare tantivy: {:.2} (middle of {} rounds, {:.2} to {:.2}); hits of {} questions: {} bare, {} ours",
        ratios[ratios.len() / 2],
        ratios.len(),
        ratios[0],
        ratios[ratios.len() - 1],
        questions.len(),
        found.0,
        found.1
    );
}

criterion_group! {
    name = benches;
    config = Criterion::default().sample_size(10).measurement_time(Duration::from_secs(5));
    targets = answers
}
criterion_main!(benches);
