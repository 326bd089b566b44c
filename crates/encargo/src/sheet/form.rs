//! The programs that a schedule can be taken to; writes no file.

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
