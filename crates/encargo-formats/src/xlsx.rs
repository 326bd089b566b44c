//! A schedule as a workbook for the client: real dates and numbers, a list to choose the status from; decides no day.

use encargo::error::Kind;
use encargo::plan::Task;
use encargo::schedule::Slot;
use encargo::sheet::{Sheet, statuses};
use encargo::{Error, Language, Schedule};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    Color, DataValidation, DocProperties, ExcelDateTime, Format, FormatAlign, FormatBorder, Workbook, Worksheet,
    XlsxError,
};

/// The schedule as an Excel workbook (Office Open XML): the tasks, and on a second sheet the goal and what to know.
///
/// Days are days and hours are numbers, so that the client can sort and add them up; the status is chosen from a list.
/// The workbook's creation date is the day of the terms, so that the same schedule gives the same bytes.
///
/// # Errors
/// `xlsx.unwritable` for what a workbook cannot hold: a text over 32,767 characters, a day before 1900.
pub fn xlsx(schedule: &Schedule, language: Language) -> Result<Vec<u8>, Error> {
    write(schedule, language).map_err(|error| Kind::XlsxUnwritable { detail: error.to_string() }.into())
}

fn write(schedule: &Schedule, language: Language) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let created = ExcelDateTime::parse_from_str(&schedule.terms().today.to_string())?;
    workbook.set_properties(
        &DocProperties::new().set_title(schedule.plan().title().say(language)).set_creation_datetime(&created),
    );
    tasks(workbook.add_worksheet(), schedule, language)?;
    goal(workbook.add_worksheet(), schedule, language)?;
    workbook.save_to_buffer()
}

fn tasks(page: &mut Worksheet, schedule: &Schedule, language: Language) -> Result<(), XlsxError> {
    let sheet = schedule.sheet(language);
    let head =
        Format::new().set_bold().set_background_color(Color::RGB(0x00E7_EEF7)).set_border_bottom(FormatBorder::Thin);
    page.set_name(if language == Language::Spanish { "Tareas" } else { "Tasks" })?;
    for (column, heading) in (0..).zip(&sheet.headings) {
        page.write_string_with_format(0, column, heading, &head)?;
    }
    let plain = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    let date = plain.clone().set_num_format("yyyy-mm-dd");
    let number = plain.clone().set_num_format("0.00");
    let tasks = schedule.plan().tasks().iter().zip(schedule.slots());
    for (row, (line, (task, slot))) in (1..).zip(sheet.rows.iter().zip(tasks)) {
        for ((column, name), text) in (0..).zip(&sheet.columns).zip(&line.cells) {
            match value(name, task, slot) {
                Cell::Day(day) => {
                    page.write_datetime_with_format(row, column, &ExcelDateTime::parse_from_str(&day)?, &date)?
                }
                Cell::Number(value) => page.write_number_with_format(row, column, value, &number)?,
                Cell::Text => page.write_string_with_format(row, column, text, &plain)?, // never a formula
            };
        }
    }
    furnish(page, &sheet, language)
}

/// What a spreadsheet needs to be pleasant: widths, a fixed heading, a filter, the list of statuses.
fn furnish(page: &mut Worksheet, sheet: &Sheet, language: Language) -> Result<(), XlsxError> {
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    for (column, name) in (0..).zip(&sheet.columns) {
        let width: u16 = match name.as_str() {
            "task" | "done_when" => 52,
            "id" | "after" => 24,
            "phase" | "who" => 18,
            _ => 12,
        };
        page.set_column_width(column, width)?;
        if name == "status" && last > 0 {
            let choices = statuses().map(|status| status.say(language).to_owned());
            page.add_data_validation(1, column, last, column, &DataValidation::new().allow_list_strings(&choices)?)?;
        }
    }
    page.set_freeze_panes(1, 2)?;
    page.autofilter(0, 0, last, u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(0))?;
    page.set_landscape().set_print_fit_to_pages(1, 0);
    Ok(())
}

fn goal(page: &mut Worksheet, schedule: &Schedule, language: Language) -> Result<(), XlsxError> {
    let spanish = language == Language::Spanish;
    let bold = Format::new().set_bold().set_align(FormatAlign::Top);
    let wrap = Format::new().set_text_wrap().set_align(FormatAlign::Top);
    page.set_name(if spanish { "Objetivo" } else { "Goal" })?;
    page.set_column_width(0, 18)?.set_column_width(1, 100)?;
    let mut lines = vec![
        ("Plan", schedule.plan().title().say(language).to_owned()),
        (if spanish { "Objetivo" } else { "Goal" }, schedule.plan().goal().sentence(language)),
        (
            if spanish { "Fecha clave" } else { "Key date" },
            schedule.key_date().map(|day| day.to_string()).unwrap_or_default(),
        ),
    ];
    let findings = schedule.plan().findings();
    let findings = findings.iter().chain(schedule.findings());
    lines.extend(findings.map(|finding| {
        (if spanish { "Conviene saber" } else { "Worth knowing" }, finding.message.say(language).to_owned())
    }));
    for (row, (name, text)) in (0..).zip(lines) {
        page.write_string_with_format(row, 0, name, &bold)?.write_string_with_format(row, 1, &text, &wrap)?;
    }
    Ok(())
}

enum Cell {
    Day(String),
    Number(f64),
    Text,
}

/// What a column holds when it is not text.
fn value(column: &str, task: &Task, slot: &Slot) -> Cell {
    let hours = |minutes: Decimal| (minutes / Decimal::from(60)).round_dp(4).to_f64().map_or(Cell::Text, Cell::Number);
    match column {
        "start" => Cell::Day(slot.start.to_string()),
        "due" => Cell::Day(slot.finish.to_string()),
        "hours" => hours(task.effort.likely.into()),
        "float" => hours(slot.total_float.into()),
        _ => Cell::Text,
    }
}
