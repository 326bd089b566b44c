//! encargo for JavaScript: how nouns cross, and no rule.
//!
//! Small records are plain values; what computes or is large is a class that keeps its noun in Rust. Functions are named
//! as JavaScript does (`dayText`), fields as on the wire (`key_date`).

#![allow(unreachable_pub, reason = "wasm-bindgen exports what is `pub`, in private modules as well")]

#[macro_use]
mod cross;
mod again;
mod audit;
mod calendar;
mod campaign;
mod chance;
mod error;
mod formats;
mod goal;
mod goals;
mod history;
mod interview;
mod locale;
mod network;
mod note;
mod plan;
mod schedule;
mod types;

use wasm_bindgen::prelude::wasm_bindgen;

/// The version of the package.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}
