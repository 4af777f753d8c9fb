//! The corpus: files to checked values. Knows no index and no HTTP.

pub mod blank;
pub mod body;
pub mod date;
pub mod digest;
pub mod fault;
pub mod fields;
pub mod front_matter;
pub mod id;
pub mod organisations;
pub mod pages;
pub mod read;
pub mod record;
pub mod text;
pub mod vocabulary;
pub mod write;

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use digest::Digest;
use fault::{Fault, Faults, Place};
use id::Id;
use organisations::Organisations;
use read::Read;
use record::{Kind, Record, State};
use vocabulary::Vocabulary;

/// The largest file of a corpus but for pages, in bytes.
pub const LARGEST_FILE: u64 = 4 * 1024 * 1024;

/// The name of the vocabulary's file.
pub const VOCABULARY: &str = "vocabulary.ttl";
/// The name of the organisations' file.
pub const ORGANISATIONS: &str = "organisations.yaml";

/// A corpus as read: everything that is right in it, and every fault.
#[derive(Debug)]
pub struct Corpus {
    /// The records without a fault, by id.
    pub records: BTreeMap<Id, Record>,
    /// The vocabulary.
    pub vocabulary: Vocabulary,
    /// The organisations.
    pub organisations: Organisations,
    /// The text of the two files above, as an index keeps them.
    pub lists: Lists,
    /// Every fault, by file and place.
    pub faults: Vec<Fault>,
    /// SHA-256 over names and contents of all files, in hexadecimal.
    pub digest: String,
}

/// The texts of the vocabulary and the organisations.
#[derive(Clone, Debug, Default)]
pub struct Lists {
    /// `vocabulary.ttl`
    pub vocabulary: String,
    /// `organisations.yaml`
    pub organisations: String,
}

