//! discorsi: a good-practice knowledge base with full-text search in five languages.
//!
//! The modules stand in the order in which data flows, and none knows anything of those after it: a record goes from
//! [`corpus`] through [`language`] into the [`index`], and [`coverage`] says what there is; a question goes through [`query`] to one of the three faces,
//! [`web`], [`api`] and [`cli`]. [`pdf`] makes text of publications before they enter the corpus, [`texts`] holds the words of the interface, [`export`] makes bytes of values, [`site`]
//! is what the faces share.

pub mod pdf;
pub mod corpus;
pub mod language;
pub mod coverage;
pub mod index;
pub mod query;
pub mod texts;
pub mod export;
pub mod site;
pub mod web;
pub mod api;
pub mod cli;
