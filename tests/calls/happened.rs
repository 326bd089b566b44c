//! The calls of the vectors for what has happened.

use crate::get;
use encargo::history::{CheckIn, Event, EventKind, TaskStatus};
use encargo::{Day, Error, History};
use serde_json::{Value, json};

/// A history read whole, and the same one written down event by event: they must be equal.
pub(crate) fn history(args: &Value) -> Result<Value, Error> {
    let history = get::<History>(args, "history")?;
    let day: Day = get(args, "day")?;
    let again = history.events().iter().cloned().try_fold(History::new(), History::record)?;
    let again = history.check_ins().iter().cloned().try_fold(again, History::check_in)?;
    let task = get::<Option<String>>(args, "task")?;
    Ok(json!({
        "history": history, "replayed": again == history, "states": history.states(day), "done": history.done(day),
        "state": task.map(|task| history.state(&task, day)),
    }))
}

/// The history after more events and values, one after the other.
pub(crate) fn record(args: &Value) -> Result<Value, Error> {
    let history = get::<History>(args, "history")?;
    let history = get::<Option<Vec<Event>>>(args, "events")?
        .unwrap_or_default()
        .into_iter()
        .try_fold(history, History::record)?;
    let check_ins = get::<Option<Vec<CheckIn>>>(args, "check_ins")?.unwrap_or_default();
    Ok(json!(check_ins.into_iter().try_fold(history, History::check_in)?))
}

/// Every word of the room, said.
pub(crate) fn words() -> Value {
    let kinds: Vec<_> = EventKind::ALL.iter().map(|kind| (kind, kind.text())).collect();
    let statuses: Vec<_> = TaskStatus::ALL.iter().map(|status| (status, status.text(), status.is_over())).collect();
    json!({ "kinds": kinds, "statuses": statuses })
}
