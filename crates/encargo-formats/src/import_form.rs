//! A schedule in the forms that other programs take in; decides no day.

mod boards;
mod mermaid;
mod taskwarrior;
mod todo_txt;

use encargo::calendar::{Day, day_text};
use encargo::history::TaskState;
use encargo::plan::Task;
use encargo::schedule::Slot;
use encargo::sheet::{Cell, ImportForm, Priority, SheetTerms};
use encargo::{Error, Language, Schedule};

/// The schedule in the form that a program takes in: names, people, days, how each task stands and what finished means.
///
/// Asana, Trello, `ClickUp` and Notion take CSV with `,` between cells, the names of their own columns, days as
/// `2026-12-03` and a name where they want an address: their importers let one choose whom it means. Words that a
/// spreadsheet would run as a formula get a space that does not break in front.
///
/// # Errors
/// Those of [`Schedule::sheet`], from which the words come.
///
/// ```
/// use encargo::{Language, sheet::ImportForm, wire};
/// # let plan: encargo::Plan = wire::from_json(r#"{"id": "tea", "template": null, "title": {"es": "Té", "en": "Tea"},
/// #     "goal": {"id": "tea", "language": "en", "outcome": "serve tea"}, "answers": {}, "key_task": null, "tasks": [
/// #     {"id": "tea/boil", "reference": null, "title": {"es": "Hervir el agua", "en": "Boil the water"}, "phase": "tea",
/// #      "phase_label": {"es": "Té", "en": "Tea"}, "roles": [], "after": [], "offset": null, "effort": {"optimistic": 5,
/// #      "likely": 5, "pessimistic": 5}, "authority": "independent", "scope": "each", "milestone": false, "gate": false,
/// #      "done": [], "because": []}]}"#).unwrap();
/// # let schedule = plan.schedule("2026-11-23".parse::<encargo::Day>().unwrap()).unwrap();
/// let text = encargo_formats::import_form(&schedule, Language::English, ImportForm::TodoTxt)?;
/// assert_eq!(text, "(A) Boil the water +tea due:2026-11-23 t:2026-11-23 id:tea/boil\n");
/// # Ok::<(), encargo::Error>(())
/// ```
pub fn import_form(schedule: &Schedule, language: Language, form: ImportForm) -> Result<String, Error> {
    let items = items(schedule, language)?;
    Ok(match form {
        ImportForm::Asana => boards::asana(schedule, &items, language),
        ImportForm::Trello => boards::trello(schedule, &items, language),
        ImportForm::ClickUp => boards::clickup(schedule, &items, language),
        ImportForm::Notion => boards::notion(schedule, &items, language),
        ImportForm::TodoTxt => todo_txt::todo_txt(schedule, &items, language),
        ImportForm::Taskwarrior => taskwarrior::taskwarrior(schedule, &items, language),
        ImportForm::Mermaid => mermaid::mermaid(schedule, &items, language),
    })
}

/// A task, when it happens, how it stands, and what the sheet says of it.
pub(crate) struct Item<'s> {
    pub(crate) task: &'s Task,
    pub(crate) slot: &'s Slot,
    pub(crate) state: TaskState,
    /// How soon it has to begin; nothing when it is over.
    pub(crate) priority: Option<Priority>,
    pub(crate) who: String,
    pub(crate) approves: String,
}

impl Item<'_> {
    /// The first day, as planned or as it was.
    pub(crate) fn start(&self) -> Day {
        self.state.started.unwrap_or(self.slot.start)
    }

    /// The last day, as planned or as it was.
    pub(crate) fn due(&self) -> Day {
        self.state.finished.unwrap_or(self.slot.finish)
    }
}

/// The tasks in the plan's order, with the words of the sheet.
pub(crate) fn items(schedule: &Schedule, language: Language) -> Result<Vec<Item<'_>>, Error> {
    let sheet = schedule.sheet(SheetTerms::from(language).columns(["priority", "who", "approves"]))?;
    let tasks = schedule.plan().tasks().iter().zip(schedule.slots()).zip(schedule.states());
    let rows = tasks.zip(&sheet.rows).map(|(((task, slot), state), row)| {
        let mut cells = row.cells.iter();
        let priority = match cells.next() {
            Some(Cell::Word { word, .. }) => word.parse().ok(),
            _ => None,
        };
        let mut words = || cells.next().map(|cell| cell.say(language)).unwrap_or_default();
        Item { task, slot, state, priority, who: words(), approves: words() }
    });
    Ok(rows.collect())
}

/// Everything about a task that has no column of its own: what finished means, how to do it, what it comes after.
pub(crate) fn description(item: &Item<'_>, schedule: &Schedule, language: Language) -> String {
    let word = |es: &'static str, en: &'static str| match language {
        Language::Spanish => es,
        Language::English => en,
    };
    let mut lines: Vec<String> = Vec::new();
    lines.extend(item.task.about.iter().map(|about| about.say(language).to_owned()).filter(|about| !about.is_empty()));
    if !item.task.done.is_empty() {
        lines.push(format!("{}:", word("Terminado cuando", "Done when")));
        lines.extend(item.task.done.iter().map(|check| format!("- {}", check.say(language))));
    }
    if !item.approves.is_empty() {
        lines.push(format!("{}: {}", word("Da el visto bueno", "Approved by"), item.approves));
    }
    let before = item.task.after.iter().filter_map(|need| schedule.plan().task(&need.task));
    let before: Vec<&str> = before.map(|need| need.title.say(language)).collect();
    if !before.is_empty() {
        lines.push(format!("{}: {}", word("Después de", "After"), before.join("; ")));
    }
    if let Some(person) = &item.state.waiting_on {
        let since = item.state.waiting_since.map(day_text);
        let since =
            since.map_or_else(String::new, |day| format!(" ({} {})", word("desde el", "since"), day.say(language)));
        lines.push(format!("{}: {person}{since}", word("En espera de", "Waiting for")));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests;
