//! A generation: one whole, unchanging state of everything that is served. Opened and asked here, written by
//! [`super::build`].

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};
use tantivy::directory::MmapDirectory;
use tantivy::schema::{IndexRecordOption, Term};
use tantivy::{DocSet, Index, SegmentReader, TERMINATED};

use super::columns::Columns;
use super::entry::Card;
use super::facet::Facet;
use super::schema::{Fields, Part};
use super::store::{Store, StoreError};
use crate::corpus::organisations::Organisations;
use crate::corpus::record::{EvidenceLevel, Kind, Record, Withdrawal};
use crate::corpus::text::{Language, Translations};
use crate::corpus::vocabulary::Vocabulary;
use crate::corpus::{ORGANISATIONS, VOCABULARY};
use crate::coverage::Coverage;
use crate::language::ANALYSER_VERSION;

/// Raised with every change of what a generation's files hold.
pub const FORMAT: u32 = 2;

pub(super) const MANIFEST: &str = "manifest.json";
pub(super) const ADDRESSES: &str = "addresses.json";
pub(super) const COLUMNS: &str = "columns.bin";
pub(super) const CARDS: &str = "cards.bin";
pub(super) const TEXTS: &str = "texts.bin";
pub(super) const RECORDS: &str = "records.bin";
pub(super) const TANTIVY: &str = "tantivy";
/// The link to the generation that is served.
pub const CURRENT: &str = "current";
/// The folder of all generations.
pub const GENERATIONS: &str = "generations";

/// What a generation says of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Manifest {
    /// [`FORMAT`] of the program that wrote it.
    pub format: u32,
    /// [`ANALYSER_VERSION`] of the program that wrote it.
    pub analyser: u32,
    /// The digest of the corpus from which it was made.
    pub digest: String,
    /// How many records it has.
    pub records: usize,
    /// How many documents the index has: a record, or a page of one.
    pub documents: usize,
    /// How many documents have each part in each language: what the scoring of a field counts.
    pub parts: [[u64; Part::ALL.len()]; Language::COUNT],
    /// What the corpus covers; nothing of JSON Lines.
    pub coverage: Option<Coverage>,
}

/// Addresses that once led to a record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(clippy::large_enum_variant)] // There are few, and they stand in no list.
pub enum Former {
    /// The record has this id now.
    Moved(String),
    /// The record was withdrawn.
    Withdrawn {
        /// Its title.
        title: Translations,
        /// When and why.
        withdrawal: Withdrawal,
    },
}

/// What an id leads to.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)] // One at a time.
pub enum Lookup {
    /// A record, by its number.
    Found(u32),
    /// A record that was, or has another id now.
    Former(Former),
    /// Nothing.
    Unknown,
}

/// Why a generation cannot be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is none.
    #[error("there is no index at {path}. Run `discorsi index`")]
    NotThere {
        /// Where it was looked for.
        path: PathBuf,
    },
    /// It was made by another version of the program.
    #[error(
        "the index at {path} was made by another version of discorsi (format {found}, this one reads {FORMAT}.{ANALYSER_VERSION}). \
         Run `discorsi index` again"
    )]
    OtherVersion {
        /// Where.
        path: PathBuf,
        /// Its format and analyser version.
        found: String,
    },
    /// A file of it cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// tantivy cannot open its part.
    #[error("the index at {path} cannot be opened: {source}. Run `discorsi index` again")]
    Tantivy {
        /// Where.
        path: PathBuf,
        /// What tantivy says.
        source: tantivy::TantivyError,
    },
}

/// One whole state of everything that is served.
pub struct Generation {
    /// What it says of itself.
    pub manifest: Manifest,
    /// Its vocabulary.
    pub vocabulary: Vocabulary,
    /// Its organisations.
    pub organisations: Organisations,
    /// What is counted, filtered and sorted by.
    pub columns: Columns,
    /// The fields of its index.
    pub fields: Fields,
    segments: Vec<Segment>,
    former: BTreeMap<String, Former>,
    known: [HashSet<String>; Facet::COUNT],
    cards: Store,
    texts: Store,
    records: Store,
}

/// One segment of the index with what each of its documents is.
pub struct Segment {
    /// tantivy's reader.
    pub reader: SegmentReader,
    /// The number of each document among those of all segments; those of one record stand together.
    pub documents: Vec<u32>,
    /// The number of the record to which a document belongs.
    pub records: Vec<u32>,
}

