//! On what terms a plan is scheduled: days, calendars, people, limits, what has happened; computes no day.

use crate::calendar::{Calendar, Day};
use crate::history::History;
use crate::team::Team;
use encargo_noun::noun;
use std::collections::BTreeMap;

word! {
    /// How a day limits a task.
    pub enum ConstraintKind {
        /// It does not start before the day.
        NotBefore = "not_before",
        /// It is planned to be finished on the day at the latest.
        NotAfter = "not_after",
        /// It starts on the day.
        StartOn = "start_on",
        /// It should be finished on the day at the latest: moves nothing, and is told when it does not hold.
        Deadline = "deadline",
    }
}

/// A day that limits a task.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Constraint {
    /// The task's id.
    pub task: String,
    /// How.
    pub kind: ConstraintKind,
    /// The day.
    pub day: Day,
}

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
    /// The day the plan starts, when that is later than today; nothing starts before it.
    #[serde(default)]
    pub start: Option<Day>,
    /// Other calendars by name: of people, lags and waits.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "Record<string, Calendar | CalendarRecord>"))]
    pub calendars: BTreeMap<String, Calendar>,
    /// Days that limit tasks.
    #[serde(default)]
    pub constraints: Vec<Constraint>,
    /// What has happened so far.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "History | HistoryRecord"))]
    pub history: History,
}

impl From<Day> for Terms {
    fn from(today: Day) -> Self {
        Self {
            today,
            key_date: None,
            calendar: None,
            team: Team::default(),
            start: None,
            calendars: BTreeMap::new(),
            constraints: Vec::new(),
            history: History::new(),
        }
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

    /// The same terms with a first day.
    #[must_use]
    pub fn start(mut self, day: Day) -> Self {
        self.start = Some(day);
        self
    }

    /// The same terms with one more calendar.
    #[must_use]
    pub fn named(mut self, name: impl Into<String>, calendar: Calendar) -> Self {
        self.calendars.insert(name.into(), calendar);
        self
    }

    /// The same terms with one more limit.
    #[must_use]
    pub fn constraint(mut self, task: impl Into<String>, kind: ConstraintKind, day: Day) -> Self {
        self.constraints.push(Constraint { task: task.into(), kind, day });
        self
    }

    /// The same terms with what has happened.
    #[must_use]
    pub fn history(mut self, history: History) -> Self {
        self.history = history;
        self
    }

    /// The first day anything that is left may start.
    pub fn first_day(&self) -> Day {
        self.start.map_or(self.today, |start| start.max(self.today))
    }
}
