//! A list of goals as rows of cells, in the columns that somebody chooses; changes no goal.

use super::{GoalFate, GoalList, PastGoal};
use crate::error::{Error, Kind, clip};
use crate::goal::Goal;
use crate::history::TaskStatus;
use crate::interview::Interview;
use crate::language::{Language, Text};
use crate::say::{amount, joined, quoted};
use crate::sheet::{Cell, CellKind, Column, Row, Sheet, SheetTerms};
use std::collections::{BTreeMap, BTreeSet};

/// The columns in their usual order: id, heading in Spanish and English, kind.
const KNOWN: &[(&str, &str, &str, CellKind)] = &[
    ("place", "N.º", "No.", CellKind::Text),
    ("goal", "Objetivo", "Goal", CellKind::Text),
    ("baseline", "Hoy", "Today", CellKind::Text),
    ("target", "Cifra a alcanzar", "Target", CellKind::Text),
    ("due", "Fecha límite", "Deadline", CellKind::Day),
    ("owner", "Responsable", "Owner", CellKind::Text),
    ("why", "Para qué", "Why", CellKind::Text),
    ("missing", "Falta saber", "Still to find out", CellKind::Text),
    ("state", "Situación", "State", CellKind::Text),
    ("id", "Id", "Id", CellKind::Text),
];

const IDS: &[&str] = &["place", "goal", "baseline", "target", "due", "owner", "why", "missing", "state", "id"];

impl GoalList {
    /// The ids of all columns of its sheet, in their usual order.
    pub const COLUMNS: &'static [&'static str] = IDS;

    /// The title of the document: «Objetivos de Marta», "Goals of Marta".
    pub fn title(&self) -> Text {
        match &self.client {
            Some(client) => Text::new(format!("Objetivos de {client}"), format!("Goals of {client}")),
            None => Text::new("Objetivos", "Goals"),
        }
    }

    /// What became of a past goal, in a sentence: left out and why, or the goals that it is in now.
    pub fn fate(&self, past: &PastGoal) -> Text {
        let into = |language| {
            let named = past.into.iter().map(|id| quoted(self.name(id), language));
            joined(&named.collect::<Vec<_>>(), language)
        };
        let (es, en) = (into(Language::Spanish), into(Language::English));
        // the reason is somebody's own words
        let because = |language| {
            let said = past.reason.as_deref().map(|reason| quoted(reason.trim().trim_end_matches('.'), language));
            said.map_or_else(String::new, |said| format!(": {said}"))
        };
        let (porque, because) = (because(Language::Spanish), because(Language::English));
        match past.fate {
            GoalFate::LeftOut => Text::new(format!("Descartado{porque}."), format!("Left out{because}.")),
            GoalFate::Merged => Text::new(format!("Unido a {es}{porque}."), format!("Merged into {en}{because}.")),
            GoalFate::Split => Text::new(format!("Dividido en {es}{porque}."), format!("Split into {en}{because}.")),
        }
    }

    /// What a goal of the list, or one that has left it, is called.
    fn name<'a>(&'a self, id: &'a str) -> &'a str {
        let known = self.goals.iter().chain(self.past.iter().map(|past| &past.goal));
        known.filter(|goal| goal.id == id).map(|goal| goal.outcome.as_str()).find(|name| !name.is_empty()).unwrap_or(id)
    }

    /// The list as a sheet: a row a goal in their order, then a row for each that has left, with what became of it. Written
    /// as CSV, Markdown and XLSX like a schedule's.
    ///
    /// # Errors
    /// `sheet.unknown_column` for a column that there is not, or one twice.
    pub fn sheet(&self, terms: impl Into<SheetTerms>) -> Result<Sheet, Error> {
        let terms = terms.into();
        let language = terms.language;
        let columns = columns(&terms)?;
        let row = |goal: &Goal, place: Option<usize>, state: String| Row {
            id: goal.id.clone(),
            status: if place.is_some() { TaskStatus::ToDo } else { TaskStatus::Waived },
            late: place.is_some() && goal.due.is_some_and(|due| due < self.today),
            blocked: false,
            critical: false,
            cells: columns.iter().map(|column| self.cell(goal, &column.id, place, &state, language)).collect(),
        };
        let there = self.goals.iter().zip(1..).map(|(goal, place)| row(goal, Some(place), String::new()));
        let gone = self.past.iter().map(|past| row(&past.goal, None, self.fate(past).say(language).to_owned()));
        let rows = there.chain(gone).collect();
        Ok(Sheet { language, title: self.title().say(language).to_owned(), today: self.today, columns, rows })
    }

    fn cell(&self, goal: &Goal, column: &str, place: Option<usize>, state: &str, language: Language) -> Cell {
        let measure = goal.measure.clone().unwrap_or_default();
        let figure = |value| {
            let said = amount(value, measure.unit.as_deref(), language);
            match measure.metric.as_deref().filter(|metric| !metric.is_empty()) {
                Some(metric) if measure.unit.is_none() => format!("{said} {metric}"),
                _ => said,
            }
        };
        let text = |words: Option<String>| {
            words.filter(|words| !words.is_empty()).map_or(Cell::Empty {}, |text| Cell::Text { text })
        };
        match column {
            "place" => text(place.map(|place| place.to_string())),
            "goal" => text(Some(goal.outcome.clone())),
            "baseline" => text(measure.baseline.map(figure)),
            "target" => text(measure.target.map(figure)),
            "due" => goal.due.map_or(Cell::Empty {}, |day| Cell::Day { day }),
            "owner" => text(goal.owner.as_deref().map(|owner| owner_text(owner).say(language).to_owned())),
            "why" => text(goal.why.clone()),
            "missing" => text(place.map(|_| self.missing(goal, language))),
            "state" => text(Some(state.to_owned())),
            "id" => text(Some(goal.id.clone())),
            _ => Cell::Empty {},
        }
    }

    /// The questions that are still open, a line each.
    fn missing(&self, goal: &Goal, language: Language) -> String {
        let open = Interview::about(goal.clone(), self.today).agenda();
        open.iter().map(|question| question.text.say(language)).collect::<Vec<_>>().join("\n")
    }
}

