//! Goals, and the assessment of a goal as a plain value.

use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

handle! {
    "What is wanted. A weak goal is a goal: `assess` says what it lacks."
    Goal of encargo::Goal, "GoalRecord" {
        id, kind, language, outcome, measure, due, cadence, owner, why, means, confidence, provenance,
    }
}
