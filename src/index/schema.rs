//! The fields of the index, and how text becomes their tokens. No other file makes a field.

use tantivy::schema::{FAST, Field, IndexRecordOption, STRING, Schema, TextFieldIndexing, TextOptions};
use tantivy::tokenizer::{TextAnalyzer, Token, TokenStream, Tokenizer, TokenizerManager};

use crate::corpus::text::Language;
use crate::language::{self, Analyser};

/// A part of a record that is searched on its own, in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// The title, by stems.
    Title,
    /// The summary, by stems.
    Summary,
    /// The body, by stems.
    Body,
    /// All three by the forms as written: what ranks above a mere stem.
    Form,
    /// The names of organisations, by form.
    Organisation,
    /// The place, by form.
    Place,
}

impl Part {
    /// All parts.
    pub const ALL: [Self; 6] = [Self::Title, Self::Summary, Self::Body, Self::Form, Self::Organisation, Self::Place];

    const fn name(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Summary => "summary",
            Self::Body => "body",
            Self::Form => "form",
            Self::Organisation => "organisation",
            Self::Place => "place",
        }
    }

    /// Whether its tokens are stems; else they are forms.
    pub const fn is_stemmed(self) -> bool {
        matches!(self, Self::Title | Self::Summary | Self::Body)
    }

    /// Whether the order of its words is kept, so that phrases can be found in it.
    pub const fn has_positions(self) -> bool {
        !matches!(self, Self::Form)
    }
}

/// All fields: one a part and language, so that each is scored among its like.
#[derive(Clone, Debug)]
pub struct Fields {
    /// The schema they make.
    pub schema: Schema,
    /// The record's id.
    pub id: Field,
    /// The document's number.
    pub document: Field,
    text: [[Field; Part::ALL.len()]; Language::COUNT],
}

impl Fields {
    /// Makes the fields; the same every time.
    pub fn new() -> Self {
        let mut builder = Schema::builder();
        let id = builder.add_text_field("id", STRING);
        let document = builder.add_u64_field("document", FAST);
        let text = Language::ALL.map(|language| {
            Part::ALL.map(|part| {
                let name = format!("{}_{language}", part.name());
                builder.add_text_field(&name, options(part, language))
            })
        });
        Self { schema: builder.build(), id, document, text }
    }

    /// The field of a part in a language.
    pub fn text(&self, part: Part, language: Language) -> Field {
        self.text[language.index()][part as usize]
    }
}

impl Default for Fields {
    fn default() -> Self {
        Self::new()
    }
}

fn options(part: Part, language: Language) -> TextOptions {
    let record =
        if part.has_positions() { IndexRecordOption::WithFreqsAndPositions } else { IndexRecordOption::WithFreqs };
    let indexing = TextFieldIndexing::default().set_tokenizer(&tokenizer_name(part, language)).set_index_option(record);
    TextOptions::default().set_indexing_options(indexing)
}

fn tokenizer_name(part: Part, language: Language) -> String {
    let what = if part.is_stemmed() { "stem" } else { "form" };
    format!("{what}_{language}")
}

/// The tokenizers of all fields, by the names that the fields give them.
pub fn tokenizers() -> TokenizerManager {
    // The default manager brings "raw", which the id needs.
    let manager = TokenizerManager::default();
    for language in Language::ALL {
        let analyser = language::analyser(language);
        for part in [Part::Title, Part::Form] {
            let tokenizer = AnalyserTokenizer { analyser, stems: part.is_stemmed() };
            manager.register(&tokenizer_name(part, language), TextAnalyzer::from(tokenizer));
        }
    }
    manager
}

/// An analyser as tantivy wants it.
#[derive(Clone)]
struct AnalyserTokenizer {
    analyser: &'static Analyser,
    stems: bool,
}

/// The tokens of one text.
struct Tokens {
    tokens: std::vec::IntoIter<Token>,
    current: Token,
}

impl Tokenizer for AnalyserTokenizer {
    type TokenStream<'a> = Tokens;

    fn token_stream<'a>(&'a mut self, text: &'a str) -> Tokens {
        let mut tokens = Vec::with_capacity(text.len() / 5);
        let stems = self.stems;
        self.analyser.analyse(text, &mut |word| {
            let mut push = |text: &str| {
                let (offset_from, offset_to, position) = (word.start, word.end, word.position);
                tokens.push(Token { offset_from, offset_to, position, text: text.to_owned(), position_length: 1 });
            };
            if stems {
                push(word.stem);
                if let Some(second) = word.second_stem {
                    push(second);
                }
            } else {
                push(word.form);
            }
        });
        Tokens { tokens: tokens.into_iter(), current: Token::default() }
    }
}

impl TokenStream for Tokens {
    fn advance(&mut self) -> bool {
        match self.tokens.next() {
            Some(token) => {
                self.current = token;
                true
            }
            None => false,
        }
    }

    fn token(&self) -> &Token {
        &self.current
    }

    fn token_mut(&mut self) -> &mut Token {
        &mut self.current
    }
}
