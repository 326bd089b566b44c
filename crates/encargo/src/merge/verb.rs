//! The verb: a schedule and a sheet that came back, merged.

use super::apply::Draft;
use super::came::{self, Came, Known, MERGED};
use super::needs::Names;
use super::sense::{self, Sense};
use super::sent::Sent;
use super::table::{Choices, Table, TableRow};
use super::{Merge, MergeConflict, MergeTerms, say};
use crate::error::Error;
use crate::finding::{Finding, Severity, finding};
use crate::grid::Grid;
use crate::history::TaskStatus;
use crate::language::{Language, Text};
use crate::plan::Plan;
use crate::schedule::Schedule;
use crate::sheet::{Cell, Row, Sheet};
use crate::versions::Side;
use std::collections::{BTreeMap, BTreeSet};

impl Schedule {
    /// This schedule with the edits of a sheet that came back. Rows are known by their ids, then by their names, never by
    /// their places; what the sheet and the schedule both changed since the sheet was sent is a conflict. Nothing is
    /// dropped without a word: a row or a cell that changes nothing is among the changes with its reason.
    ///
    /// # Errors
    /// `merge.no_tasks` when no page of the file has a column of tasks, `merge.no_match` when none of its rows is a task of
    /// this plan; what a plan refuses: more than [`Plan::TASKS`] tasks.
    pub fn merge(&self, grid: &Grid, terms: &MergeTerms) -> Result<Merge, Error> {
        let today = terms.today.unwrap_or(self.terms().today);
        let usual = self.plan().goal().language;
        let day_first = |language| terms.day_first.unwrap_or(language == Language::Spanish);
        let people: Vec<String> = self.terms().team.people.iter().map(|person| person.name.clone()).collect();
        let people = came::people(self.plan(), people.into_iter());
        let sense = Sense { language: usual, today, day_first: day_first(usual) };
        let found = came::page(grid, self.plan(), &people, sense)?;
        let hidden = if terms.sent.is_some() { None } else { came::sent(grid, self.plan()) };
        let sent = terms.sent.as_ref().or(hidden.as_ref());
        let language = sent.map_or(found.language, |sent| sent.language);
        let mut names = Names::of(self.plan());
        let now = self.sheet(language)?;
        let shown = Sent::of(sent.unwrap_or(&now));
        shown.names().for_each(|(name, id)| names.also(name, id));
        let ours = self.in_states(table(&now, &names), today);
        let base = sent.map_or_else(|| ours.clone(), |sent| table(sent, &names));
        let before = by_id(&base);
        let known = Known { plan: self.plan(), base: &before, sent: &shown };
        let day_first = match terms.day_first {
            Some(said) => said,
            None => found.day_first(&known, day_first(language)),
        };
        let mut came = found.read(&known, &mut names, Sense { language, today, day_first });
        let mut conflicts = self.rows_missing(&mut came, &base, &ours, terms, today);
        let merged = ours.merge(&base, &came.table, &terms.choices, terms.prefer);
        conflicts.extend(merged.conflicts.into_iter().map(|conflict| {
            let title = title(self.plan(), &came, &conflict.task);
            let MergeConflict { task, column, base, ours, theirs, kept, .. } = conflict;
            MergeConflict::of(&task, &title, column.as_deref(), [base, ours, theirs], kept)
        }));
        let mut draft = Draft::new(self, terms, &came, language, today);
        let (ours, kept) = (by_id(&ours), by_id(&merged.table));
        draft.gone(&ours.keys().copied().filter(|id| !kept.contains_key(*id)).collect())?;
        for row in &merged.table.rows {
            draft.row(row, ours.get(row.id.as_str()).copied());
        }
        let plan = draft.finished()?;
        let Draft { mut changes, terms: mut new_terms, wanted, .. } = draft;
        new_terms.today = today;
        let mut findings = came.findings.clone();
        findings.extend(kept_days(&plan, &new_terms, &wanted));
        let mut skipped = came.skipped.clone();
        skipped.sort_by_key(|change| change.row);
        changes.extend(skipped);
        changes.sort_by_key(|change| change.kind == super::MergeChangeKind::Skip);
        Ok(Merge { plan, terms: new_terms, changes, conflicts, findings })
    }

    /// A table with the states that what has happened gives.
    fn in_states(&self, mut table: Table, today: crate::Day) -> Table {
        let states = self.terms().history.states(today);
        let states: BTreeMap<String, TaskStatus> = states.into_iter().map(|state| (state.task, state.status)).collect();
        let place = MERGED.iter().position(|column| *column == "status").unwrap_or_default();
        for row in &mut table.rows {
            let status = states.get(&row.id).copied().unwrap_or(TaskStatus::ToDo);
            if let Some(cell) = row.cells.get_mut(place) {
                *cell = Some(status.as_str().to_owned());
            }
        }
        table
    }

