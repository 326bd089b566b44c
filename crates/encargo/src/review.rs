//! Done against planned; measures feed the goal.

use crate::calendar::Day;
use crate::finding::Finding;
use crate::question::Question;
use encargo_noun::noun;
use rust_decimal::Decimal;
use std::collections::BTreeMap;

word! {
    /// How it goes.
    pub enum Status {
        /// As planned.
        OnTrack = "on_track",
        /// It can still be reached, not at this pace.
        AtRisk = "at_risk",
        /// It will not be reached unless something changes.
        OffTrack = "off_track",
    }
}

/// A value of the goal's measure on a day.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// The day it was read.
    pub day: Day,
    /// The value.
    pub value: Decimal,
}

/// What has happened so far.
#[noun]
#[derive(Default)]
#[serde(default, deny_unknown_fields)]
pub struct Progress {
    /// Finished tasks and the day each was finished.
    pub done: BTreeMap<String, Day>,
    /// Values of the goal's measure.
    pub check_ins: Vec<CheckIn>,
}

/// How the goal and its plan stand on a day.
#[noun(handle)]
pub struct Review {
    /// The day.
    pub day: Day,
    /// How it goes.
    pub status: Status,
    /// Why: each reason as a finding.
    pub findings: Vec<Finding>,
    /// Tasks done.
    pub done: usize,
    /// Tasks in the plan.
    pub total: usize,
    /// The ids of the tasks that should be done by now and are not.
    pub late: Vec<String>,
    /// Change of the measure per week so far; unknown with fewer than two values.
    pub pace: Option<Decimal>,
    /// Change per week needed from now on to reach the target; unknown without target or due day.
    pub needed_pace: Option<Decimal>,
    /// The day of the next review.
    pub next: Option<Day>,
    /// What to ask then.
    pub questions: Vec<Question>,
}
