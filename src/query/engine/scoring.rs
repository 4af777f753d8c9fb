//! BM25 with the statistics of one field: its own document count and mean length.
//!
//! tantivy's own counts the documents of the whole index, which makes every word of a language look rare in proportion
//! to how few records have that language. Robertson and Zaragoza, “The Probabilistic Relevance Framework: BM25 and
//! Beyond”, 2009; the idf that cannot be negative is Lucene's.

use std::rc::Rc;

use tantivy::fieldnorm::FieldNormReader;

/// Saturation of term frequency.
const K1: f32 = 1.2;
/// How much length counts.
const B: f32 = 0.75;

/// What is known of a field: how many documents have it, and for each length class the penalty of that length.
#[derive(Clone, Debug)]
pub(super) struct FieldStatistics {
    documents: f32,
    penalties: Rc<[f32; 256]>,
}

/// The scoring of one pattern in one field.
#[derive(Clone, Debug)]
pub(super) struct Bm25 {
    idf: f32,
    penalties: Rc<[f32; 256]>,
}

impl FieldStatistics {
    /// Of a field with so many documents and tokens.
    #[allow(clippy::cast_precision_loss)] // Counts, of which f32 keeps seven digits: more than a score needs.
    pub(super) fn new(documents: u64, tokens: u64) -> Self {
        let documents = documents.max(1) as f32;
        let mean = (tokens as f32 / documents).max(1.0);
        let mut penalties = [0.0; 256];
        for (class, penalty) in (0..=u8::MAX).zip(&mut penalties) {
            let length = FieldNormReader::id_to_fieldnorm(class) as f32;
            *penalty = K1 * (1.0 - B + B * length / mean);
        }
        Self { documents, penalties: Rc::new(penalties) }
    }

    /// The rarity of a word that so many documents have.
    #[allow(clippy::cast_precision_loss)] // As above.
    pub(super) fn idf(&self, documents: u32) -> f32 {
        let having = (documents as f32).min(self.documents);
        (1.0 + (self.documents - having + 0.5) / (having + 0.5)).ln()
    }

    /// The scoring of a pattern of such rarity (for a phrase: the sum over its words).
    pub(super) fn scoring(&self, idf: f32) -> Bm25 {
        Bm25 { idf, penalties: Rc::clone(&self.penalties) }
    }
}

impl Bm25 {
    /// What no document's score reaches: that of a word repeated without end.
    pub(super) fn ceiling(&self) -> f32 {
        self.idf * (K1 + 1.0)
    }

    /// The score of a document of a length class that has the pattern so many times.
    #[allow(clippy::cast_precision_loss)] // As above.
    pub(super) fn score(&self, class: u8, frequency: u32) -> f32 {
        let frequency = frequency as f32;
        self.idf * frequency * (K1 + 1.0) / (frequency + self.penalties[class as usize])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rarer_shorter_and_more_often_score_higher() {
        let field = FieldStatistics::new(100, 1000);
        let score = |documents, length, frequency| {
            field.scoring(field.idf(documents)).score(FieldNormReader::fieldnorm_to_id(length), frequency)
        };
        assert!(score(1, 10, 1) > score(50, 10, 1));
        assert!(score(5, 5, 1) > score(5, 20, 1));
        assert!(score(5, 10, 2) > score(5, 10, 1));
    }

    #[test]
    fn the_figure_is_the_formula() {
        let field = FieldStatistics::new(10, 100);
        let idf = (1.0_f32 + (10.0 - 2.0 + 0.5) / 2.5).ln();
        let expected = idf * 3.0 * 2.2 / (3.0 + 1.2 * (0.25 + 0.75 * 20.0 / 10.0));
        let found = field.scoring(field.idf(2)).score(FieldNormReader::fieldnorm_to_id(20), 3);
        assert!((found - expected).abs() < 1e-5, "{found} {expected}");
    }

    #[test]
    fn a_word_in_every_document_still_counts_a_little() {
        let field = FieldStatistics::new(10, 100);
        assert!(field.idf(10) > 0.0 && field.idf(11) > 0.0);
    }
}
