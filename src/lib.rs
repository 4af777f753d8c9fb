//! discorsi: a good-practice knowledge base with full-text search in five languages.
//!
//! The modules stand in the order in which data flows. Nothing in one knows anything of those after it:
//! a record goes from [`corpus`] through [`language`] into an [`index`].

pub mod corpus;
pub mod language;
pub mod index;
pub mod query;
