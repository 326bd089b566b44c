//! The page of a plan's tasks: a row a task, lists to choose from, colours for how it stands; decides no cell.

use super::look::{self, Look};
use super::{base, word};
use encargo::Language;
use encargo::history::TaskStatus;
use encargo::sheet::{Cell, Column, Sheet};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{
    ConditionalFormatFormula, DataValidation, DataValidationErrorStyle, ExcelDateTime, Format, Formula, Note,
    Worksheet, XlsxError,
};
use std::collections::BTreeSet;

/// The longest name of a page.
const NAME: usize = 31;

/// The name of each plan's page: «Tareas» for the only one, the plan's title otherwise, each once.
pub(super) fn names(titles: &[&str], language: Language) -> Vec<String> {
    if titles.len() == 1 {
        return vec![word(language, "Tareas", "Tasks").to_owned()];
    }
    let mut taken: BTreeSet<String> =
        super::goals::NAMES.iter().chain(&super::week::NAMES).map(|name| name.to_lowercase()).collect();
    taken.insert(base::NAME.to_lowercase());
    titles
        .iter()
        .map(|title| {
            let plain = title.replace(['[', ']', ':', '*', '?', '/', '\\'], " ");
            let plain = plain.trim_matches(|each: char| each == '\'' || each.is_whitespace());
            let plain = if plain.is_empty() { word(language, "Tareas", "Tasks") } else { plain };
            let numbered = (1_u32..).map(|number| {
                let tail = if number == 1 { String::new() } else { format!(" {number}") };
                let room = NAME - tail.len();
                // the programs count UTF-16 units
                let mut units = 0;
                let head: String = plain
                    .chars()
                    .take_while(|each| {
                        units += each.len_utf16();
                        units <= room
                    })
                    .collect();
                format!("{}{tail}", head.trim_end())
            });
            let name = numbered.into_iter().find(|name| taken.insert(name.to_lowercase()));
            name.unwrap_or_default()
        })
        .collect()
}

pub(super) fn write(
    page: &mut Worksheet,
    sheet: &Sheet,
    name: &str,
    place: usize,
    look: &Look,
) -> Result<(), XlsxError> {
    page.set_name(name)?;
    let day = look.day(sheet.language);
    for (at, column) in (0..).zip(&sheet.columns) {
        page.write_string_with_format(0, at, &column.heading, &look.head)?;
        page.set_column_width(at, look::width(&column.id))?;
        if column.hidden {
            page.set_column_hidden(at)?;
        }
        if let Some(about) = &column.about {
            page.insert_note(0, at, &Note::new(about).add_author_prefix(false))?;
        }
    }
    page.set_row_height(0, 32)?;
    for (row, line) in (1..).zip(&sheet.rows) {
        for ((at, column), cell) in (0..).zip(&sheet.columns).zip(&line.cells) {
            let text = match column.id.as_str() {
                "task" if line.critical => &look.strong,
                "id" => &look.id,
                _ => &look.text,
            };
            put(page, (row, at), cell, text, &day, look)?;
        }
        let shown = line.cells.iter().zip(&sheet.columns).filter(|(_, column)| !column.hidden);
        page.set_row_height(row, look::height(shown.map(|(cell, column)| (cell, look::width(&column.id)))))?;
    }
    let last = u32::try_from(sheet.rows.len()).unwrap_or(u32::MAX);
    let wide = u16::try_from(sheet.columns.len().saturating_sub(1)).unwrap_or(u16::MAX);
    page.set_freeze_panes(1, 1)?.autofilter(0, 0, last, wide)?;
    if last > 0 {
        for ((at, column), list) in (0..).zip(&sheet.columns).zip(base::lists(sheet, place)) {
            if let Some(list) = list {
                page.add_data_validation(1, at, last + SPARE, at, &choice(column, list, sheet.language)?)?;
            }
        }
        colours(page, sheet, last, wide, look)?;
    }
    // on paper the columns that are hidden are not there; they stand last
    let shown = sheet.columns.iter().take_while(|column| !column.hidden);
    let (count, width) = shown.fold((0_u16, 0_u32), |(count, width), column| {
        (count.saturating_add(1), width + u32::from(look::width(&column.id)))
    });
    page.set_print_area(0, 0, last, count.saturating_sub(1))?;
    look::paper(page, sheet.language, width)
}

/// Rows below the last in which lists are offered too, for tasks that somebody adds.
const SPARE: u32 = 200;

