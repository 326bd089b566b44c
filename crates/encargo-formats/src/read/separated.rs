//! Comma-separated values, with whatever separates them, as a grid; knows no task.

use super::decode::decoded;
use encargo::Error;
use encargo::error::Kind;
use encargo::grid::{Grid, GridCell, GridPage, GridRow};

/// What may stand between cells, the likelier first.
const SEPARATORS: [u8; 4] = [b',', b';', b'\t', b'|'];
/// How much of the text and how many records are looked at to find out.
const HEAD: usize = 64 << 10;
const RECORDS: usize = 100;

/// A file of comma-separated values as a grid of one page: any usual separator, UTF-8, UTF-16 or Windows-1252, quoted or
/// not. Cells stay words; the apostrophe or the formula that keeps a word from being run is taken away.
///
/// # Errors
/// `grid.too_large` for more than [`Grid::BYTES`], [`Grid::ROWS`] or [`Grid::CELLS`], `grid.no_table` for a file that
/// holds no text.
///
/// ```
/// let grid = encargo_formats::read_csv("Tarea;Plazo\nEnviar;24/12\n".as_bytes())?;
/// assert_eq!(grid.pages[0].rows[1].cells[1].text(), "24/12");
/// # Ok::<(), encargo::Error>(())
/// ```
pub fn read_csv(bytes: &[u8]) -> Result<Grid, Error> {
    if bytes.len() > Grid::BYTES {
        return Err(super::too_large(super::Much::Bytes, bytes.len(), Grid::BYTES));
    }
    let (text, broken) = decoded(bytes);
    let mut findings: Vec<_> = broken.into_iter().collect();
    let (separator, text) = match declared(&text) {
        Some(declared) => declared,
        None => (separator(&text), text.as_ref()),
    };
    let mut reader = reader(separator, text);
    let (mut rows, mut cells, mut record) = (Vec::new(), 0usize, csv::StringRecord::new());
    let mut beyond = 0;
    while reader.read_record(&mut record).unwrap_or(false) {
        let number = record.position().map_or(0, csv::Position::record).saturating_add(1);
        let number = u32::try_from(number).unwrap_or(u32::MAX);
        beyond += record.iter().skip(Grid::COLUMNS).filter(|text| !text.trim().is_empty()).count();
        let mut row: Vec<GridCell> = record.iter().take(Grid::COLUMNS).map(cell).collect();
        row.truncate(row.iter().rposition(|cell| !cell.is_empty()).map_or(0, |last| last + 1));
        if row.is_empty() {
            continue;
        }
        cells += row.len();
        rows.push(GridRow { number, cells: row });
        if rows.len() > Grid::ROWS {
            return Err(super::too_large(super::Much::Rows, rows.len(), Grid::ROWS));
        }
        if cells > Grid::CELLS {
            return Err(super::too_large(super::Much::Cells, cells, Grid::CELLS));
        }
    }
    if rows.iter().all(|row| row.cells.iter().all(|cell| cell.text().contains('\0'))) {
        return Err(Kind::GridNoTable { format: "CSV".to_owned() }.into());
    }
    findings.extend(unclosed(&rows, text).map(Grid::open_quote));
    findings.extend((beyond > 0).then(|| Grid::beyond_columns("", beyond)));
    Ok(Grid { pages: vec![GridPage { name: String::new(), hidden: false, rows }], findings })
}

fn reader(separator: u8, text: &str) -> csv::Reader<&[u8]> {
    csv::ReaderBuilder::new().delimiter(separator).has_headers(false).flexible(true).from_reader(text.as_bytes())
}

/// `sep=;` in front, as Excel writes and reads it.
fn declared(text: &str) -> Option<(u8, &str)> {
    let (line, rest) = text.split_once('\n')?;
    let line = line.trim_end_matches('\r').trim_matches('"');
    let separator = line.strip_prefix("sep=").or_else(|| line.strip_prefix("SEP="))?;
    let [separator] = separator.as_bytes() else { return None };
    Some((*separator, rest))
}

