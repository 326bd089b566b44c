//! A plan without some of its tasks, and closed: what depended on them depends on what they depended on; knows no series.

use crate::error::{Error, Kind};
use crate::plan::{Dependency, Offset, Plan, PlanRecord, Task};
use std::collections::{BTreeMap, BTreeSet};

/// The most offsets that one is looked for through.
const ANCHORS: usize = 32;

/// The record of a plan without the tasks that are `gone`.
pub(super) fn without(plan: &Plan, gone: impl Fn(&Task) -> bool) -> Result<PlanRecord, Error> {
    let left: BTreeSet<&str> = plan.tasks().iter().filter(|task| !gone(task)).map(|task| task.id.as_str()).collect();
    let mut passed = passed_on(plan, &left)?;
    let mut record = PlanRecord::from(plan.clone());
    record.key_task = record.key_task.filter(|id| left.contains(id.as_str()));
    record.tasks.retain(|task| left.contains(task.id.as_str()));
    for task in &mut record.tasks {
        task.after = passed.remove(task.id.as_str()).unwrap_or_default();
        task.offset = task.offset.take().and_then(|offset| anchored(plan, &left, offset));
    }
    Ok(record)
}

/// What each task depends on in the end, each in the way it depended on what is gone. Tasks stand in order, so what one
/// passes on is known before it is needed.
fn passed_on<'a>(plan: &'a Plan, left: &BTreeSet<&str>) -> Result<BTreeMap<&'a str, Vec<Dependency>>, Error> {
    let mut passed: BTreeMap<&str, Vec<Dependency>> = BTreeMap::new();
    let mut total = 0usize;
    for task in plan.tasks() {
        let mut seen: BTreeSet<String> = task.after.iter().map(|need| need.task.clone()).collect();
        let mut after: Vec<Dependency> = Vec::new();
        for need in &task.after {
            if left.contains(need.task.as_str()) {
                after.push(need.clone());
                continue;
            }
            for further in passed.get(need.task.as_str()).into_iter().flatten() {
                if seen.insert(further.task.clone()) {
                    after.push(Dependency { task: further.task.clone(), ..need.clone() });
                }
            }
        }
        total = total.saturating_add(after.len());
        if total > Plan::NEEDS {
            return Err(Kind::PlanTooLarge { what: "after".into(), count: total, limit: Plan::NEEDS }.into());
        }
        passed.insert(&task.id, after);
    }
    Ok(passed)
}

/// An offset from a task that is gone counts from where that task's own day counts from; nothing when the two count in
/// different days.
fn anchored(plan: &Plan, left: &BTreeSet<&str>, mut offset: Offset) -> Option<Offset> {
    for _ in 0..ANCHORS {
        let fixed = offset.anchor == Offset::KEY_DATE || offset.anchor == Offset::START;
        if fixed || left.contains(offset.anchor.as_str()) {
            return Some(offset).filter(crate::plan::gate::near);
        }
        let own = plan.task(&offset.anchor)?.offset.clone()?;
        if own.unit != offset.unit {
            return None;
        }
        offset = Offset { days: offset.days.saturating_add(own.days), ..own };
    }
    None
}
