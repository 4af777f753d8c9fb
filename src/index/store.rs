//! Values by number in one file, read without copying the file into memory: one value is one block of bytes.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tantivy::directory::{Directory, MmapDirectory, OwnedBytes};

/// Why a value cannot be had.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// A file cannot be read or written.
    #[error("{path}: {source}")]
    Io {
        /// Which.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// A file does not hold what it should.
    #[error("{path} is damaged. Run `discorsi index` again")]
    Damaged {
        /// Which.
        path: PathBuf,
    },
}

/// Writes values one after another.
#[derive(Debug)]
pub struct StoreWriter {
    path: PathBuf,
    file: BufWriter<File>,
    ends: Vec<u64>,
    at: u64,
}

/// Reads values by number.
#[derive(Clone)]
pub struct Store {
    path: PathBuf,
    bytes: OwnedBytes,
    /// Where the table of ends begins.
    table: usize,
    len: usize,
}

/// The size of one entry of the table of ends, and of the count after it.
const WORD: usize = size_of::<u64>();

impl StoreWriter {
    /// Begins a file.
    ///
    /// # Errors
    /// Where it cannot be made.
    pub fn create(path: &Path) -> Result<Self, StoreError> {
        let file = File::create(path).map_err(|source| StoreError::Io { path: path.to_owned(), source })?;
        Ok(Self { path: path.to_owned(), file: BufWriter::new(file), ends: Vec::new(), at: 0 })
    }

    /// Adds a value, compressed.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn add(&mut self, value: &impl Serialize) -> Result<(), StoreError> {
        let bytes = postcard::to_stdvec(value).map_err(|_| StoreError::Damaged { path: self.path.clone() })?;
        let packed = lz4_flex::compress_prepend_size(&bytes);
        self.write(&packed)?;
        self.ends.push(self.at);
        Ok(())
    }

    /// Ends the file, safe on disk.
    ///
    /// # Errors
    /// Where it cannot be written.
    pub fn finish(mut self) -> Result<(), StoreError> {
        let ends = std::mem::take(&mut self.ends);
        for end in &ends {
            self.write(&end.to_le_bytes())?;
        }
        self.write(&(ends.len() as u64).to_le_bytes())?;
        let Self { path, file, .. } = self;
        let sync = || file.into_inner().map_err(io::IntoInnerError::into_error)?.sync_all();
        sync().map_err(|source| StoreError::Io { path, source })
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), StoreError> {
        self.at += bytes.len() as u64;
        self.file.write_all(bytes).map_err(|source| StoreError::Io { path: self.path.clone(), source })
    }
}

impl Store {
    /// Opens a file. tantivy's directory maps it into memory, which Rust alone does not do safely.
    ///
    /// # Errors
    /// Where it is not there or its table of ends is not whole.
    pub fn open(folder: &Path, name: &str) -> Result<Self, StoreError> {
        let path = folder.join(name);
        let io = |source: io::Error| StoreError::Io { path: path.clone(), source };
        let directory = MmapDirectory::open(folder).map_err(|error| io(io::Error::other(error)))?;
        let slice = directory.open_read(Path::new(name)).map_err(|error| io(io::Error::other(error)))?;
        let bytes = slice.read_bytes().map_err(io)?;
        let count_at = bytes.len().checked_sub(WORD);
        let len = count_at.and_then(|at| word(&bytes, at)).and_then(|count| usize::try_from(count).ok());
        let table = len.zip(count_at).and_then(|(len, at)| at.checked_sub(len.checked_mul(WORD)?));
        match (len, table) {
            (Some(len), Some(table)) => Ok(Self { path, bytes, table, len }),
            _ => Err(StoreError::Damaged { path }),
        }
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.len
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The value of a number.
    ///
    /// # Errors
    /// Where there is none, or the file is damaged.
    pub fn get<T: DeserializeOwned>(&self, number: u32) -> Result<T, StoreError> {
        self.read(number as usize).ok_or_else(|| StoreError::Damaged { path: self.path.clone() })
    }

    fn read<T: DeserializeOwned>(&self, number: usize) -> Option<T> {
        postcard::from_bytes(&self.unpack(number)?).ok()
    }

    fn unpack(&self, number: usize) -> Option<Vec<u8>> {
        let end = self.end(number)?;
        let start = if number == 0 { 0 } else { self.end(number - 1)? };
        let packed = self.bytes.get(start..end)?;
        lz4_flex::decompress_size_prepended(packed).ok()
    }

    fn end(&self, number: usize) -> Option<usize> {
        if number >= self.len {
            return None;
        }
        word(&self.bytes, self.table + number * WORD).and_then(|end| usize::try_from(end).ok())
    }
}

impl std::fmt::Debug for Store {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Store").field("path", &self.path).field("len", &self.len).finish_non_exhaustive()
    }
}

fn word(bytes: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(bytes.get(at..at + WORD)?.try_into().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_come_back_and_damage_is_told() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("x.bin");
        let mut writer = StoreWriter::create(&path).unwrap();
        for value in ["a", "", "çé"] {
            writer.add(&value).unwrap();
        }
        writer.finish().unwrap();
        let store = Store::open(folder.path(), "x.bin").unwrap();
        assert_eq!(store.get::<String>(2).unwrap(), "çé");
        assert_eq!(store.get::<String>(1).unwrap(), "");
        assert!(matches!(store.get::<String>(3), Err(StoreError::Damaged { .. })));

        for wrong in [&b""[..], b"short", &[255; 16]] {
            std::fs::write(&path, wrong).unwrap();
            assert!(matches!(Store::open(folder.path(), "x.bin"), Err(StoreError::Damaged { .. })), "{wrong:?}");
        }
    }
}