fn owner_text(owner: &str) -> Text {
    match owner {
        "client" => Text::new("cliente", "client"),
        "assistant" => Text::new("asistente", "assistant"),
        name => Text::new(name, name),
    }
}

/// The columns of the terms, the goal's id among them.
fn columns(terms: &SheetTerms) -> Result<Vec<Column>, Error> {
    let asked: Option<Vec<&str>> = terms.columns.as_ref().map(|ids| ids.iter().map(String::as_str).collect());
    let shown = asked.as_ref().is_some_and(|ids| ids.contains(&"id"));
    let mut ids = asked.unwrap_or_else(|| IDS.to_vec());
    if !ids.contains(&"id") {
        ids.push("id");
    }
    let known: BTreeMap<&str, &(&str, &str, &str, CellKind)> = KNOWN.iter().map(|known| (known.0, known)).collect();
    let mut seen = BTreeSet::new();
    let column = |id: &str| {
        let (id, es, en, kind) = known
            .get(id)
            .filter(|known| seen.insert(known.0))
            .ok_or_else(|| Error::from(Kind::UnknownColumn { column: clip(id), known: IDS.join(", ") }))?;
        let heading = Text::new(*es, *en).say(terms.language).to_owned();
        let hidden = *id == "id" && !shown;
        Ok(Column { id: (*id).to_owned(), heading, kind: *kind, about: None, choices: Vec::new(), hidden })
    };
    ids.into_iter().map(column).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_ids_are_those_of_the_columns() {
        assert_eq!(KNOWN.iter().map(|known| known.0).collect::<Vec<_>>(), IDS);
    }
}
