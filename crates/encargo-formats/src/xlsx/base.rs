//! The pages that no program shows: the lists to choose from, and every sheet as it was sent, for the merge.

use encargo::sheet::Sheet;
use rust_xlsxwriter::{Workbook, XlsxError};

/// The name of the page that keeps what was sent.
pub(crate) const NAME: &str = "encargo";
/// The name of the page of lists.
const LISTS: &str = "encargo-lists";
/// What its first cell says: the name and the number of this form.
pub(crate) const MARK: &str = "encargo sheet 1";
/// How many characters of a sheet's JSON stand in one cell; a cell holds 32,767 UTF-16 units.
const PIECE: usize = 16_000;

/// The range of each column's choices on the page of lists, in the order of the columns.
pub(super) fn lists(sheet: &Sheet, place: usize) -> impl Iterator<Item = Option<String>> {
    sheet.columns.iter().enumerate().map(move |(at, column)| {
        let across = super::tasks::letters(u16::try_from(place * sheet.columns.len() + at).ok()?);
        let count = column.choices.len();
        (count > 0).then(|| format!("='{LISTS}'!${across}$1:${across}${count}"))
    })
}

/// Writes both pages. A sheet is a column: its JSON in pieces, below the mark.
pub(super) fn write(workbook: &mut Workbook, sheets: &[Sheet]) -> Result<(), XlsxError> {
    let page = workbook.add_worksheet();
    page.set_name(LISTS)?.set_very_hidden(true);
    for (place, sheet) in sheets.iter().enumerate() {
        for (at, column) in sheet.columns.iter().enumerate() {
            let across = u16::try_from(place * sheet.columns.len() + at).unwrap_or(u16::MAX);
            for (down, choice) in (0..).zip(&column.choices) {
                page.write_string(down, across, choice)?;
            }
        }
    }
    let page = workbook.add_worksheet();
    page.set_name(NAME)?.set_very_hidden(true);
    page.write_string(0, 0, MARK)?;
    for (across, sheet) in (0..).zip(sheets) {
        let json = encargo::wire::to_json(sheet).unwrap_or_default();
        let mut rest = json.as_str();
        for down in 1.. {
            if rest.is_empty() {
                break;
            }
            let end = rest.char_indices().nth(PIECE).map_or(rest.len(), |(end, _)| end);
            let (piece, left) = rest.split_at(end);
            page.write_string(down, across, piece)?;
            rest = left;
        }
    }
    Ok(())
}
