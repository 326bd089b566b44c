//! Schedules and templates into text and files; decides nothing. Templates from text lie beside the plans they make.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::plan::Template;
use crate::schedule::{Schedule, sheet_terms};
use encargo::Sheet;
use encargo::sheet::CsvDialect;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The days off of an iCalendar file of holidays; throws an `EncargoError`.
#[wasm_bindgen(unchecked_return_type = "DayException[]")]
pub fn holidays(#[wasm_bindgen(unchecked_param_type = "string")] ics: &JsValue) -> Crossing {
    give(&encargo_formats::holidays(&take_text(ics, "ics")?).map_err(|error| thrown(&error))?)
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

/// The schedule as iCalendar: a to-do a task, and the key date as an event.
#[wasm_bindgen]
pub fn ics(
    schedule: &Schedule,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::ics(&schedule.0, take(language)?))
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
