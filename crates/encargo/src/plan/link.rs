//! What ties a task to others and to days: dependencies, target days, waits; checks nothing.

use encargo_noun::noun;
use serde::{Deserialize, Serialize};

word! {
    /// How a task depends on another (RFC 9253).
    #[derive(Default)]
    pub enum DependencyKind {
        /// It starts after the other is finished.
        #[default]
        FinishToStart = "finish_to_start",
        /// It starts after the other has started.
        StartToStart = "start_to_start",
        /// It finishes after the other is finished.
        FinishToFinish = "finish_to_finish",
        /// It finishes after the other has started.
        StartToFinish = "start_to_finish",
    }
}

word! {
    /// What a gap in time is counted in.
    pub enum GapUnit {
        /// Days on which somebody works, by a calendar.
        WorkingDays = "working_days",
        /// Days, whether anybody works or not.
        CalendarDays = "calendar_days",
        /// Minutes of working time, by a calendar.
        WorkingMinutes = "working_minutes",
    }
}

/// One task's dependency on another. On the wire the id alone when nothing else is said.
#[noun]
#[derive(Eq)]
#[serde(from = "DependencyWire", into = "DependencyWire")]
pub struct Dependency {
    /// The id of the task that is waited for.
    pub task: String,
    /// Which end waits for which.
    pub kind: DependencyKind,
    /// The time between the two ends; negative for a lead.
    pub lag: i32,
    /// What the lag is counted in.
    pub unit: GapUnit,
    /// The calendar the lag is counted on; the task's own when left out.
    pub calendar: Option<String>,
    /// In a template: the step may begin when nothing of this dependency is left in the plan.
    pub may_lapse: bool,
}

impl From<&str> for Dependency {
    /// The usual dependency: it starts after the other is finished.
    fn from(task: &str) -> Self {
        Self::from(task.to_owned())
    }
}

impl From<String> for Dependency {
    fn from(task: String) -> Self {
        Self {
            task,
            kind: DependencyKind::FinishToStart,
            lag: 0,
            unit: GapUnit::WorkingDays,
            calendar: None,
            may_lapse: false,
        }
    }
}

impl Dependency {
    /// Whether it is the usual one: it starts when the other is finished, at once.
    pub(crate) fn is_usual(&self) -> bool {
        self.kind == DependencyKind::FinishToStart && self.lag == 0
    }

    /// Whether it says no more than which task is waited for.
    pub(crate) fn is_plain(&self) -> bool {
        self.kind == DependencyKind::FinishToStart && self.lag == 0 && self.calendar.is_none() && !self.may_lapse
    }
}

/// A dependency as it is written: an id, or the id with what is unusual.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum DependencyWire {
    Plain(String),
    Full(DependencyRecord),
}

/// A dependency with what is unusual about it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct DependencyRecord {
    task: String,
    #[serde(default = "finish_to_start")]
    kind: DependencyKind,
    #[serde(default)]
    lag: i32,
    #[serde(default = "working_days")]
    unit: GapUnit,
    #[serde(default)]
    calendar: Option<String>,
    #[serde(default)]
    may_lapse: bool,
}

fn finish_to_start() -> DependencyKind {
    DependencyKind::FinishToStart
}

fn working_days() -> GapUnit {
    GapUnit::WorkingDays
}

impl From<DependencyWire> for Dependency {
    fn from(wire: DependencyWire) -> Self {
        match wire {
            DependencyWire::Plain(task) => task.into(),
            DependencyWire::Full(record) => {
                let DependencyRecord { task, kind, lag, unit, calendar, may_lapse } = record;
                Self { task, kind, lag, unit, calendar, may_lapse }
            }
        }
    }
}

impl From<Dependency> for DependencyWire {
    fn from(dependency: Dependency) -> Self {
        if dependency.is_plain() && dependency.unit == GapUnit::WorkingDays {
            return Self::Plain(dependency.task);
        }
        let Dependency { task, kind, lag, unit, calendar, may_lapse } = dependency;
        Self::Full(DependencyRecord { task, kind, lag, unit, calendar, may_lapse })
    }
}

/// A target day, counted from something. On the wire the number alone when it is working days from the key date.
#[noun]
#[derive(Eq)]
#[serde(from = "OffsetWire", into = "OffsetWire")]
pub struct Offset {
    /// How many days; negative is before.
    pub days: i32,
    /// Working days or calendar days.
    pub unit: GapUnit,
    /// From where: `key_date`, `start` (of the plan), or the id of a task (from its last day). `from` on the wire.
    #[serde(rename = "from")] // for the TypeScript type: the wire itself is `OffsetWire`
    pub anchor: String,
}

impl From<i32> for Offset {
    /// Working days from the key date.
    fn from(days: i32) -> Self {
        Self { days, unit: GapUnit::WorkingDays, anchor: Self::KEY_DATE.to_owned() }
    }
}

impl Offset {
    /// The anchor of offsets that count from the key date.
    pub const KEY_DATE: &'static str = "key_date";
    /// The anchor of offsets that count from the start of the plan.
    pub const START: &'static str = "start";

    /// The working days from the key date, when it counts in them.
    pub fn from_key_date(&self) -> Option<i32> {
        (self.unit == GapUnit::WorkingDays && self.anchor == Self::KEY_DATE).then_some(self.days)
    }
}

/// An offset as it is written: a number, or the number with what is unusual.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(untagged)]
enum OffsetWire {
    Plain(i32),
    Full(OffsetRecord),
}

/// An offset with what is unusual about it.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
struct OffsetRecord {
    days: i32,
    #[serde(default = "working_days")]
    unit: GapUnit,
    #[serde(default = "key_date", rename = "from", alias = "anchor")] // as Python's field is called
    anchor: String,
}

fn key_date() -> String {
    Offset::KEY_DATE.to_owned()
}

impl From<OffsetWire> for Offset {
    fn from(wire: OffsetWire) -> Self {
        match wire {
            OffsetWire::Plain(days) => days.into(),
            OffsetWire::Full(OffsetRecord { days, unit, anchor }) => Self { days, unit, anchor },
        }
    }
}

impl From<Offset> for OffsetWire {
    fn from(offset: Offset) -> Self {
        match offset.from_key_date() {
            Some(days) => Self::Plain(days),
            None => Self::Full(OffsetRecord { days: offset.days, unit: offset.unit, anchor: offset.anchor }),
        }
    }
}

/// Time that passes after the work before anything may follow, and takes nobody's hours: a reply, a delivery.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Wait {
    /// How much.
    pub amount: u32,
    /// Of what.
    #[serde(default = "working_days")]
    pub unit: GapUnit,
    /// The calendar it is counted on; the task's own when left out.
    #[serde(default)]
    pub calendar: Option<String>,
}

impl From<u32> for Wait {
    /// Working days by the task's own calendar.
    fn from(amount: u32) -> Self {
        Self { amount, unit: working_days(), calendar: None }
    }
}
