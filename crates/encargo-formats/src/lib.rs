//! Bytes into nouns and nouns into bytes: templates in YAML, holidays in iCalendar, plans as CSV, XLSX, iCalendar, Markdown and SVG.
//!
//! No room of the core knows a format; this crate knows them all and decides nothing.
#![forbid(unsafe_code)]

mod catalog;
mod csv;
mod holidays;
mod ics;
mod markdown;
mod svg;
mod template;
mod xlsx;

pub use self::csv::csv;
pub use catalog::{Catalog, catalog};
pub use holidays::holidays;
pub use ics::ics;
pub use markdown::markdown;
pub use svg::svg;
pub use template::{template, template_schema, to_yaml};
pub use xlsx::{xlsx, xlsx_all};
