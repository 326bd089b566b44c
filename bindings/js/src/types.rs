//! The TypeScript types that no noun declares by itself: aliases, classes over records, and the codes of the errors.
#![allow(dead_code, reason = "only the custom sections use these, and those are made before dead code is looked for")]
#![allow(clippy::indexing_slicing, reason = "runs in the compiler alone, which refuses an index out of bounds")]

use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &'static str = include_str!("types.d.ts");

#[wasm_bindgen(typescript_custom_section)]
const ERROR_CODE: &'static str = match str::from_utf8(&UNION) {
    Ok(union) => union,
    Err(_) => "",
};

const HEAD: &[u8] = b"/** Every code that an `EncargoError` can carry. */\nexport type ErrorCode =";

/// The union of literals, spelled out when the binding is compiled: it cannot miss a code.
const UNION: [u8; length()] = union();

const fn length() -> usize {
    let (mut length, mut row) = (HEAD.len() + 1, 0);
    while row < encargo::Error::CODES.len() {
        length += "\n  | \"\"".len() + encargo::Error::CODES[row].len();
        row += 1;
    }
    length
}

const fn union() -> [u8; length()] {
    let mut union = [b';'; length()];
    let mut end = copy(&mut union, 0, HEAD);
    let mut row = 0;
    while row < encargo::Error::CODES.len() {
        end = copy(&mut union, end, b"\n  | \"");
        end = copy(&mut union, end, encargo::Error::CODES[row].as_bytes());
        end = copy(&mut union, end, b"\"");
        row += 1;
    }
    union
}

const fn copy(into: &mut [u8], start: usize, text: &[u8]) -> usize {
    let mut at = 0;
    while at < text.len() {
        into[start + at] = text[at];
        at += 1;
    }
    start + text.len()
}
