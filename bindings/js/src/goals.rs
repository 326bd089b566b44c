//! The list of a client's goals as a document.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::note::Reading;
use crate::schedule::sheet_terms;
use encargo::goals::PastGoal;
use js_sys::Uint8Array;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

handle! {
    "A client's goals in their order, and those that have left the list. Every verb gives a new list."
    GoalList of encargo::goals::GoalList, "GoalListRecord" {
        language, today, client, goals, past, title = encargo::goals::GoalList::title,
    }
}

made!(GoalList, "GoalListRecord", "Partial<GoalListRecord>");

impl GoalList {
    fn now(list: Result<encargo::goals::GoalList, encargo::Error>) -> Crossing<GoalList> {
        list.map(GoalList).map_err(|error| thrown(&error))
    }
}

#[wasm_bindgen]
impl GoalList {
    /// The drafts of a note as a list, in the order of the note; throws an `EncargoError`.
    pub fn of(reading: &Reading, #[wasm_bindgen(unchecked_param_type = "Day")] today: &JsValue) -> Crossing<GoalList> {
        Self::now(encargo::goals::GoalList::of(&reading.0, take(today)?))
    }

    /// The list with the drafts of one more note behind its own; throws an `EncargoError`.
    #[wasm_bindgen(js_name = withReading)]
    pub fn with_reading(&self, reading: &Reading) -> Crossing<GoalList> {
        Self::now(self.0.with_reading(&reading.0))
    }

    /// The same list, of a client.
    #[wasm_bindgen(js_name = ofClient)]
    pub fn of_client(&self, #[wasm_bindgen(unchecked_param_type = "string")] client: &JsValue) -> Crossing<GoalList> {
        Ok(GoalList(self.0.clone().of_client(take_text(client, "client")?)))
    }

    /// The list with one goal more, at its end; throws an `EncargoError`.
    pub fn add(&self, #[wasm_bindgen(unchecked_param_type = "GoalLike")] goal: &JsValue) -> Crossing<GoalList> {
        Self::now(self.0.add(take(goal)?))
    }

    /// The list with a goal as it is now written, in the place of the one with its id; throws an `EncargoError`.
    pub fn edit(&self, #[wasm_bindgen(unchecked_param_type = "GoalLike")] goal: &JsValue) -> Crossing<GoalList> {
        Self::now(self.0.edit(take(goal)?))
    }

    /// The list with a goal at a place, from 1; throws an `EncargoError`.
    #[wasm_bindgen(js_name = moveTo)]
    pub fn move_to(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] place: &JsValue,
    ) -> Crossing<GoalList> {
        Self::now(self.0.move_to(&take_text(id, "id")?, take(place)?))
    }

    /// The list without a goal, which is kept among the past ones with the reason; throws an `EncargoError`.
    #[wasm_bindgen(js_name = leaveOut)]
    pub fn leave_out(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string | null")] reason: &JsValue,
    ) -> Crossing<GoalList> {
        let reason = take::<Option<String>>(reason)?;
        Self::now(self.0.leave_out(&take_text(id, "id")?, reason.as_deref()))
    }

    /// The list with a goal that had left it, as it was, at the place that it had; throws an `EncargoError`.
    #[wasm_bindgen(js_name = takeBack)]
    pub fn take_back(&self, #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Crossing<GoalList> {
        Self::now(self.0.take_back(&take_text(id, "id")?))
    }

    /// The list with a goal made part of another, which takes from it what it lacks itself; throws an `EncargoError`.
    pub fn merge(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "string")] other: &JsValue,
    ) -> Crossing<GoalList> {
        Self::now(self.0.merge(&take_text(id, "id")?, &take_text(other, "other")?))
    }

    /// The list with a goal made into several, in its place; throws an `EncargoError`.
    pub fn split(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "readonly GoalLike[]")] parts: &JsValue,
    ) -> Crossing<GoalList> {
        Self::now(self.0.split(&take_text(id, "id")?, take(parts)?))
    }

    /// What became of a past goal, in a sentence.
    #[wasm_bindgen(unchecked_return_type = "Text")]
    pub fn fate(&self, #[wasm_bindgen(unchecked_param_type = "PastGoal")] past: &JsValue) -> Crossing {
        give(&self.0.fate(&take::<PastGoal>(past)?))
    }

    /// The list as a sheet; throws an `EncargoError` for columns that there are not.
    #[wasm_bindgen(unchecked_return_type = "Sheet")]
    pub fn sheet(&self, #[wasm_bindgen(unchecked_param_type = "Language | SheetTerms")] terms: &JsValue) -> Crossing {
        give(&self.0.sheet(sheet_terms(terms)?).map_err(|error| thrown(&error))?)
    }
}

/// The list of goals as Markdown.
#[wasm_bindgen(js_name = goalsMarkdown)]
pub fn goals_markdown(
    goals: &GoalList,
    #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
) -> Crossing<String> {
    Ok(encargo_formats::goals_markdown(&goals.0, take(language)?))
}

/// The list of goals as an Excel workbook; throws an `EncargoError` for what it cannot hold.
#[wasm_bindgen(js_name = goalsXlsx)]
pub fn goals_xlsx(
    goals: &GoalList,
    #[wasm_bindgen(unchecked_param_type = "Language | SheetTerms")] terms: &JsValue,
) -> Crossing<Uint8Array> {
    let bytes = encargo_formats::goals_xlsx(&goals.0, sheet_terms(terms)?).map_err(|error| thrown(&error))?;
    Ok(Uint8Array::from(bytes.as_slice()))
}
