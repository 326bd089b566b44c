//! Constructors and verbs of what has happened.

use super::make::words;
use super::value::Figure;
use crate::calendar::Day;
use crate::delegation::{DelegationLevel, DelegationRule};
use crate::history::{CheckIn, Decision, DecisionKind, Event, EventKind, History, HistoryRecord, Status, TaskState};
use crate::python::{Items, Words};
use pyo3::prelude::*;

#[pymethods]
impl Event {
    #[new]
    #[pyo3(signature = (day, task, kind, *, person = None, to = None, reason = None, minutes = None, remaining = None))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        day: Day,
        task: Words,
        kind: EventKind,
        person: Option<Words>,
        to: Option<Words>,
        reason: Option<Words>,
        minutes: Option<u32>,
        remaining: Option<u32>,
    ) -> Self {
        let (person, to, reason) = (words(person), words(to), words(reason));
        Self { day, task: task.0, kind, person, to, reason, minutes, remaining }
    }
}

#[pymethods]
impl CheckIn {
    #[new]
    #[pyo3(signature = (day, value, goal = None, *, confidence = None, note = None, source = None, numerator = None, denominator = None, unit = None, status = None, progress = None, plans = None, problems = None))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        day: Day,
        value: Figure,
        goal: Option<Words>,
        confidence: Option<u8>,
        note: Option<Words>,
        source: Option<Words>,
        numerator: Option<Figure>,
        denominator: Option<Figure>,
        unit: Option<Words>,
        status: Option<Status>,
        progress: Option<Words>,
        plans: Option<Words>,
        problems: Option<Words>,
    ) -> Self {
        Self {
            goal: words(goal),
            confidence,
            note: words(note),
            source: words(source),
            numerator: numerator.map(|it| it.0),
            denominator: denominator.map(|it| it.0),
            unit: words(unit),
            status,
            progress: words(progress),
            plans: words(plans),
            problems: words(problems),
            ..Self::new(day, value.0)
        }
    }
}

#[pymethods]
impl Decision {
    #[new]
    #[pyo3(signature = (day, kind, reason = None, *, goal = None, person = None))]
    fn make(day: Day, kind: DecisionKind, reason: Option<Words>, goal: Option<Words>, person: Option<Words>) -> Self {
        Self { day, goal: words(goal), kind, reason: words(reason), person: words(person) }
    }
}

#[pymethods]
impl DelegationRule {
    #[new]
    #[pyo3(signature = (level, after = None, tasks = Items::default()))]
    fn make(level: DelegationLevel, after: Option<u32>, tasks: Items<Words>) -> Self {
        Self { level, after, tasks: tasks.texts() }
    }
}

#[pymethods]
impl History {
    #[new]
    #[pyo3(signature = (events = Items::default(), check_ins = Items::default(), decisions = Items::default()))]
    fn make(events: Items<Event>, check_ins: Items<CheckIn>, decisions: Items<Decision>) -> PyResult<Self> {
        Ok(Self::try_from(HistoryRecord { events: events.0, check_ins: check_ins.0, decisions: decisions.0 })?)
    }

    /// What happened to tasks, in the order in which it was written down.
    #[getter(events)]
    fn all_events(&self) -> Vec<Event> {
        self.events().to_vec()
    }

    /// Values of measures, in the order in which they were written down.
    #[getter(check_ins)]
    fn all_check_ins(&self) -> Vec<CheckIn> {
        self.check_ins().to_vec()
    }

    /// What was decided about goals, in the order in which it was written down.
    #[getter(decisions)]
    fn all_decisions(&self) -> Vec<Decision> {
        self.decisions().to_vec()
    }

    /// The history with one more decision about a goal.
    #[pyo3(name = "decide")]
    fn with_decision(&self, decision: Decision) -> PyResult<Self> {
        Ok(self.clone().decide(decision)?)
    }

    /// The history with one more event, if that may happen next.
    #[pyo3(name = "act")]
    fn with_act(&self, event: Event) -> PyResult<Self> {
        Ok(self.clone().act(event)?)
    }

    /// What may happen next to a task.
    #[pyo3(name = "allowed")]
    fn allowed_next(&self, task: Words, day: Day) -> Vec<EventKind> {
        self.allowed(&task.0, day)
    }

    /// The level on which work is delegated by a rule at the end of a day.
    #[pyo3(name = "level")]
    fn level_now(&self, rule: &DelegationRule, day: Day) -> DelegationLevel {
        self.level(rule, day)
    }

    /// The history with one more event.
    #[pyo3(name = "record")]
    fn with_event(&self, event: Event) -> PyResult<Self> {
        Ok(self.clone().record(event)?)
    }

    /// The history with one more value of a measure.
    #[pyo3(name = "check_in")]
    fn with_check_in(&self, check_in: CheckIn) -> PyResult<Self> {
        Ok(self.clone().check_in(check_in)?)
    }

    /// How a task stands at the end of a day.
    #[pyo3(name = "state")]
    fn one_state(&self, task: Words, day: Day) -> TaskState {
        self.state(&task.0, day)
    }

    /// How every task stands to which something has happened, by id.
    #[pyo3(name = "states")]
    fn all_states(&self, day: Day) -> Vec<TaskState> {
        self.states(day)
    }

    /// The ids of the tasks that are done at the end of a day.
    #[pyo3(name = "done")]
    fn all_done(&self, day: Day) -> Vec<String> {
        self.done(day)
    }
}