impl Generation {
    /// Opens the generation that an index folder serves.
    ///
    /// # Errors
    /// Where there is none, it is of another version, or damaged.
    pub fn open_current(index: &Path) -> Result<Self, OpenError> {
        let current = index.join(CURRENT);
        // The link is followed once, so that a swap in between cannot mix two generations.
        let folder = fs::canonicalize(&current).map_err(|_| OpenError::NotThere { path: index.to_owned() })?;
        Self::open(&folder)
    }

    /// Opens a generation's folder. Nothing is written, so the folder may be read-only.
    ///
    /// # Errors
    /// As [`Generation::open_current`].
    pub fn open(folder: &Path) -> Result<Self, OpenError> {
        let manifest = Manifest::read(folder)?;
        let text = |name: &str| {
            let path = folder.join(name);
            fs::read_to_string(&path).map_err(|source| StoreError::Io { path, source })
        };
        let (vocabulary, _) = Vocabulary::read(Path::new(VOCABULARY), &text(VOCABULARY)?);
        let (organisations, _) = Organisations::read(Path::new(ORGANISATIONS), &text(ORGANISATIONS)?);
        let damaged = |name: &str| StoreError::Damaged { path: folder.join(name) };
        let former = serde_json::from_str(&text(ADDRESSES)?).map_err(|_| damaged(ADDRESSES))?;
        let columns: Columns = Store::open(folder, COLUMNS)?.get(0)?;
        let fields = Fields::new();
        let segments = segments(&folder.join(TANTIVY), &fields, &columns.records_of_documents())
            .map_err(|source| OpenError::Tantivy { path: folder.to_owned(), source })?;
        let known = known_values(&columns, &vocabulary, &organisations);
        let generation = Self {
            manifest,
            vocabulary,
            organisations,
            columns,
            fields,
            segments,
            former,
            known,
            cards: Store::open(folder, CARDS)?,
            texts: Store::open(folder, TEXTS)?,
            records: Store::open(folder, RECORDS)?,
        };
        if generation.is_whole() { Ok(generation) } else { Err(damaged(MANIFEST).into()) }
    }

    /// Whether all parts have as many records as the manifest says.
    fn is_whole(&self) -> bool {
        let records = self.manifest.records;
        let documents: usize = self.segments.iter().map(|segment| segment.records.len()).sum();
        self.columns.len() == records
            && [&self.cards, &self.records].iter().all(|store| store.len() == records)
            && self.texts.len() == self.manifest.documents
            && documents == self.manifest.documents
            && self.segments.iter().all(|segment| segment.records.iter().all(|record| (*record as usize) < records))
    }

    /// The segments of the index.
    pub fn segments(&self) -> &[Segment] {
        &self.segments
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.manifest.records
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.manifest.records == 0
    }

    /// What an id leads to.
    ///
    /// # Errors
    /// Where the index cannot be read.
    pub fn find(&self, id: &str) -> Result<Lookup, StoreError> {
        let term = Term::from_field_text(self.fields.id, id);
        for segment in &self.segments {
            if let Some(doc) = first_document(&segment.reader, &term).map_err(|source| self.broken(source))? {
                return Ok(Lookup::Found(segment.records[doc as usize]));
            }
        }
        Ok(self.former.get(id).map_or(Lookup::Unknown, |former| Lookup::Former(former.clone())))
    }

    fn broken(&self, source: io::Error) -> StoreError {
        StoreError::Io { path: PathBuf::from(format!("index {}", self.manifest.digest)), source }
    }

    /// What results show of a record.
    ///
    /// # Errors
    /// Where the file is damaged.
    pub fn card(&self, record: u32) -> Result<Card, StoreError> {
        self.cards.get(record)
    }

    /// The plain text of a record's body.
    ///
    /// # Errors
    /// Where the file is damaged.
    pub fn text(&self, record: u32) -> Result<String, StoreError> {
        self.texts.get(self.columns.documents(record).start)
    }

    /// The text of a page of a record, from 1; `None` where it has no such page.
    ///
    /// # Errors
    /// Where the file is damaged.
    pub fn page(&self, record: u32, page: u32) -> Result<Option<String>, StoreError> {
        if page == 0 || page > self.pages(record) {
            return Ok(None);
        }
        self.texts.get(self.columns.documents(record).start + page).map(Some)
    }

