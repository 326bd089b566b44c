//! Reports as a workbook: a page of words, one of the measures with their charts, and one of the bars; judges nothing.

use super::look::{self, Look};
use super::word;
use crate::report::{how_it_goes, span};
use encargo::error::Kind;
use encargo::report::{Report, ReportGoal};
use encargo::{Day, Decimal, Error, Language};
use rust_decimal::prelude::ToPrimitive;
use rust_xlsxwriter::{Chart, ChartType, DocProperties, ExcelDateTime, Workbook, Worksheet, XlsxError};

/// How wide the columns of the page of words are.
const WIDE: [u16; 4] = [12, 26, 92, 14];

/// Reports as an Excel workbook (Office Open XML), usually those of one client: a page of words for each, then all values of
/// their measures with a chart for each goal, then what is done of each task. Days are days and figures are numbers. Nothing
/// that somebody wrote becomes a formula, and the same reports give the same bytes.
///
/// # Errors
/// `xlsx.unwritable` for what a workbook cannot hold: a text over 32,767 characters, a day before 1900.
pub fn report_xlsx<'r>(reports: impl IntoIterator<Item = &'r Report>, language: Language) -> Result<Vec<u8>, Error> {
    let reports: Vec<&Report> = reports.into_iter().collect();
    write(&reports, language).map_err(|error| Kind::XlsxUnwritable { detail: error.to_string() }.into())
}

fn write(reports: &[&Report], language: Language) -> Result<Vec<u8>, XlsxError> {
    let look = Look::new();
    let mut workbook = Workbook::new();
    if let Some(first) = reports.first() {
        let created = ExcelDateTime::parse_from_str(&first.day.to_string())?;
        let properties = DocProperties::new().set_title(first.title.say(language)).set_creation_datetime(&created);
        workbook.set_properties(&properties);
    }
    let name = word(language, "Informe", "Report");
    for (place, report) in (1..).zip(reports) {
        let page = workbook.add_worksheet();
        page.set_name(if reports.len() == 1 { name.to_owned() } else { format!("{name} {place}") })?;
        words(page, report, language, &look)?;
    }
    if reports.is_empty() {
        workbook.add_worksheet().set_name(name)?;
    }
    let goals: Vec<&ReportGoal> = reports.iter().flat_map(|report| &report.goals).collect();
    if goals.iter().any(|goal| !goal.points.is_empty()) {
        values(workbook.add_worksheet(), &goals, language, &look)?;
    }
    if goals.iter().any(|goal| !goal.bars.is_empty()) {
        bars(workbook.add_worksheet(), &goals, language, &look)?;
    }
    workbook.save_to_buffer()
}

/// The page of words: the goals, then each section.
fn words(page: &mut Worksheet, report: &Report, language: Language, look: &Look) -> Result<(), XlsxError> {
    for (column, width) in (0..).zip(WIDE) {
        page.set_column_width(column, width)?;
    }
    let day = look.day(language);
    let mut row = 0;
    // what a line is, about which goal, what it says, and its day
    let mut put = |page: &mut Worksheet, cells: [&str; 3], on: Option<Day>, style: u8| -> Result<(), XlsxError> {
        let formats = match style {
            0 => [&look.title; 3],
            1 => [&look.head; 3],
            _ => [&look.faint, &look.faint, &look.text],
        };
        for (column, (cell, format)) in (0..).zip(cells.into_iter().zip(formats)) {
            page.write_string_with_format(row, column, cell, format)?;
        }
        if let Some(on) = on {
            page.write_datetime_with_format(row, 3, ExcelDateTime::parse_from_str(&on.to_string())?, &day)?;
        }
        let [_, about, text, _] = WIDE;
        let [_, goal, words] = cells;
        let lines = look::lines(words, text).max(look::lines(goal, about));
        page.set_row_height(row, look::points(if style == 0 { 18 } else { 15 }, lines))?;
        row += 1;
        Ok(())
    };
    put(page, ["", "", report.title.say(language)], None, 0)?;
    put(page, ["", "", &span(report, language)], None, 2)?;
    for (place, goal) in (1..).zip(&report.goals) {
        let heading = format!("{} {place}", word(language, "Objetivo", "Goal"));
        put(page, [&heading, goal.title.say(language), goal.goal.say(language)], None, 1)?;
        put(page, ["", "", goal.status.say(language)], None, 2)?;
        for (number, line) in goal.figures.iter().enumerate() {
            let heading = if number == 0 { how_it_goes(language) } else { "" };
            put(page, [heading, "", line.say(language)], None, 2)?;
        }
    }
    for section in &report.sections {
        put(page, ["", "", section.heading.say(language)], None, 1)?;
        for line in &section.lines {
            let at = line.goal.and_then(|goal| usize::try_from(goal).ok()?.checked_sub(1));
            let goal = at.and_then(|at| report.goals.get(at)).filter(|_| report.goals.len() > 1);
            let about = goal.map(|goal| goal.title.say(language)).unwrap_or_default();
            put(page, ["", about, line.text.say(language)], line.day, 2)?;
        }
    }
    look::paper(page, language, 0)
}

