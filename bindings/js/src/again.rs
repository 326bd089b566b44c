//! Recurrences, and the series of a plan that recurs.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::plan::Plan;
use encargo::Day;
use encargo::recurrence::{Days, KeyDate};
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

handle! {
    "A recurrence rule on civil days (RFC 5545): `FREQ=MONTHLY;BYDAY=1TU`."
    RecurrenceRule of encargo::RecurrenceRule, "string" {}
}

#[wasm_bindgen]
impl RecurrenceRule {
    /// The rule that a text writes: `FREQ=MONTHLY;BYDAY=1TU`. Throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> Crossing<RecurrenceRule> {
        take_text(text, "rule")?.parse().map(RecurrenceRule).map_err(|error| thrown(&error))
    }

    /// The rule as it is written.
    #[wasm_bindgen(js_name = toString)]
    #[allow(clippy::inherent_to_string, reason = "what JavaScript calls it")]
    pub fn to_string(&self) -> String {
        self.0.to_string()
    }

    /// How often it repeats, before its interval.
    #[wasm_bindgen(getter, unchecked_return_type = "Frequency")]
    pub fn frequency(&self) -> Crossing {
        give(&self.0.frequency())
    }

    /// Every how many days, weeks, months or years.
    #[wasm_bindgen(getter)]
    pub fn interval(&self) -> u16 {
        self.0.interval()
    }

    /// How many days it gives; `null` when it does not say so.
    #[wasm_bindgen(getter, unchecked_return_type = "number | null")]
    pub fn count(&self) -> Crossing {
        give(&self.0.count())
    }

    /// The last day it may give; `null` when it does not say so.
    #[wasm_bindgen(getter, unchecked_return_type = "Day | null")]
    pub fn until(&self) -> Crossing {
        give(&self.0.until())
    }

    /// The first days of the rule when it starts on a day.
    #[wasm_bindgen(unchecked_return_type = "Day[]")]
    pub fn days(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] start: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] count: &JsValue,
    ) -> Crossing {
        first(self.0.days(take(start)?), count)
    }

    /// The first days of the rule when it starts on a day, from another day on.
    #[wasm_bindgen(js_name = daysFrom, unchecked_return_type = "Day[]")]
    pub fn days_from(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] start: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] count: &JsValue,
    ) -> Crossing {
        first(self.0.days_from(take(start)?, take(from)?), count)
    }
}

/// So many of the days of a rule.
fn first(days: Days, count: &JsValue) -> Crossing {
    give(&days.take(take(count)?).collect::<Vec<Day>>())
}

handle! {
    "Days that repeat: a rule, its start, and what becomes of holidays and of what was not done in time."
    Recurrence of encargo::Recurrence, "RecurrenceRecord" {
        start = encargo::Recurrence::start,
        on_holiday = encargo::Recurrence::on_holiday,
        on_late = encargo::Recurrence::on_late,
    }
}

made!(Recurrence, "RecurrenceRecord", "Partial<RecurrenceRecord>");

#[wasm_bindgen]
impl Recurrence {
    /// The rule.
    #[wasm_bindgen(getter)]
    pub fn rule(&self) -> RecurrenceRule {
        RecurrenceRule(self.0.rule().clone())
    }

    /// The first key dates from a day on.
    #[wasm_bindgen(js_name = keyDates, unchecked_return_type = "KeyDate[]")]
    pub fn key_dates(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CalendarLike")] calendar: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] from: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] count: &JsValue,
    ) -> Crossing {
        give(&self.0.key_dates(&take(calendar)?, take(from)?, take(count)?))
    }

    /// How the occurrences stand on a day; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Instance[]")]
    pub fn instances(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CalendarLike")] calendar: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "readonly KeyDate[]")] begun: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] today: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] count: &JsValue,
    ) -> Crossing {
        let begun: Vec<KeyDate> = take(begun)?;
        let instances = self.0.instances(&take(calendar)?, &begun, &take(history)?, take(today)?, take(count)?);
        give(&instances.map_err(|error| thrown(&error))?)
    }
}

handle! {
    "A plan that recurs: what is done once stands in the first occurrence, all else in every one."
    Series of encargo::Series, "SeriesRecord" {
        history = encargo::Series::history,
        kept = encargo::Series::kept,
    }
}

made!(Series, "SeriesRecord", "Partial<SeriesRecord>");

#[wasm_bindgen]
impl Series {
    /// The plan that recurs, with its set-up.
    #[wasm_bindgen(getter)]
    pub fn plan(&self) -> Plan {
        Plan(self.0.plan().clone())
    }

    /// When.
    #[wasm_bindgen(getter)]
    pub fn recurrence(&self) -> Recurrence {
        Recurrence(self.0.recurrence().clone())
    }

    /// The occurrences as they stand on a day, by key date; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Occurrence[]")]
    pub fn occurrences(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] today: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CalendarLike")] calendar: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] count: &JsValue,
    ) -> Crossing {
        let occurrences = self.0.occurrences(take(today)?, &take(calendar)?, take(count)?);
        give(&occurrences.map_err(|error| thrown(&error))?)
    }

    /// The open occurrences as plans to be levelled together and with others; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "(Engagement & { schedule: ScheduleRecord })[]")]
    pub fn engagements(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Terms")] terms: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Repeated")] repeated: &JsValue,
    ) -> Crossing {
        give(&self.0.engagements(&take(terms)?, &take(repeated)?).map_err(|error| thrown(&error))?)
    }

    /// A new series with an occurrence begun, kept as it is handed in; throws an `EncargoError`.
    pub fn begin(&self, #[wasm_bindgen(unchecked_param_type = "Occurrence")] occurrence: &JsValue) -> Crossing<Series> {
        self.0.begin(&take(occurrence)?).map(Series).map_err(|error| thrown(&error))
    }

    /// A new series with a begun occurrence finished on a day; throws an `EncargoError`.
    pub fn finish(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] nominal: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing<Series> {
        self.0.finish(take(nominal)?, take(day)?).map(Series).map_err(|error| thrown(&error))
    }

    /// A new series with another plan from now on; throws an `EncargoError`.
    #[wasm_bindgen(js_name = withPlan)]
    pub fn with_plan(&self, plan: &Plan) -> Crossing<Series> {
        self.0.with_plan(plan.0.clone()).map(Series).map_err(|error| thrown(&error))
    }

    /// A new series on other days from now on.
    #[wasm_bindgen(js_name = withRecurrence)]
    pub fn with_recurrence(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RecurrenceLike")] recurrence: &JsValue,
    ) -> Crossing<Series> {
        Ok(Series(self.0.with_recurrence(take(recurrence)?)))
    }

    /// A new series with one more thing that has happened to an occurrence or a set-up task; throws an `EncargoError`.
    pub fn record(&self, #[wasm_bindgen(unchecked_param_type = "Event")] event: &JsValue) -> Crossing<Series> {
        self.0.record(take(event)?).map(Series).map_err(|error| thrown(&error))
    }
}
