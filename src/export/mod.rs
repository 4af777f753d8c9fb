//! Values to bytes that others read. Knows no HTTP.

pub mod json;
