//! Gives tasks days: critical path, calendars, chance of finishing; reads no words.

pub(crate) mod axes;
mod buffer;
mod compare;
mod earned;
mod findings;
pub(crate) mod forecast;
mod gate;
pub(crate) mod level;
mod link;
pub(crate) mod net;
pub(crate) mod pass;
mod promise;
pub(crate) mod target;
mod terms;
mod why;

use crate::calendar::Day;
use crate::error::{self, Error};
use crate::finding::Finding;
use crate::history::TaskState;
use crate::plan::Plan;
use encargo_noun::noun;
use pass::Timing;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;

pub use crate::chance::Distribution;
pub use buffer::{BufferUse, Fever};
pub use compare::{Moved, Variance, WhatIf, WhatIfChange};
pub use earned::Earned;
pub use forecast::{FinishChance, Forecast, PertEstimate, Sampling, TaskForecast};
pub use level::{Effort, Levelling};
pub use promise::Promised;
pub use terms::{Constraint, ConstraintKind, Terms};
pub use why::{Driver, Why};

/// What of a task is done on one day.
#[noun]
#[derive(Copy, Eq)]
pub struct WorkDay {
    /// The day.
    pub day: Day,
    /// Working minutes.
    pub minutes: u32,
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
    /// On the longest chain to the key date; in a levelled schedule, on the chain of tasks and people that decides its end.
    pub critical: bool,
    /// The days it is worked on and for how long; empty where people's hours were not asked.
    #[serde(default)]
    pub work: Vec<WorkDay>,
}

/// What a schedule is made from: the same fields, not yet checked.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_js", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct ScheduleRecord {
    /// The plan.
    #[cfg_attr(feature = "_js", tsify(type = "PlanRecord"))]
    pub plan: Plan,
    /// On what terms it was scheduled.
    pub terms: Terms,
    /// The day of the key task: as asked, or the earliest possible when nobody asked for one.
    pub key_date: Option<Day>,
    /// When each task happens, in the plan's order.
    pub slots: Vec<Slot>,
    /// What the reader should know.
    pub findings: Vec<Finding>,
    /// How people's hours were kept; nothing where they were not asked.
    #[serde(default)]
    pub levelling: Option<Levelling>,
}

/// A plan with days.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "ScheduleRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "ScheduleRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Schedule {
    // Invariant: one slot a task, in the plan's order; no slot ends before it starts or starts before a task it needs ends.
    record: ScheduleRecord,
}

impl Serialize for Schedule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl From<Schedule> for ScheduleRecord {
    fn from(schedule: Schedule) -> Self {
        schedule.record
    }
}

impl TryFrom<ScheduleRecord> for Schedule {
    type Error = Error;
    fn try_from(record: ScheduleRecord) -> Result<Self, Error> {
        gate::checked(record).map(|record| Self { record }).map_err(error::remember)
    }
}

impl Plan {
    /// Gives every task its days: backwards from the key date, never before today.
    ///
    /// # Errors
    /// `schedule.too_far` when the key date is more than twenty years away, `schedule.too_long` when the work does not
    /// fit into forty years; `terms.unknown_task`, `terms.unknown_calendar`, `terms.too_many_calendars` and `history.future`
    /// when the terms do not go with the plan.
    pub fn schedule(&self, terms: impl Into<Terms>) -> Result<Schedule, Error> {
        let terms = terms.into();
        let asked = terms.key_date.or(self.goal().due);
        let (timing, net) = Timing::of(self, &terms, asked)?;
        let mut slots = timing.slots.clone();
        for (slot, doer) in slots.iter_mut().zip(&net.axes.doers) {
            slot.person = doer.and_then(|doer| terms.team.people.get(doer)).map(|person| person.name.clone());
        }
        let findings = findings::findings(&terms, asked, &timing, &net, &slots);
        let key_date = asked.or(Some(timing.planned));
        Ok(Schedule {
            record: ScheduleRecord { plan: self.clone(), terms, key_date, slots, findings, levelling: None },
        })
    }
}

impl Schedule {
    /// The plan.
    pub fn plan(&self) -> &Plan {
        &self.record.plan
    }

    /// On what terms it was scheduled.
    pub fn terms(&self) -> &Terms {
        &self.record.terms
    }

    /// When each task happens, in the plan's order.
    pub fn slots(&self) -> &[Slot] {
        &self.record.slots
    }

    /// When one task happens.
    pub fn slot(&self, task: &str) -> Option<&Slot> {
        self.record.slots.get(self.plan().place(task)?)
    }

    /// How a task stands on the terms' day, by what has happened; nothing when there is none of that id.
    pub fn state(&self, task: &str) -> Option<TaskState> {
        self.plan().place(task).map(|_| self.terms().history.state(task, self.terms().today))
    }

    /// How every task stands on the terms' day, in the plan's order.
    pub fn states(&self) -> Vec<TaskState> {
        let mut told: BTreeMap<String, TaskState> =
            self.terms().history.states(self.terms().today).into_iter().map(|told| (told.task.clone(), told)).collect();
        let tasks = self.plan().tasks().iter();
        tasks.map(|task| told.remove(&task.id).unwrap_or_else(|| TaskState::new(&task.id))).collect()
    }

    /// What the reader should know: a plan that cannot start in time, a role nobody fills.
    pub fn findings(&self) -> &[Finding] {
        &self.record.findings
    }

    /// The key date: as asked, or the earliest possible when nobody asked for one.
    pub fn key_date(&self) -> Option<Day> {
        self.record.key_date
    }

    /// The first day of the first task.
    pub fn start(&self) -> Day {
        self.slots().iter().map(|slot| slot.start).min().unwrap_or(self.record.terms.today)
    }

    /// The last day of the last task.
    pub fn finish(&self) -> Day {
        self.slots().iter().map(|slot| slot.finish).max().unwrap_or(self.record.terms.today)
    }

    /// How people's hours were kept: the order of the tasks, and how far their target days gave way; nothing where hours
    /// were not asked.
    pub fn levelling(&self) -> Option<&Levelling> {
        self.record.levelling.as_ref()
    }

    /// Whether people's hours were kept.
    pub fn is_levelled(&self) -> bool {
        self.record.levelling.is_some()
    }

    /// The chain that decides the key date, first to last: what delays one of them delays it. The longest chain of needs;
    /// within people's hours that of needs and people.
    pub fn critical_path(&self) -> Vec<&str> {
        let tasks = self.plan().tasks();
        let ids =
            |chain: Vec<usize>| chain.into_iter().filter_map(|place| Some(tasks.get(place)?.id.as_str())).collect();
        match self.made(|net, _, _, run| run.deciding(net)) {
            Ok(Some(chain)) => return ids(chain),
            Ok(None) => {}
            Err(_) => return Vec::new(),
        }
        let asked = self.record.terms.key_date.or(self.plan().goal().due);
        let Ok((timing, net)) = Timing::of(self.plan(), &self.record.terms, asked) else { return Vec::new() };
        ids(net.longest_chain(&timing.early))
    }
}

#[cfg(test)]
mod tests;
