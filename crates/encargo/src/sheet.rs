//! A schedule as rows, and the edits of the rows merged back.

use crate::language::Language;
use encargo_noun::noun;

/// One row of the sheet: a task.
#[noun]
#[derive(Eq)]
pub struct Row {
    /// The task's id: rows are keyed by it, never by position.
    pub id: String,
    /// The cells, in the order of the columns, as text.
    pub cells: Vec<String>,
}

/// A schedule as a client sees it in a spreadsheet.
#[noun]
#[derive(Eq)]
pub struct Sheet {
    /// The language of its words.
    pub language: Language,
    /// The title.
    pub title: String,
    /// The stable ids of the columns: `id`, `task`, `phase`, `who`, `start`, `due`, `hours`, `status`, `done_when`, `after`.
    pub columns: Vec<String>,
    /// The headings, in the language of the sheet.
    pub headings: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}
