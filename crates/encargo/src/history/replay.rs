//! Replays events to how a task stands; refuses nothing itself, it only says what contradicts what.

use super::{Event, EventKind, TaskState, TaskStatus};
use crate::calendar::Day;
use std::collections::BTreeMap;

/// A task that was finished on one day and started on a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Contradiction {
    pub(super) finished: Day,
    pub(super) started: Day,
}

/// How one task stands at the end of a day.
pub(super) fn state(events: &[Event], task: &str, day: Day) -> TaskState {
    let mut own: Vec<&Event> = events.iter().filter(|event| event.day <= day && event.task == task).collect();
    // stable: what happened on one day happened in the order in which it was written down
    own.sort_by_key(|event| event.day);
    let mut state = TaskState::new(task);
    for event in own {
        state.happened(event);
    }
    state
}

/// How every task stands at the end of a day.
pub(super) fn states(events: &[Event], day: Day) -> BTreeMap<&str, TaskState> {
    let mut until: Vec<&Event> = events.iter().filter(|event| event.day <= day).collect();
    until.sort_by_key(|event| event.day);
    let mut states = BTreeMap::new();
    for event in until {
        let state = states.entry(event.task.as_str()).or_insert_with(|| TaskState::new(&event.task));
        state.happened(event);
    }
    states
}

/// What contradicts what among the events of one task, in the order of their days.
pub(super) fn contradiction(own: &[&Event]) -> Option<Contradiction> {
    let mut state = own.first().map(|event| TaskState::new(&event.task))?;
    for event in own {
        let done = state.finished.filter(|finished| *finished < event.day);
        if let (EventKind::Started, Some(finished)) = (event.kind, done) {
            return Some(Contradiction { finished, started: event.day });
        }
        state.happened(event);
    }
    None
}

impl TaskState {
    /// A task to which nothing has happened.
    pub(crate) fn new(task: &str) -> Self {
        Self {
            task: task.to_owned(),
            status: TaskStatus::ToDo,
            since: None,
            started: None,
            finished: None,
            remaining: None,
            spent: 0,
            person: None,
            waiting_on: None,
            waiting_since: None,
            rounds: 0,
            reason: None,
        }
    }

    /// Takes in one event; events come in the order of their days.
    fn happened(&mut self, event: &Event) {
        use {EventKind as Kind, TaskStatus as Status};
        self.hours(event);
        if event.kind == Kind::Worked && event.minutes.is_none() && event.remaining.is_some() {
            // somebody looked, and nobody has begun
            return;
        }
        if self.status == Status::Done && !matches!(event.kind, Kind::Returned | Kind::Reopened) {
            // told again, or told late: what is done stays done on the day it was done
            return;
        }
        if self.status == Status::Waived && matches!(event.kind, Kind::Asked | Kind::Worked | Kind::Declined) {
            return;
        }
        match event.kind {
            Kind::Offered => self.stand(Status::Offered, event),
            Kind::Accepted => self.stand(if self.started.is_some() { self.status } else { Status::ToDo }, event),
            Kind::Declined => {
                self.stand(Status::ToDo, event);
                self.person = None;
            }
            Kind::Asked => self.reason.clone_from(&event.reason),
            Kind::Started => self.begin(event),
            Kind::Worked if matches!(self.status, Status::ToDo | Status::Offered) => self.begin(event),
            Kind::Worked => {}
            Kind::Delivered => {
                self.stand(Status::Delivered, event);
                self.remaining = event.remaining.or(Some(0));
            }
            Kind::Approved | Kind::Finished => {
                self.stand(Status::Done, event);
                (self.finished, self.remaining) = (Some(event.day), Some(0));
            }
            Kind::Returned => {
                self.again(Status::Returned, event);
                self.rounds = self.rounds.saturating_add(1);
            }
            Kind::Reopened => {
                self.again(if self.started.is_some() { Status::InProgress } else { Status::ToDo }, event);
            }
            Kind::Waived => self.stand(Status::Waived, event),
        }
        self.people(event);
    }

    /// Counts the minutes, spent and left.
    fn hours(&mut self, event: &Event) {
        let spent = event.minutes.unwrap_or(0);
        self.spent = self.spent.saturating_add(spent);
        if self.status != TaskStatus::Done {
            self.remaining = event.remaining.or(self.remaining.map(|left| left.saturating_sub(spent)));
        }
    }

    /// Another status from this day on; the same one goes on since the day it began.
    fn stand(&mut self, status: TaskStatus, event: &Event) {
        if self.status != status || self.since.is_none() {
            (self.status, self.since) = (status, Some(event.day));
        }
        self.reason.clone_from(&event.reason);
    }

    fn begin(&mut self, event: &Event) {
        self.stand(TaskStatus::InProgress, event);
        self.started = self.started.or(Some(event.day));
    }

    /// It is not done after all; what is left of it nobody knows unless it is said.
    fn again(&mut self, status: TaskStatus, event: &Event) {
        self.stand(status, event);
        (self.finished, self.remaining) = (None, event.remaining);
    }

    /// Who has it, and who is waited for.
    fn people(&mut self, event: &Event) {
        use EventKind as Kind;
        if matches!(event.kind, Kind::Accepted | Kind::Started | Kind::Worked | Kind::Delivered | Kind::Finished) {
            self.person = event.person.clone().or(self.person.take());
        }
        let waits = matches!(event.kind, Kind::Offered | Kind::Asked | Kind::Delivered);
        let (on, since) = match &event.to {
            Some(to) if waits && self.waiting_on.as_ref() == Some(to) => (Some(to.clone()), self.waiting_since),
            Some(to) if waits => (Some(to.clone()), Some(event.day)),
            // whoever asks nobody by name waits all the same
            None if waits => (None, Some(event.day)),
            _ => (None, None),
        };
        (self.waiting_on, self.waiting_since) = (on, since);
    }
}
