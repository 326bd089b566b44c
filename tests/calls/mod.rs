//! The calls of the vectors for what has happened, templates, versions, recurrences, series, networks and chance.

mod happened;
mod how;
mod number;
mod when;

pub(crate) use happened::{history, record, words};
pub(crate) use how::{asked, compare, flaws, migrate, problems, suggest, to_template, to_yaml, why};
pub(crate) use number::{chance, network};
pub(crate) use when::{
    against, calendar_day, forecast, instances, key_dates, level, occurrences, recurrence_rule, schedule_why, series,
    what_if,
};
