//! An Excel workbook (Office Open XML) as a grid; knows no task.

use super::unpack::looked_into;
use calamine::{Data, DataRef, Dimensions, ExcelDateTime, Reader, SheetVisible, Xlsx, XlsxError};
use encargo::calendar::Day;
use encargo::error::{Kind, clip};
use encargo::grid::{Grid, GridCell, GridPage, GridRow};
use encargo::{Error, Finding};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive, ToPrimitive};
use std::io::Cursor;

type Book<'b> = Xlsx<Cursor<&'b [u8]>>;

/// An Excel workbook as a grid: every page with words or figures in it, hidden ones too. Of a formula the value is read
/// that was worked out last; a merged cell holds for all rows that it covers.
///
/// # Errors
/// `grid.too_large` for more than [`Grid::BYTES`], [`Grid::UNPACKED`], [`Grid::ROWS`] or [`Grid::CELLS`],
/// `xlsx.unreadable` for bytes that are no workbook, or one that is cut off or locked by a password.
///
/// ```
/// let refused = encargo_formats::read_xlsx(b"no workbook").unwrap_err();
/// assert_eq!(refused.code(), "xlsx.unreadable");
/// ```
pub fn read_xlsx(bytes: &[u8]) -> Result<Grid, Error> {
    if bytes.len() > Grid::BYTES {
        return Err(super::too_large(super::Much::Bytes, bytes.len(), Grid::BYTES));
    }
    let merged = looked_into(bytes, Grid::UNPACKED)?;
    let mut book: Book<'_> = Xlsx::new(Cursor::new(bytes)).map_err(|error| broken(&error))?;
    let sheets: Vec<(String, bool)> = book
        .sheets_metadata()
        .iter()
        .map(|sheet| (sheet.name.clone(), sheet.visible != SheetVisible::Visible))
        .collect();
    let (mut pages, mut findings, mut room) = (Vec::new(), Vec::new(), Room { rows: 0, cells: 0 });
    for (name, hidden) in sheets {
        let mut page = match page(&mut book, &name, &mut room, &mut findings) {
            Ok(rows) => GridPage { name, hidden, rows },
            Err(Refused::Not) => continue, // a page of charts
            Err(Refused::With(error)) => return Err(error),
        };
        if merged {
            let regions = book.merge_cells_by_sheet_name(&page.name).unwrap_or_default();
            regions.iter().for_each(|region| spread(&mut page.rows, region));
        }
        pages.push(page);
    }
    if pages.iter().all(|page| page.rows.is_empty()) {
        return Err(Kind::GridNoTable { format: "XLSX".to_owned() }.into());
    }
    Ok(Grid { pages, findings })
}

fn broken(error: &XlsxError) -> Error {
    Kind::XlsxUnreadable { detail: clip(&error.to_string()) }.into()
}

/// How much was read.
struct Room {
    rows: usize,
    cells: usize,
}

enum Refused {
    Not,
    With(Error),
}

fn page(
    book: &mut Book<'_>,
    name: &str,
    room: &mut Room,
    findings: &mut Vec<Finding>,
) -> Result<Vec<GridRow>, Refused> {
    let mut reader = match book.worksheet_cells_reader(name) {
        Ok(reader) => reader,
        Err(XlsxError::NotAWorksheet(_) | XlsxError::WorksheetNotFound(_)) => return Err(Refused::Not),
        Err(error) => return Err(Refused::With(broken(&error))),
    };
    let (mut rows, mut beyond): (Vec<GridRow>, usize) = (Vec::new(), 0);
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(|error| Refused::With(broken(&error)))? {
        let cell = cell(record.value, record.formula.is_some());
        if cell == (GridCell::Empty {}) {
            continue;
        }
        let (number, column) = (record.pos.0.saturating_add(1), usize::try_from(record.pos.1).unwrap_or(usize::MAX));
        if column >= Grid::COLUMNS {
            beyond += 1;
            continue;
        }
        if rows.last().is_none_or(|row| row.number != number) {
            room.rows += 1;
            if room.rows > Grid::ROWS {
                return Err(Refused::With(super::too_large(super::Much::Rows, room.rows, Grid::ROWS)));
            }
            rows.push(GridRow { number, cells: Vec::new() });
        }
        let Some(row) = rows.last_mut() else { continue };
        room.cells += (column + 1).saturating_sub(row.cells.len());
        if room.cells > Grid::CELLS {
            return Err(Refused::With(super::too_large(super::Much::Cells, room.cells, Grid::CELLS)));
        }
        put(&mut row.cells, column, cell);
    }
    if rows.windows(2).any(|pair| matches!(pair, [one, other] if one.number >= other.number)) {
        rows.sort_by_key(|row| row.number);
        rows.dedup_by(|later, earlier| {
            let same = later.number == earlier.number;
            if same {
                for (column, cell) in later.cells.drain(..).enumerate().filter(|(_, cell)| !cell.is_empty()) {
                    put(&mut earlier.cells, column, cell);
                }
            }
            same
        });
    }
    findings.extend((beyond > 0).then(|| Grid::beyond_columns(name, beyond)));
    Ok(rows)
}

