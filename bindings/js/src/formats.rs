//! Schedules and templates into text and files; decides nothing. Templates from text lie beside the plans they make.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::plan::Template;
use crate::schedule::{Brief, Schedule, sheet_terms, wording};
use encargo::sheet::{CalendarTerms, CsvDialect};
use encargo::{Language, Sheet};
use js_sys::{ArrayBuffer, Uint8Array};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// The days off of an iCalendar file of holidays; throws an `EncargoError`.
#[wasm_bindgen(unchecked_return_type = "DayException[]")]
pub fn holidays(#[wasm_bindgen(unchecked_param_type = "string")] ics: &JsValue) -> Crossing {
    give(&encargo_formats::holidays(&take_text(ics, "ics")?).map_err(|error| thrown(&error))?)
}

/// An iCalendar file of holidays: its days off, its place and years, and what was passed over; throws an `EncargoError`.
#[wasm_bindgen(js_name = readHolidays, unchecked_return_type = "HolidayFile")]
pub fn read_holidays(#[wasm_bindgen(unchecked_param_type = "string")] ics: &JsValue) -> Crossing {
    give(&encargo_formats::read_holidays(&take_text(ics, "ics")?).map_err(|error| thrown(&error))?)
}

/// Writes a template as YAML.
#[wasm_bindgen(js_name = toYaml)]
pub fn to_yaml(template: &Template) -> String {
    encargo_formats::to_yaml(&template.0)
}

/// The JSON Schema of a template.
#[wasm_bindgen(js_name = templateSchema)]
pub fn template_schema() -> String {
    encargo_formats::template_schema()
}

/// The sheet as CSV, in a dialect; in that of its language when none is given.
#[wasm_bindgen]
pub fn csv(
    #[wasm_bindgen(unchecked_param_type = "Sheet")] sheet: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "CsvDialect")] dialect: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::csv(&take::<Sheet>(sheet)?, take::<Option<CsvDialect>>(dialect)?))
}

/// A brief as Markdown, in the words of a language and in the voice of whoever it is for.
#[wasm_bindgen(js_name = briefMarkdown)]
pub fn brief_markdown(
    brief: &Brief,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Voice")] voice: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::brief_markdown(&brief.0, wording(language, voice)?))
}

/// A brief as a piece of HTML, escaped, to be pasted into a message.
#[wasm_bindgen(js_name = briefHtml)]
pub fn brief_html(
    brief: &Brief,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Voice")] voice: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::brief_html(&brief.0, wording(language, voice)?))
}

/// What JavaScript has for bytes: a `Uint8Array` (a `Buffer` is one), an `ArrayBuffer`, or a text that was read already.
fn take_bytes(value: &JsValue) -> Crossing<Vec<u8>> {
    if let Some(bytes) = value.dyn_ref::<Uint8Array>() {
        return Ok(bytes.to_vec());
    }
    if value.is_instance_of::<ArrayBuffer>() {
        return Ok(Uint8Array::new(value).to_vec());
    }
    if value.is_string() { Ok(take_text(value, "bytes")?.into_bytes()) } else { take(value) }
}

/// A file of comma-separated values as a grid; throws an `EncargoError` for one that is too large.
#[wasm_bindgen(js_name = readCsv, unchecked_return_type = "Grid")]
pub fn read_csv(
    #[wasm_bindgen(unchecked_param_type = "Uint8Array | ArrayBuffer | string")] data: &JsValue,
) -> Crossing {
    give(&encargo_formats::read_csv(&take_bytes(data)?).map_err(|error| thrown(&error))?)
}

/// An Excel workbook as a grid; throws an `EncargoError` for what is none.
#[wasm_bindgen(js_name = readXlsx, unchecked_return_type = "Grid")]
pub fn read_xlsx(#[wasm_bindgen(unchecked_param_type = "Uint8Array | ArrayBuffer")] data: &JsValue) -> Crossing {
    give(&encargo_formats::read_xlsx(&take_bytes(data)?).map_err(|error| thrown(&error))?)
}

