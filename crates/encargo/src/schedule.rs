//! Gives tasks days: critical path, calendars, chance of finishing; reads no words.

mod findings;
mod gate;
mod pass;

use crate::calendar::{Calendar, Day};
use crate::error::{self, Error};
use crate::finding::Finding;
use crate::plan::Plan;
use crate::team::Team;
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};

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

/// What a schedule is made from: the same fields, not yet checked.
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
}

/// A plan with days.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "ScheduleRecord")]
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

impl From<Day> for Terms {
    fn from(today: Day) -> Self {
        Self { today, key_date: None, calendar: None, team: Team::default() }
    }
}

impl Terms {
    /// The same terms with the day of the plan's key task.
    #[must_use]
    pub fn key_date(mut self, day: Day) -> Self {
        self.key_date = Some(day);
        self
    }

    /// The same terms with working time.
    #[must_use]
    pub fn calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = Some(calendar);
        self
    }

    /// The same terms with people.
    #[must_use]
    pub fn team(mut self, team: Team) -> Self {
        self.team = team;
        self
    }
}

impl Plan {
    /// Gives every task its days: backwards from the key date, never before today.
    ///
    /// # Errors
    /// `schedule.too_far` when the key date is more than twenty years away, `schedule.too_long` when the work does not
    /// fit into forty years.
    pub fn schedule(&self, terms: impl Into<Terms>) -> Result<Schedule, Error> {
        let terms = terms.into();
        let calendar = terms.calendar.clone().unwrap_or_default();
        let asked = terms.key_date.or(self.goal().due);
        let timing = pass::Timing::of(self, &calendar, terms.today, asked)?;
        let mut slots = timing.slots.clone();
        for (slot, task) in slots.iter_mut().zip(self.tasks()) {
            let person = task.responsible().find_map(|assignment| terms.team.person(&assignment.role));
            slot.person = person.map(|person| person.name.clone());
        }
        let findings = findings::findings(self, &terms, asked, &timing);
        let key_date = asked.or(Some(timing.planned));
        Ok(Schedule { record: ScheduleRecord { plan: self.clone(), terms, key_date, slots, findings } })
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

    /// The longest chain of tasks to the key task, first to last: what delays one of them delays the key date.
    pub fn critical_path(&self) -> Vec<&str> {
        let tasks = self.plan().tasks();
        pass::longest_chain(self.plan())
            .into_iter()
            .filter_map(|place| tasks.get(place))
            .map(|task| task.id.as_str())
            .collect()
    }
}
