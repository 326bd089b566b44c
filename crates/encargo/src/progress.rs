//! How far a goal's measure is, how it moves and where it will be: from its values alone. Knows no plan and no task.
//!
//! Whether it goes well is computed from the values; what somebody says of it is kept apart.

mod effect;
mod method;
mod say;
mod steps;
mod trend;
mod verdict;

use crate::calendar::Day;
use crate::finding::Finding;
use crate::history::Status;
use crate::language::Text;
use encargo_noun::noun;
use rust_decimal::Decimal;

pub use effect::{Effect, Issue, IssueChange};
pub(crate) use verdict::progress_of;

word! {
    /// How a measure is carried forward.
    pub enum TrendMethod {
        /// It stays where it is.
        Steady = "steady",
        /// It goes on in a straight line.
        Linear = "linear",
        /// It goes on, by less each time.
        Damped = "damped",
        /// It does what it did one season ago.
        Seasonal = "seasonal",
    }
}

/// How far off one method was when it was tried on the past.
#[noun]
#[derive(Eq)]
pub struct TrendError {
    /// The method.
    pub method: TrendMethod,
    /// The mean distance between what it said and what came, in the measure's unit.
    #[serde(with = "crate::noun::figure")]
    pub error: Decimal,
}

/// What a measure will be on a day.
#[noun]
#[derive(Eq)]
pub struct Expected {
    /// The day.
    pub day: Day,
    /// The value.
    #[serde(with = "crate::noun::figure")]
    pub value: Decimal,
    /// The low end: on the past, the value came between the two ends eight times in ten.
    #[serde(with = "crate::noun::figure")]
    pub low: Decimal,
    /// The high end.
    #[serde(with = "crate::noun::figure")]
    pub high: Decimal,
}

/// Where a measure goes, by the method that was right most often on its own past.
#[noun]
#[derive(Eq)]
pub struct Trend {
    /// The method that was nearest.
    pub method: TrendMethod,
    /// How far off each method was, in the order of the methods; one that the values are too few for is left out.
    pub errors: Vec<TrendError>,
    /// How often each was tried on the past.
    pub tests: u32,
    /// How many days lie between two values, as a rule.
    pub step_days: u32,
    /// What is expected on the due day; nothing without a due day that lies ahead of the last value.
    pub on_due: Option<Expected>,
    /// The day on which the target is met if it goes on like this; nothing when that is not within ten years.
    pub reaches: Option<Day>,
    /// How it was chosen, as a sentence.
    pub text: Text,
}

/// How somebody says that it goes.
#[noun]
#[derive(Eq)]
pub struct Stated {
    /// How it goes.
    pub status: Status,
    /// The day they said so.
    pub day: Day,
    /// What they said about it.
    pub reason: Option<String>,
}

/// How far one goal's measure is on a day.
#[noun]
pub struct Progress {
    /// The goal's id.
    pub goal: String,
    /// The day.
    pub day: Day,
    /// The last value on or before it.
    #[serde(with = "crate::noun::figure")]
    pub value: Option<Decimal>,
    /// The day of that value.
    pub value_day: Option<Day>,
    /// How many values there are, one a day.
    pub values: u32,
    /// How much of the way from baseline to target is done, in percent; unknown when an end is.
    pub percent: Option<u8>,
    /// How it goes, as computed from the values; nothing when they do not tell.
    pub status: Option<Status>,
    /// How it goes, as somebody said last; kept apart.
    pub stated: Option<Stated>,
    /// Since which day the target is met; nothing while it is not.
    pub reached: Option<Day>,
    /// Change a week from the first value to the last; unknown with fewer than two.
    #[serde(with = "crate::noun::figure")]
    pub pace: Option<Decimal>,
    /// Change a week needed from the day on; unknown without target or due day.
    #[serde(with = "crate::noun::figure")]
    pub needed_pace: Option<Decimal>,
    /// Where it goes; nothing when the values are too few to say.
    pub trend: Option<Trend>,
    /// Why: each reason as a finding.
    pub findings: Vec<Finding>,
}

#[cfg(test)]
mod tests;
