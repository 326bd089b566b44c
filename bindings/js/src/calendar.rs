//! Calendars, and days in words.

use crate::cross::{Crossing, give, take};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

handle! {
    "Working time by the day."
    Calendar of encargo::Calendar, "CalendarRecord" {
        week = encargo::Calendar::week,
        exceptions = encargo::Calendar::exceptions,
        place = encargo::Calendar::place,
        years = encargo::Calendar::years,
        source = encargo::Calendar::source,
    }
}

changed!(Calendar, "CalendarRecord", "Partial<CalendarRecord>");

#[wasm_bindgen]
impl Calendar {
    /// From its record; Monday to Friday, eight hours, when left out. Throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_optional_param_type = "CalendarRecord")] record: &JsValue,
    ) -> Crossing<Calendar> {
        Ok(Calendar(take::<Option<_>>(record)?.unwrap_or_default()))
    }

    /// A new calendar in which these days are not worked.
    pub fn holidays(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly (readonly [day: Day, name: string])[]")] days: &JsValue,
    ) -> Crossing<Calendar> {
        let days: Vec<(encargo::Day, String)> = take(days)?;
        Ok(Calendar(self.0.clone().holidays(days.iter().map(|(day, name)| (*day, name.as_str())))))
    }

    /// What is special about a day; `null` when it follows the week.
    #[wasm_bindgen(unchecked_return_type = "DayException | null")]
    pub fn exception(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing {
        give(&self.0.exception(take(day)?))
    }

    /// The working minutes of a day.
    pub fn minutes(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing<u16> {
        Ok(self.0.minutes(take(day)?))
    }

    /// Whether a day is worked.
    pub fn works(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing<bool> {
        Ok(self.0.works(take(day)?))
    }

    /// The day that many working days later, or earlier; `null` when there is none within reach.
    #[wasm_bindgen(unchecked_return_type = "Day | null")]
    pub fn add(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] count: &JsValue,
    ) -> Crossing {
        give(&self.0.add(take(day)?, take(count)?))
    }

    /// Whether it knows the holidays of a day's year.
    pub fn covers(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing<bool> {
        Ok(self.0.covers(take(day)?))
    }

    /// The working day that counts for a day; `null` when there is none.
    #[wasm_bindgen(unchecked_return_type = "Day | null")]
    pub fn on(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Policy")] policy: &JsValue,
    ) -> Crossing {
        give(&self.0.on(take(day)?, take(policy)?))
    }
}

/// A day in words, as people write it.
#[wasm_bindgen(js_name = dayText, unchecked_return_type = "Text")]
pub fn day_text(#[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing {
    give(&encargo::calendar::day_text(take(day)?))
}