    /// How many pages of a record are held.
    pub fn pages(&self, record: u32) -> u32 {
        let documents = self.columns.documents(record);
        documents.end - documents.start - 1
    }

    /// The record, where the entry was made from one.
    ///
    /// # Errors
    /// Where the file is damaged.
    pub fn record(&self, record: u32) -> Result<Option<Record>, StoreError> {
        self.records.get(record)
    }

    /// Whether a facet can have a value: the vocabulary has it, or a record.
    pub fn knows(&self, facet: Facet, value: &str) -> bool {
        self.known[facet.index()].contains(value)
    }

    /// The values that a facet can have, sorted.
    pub fn known_values(&self, facet: Facet) -> Vec<&str> {
        let mut values: Vec<&str> = self.known[facet.index()].iter().map(String::as_str).collect();
        values.sort_unstable();
        values
    }
}

impl std::fmt::Debug for Generation {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Generation").field("manifest", &self.manifest).finish_non_exhaustive()
    }
}

impl Manifest {
    /// Reads a generation's manifest and holds its versions against this program's.
    ///
    /// # Errors
    /// Where it is not there, damaged, or of another version.
    pub fn read(folder: &Path) -> Result<Self, OpenError> {
        let path = folder.join(MANIFEST);
        let text = fs::read_to_string(&path).map_err(|_| OpenError::NotThere { path: folder.to_owned() })?;
        let damaged = || StoreError::Damaged { path: path.clone() };
        // The versions first: what else an index of another version says may have another form.
        let versions: Versions = serde_json::from_str(&text).map_err(|_| damaged())?;
        if (versions.format, versions.analyser) != (FORMAT, ANALYSER_VERSION) {
            let found = format!("{}.{}", versions.format, versions.analyser);
            return Err(OpenError::OtherVersion { path: folder.to_owned(), found });
        }
        Ok(serde_json::from_str(&text).map_err(|_| damaged())?)
    }
}

#[derive(Deserialize)]
struct Versions {
    format: u32,
    analyser: u32,
}

/// Opens the segments without tantivy's reader, which wants to write a lock file beside them.
fn segments(folder: &Path, fields: &Fields, records: &[u32]) -> tantivy::Result<Vec<Segment>> {
    let index = Index::open(MmapDirectory::open(folder)?)?;
    let open = |segment| {
        let reader = SegmentReader::open(&segment)?;
        let column = reader.fast_fields().u64(fields.schema.get_field_name(fields.document))?;
        let number = |doc| column.first(doc).and_then(|number| u32::try_from(number).ok()).unwrap_or(u32::MAX);
        let documents: Vec<u32> = (0..reader.max_doc()).map(number).collect();
        let record = |document: &u32| records.get(*document as usize).copied().unwrap_or(u32::MAX);
        let records = documents.iter().map(record).collect();
        Ok(Segment { reader, documents, records })
    };
    index.searchable_segments()?.into_iter().map(open).collect()
}

fn first_document(reader: &SegmentReader, term: &Term) -> io::Result<Option<u32>> {
    let index = reader.inverted_index(term.field()).map_err(io::Error::other)?;
    let postings = index.read_postings(term, IndexRecordOption::Basic)?;
    Ok(postings.map(|postings| postings.doc()).filter(|doc| *doc != TERMINATED))
}

fn known_values(
    columns: &Columns,
    vocabulary: &Vocabulary,
    organisations: &Organisations,
) -> [HashSet<String>; Facet::COUNT] {
    let mut known: [HashSet<String>; Facet::COUNT] = std::array::from_fn(|_| HashSet::new());
    for facet in Facet::ALL {
        let values = &mut known[facet.index()];
        values.extend(columns.values_of(facet).iter().cloned());
        if let Some(scheme) = facet.scheme() {
            values.extend(vocabulary.concepts(scheme).map(|concept| concept.id.to_string()));
        }
        match facet {
            Facet::Language => values.extend(Language::ALL.map(|language| language.code().to_owned())),
            Facet::Kind => values.extend(Kind::ALL.map(|kind| kind.id().to_owned())),
            Facet::Evidence => values.extend(EvidenceLevel::ALL.map(|level| level.id().to_owned())),
            Facet::Organisation => values.extend(organisations.iter().map(|organisation| organisation.id.to_string())),
            Facet::Region | Facet::Theme | Facet::Target => {}
        }
    }
    known
}
