//! The gate of a schedule that comes from outside: slots that belong to their plan; computes no day.

use super::{Levelling, ScheduleRecord, Slot};
use crate::error::{Error, Kind, clip};
use crate::plan::{Dependency, DependencyKind};
use std::collections::BTreeSet;

/// One slot a task, in the plan's order, none before what it needs ends.
pub(super) fn checked(mut record: ScheduleRecord) -> Result<ScheduleRecord, Error> {
    record.terms.history.until(record.terms.today)?;
    let plan = record.plan.clone();
    let tasks = plan.tasks();
    let refused = |task: &str| Error::from(Kind::ScheduleBadSlot { task: clip(task) });
    if let Some(task) = tasks.get(record.slots.len()) {
        return Err(refused(&task.id));
    }
    if let Some(slot) = record.slots.get(tasks.len()) {
        return Err(refused(&slot.task));
    }
    let begun: BTreeSet<String> = record.terms.history.events().iter().map(|event| event.task.clone()).collect();
    let has_begun = |task: &str| begun.contains(task);
    match &record.levelling {
        Some(levelling) if !levelling.fits(&record.plan, has_begun) => {
            let first = levelling.order.iter().find(|id| record.plan.place(id).is_none()).or(levelling.order.first());
            return Err(refused(first.map_or(record.plan.id(), String::as_str)));
        }
        None if record.slots.iter().any(|slot| !slot.work.is_empty()) => {
            record.levelling = Levelling::told(&record.plan, &record.slots, has_begun);
        }
        _ => {}
    }
    let happened: BTreeSet<&str> = record.terms.history.events().iter().map(|event| event.task.as_str()).collect();
    for (slot, task) in record.slots.iter().zip(tasks) {
        // what has happened keeps no order, and leads may turn one round
        let holds = |need: &Dependency| {
            if need.lag < 0 || happened.contains(task.id.as_str()) || happened.contains(need.task.as_str()) {
                return true;
            }
            let needed = record.plan.place(&need.task).and_then(|place| record.slots.get(place));
            needed.is_some_and(|needed: &Slot| match need.kind {
                DependencyKind::FinishToStart => needed.finish <= slot.start,
                DependencyKind::StartToStart => needed.start <= slot.start,
                DependencyKind::FinishToFinish => needed.finish <= slot.finish,
                // the end of one working day is the beginning of the next
                DependencyKind::StartToFinish => true,
            })
        };
        let own = slot.task == task.id
            && slot.start <= slot.finish
            && slot.early_start <= slot.early_finish
            && slot.late_start <= slot.late_finish;
        if !own || !task.after.iter().all(holds) {
            return Err(refused(&slot.task));
        }
    }
    Ok(record)
}
