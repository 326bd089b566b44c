//! The page of this week: what is to be worked on now and later this week, over all plans, by day; decides no priority.

use super::look::{self, Look};
use super::{tasks, word};
use crate::portfolio::Part;
use encargo::Language;
use encargo::sheet::{Cell, Priority, Row, Sheet, SheetTerms};
use rust_xlsxwriter::{Worksheet, XlsxError};

/// The names of the page.
pub(super) const NAMES: [&str; 2] = ["Esta semana", "This week"];

/// The columns that it shows.
const COLUMNS: [&str; 8] = ["priority", "task", "who", "start", "due", "hours", "status", "waiting_for"];

pub(super) fn write(
    page: &mut Worksheet,
    parts: &[Part<'_>],
    language: Language,
    look: &Look,
) -> Result<(), XlsxError> {
    let [es, en] = NAMES;
    page.set_name(word(language, es, en))?;
    let terms = SheetTerms::from(language).columns(COLUMNS);
    // the columns are those of every sheet: they cannot be refused
    let sheet = |part: &Part<'_>| Some((part.label.clone(), part.schedule.sheet(terms.clone()).ok()?));
    let sheets: Vec<(String, Sheet)> = parts.iter().filter_map(sheet).collect();
    let several = sheets.len() > 1;
    let shift = u16::from(several);
    if several {
        page.write_string_with_format(0, 0, word(language, "Plan", "Plan"), &look.head)?.set_column_width(0, 24)?;
    }
    let columns = sheets.first().map(|(_, sheet)| sheet.columns.as_slice()).unwrap_or_default();
    let columns = columns.iter().filter(|column| !column.hidden);
    for (at, column) in (shift..).zip(columns) {
        page.write_string_with_format(0, at, &column.heading, &look.head)?;
        page.set_column_width(at, look::width(&column.id))?;
    }
    page.set_row_height(0, 32)?;
    let day = look.day(language);
    let wanted = |(label, sheet)| rows_of(sheet).map(move |row| (label, sheet, row));
    let mut rows: Vec<(&String, &Sheet, &Row)> =
        sheets.iter().map(|(label, sheet)| (label, sheet)).flat_map(wanted).collect();
    rows.sort_by_key(|(_, sheet, row)| match sheet.cell(row, "start") {
        Some(Cell::Day { day }) => Some(*day),
        _ => None,
    });
    for (down, (label, sheet, row)) in (1..).zip(&rows) {
        if several {
            page.write_string_with_format(down, 0, label.as_str(), &look.faint)?;
        }
        let cells = || row.cells.iter().zip(&sheet.columns).filter(|(_, column)| !column.hidden);
        for (at, (cell, column)) in (shift..).zip(cells()) {
            let text = if row.critical && column.id == "task" { &look.strong } else { &look.text };
            tasks::put(page, (down, at), cell, text, &day, look)?;
        }
        let high = look::height(cells().map(|(cell, column)| (cell, look::width(&column.id))));
        page.set_row_height(down, high)?;
    }
    if rows.is_empty() {
        let none = word(language, "No hay nada para esta semana.", "There is nothing for this week.");
        page.write_string_with_format(1, shift + 1, none, &look.faint)?;
    }
    page.set_freeze_panes(1, 0)?;
    look::paper(page, language, 0)
}

/// The rows for now and for this week.
fn rows_of(sheet: &Sheet) -> impl Iterator<Item = &Row> {
    sheet.rows.iter().filter(|row| wanted(sheet, row))
}

/// Whether a task is for now or for this week.
fn wanted(sheet: &Sheet, row: &Row) -> bool {
    let week = [Priority::Now, Priority::ThisWeek].map(Priority::as_str);
    matches!(sheet.cell(row, "priority"), Some(Cell::Word { word, .. }) if week.contains(&word.as_str()))
}
