//! What a goal is judged on beside its own parts; holds and decides nothing.

use super::feasibility::Feasibility;
use super::rubric::Rubric;
use crate::calendar::{Calendar, Day};
use crate::goal::Goal;
use crate::history::History;
use crate::team::Team;
use encargo_noun::noun;

/// On what a goal is judged: the day, and as much of the rest as is known.
#[noun]
#[serde(deny_unknown_fields)]
pub struct Grounds {
    /// The day the question is asked.
    pub today: Day,
    /// Working days and holidays.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "Calendar | CalendarRecord | null"))]
    pub calendar: Option<Calendar>,
    /// Who there is, and for how many hours.
    #[serde(default)]
    pub team: Team,
    /// The other goals of the same client; the goal itself may be among them.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "(Goal | GoalRecord)[]"))]
    pub goals: Vec<Goal>,
    /// What has happened so far: the values of the goal's measure count.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "History | HistoryRecord"))]
    pub history: History,
    /// What the goal's plan says.
    #[serde(default)]
    pub feasibility: Option<Feasibility>,
    /// How it is judged; the library's own way when left out.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "Rubric | RubricRecord | null"))]
    pub rubric: Option<Rubric>,
}

impl From<Day> for Grounds {
    fn from(today: Day) -> Self {
        Self {
            today,
            calendar: None,
            team: Team::default(),
            goals: Vec::new(),
            history: History::new(),
            feasibility: None,
            rubric: None,
        }
    }
}

impl Grounds {
    /// The same grounds with working days and holidays.
    #[must_use]
    pub fn calendar(mut self, calendar: Calendar) -> Self {
        self.calendar = Some(calendar);
        self
    }

    /// The same grounds with people.
    #[must_use]
    pub fn team(mut self, team: Team) -> Self {
        self.team = team;
        self
    }

    /// The same grounds with the client's other goals.
    #[must_use]
    pub fn goals(mut self, goals: Vec<Goal>) -> Self {
        self.goals = goals;
        self
    }

    /// The same grounds with what has happened.
    #[must_use]
    pub fn history(mut self, history: History) -> Self {
        self.history = history;
        self
    }

    /// The same grounds with what the goal's plan says.
    #[must_use]
    pub fn feasibility(mut self, feasibility: Feasibility) -> Self {
        self.feasibility = Some(feasibility);
        self
    }

    /// The same grounds with another rubric.
    #[must_use]
    pub fn rubric(mut self, rubric: Rubric) -> Self {
        self.rubric = Some(rubric);
        self
    }
}
