//! Bytes into nouns and nouns into bytes: templates in YAML, holidays in iCalendar, plans as CSV, XLSX, iCalendar, Markdown and SVG.
//!
//! No room of the core knows a format; this crate knows them all and decides nothing.
#![forbid(unsafe_code)]

mod brief;
mod catalog;
mod csv;
mod goals;
mod holidays;
mod ics;
mod import_form;
mod markdown;
mod portfolio;
mod read;
mod report;
mod svg;
mod template;
mod uid;
mod xlsx;

pub use self::csv::csv;
pub use brief::{brief_html, brief_markdown};
pub use catalog::{Catalog, catalog};
pub use goals::{goals_markdown, goals_xlsx};
pub use holidays::{holidays, read_holidays};
pub use ics::{ics, ics_all};
pub use import_form::import_form;
pub use markdown::markdown;
pub use portfolio::{portfolio_ics, portfolio_svg, portfolio_xlsx};
pub use read::{read_csv, read_xlsx};
pub use report::{report_html, report_markdown};
pub use svg::svg;
pub use template::{template, template_schema, to_yaml};
pub use xlsx::{report_xlsx, xlsx, xlsx_all};
