//! Goals, and the assessment of a goal as a plain value.

use crate::cross::{Crossing, give, take};
use encargo::assessment::{Criterion, Level};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

handle! {
    "What is wanted. A weak goal is a goal: `assess` says what it lacks."
    Goal of encargo::Goal, "GoalRecord" {
        id, kind, language, outcome, measure, due, cadence, owner, why, means, confidence, provenance,
    }
}

#[wasm_bindgen]
impl Goal {
    /// Five verdicts, each with its findings and the words that hold it up.
    #[wasm_bindgen(unchecked_return_type = "Assessment")]
    pub fn assess(&self, #[wasm_bindgen(unchecked_param_type = "Day")] today: &JsValue) -> Crossing {
        give(&self.0.assess(take(today)?))
    }

    /// The goal as one sentence.
    pub fn sentence(&self, #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue) -> Crossing<String> {
        Ok(self.0.sentence(take(language)?))
    }
}

/// A criterion in words.
#[wasm_bindgen(js_name = criterionText, unchecked_return_type = "Text")]
pub fn criterion_text(#[wasm_bindgen(unchecked_param_type = "Criterion")] criterion: &JsValue) -> Crossing {
    give(&take::<Criterion>(criterion)?.text())
}

/// A verdict's level in words.
#[wasm_bindgen(js_name = levelText, unchecked_return_type = "Text")]
pub fn level_text(#[wasm_bindgen(unchecked_param_type = "Level")] level: &JsValue) -> Crossing {
    give(&take::<Level>(level)?.text())
}
