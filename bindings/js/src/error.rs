//! `EncargoError extends Error`: a class of this package whose prototype is hung beneath JavaScript's own `Error`.
//!
//! Done with prototypes because a snippet of JavaScript would not load as `CommonJS`.

use encargo::language::{Language, Text};
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The refusal; its type is declared in `types.d.ts`. No instance of this struct is ever kept.
#[wasm_bindgen(skip_typescript)]
#[derive(Debug)]
pub struct EncargoError;

/// Puts `EncargoError` beneath `Error` when the module is loaded.
#[wasm_bindgen(start, private)]
pub fn hang_beneath_error() {
    let prototype = prototype();
    let parent = Reflect::get_prototype_of(&js_sys::Error::new("")).unwrap_or_default();
    Object::set_prototype_of(&prototype, &parent);
    set(&prototype, "name", &"EncargoError".into());
    // An error holds no memory of the module: nothing to free, nothing to dispose of.
    let of_handles = Object::get_own_property_symbols(&prototype);
    of_handles.push(&"free".into());
    for key in of_handles.iter() {
        let _ = Reflect::delete_property(&prototype, &key);
    }
}

fn prototype() -> Object {
    Reflect::get_prototype_of(&JsValue::from(EncargoError)).unwrap_or_default()
}

fn set(object: &Object, key: &str, value: &JsValue) {
    // Fails only on a frozen object, and ours is new.
    let _ = Reflect::set(object, &key.into(), value);
}

/// A refusal as the `EncargoError` to throw: `message`, `code`, `about`, the words in both languages, and all
/// problems.
pub(crate) fn thrown(error: &encargo::Error) -> JsValue {
    let words = Text::new(error.message(Language::Spanish), error.message(Language::English));
    let thrown = js_sys::Error::new(&words.en);
    Object::set_prototype_of(&thrown, &prototype());
    set(&thrown, "code", &error.code().into());
    set(&thrown, "about", &error.about().into());
    set(&thrown, "text", &crate::cross::give(&words).unwrap_or_default());
    set(&thrown, "problems", &crate::cross::give(&error.problems()).unwrap_or_default());
    thrown.into()
}

/// What the glue throws for an object that holds nothing of a class; no verb of the library.
#[wasm_bindgen(js_name = __refuseHandle, skip_typescript)]
pub fn refuse_handle(class: String) -> JsValue {
    refuse(encargo::error::Kind::Handle { class })
}

/// A refusal of the binding itself.
pub(crate) fn refuse(kind: encargo::error::Kind) -> JsValue {
    thrown(&kind.into())
}
