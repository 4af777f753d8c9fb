//! Writing a generation: beside the old one, verified, and swapped in by one atomic rename.
//!
//! A crash at any moment leaves the old generation serving; what it left behind is swept away by the next run.

use std::collections::{BTreeMap, HashSet};
use std::fs::{self, File, TryLockError};
use std::io;
use std::path::{Path, PathBuf};

use tantivy::indexer::UserOperation;
use tantivy::schema::TantivyDocument;
use tantivy::{Index, IndexWriter};

use super::columns::ColumnsBuilder;
use super::entry::{Entry, Texts};
use super::generation::{
    ADDRESSES, CARDS, COLUMNS, CURRENT, FORMAT, Former, GENERATIONS, Generation, MANIFEST, Manifest, OpenError,
    RECORDS, TANTIVY, TEXTS,
};
use super::schema::{Fields, Part, tokenizers};
use super::store::{StoreError, StoreWriter};
use crate::corpus::organisations::Organisations;
use crate::corpus::record::{Record, State};
use crate::corpus::text::Language;
use crate::corpus::vocabulary::Vocabulary;
use crate::corpus::{Corpus, Lists, ORGANISATIONS, VOCABULARY};
use crate::coverage::Coverage;
use crate::language::ANALYSER_VERSION;

/// Why a generation was not written. The old one still serves.
#[derive(Debug, thiserror::Error)]
pub enum BuildError {
    /// A file or folder cannot be written.
    #[error("{path} cannot be written: {source}")]
    Io {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Another process is writing.
    #[error("another `discorsi index` is writing to {path}. Wait until it has ended")]
    Busy {
        /// Where.
        path: PathBuf,
    },
    /// One id stands for two entries.
    #[error("the id “{id}” stands for two entries. Give one of them another")]
    DuplicateId {
        /// Which.
        id: String,
    },
    /// A store cannot be written.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// tantivy cannot write its part.
    #[error("the index could not be written: {0}")]
    Tantivy(#[from] tantivy::TantivyError),
    /// What was written does not open.
    #[error("the new index was not taken up, since it does not open: {0}")]
    Unverified(#[source] OpenError),
}

/// Memory for documents on their way to disk, all threads together.
const WRITER_BYTES: usize = 256 * 1024 * 1024;
/// tantivy allows up to eight; more than two bring nothing on two cores.
const WRITER_THREADS: usize = 2;

/// Writes one generation.
pub struct Builder<'v> {
    /// The folder of the whole index.
    index: PathBuf,
    /// The folder of the new generation, not yet under its name.
    folder: PathBuf,
    /// Held until the builder is gone: one writer at a time.
    _lock: File,
    organisations: &'v Organisations,
    fields: Fields,
    writer: IndexWriter,
    columns: ColumnsBuilder<'v>,
    cards: StoreWriter,
    texts: StoreWriter,
    records: StoreWriter,
    former: BTreeMap<String, Former>,
    ids: HashSet<String>,
    parts: [[u64; Part::ALL.len()]; Language::COUNT],
    documents: usize,
}

/// Writes a generation of a corpus and swaps it in. `progress` is told after each record how many are done.
///
/// # Errors
/// Where something cannot be written; the old generation still serves then.
pub fn build(corpus: &Corpus, index: &Path, progress: &mut dyn FnMut(usize)) -> Result<Manifest, BuildError> {
    let mut builder = Builder::new(index, &corpus.vocabulary, &corpus.organisations)?;
    for record in corpus.records.values() {
        builder.add_record(record)?;
        progress(builder.ids.len());
    }
    builder.finish(&corpus.lists, corpus.digest.clone(), Some(Coverage::of(corpus)))
}

impl<'v> Builder<'v> {
    /// Begins a generation.
    ///
    /// # Errors
    /// Where the folder cannot be written, or somebody else is writing.
    pub fn new(index: &Path, vocabulary: &'v Vocabulary, organisations: &'v Organisations) -> Result<Self, BuildError> {
        let generations = index.join(GENERATIONS);
        fs::create_dir_all(&generations).map_err(failed(&generations))?;
        let lock = lock(index)?;
        sweep(index)?;
        let folder = generations.join("new");
        fs::create_dir(&folder).map_err(failed(&folder))?;
        let tantivy = folder.join(TANTIVY);
        fs::create_dir(&tantivy).map_err(failed(&tantivy))?;
        let fields = Fields::new();
        let mut engine = Index::create_in_dir(&tantivy, fields.schema.clone())?;
        engine.set_tokenizers(tokenizers());
        let writer = engine.writer_with_num_threads(WRITER_THREADS, WRITER_BYTES)?;
        Ok(Self {
            index: index.to_owned(),
            organisations,
            fields,
            writer,
            columns: ColumnsBuilder::new(vocabulary),
            cards: StoreWriter::create(&folder.join(CARDS))?,
            texts: StoreWriter::create(&folder.join(TEXTS))?,
            records: StoreWriter::create(&folder.join(RECORDS))?,
            former: BTreeMap::new(),
            ids: HashSet::new(),
            parts: [[0; Part::ALL.len()]; Language::COUNT],
            documents: 0,
            folder,
            _lock: lock,
        })
    }

    /// Adds a record with its old addresses: published, withdrawn, or (a draft) not at all.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn add_record(&mut self, record: &Record) -> Result<(), BuildError> {
        let id = record.id.to_string();
        match &record.state {
            State::Draft => return Ok(()),
            State::Published => self.add(record.clone().into())?,
            State::Withdrawn(withdrawal) => {
                let former = Former::Withdrawn { title: record.title.clone(), withdrawal: withdrawal.clone() };
                self.former.insert(id.clone(), former);
            }
        }
        for alias in &record.aliases {
            self.former.insert(alias.to_string(), Former::Moved(id.clone()));
        }
        Ok(())
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// Where it cannot be written, or its id is taken.
    pub fn add(&mut self, entry: Entry) -> Result<(), BuildError> {
        if !self.ids.insert(entry.card.id.clone()) {
            return Err(BuildError::DuplicateId { id: entry.card.id });
        }
        let mut documents = vec![self.document(&entry)];
        for page in &entry.pages {
            documents.push(self.page(entry.card.language, page));
        }
        // In one operation, so that the documents of one record stand together in one segment.
        self.writer.run(documents.into_iter().map(UserOperation::Add).collect::<Vec<_>>())?;
        self.columns.add(&entry);
        self.cards.add(&entry.card)?;
        for text in std::iter::once(&entry.text).chain(&entry.pages) {
            self.texts.add(text)?;
        }
        Ok(self.records.add(&entry.record)?)
    }

    /// What speaks for the record as a whole.
    fn document(&mut self, entry: &Entry) -> TantivyDocument {
        let mut document = self.next_document();
        document.fields.add_text(self.fields.id, &entry.card.id);
        let card = &entry.card;
        for (part, texts) in [
            (Part::Title, Some(&card.title)),
            (Part::Summary, card.summary.as_ref()),
            (Part::Place, card.place.as_ref()),
        ] {
            for (language, text) in texts.into_iter().flat_map(Texts::iter) {
                document.add(&self.fields, part, language, text);
            }
        }
        document.add(&self.fields, Part::Body, card.language, &entry.text);
        let names: Vec<&str> = entry.organisations.iter().map(|id| self.organisations.name(id)).collect();
        for language in Language::ALL {
            document.add(&self.fields, Part::Organisation, language, &names.join("\n"));
        }
        self.count(document)
    }

    /// One page of a publication.
    fn page(&mut self, language: Language, text: &str) -> TantivyDocument {
        let mut document = self.next_document();
        document.add(&self.fields, Part::Body, language, text);
        self.count(document)
    }

    fn next_document(&mut self) -> Document {
        let mut document = Document::default();
        document.fields.add_u64(self.fields.document, self.documents as u64);
        self.documents += 1;
        document
    }

    fn count(&mut self, document: Document) -> TantivyDocument {
        for (counts, written) in self.parts.iter_mut().flatten().zip(document.written.into_iter().flatten()) {
            *counts += u64::from(written);
        }
        document.fields
    }

    /// Ends the generation, verifies it and swaps it in.
    ///
    /// # Errors
    /// Where something cannot be written or what was written does not open.
    pub fn finish(mut self, lists: &Lists, digest: String, coverage: Option<Coverage>) -> Result<Manifest, BuildError> {
        self.writer.commit()?;
        let segments = self.writer.index().searchable_segment_ids()?;
        // One segment: each word is looked up once, and a generation never grows.
        if segments.len() > 1 {
            self.writer.merge(&segments).wait()?;
        }
        self.writer.garbage_collect_files().wait()?;
        self.writer.wait_merging_threads()?;
        self.cards.finish()?;
        self.texts.finish()?;
        self.records.finish()?;
        let mut columns = StoreWriter::create(&self.folder.join(COLUMNS))?;
        columns.add(&self.columns.finish())?;
        columns.finish()?;
        let manifest = Manifest {
            format: FORMAT,
            analyser: ANALYSER_VERSION,
            digest,
            records: self.ids.len(),
            documents: self.documents,
            parts: self.parts,
            coverage,
        };
        let json = |value: serde_json::Result<String>| {
            value.map_err(|error| BuildError::Io { path: self.folder.clone(), source: error.into() })
        };
        write(&self.folder.join(VOCABULARY), &lists.vocabulary)?;
        write(&self.folder.join(ORGANISATIONS), &lists.organisations)?;
        write(&self.folder.join(ADDRESSES), &json(serde_json::to_string_pretty(&self.former))?)?;
        write(&self.folder.join(MANIFEST), &json(serde_json::to_string_pretty(&manifest))?)?;
        Generation::open(&self.folder).map_err(BuildError::Unverified)?;
        swap(&self.index, &self.folder)?;
        Ok(manifest)
    }
}

/// A document on its way into the index, with the parts that it has in each language.
#[derive(Default)]
struct Document {
    fields: TantivyDocument,
    written: [[bool; Part::ALL.len()]; Language::COUNT],
}

impl Document {
    fn add(&mut self, fields: &Fields, part: Part, language: Language, text: &str) {
        if text.is_empty() {
            return;
        }
        let parts = [Some(part), part.is_stemmed().then_some(Part::Form)];
        for part in parts.into_iter().flatten() {
            self.fields.add_text(fields.text(part, language), text);
            self.written[language.index()][part as usize] = true;
        }
    }
}

/// Gives the new generation its name and makes it the current one.
fn swap(index: &Path, new: &Path) -> Result<(), BuildError> {
    let generations = index.join(GENERATIONS);
    let name = format!("{:06}", numbers(&generations)?.last().copied().unwrap_or(0) + 1);
    let folder = generations.join(&name);
    sync_folder(new)?;
    fs::rename(new, &folder).map_err(failed(&folder))?;
    sync_folder(&generations)?;
    let link = index.join("current.new");
    let _ = fs::remove_file(&link);
    std::os::unix::fs::symlink(Path::new(GENERATIONS).join(&name), &link).map_err(failed(&link))?;
    let current = index.join(CURRENT);
    fs::rename(&link, &current).map_err(failed(&current))?;
    sync_folder(index)?;
    sweep(index)
}

/// Removes what no longer serves: unfinished generations, and all but the current one and the one before it, which
/// a running server may be about to open.
fn sweep(index: &Path) -> Result<(), BuildError> {
    let generations = index.join(GENERATIONS);
    let unfinished = generations.join("new");
    if unfinished.exists() {
        fs::remove_dir_all(&unfinished).map_err(failed(&unfinished))?;
    }
    let current = fs::read_link(index.join(CURRENT)).ok();
    let current: Option<u64> = current.and_then(|link| link.file_name()?.to_str()?.parse().ok());
    for number in numbers(&generations)? {
        if current.is_none_or(|current| number > current || number + 1 < current) {
            let folder = generations.join(format!("{number:06}"));
            fs::remove_dir_all(&folder).map_err(failed(&folder))?;
        }
    }
    Ok(())
}

/// The numbers of the finished generations, in order.
fn numbers(generations: &Path) -> Result<Vec<u64>, BuildError> {
    let entries = fs::read_dir(generations).map_err(failed(generations))?;
    let mut numbers: Vec<u64> = entries.filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok()).collect();
    numbers.sort_unstable();
    Ok(numbers)
}

/// One writer at a time. The lock goes with the process, so that a crash leaves none behind.
fn lock(index: &Path) -> Result<File, BuildError> {
    let path = index.join("lock");
    let file = File::create(&path).map_err(failed(&path))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(BuildError::Busy { path: index.to_owned() }),
        Err(TryLockError::Error(source)) => Err(BuildError::Io { path, source }),
    }
}

fn write(path: &Path, text: &str) -> Result<(), BuildError> {
    let written = || {
        fs::write(path, text)?;
        File::open(path)?.sync_all()
    };
    written().map_err(failed(path))
}

fn sync_folder(folder: &Path) -> Result<(), BuildError> {
    File::open(folder).and_then(|file| file.sync_all()).map_err(failed(folder))
}

fn failed(path: &Path) -> impl FnOnce(io::Error) -> BuildError + use<> {
    let path = path.to_owned();
    move |source| BuildError::Io { path, source }
}
