//! How a value crosses between JavaScript and Rust: one JSON door, the gate of the noun behind it; knows no noun.

use crate::error::{refuse, thrown};
use encargo::wire;
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::{JsCast, JsValue};

/// What a call of the binding gives: a value, or an `EncargoError` to throw.
pub(crate) type Crossing<T = JsValue> = Result<T, JsValue>;

/// A value of JavaScript as a noun; a class of this package counts as its record, by its `toJSON`.
pub(crate) fn take<T: DeserializeOwned>(value: &JsValue) -> Crossing<T> {
    // A value that JSON cannot hold (a cycle, a BigInt) makes `stringify` throw: no text, which no noun reads from.
    // Nothing at all gives no string, and counts as `null`.
    let json = js_sys::JSON::stringify(value).map(|json| JsValue::from(json).as_string().unwrap_or("null".to_owned()));
    wire::from_json(&json.unwrap_or_default()).map_err(|error| thrown(&error))
}

/// A string of JavaScript: text as it is, without half characters.
pub(crate) fn take_text(value: &JsValue, part: &str) -> Crossing<String> {
    let Some(text) = value.as_string() else { return take(value) };
    let broken = text.contains('\u{FFFD}') && !value.unchecked_ref::<js_sys::JsString>().is_valid_utf16();
    if broken { Err(refuse(encargo::error::Kind::BrokenText { part: part.to_owned() })) } else { Ok(text) }
}

/// A noun as a plain value of JavaScript.
pub(crate) fn give<T: Serialize>(noun: &T) -> Crossing {
    let json = wire::to_json(noun).map_err(|error| thrown(&error))?;
    js_sys::JSON::parse(&json)
}

/// A class that keeps a noun in Rust: a getter a field, `toJSON`, and `from` through the noun's own gate.
///
/// The getters have the types of the record, which the class extends in `types.d.ts`. The sentence about the class is a
/// string because wasm-bindgen would show a captured doc comment with its quotes.
macro_rules! handle {
    ($doc:literal $class:ident of $noun:ty, $record:literal { $($field:ident $(= $value:expr)?),* $(,)? }) => {
        #[doc = $doc]
        #[wasm_bindgen]
        #[derive(Clone)]
        pub struct $class(pub(crate) $noun);

        impl From<$noun> for $class {
            fn from(noun: $noun) -> Self {
                Self(noun)
            }
        }

        #[wasm_bindgen]
        impl $class {
            $(
                #[wasm_bindgen(getter, skip_typescript)]
                #[allow(missing_docs, reason = "the record documents it")]
                pub fn $field(&self) -> $crate::cross::Crossing {
                    field!(self, $field $(, $value)?)
                }
            )*

            /// The plain record, so that `JSON.stringify` works.
            #[wasm_bindgen(js_name = toJSON, unchecked_return_type = $record)]
            pub fn to_json(&self) -> $crate::cross::Crossing {
                $crate::cross::give(&self.0)
            }

            /// From the plain record, through the same gate as its constructor; throws an `EncargoError`.
            #[wasm_bindgen]
            pub fn from(
                #[wasm_bindgen(unchecked_param_type = $record)] record: &JsValue,
            ) -> $crate::cross::Crossing<$class> {
                $crate::cross::take(record).map($class)
            }
        }
    };
}

/// For a class over a record: the same noun with some fields changed.
macro_rules! changed {
    ($class:ident, $record:literal, $partial:literal) => {
        #[wasm_bindgen]
        impl $class {
            /// The same noun with some fields changed, through the same gate; throws an `EncargoError`.
            #[wasm_bindgen(js_name = with)]
            pub fn with_changes(
                &self,
                #[wasm_bindgen(unchecked_param_type = $partial)] changes: &JsValue,
            ) -> $crate::cross::Crossing<$class> {
                let record = self.to_json()?;
                js_sys::Object::assign(
                    record.unchecked_ref::<js_sys::Object>(),
                    changes.unchecked_ref::<js_sys::Object>(),
                );
                $crate::cross::take(&record).map($class)
            }
        }
    };
}

/// As `changed!`, and a constructor that takes the record.
macro_rules! made {
    ($class:ident, $record:literal, $partial:literal) => {
        changed!($class, $record, $partial);

        #[wasm_bindgen]
        impl $class {
            /// From its record, through the gate of the noun; throws an `EncargoError`.
            #[wasm_bindgen(constructor)]
            pub fn new(
                #[wasm_bindgen(unchecked_param_type = $record)] record: &JsValue,
            ) -> $crate::cross::Crossing<$class> {
                $crate::cross::take(record).map($class)
            }
        }
    };
}

/// A field of the noun, or what a getter of the noun gives.
macro_rules! field {
    ($self:ident, $field:ident) => {
        $crate::cross::give(&$self.0.$field)
    };
    ($self:ident, $field:ident, $value:expr) => {
        $crate::cross::give(&$value(&$self.0))
    };
}
