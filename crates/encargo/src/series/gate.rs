//! The gate of a series: what it refuses, and what its occurrences are called; knows no calendar.

use super::SeriesRecord;
use crate::calendar::Day;
use crate::error::{Error, Kind, clip};
use crate::plan::Scope;
use std::collections::BTreeMap;

/// Sorts what is kept and sees that nothing is done twice.
pub(super) fn checked(mut record: SeriesRecord) -> Result<SeriesRecord, Error> {
    let plan = &record.plan;
    if plan.tasks().iter().all(|task| task.scope == Scope::Once) {
        return Err(Kind::SeriesNothingRecurs { plan: clip(plan.id()) }.into());
    }
    record.kept.sort_by_key(|kept| kept.nominal);
    let mut once: BTreeMap<&str, &str> = BTreeMap::new();
    let mut last = None;
    for kept in &record.kept {
        let id = kept.plan.id();
        if id != name(plan.id(), kept.nominal) || last == Some(kept.nominal) {
            return Err(foreign(id, plan.id(), kept.nominal));
        }
        last = Some(kept.nominal);
        for task in kept.plan.tasks().iter().filter(|task| task.scope == Scope::Once) {
            if once.insert(&task.id, id).is_some() {
                return Err(Kind::SeriesTwice { task: clip(&task.id), plan: clip(id) }.into());
            }
        }
    }
    Ok(record)
}

/// What the occurrence of a day is called: the series' plan and the nominal day, whatever is listed beside it.
pub(super) fn name(plan: &str, nominal: Day) -> String {
    format!("{plan}/{nominal}")
}

pub(super) fn foreign(id: &str, plan: &str, nominal: Day) -> Error {
    Kind::SeriesForeign { plan: clip(id), expected: clip(&name(plan, nominal)) }.into()
}