fn put(cells: &mut Vec<GridCell>, column: usize, cell: GridCell) {
    if cells.len() <= column {
        cells.resize(column, GridCell::Empty {});
        cells.push(cell);
    } else if let Some(place) = cells.get_mut(column) {
        *place = cell;
    }
}

fn cell(value: DataRef<'_>, formula: bool) -> GridCell {
    match value {
        DataRef::Empty if formula => GridCell::Unread { text: "=".to_owned() },
        DataRef::Empty | DataRef::SharedString("") => GridCell::Empty {},
        DataRef::String(text) if text.is_empty() => GridCell::Empty {},
        DataRef::String(text) => GridCell::Text { text },
        DataRef::SharedString(text) => GridCell::Text { text: text.to_owned() },
        DataRef::Bool(flag) => GridCell::Flag { flag },
        DataRef::Int(number) => Decimal::from(number)
            .round_sf(15)
            .map_or(GridCell::Text { text: number.to_string() }, |number| GridCell::Number { number }),
        DataRef::Float(number) => decimal(number),
        DataRef::DateTime(moment) => day_or_time(moment),
        DataRef::DateTimeIso(text) | DataRef::DurationIso(text) => {
            let day = text.get(..10).and_then(|day| day.parse().ok());
            day.map_or(GridCell::Text { text }, |day| GridCell::Day { day })
        }
        DataRef::Error(error) => GridCell::Unread { text: Data::Error(error).to_string() },
    }
}

fn decimal(number: f64) -> GridCell {
    match Decimal::from_f64(number).and_then(|number| number.round_sf(15)) {
        Some(number) => GridCell::Number { number: number.normalize() },
        None => GridCell::Text { text: number.to_string() },
    }
}

/// A day, or a time of day, or a length of time: all are numbers with a format in a workbook.
fn day_or_time(moment: ExcelDateTime) -> GridCell {
    let Some(serial) = Decimal::from_f64(moment.as_f64()) else { return decimal(moment.as_f64()) };
    if moment.is_duration() || (serial >= Decimal::ZERO && serial < Decimal::ONE) {
        let minutes = (serial * Decimal::from(24 * 60)).round().to_u32();
        return minutes.map_or_else(|| decimal(moment.as_f64()), |minutes| GridCell::Minutes { minutes });
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    let day = Day::from_ymd_opt(year.into(), month.into(), day.into()).filter(|_| serial >= Decimal::ONE);
    day.map_or_else(|| decimal(moment.as_f64()), |day| GridCell::Day { day })
}

/// A merged cell holds for every row that it covers; the columns that it covers are told as unread.
fn spread(rows: &mut [GridRow], region: &Dimensions) {
    let (top, bottom) = (region.start.0.saturating_add(1), region.end.0.saturating_add(1));
    let column = |at: u32| usize::try_from(at).unwrap_or(usize::MAX);
    let (left, right) = (column(region.start.1), column(region.end.1).min(Grid::COLUMNS - 1));
    if left > right {
        return;
    }
    let from = rows.partition_point(|row| row.number < top);
    let first = rows.get(from).filter(|row| row.number == top);
    let Some(value) = first.and_then(|row| row.cells.get(left)).filter(|cell| !cell.is_empty()).cloned() else {
        return;
    };
    for row in rows.iter_mut().skip(from).take_while(|row| row.number <= bottom) {
        put(&mut row.cells, left, value.clone());
        for covered in left + 1..=right {
            put(&mut row.cells, covered, GridCell::Unread { text: value.text() });
        }
    }
}

#[cfg(test)]
mod tests;
