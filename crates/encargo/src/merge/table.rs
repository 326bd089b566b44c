//! Rows and columns of words in three versions, merged cell by cell; knows no plan.

use super::MergeConflict;
use super::sense::alike;
use crate::language::Text;
use crate::versions::Side;
use crate::versions::rows::{Line, Rules, merged};
use encargo_noun::noun;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// One row of a table.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct TableRow {
    /// What it is known by: the same in every version.
    pub id: String,
    /// The cells, in the order of the columns; nothing where the row has none.
    pub cells: Vec<Option<String>>,
}

/// Rows of words: a sheet, as far as merging needs to know it.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Table {
    /// The ids of the columns.
    pub columns: Vec<String>,
    /// The rows; of two with one id the first counts.
    pub rows: Vec<TableRow>,
}

/// Which side holds in a row, or in one of its cells.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct MergeChoice {
    /// The row's id: the task's.
    pub task: String,
    /// The column's id; the whole row when left out.
    #[serde(default)]
    pub column: Option<String>,
    /// The side.
    pub side: Side,
}

/// Two tables with one beginning, in one.
#[noun]
#[derive(Eq)]
pub struct TableMerge {
    /// The rows; in a cell that is a conflict and that nobody settled stands ours, and a row that one side removed and
    /// the other edited stays.
    pub table: Table,
    /// What both sides changed, each in its own way, in the order of rows and columns.
    pub conflicts: Vec<MergeConflict>,
}

/// The choices, for a look at each place.
pub(super) struct Choices<'c> {
    places: BTreeMap<(&'c str, Option<&'c str>), Side>,
    prefer: Option<Side>,
}

impl<'c> Choices<'c> {
    pub(super) fn of(choices: &'c [MergeChoice], prefer: Option<Side>) -> Self {
        let place = |choice: &'c MergeChoice| ((choice.task.as_str(), choice.column.as_deref()), choice.side);
        Self { places: choices.iter().map(place).collect(), prefer }
    }

    /// The side that somebody chose for a cell, or for its row, or for all.
    pub(super) fn side(&self, row: &str, column: Option<&str>) -> Option<Side> {
        let own = self.places.get(&(row, column)).or_else(|| self.places.get(&(row, None)));
        own.copied().or(self.prefer)
    }
}

/// A table with its cells in the order of other columns.
struct InColumns<'t> {
    rows: Vec<(&'t str, Cow<'t, [Option<String>]>)>,
    places: BTreeMap<&'t str, usize>,
}

impl InColumns<'_> {
    fn lines(&self) -> Vec<Line<'_, Option<String>>> {
        self.rows.iter().map(|(id, cells)| (*id, cells.as_ref())).collect()
    }

    /// A cell, or a whole row as its cells that are not empty; nothing where there is none.
    fn cell(&self, row: &str, column: Option<usize>) -> Option<String> {
        let (_, cells) = self.places.get(row).and_then(|place| self.rows.get(*place))?;
        match column {
            Some(column) => cells.get(column).cloned().flatten(),
            None => {
                Some(cells.iter().flatten().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join(" · "))
            }
        }
    }
}

/// The columns of all versions: ours, then what the others have beside.
fn columns(tables: [&Table; 3]) -> Vec<&str> {
    let mut columns: Vec<&str> = Vec::new();
    for column in tables.into_iter().flat_map(|table| &table.columns) {
        if !columns.contains(&column.as_str()) {
            columns.push(column);
        }
    }
    columns
}

impl Table {
    fn in_columns(&self, columns: &[&str]) -> InColumns<'_> {
        let same = self.columns.iter().map(String::as_str).eq(columns.iter().copied());
        let places: Vec<Option<usize>> =
            columns.iter().map(|column| self.columns.iter().position(|own| own == column)).collect();
        let cells = |row: &'_ TableRow| -> Vec<Option<String>> {
            places.iter().map(|place| place.and_then(|place| row.cells.get(place).cloned().flatten())).collect()
        };
        let rows = self.rows.iter().map(|row| {
            let whole = same && row.cells.len() == columns.len();
            (row.id.as_str(), if whole { Cow::Borrowed(row.cells.as_slice()) } else { Cow::Owned(cells(row)) })
        });
        let rows: Vec<_> = rows.collect();
        let places = rows.iter().enumerate().rev().map(|(place, (id, _))| (*id, place)).collect();
        InColumns { rows, places }
    }

    /// This table and another that both began as `base`: what one of them changed holds; what both changed differently is
    /// a conflict, and the choices, then `prefer`, say which of the two the result has. White space, another way to write
    /// the same number, and in the columns of a sheet (`status`, `hours`, `due`, `who`) other words for the same thing are
    /// no difference.
    ///
    /// ```
    /// use encargo::merge::Table;
    /// let table = |who: &str, due: &str| Table::of(&["who", "due"], &[("draft", &[who, due])]);
    /// let merge = table("Ana", "3 Dec").merge(&table("", "3 Dec"), &table("", "4 Dec"), &[], None);
    /// assert_eq!((merge.table, merge.conflicts), (table("Ana", "4 Dec"), vec![]));
    /// ```
    #[must_use]
    pub fn merge(&self, base: &Self, theirs: &Self, choices: &[MergeChoice], prefer: Option<Side>) -> TableMerge {
        let columns = columns([self, base, theirs]);
        let [base, ours, theirs] = [base, self, theirs].map(|table| table.in_columns(&columns));
        let choices = Choices::of(choices, prefer);
        let column = |place: usize| columns.get(place).map_or("", |column| *column);
        let rules = Rules {
            alike: &|place, one: &Option<String>, other: &Option<String>| {
                alike(column(place), one.as_deref().unwrap_or_default(), other.as_deref().unwrap_or_default())
            },
            side: &|row, place| choices.side(row, place.map(column)),
            empty: None,
        };
        let lines = [base.lines(), ours.lines(), theirs.lines()];
        let (rows, clashes) = merged(lines.each_ref().map(Vec::as_slice), &rules);
        let conflicts = clashes.into_iter().map(|clash| {
            let at = |table: &InColumns<'_>| table.cell(clash.row, clash.column);
            let versions = [at(&base), at(&ours), at(&theirs)];
            MergeConflict::of(
                clash.row,
                &Text::new(clash.row, clash.row),
                clash.column.map(column),
                versions,
                clash.kept,
            )
        });
        let conflicts = conflicts.collect();
        let rows = rows.into_iter().map(|(id, cells)| TableRow { id: id.to_owned(), cells }).collect();
        TableMerge {
            table: Self { columns: columns.iter().map(|column| (*column).to_owned()).collect(), rows },
            conflicts,
        }
    }

    /// A table of words.
    #[doc(hidden)] // for examples: no promise
    pub fn of(columns: &[&str], rows: &[(&str, &[&str])]) -> Self {
        let row = |(id, cells): &(&str, &[&str])| TableRow {
            id: (*id).to_owned(),
            cells: cells.iter().map(|cell| Some((*cell).to_owned())).collect(),
        };
        Self {
            columns: columns.iter().map(|column| (*column).to_owned()).collect(),
            rows: rows.iter().map(row).collect(),
        }
    }
}
