//! What the cells of the sheet that was sent showed. Of those that follow from other things: whoever writes in one is told
//! that it cannot be set; changes nothing.

use super::heading::plain;
use super::{MergeChange, MergeChangeKind as Kind, MergeReason as Why, say};
use crate::grid::GridCell;
use crate::sheet::{Cell, Priority, Row, Sheet};
use rust_decimal::Decimal;
use std::collections::BTreeMap;
use std::str::FromStr;

/// The columns that are worked out from the plan, its days and what has happened.
pub(super) const WORKED_OUT: [&str; 3] = ["priority", "margin", "waiting_for"];

/// The sheet that was sent, by row.
pub(super) struct Sent<'s> {
    sheet: &'s Sheet,
    rows: BTreeMap<&'s str, &'s Row>,
}

impl<'s> Sent<'s> {
    pub(super) fn of(sheet: &'s Sheet) -> Self {
        Self { sheet, rows: sheet.rows.iter().map(|row| (row.id.as_str(), row)).collect() }
    }

    /// The name of each task as it was sent, and its id.
    pub(super) fn names(&self) -> impl Iterator<Item = (&'s str, &'s str)> {
        let sheet = self.sheet;
        sheet.rows.iter().filter_map(move |row| match sheet.cell(row, "task") {
            Some(Cell::Text { text }) => Some((text.as_str(), row.id.as_str())),
            _ => None,
        })
    }

    /// Whether a cell shows what was sent.
    pub(super) fn shows(&self, id: &str, column: &str, cell: &GridCell) -> bool {
        let was = self.rows.get(id).and_then(|row| self.sheet.cell(row, column));
        was.is_some_and(|was| same(was, &cell.text()))
    }

    /// A cell that says something else than was sent, as a change that is none.
    pub(super) fn told(&self, id: &str, column: &str, number: u32, cell: &GridCell) -> Option<MergeChange> {
        let was = self.rows.get(id).and_then(|row| self.sheet.cell(row, column));
        let is = cell.text();
        if same(was.unwrap_or(&Cell::Empty {}), &is) {
            return None;
        }
        let reason = if matches!(cell, GridCell::Unread { .. }) { Why::NoValue } else { Why::Calculated };
        Some(MergeChange {
            kind: Kind::Skip,
            task: Some(id.to_owned()),
            row: Some(number),
            column: Some(column.to_owned()),
            was: was.map(|cell| cell.say(self.sheet.language)),
            text: say::cell_skipped(number, column, &is, reason),
            becomes: Some(is),
            reason: Some(reason),
        })
    }
}

/// Whether words say what a cell said, in either language and however a number is written.
fn same(was: &Cell, is: &str) -> bool {
    match was {
        Cell::Word { word, text } => {
            let known = word.parse::<Priority>().ok().map(Priority::text);
            let ways = known.into_iter().flat_map(|text| [text.es, text.en]).chain([word.clone(), text.clone()]);
            ways.map(|way| plain(&way)).any(|way| way == plain(is))
        }
        Cell::Days { days } => {
            let figures = is.trim().replace('\u{2212}', "-").replace(',', ".");
            Decimal::from_str(&figures).is_ok_and(|number| number == Decimal::from(*days))
        }
        Cell::Text { text } => plain(text) == plain(is),
        _ => is.trim().is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_may_be_written_in_another_way() {
        let word = Cell::Word { word: "this_week".into(), text: "esta semana".into() };
        assert!(same(&word, "Esta semana") && same(&word, "This week") && !same(&word, "ahora") && !same(&word, ""));
        let days = Cell::Days { days: -3 };
        assert!(same(&days, "-3") && same(&days, "\u{2212}3,0") && !same(&days, "3") && !same(&days, ""));
        assert!(same(&Cell::Empty {}, " ") && !same(&Cell::Empty {}, "Marta"));
        assert!(same(&Cell::Text { text: "Ana, desde el 3/12".into() }, "ana,  desde el 3/12"));
    }
}
