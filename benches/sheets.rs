//! Sheets that come back: CSV and XLSX in, and three versions of a hundred thousand rows in one, beside the bare readers.
//!
//! `cargo bench -p encargo-benches --bench sheets`. The floors read the same bytes and keep nothing.

use calamine::{Reader, Xlsx};
use encargo::merge::{Table, TableRow};
use encargo_benches::{Runner, compare};
use std::fmt::Write;
use std::hint::black_box;
use std::io::Cursor;

const ROWS: u32 = 10_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::from("Id;Tarea;Fase;Quién;Empieza;Plazo;Horas;Estado;Notas\r\n");
    for row in 0..ROWS {
        write!(
            text,
            "p/{row};Escribir el texto número {row};Texto;Ana;2026-12-{:02};2026-12-24;2,5;por hacer;\"Está; dicho\"\r\n",
            row % 28 + 1
        )?;
    }
    compare(
        "CSV in, ten thousand rows of nine cells",
        9,
        Some(text.len()),
        &mut [
            Runner::new("csv alone, records dropped", || {
                let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text.as_bytes());
                let mut record = csv::ByteRecord::new();
                while reader.read_byte_record(&mut record).unwrap_or(false) {
                    black_box(&record);
                }
            }),
            Runner::new("read_csv", || {
                let _read = black_box(encargo_formats::read_csv(text.as_bytes()));
            }),
        ],
    );
    let book = workbook()?;
    compare(
        "XLSX in, ten thousand rows of nine cells",
        9,
        Some(book.len()),
        &mut [
            Runner::new("calamine alone, worksheet_range", || {
                let mut reader: Xlsx<_> = match Xlsx::new(Cursor::new(book.as_slice())) {
                    Ok(reader) => reader,
                    Err(_) => return,
                };
                for name in reader.sheet_names() {
                    let _range = black_box(reader.worksheet_range(&name));
                }
            }),
            Runner::new("read_xlsx", || {
                let _read = black_box(encargo_formats::read_xlsx(&book));
            }),
        ],
    );
    let (base, ours, theirs) = (table(0, 0), table(20, 0), table(20, 10));
    compare(
        "three versions of a hundred thousand rows, each side with a tenth edited",
        5,
        None,
        &mut [
            Runner::new("a copy of the rows", || {
                black_box(ours.clone());
            }),
            Runner::new("merge", || {
                black_box(ours.merge(&base, &theirs, &[], None));
            }),
        ],
    );
    Ok(())
}

fn workbook() -> Result<Vec<u8>, rust_xlsxwriter::XlsxError> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let page = book.add_worksheet();
    for (column, heading) in (0..).zip(["Id", "Tarea", "Fase", "Quién", "Empieza", "Plazo", "Horas", "Estado", "Notas"])
    {
        page.write_string(0, column, heading)?;
    }
    for row in 1..=ROWS {
        page.write_string(row, 0, format!("p/{row}"))?;
        page.write_string(row, 1, format!("Escribir el texto número {row}"))?;
        page.write_string(row, 2, "Texto")?;
        page.write_string(row, 3, "Ana")?;
        page.write_number(row, 4, 46_357 + row % 28)?;
        page.write_number(row, 5, 46_380)?;
        page.write_number(row, 6, 2.5)?;
        page.write_string(row, 7, "por hacer")?;
        page.write_string(row, 8, "Está; dicho")?;
    }
    book.save_to_buffer()
}

/// A hundred thousand rows of eight cells; of every twenty rows two are edited, from `from` on.
fn table(every: usize, from: usize) -> Table {
    let columns = ["task", "phase", "who", "start", "due", "hours", "status", "notes"];
    let row = |number: usize| {
        let place = if every == 0 { usize::MAX } else { (number + from) % every };
        let cell =
            |column: usize| if place == column && place < 2 { format!("edited {number}") } else { format!("{number}") };
        TableRow { id: format!("p/{number}"), cells: (0..columns.len()).map(|column| Some(cell(column))).collect() }
    };
    Table { columns: columns.map(str::to_owned).to_vec(), rows: (0..100_000).map(row).collect() }
}
