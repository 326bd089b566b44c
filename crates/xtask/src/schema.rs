//! `docs/template.schema.json`, from the table of the format: written on request, compared at every test run.

use crate::Outcome;
use crate::house::House;
use encargo_formats::template_schema;
use std::fs;

/// Where the schema is kept.
const KEPT: &str = "docs/template.schema.json";

/// `cargo xtask schema`: prints the schema; writes it when asked to.
pub(crate) fn run(house: &House, write: bool) -> Outcome {
    if write {
        fs::write(house.path(KEPT), template_schema())?;
    } else {
        print!("{}", template_schema());
    }
    Ok(())
}

/// Refuses a schema that is not what the reader goes by.
pub(crate) fn check(house: &House) -> Outcome {
    if fs::read_to_string(house.path(KEPT))? == template_schema() {
        return Ok(());
    }
    Err(format!("{KEPT} is not what the reader goes by: `cargo xtask schema --write`").into())
}
