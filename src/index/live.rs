//! The generation that is served now. Whoever answers a request takes it once and keeps it until the answer is out.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use arc_swap::ArcSwap;

use super::generation::{Generation, OpenError};

/// The generation that is served now, to be swapped without a lost request.
#[derive(Debug)]
pub struct Live {
    index: PathBuf,
    current: ArcSwap<Generation>,
}

impl Live {
    /// Opens what an index folder serves.
    ///
    /// # Errors
    /// As [`Generation::open_current`].
    pub fn open(index: &Path) -> Result<Self, OpenError> {
        let generation = Generation::open_current(index)?;
        Ok(Self { index: index.to_owned(), current: ArcSwap::from_pointee(generation) })
    }

    /// The generation of now.
    pub fn get(&self) -> Arc<Generation> {
        self.current.load_full()
    }

    /// Takes up what the index folder serves by now; on an error the old generation stays.
    ///
    /// # Errors
    /// As [`Generation::open_current`].
    pub fn renew(&self) -> Result<(), OpenError> {
        self.current.store(Arc::new(Generation::open_current(&self.index)?));
        Ok(())
    }
}
