//! A schedule as rows, and the edits of the rows merged back.

use crate::say;
use crate::language::{Language, Text};
use crate::schedule::Schedule;
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
    /// The stable ids of the columns: `id`, `task`, `phase`, `who`, `start`, `due`, `hours`, `float`, `status`,
    /// `done_when`, `after`.
    pub columns: Vec<String>,
    /// The headings, in the language of the sheet.
    pub headings: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// The columns: stable id and headings.
const COLUMNS: [(&str, &str, &str); 11] = [
    ("id", "Id", "Id"),
    ("task", "Tarea", "Task"),
    ("phase", "Fase", "Phase"),
    ("who", "Quién", "Who"),
    ("start", "Empieza", "Start"),
    ("due", "Plazo", "Due"),
    ("hours", "Horas", "Hours"),
    ("float", "Holgura (h)", "Float (h)"),
    ("status", "Estado", "Status"),
    ("done_when", "Hecho cuando", "Done when"),
    ("after", "Después de", "After"),
];

/// The words of the status column, the one for a task not yet begun first.
pub fn statuses() -> [Text; 4] {
    [
        Text::new("por hacer", "to do"),
        Text::new("en curso", "in progress"),
        Text::new("hecha", "done"),
        Text::new("cancelada", "cancelled"),
    ]
}

impl Schedule {
    /// The schedule as a client sees it in a spreadsheet: a row a task, keyed by the task's id.
    pub fn sheet(&self, language: Language) -> Sheet {
        let [to_do, ..] = statuses();
        let rows = self.plan().tasks().iter().zip(self.slots()).map(|(task, slot)| {
            let role = task.responsible().next().map(|role| role.label.say(language).to_owned());
            let float = u32::try_from(slot.total_float.max(0)).unwrap_or(u32::MAX);
            let float = if slot.total_float < 0 {
                format!("-{}", say::hours(u32::try_from(-slot.total_float).unwrap_or(u32::MAX), language))
            } else {
                say::hours(float, language)
            };
            let done: Vec<&str> = task.done.iter().map(|text| text.say(language)).collect();
            let cells = vec![
                task.id.clone(),
                task.title.say(language).to_owned(),
                task.phase_label.say(language).to_owned(),
                slot.person.clone().or(role).unwrap_or_default(),
                slot.start.to_string(),
                slot.finish.to_string(),
                say::hours(task.effort.likely, language).trim_end_matches(" h").to_owned(),
                float.trim_end_matches(" h").to_owned(),
                to_do.say(language).to_owned(),
                done.join(" "),
                task.after.iter().map(|need| need.task.as_str()).collect::<Vec<_>>().join(", "),
            ];
            Row { id: task.id.clone(), cells }
        });
        Sheet {
            language,
            title: self.plan().title().say(language).to_owned(),
            columns: COLUMNS.iter().map(|column| column.0.to_owned()).collect(),
            headings: COLUMNS
                .iter()
                .map(|column| if language == Language::Spanish { column.1 } else { column.2 }.to_owned())
                .collect(),
            rows: rows.collect(),
        }
    }
}
