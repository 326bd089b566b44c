//! Networks of activities; numbers come in columns, as typed arrays.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use encargo::network::Activity;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// Activities and what they wait for, in an order that can be worked.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Network(pub(crate) encargo::network::Network);

/// What the passes through a network found.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Passes(encargo::network::Passes);

handle! {
    "When everything happens: one column for each thing that is said, in the order of the activities."
    NetworkDates of encargo::network::NetworkDates, "NetworkDatesRecord" {
        start, finish, late_start, late_finish, critical,
    }
}

made!(NetworkDates, "NetworkDatesRecord", "Partial<NetworkDatesRecord>");

#[wasm_bindgen]
impl NetworkDates {
    /// Working minutes each may slip without moving the end beyond the due day.
    #[wasm_bindgen(getter)]
    pub fn total_float(&self) -> Vec<i32> {
        self.0.total_float.clone()
    }

    /// Working minutes each may slip without moving any other activity.
    #[wasm_bindgen(getter)]
    pub fn free_float(&self) -> Vec<i32> {
        self.0.free_float.clone()
    }
}

#[wasm_bindgen]
impl Passes {
    /// The end of the last activity: the length of the longest chain.
    #[wasm_bindgen(getter)]
    pub fn end(&self) -> i32 {
        self.0.end()
    }
}

#[wasm_bindgen]
impl Network {
    /// Reads activities in any order; throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_param_type = "readonly Activity[]")] activities: &JsValue,
    ) -> Crossing<Network> {
        let activities: Vec<Activity> = take(activities)?;
        encargo::network::Network::new(&activities).map(Network).map_err(|error| thrown(&error))
    }

    /// How many activities.
    #[wasm_bindgen(getter)]
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    #[wasm_bindgen(getter)]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The id of the activity at a place, counted from 0 in the order given; `null` when there is none.
    #[wasm_bindgen(unchecked_return_type = "string | null")]
    pub fn id(&self, #[wasm_bindgen(unchecked_param_type = "number")] place: &JsValue) -> Crossing {
        give(&self.0.id(take(place)?))
    }

    /// The place of an id; `null` when there is none.
    #[wasm_bindgen(unchecked_return_type = "number | null")]
    pub fn place(&self, #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Crossing {
        give(&self.0.place(&take_text(id, "id")?))
    }

    /// The working minutes of the activity at a place; `null` when there is none.
    #[wasm_bindgen(unchecked_return_type = "number | null")]
    pub fn minutes(&self, #[wasm_bindgen(unchecked_param_type = "number")] place: &JsValue) -> Crossing {
        give(&self.0.minutes(take(place)?))
    }

    /// Changes how long the activity with an id takes; throws an `EncargoError`.
    #[wasm_bindgen(js_name = setMinutes)]
    pub fn set_minutes(
        &mut self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] minutes: &JsValue,
    ) -> Crossing<()> {
        self.0.set_minutes(&take_text(id, "id")?, take(minutes)?).map_err(|error| thrown(&error))
    }

    /// A new network in which the activity with an id takes so long; throws an `EncargoError`.
    #[wasm_bindgen(js_name = withMinutes)]
    pub fn with_minutes(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] minutes: &JsValue,
    ) -> Crossing<Network> {
        let network = self.0.clone().with_minutes(&take_text(id, "id")?, take(minutes)?);
        network.map(Network).map_err(|error| thrown(&error))
    }

    /// Early starts forwards from nothing, late ones backwards from the end.
    pub fn passes(&self) -> Passes {
        Passes(self.0.passes())
    }

    /// When the activity at a place happens, in passes of this network; `null` when there is none.
    #[wasm_bindgen(unchecked_return_type = "Times | null")]
    pub fn times(&self, passes: &Passes, #[wasm_bindgen(unchecked_param_type = "number")] place: &JsValue) -> Crossing {
        give(&self.0.times(&passes.0, take(place)?))
    }

    /// The places on one longest chain, first to last.
    #[wasm_bindgen(js_name = longestChain)]
    pub fn longest_chain(&self, passes: &Passes) -> Vec<usize> {
        self.0.longest_chain(&passes.0)
    }

    /// The days of all activities, as early as possible and as late as the end of the due day allows; throws an
    /// `EncargoError`.
    pub fn dates(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] start: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day | null")] due: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CalendarLike")] calendar: &JsValue,
    ) -> Crossing<NetworkDates> {
        let dates = self.0.dates(take(start)?, take(due)?, &take(calendar)?);
        dates.map(NetworkDates).map_err(|error| thrown(&error))
    }

    /// The same, from passes that were run; throws an `EncargoError`.
    #[wasm_bindgen(js_name = datesIn)]
    pub fn dates_in(
        &self,
        passes: &Passes,
        #[wasm_bindgen(unchecked_param_type = "Day")] start: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day | null")] due: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CalendarLike")] calendar: &JsValue,
    ) -> Crossing<NetworkDates> {
        let dates = self.0.dates_in(&passes.0, take(start)?, take(due)?, &take(calendar)?);
        dates.map(NetworkDates).map_err(|error| thrown(&error))
    }

    /// The days of all activities when the last is to finish by the end of a day; throws an `EncargoError`.
    #[wasm_bindgen(js_name = datesUntil)]
    pub fn dates_until(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] due: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CalendarLike")] calendar: &JsValue,
    ) -> Crossing<NetworkDates> {
        let dates = self.0.dates_until(take(due)?, &take(calendar)?);
        dates.map(NetworkDates).map_err(|error| thrown(&error))
    }

    /// The days on which work ends that ends at these positions: working minutes from the beginning of `start`. Throws an
    /// `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Day[]")]
    pub fn days(
        positions: &[i32],
        #[wasm_bindgen(unchecked_param_type = "Day")] start: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CalendarLike")] calendar: &JsValue,
    ) -> Crossing {
        let days = encargo::network::Network::days(positions, take(start)?, &take(calendar)?);
        give(&days.map_err(|error| thrown(&error))?)
    }

    /// The working minutes from the beginning of one day to the end of another; throws an `EncargoError`.
    #[wasm_bindgen(js_name = minutesUntil)]
    pub fn minutes_until(
        #[wasm_bindgen(unchecked_param_type = "Day")] start: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "CalendarLike")] calendar: &JsValue,
    ) -> Crossing<i32> {
        let minutes = encargo::network::Network::minutes_until(take(start)?, take(day)?, &take(calendar)?);
        minutes.map_err(|error| thrown(&error))
    }
}
