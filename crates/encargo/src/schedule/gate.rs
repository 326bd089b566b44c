//! The gate of a schedule that comes from outside: slots that belong to their plan; computes no day.

use super::{ScheduleRecord, Slot};
use crate::error::{Error, Kind, clip};

/// One slot a task, in the plan's order, none before what it needs ends.
pub(super) fn checked(record: ScheduleRecord) -> Result<ScheduleRecord, Error> {
    let tasks = record.plan.tasks();
    let refused = |task: &str| Error::from(Kind::ScheduleBadSlot { task: clip(task) });
    if let Some(task) = tasks.get(record.slots.len()) {
        return Err(refused(&task.id));
    }
    if let Some(slot) = record.slots.get(tasks.len()) {
        return Err(refused(&slot.task));
    }
    for ((slot, task), needs) in record.slots.iter().zip(tasks).zip(record.plan.needs()) {
        let waits = |need: &usize| record.slots.get(*need).is_some_and(|needed: &Slot| needed.finish <= slot.start);
        let own = slot.task == task.id
            && slot.start <= slot.finish
            && slot.early_start <= slot.early_finish
            && slot.late_start <= slot.late_finish;
        if !own || !needs.iter().all(waits) {
            return Err(refused(&slot.task));
        }
    }
    Ok(record)
}
