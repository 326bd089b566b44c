//! What can happen to a task, and how a task stands after it: the records and their words; replays nothing.

use crate::calendar::Day;
use crate::language::Text;
use encargo_noun::noun;

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
