//! For whom or for what each open task waits, since when, and which reminders have gone stale; moves nothing.

use crate::calendar::Day;
use crate::finding::{Finding, Severity, finding};
use crate::history::{History, TaskStatus};
use crate::language::{Language, Text};
use crate::plan::say::listed;
use crate::say::count::{WORKING_DAYS, count_of};
use crate::schedule::Schedule;
use encargo_noun::noun;

/// After how many working days without an answer a reminder has gone stale.
const STALE: usize = 3;

word! {
    /// What a task waits for.
    pub enum WaitingKind {
        /// A person: an answer, a yes, somebody to take it on.
        Person = "person",
        /// Another task.
        Task = "task",
    }
}

/// An open task that cannot go on, and why.
#[noun]
#[derive(Eq)]
pub struct Waiting {
    /// The task's id.
    pub task: String,
    /// A person, or another task.
    pub kind: WaitingKind,
    /// For whom, or for which tasks, by id; nothing when nobody was named.
    pub on: Vec<String>,
    /// Since which day it waits for a person.
    pub since: Option<Day>,
    /// How many working days that is.
    pub days: u32,
    /// The same in words.
    pub text: Text,
}

impl Schedule {
    /// What waits on a day: for a person, who is to answer, to approve or to take it on, and since when; or for a task
    /// that is not done, when its own day to start has come. What waits for a person is not told to wait for a task too.
    pub fn waiting(&self, history: &History, day: Day) -> Vec<Waiting> {
        let states: std::collections::BTreeMap<String, _> =
            history.states(day).into_iter().map(|state| (state.task.clone(), state)).collect();
        let over = |task: &str| states.get(task).is_some_and(|state| state.status.is_over());
        let mut found = Vec::new();
        for (task, slot) in self.plan().tasks().iter().zip(self.slots()).filter(|(task, _)| !over(&task.id)) {
            let state = states.get(&task.id);
            if let Some((state, since)) = state.and_then(|state| Some((state, state.waiting_since?))) {
                let who = state.waiting_on.clone();
                let day_words = crate::say::date(since);
                let (es, en) = match (&who, state.status) {
                    (Some(who), TaskStatus::Delivered) => {
                        (format!("el visto bueno de {who}"), format!("{who}'s approval"))
                    }
                    (None, TaskStatus::Delivered) => ("el visto bueno".to_owned(), "approval".to_owned()),
                    (Some(who), TaskStatus::Offered) => {
                        (format!("a que {who} la acepte"), format!("{who} to take it on"))
                    }
                    (None, TaskStatus::Offered) => {
                        ("a que alguien la acepte".to_owned(), "somebody to take it on".to_owned())
                    }
                    (Some(who), _) => (format!("a {who}"), who.clone()),
                    (None, _) => ("respuesta".to_owned(), "an answer".to_owned()),
                };
                found.push(Waiting {
                    task: task.id.clone(),
                    kind: WaitingKind::Person,
                    on: who.into_iter().collect(),
                    since: Some(since),
                    days: u32::try_from(self.worked_days(since, day)).unwrap_or(u32::MAX),
                    text: Text::new(
                        format!("Espera {es} desde el {}.", day_words.es),
                        format!("Waiting for {en} since {}.", day_words.en),
                    ),
                });
                continue;
            }
            let begun = state.is_some_and(|state| state.started.is_some());
            if slot.start > day || begun {
                continue;
            }
            let open =
                task.after.iter().filter(|need| !over(&need.task)).filter_map(|need| self.plan().task(&need.task));
            let open: Vec<_> = open.collect();
            if open.is_empty() {
                continue;
            }
            let titles = listed(&open.iter().map(|need| &need.title).collect::<Vec<_>>());
            found.push(Waiting {
                task: task.id.clone(),
                kind: WaitingKind::Task,
                on: open.iter().map(|need| need.id.clone()).collect(),
                since: None,
                days: 0,
                text: Text::new(
                    format!("No puede empezar hasta que termine {}.", titles.es),
                    format!("Blocked by {}.", titles.en),
                ),
            });
        }
        found
    }

    /// Which of those that wait for a person have waited so long that another reminder is due: three working days without
    /// an answer. Past its last day the finding is an error.
    pub fn reminders(&self, history: &History, day: Day) -> Vec<Finding> {
        let stale = |waiting: &Waiting| waiting.since.is_some_and(|since| self.worked_days(since, day) >= STALE);
        let waiting = self.waiting(history, day);
        let late = |task: &str| self.slot(task).is_some_and(|slot| slot.finish < day);
        waiting
            .into_iter()
            .filter(stale)
            .map(|waiting| {
                let title = self.plan().task(&waiting.task).map(|task| task.title.clone()).unwrap_or_default();
                let who = waiting.on.first();
                let days = |language| count_of(waiting.days, &WORKING_DAYS, language);
                let (dias, days) = (days(Language::Spanish), days(Language::English));
                finding(
                    "delegation.stale",
                    if late(&waiting.task) { Severity::Error } else { Severity::Warning },
                    &waiting.task,
                    Text::new(
                        format!("«{}» lleva {dias} en espera. {}", title.es, waiting.text.es),
                        format!("“{}” has waited for {days}. {}", title.en, waiting.text.en),
                    ),
                    match who {
                        Some(who) => Text::new(
                            format!("Vuelve a escribir a {who} con una fecha, o decide quién contesta en su lugar."),
                            format!("Write to {who} again with a date, or settle who answers instead."),
                        ),
                        None => Text::new(
                            "Di a quién se espera y vuelve a preguntar con una fecha.",
                            "Say whom it waits for, and ask again with a date.",
                        ),
                    },
                )
            })
            .collect()
    }

    /// The working days behind one day, up to another.
    fn worked_days(&self, since: Day, day: Day) -> usize {
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        since.iter_days().skip(1).take_while(|next| *next <= day).take(400).filter(|next| calendar.works(*next)).count()
    }
}