/// All values of the measures, a row each, and a chart for each goal.
fn values(page: &mut Worksheet, goals: &[&ReportGoal], language: Language, look: &Look) -> Result<(), XlsxError> {
    let name = word(language, "Cifras", "Figures");
    page.set_name(name)?;
    let heads = [
        word(language, "Objetivo", "Goal"),
        word(language, "Medida", "Measure"),
        word(language, "Día", "Day"),
        word(language, "Valor", "Value"),
        word(language, "Meta", "Target"),
    ];
    for (column, (heading, width)) in (0..).zip(heads.into_iter().zip([30, 24, 12, 12, 12])) {
        page.write_string_with_format(0, column, heading, &look.head)?.set_column_width(column, width)?;
    }
    let day = look.day(language);
    let (mut row, mut below) = (1, 1);
    for goal in goals {
        let first = row;
        for point in &goal.points {
            page.write_string_with_format(row, 0, goal.title.say(language), &look.faint)?;
            page.write_string_with_format(row, 1, &goal.metric, &look.faint)?;
            page.write_datetime_with_format(row, 2, ExcelDateTime::parse_from_str(&point.day.to_string())?, &day)?;
            number(page, (row, 3), point.value, look)?;
            if let Some(target) = goal.target {
                number(page, (row, 4), target, look)?;
            }
            row += 1;
        }
        if row > first + 1 {
            let mut chart = Chart::new(ChartType::ScatterStraightWithMarkers);
            let until = row - 1;
            chart
                .add_series()
                .set_categories((name, first, 2, until, 2))
                .set_values((name, first, 3, until, 3))
                .set_name(if goal.metric.is_empty() { goal.title.say(language) } else { &goal.metric });
            if goal.target.is_some() {
                let series = chart.add_series();
                series.set_categories((name, first, 2, until, 2)).set_values((name, first, 4, until, 4));
                series.set_name(word(language, "Meta", "Target"));
            }
            chart.title().set_name(goal.title.say(language));
            chart.x_axis().set_num_format("dd/mm/yy");
            page.insert_chart(below, 6, &chart)?;
            below += 16;
        }
    }
    page.set_freeze_panes(1, 0)?;
    look::paper(page, language, 0)
}

/// What is done of each task, or phase, or plan.
fn bars(page: &mut Worksheet, goals: &[&ReportGoal], language: Language, look: &Look) -> Result<(), XlsxError> {
    page.set_name(word(language, "Plan", "Plan"))?;
    let heads = [
        word(language, "Objetivo", "Goal"),
        word(language, "Qué", "What"),
        word(language, "Empieza", "Starts"),
        word(language, "Acaba", "Ends"),
        word(language, "Hecho", "Done"),
        word(language, "Retraso", "Late"),
    ];
    for (column, (heading, width)) in (0..).zip(heads.into_iter().zip([30, 50, 12, 12, 9, 9])) {
        page.write_string_with_format(0, column, heading, &look.head)?.set_column_width(column, width)?;
    }
    let day = look.day(language);
    let share = look.whole.clone().set_num_format("0 %");
    let rows = goals.iter().flat_map(|goal| goal.bars.iter().map(move |bar| (goal, bar)));
    for (row, (goal, bar)) in (1..).zip(rows) {
        page.write_string_with_format(row, 0, goal.title.say(language), &look.faint)?;
        page.write_string_with_format(row, 1, bar.title.say(language), &look.text)?;
        for (column, on) in [(2, bar.start), (3, bar.finish)] {
            page.write_datetime_with_format(row, column, ExcelDateTime::parse_from_str(&on.to_string())?, &day)?;
        }
        let done = Decimal::new(bar.done_percent.into(), 2).to_f64().unwrap_or_default();
        page.write_number_with_format(row, 4, done, &share)?;
        if bar.late {
            page.write_string_with_format(row, 5, word(language, "sí", "yes"), &look.late)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    look::paper(page, language, 0)
}

/// A figure as a number; one that no number of a workbook holds, as text.
fn number(page: &mut Worksheet, (row, column): (u32, u16), value: Decimal, look: &Look) -> Result<(), XlsxError> {
    match value.to_f64() {
        Some(number) => page.write_number_with_format(row, column, number, &look.hours)?,
        None => page.write_string_with_format(row, column, value.to_string(), &look.text)?,
    };
    Ok(())
}
