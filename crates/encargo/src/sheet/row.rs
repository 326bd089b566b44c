//! One row: what a schedule and what has happened say of a task; knows no heading.

use super::{Cell, Column, Priority, Row};
use crate::calendar::{Calendar, Day};
use crate::history::{TaskState, TaskStatus};
use crate::language::Language;
use crate::plan::{Raci, Task};
use crate::say;
use crate::schedule::{Schedule, Slot};
use chrono::{Datelike, Days};
use std::collections::BTreeMap;

/// A row a task, in the plan's order.
pub(super) fn rows(schedule: &Schedule, columns: &[Column], language: Language) -> Vec<Row> {
    let states = schedule.states();
    let over: BTreeMap<&str, bool> = states.iter().map(|state| (state.task.as_str(), state.status.is_over())).collect();
    let usual = Calendar::default();
    let calendar = schedule.terms().calendar.as_ref().unwrap_or(&usual);
    let tasks = schedule.plan().tasks().iter().map(AsRef::as_ref).zip(schedule.slots()).zip(&states);
    tasks
        .map(|((task, slot), state)| {
            let open = |id: &str| !over.get(id).copied().unwrap_or_default();
            let needs = task.after.iter().filter(|need| open(&need.task));
            let needs: Vec<&Task> = needs.filter_map(|need| schedule.plan().task(&need.task)).collect();
            Line { schedule, task, slot, state, needs, calendar, language }.row(columns)
        })
        .collect()
}

/// All that a row is made from.
struct Line<'a> {
    schedule: &'a Schedule,
    task: &'a Task,
    slot: &'a Slot,
    state: &'a TaskState,
    /// What it needs that is not over.
    needs: Vec<&'a Task>,
    calendar: &'a Calendar,
    language: Language,
}

impl Line<'_> {
    fn row(&self, columns: &[Column]) -> Row {
        let open = !self.state.status.is_over();
        let passed = self.slot.finish < self.schedule.terms().today;
        Row {
            id: self.task.id.clone(),
            status: self.state.status,
            late: open && (passed || self.slot.total_float < 0),
            blocked: open && (!self.needs.is_empty() || self.state.waiting_on.is_some()),
            critical: open && self.slot.critical && !self.task.milestone,
            cells: columns.iter().map(|column| self.cell(&column.id)).collect(),
        }
    }

    fn cell(&self, column: &str) -> Cell {
        let (task, slot, language) = (self.task, self.slot, self.language);
        match column {
            "id" => Cell::words(&task.id),
            "task" => Cell::words(task.title.say(language)),
            "phase" => Cell::words(task.phase_label.say(language)),
            "priority" => self.priority(),
            "who" => Cell::words(self.who()),
            "approves" => Cell::words(self.approver()),
            "start" => Cell::Day { day: self.state.started.unwrap_or(slot.start) },
            "due" => Cell::Day { day: self.state.finished.unwrap_or(slot.finish) },
            "hours" if task.milestone && task.effort.likely == 0 => Cell::Empty {},
            "hours" => Cell::Minutes { minutes: task.effort.likely },
            "margin" if self.state.status.is_over() => Cell::Empty {},
            "margin" => Cell::Days { days: self.margin() },
            "status" => {
                let status = self.state.status;
                Cell::Word { word: status.as_str().to_owned(), text: status.text().say(language).to_owned() }
            }
            "done_when" => Cell::words(said(task.done.iter().map(|text| text.say(language)), "\n")),
            "after" => {
                let before = task.after.iter().filter_map(|need| self.schedule.plan().task(&need.task));
                Cell::words(said(before.map(|need| need.title.say(language)), "; "))
            }
            "waiting_for" => Cell::words(self.waiting()),
            "notes" => Cell::words(task.about.as_ref().map_or("", |about| about.say(language))),
            _ => Cell::Empty {},
        }
    }

    /// Who has it, who is to do it, or the role.
    fn who(&self) -> String {
        let role = || self.task.responsible().next().map(|role| role.label.say(self.language).to_owned());
        self.slot.person.clone().or_else(role).unwrap_or_default()
    }

    /// Who says that it is good: the person of the role that answers for it.
    fn approver(&self) -> String {
        let role = self.task.roles.iter().find(|role| role.raci == Raci::Accountable);
        role.map_or_else(String::new, |role| match self.schedule.terms().team.filling(role.filled_by()) {
            Some(person) => person.name.clone(),
            None => role.label.say(self.language).to_owned(),
        })
    }

    /// The person it waits for and since when; else the tasks that it needs.
    fn waiting(&self) -> String {
        if self.state.status.is_over() {
            return String::new();
        }
        let Some(person) = &self.state.waiting_on else {
            return said(self.needs.iter().map(|need| need.title.say(self.language)), "; ");
        };
        match (self.state.waiting_since.map(say::date), self.language) {
            (Some(day), Language::Spanish) => format!("{person}, desde el {}", day.es),
            (Some(day), Language::English) => format!("{person}, since {}", day.en),
            (None, _) => person.clone(),
        }
    }

    /// Working days from the planned end to the latest one.
    fn margin(&self) -> i32 {
        let days = self.calendar.worked_behind(self.slot.finish, self.slot.late_finish);
        i32::try_from(days).unwrap_or(i32::MAX)
    }

    /// When it wants attention.
    fn priority(&self) -> Cell {
        match Priority::of(self.slot, self.state.status, self.schedule.terms().today) {
            Some(priority) => {
                Cell::Word { word: priority.as_str().to_owned(), text: priority.text().say(self.language).to_owned() }
            }
            None => Cell::Empty {},
        }
    }
}

impl Priority {
    /// When a task wants attention, by the week of its planned start; nothing when it is over.
    pub(crate) fn of(slot: &Slot, status: TaskStatus, today: Day) -> Option<Self> {
        let begun = !matches!(status, TaskStatus::ToDo | TaskStatus::Offered);
        let monday = today - Days::new(u64::from(today.weekday().num_days_from_monday()));
        let weeks = (slot.start - monday).num_days().div_euclid(7);
        Some(match weeks {
            _ if status.is_over() => return None,
            _ if begun || slot.start <= today || slot.total_float < 0 => Self::Now,
            ..=0 => Self::ThisWeek,
            1 => Self::NextWeek,
            _ => Self::Later,
        })
    }
}

/// Words one after another.
fn said<'a>(words: impl Iterator<Item = &'a str>, between: &str) -> String {
    words.collect::<Vec<_>>().join(between)
}
