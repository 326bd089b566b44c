//! Schedules as a workbook for the client: the tasks of each plan, the goals, this week, and hidden what was sent.
//! Decides no day and no word of the sheet.

mod base;
mod goals;
mod look;
mod report;
mod tasks;
mod week;

use crate::portfolio::Part;
use encargo::error::Kind;
use encargo::sheet::{Sheet, SheetTerms};
use encargo::{Error, Language, Schedule};
use look::Look;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

pub use report::report_xlsx;

/// The schedule as an Excel workbook (Office Open XML): its tasks, then the goal with its verdicts, then this week.
///
/// Days are days and hours are numbers, so that the client can sort and add them up; statuses, people and priorities are
/// chosen from lists; late, blocked, done and critical tasks look so. A page that no program shows keeps the sheet as it was
/// sent, so that a workbook that comes back can be merged. Nothing that a title says becomes a formula. The creation date is
/// the day of the terms: the same schedule gives the same bytes.
///
/// # Errors
/// `sheet.unknown_column` for columns that there are not; `xlsx.unwritable` for what a workbook cannot hold: a text over
/// 32,767 characters, a day before 1900, more than 1,048,575 tasks.
pub fn xlsx(schedule: &Schedule, terms: impl Into<SheetTerms>) -> Result<Vec<u8>, Error> {
    xlsx_all([schedule], terms)
}

/// Several plans, usually of one client, in one workbook: a page of tasks each, the goals and this week of all together.
///
/// # Errors
/// Those of [`xlsx`].
pub fn xlsx_all<'a>(
    schedules: impl IntoIterator<Item = &'a Schedule>,
    terms: impl Into<SheetTerms>,
) -> Result<Vec<u8>, Error> {
    let terms = terms.into();
    let part = |schedule: &'a Schedule| Part {
        schedule,
        client: None,
        label: schedule.plan().title().say(terms.language).to_owned(),
    };
    written(&schedules.into_iter().map(part).collect::<Vec<_>>(), &terms)
}

/// Plans in one workbook, each with what it is called.
pub(crate) fn written(parts: &[Part<'_>], terms: &SheetTerms) -> Result<Vec<u8>, Error> {
    let sheets = parts.iter().map(|part| part.schedule.sheet(terms.clone())).collect::<Result<Vec<_>, _>>()?;
    write(parts, &sheets, terms.language).map_err(|error| Kind::XlsxUnwritable { detail: error.to_string() }.into())
}

/// A workbook of one sheet that is no plan.
pub(crate) fn page(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let look = Look::new();
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::parse_from_str(&sheet.today.to_string())?;
    workbook.set_properties(&DocProperties::new().set_title(&sheet.title).set_creation_datetime(&created));
    let [es, en] = goals::NAMES;
    tasks::write(workbook.add_worksheet(), sheet, word(sheet.language, es, en), 0, &look)?;
    workbook.save_to_buffer()
}

fn write(parts: &[Part<'_>], sheets: &[Sheet], language: Language) -> Result<Vec<u8>, XlsxError> {
    let look = Look::new();
    let mut workbook = Workbook::new();
    let mut properties = DocProperties::new();
    if let Some(first) = sheets.first() {
        properties = properties
            .set_title(&first.title)
            .set_creation_datetime(&ExcelDateTime::parse_from_str(&first.today.to_string())?);
    }
    workbook.set_properties(&properties);
    let names = tasks::names(&parts.iter().map(|part| part.label.as_str()).collect::<Vec<_>>(), language);
    for (place, (sheet, name)) in sheets.iter().zip(&names).enumerate() {
        tasks::write(workbook.add_worksheet(), sheet, name, place, &look)?;
    }
    goals::write(workbook.add_worksheet(), parts, language, &look)?;
    week::write(workbook.add_worksheet(), parts, language, &look)?;
    base::write(&mut workbook, sheets)?;
    workbook.save_to_buffer()
}

/// The words of a workbook itself: of its pages and their headings.
fn word(language: Language, es: &'static str, en: &'static str) -> &'static str {
    match language {
        Language::Spanish => es,
        Language::English => en,
    }
}

#[cfg(test)]
mod tests;
