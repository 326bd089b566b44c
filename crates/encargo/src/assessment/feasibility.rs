//! What a plan says of its goal, in days, hours and people; knows no task but by its id, and computes nothing.

use crate::calendar::Day;
use crate::language::Text;
use encargo_noun::noun;
use rust_decimal::Decimal;

/// Something that would make a goal feasible.
#[noun]
#[derive(Eq)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum Remedy {
    /// Move the due day.
    MoveDate {
        /// To this day.
        to: Day,
    },
    /// Somebody works more hours a week.
    AddHours {
        /// Who.
        person: String,
        /// How many more.
        hours: u32,
    },
    /// Leave optional tasks out.
    DropTasks {
        /// Their ids.
        tasks: Vec<String>,
    },
    /// Somebody else does a task.
    GiveTask {
        /// Its id.
        task: String,
        /// Who.
        to: String,
    },
}

/// A change that was tried on the plan and found to be enough.
#[noun]
#[derive(Eq)]
pub struct Change {
    /// What changes: one thing, or the hours of several people where one person's are not enough.
    pub remedies: Vec<Remedy>,
    /// How much that is, in working minutes: of the days the date moves, of the hours added until it, of the tasks dropped
    /// or given. Changes are listed by it.
    pub minutes: i64,
    /// When the goal's work is then finished.
    pub finish: Day,
    /// The same as a sentence.
    pub text: Text,
}

/// What one person has to do until the due day.
#[noun]
#[derive(Eq)]
pub struct Load {
    /// Who; the role's id when nobody fills it.
    pub person: String,
    /// Hours a week for this client; nothing when nobody said.
    #[serde(with = "crate::team::figure")]
    pub hours_per_week: Option<Decimal>,
    /// Working minutes of their tasks.
    pub needed: i64,
    /// Working minutes they have from today to the due day; nothing when there is no day or nobody knows the hours.
    pub available: Option<i64>,
}

/// A role with work that nobody fills.
#[noun]
#[derive(Eq)]
pub struct Unfilled {
    /// The role's id.
    pub role: String,
    /// How it is shown.
    pub label: Text,
}

/// Whether the work of a goal fits: when it can be finished with the hours people have, and what would make it fit.
#[noun]
pub struct Feasibility {
    /// The day the question is asked.
    pub today: Day,
    /// The day the work is wanted for; nothing when nobody said.
    pub due: Option<Day>,
    /// The first day anybody can start.
    pub start: Day,
    /// The first day on which all that the key date waits for can be done.
    pub finish: Day,
    /// Working days between the finish and the due day; negative when it is late.
    pub float_days: Option<i64>,
    /// Working minutes that could be added to the last task; negative: the working minutes that fall after the due day.
    pub float_minutes: Option<i64>,
    /// How likely it is done by the due day, in percent: the figure that the usual forecast of the levelled schedule gives
    /// for its key date, of fewer samples in a plan of more than three hundred tasks.
    pub chance_percent: Option<u8>,
    /// Who has how much to do.
    pub loads: Vec<Load>,
    /// Roles with work that nobody fills.
    pub unfilled: Vec<Unfilled>,
    /// What would make it fit, the smallest first; empty when it fits.
    pub changes: Vec<Change>,
    /// The tasks that move the goal's figure, by id; nothing when the goal has no figure or it is not known what it counts.
    #[serde(default)]
    pub moves: Option<Vec<String>>,
}

#[cfg(test)]
impl Feasibility {
    /// A plan that fits, for the examples of rules.
    pub(super) fn fits(today: Day) -> Self {
        Self {
            today,
            due: None,
            start: today,
            finish: today,
            float_days: Some(5),
            float_minutes: Some(2400),
            chance_percent: Some(95),
            loads: Vec::new(),
            unfilled: Vec::new(),
            changes: Vec::new(),
            moves: None,
        }
    }
}
