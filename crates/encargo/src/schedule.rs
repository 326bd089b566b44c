//! Gives tasks days: critical path, calendars, chance of finishing; reads no words.

use crate::calendar::{Calendar, Day};
use crate::finding::Finding;
use crate::plan::Plan;
use crate::team::Team;
use encargo_noun::noun;
use serde::{Deserialize, Serialize};

/// On what terms a plan is scheduled.
#[noun]
#[serde(deny_unknown_fields)]
pub struct Terms {
    /// The day the question is asked; nothing starts before it.
    pub today: Day,
    /// The day of the plan's key task; the goal's due day when left out.
    #[serde(default)]
    pub key_date: Option<Day>,
    /// Working time; Monday to Friday, eight hours, when left out.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "Calendar | CalendarRecord | null"))]
    pub calendar: Option<Calendar>,
    /// Who fills which role.
    #[serde(default)]
    pub team: Team,
}

/// When one task happens.
#[noun]
#[derive(Eq)]
pub struct Slot {
    /// The task's id.
    pub task: String,
    /// Who does it, when the team has somebody for the responsible role.
    pub person: Option<String>,
    /// The planned first day.
    pub start: Day,
    /// The planned last day.
    pub finish: Day,
    /// The earliest day it could start, working forward from today.
    pub early_start: Day,
    /// The earliest day it could finish.
    pub early_finish: Day,
    /// The latest day it may start without moving the key date (or the finish, after the key date).
    pub late_start: Day,
    /// The latest day it may finish.
    pub late_finish: Day,
    /// Working minutes it may slip without moving the key date; negative when there is not enough time.
    pub total_float: i64,
    /// Working minutes it may slip without moving any other task.
    pub free_float: i64,
    /// On the longest chain to the key date.
    pub critical: bool,
}

/// A plan with days.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Schedule {
    // Invariant: one slot a task, in the plan's order; no slot starts before a task it needs ends.
    plan: Plan,
    terms: Terms,
    key_date: Option<Day>,
    slots: Vec<Slot>,
    findings: Vec<Finding>,
}
