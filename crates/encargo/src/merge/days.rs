//! Days that a sheet sets, as limits of the schedule; gives no task a day.

use crate::calendar::Day;
use crate::plan::Task;
use crate::schedule::{Constraint, ConstraintKind, Slot, Terms};

/// The task is to end on a day: not after it, and as late as the rest leaves when the day is later than planned.
pub(super) fn due(terms: &mut Terms, task: &mut Task, slot: Option<&Slot>, day: Day) {
    terms.constraints.retain(|limit| {
        limit.task != task.id || !matches!(limit.kind, ConstraintKind::NotAfter | ConstraintKind::Deadline)
    });
    terms.constraints.push(Constraint { task: task.id.clone(), kind: ConstraintKind::NotAfter, day });
    if slot.is_some_and(|slot| slot.finish < day) {
        task.offset = None; // the target day gives way to the one that was said
    }
}

/// The task is to start on a day.
pub(super) fn start(terms: &mut Terms, task: &Task, day: Day) {
    terms.constraints.retain(|limit| {
        limit.task != task.id || !matches!(limit.kind, ConstraintKind::NotBefore | ConstraintKind::StartOn)
    });
    terms.constraints.push(Constraint { task: task.id.clone(), kind: ConstraintKind::StartOn, day });
}
