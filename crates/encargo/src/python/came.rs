//! Constructors and verbs of sheets that come back.

use super::make::words;
use crate::calendar::Day;
use crate::grid::Grid;
use crate::merge::{Merge, MergeChoice, MergeTerms, Table, TableMerge, TableRow};
use crate::migration::Side;
use crate::python::{Items, Words};
use crate::schedule::Schedule;
use crate::sheet::Sheet;
use pyo3::prelude::*;

#[pymethods]
impl TableRow {
    #[new]
    fn make(id: Words, cells: Items<Option<Words>>) -> Self {
        Self { id: id.0, cells: cells.into_iter().map(words).collect() }
    }
}

#[pymethods]
impl Table {
    #[new]
    fn make(columns: Items<Words>, rows: Items<TableRow>) -> Self {
        Self { columns: columns.texts(), rows: rows.0 }
    }

    /// This table and another that both began as `base`; what both changed differently is a conflict.
    #[pyo3(name = "merge", signature = (base, theirs, choices = Items::default(), prefer = None))]
    fn with_theirs(&self, base: &Self, theirs: &Self, choices: Items<MergeChoice>, prefer: Option<Side>) -> TableMerge {
        self.merge(base, theirs, &choices.0, prefer)
    }
}

#[pymethods]
impl MergeChoice {
    #[new]
    #[pyo3(signature = (task, column = None, *, side))]
    fn make(task: Words, column: Option<Words>, side: Side) -> Self {
        Self { task: task.0, column: words(column), side }
    }
}

#[pymethods]
impl MergeTerms {
    #[new]
    #[pyo3(signature = (*, today = None, sent = None, prefer = None, choices = Items::default(), day_first = None, person = None))]
    fn make(
        today: Option<Day>,
        sent: Option<Sheet>,
        prefer: Option<Side>,
        choices: Items<MergeChoice>,
        day_first: Option<bool>,
        person: Option<Words>,
    ) -> Self {
        Self { today, sent, prefer, choices: choices.0, day_first, person: words(person) }
    }
}

#[pymethods]
impl Schedule {
    /// This schedule with the edits of a sheet that came back. Nothing changes by itself: a merge that nobody goes by is a
    /// preview.
    #[pyo3(name = "merge", signature = (grid, terms = None))]
    fn with_sheet(&self, py: Python<'_>, grid: &Grid, terms: Option<MergeTerms>) -> PyResult<Merge> {
        Ok(py.detach(|| self.merge(grid, &terms.unwrap_or_default()))?)
    }
}
