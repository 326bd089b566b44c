//! `docs/template.schema.json`, from the table of the format: written on request, compared at every test run.

use crate::house::House;
use crate::{Outcome, kept};
use encargo_formats::template_schema;

/// Where the schema is kept.
const KEPT: &str = "docs/template.schema.json";

/// `cargo xtask schema`: prints the schema; writes it when asked to.
pub(crate) fn run(house: &House, write: bool) -> Outcome {
    kept::run(house, KEPT, &template_schema(), write)
}

/// Refuses a schema that is not what the reader goes by.
pub(crate) fn check(house: &House) -> Outcome {
    kept::check(house, KEPT, &template_schema(), "the reader goes by", "schema")
}
