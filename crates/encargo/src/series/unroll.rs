//! Gives each occurrence its plan: kept ones their own, the first open one the set-up that is left; knows no rule of days.

use super::gate::name;
use super::{Kept, Occurrence, Series};
use crate::calendar::{Calendar, Day};
use crate::error::{Error, Kind};
use crate::history::TaskState;
use crate::plan::{Plan, PlanRecord, Scope};
use crate::recurrence::{KeyDate, OccurrenceStatus};
use std::collections::BTreeSet;

/// The occurrences of a series as they stand on a day.
pub(super) fn occurrences(
    series: &Series,
    today: Day,
    calendar: &Calendar,
    count: u32,
) -> Result<Vec<Occurrence>, Error> {
    let kept = series.kept();
    let plan = series.plan();
    let begun: Vec<KeyDate> = kept.iter().map(|kept| KeyDate { nominal: kept.nominal, day: kept.key_date }).collect();
    let states = series.history().states(today);
    // an occurrence is called after the series and its nominal day
    let nominal = |task: &str| task.strip_prefix(plan.id())?.strip_prefix('/')?.parse().ok();
    let told = states.iter().filter_map(|state| Some((nominal(&state.task)?, state.clone()))).collect();
    let instances = series.recurrence().standing(calendar, &begun, told, today, count)?;
    let recurring = plan.without(|task| task.scope == Scope::Once)?;
    // Set-up that is left stands in the first open occurrence, and all others are alike.
    let set_up = set_up(series, &states);
    let mut first = Some(plan.without(|task| task.scope == Scope::Once && set_up.contains(task.id.as_str()))?);
    let mut tasks = 0usize;
    let mut found = Vec::with_capacity(instances.len());
    for instance in instances {
        let mut occurrence = Occurrence {
            nominal: instance.nominal,
            key_date: instance.key_date,
            status: instance.status,
            done: instance.done,
            plan: None,
        };
        if let Some(kept) = keeper(kept, instance.nominal) {
            occurrence.plan = Some(kept.plan.clone());
        } else if instance.status != OccurrenceStatus::Skipped {
            let record = first.take().unwrap_or_else(|| recurring.clone());
            tasks = tasks.saturating_add(record.tasks.len());
            if tasks > Series::TASKS {
                return Err(Kind::PlanTooLarge { what: "tasks".into(), count: tasks, limit: Series::TASKS }.into());
            }
            let id = name(plan.id(), instance.nominal);
            occurrence.plan = Some(Plan::try_from(PlanRecord { id, ..record })?);
        }
        found.push(occurrence);
    }
    Ok(found)
}

/// The set-up tasks that are done, or will be in an occurrence that has begun.
fn set_up<'a>(series: &'a Series, states: &'a [TaskState]) -> BTreeSet<&'a str> {
    let kept = series.kept().iter().flat_map(|kept| kept.plan.tasks());
    let kept = kept.filter(|task| task.scope == Scope::Once).map(|task| task.id.as_str());
    kept.chain(states.iter().filter(|state| state.status.is_over()).map(|state| state.task.as_str())).collect()
}

fn keeper(kept: &[Kept], nominal: Day) -> Option<&Kept> {
    kept.get(kept.binary_search_by_key(&nominal, |kept| kept.nominal).ok()?)
}
