//! Bytes into nouns and nouns into bytes: templates in YAML, plans as CSV, XLSX, iCalendar, Markdown and SVG.
//!
//! No room of the core knows a format; this crate knows them all and decides nothing.
#![forbid(unsafe_code)]

mod catalog;
mod template;

pub use catalog::{Catalog, catalog};
pub use template::template;
