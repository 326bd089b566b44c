//! The columns that a sheet can have: their ids, headings, kinds and what may be chosen in them; makes no cell.

use super::{CellKind, Column, Priority, SheetTerms};
use crate::error::{Error, Kind, clip};
use crate::history::TaskStatus;
use crate::language::{Language, Text};
use crate::schedule::Schedule;
use std::collections::BTreeSet;

/// A column: id, heading in Spanish and English, kind, and its meaning where the heading does not say it.
type Known = (&'static str, &'static str, &'static str, CellKind, Option<(&'static str, &'static str)>);

/// The columns in their usual order.
const KNOWN: &[Known] = &[
    ("task", "Tarea", "Task", CellKind::Text, None),
    ("phase", "Fase", "Phase", CellKind::Text, None),
    (
        "priority",
        "Prioridad",
        "Priority",
        CellKind::Word,
        Some((
            "Cuándo pide atención: ahora (toca hoy o va con retraso), esta semana, la próxima o más adelante. Sale de las fechas.",
            "When it wants attention: now (it is due to be worked on, or late), this week, next week or later. It follows from the dates.",
        )),
    ),
    ("who", "Quién lo hace", "Who does it", CellKind::Text, None),
    ("approves", "Quién aprueba", "Who approves", CellKind::Text, None),
    ("start", "Inicio", "Start", CellKind::Day, None),
    ("due", "Fecha límite", "Due", CellKind::Day, None),
    ("hours", "Horas", "Hours", CellKind::Minutes, None),
    (
        "margin",
        "Margen (días)",
        "Margin (days)",
        CellKind::Days,
        Some((
            "Días hábiles que puede retrasarse sin mover la fecha clave.",
            "Working days it may slip without moving the key date.",
        )),
    ),
    ("status", "Estado", "Status", CellKind::Word, None),
    ("done_when", "Terminado cuando", "Done when", CellKind::Text, None),
    ("after", "Después de", "After", CellKind::Text, None),
    (
        "waiting_for",
        "Esperando",
        "Waiting for",
        CellKind::Text,
        Some(("A quién o qué espera ahora mismo.", "Whom or what it waits for at the moment.")),
    ),
    ("notes", "Notas", "Notes", CellKind::Text, None),
    ("id", "Id", "Id", CellKind::Text, None),
];

/// The ids of [`KNOWN`].
pub(super) const IDS: &[&str] = &[
    "task", "phase", "priority", "who", "approves", "start", "due", "hours", "margin", "status", "done_when", "after",
    "waiting_for", "notes", "id",
];

/// The columns of the terms, the task's id among them.
pub(super) fn chosen(schedule: &Schedule, terms: &SheetTerms) -> Result<Vec<Column>, Error> {
    let asked = terms.columns.as_deref();
    let mut ids: Vec<&str> = asked.map_or_else(|| IDS.to_vec(), |ids| ids.iter().map(String::as_str).collect());
    let hidden = !asked.is_some_and(|ids| ids.iter().any(|id| id == "id"));
    if !ids.contains(&"id") {
        ids.push("id");
    }
    let mut seen = BTreeSet::new();
    ids.into_iter()
        .map(|id| {
            let known = KNOWN.iter().find(|known| known.0 == id).filter(|_| seen.insert(id));
            let known =
                known.ok_or_else(|| Error::from(Kind::UnknownColumn { column: clip(id), known: IDS.join(", ") }))?;
            Ok(column(schedule, known, hidden, terms.language))
        })
        .collect()
}

fn column(schedule: &Schedule, known: &Known, hidden: bool, language: Language) -> Column {
    let (id, es, en, kind, about) = *known;
    let say = |es: &str, en: &str| Text::new(es, en).say(language).to_owned();
    let words = |texts: Vec<Text>| texts.iter().map(|text| text.say(language).to_owned()).collect();
    let choices: Vec<String> = match id {
        "status" => words(TaskStatus::ALL.iter().map(|status| status.text()).collect()),
        "priority" => words(Priority::ALL.iter().map(|priority| priority.text()).collect()),
        "who" | "approves" => people(schedule, language),
        _ => Vec::new(),
    };
    Column {
        id: id.to_owned(),
        heading: say(es, en),
        kind,
        about: about.map(|(es, en)| say(es, en)),
        choices,
        hidden: hidden && id == "id",
    }
}

/// The people of the team, then the roles of the plan that nobody of them fills, each once.
fn people(schedule: &Schedule, language: Language) -> Vec<String> {
    let team = &schedule.terms().team;
    let mut names: Vec<String> = team.people.iter().map(|person| person.name.clone()).collect();
    let roles = schedule.plan().tasks().iter().flat_map(|task| &task.roles);
    names.extend(
        roles.filter(|role| team.filling(role.filled_by()).is_none()).map(|role| role.label.say(language).to_owned()),
    );
    let mut seen = BTreeSet::new();
    names.retain(|name| !name.is_empty() && seen.insert(name.clone()));
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_are_those_of_the_columns() {
        assert_eq!(KNOWN.iter().map(|known| known.0).collect::<Vec<_>>(), IDS);
    }
}
