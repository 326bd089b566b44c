//! The gate of a plan: what it refuses, and the order it gives; knows no template.

use super::{Estimate, Plan, PlanRecord, Sound, Task, order};
use crate::error::{Error, Kind, clip};
use std::collections::BTreeMap;

/// The longest piece of work, in minutes: 10,000 hours.
pub(crate) const LONGEST: u32 = 600_000;
/// The farthest target day, in working days from the key date.
pub(crate) const FARTHEST: u32 = 2_000;

/// Checks a record and puts its tasks in an order that can be worked.
pub(super) fn checked(mut record: PlanRecord) -> Result<Sound, Error> {
    let count = record.tasks.len();
    if count == 0 {
        return Err(Kind::PlanEmpty { plan: clip(&record.id) }.into());
    }
    if count > Plan::TASKS {
        return Err(Kind::PlanTooLarge { what: "tasks".into(), count, limit: Plan::TASKS }.into());
    }
    let count = record.tasks.iter().map(|task| task.after.len()).sum();
    if count > Plan::NEEDS {
        return Err(Kind::PlanTooLarge { what: "after".into(), count, limit: Plan::NEEDS }.into());
    }
    let mut places = BTreeMap::new();
    for (place, task) in record.tasks.iter().enumerate() {
        sane(task)?;
        if places.insert(task.id.as_str(), place).is_some() {
            return Err(Kind::PlanDuplicate { id: clip(&task.id) }.into());
        }
    }
    for task in &record.tasks {
        if let Some(need) = task.after.iter().find(|need| !places.contains_key(need.as_str())) {
            return Err(Kind::PlanUnknownNeed { task: clip(&task.id), need: clip(need) }.into());
        }
    }
    if let Some(id) = record.key_task.as_ref().filter(|id| !places.contains_key(id.as_str())) {
        return Err(Kind::PlanUnknownKeyTask { id: clip(id) }.into());
    }
    let order = order::order(&needs(&record.tasks, &places)).map_err(|circle| {
        let ids = circle.iter().filter_map(|place| record.tasks.get(*place)).map(|task| task.id.as_str());
        Error::from(Kind::PlanCycle { circle: order::say_circle(ids) })
    })?;
    let mut tasks: Vec<Option<Task>> = record.tasks.into_iter().map(Some).collect();
    record.tasks = order.into_iter().filter_map(|place| tasks.get_mut(place)?.take()).collect();
    let places = places_of(&record.tasks);
    let (needs, by_id) = (needs(&record.tasks, &places), places.into_values().collect());
    Ok(Sound { record, needs, by_id })
}

fn places_of(tasks: &[Task]) -> BTreeMap<&str, usize> {
    tasks.iter().enumerate().map(|(place, task)| (task.id.as_str(), place)).collect()
}

/// For each task the places of the tasks it needs, each once.
fn needs(tasks: &[Task], places: &BTreeMap<&str, usize>) -> Vec<Vec<usize>> {
    tasks
        .iter()
        .map(|task| {
            let mut needs: Vec<usize> = task.after.iter().filter_map(|id| places.get(id.as_str()).copied()).collect();
            needs.sort_unstable();
            needs.dedup();
            needs
        })
        .collect()
}

fn sane(task: &Task) -> Result<(), Error> {
    if !is_path(&task.id) {
        return Err(Kind::PlanBadId { id: clip(&task.id) }.into());
    }
    if !rises(task.effort) || (task.milestone && task.effort.pessimistic > 0) {
        return Err(Kind::PlanEstimate { task: clip(&task.id) }.into());
    }
    if task.offset.is_some_and(|offset| offset.unsigned_abs() > FARTHEST) {
        return Err(Kind::PlanOffset { task: clip(&task.id) }.into());
    }
    Ok(())
}

/// Whether an estimate rises from optimistic to pessimistic and stays within reason.
pub(crate) fn rises(effort: Estimate) -> bool {
    effort.optimistic <= effort.likely && effort.likely <= effort.pessimistic && effort.pessimistic <= LONGEST
}

/// Whether an id is a path of slugs: small letters, digits and hyphens, with `/` between the parts.
pub(crate) fn is_path(id: &str) -> bool {
    id.len() <= 200 && id.split('/').all(is_slug)
}

/// Whether a word is a slug: small letters, digits, hyphens and underscores.
pub(crate) fn is_slug(word: &str) -> bool {
    !word.is_empty()
        && word
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '_'))
}
