//! The calls of the vectors for what has happened, briefs and delegation, templates, versions, recurrences, series, networks and chance.

mod came;
mod goals;
mod happened;
mod how;
mod measured;
mod number;
mod out;
mod promise;
mod said;
mod when;
mod who;

pub(crate) use came::{merge, read_csv, read_xlsx, table_merge};
pub(crate) use goals::{goal_list, goal_texts};
pub(crate) use happened::{history, record, words};
pub(crate) use how::{
    asked, audit, audit_tasks, audit_words, compare, flaws, migrate, problems, suggest, to_template, to_yaml, why,
};
pub(crate) use measured::{
    campaigns, decisions, effect, habit, months, progress, rate_words, report, report_files, retrospective,
    trend_words, with_estimates,
};
pub(crate) use number::{chance, network};
pub(crate) use out::{ics, import_form, locale};
pub(crate) use promise::{cost, promise};
pub(crate) use said::Said;
pub(crate) use when::{
    against, calendar_day, forecast, instances, key_dates, level, occurrences, recurrence_rule, schedule_why, series,
    several, what_if, whys,
};
pub(crate) use who::{act, brief, brief_texts, correct, delegation, waiting, wording};
