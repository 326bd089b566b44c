//! What lies around the tasks of a plan, looked up once for all briefs: what each opens, and which approval waits for it.

use crate::calendar::Calendar;
use crate::history::TaskState;
use crate::language::{Language, Text};
use crate::schedule::Schedule;
use std::collections::BTreeMap;

/// For each task, by place: the tasks that need it, and the nearest approval behind it; and how each stands, by id.
pub(super) struct Around {
    opens: Vec<Vec<usize>>,
    gates: Vec<Option<usize>>,
    states: BTreeMap<String, TaskState>,
    goal: Text,
    calendar: Calendar,
}

impl Schedule {
    pub(super) fn around(&self) -> Around {
        let tasks = self.plan().tasks();
        let mut opens: Vec<Vec<usize>> = vec![Vec::new(); tasks.len()];
        for (place, task) in tasks.iter().enumerate() {
            for need in task.after.iter().filter_map(|need| self.plan().place(&need.task)) {
                if let Some(opened) = opens.get_mut(need).filter(|opened| opened.last() != Some(&place)) {
                    opened.push(place);
                }
            }
        }
        // tasks stand behind those they need, so that backwards all that is behind a task is known already
        let mut gates: Vec<Option<usize>> = vec![None; tasks.len()];
        for (place, opened) in opens.iter().enumerate().rev() {
            let behind = |next: &usize| {
                let gate = tasks.get(*next).is_some_and(|task| task.gate);
                if gate { Some(*next) } else { gates.get(*next).copied().flatten() }
            };
            let nearest = opened.iter().filter_map(behind).min();
            if let Some(gate) = gates.get_mut(place) {
                *gate = nearest;
            }
        }
        let states = self.states().into_iter().map(|state| (state.task.clone(), state)).collect();
        let goal = self.plan().goal();
        let goal = Text::new(goal.sentence(Language::Spanish), goal.sentence(Language::English));
        let calendar = self.terms().calendar.clone().unwrap_or_default();
        Around { opens, gates, states, goal, calendar }
    }
}

impl Around {
    pub(super) fn opens(&self, place: usize) -> &[usize] {
        self.opens.get(place).map(Vec::as_slice).unwrap_or_default()
    }

    /// What it is all for.
    pub(super) fn goal(&self) -> &Text {
        &self.goal
    }

    /// The calendar of the terms.
    pub(super) fn calendar(&self) -> &Calendar {
        &self.calendar
    }

    /// How a task stands on the day of the terms.
    pub(super) fn state(&self, task: &str) -> Option<&TaskState> {
        self.states.get(task)
    }

    pub(super) fn gate(&self, place: usize) -> Option<usize> {
        self.gates.get(place).copied().flatten()
    }
}
