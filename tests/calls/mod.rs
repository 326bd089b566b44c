//! The calls of the vectors for templates, versions, recurrences, series, networks and chance.

mod how;
mod number;
mod when;

pub(crate) use how::{asked, compare, flaws, migrate, problems, suggest, to_template, to_yaml, why};
pub(crate) use number::{chance, network};
pub(crate) use when::{against, forecast, schedule_why, what_if, calendar_day, instances, key_dates, level, occurrences, recurrence_rule, series};
