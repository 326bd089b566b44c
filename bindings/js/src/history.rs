//! What has happened: a class that grows by new ones; events, check-ins and states are plain values.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use encargo::history::{EventKind, TaskStatus};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

handle! {
    "What has happened so far. It only grows; what is told late counts on its own day."
    History of encargo::History, "HistoryRecord" {
        events = encargo::History::events,
        check_ins = encargo::History::check_ins,
    }
}

#[wasm_bindgen]
impl History {
    /// From its record; nothing has happened when it is left out. Throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_optional_param_type = "HistoryRecord")] record: &JsValue) -> Crossing<History> {
        Ok(History(take::<Option<_>>(record)?.unwrap_or_default()))
    }

    /// The history with one more event; throws an `EncargoError`.
    pub fn record(&self, #[wasm_bindgen(unchecked_param_type = "Event")] event: &JsValue) -> Crossing<History> {
        self.0.clone().record(take(event)?).map(History).map_err(|error| thrown(&error))
    }

    /// The history with one more value of a measure; throws an `EncargoError`.
    #[wasm_bindgen(js_name = checkIn)]
    pub fn check_in(&self, #[wasm_bindgen(unchecked_param_type = "CheckIn")] check_in: &JsValue) -> Crossing<History> {
        self.0.clone().check_in(take(check_in)?).map(History).map_err(|error| thrown(&error))
    }

    /// How a task stands at the end of a day.
    #[wasm_bindgen(unchecked_return_type = "TaskState")]
    pub fn state(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.state(&take_text(task, "task")?, take(day)?))
    }

    /// How every task stands to which something has happened, by id.
    #[wasm_bindgen(unchecked_return_type = "TaskState[]")]
    pub fn states(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing {
        give(&self.0.states(take(day)?))
    }

    /// The ids of the tasks that are done at the end of a day.
    #[wasm_bindgen(unchecked_return_type = "string[]")]
    pub fn done(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing {
        give(&self.0.done(take(day)?))
    }
}

/// What happened, in words.
#[wasm_bindgen(js_name = eventKindText, unchecked_return_type = "Text")]
pub fn event_kind_text(#[wasm_bindgen(unchecked_param_type = "EventKind")] kind: &JsValue) -> Crossing {
    give(&take::<EventKind>(kind)?.text())
}

/// A task's status in words.
#[wasm_bindgen(js_name = taskStatusText, unchecked_return_type = "Text")]
pub fn task_status_text(#[wasm_bindgen(unchecked_param_type = "TaskStatus")] status: &JsValue) -> Crossing {
    give(&take::<TaskStatus>(status)?.text())
}

/// Whether nothing is left to do: done, or not needed any more.
#[wasm_bindgen(js_name = taskStatusIsOver)]
pub fn task_status_is_over(#[wasm_bindgen(unchecked_param_type = "TaskStatus")] status: &JsValue) -> Crossing<bool> {
    Ok(take::<TaskStatus>(status)?.is_over())
}
