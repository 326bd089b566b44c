//! What a file of rows and columns holds before anybody says what it means: pages, rows, cells; knows no task.

use crate::calendar::Day;
use crate::finding::{Finding, Severity, finding};
use crate::language::{Language, Text};
use crate::say::count::{CELLS, count_of};
use encargo_noun::noun;
use rust_decimal::Decimal;

/// One cell as the file has it.
#[noun]
#[derive(Eq)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum GridCell {
    /// Nothing.
    Empty {},
    /// Words, or figures that the file keeps as words.
    Text {
        /// The words.
        text: String,
    },
    /// A number.
    Number {
        /// The number, in at most fifteen digits.
        #[serde(with = "crate::noun::figure")]
        number: Decimal,
    },
    /// A day that the file knows to be one.
    Day {
        /// The day.
        day: Day,
    },
    /// A length of time, or a time of day counted from midnight.
    Minutes {
        /// Whole minutes.
        minutes: u32,
    },
    /// A ticked box, or one that is not.
    Flag {
        /// Whether it is ticked.
        flag: bool,
    },
    /// Something that has no value in the file: a formula that was never worked out, an error, a place that a merged
    /// cell covers.
    Unread {
        /// The formula, or the name of the error.
        text: String,
    },
}

impl GridCell {
    /// Whether there is nothing in it, or white space alone.
    #[doc(hidden)] // public for `encargo-formats` alone: no promise
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Empty {} => true,
            Self::Text { text } => text.trim().is_empty(),
            _ => false,
        }
    }

    /// What it holds, as text: numbers with a point, days as `2026-11-30`.
    #[doc(hidden)] // the same
    pub fn text(&self) -> String {
        match self {
            Self::Empty {} => String::new(),
            Self::Text { text } | Self::Unread { text } => text.trim().to_owned(),
            Self::Number { number } => number.normalize().to_string(),
            Self::Day { day } => day.to_string(),
            Self::Minutes { minutes } => format!("{}:{:02}", minutes / 60, minutes % 60),
            Self::Flag { flag } => flag.to_string(),
        }
    }
}

/// One row that is not empty.
#[noun]
#[derive(Eq)]
pub struct GridRow {
    /// Its number as a spreadsheet shows it, from 1.
    pub number: u32,
    /// Its cells from the first column on; those behind the last that is not empty are left out.
    pub cells: Vec<GridCell>,
}

/// One page of a workbook, or the whole of a file that has no pages.
#[noun]
#[derive(Eq)]
pub struct GridPage {
    /// Its name; empty for a file that has no pages.
    pub name: String,
    /// Whether the person who edits the workbook does not see it.
    pub hidden: bool,
    /// The rows that are not empty, in order.
    pub rows: Vec<GridRow>,
}

/// A file of rows and columns, read and not yet understood.
#[noun]
pub struct Grid {
    /// The pages, in the order of the workbook.
    pub pages: Vec<GridPage>,
    /// What to know about the reading itself: characters that were none, a quotation mark that nobody closed.
    pub findings: Vec<Finding>,
}

impl Grid {
    /// How many bytes a file may have.
    pub const BYTES: usize = 64 << 20;
    /// How many bytes a packed file may have when it is unpacked.
    pub const UNPACKED: usize = 256 << 20;
    /// How many rows a file may have, over all its pages.
    pub const ROWS: usize = 200_000;
    /// How many cells a file may have, over all its pages.
    pub const CELLS: usize = 4_000_000;
    /// How many columns are read; what stands to the right of them is told.
    pub const COLUMNS: usize = 256;

    /// Bytes that are no characters in the encoding that the file seems to have.
    #[doc(hidden)] // public for `encargo-formats` alone: no promise
    pub fn broken_characters(encoding: &str) -> Finding {
        finding(
            "grid.broken_characters",
            Severity::Warning,
            encoding,
            Text::new(
                format!("Hay bytes que no son texto en {encoding}; en su lugar se lee «\u{fffd}»."),
                format!("Some bytes are no text in {encoding}; “\u{fffd}” is read in their place."),
            ),
            Text::new("Guarda el archivo como CSV UTF-8.", "Save the file as CSV UTF-8."),
        )
    }

    /// A quotation mark that nobody closed, and what stands behind it became one cell.
    #[doc(hidden)] // public for `encargo-formats` alone: no promise
    pub fn open_quote(row: u32) -> Finding {
        finding(
            "grid.open_quote",
            Severity::Warning,
            &row.to_string(),
            Text::new(
                format!(
                    "En la fila {row} se abre una comilla que no se cierra: el resto del archivo quedó en esa celda."
                ),
                format!(
                    "Row {row} opens a quotation mark that is never closed: the rest of the file went into that cell."
                ),
            ),
            Text::new(
                "Mira si el archivo está entero y cierra la comilla.",
                "Check that the file is whole and close the quotation mark.",
            ),
        )
    }

    /// Cells to the right of the last column that is read.
    #[doc(hidden)] // public for `encargo-formats` alone: no promise
    pub fn beyond_columns(page: &str, cells: usize) -> Finding {
        let last = Self::COLUMNS;
        let count = Decimal::from(cells);
        let (es, en) = (count_of(count, &CELLS, Language::Spanish), count_of(count, &CELLS, Language::English));
        finding(
            "grid.beyond_columns",
            Severity::Warning,
            page,
            Text::new(
                format!("A la derecha de la columna {last} queda sin leer: {es}."),
                format!("Not read, to the right of column {last}: {en}."),
            ),
            Text::new("Acerca esas columnas a las demás.", "Move those columns next to the others."),
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_says_what_it_holds() {
        let number = GridCell::Number { number: "2.50".parse().expect("a number") };
        assert_eq!(number.text(), "2.5");
        assert_eq!(GridCell::Minutes { minutes: 485 }.text(), "8:05");
        assert!(GridCell::Text { text: " \u{a0}".into() }.is_empty());
        assert!(!GridCell::Flag { flag: false }.is_empty());
    }
}
