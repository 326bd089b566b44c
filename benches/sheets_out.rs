//! Sheets that go out: a schedule of ten thousand tasks as XLSX, CSV and iCalendar, beside the bare writers.
//!
//! `cargo bench -p encargo-benches --bench sheets_out`. The floors write the same cells, made beforehand, and know no lists,
//! no colours, no hidden base and no pages beside the tasks'; what makes the cells is measured by itself.

use encargo::plan::{Estimate, PlanRecord, Task};
use encargo::sheet::{Cell, Sheet};
use encargo::{Day, Goal, Language, Plan, Schedule, Terms, Text};
use encargo_benches::{Runner, compare};
use rust_xlsxwriter::{ExcelDateTime, Format, Workbook, XlsxError};
use std::hint::black_box;

const TASKS: usize = 10_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let schedule = schedule()?;
    let sheet = schedule.sheet(Language::Spanish)?;
    compare(
        "XLSX out, ten thousand tasks of fifteen cells",
        5,
        None,
        &mut [
            Runner::new("rust_xlsxwriter alone, the same cells", || {
                let _written = black_box(bare(&sheet));
            }),
            Runner::new("the sheet's cells", || {
                let _made = black_box(schedule.sheet(Language::Spanish));
            }),
            Runner::new("xlsx", || {
                let _written = black_box(encargo_formats::xlsx(&schedule, Language::Spanish));
            }),
        ],
    );
    let texts = sheet.texts();
    let bytes = encargo_formats::csv(&sheet, None).len();
    compare(
        "CSV out, the same",
        9,
        Some(bytes),
        &mut [
            Runner::new("csv alone, the same words", || {
                let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(Vec::with_capacity(bytes));
                for row in &texts {
                    let _written = writer.write_record(row);
                }
                black_box(writer.into_inner().ok());
            }),
            Runner::new("csv of the sheet", || {
                black_box(encargo_formats::csv(&sheet, None));
            }),
        ],
    );
    let text = encargo_formats::ics(&schedule, Language::Spanish)?;
    let todos = todos(&text);
    compare(
        "iCalendar out, the same",
        9,
        Some(text.len()),
        &mut [
            Runner::new("icalendar alone, the same properties", || {
                let mut calendar = icalendar::Calendar::new();
                for todo in &todos {
                    let mut made = icalendar::Todo::new();
                    for (name, value) in todo {
                        icalendar::Component::add_property(&mut made, *name, *value);
                    }
                    calendar.push(made);
                }
                black_box(calendar.to_string());
            }),
            Runner::new("ics", || {
                let _written = black_box(encargo_formats::ics(&schedule, Language::Spanish));
            }),
        ],
    );
    Ok(())
}

fn schedule() -> Result<Schedule, Box<dyn std::error::Error>> {
    let task = |number: usize| {
        let title = Text::new(format!("Escribir el texto número {number}"), format!("Write text number {number}"));
        Task {
            effort: Estimate { optimistic: 30, likely: 60, pessimistic: 120 },
            done: vec![Text::new("Está guardado en la carpeta.", "It is saved in the folder.")],
            after: match number % 20 {
                0 => Vec::new(),
                _ => vec![format!("p/{}", number - 1).as_str().into()],
            },
            ..Task::new(format!("p/{number}"), title)
        }
    };
    let record = PlanRecord {
        id: "many".into(),
        template: None,
        title: Text::new("Muchas", "Many"),
        goal: Goal::new("many", Language::Spanish, "escribir diez mil textos"),
        answers: encargo::Answers::default(),
        assumptions: Vec::new(),
        key_task: None,
        tasks: (0..TASKS).map(task).collect(),
    };
    Ok(Plan::try_from(record)?.schedule(Terms::from("2026-11-30".parse::<Day>()?))?)
}

fn bare(sheet: &Sheet) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let text = Format::new().set_text_wrap();
    let (day, hours) = (text.clone().set_num_format("dd/mm/yyyy"), text.clone().set_num_format("0.##"));
    let page = book.add_worksheet();
    for (row, line) in (1..).zip(&sheet.rows) {
        for (at, cell) in (0..).zip(&line.cells) {
            match cell {
                Cell::Empty {} => page.write_blank(row, at, &text)?,
                Cell::Text { text: words } | Cell::Word { text: words, .. } => {
                    page.write_string_with_format(row, at, words, &text)?
                }
                Cell::Day { day: value } => {
                    page.write_datetime_with_format(row, at, &ExcelDateTime::parse_from_str(&value.to_string())?, &day)?
                }
                Cell::Minutes { minutes } => page.write_number_with_format(row, at, *minutes, &hours)?,
                Cell::Days { days } => page.write_number_with_format(row, at, *days, &hours)?,
                Cell::Money { currency, .. } => page.write_string_with_format(row, at, currency, &text)?,
            };
        }
        page.set_row_height(row, 30)?;
    }
    book.save_to_buffer()
}

/// The properties of each to-do of a calendar, unfolded.
fn todos(text: &str) -> Vec<Vec<(&str, &str)>> {
    let parts = text.split("BEGIN:VTODO\r\n").skip(1).filter_map(|rest| rest.split_once("END:VTODO"));
    parts.map(|(part, _)| part.lines().filter_map(|line| line.split_once(':')).collect()).collect()
}
