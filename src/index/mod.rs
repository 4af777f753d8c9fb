//! The index: entries to a generation. Knows no question.

pub mod build;
pub mod columns;
pub mod entry;
pub mod facet;
pub mod generation;
pub mod json_lines;
pub mod live;
pub mod schema;
pub mod store;
