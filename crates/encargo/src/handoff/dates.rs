//! The days of a brief: when what is needed arrives, until when to ask, when it is looked at; words nothing.

use super::around::Around;
use crate::calendar::Day;
use crate::plan::Task;
use crate::schedule::{Schedule, Slot};

/// The days of one brief beside its start and its end.
pub(super) struct Dates {
    pub(super) receive: Option<Day>,
    pub(super) ask: Day,
    pub(super) review: Option<Day>,
}

impl Schedule {
    /// The days of a task; `gate` is the place of the approval that waits for it, when somebody else gives it.
    pub(super) fn dates(&self, task: &Task, slot: &Slot, gate: Option<usize>, around: &Around) -> Dates {
        let open = |id: &str| around.state(id).is_none_or(|state| !state.status.is_over());
        let needs = task.after.iter().filter(|need| open(&need.task)).filter_map(|need| self.slot(&need.task));
        let today = self.terms().today;
        let before = around.calendar().add(slot.start, -1).filter(|day| *day >= today);
        Dates {
            receive: needs.map(|slot| slot.finish).max(),
            ask: before.unwrap_or_else(|| slot.start.max(today)),
            review: gate.and_then(|gate| self.slots().get(gate)).map(|slot| slot.start),
        }
    }
}
