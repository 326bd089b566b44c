//! Sheets that come back.

use crate::{get, schedule};
use encargo::language::Language;
use encargo::merge::{MergeChoice, MergeTerms, Table};
use encargo::migration::Side;
use encargo::{Error, Grid, wire};
use serde_json::{Value, json};

/// The bytes of a file: words as they are, `bytes` as a list of numbers.
fn bytes(args: &Value) -> Result<Vec<u8>, Error> {
    match args.get("bytes") {
        Some(bytes) => wire::from_json(&bytes.to_string()),
        None => Ok(get::<String>(args, "text")?.into_bytes()),
    }
}

pub(crate) fn read_csv(args: &Value) -> Result<Value, Error> {
    Ok(json!(encargo_formats::read_csv(&bytes(args)?)?))
}

pub(crate) fn read_xlsx(args: &Value) -> Result<Value, Error> {
    Ok(json!(encargo_formats::read_xlsx(&bytes(args)?)?))
}

/// The schedule, and the sheet that came back: words of CSV, or what the schedule itself writes with pieces replaced.
pub(crate) fn merge(args: &Value) -> Result<Value, Error> {
    let schedule = schedule(args)?;
    let language = get::<Option<Language>>(args, "language")?.unwrap_or(Language::Spanish);
    let grid: Grid = if args.get("workbook").is_some() {
        encargo_formats::read_xlsx(&encargo_formats::xlsx(&schedule, language)?)?
    } else {
        let mut text = match get::<Option<String>>(args, "text")? {
            Some(text) => text,
            None => encargo_formats::csv(&schedule.sheet(language)?, None),
        };
        for (from, to) in get::<Option<Vec<(String, String)>>>(args, "edit")?.unwrap_or_default() {
            text = text.replace(&from, &to);
        }
        encargo_formats::read_csv(text.as_bytes())?
    };
    let mut terms = get::<Option<MergeTerms>>(args, "merge_terms")?.unwrap_or_default();
    if args.get("sent").is_some() {
        // as it was before anything happened
        let before = schedule.terms().clone().history(encargo::History::new());
        terms.sent = Some(schedule.plan().schedule(before)?.sheet(language)?);
    }
    Ok(json!(schedule.merge(&grid, &terms)?))
}

pub(crate) fn table_merge(args: &Value) -> Result<Value, Error> {
    let [base, ours, theirs] =
        [get::<Table>(args, "base")?, get::<Table>(args, "ours")?, get::<Table>(args, "theirs")?];
    let choices = get::<Option<Vec<MergeChoice>>>(args, "choices")?.unwrap_or_default();
    Ok(json!(ours.merge(&base, &theirs, &choices, get::<Option<Side>>(args, "prefer")?)))
}
