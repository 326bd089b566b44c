//! The calls of the vectors for calendars and the forms of other programs.

use crate::{get, schedule};
use encargo::language::Locale;
use encargo::sheet::{CalendarTerms, CsvDialect};
use encargo::{Error, Language};
use serde_json::{Value, json};

/// What is written where a reader lives.
pub(crate) fn locale(args: &Value) -> Result<Value, Error> {
    let here = Locale::of(get(args, "language")?, &get::<String>(args, "country")?);
    Ok(json!({
        "locale": here,
        "language": here.language(),
        "say": here.say(&get(args, "text")?),
        "write": here.write(&get::<String>(args, "said")?),
        "dialect": CsvDialect::of(here),
    }))
}

/// A calendar, on the terms of the case or in its language; with those of another schedule when there is one.
pub(crate) fn ics(args: &Value) -> Result<Value, Error> {
    let schedule = schedule(args)?;
    let terms: CalendarTerms = match args.get("calendar_terms") {
        Some(_) => get(args, "calendar_terms")?,
        None => get::<Language>(args, "language")?.into(),
    };
    Ok(json!(match args.get("and") {
        Some(_) => encargo_formats::ics_all([&schedule, &get(args, "and")?], terms)?,
        None => encargo_formats::ics(&schedule, terms)?,
    }))
}

pub(crate) fn import_form(args: &Value) -> Result<Value, Error> {
    Ok(json!(encargo_formats::import_form(&schedule(args)?, get(args, "language")?, get(args, "form")?)?))
}
