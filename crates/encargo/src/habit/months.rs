//! The goals of a month beside those of the month before: reached, dropped, open; judges none.

use crate::calendar::Day;
use crate::history::{DecisionKind, History, TaskStatus};
use crate::language::Text;
use crate::say::joined;
use crate::tree::Tree;
use crate::{Goal, Language};
use chrono::{Datelike, Months};
use encargo_noun::noun;
use std::collections::BTreeMap;

/// What became of the goals that were due in one month.
#[noun]
#[derive(Eq)]
pub struct GoalMonth {
    /// The first day of the month.
    pub month: Day,
    /// The ids of the goals that were reached or finished.
    pub reached: Vec<String>,
    /// The ids of those that were dropped.
    pub dropped: Vec<String>,
    /// The ids of those that were due and are not reached: what is carried over.
    pub missed: Vec<String>,
    /// The ids of those that are not due yet.
    pub open: Vec<String>,
    /// The same in a sentence.
    pub text: Text,
}

impl Tree {
    /// What became of the goals that were due last month, and how those of this month stand on a day.
    ///
    /// ```
    /// use encargo::{Goal, History, Language, tree::Tree};
    /// let goal = Goal { due: "2026-10-31".parse().ok(), ..Goal::new("list", Language::English, "500 subscribers") };
    /// let months = Tree::new(vec![goal]).unwrap().months(&History::new(), "2026-11-30".parse().unwrap());
    /// assert_eq!(months[0].missed, ["list"]);
    /// ```
    pub fn months(&self, history: &History, day: Day) -> Vec<GoalMonth> {
        let Some(this) = day.with_day(1) else { return Vec::new() };
        let last = this.checked_sub_months(Months::new(1));
        let progress: BTreeMap<String, bool> =
            self.progress(history, day).into_iter().map(|it| (it.goal, it.reached.is_some())).collect();
        let states = history.states(day);
        let done = |goal: &Goal| {
            progress.get(&goal.id) == Some(&true)
                || states.iter().any(|state| state.task == goal.id && state.status == TaskStatus::Done)
        };
        let dropped = |goal: &Goal| {
            let own = history.decisions().iter().filter(|it| it.day <= day && it.goal.as_deref() == Some(&goal.id));
            own.reduce(|best, other| if other.day >= best.day { other } else { best })
                .is_some_and(|decision| decision.kind == DecisionKind::Drop)
        };
        let of = |month: Day| {
            let mut found = GoalMonth {
                month,
                reached: Vec::new(),
                dropped: Vec::new(),
                missed: Vec::new(),
                open: Vec::new(),
                text: Text::default(),
            };
            let due = |goal: &&Goal| goal.due.and_then(|due| due.with_day(1)) == Some(month);
            for goal in self.goals().iter().filter(due) {
                let list = if done(goal) {
                    &mut found.reached
                } else if dropped(goal) {
                    &mut found.dropped
                } else if goal.due.is_some_and(|due| due < day) {
                    &mut found.missed
                } else {
                    &mut found.open
                };
                list.push(goal.id.clone());
            }
            found.text = text(&found);
            found
        };
        last.into_iter().chain([this]).map(of).collect()
    }
}

fn text(month: &GoalMonth) -> Text {
    let say = |language: Language| {
        let (name, spanish) = (crate::say::date(month.month), language == Language::Spanish);
        // «1 de octubre de 2026» without its day
        let name = match language {
            Language::Spanish => name.es.trim_start_matches("1 de ").to_owned(),
            Language::English => name.en.trim_start_matches("1 ").to_owned(),
        };
        let rows = [
            (&month.reached, ["alcanzado", "alcanzados"], "reached"),
            (&month.missed, ["sin alcanzar"; 2], "not reached"),
            (&month.dropped, ["dejado", "dejados"], "dropped"),
            (&month.open, ["en marcha"; 2], "under way"),
        ];
        let parts: Vec<String> = rows
            .iter()
            .filter(|(list, ..)| !list.is_empty())
            .map(|(list, [one, many], en)| match (spanish, list.len()) {
                (true, 1) => format!("1 {one}"),
                (true, count) => format!("{count} {many}"),
                (false, count) => format!("{count} {en}"),
            })
            .collect();
        match (parts.is_empty(), spanish) {
            (true, true) => format!("{name}: ningún objetivo vencía."),
            (true, false) => format!("{name}: no goal was due."),
            _ => format!("{name}: {}.", joined(&parts, language)),
        }
    };
    Text::new(say(Language::Spanish), say(Language::English))
}