/// The separator that cuts the most records into the same number of cells, and into many.
fn separator(text: &str) -> u8 {
    let mut end = text.len().min(HEAD);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    let head = text.get(..end).unwrap_or(text);
    let score = |separator: u8| {
        let widths: Vec<usize> = reader(separator, head).records().take(RECORDS).flatten().map(|r| r.len()).collect();
        let alike = |width: usize| widths.iter().filter(|other| **other == width).count() * (width - 1).min(20);
        widths.iter().copied().filter(|width| *width > 1).map(alike).max().unwrap_or(0)
    };
    let scores = SEPARATORS.map(|separator| (score(separator), separator));
    let best = scores.iter().rev().max_by_key(|(score, _)| *score); // the first of equals
    best.map_or(b',', |(_, separator)| *separator)
}

/// A cell without what keeps a spreadsheet from running it: `'=1+1`, `="08001"`.
fn cell(text: &str) -> GridCell {
    let text = match text.strip_prefix('\'') {
        Some(guarded) if guarded.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']) => guarded,
        _ => text,
    };
    let quoted = text.strip_prefix("=\"").and_then(|rest| rest.strip_suffix('"')).filter(|inner| !inner.contains('"'));
    let text = quoted.unwrap_or(text);
    if text.is_empty() { GridCell::Empty {} } else { GridCell::Text { text: text.to_owned() } }
}

/// The row of a quotation mark that nobody closed: the last cell of the file runs over lines to its very end.
fn unclosed(rows: &[GridRow], text: &str) -> Option<u32> {
    let last = rows.last()?;
    let GridCell::Text { text: cell } = last.cells.last()? else { return None };
    let closed = text.trim_end_matches(['\r', '\n', ' ', '\t', ',', ';', '|']).ends_with('"');
    let odd = text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    (odd && !closed && text.ends_with(cell.as_str())).then_some(last.number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(text: &str) -> Vec<Vec<String>> {
        let grid = read_csv(text.as_bytes()).expect("a grid");
        grid.pages[0].rows.iter().map(|row| row.cells.iter().map(GridCell::text).collect()).collect()
    }

    #[test]
    fn any_separator_is_found() {
        for text in [
            "a;b;c\n1,5;2;3\n", "a,b,c\n\"1,5\",2,3\n", "a\tb\tc\n1,5\t2\t3\n", "a|b|c\n1,5|2|3\n",
            "sep=;\na;b;c\n1,5;2;3",
        ] {
            assert_eq!(texts(text), [["a", "b", "c"], ["1,5", "2", "3"]], "{text}");
        }
        assert_eq!(texts("Plan de Ana\n\na;b\nx, y;z\n")[2], ["x, y", "z"]);
        assert_eq!(texts("alone\n"), [["alone"]]);
    }

    #[test]
    fn guards_are_taken_away_and_rows_keep_their_numbers() {
        assert_eq!(texts("'=1+1,'x,\"=\"\"08001\"\"\"\n"), [["=1+1", "'x", "08001"]]);
        let grid = read_csv(b"a,b\n,\n\"c\nd\",e\n").expect("a grid");
        assert_eq!(grid.pages[0].rows.iter().map(|row| row.number).collect::<Vec<_>>(), [1, 3]);
    }

    #[test]
    fn a_mark_that_stays_open_is_told() {
        let grid = read_csv(b"a,b\n1,\"open\n2,x\n3,y\n").expect("a grid");
        assert_eq!(grid.findings[0].code, "grid.open_quote");
        assert!(read_csv(b"a,b\n1,5\" screen\n").expect("a grid").findings.is_empty());
    }

    #[test]
    fn too_much_is_refused() {
        let code = |text: &[u8]| read_csv(text).map(|_| ()).map_err(|error| error.code());
        assert_eq!(code(&vec![b'a'; Grid::BYTES + 1]), Err("grid.too_large"));
        assert_eq!(code(&b"a\n".repeat(Grid::ROWS + 1)), Err("grid.too_large"));
        assert_eq!(code(b""), Err("grid.no_table"));
        assert_eq!(code(&[0, 1, 2, 0, 0, 0, 255, 0, 0, 0]), Err("grid.no_table"));
    }
}
