//! The CSV files of boards: the columns that their importers know by name; decides no word of the sheet.

use super::{Item, description};
use crate::csv::inert;
use encargo::history::TaskStatus;
use encargo::sheet::{Cell, Priority};
use encargo::{Language, Schedule};
use std::borrow::Cow;

/// Name first, then description, section and assignee: the order that Asana asks for.
pub(super) fn asana(schedule: &Schedule, items: &[Item<'_>], language: Language) -> String {
    let head = ["Name", "Description", "Section", "Assignee", "Start Date", "Due Date", "Type", "Status", "Priority"];
    table(&head, items, |item| {
        let kind = if item.task.milestone { "Milestone" } else { "Task" };
        // Asana keeps no start without a later due day.
        let start = if item.start() < item.due() { item.start().to_string() } else { String::new() };
        vec![
            item.task.title.say(language).to_owned(),
            description(item, schedule, language),
            item.task.phase_label.say(language).to_owned(),
            item.who.clone(),
            start,
            item.due().to_string(),
            kind.to_owned(),
            item.state.status.text().say(language).to_owned(),
            item.priority.map(|priority| priority.text().say(language).to_owned()).unwrap_or_default(),
        ]
    })
}

/// A card a task, a list a phase, the status and the priority as labels.
pub(super) fn trello(schedule: &Schedule, items: &[Item<'_>], language: Language) -> String {
    let head =
        ["Card Name", "Card Description", "List Name", "Labels", "Members", "Start Date", "Due Date", "Due Complete"];
    table(&head, items, |item| {
        let status = Some(item.state.status.text());
        let labels = status.into_iter().chain(item.priority.map(Priority::text));
        vec![
            item.task.title.say(language).to_owned(),
            description(item, schedule, language),
            item.task.phase_label.say(language).to_owned(),
            labels.map(|label| label.say(language).to_owned()).collect::<Vec<_>>().join(","),
            item.who.clone(),
            item.start().to_string(),
            item.due().to_string(),
            item.state.status.is_over().to_string(),
        ]
    })
}

/// The three statuses and the four priorities that every space of `ClickUp` has.
pub(super) fn clickup(schedule: &Schedule, items: &[Item<'_>], language: Language) -> String {
    let head = [
        "Task ID", "Task Name", "Task Content", "List", "Status", "Assignee", "Priority", "Start Date", "Due Date",
        "Time Estimate",
    ];
    table(&head, items, |item| {
        let status = match item.state.status {
            TaskStatus::ToDo | TaskStatus::Offered => "to do",
            TaskStatus::InProgress | TaskStatus::Delivered | TaskStatus::Returned => "in progress",
            TaskStatus::Done | TaskStatus::Waived => "complete",
        };
        let priority = match item.priority {
            Some(Priority::Now) => "Urgent",
            Some(Priority::ThisWeek) => "High",
            Some(Priority::NextWeek) => "Normal",
            Some(Priority::Later) => "Low",
            None => "",
        };
        let minutes = item.task.effort.likely;
        vec![
            item.task.id.clone(),
            item.task.title.say(language).to_owned(),
            description(item, schedule, language),
            item.task.phase_label.say(language).to_owned(),
            status.to_owned(),
            item.who.clone(),
            priority.to_owned(),
            item.start().to_string(),
            item.due().to_string(),
            format!("{}h {}m", minutes / 60, minutes % 60),
        ]
    })
}

/// A database: the columns in the language of the reader, because they become its properties.
pub(super) fn notion(schedule: &Schedule, items: &[Item<'_>], language: Language) -> String {
    let head = match language {
        Language::Spanish => {
            ["Tarea", "Fase", "Estado", "Prioridad", "Quién lo hace", "Inicio", "Fecha límite", "Horas", "Notas", "Id"]
        }
        Language::English => {
            ["Task", "Phase", "Status", "Priority", "Who does it", "Start", "Due", "Hours", "Notes", "Id"]
        }
    };
    table(&head, items, |item| {
        vec![
            item.task.title.say(language).to_owned(),
            item.task.phase_label.say(language).to_owned(),
            item.state.status.text().say(language).to_owned(),
            item.priority.map(|priority| priority.text().say(language).to_owned()).unwrap_or_default(),
            item.who.clone(),
            item.start().to_string(),
            item.due().to_string(),
            // Notion reads numbers with a point, in every language.
            Cell::Minutes { minutes: item.task.effort.likely }.say(Language::English),
            description(item, schedule, language),
            item.task.id.clone(),
        ]
    })
}

fn table(head: &[&str], items: &[Item<'_>], row: impl Fn(&Item<'_>) -> Vec<String>) -> String {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    let mut written = writer.write_record(head);
    for item in items {
        let cells = row(item).into_iter().map(|cell| inert(Cow::Owned(cell)).into_owned());
        written = written.and_then(|()| writer.write_record(cells));
    }
    // Writing into memory cannot fail, every record has the cells of the heading, and a text that is UTF-8 stays UTF-8.
    let _infallible = written;
    writer.into_inner().ok().and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default()
}
