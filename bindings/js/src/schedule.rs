//! Schedules, and what is made from one: handoffs and reviews as classes, sheets as plain values.

use crate::cross::{Crossing, give, take_text};
use crate::plan::Plan;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

handle! {
    "A plan with days."
    Schedule of encargo::schedule::Schedule, "ScheduleRecord" {
        key_date = encargo::schedule::Schedule::key_date,
        terms = encargo::schedule::Schedule::terms,
        slots = encargo::schedule::Schedule::slots,
        findings = encargo::schedule::Schedule::findings,
        start = encargo::schedule::Schedule::start,
        finish = encargo::schedule::Schedule::finish,
    }
}

#[wasm_bindgen]
impl Schedule {
    /// The plan it gives days to.
    #[wasm_bindgen(getter)]
    pub fn plan(&self) -> Plan {
        Plan(self.0.plan().clone())
    }

    /// When one task happens; `null` when there is none of that id.
    #[wasm_bindgen(unchecked_return_type = "Slot | null")]
    pub fn slot(&self, #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue) -> Crossing {
        give(&self.0.slot(&take_text(task, "task")?))
    }

    /// The ids of the tasks of the longest chain to the key date.
    #[wasm_bindgen(js_name = criticalPath, unchecked_return_type = "string[]")]
    pub fn critical_path(&self) -> Crossing {
        give(&self.0.critical_path())
    }
}
