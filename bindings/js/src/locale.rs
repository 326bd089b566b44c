//! How figures and days are written where the reader lives.

use crate::cross::{Crossing, give, take, take_text};
use encargo::language::Locale;
use encargo::sheet::CsvDialect;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// How a language is written in a country, by its ISO 3166 code.
#[wasm_bindgen(js_name = localeOf, unchecked_return_type = "Locale")]
pub fn locale_of(
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] country: &JsValue,
) -> Crossing {
    give(&Locale::of(take(language)?, &take_text(country, "country")?))
}

/// The language that is written there.
#[wasm_bindgen(js_name = localeLanguage, unchecked_return_type = "Language")]
pub fn locale_language(#[wasm_bindgen(unchecked_param_type = "Locale")] locale: &JsValue) -> Crossing {
    give(&take::<Locale>(locale)?.language())
}

/// The words in the language of the place, written as it writes them.
#[wasm_bindgen(js_name = localeSay)]
pub fn locale_say(
    #[wasm_bindgen(unchecked_param_type = "Locale")] locale: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Text")] text: &JsValue,
) -> Crossing<String> {
    Ok(take::<Locale>(locale)?.say(&take(text)?))
}

/// What the library said in the language of the place, written as it writes it: the marks of figures, the order of days.
#[wasm_bindgen(js_name = localeWrite)]
pub fn locale_write(
    #[wasm_bindgen(unchecked_param_type = "Locale")] locale: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] said: &JsValue,
) -> Crossing<String> {
    Ok(take::<Locale>(locale)?.write(&take_text(said, "said")?))
}

/// The dialect that spreadsheets expect where the reader lives.
#[wasm_bindgen(js_name = csvDialectOf, unchecked_return_type = "CsvDialect")]
pub fn csv_dialect_of(#[wasm_bindgen(unchecked_param_type = "Locale")] locale: &JsValue) -> Crossing {
    give(&CsvDialect::of(take(locale)?))
}
