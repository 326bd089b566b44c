//! A state that a sheet says, as what must have happened; decides no state itself.

use crate::calendar::Day;
use crate::history::{Event, EventKind, History, HistoryRecord, TaskStatus};

/// What must have happened to a task so that it stands as the sheet says, given what is known to have; nothing when it
/// cannot have.
pub(super) fn happened(
    task: &str,
    own: Vec<Event>,
    wanted: TaskStatus,
    [day, today]: [Day; 2],
    person: Option<&str>,
    gate: bool,
) -> Option<Vec<Event>> {
    use EventKind::{Approved, Delivered, Finished, Offered, Reopened, Returned, Started, Waived};
    let record = HistoryRecord { events: own, ..HistoryRecord::default() };
    let mut history = History::try_from(record).ok()?;
    let now = history.state(task, today).status;
    let kinds: &[EventKind] = match wanted {
        TaskStatus::Done if gate => &[Approved],
        TaskStatus::Done => &[Finished],
        TaskStatus::InProgress if now.is_over() => &[Reopened, Started],
        TaskStatus::InProgress => &[Started],
        TaskStatus::Delivered if now.is_over() => &[Reopened, Delivered],
        TaskStatus::Delivered => &[Delivered],
        TaskStatus::Returned => &[Returned],
        TaskStatus::Waived if now == TaskStatus::Done => &[Reopened, Waived],
        TaskStatus::Waived => &[Waived],
        TaskStatus::Offered if now.is_over() => &[Reopened, Offered],
        TaskStatus::Offered => &[Offered],
        TaskStatus::ToDo => &[Reopened],
    };
    let event = |kind: &EventKind| Event { person: person.map(str::to_owned), ..Event::new(day, task, *kind) };
    let events: Vec<Event> = kinds.iter().map(event).collect();
    for event in &events {
        history = history.record(event.clone()).ok()?;
    }
    (history.state(task, today).status == wanted).then_some(events)
}