/// The schedule as iCalendar: a to-do a task, and the key date as an event.
#[wasm_bindgen]
pub fn ics(
    schedule: &Schedule,
    #[wasm_bindgen(unchecked_param_type = "Language | CalendarTerms")] terms: &JsValue,
) -> Crossing<String> {
    encargo_formats::ics(&schedule.0, calendar_terms(terms)?).map_err(|error| thrown(&error))
}

/// Several schedules as one calendar.
#[wasm_bindgen(js_name = icsAll)]
pub fn ics_all(
    #[wasm_bindgen(unchecked_param_type = "readonly (Schedule | ScheduleRecord)[]")] schedules: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language | CalendarTerms")] terms: &JsValue,
) -> Crossing<String> {
    let schedules: Vec<encargo::Schedule> = take(schedules)?;
    encargo_formats::ics_all(&schedules, calendar_terms(terms)?).map_err(|error| thrown(&error))
}

/// A portfolio as one calendar.
#[wasm_bindgen(js_name = portfolioIcs)]
pub fn portfolio_ics(
    #[wasm_bindgen(unchecked_param_type = "Portfolio")] portfolio: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language | CalendarTerms")] terms: &JsValue,
) -> Crossing<String> {
    encargo_formats::portfolio_ics(&take(portfolio)?, calendar_terms(terms)?).map_err(|error| thrown(&error))
}

/// A portfolio as one Gantt picture.
#[wasm_bindgen(js_name = portfolioSvg)]
pub fn portfolio_svg(
    #[wasm_bindgen(unchecked_param_type = "Portfolio")] portfolio: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::portfolio_svg(&take(portfolio)?, take(language)?))
}

/// A portfolio as one Excel workbook; throws an `EncargoError` for what a workbook cannot hold.
#[wasm_bindgen(js_name = portfolioXlsx)]
pub fn portfolio_xlsx(
    #[wasm_bindgen(unchecked_param_type = "Portfolio")] portfolio: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language | SheetTerms")] terms: &JsValue,
) -> Crossing<Vec<u8>> {
    encargo_formats::portfolio_xlsx(&take(portfolio)?, sheet_terms(terms)?).map_err(|error| thrown(&error))
}

/// A language, or full terms.
fn calendar_terms(terms: &JsValue) -> Crossing<CalendarTerms> {
    if terms.is_string() { take::<Language>(terms).map(CalendarTerms::from) } else { take(terms) }
}

/// The schedule in the form that a program takes in.
#[wasm_bindgen(js_name = importForm)]
pub fn import_form(
    schedule: &Schedule,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "ImportForm")] form: &JsValue,
) -> Crossing<String> {
    encargo_formats::import_form(&schedule.0, take(language)?, take(form)?).map_err(|error| thrown(&error))
}

/// The schedule as Markdown, with checklists.
#[wasm_bindgen]
pub fn markdown(
    schedule: &Schedule,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::markdown(&schedule.0, take(language)?))
}

/// The schedule as a Gantt picture.
#[wasm_bindgen]
pub fn svg(
    schedule: &Schedule,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::svg(&schedule.0, take(language)?))
}

/// The schedule as an Excel workbook; throws an `EncargoError` for what a workbook cannot hold.
#[wasm_bindgen]
pub fn xlsx(
    schedule: &Schedule,
    #[wasm_bindgen(unchecked_param_type = "Language | SheetTerms")] terms: &JsValue,
) -> Crossing<Vec<u8>> {
    encargo_formats::xlsx(&schedule.0, sheet_terms(terms)?).map_err(|error| thrown(&error))
}

/// Several schedules as one Excel workbook; throws an `EncargoError` for what a workbook cannot hold.
#[wasm_bindgen(js_name = xlsxAll)]
pub fn xlsx_all(
    #[wasm_bindgen(unchecked_param_type = "readonly (Schedule | ScheduleRecord)[]")] schedules: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Language | SheetTerms")] terms: &JsValue,
) -> Crossing<Vec<u8>> {
    let schedules: Vec<encargo::Schedule> = take(schedules)?;
    encargo_formats::xlsx_all(&schedules, sheet_terms(terms)?).map_err(|error| thrown(&error))
}