    /// Rows that are not there, where that need not mean that somebody removed them: they stay, and are conflicts.
    fn rows_missing(
        &self,
        came: &mut Came,
        base: &Table,
        ours: &Table,
        terms: &MergeTerms,
        today: crate::Day,
    ) -> Vec<MergeConflict> {
        let choices = Choices::of(&terms.choices, None);
        let there: BTreeSet<String> = came.table.rows.iter().map(|row| row.id.clone()).collect();
        let (of_base, of_ours) = (by_id(base), by_id(ours));
        let states: BTreeMap<String, TaskStatus> =
            self.terms().history.states(today).into_iter().map(|state| (state.task, state.status)).collect();
        let mut conflicts = Vec::new();
        for row in base.rows.iter().filter(|row| !there.contains(&row.id)) {
            let begun = states.get(&row.id).is_some_and(|status| *status != TaskStatus::ToDo);
            let key = self.plan().key_task().is_some_and(|task| task.id == row.id);
            let unclear = came.unclear.contains(&row.id);
            let chosen = choices.side(&row.id, None);
            if (came.whole && !begun && !key && !unclear) || chosen == Some(Side::Theirs) {
                continue;
            }
            came.table.rows.push((*row).clone());
            if unclear || !of_ours.contains_key(row.id.as_str()) {
                continue; // its row was told, or it is gone here too
            }
            let title = say::title(self.plan(), &row.id);
            let words = |table: &BTreeMap<&str, &TableRow>| {
                table.get(row.id.as_str()).and_then(|row| row.cells.first().cloned()?)
            };
            let versions = [words(&of_base), words(&of_ours), None];
            conflicts.push(MergeConflict::of(&row.id, &title, None, versions, Side::Ours));
        }
        conflicts
    }
}

fn title(plan: &Plan, came: &Came, id: &str) -> Text {
    let new = || came.table.rows.iter().find(|row| row.id == id).and_then(|row| came::value(row, "task"));
    match plan.task(id) {
        Some(task) => task.title.clone(),
        None => new().map_or_else(|| Text::new(id, id), |words| Text::new(words, words)),
    }
}

fn by_id(table: &Table) -> BTreeMap<&str, &TableRow> {
    table.rows.iter().map(|row| (row.id.as_str(), row)).collect()
}

/// A sheet as it is compared.
fn table(sheet: &Sheet, names: &Names) -> Table {
    let value = |cell: &Cell, column: &str| match cell {
        Cell::Empty {} => String::new(),
        Cell::Day { day } => day.to_string(),
        Cell::Minutes { minutes } => sense::hours(*minutes),
        Cell::Word { word, .. } => word.clone(),
        Cell::Text { text } if column == "after" => names.ids(text).0.join(", "),
        Cell::Text { text } if matches!(column, "who" | "approves") => sense::people(text).join(", "),
        Cell::Text { text } => sense::tidy(text),
        other => other.say(sheet.language),
    };
    let cell = |row: &Row, column: &str| Some(value(sheet.cell(row, column)?, column));
    let row = |row: &Row| TableRow { id: row.id.clone(), cells: MERGED.map(|column| cell(row, column)).into() };
    Table { columns: MERGED.map(str::to_owned).to_vec(), rows: sheet.rows.iter().map(row).collect() }
}

/// Days that the sheet set and the plan cannot keep.
fn kept_days(plan: &Plan, terms: &crate::Terms, wanted: &[(String, &'static str, crate::Day)]) -> Vec<Finding> {
    let schedule = match plan.schedule(terms.clone()) {
        Ok(schedule) => schedule,
        Err(error) => {
            let text = |language| format!("{}.", error.message(language));
            return vec![finding(
                "merge.no_schedule",
                Severity::Error,
                &error.about(),
                Text::new(text(Language::Spanish), text(Language::English)),
                Text::default(),
            )];
        }
    };
    let late = wanted.iter().filter_map(|(id, column, day)| {
        let slot = schedule.slot(id)?;
        let is = if *column == "start" { slot.start } else { slot.finish };
        if is == *day {
            return None;
        }
        let (title, name) = (say::title(plan, id), say::column(column));
        let (asked, is) = (crate::say::date(*day), crate::say::date(is));
        let why = schedule.why(id).map(|why| why.text).unwrap_or_default();
        Some(finding(
            "merge.day_not_kept",
            Severity::Warning,
            id,
            Text::new(
                format!(
                    "«{}»: la hoja pide para {} el {}, y el plan da el {}. {}",
                    title.es, name.es, asked.es, is.es, why.es
                ),
                format!(
                    "“{}”: the sheet asks for {} as {}, and the plan gives {}. {}",
                    title.en, name.en, asked.en, is.en, why.en
                ),
            ),
            Text::new(
                "Cambia lo que espera, o acepta el día del plan.",
                "Change what it waits for, or accept the plan's day.",
            ),
        ))
    });
    late.collect()
}
