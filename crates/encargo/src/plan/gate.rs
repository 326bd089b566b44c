//! The gate of a plan: what it refuses, and the order it gives; knows no template.

use super::{Estimate, GapUnit, Offset, Plan, PlanRecord, Sound, Task, order};
use crate::error::{Error, Kind, clip};
use std::collections::BTreeMap;
use std::sync::Arc;

/// The longest piece of work, in minutes: 10,000 hours.
pub(crate) const LONGEST: u32 = 600_000;
/// The farthest target day, in days from what it counts from.
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
        if let Some(need) = task.after.iter().find(|need| !places.contains_key(need.task.as_str())) {
            return Err(Kind::PlanUnknownNeed { task: clip(&task.id), need: clip(&need.task) }.into());
        }
    }
    anchored(&record.tasks, &places)?;
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
    let tasks = std::mem::take(&mut record.tasks).into_iter().map(Arc::new).collect();
    Ok(Sound { head: record, tasks, needs, by_id })
}

/// Every offset counts from the key date, from the start, or from a task that does so in the end.
fn anchored(tasks: &[Task], places: &BTreeMap<&str, usize>) -> Result<(), Error> {
    let anchor = |task: &Task| {
        let anchor = task.offset.as_ref().map(|offset| offset.anchor.as_str());
        anchor.filter(|anchor| *anchor != Offset::KEY_DATE && *anchor != Offset::START).map(str::to_owned)
    };
    let mut sound = vec![false; tasks.len()];
    for task in tasks {
        let (mut chain, mut here) = (Vec::new(), Some(task));
        while let Some(anchored) = here {
            let place = places.get(anchored.id.as_str()).copied();
            let known = place.and_then(|place| sound.get_mut(place));
            if known.is_none_or(|known| std::mem::replace(known, true)) {
                // seen before: on this chain it is a circle, on an earlier one it is sound
                if place.is_some_and(|place| chain.contains(&place)) {
                    let anchor = anchor(task).unwrap_or_default();
                    return Err(Kind::PlanAnchor { task: clip(&task.id), anchor: clip(&anchor) }.into());
                }
                break;
            }
            chain.extend(place);
            here = match anchor(anchored) {
                None => None,
                Some(anchor) => {
                    Some(places.get(anchor.as_str()).and_then(|place| tasks.get(*place)).ok_or_else(|| {
                        Error::from(Kind::PlanAnchor { task: clip(&anchored.id), anchor: clip(&anchor) })
                    })?)
                }
            };
        }
    }
    Ok(())
}

fn places_of(tasks: &[Task]) -> BTreeMap<&str, usize> {
    tasks.iter().enumerate().map(|(place, task)| (task.id.as_str(), place)).collect()
}

/// For each task the places of the tasks it needs, each once.
fn needs(tasks: &[Task], places: &BTreeMap<&str, usize>) -> Vec<Vec<usize>> {
    tasks
        .iter()
        .map(|task| {
            let mut needs: Vec<usize> =
                task.after.iter().filter_map(|need| places.get(need.task.as_str()).copied()).collect();
            needs.sort_unstable();
            needs.dedup();
            needs
        })
        .collect()
}

/// Whether what a task says of itself makes sense.
pub(crate) fn sane(task: &Task) -> Result<(), Error> {
    if !is_path(&task.id) {
        return Err(Kind::PlanBadId { id: clip(&task.id) }.into());
    }
    if !rises(task.effort) || (task.milestone && task.effort.pessimistic > 0) {
        return Err(Kind::PlanEstimate { task: clip(&task.id) }.into());
    }
    if task.offset.as_ref().is_some_and(|offset| !near(offset)) {
        return Err(Kind::PlanOffset { task: clip(&task.id) }.into());
    }
    let lags = task.after.iter().map(|need| (need.lag.unsigned_abs(), need.unit));
    if !lags.chain(task.wait.iter().map(|wait| (wait.amount, wait.unit))).all(|(amount, unit)| passes(amount, unit)) {
        return Err(Kind::PlanGap { task: clip(&task.id) }.into());
    }
    Ok(())
}

/// Whether an offset counts in days, and in few enough of them.
pub(crate) fn near(offset: &Offset) -> bool {
    offset.days.unsigned_abs() <= FARTHEST && offset.unit != GapUnit::WorkingMinutes
}

/// Whether a lag or a wait stays within reason: as many days as an offset, or minutes as work.
pub(crate) fn passes(amount: u32, unit: GapUnit) -> bool {
    amount <= if unit == GapUnit::WorkingMinutes { LONGEST } else { FARTHEST }
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
