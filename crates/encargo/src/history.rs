//! What has happened, told once: events on tasks and values of measures, append-only, and the one status of a task on a
//! day that follows from them. Knows no plan and gives no task a day.

mod check_in;
mod decision;
mod gate;
mod replay;

use crate::calendar::Day;
use crate::error::{self, Error};
use crate::language::Text;
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};

pub use check_in::{CheckIn, Status};
pub use decision::{Decision, DecisionKind};

word! {
    /// What can happen to a task.
    pub enum EventKind {
        /// It was offered to somebody.
        Offered = "offered",
        /// Somebody took it on.
        Accepted = "accepted",
        /// Somebody did not take it on, or gave it back.
        Declined = "declined",
        /// Somebody asked about it and waits for the answer.
        Asked = "asked",
        /// Work on it began.
        Started = "started",
        /// Somebody worked on it, or looked how much is left.
        Worked = "worked",
        /// It was handed over for somebody to look at.
        Delivered = "delivered",
        /// What was handed over was accepted: it is done.
        Approved = "approved",
        /// What was handed over came back, to be done better.
        Returned = "returned",
        /// It is done.
        Finished = "finished",
        /// It need not be done any more.
        Waived = "waived",
        /// It is to be done again, or after all.
        Reopened = "reopened",
    }
}

word! {
    /// How a task stands.
    pub enum TaskStatus {
        /// Nothing has been done yet.
        ToDo = "to_do",
        /// Somebody is asked to take it on and has not said yes.
        Offered = "offered",
        /// Somebody works on it.
        InProgress = "in_progress",
        /// It is handed over and waits for a verdict.
        Delivered = "delivered",
        /// It came back to be done better.
        Returned = "returned",
        /// It is done.
        Done = "done",
        /// It need not be done any more.
        Waived = "waived",
    }
}

/// Something that happened to a task on a day.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Event {
    /// The day it happened, whenever it was written down.
    pub day: Day,
    /// The task's id; the goal's in a tree of goals, the occurrence's (its plan's id) in a series.
    pub task: String,
    /// What happened.
    pub kind: EventKind,
    /// Who did this: who accepts, asks, works, delivers, approves.
    #[serde(default)]
    pub person: Option<String>,
    /// To whom: who is offered it, is asked, is to look at what was delivered.
    #[serde(default)]
    pub to: Option<String>,
    /// Why, or what was asked.
    #[serde(default)]
    pub reason: Option<String>,
    /// Working minutes spent that day.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// Working minutes that are left, when somebody looked.
    #[serde(default)]
    pub remaining: Option<u32>,
}

/// How one task stands on a day.
#[noun]
#[derive(Eq)]
pub struct TaskState {
    /// The task's id.
    pub task: String,
    /// How it stands.
    pub status: TaskStatus,
    /// Since which day; nothing when nothing has happened.
    pub since: Option<Day>,
    /// The day work on it first began, when somebody said so.
    pub started: Option<Day>,
    /// The day it was done; nothing while it is not.
    pub finished: Option<Day>,
    /// Working minutes that are left: what was said last, less what was worked since; nothing when nobody looked.
    pub remaining: Option<u32>,
    /// Working minutes spent so far.
    pub spent: u32,
    /// Who has it: took it on or works on it.
    pub person: Option<String>,
    /// For whom it waits: who was offered it, was asked, is to look at it.
    pub waiting_on: Option<String>,
    /// Since which day it waits for a person.
    pub waiting_since: Option<Day>,
    /// How often it came back.
    pub rounds: u32,
    /// Why it stands like this, in the words that were given.
    pub reason: Option<String>,
}

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

impl EventKind {
    /// What happened, in words.
    pub fn text(self) -> Text {
        match self {
            Self::Offered => Text::new("ofrecida", "offered"),
            Self::Accepted => Text::new("aceptada", "accepted"),
            Self::Declined => Text::new("rechazada", "declined"),
            Self::Asked => Text::new("consultada", "asked about"),
            Self::Started => Text::new("empezada", "started"),
            Self::Worked => Text::new("trabajada", "worked on"),
            Self::Delivered => Text::new("entregada", "delivered"),
            Self::Approved => Text::new("aprobada", "approved"),
            Self::Returned => Text::new("devuelta", "returned"),
            Self::Finished => Text::new("terminada", "finished"),
            Self::Waived => Text::new("descartada", "waived"),
            Self::Reopened => Text::new("reabierta", "reopened"),
        }
    }
}

impl TaskStatus {
    /// The status in words.
    pub fn text(self) -> Text {
        match self {
            Self::ToDo => Text::new("por hacer", "to do"),
            Self::Offered => Text::new("ofrecida", "offered"),
            Self::InProgress => Text::new("en curso", "in progress"),
            Self::Delivered => Text::new("entregada", "delivered"),
            Self::Returned => Text::new("devuelta", "returned"),
            Self::Done => Text::new("hecha", "done"),
            Self::Waived => Text::new("descartada", "waived"),
        }
    }

    /// Whether work on it has begun and is not over.
    pub(crate) const fn is_begun(self) -> bool {
        matches!(self, Self::InProgress | Self::Delivered | Self::Returned)
    }

    /// Whether nothing is left to do: done, or not needed any more.
    pub const fn is_over(self) -> bool {
        matches!(self, Self::Done | Self::Waived)
    }
}

impl Event {
    /// Something that happened to a task on a day.
    pub fn new(day: Day, task: impl Into<String>, kind: EventKind) -> Self {
        let task = task.into();
        Self { day, task, kind, person: None, to: None, reason: None, minutes: None, remaining: None }
    }

    /// The same event with who did it.
    #[must_use]
    pub fn person(mut self, person: impl Into<String>) -> Self {
        self.person = Some(person.into());
        self
    }

    /// The same event with to whom.
    #[must_use]
    pub fn to(mut self, to: impl Into<String>) -> Self {
        self.to = Some(to.into());
        self
    }

    /// The same event with why, or what was asked.
    #[must_use]
    pub fn reason(mut self, reason: impl Into<String>) -> Self {
        self.reason = Some(reason.into());
        self
    }

    /// The same event with working minutes spent.
    #[must_use]
    pub fn minutes(mut self, minutes: u32) -> Self {
        self.minutes = Some(minutes);
        self
    }

    /// The same event with working minutes that are left.
    #[must_use]
    pub fn remaining(mut self, minutes: u32) -> Self {
        self.remaining = Some(minutes);
        self
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