/// A list to choose from. Statuses are those; people and priorities may be others, too: an answer of one's own is no error.
fn choice(column: &Column, list: String, language: Language) -> Result<DataValidation, XlsxError> {
    let rule = DataValidation::new().allow_list_formula(Formula::new(list));
    let message = word(language, "Elige un valor de la lista.", "Choose a value from the list.");
    let style =
        if column.id == "status" { DataValidationErrorStyle::Warning } else { DataValidationErrorStyle::Information };
    rule.set_error_title(&column.heading)?.set_error_message(message).map(|rule| rule.set_error_style(style))
}

/// One typed cell; text is never taken for a formula.
pub(super) fn put(
    page: &mut Worksheet,
    (row, at): (u32, u16),
    cell: &Cell,
    text: &Format,
    day: &Format,
    look: &Look,
) -> Result<(), XlsxError> {
    let number = |value: Decimal| value.to_f64().unwrap_or_default();
    match cell {
        Cell::Empty {} => page.write_blank(row, at, text)?,
        Cell::Text { text: words } | Cell::Word { text: words, .. } => {
            page.write_string_with_format(row, at, words, text)?
        }
        Cell::Day { day: value } => {
            page.write_datetime_with_format(row, at, &ExcelDateTime::parse_from_str(&value.to_string())?, day)?
        }
        Cell::Minutes { minutes } => {
            let hours = (Decimal::from(*minutes) / Decimal::from(60)).round_dp(4);
            page.write_number_with_format(row, at, number(hours), &look.hours)?
        }
        Cell::Days { days } => page.write_number_with_format(row, at, *days, &look.whole)?,
        Cell::Money { amount, currency } => {
            let format = text.clone().set_num_format(format!("#,##0.00 \"{}\"", currency.replace('"', "")));
            page.write_number_with_format(row, at, number(*amount), &format)?
        }
    };
    Ok(())
}

/// Rows by how they stand, as rules that go on working while people edit: over, late, blocked.
fn colours(page: &mut Worksheet, sheet: &Sheet, last: u32, wide: u16, look: &Look) -> Result<(), XlsxError> {
    let letter = |column: &str| sheet.place(column).and_then(|at| u16::try_from(at).ok()).map(letters);
    let said = |status: TaskStatus| status.text().say(sheet.language).to_owned();
    let over = letter("status").map(|at| {
        let over = TaskStatus::ALL.iter().filter(|status| status.is_over());
        over.map(|status| format!("${at}2=\"{}\"", said(*status))).collect::<Vec<_>>().join(",")
    });
    if over.is_none() {
        // a sheet without statuses: its rows are over for good
        let always = ConditionalFormatFormula::new().set_rule("=TRUE").set_format(&look.over);
        for (row, _) in (1_u32..).zip(&sheet.rows).filter(|(_, line)| line.status.is_over()) {
            page.add_conditional_format(row, 0, row, wide, &always)?;
        }
    }
    let mut rule = |formula: String, format: &Format| {
        let rule = ConditionalFormatFormula::new().set_rule(formula.as_str()).set_format(format).set_stop_if_true(true);
        page.add_conditional_format(1, 0, last, wide, &rule).map(|_| ())
    };
    if let Some(over) = &over {
        rule(format!("=OR({over})"), &look.over)?;
    }
    if let Some(due) = letter("due") {
        rule(format!("=AND(ISNUMBER(${due}2),${due}2<TODAY())"), &look.late)?;
    }
    if let Some(margin) = letter("margin") {
        rule(format!("=AND(ISNUMBER(${margin}2),${margin}2<0)"), &look.late)?;
    }
    // what waits before its own day has come is as planned
    match (letter("waiting_for"), letter("start")) {
        (Some(waiting), Some(start)) => rule(format!("=AND(LEN(${waiting}2)>0,${start}2<=TODAY())"), &look.blocked)?,
        (Some(waiting), None) => rule(format!("=LEN(${waiting}2)>0"), &look.blocked)?,
        _ => {}
    }
    Ok(())
}

/// The letters of a column: `A`, `Z`, `AA`.
pub(super) fn letters(at: u16) -> String {
    let name = |digit: u16| char::from(b'A' + u8::try_from(digit).unwrap_or_default());
    if at < 26 { name(at).to_string() } else { format!("{}{}", letters(at / 26 - 1), name(at % 26)) }
}
