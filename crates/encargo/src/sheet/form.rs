//! The programs that a schedule can be taken to, and on what terms a calendar is; writes no file.

use crate::language::Language;
use crate::recurrence::Recurrence;
use encargo_noun::noun;

word! {
    /// A program, or a plain text, that a schedule can be taken to.
    pub enum ImportForm {
        /// Asana's importer of CSV files.
        Asana = "asana",
        /// CSV files for Trello: a card a task, a list a phase.
        Trello = "trello",
        /// `ClickUp`'s importer of spreadsheets.
        ClickUp = "clickup",
        /// Notion's importer of CSV files: a database.
        Notion = "notion",
        /// `todo.txt`: a line a task.
        TodoTxt = "todo_txt",
        /// Taskwarrior's JSON, for `task import`.
        Taskwarrior = "taskwarrior",
        /// A Gantt chart as Mermaid draws it from text.
        Mermaid = "mermaid",
    }
}

/// How a schedule goes into a calendar: a language is enough.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct CalendarTerms {
    /// The language of its words.
    pub language: Language,
    /// For whom: keeps the entries of two clients apart who have the same goal; who answers for the goal when left out.
    #[serde(default)]
    pub client: Option<String>,
    /// Whether there is also an all-day event for each task, for calendars that show no to-dos.
    #[serde(default)]
    pub events: bool,
    /// How often it went out before: raises the sequence of every entry, so that days that changed are taken over.
    #[serde(default)]
    pub edition: u32,
    /// The rhythm of the reviews, each of which is an all-day event with its questions, up to the goal's due day; none
    /// when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[cfg_attr(feature = "_js", tsify(optional, type = "RecurrenceLike | null"))]
    pub reviews: Option<Recurrence>,
}

impl From<Language> for CalendarTerms {
    fn from(language: Language) -> Self {
        Self { language, client: None, events: false, edition: 0, reviews: None }
    }
}
