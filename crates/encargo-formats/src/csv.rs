//! A sheet as comma-separated values that a spreadsheet opens without asking; knows no schedule.

use encargo::Language;
use encargo::sheet::Sheet;
use std::borrow::Cow;

/// The sheet as CSV (RFC 4180 with the dialect of the sheet's language), in UTF-8 with a byte order mark.
///
/// Spreadsheets in Spanish expect `;` between cells because the comma is their decimal mark; those in English expect
/// `,`. A cell that a spreadsheet would run as a formula gets an apostrophe in front; numbers do not.
pub fn csv(sheet: &Sheet) -> String {
    let delimiter = match sheet.language {
        Language::Spanish => b';',
        Language::English => b',',
    };
    let terminator = csv::Terminator::CRLF;
    let mut writer =
        csv::WriterBuilder::new().delimiter(delimiter).terminator(terminator).flexible(true).from_writer(vec![]);
    let records = std::iter::once(&sheet.headings).chain(sheet.rows.iter().map(|row| &row.cells));
    let written = records.map(|cells| writer.write_record(cells.iter().map(|cell| inert(cell).into_owned())));
    // Writing into memory cannot fail; a text that is UTF-8 stays UTF-8.
    let _infallible = written.collect::<Result<Vec<()>, csv::Error>>();
    let text = writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok());
    format!("\u{feff}{}", text.unwrap_or_default())
}

/// The cell with an apostrophe in front when a spreadsheet would take it for a formula.
fn inert(cell: &str) -> Cow<'_, str> {
    let runs = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']);
    if runs && !is_number(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// Figures with at most a sign in front and marks between them.
fn is_number(cell: &str) -> bool {
    let figures = cell.strip_prefix(['-', '+']).unwrap_or(cell);
    figures.starts_with(|first: char| first.is_ascii_digit())
        && figures.chars().all(|each| each.is_ascii_digit() || matches!(each, '.' | ',' | '\u{202f}' | '\u{a0}'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use encargo::sheet::Row;

    fn sheet(language: Language, cells: &[&str]) -> Sheet {
        Sheet {
            language,
            title: "x".into(),
            columns: vec!["a".into(); cells.len()],
            headings: vec!["A".into(); cells.len()],
            rows: vec![Row { id: "r".into(), cells: cells.iter().map(|cell| (*cell).to_owned()).collect() }],
        }
    }

    #[test]
    fn spanish_spreadsheets_get_semicolons_and_a_mark() {
        assert_eq!(csv(&sheet(Language::Spanish, &["a;b", "1,5"])), "\u{feff}A;A\r\n\"a;b\";1,5\r\n");
        assert_eq!(csv(&sheet(Language::English, &["a;b", "1.5"])), "\u{feff}A,A\r\na;b,1.5\r\n");
    }

    #[test]
    fn a_formula_is_made_inert_and_a_number_is_left_alone() {
        for formula in ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\t=1", "-", "+34 600"] {
            assert_eq!(inert(formula), format!("'{formula}"));
        }
        for plain in ["-3", "-1,25", "+5", "a=b", "", "2026-11-23"] {
            assert_eq!(inert(plain), plain);
        }
    }

    #[test]
    fn a_reader_gets_back_every_cell() {
        let cells = ["say \"hi\"", "two\nlines", "a;b,c", "ñandú", ""];
        let text = csv(&sheet(Language::Spanish, &cells));
        let mut reader =
            csv::ReaderBuilder::new().delimiter(b';').from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let record = reader.records().next().unwrap().unwrap();
        assert_eq!(record.iter().collect::<Vec<_>>(), cells);
    }
}
