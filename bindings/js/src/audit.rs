//! What to delegate first.

use crate::cross::{Crossing, give, take, take_text};
use encargo::Template;
use encargo::audit::{Audit, AuditAdvice, AuditTask};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// Ranks pieces of work, the one to hand over first in front; a template that fits counts as rules.
#[wasm_bindgen(js_name = auditOf, unchecked_return_type = "Audit")]
pub fn audit_of(
    #[wasm_bindgen(unchecked_param_type = "readonly AuditTask[]")] tasks: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "readonly (Template | TemplateRecord)[]")] templates: &JsValue,
) -> Crossing {
    let templates = take::<Option<Vec<Template>>>(templates)?.unwrap_or_default();
    give(&Audit::of(&take::<Vec<AuditTask>>(tasks)?, &templates))
}

/// A piece of work of which only the name is known.
#[wasm_bindgen(js_name = auditTaskNew, unchecked_return_type = "Required<AuditTask>")]
pub fn audit_task_new(#[wasm_bindgen(unchecked_param_type = "string")] work: &JsValue) -> Crossing {
    give(&AuditTask::new(take_text(work, "work")?))
}

/// What to do with a piece of work, in words.
#[wasm_bindgen(js_name = auditAdviceText, unchecked_return_type = "Text")]
pub fn audit_advice_text(#[wasm_bindgen(unchecked_param_type = "AuditAdvice")] advice: &JsValue) -> Crossing {
    give(&take::<AuditAdvice>(advice)?.text())
}
