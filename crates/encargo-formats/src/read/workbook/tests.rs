//! Workbooks as people and programs write them, and what is none.

use super::*;
use rust_xlsxwriter::{ExcelDateTime as Moment, Format, Formula, Workbook};

fn written(fill: impl Fn(&mut rust_xlsxwriter::Worksheet)) -> Vec<u8> {
    let mut book = Workbook::new();
    fill(book.add_worksheet());
    book.save_to_buffer().expect("a workbook")
}

fn row(grid: &Grid, number: u32) -> Vec<GridCell> {
    let row = grid.pages[0].rows.iter().find(|row| row.number == number);
    row.map(|row| row.cells.clone()).unwrap_or_default()
}

#[test]
fn every_kind_of_cell_is_read() {
    let bytes = written(|page| {
        let (date, time) = (Format::new().set_num_format("dd/mm/yyyy"), Format::new().set_num_format("[h]:mm"));
        page.write_string(0, 0, "ñandú").expect("a cell");
        page.write_number(0, 1, 2.1).expect("a cell");
        let day = Moment::from_ymd(2026, 12, 24).expect("a day");
        page.write_datetime_with_format(0, 2, &day, &date).expect("a cell");
        page.write_number_with_format(0, 3, 0.3125, &time).expect("a cell");
        page.write_boolean(0, 4, true).expect("a cell");
        page.write_formula(0, 5, Formula::new("=B1*2").set_result("4.2")).expect("a cell");
        page.write_string(1_000, 300, "far away").expect("a cell");
    });
    let grid = read_xlsx(&bytes).expect("a grid");
    let number = |text: &str| GridCell::Number { number: text.parse().expect("a number") };
    assert_eq!(
        row(&grid, 1),
        [
            GridCell::Text { text: "ñandú".into() },
            number("2.1"),
            GridCell::Day { day: "2026-12-24".parse().expect("a day") },
            GridCell::Minutes { minutes: 450 },
            GridCell::Flag { flag: true },
            number("4.2"),
        ]
    );
    assert_eq!(grid.findings[0].code, "grid.beyond_columns");
}

#[test]
fn a_merged_cell_holds_for_the_rows_it_covers() {
    let bytes = written(|page| {
        page.merge_range(0, 0, 1, 0, "Fase 1", &Format::new()).expect("a cell");
        page.write_string(0, 1, "a").expect("a cell").write_string(1, 1, "b").expect("a cell");
        page.merge_range(2, 0, 2, 1, "wide", &Format::new()).expect("a cell");
    });
    let grid = read_xlsx(&bytes).expect("a grid");
    assert_eq!(row(&grid, 2)[0].text(), "Fase 1");
    assert_eq!(row(&grid, 3)[1], GridCell::Unread { text: "wide".into() });
}

#[test]
fn what_is_no_workbook_is_refused() {
    let code = |bytes: &[u8]| read_xlsx(bytes).map(|_| ()).map_err(|error| error.code());
    let whole = written(|page| {
        page.write_string(0, 0, "a").expect("a cell");
    });
    assert_eq!(code(&whole), Ok(()));
    assert_eq!(code(&whole[..whole.len() / 2]), Err("xlsx.unreadable"));
    assert_eq!(code(b""), Err("xlsx.unreadable"));
    assert_eq!(code(b"a,b\n1,2\n"), Err("xlsx.unreadable"));
    assert_eq!(code(&written(|_| ())), Err("grid.no_table"));
    let many = written(|page| {
        for row in 0..=200_000 {
            page.write_number(row, 0, 1).expect("a cell");
        }
    });
    assert_eq!(code(&many), Err("grid.too_large"));
}
