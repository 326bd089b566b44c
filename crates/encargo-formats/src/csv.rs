//! A sheet as separated values that a spreadsheet opens without asking; knows no schedule.

use encargo::Language;
use encargo::sheet::{Cell, CsvDialect, Sheet};
use std::borrow::Cow;

/// The sheet as CSV (RFC 4180 in a dialect), in UTF-8 with a byte order mark.
///
/// Without one the dialect follows the language: Spanish gets `;` and a decimal comma, as spreadsheets in Spain and
/// most of America expect; English gets `,` and a point. Mexico and Central America write Spanish with `,` and a point:
/// [`CsvDialect::Comma`]. A text that a spreadsheet would run as a formula gets a space that does not break (U+00A0) in
/// front, which no program shows.
pub fn csv(sheet: &Sheet, dialect: impl Into<Option<CsvDialect>>) -> String {
    let dialect = dialect.into().unwrap_or(match sheet.language {
        Language::Spanish => CsvDialect::Semicolon,
        Language::English => CsvDialect::Comma,
    });
    let (delimiter, figures) = match dialect {
        CsvDialect::Semicolon => (b';', Language::Spanish),
        CsvDialect::Comma => (b',', Language::English),
        CsvDialect::Tab => (b'\t', sheet.language),
    };
    let mut writer = csv::WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(vec![]);
    let headings = sheet.columns.iter().map(|column| inert(Cow::Borrowed(&column.heading)).into_owned());
    // Writing into memory cannot fail; a text that is UTF-8 stays UTF-8.
    let mut written = writer.write_record(headings);
    for row in &sheet.rows {
        written =
            written.and_then(|()| writer.write_record(row.cells.iter().map(|cell| said(cell, figures).into_owned())));
    }
    let _infallible = written;
    let text = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok());
    format!("\u{feff}{}", text.unwrap_or_default())
}

/// What a cell says; words that a spreadsheet would run stay words, and figures stay figures.
fn said(cell: &Cell, figures: Language) -> Cow<'_, str> {
    match cell {
        Cell::Text { text } | Cell::Word { text, .. } => inert(Cow::Borrowed(text)),
        Cell::Empty {} => Cow::Borrowed(""),
        other => Cow::Owned(other.say(figures)),
    }
}

/// The words with a space in front when a spreadsheet would take them for a formula.
pub(crate) fn inert(words: Cow<'_, str>) -> Cow<'_, str> {
    let runs =
        words.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '\u{ff1d}', '\u{ff0b}', '\u{ff0d}', '\u{ff20}']);
    if runs { Cow::Owned(format!("\u{a0}{words}")) } else { words }
}

#[cfg(test)]
mod tests {
    use super::*;
    use encargo::history::TaskStatus;
    use encargo::sheet::{CellKind, Column, Row};

    fn sheet(language: Language, cells: &[Cell]) -> Sheet {
        let column = Column {
            id: "task".into(),
            heading: "A".into(),
            kind: CellKind::Text,
            about: None,
            choices: Vec::new(),
            hidden: false,
        };
        let (id, status) = ("r".to_owned(), TaskStatus::ToDo);
        Sheet {
            language,
            title: "x".into(),
            today: "2026-11-30".parse().unwrap(),
            columns: vec![column; cells.len()],
            rows: vec![Row { id, status, late: false, blocked: false, critical: false, cells: cells.to_vec() }],
        }
    }

    fn text(text: &str) -> Cell {
        Cell::Text { text: text.into() }
    }

    #[test]
    fn a_dialect_has_its_separator_and_its_decimal_mark() {
        let cells = [text("a;b"), Cell::Minutes { minutes: 90 }];
        assert_eq!(csv(&sheet(Language::Spanish, &cells), None), "\u{feff}A;A\r\n\"a;b\";1,5\r\n");
        assert_eq!(csv(&sheet(Language::English, &cells), None), "\u{feff}A,A\r\na;b,1.5\r\n");
        let mexico = csv(&sheet(Language::Spanish, &cells), CsvDialect::Comma);
        assert_eq!(mexico, "\u{feff}A,A\r\na;b,1.5\r\n");
        assert_eq!(csv(&sheet(Language::Spanish, &cells), CsvDialect::Tab), "\u{feff}A\tA\r\na;b\t1,5\r\n");
    }

    #[test]
    fn a_formula_is_made_inert_and_a_figure_is_left_alone() {
        for formula in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "-", "-3", "\u{ff1d}1"] {
            assert_eq!(said(&text(formula), Language::English), format!("\u{a0}{formula}"));
        }
        assert_eq!(said(&Cell::Days { days: -3 }, Language::English), "-3");
        for plain in ["a=b", "", "2026-11-23"] {
            assert_eq!(said(&text(plain), Language::Spanish), plain);
        }
    }

    #[test]
    fn a_reader_gets_back_every_cell() {
        let cells = ["say \"hi\"", "two\nlines", "a;b,c", "ñandú", ""];
        let text = csv(&sheet(Language::Spanish, &cells.map(text)), None);
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let record = reader.records().next().unwrap().unwrap();
        assert_eq!(record.iter().collect::<Vec<_>>(), cells);
    }
}
