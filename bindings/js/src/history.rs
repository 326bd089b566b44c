//! What has happened: a class that grows by new ones; events, check-ins and states are plain values.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use encargo::delegation::DelegationLevel;
use encargo::history::{DecisionKind, EventKind, TaskStatus};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

handle! {
    "What has happened so far. It only grows; what is told late counts on its own day."
    History of encargo::History, "HistoryRecord" {
        events = encargo::History::events,
        check_ins = encargo::History::check_ins,
        decisions = encargo::History::decisions,
    }
}

changed!(History, "HistoryRecord", "Partial<HistoryRecord>");

#[wasm_bindgen]
impl History {
    /// From its record; nothing has happened when it is left out. Throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_optional_param_type = "HistoryRecord")] record: &JsValue) -> Crossing<History> {
        Ok(History(take::<Option<_>>(record)?.unwrap_or_default()))
    }

    /// The history with one more event, if that may happen next; throws an `EncargoError`.
    pub fn act(&self, #[wasm_bindgen(unchecked_param_type = "Event")] event: &JsValue) -> Crossing<History> {
        self.0.clone().act(take(event)?).map(History).map_err(|error| thrown(&error))
    }

    /// What may happen next to a task, as it stands at the end of a day.
    #[wasm_bindgen(unchecked_return_type = "EventKind[]")]
    pub fn allowed(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.allowed(&take_text(task, "task")?, take(day)?))
    }

    /// The level on which work is delegated by a rule at the end of a day.
    #[wasm_bindgen(unchecked_return_type = "DelegationLevel")]
    pub fn level(
        &self,
        #[wasm_bindgen(unchecked_param_type = "DelegationRule")] rule: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.level(&take(rule)?, take(day)?))
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

    /// The history with one more decision about a goal; throws an `EncargoError`.
    pub fn decide(&self, #[wasm_bindgen(unchecked_param_type = "Decision")] decision: &JsValue) -> Crossing<History> {
        self.0.clone().decide(take(decision)?).map(History).map_err(|error| thrown(&error))
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

/// A level of delegation as an assistant sees it.
#[wasm_bindgen(js_name = delegationLevelView, unchecked_return_type = "DelegationView")]
pub fn delegation_level_view(#[wasm_bindgen(unchecked_param_type = "DelegationLevel")] level: &JsValue) -> Crossing {
    give(&take::<DelegationLevel>(level)?.view())
}

/// What a task on a level of delegation says that its doer may decide.
#[wasm_bindgen(js_name = delegationLevelAuthority, unchecked_return_type = "Authority")]
pub fn delegation_level_authority(
    #[wasm_bindgen(unchecked_param_type = "DelegationLevel")] level: &JsValue,
) -> Crossing {
    give(&take::<DelegationLevel>(level)?.authority())
}

/// A level of delegation in words.
#[wasm_bindgen(js_name = delegationLevelText, unchecked_return_type = "Text")]
pub fn delegation_level_text(#[wasm_bindgen(unchecked_param_type = "DelegationLevel")] level: &JsValue) -> Crossing {
    give(&take::<DelegationLevel>(level)?.text())
}

/// A decision about a goal, in words.
#[wasm_bindgen(js_name = decisionKindText, unchecked_return_type = "Text")]
pub fn decision_kind_text(#[wasm_bindgen(unchecked_param_type = "DecisionKind")] kind: &JsValue) -> Crossing {
    give(&take::<DecisionKind>(kind)?.text())
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