/// Why a corpus cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum CorpusError {
    /// There is no such folder.
    #[error("there is no corpus at {path}: {source}. Name its folder with --corpus")]
    NotThere {
        /// Where it was looked for.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file or folder in it cannot be read.
    #[error("{path} cannot be read: {source}")]
    Unreadable {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

impl Corpus {
    /// Reads a folder: all records, and all faults.
    ///
    /// # Errors
    /// Where the folder is not there, or a file in it cannot be opened.
    pub fn read(folder: &Path) -> Result<Self, CorpusError> {
        let files = Files::read(folder)?;
        let mut faults = files.faults;
        let lists = Lists {
            vocabulary: list(&files.texts, VOCABULARY, &mut faults),
            organisations: list(&files.texts, ORGANISATIONS, &mut faults),
        };
        let (vocabulary, found) = Vocabulary::read(Path::new(VOCABULARY), &lists.vocabulary);
        faults.extend(found);
        let (organisations, found) = Organisations::read(Path::new(ORGANISATIONS), &lists.organisations);
        faults.extend(found);
        let mut all = Vec::new();
        for (file, text) in files.texts.iter().filter(|(file, _)| is_record(file)) {
            let mut found = Faults::new(file, text);
            let mut read = Record::read(file, text, &vocabulary, &organisations, &mut found);
            if let Some(read) = &mut read {
                let pages = files.texts.get(&pages::file_of(file)).map(String::as_str);
                pages::attach(&mut read.record, file, pages, &mut found);
            }
            all.push(Candidate { file, read, faults: found });
        }
        check_among(&mut all);
        faults.extend(lone_pages(&files.texts));
        let mut records = BTreeMap::new();
        for candidate in all {
            let whole = candidate.faults.is_empty();
            faults.extend(candidate.faults.into_list());
            if let Some(read) = candidate.read.filter(|_| whole) {
                records.insert(read.record.id.clone(), read.record);
            }
        }
        relate_both_ways(&mut records);
        faults.sort();
        Ok(Self { records, vocabulary, organisations, lists, faults, digest: files.digest })
    }

    /// The digest of a folder's files, without reading what they mean.
    ///
    /// # Errors
    /// As [`Corpus::read`].
    pub fn digest(folder: &Path) -> Result<String, CorpusError> {
        Files::read(folder).map(|files| files.digest)
    }

    /// The records that are shown.
    pub fn published(&self) -> impl Iterator<Item = &Record> {
        self.records.values().filter(|record| record.state == State::Published)
    }
}

fn list(texts: &BTreeMap<PathBuf, String>, name: &str, faults: &mut Vec<Fault>) -> String {
    texts.get(Path::new(name)).cloned().unwrap_or_else(|| {
        faults.push(Fault::of_file(Path::new(name), "no such file", "the file beside the records' folders"));
        String::new()
    })
}

/// Pages beside which no record stands.
fn lone_pages(texts: &BTreeMap<PathBuf, String>) -> Vec<Fault> {
    let is_alone = |file: &&PathBuf| {
        file.extension().is_some_and(|extension| extension == pages::EXTENSION)
            && !texts.contains_key(&file.with_extension("md"))
    };
    let fault = |file: &PathBuf| {
        let expected = format!("{} beside it", file.with_extension("md").display());
        Fault::of_file(file, "pages without a record", expected)
    };
    texts.keys().filter(is_alone).map(fault).collect()
}

/// Whether a file is a record: Markdown in one of the kinds' folders.
fn is_record(file: &Path) -> bool {
    let folder = file.parent().unwrap_or(Path::new(""));
    file.extension().is_some_and(|extension| extension == "md")
        && Kind::ALL.iter().any(|kind| folder == Path::new(kind.folder()))
}

/// A file that should be a record, while records are held against one another.
struct Candidate<'t> {
    file: &'t Path,
    read: Option<Read>,
    faults: Faults<'t>,
}

/// The rules between records: ids and aliases are unique, and what a record names is there.
fn check_among(all: &mut [Candidate<'_>]) {
    let mut owners: BTreeMap<Id, PathBuf> = BTreeMap::new();
    for candidate in all.iter_mut() {
        let Some(id) = candidate.file.file_stem().and_then(|stem| stem.to_string_lossy().parse::<Id>().ok()) else {
            continue;
        };
        if let Some(other) = owners.get(&id) {
            candidate.faults.add(
                Place::START,
                format!("the id `{id}`, which is that of {}", other.display()),
                "another file name",
            );
        } else {
            owners.insert(id, candidate.file.to_owned());
        }
    }
    let mut aliases: BTreeMap<Id, PathBuf> = BTreeMap::new();
    for candidate in all.iter_mut() {
        let Some(read) = &candidate.read else { continue };
        for (alias, place) in read.record.aliases.iter().zip(&read.aliases) {
            if let Some(owner) = owners.get(alias).or_else(|| aliases.get(alias)) {
                candidate.faults.add(
                    *place,
                    format!("the alias `{alias}`, which belongs to {}", owner.display()),
                    "an id that no record has",
                );
            } else {
                aliases.insert(alias.clone(), candidate.file.to_owned());
            }
        }
        for (related, place) in read.record.related.iter().zip(&read.related) {
            if !owners.contains_key(related) || *related == read.record.id {
                candidate.faults.add(*place, format!("the related record `{related}`"), "the id of another record");
            }
        }
    }
}

/// What a record is related to is related to it.
fn relate_both_ways(records: &mut BTreeMap<Id, Record>) {
    let pairs: Vec<(Id, Id)> = records
        .values()
        .flat_map(|record| record.related.iter().map(|related| (related.clone(), record.id.clone())))
        .collect();
    for (id, back) in pairs {
        if let Some(record) = records.get_mut(&id).filter(|record| !record.related.contains(&back)) {
            record.related.push(back);
        }
    }
}

/// The files of a corpus as texts, those that are none as faults.
struct Files {
    texts: BTreeMap<PathBuf, String>,
    faults: Vec<Fault>,
    digest: String,
}

impl Files {
    fn read(folder: &Path) -> Result<Self, CorpusError> {
        let mut paths = Vec::new();
        collect(folder, folder, &mut paths)
            .map_err(|source| CorpusError::NotThere { path: folder.to_owned(), source })?;
        paths.sort();
        let mut files = Self { texts: BTreeMap::new(), faults: Vec::new(), digest: String::new() };
        let mut digest = Digest::default();
        for path in paths {
            files.read_one(folder, path, &mut digest)?;
        }
        files.digest = digest.finish();
        Ok(files)
    }

    fn read_one(&mut self, folder: &Path, path: PathBuf, digest: &mut Digest) -> Result<(), CorpusError> {
        let whole = folder.join(&path);
        let unreadable = |source| CorpusError::Unreadable { path: whole.clone(), source };
        let size = fs::metadata(&whole).map_err(unreadable)?.len();
        digest.update(path.as_os_str().as_encoded_bytes());
        digest.update(size.to_le_bytes());
        let is_pages = path.extension().is_some_and(|extension| extension == pages::EXTENSION);
        let largest = if is_pages { pages::LARGEST_PAGES } else { LARGEST_FILE };
        if size > largest {
            self.faults.push(Fault::of_file(&path, format!("{size} bytes"), format!("at most {largest}")));
            return Ok(());
        }
        let bytes = fs::read(&whole).map_err(unreadable)?;
        digest.update(&bytes);
        match String::from_utf8(bytes) {
            Ok(text) => drop(self.texts.insert(path, text)),
            Err(error) => self.faults.push(not_utf8(&path, &error)),
        }
        Ok(())
    }
}

fn not_utf8(path: &Path, error: &std::string::FromUtf8Error) -> Fault {
    let valid = String::from_utf8_lossy(&error.as_bytes()[..error.utf8_error().valid_up_to()]).into_owned();
    let place = Place::of_byte(&valid, valid.len(), 1);
    Fault { place, ..Fault::of_file(path, "bytes that are not UTF-8", "a text in UTF-8") }
}

/// All Markdown, text, Turtle and YAML files below a folder, seen from it. Hidden files and folders are left out.
fn collect(root: &Path, folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.file_name().is_some_and(|name| name.as_encoded_bytes().starts_with(b".")) {
            continue;
        }
        if path.is_dir() {
            collect(root, &path, paths)?;
        } else if path
            .extension()
            .is_some_and(|extension| ["md", pages::EXTENSION, "ttl", "yaml"].iter().any(|known| extension == *known))
        {
            paths.extend(path.strip_prefix(root).map(Path::to_owned));
        }
    }
    Ok(())
}
