//! What has happened, told once: events on tasks and values of measures, append-only, and the one status of a task on a
//! day that follows from them. Knows no plan and gives no task a day.

mod check_in;
mod decision;
mod event;
mod gate;
mod replay;

use crate::calendar::Day;
use crate::error::{self, Error};
use serde::{Deserialize, Serialize, Serializer};

pub use check_in::{CheckIn, Status};
pub use decision::{Decision, DecisionKind};
pub use event::{Event, EventKind, TaskState, TaskStatus};

/// What a history is made from: the same fields, not yet checked.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_js", derive(tsify::Tsify))]
#[serde(default, deny_unknown_fields)]
pub struct HistoryRecord {
    /// What happened to tasks, in the order in which it was written down.
    pub events: Vec<Event>,
    /// Values of measures, in the order in which they were written down.
    pub check_ins: Vec<CheckIn>,
    /// What was decided about goals, in the order in which it was written down.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub decisions: Vec<Decision>,
}

/// What has happened so far. It only grows; what is told late counts on its own day, and what is told twice counts once.
///
/// ```
/// use encargo::{Day, history::{Event, EventKind, History, TaskStatus}};
/// let day = |text: &str| text.parse::<Day>().unwrap();
/// let history = History::new()
///     .record(Event::new(day("2026-11-23"), "draft", EventKind::Delivered).to("Marta")).unwrap()
///     .record(Event::new(day("2026-11-25"), "draft", EventKind::Returned).reason("too long")).unwrap();
/// assert_eq!(history.state("draft", day("2026-11-24")).waiting_on.as_deref(), Some("Marta"));
/// assert_eq!(history.state("draft", day("2026-11-30")).status, TaskStatus::Returned);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(try_from = "HistoryRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "HistoryRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct History {
    // Invariant: the events of each task replay without a contradiction, and confidences are on the scale.
    record: HistoryRecord,
}

impl Serialize for History {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl From<History> for HistoryRecord {
    fn from(history: History) -> Self {
        history.record
    }
}

impl TryFrom<HistoryRecord> for History {
    type Error = Error;
    fn try_from(record: HistoryRecord) -> Result<Self, Error> {
        gate::checked(&record).map(|()| Self { record }).map_err(error::remember)
    }
}

impl History {
    /// How many events, and how many check-ins, a history may have.
    pub const LIMIT: usize = 200_000;

    /// Nothing has happened.
    pub fn new() -> Self {
        Self::default()
    }

    /// What happened to tasks, in the order in which it was written down.
    pub fn events(&self) -> &[Event] {
        &self.record.events
    }

    /// Values of measures, in the order in which they were written down.
    pub fn check_ins(&self) -> &[CheckIn] {
        &self.record.check_ins
    }

    /// The history with one more event.
    ///
    /// # Errors
    /// `history.finished_before_started` when the task was finished on an earlier day than it was started and nobody
    /// reopened or returned it, `history.no_task` when the event names no task, `history.too_large` beyond two hundred thousand.
    ///
    /// ```
    /// use encargo::history::{Event, EventKind, History};
    /// let done = Event::new("2026-11-20".parse().unwrap(), "draft", EventKind::Finished);
    /// let begun = Event::new("2026-11-23".parse().unwrap(), "draft", EventKind::Started);
    /// let refused = History::new().record(done).unwrap().record(begun).unwrap_err();
    /// assert_eq!(refused.code(), "history.finished_before_started");
    /// ```
    pub fn record(mut self, event: Event) -> Result<Self, Error> {
        gate::next(&self.record, &event)?;
        self.record.events.push(event);
        Ok(self)
    }

    /// The history with one more value of a measure.
    ///
    /// # Errors
    /// `goal.confidence` off the scale from 1 to 10, `history.too_large` beyond two hundred thousand.
    ///
    /// ```
    /// use encargo::history::{CheckIn, History};
    /// let value = CheckIn { confidence: Some(11), ..CheckIn::new("2026-12-04".parse().unwrap(), 214) };
    /// assert_eq!(History::new().check_in(value).unwrap_err().code(), "goal.confidence");
    /// ```
    pub fn check_in(mut self, check_in: CheckIn) -> Result<Self, Error> {
        gate::value(&self.record, &check_in)?;
        self.record.check_ins.push(check_in);
        Ok(self)
    }

    /// What was decided about goals, in the order in which it was written down.
    pub fn decisions(&self) -> &[Decision] {
        &self.record.decisions
    }

    /// The history with one more decision about a goal.
    ///
    /// # Errors
    /// `history.no_reason` when a goal is changed, held or dropped without a word of why, `history.too_large` beyond two
    /// hundred thousand.
    ///
    /// ```
    /// use encargo::history::{Decision, DecisionKind, History};
    /// let day = "2026-11-30".parse().unwrap();
    /// let refused = History::new().decide(Decision::new(day, DecisionKind::Drop, " ")).unwrap_err();
    /// assert_eq!(refused.code(), "history.no_reason");
    /// ```
    pub fn decide(mut self, decision: Decision) -> Result<Self, Error> {
        gate::decided(&self.record, &decision)?;
        self.record.decisions.push(decision);
        Ok(self)
    }

    /// How a task stands at the end of a day: the one place that decides it. What happened later does not count.
    ///
    /// ```
    /// use encargo::history::{Event, EventKind, History, TaskStatus};
    /// let done = Event::new("2026-11-20".parse().unwrap(), "draft", EventKind::Finished);
    /// let history = History::new().record(done).unwrap();
    /// assert_eq!(history.state("draft", "2026-11-19".parse().unwrap()).status, TaskStatus::ToDo);
    /// assert_eq!(history.state("draft", "2026-11-20".parse().unwrap()).status, TaskStatus::Done);
    /// ```
    pub fn state(&self, task: &str, day: Day) -> TaskState {
        replay::state(self.events(), task, day)
    }

    /// How every task stands at the end of a day to which something has happened until then, by id.
    pub fn states(&self, day: Day) -> Vec<TaskState> {
        replay::states(self.events(), day).into_values().collect()
    }

    /// How every task stands when all has happened that is written down, by id.
    pub(crate) fn latest(&self) -> Vec<TaskState> {
        self.states(Day::MAX)
    }

    /// Refuses what is said to have happened after today.
    ///
    /// # Errors
    /// `history.future`.
    pub(crate) fn until(&self, today: Day) -> Result<(), Error> {
        gate::until(&self.record, today)
    }

    /// The same history with nothing of one task.
    #[must_use]
    pub(crate) fn without(mut self, task: &str) -> Self {
        self.record.events.retain(|event| event.task != task);
        self
    }

    /// The same history with nothing said about how much of one task is left.
    #[must_use]
    pub(crate) fn without_remaining(mut self, task: &str) -> Self {
        // who only looked did nothing else
        let looked =
            |event: &Event| event.kind == EventKind::Worked && event.minutes.is_none() && event.remaining.is_some();
        self.record.events.retain(|event| event.task != task || !looked(event));
        for event in self.record.events.iter_mut().filter(|event| event.task == task) {
            event.remaining = None;
        }
        self
    }

    /// The ids of the tasks that are done at the end of a day.
    pub fn done(&self, day: Day) -> Vec<String> {
        self.states(day).into_iter().filter(|state| state.status == TaskStatus::Done).map(|state| state.task).collect()
    }
}

#[cfg(test)]
mod tests;
