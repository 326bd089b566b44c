//! The chance of finishing: samples as typed arrays.

use crate::cross::{Crossing, take};
use crate::error::thrown;
use crate::network::Network;
use encargo::plan::Estimate;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// When a network may finish, by chance.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Chance(encargo::chance::Chance);

/// The sampled positions of one finish, in working minutes from the start of the network.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Sample(encargo::chance::Sample);

/// The finish of the critical chain, normal by the sum of its means and variances.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Classical(encargo::chance::Classical);

#[wasm_bindgen]
impl Chance {
    /// Samples the durations of a network: an estimate for each activity, in the order of the network. Throws an
    /// `EncargoError`.
    pub fn of(
        network: &Network,
        #[wasm_bindgen(unchecked_param_type = "readonly Estimate[]")] estimates: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Trials")] trials: &JsValue,
    ) -> Crossing<Chance> {
        let (estimates, trials): (Vec<Estimate>, Option<_>) = (take(estimates)?, take(trials)?);
        let chance = encargo::chance::Chance::of(&network.0, &estimates, &trials.unwrap_or_default());
        chance.map(Chance).map_err(|error| thrown(&error))
    }

    /// In how many of the samples each activity lies on a longest chain; throws an `EncargoError`.
    pub fn criticality(
        network: &Network,
        #[wasm_bindgen(unchecked_param_type = "readonly Estimate[]")] estimates: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Trials")] trials: &JsValue,
    ) -> Crossing<Vec<u32>> {
        let (estimates, trials): (Vec<Estimate>, Option<_>) = (take(estimates)?, take(trials)?);
        let counts = encargo::chance::Chance::criticality(&network.0, &estimates, &trials.unwrap_or_default());
        counts.map_err(|error| thrown(&error))
    }

    /// When the last activity finishes.
    #[wasm_bindgen(getter)]
    pub fn end(&self) -> Sample {
        Sample(self.0.end().clone())
    }

    /// When the watched activities finish, in the order they were asked for.
    #[wasm_bindgen(getter)]
    pub fn watched(&self) -> Vec<Sample> {
        self.0.watched().iter().cloned().map(Sample).collect()
    }
}

#[wasm_bindgen]
impl Sample {
    /// The sampled positions, the soonest first.
    #[wasm_bindgen(getter)]
    pub fn positions(&self) -> Vec<i32> {
        self.0.positions().to_vec()
    }

    /// The soonest position that at least so many percent of the samples do not pass.
    pub fn percentile(&self, #[wasm_bindgen(unchecked_param_type = "number")] percent: &JsValue) -> Crossing<i32> {
        Ok(self.0.percentile(take(percent)?))
    }

    /// How many samples finish at a position or before it.
    #[wasm_bindgen(js_name = countUntil)]
    pub fn count_until(&self, #[wasm_bindgen(unchecked_param_type = "number")] position: &JsValue) -> Crossing<usize> {
        Ok(self.0.count_until(take(position)?))
    }

    /// The chance of finishing at a position or before it, in parts of ten thousand.
    #[wasm_bindgen(js_name = chanceUntil)]
    pub fn chance_until(&self, #[wasm_bindgen(unchecked_param_type = "number")] position: &JsValue) -> Crossing<u16> {
        Ok(self.0.chance_until(take(position)?))
    }

    /// The mean, to the nearest minute.
    #[wasm_bindgen(getter)]
    pub fn mean(&self) -> i32 {
        self.0.mean()
    }

    /// The standard deviation, in whole minutes.
    #[wasm_bindgen(getter)]
    pub fn deviation(&self) -> i32 {
        self.0.deviation()
    }
}

#[wasm_bindgen]
impl Classical {
    /// Finds the chain that is longest by mean durations; throws an `EncargoError`.
    pub fn of(
        network: &Network,
        #[wasm_bindgen(unchecked_param_type = "readonly Estimate[]")] estimates: &JsValue,
    ) -> Crossing<Classical> {
        let estimates: Vec<Estimate> = take(estimates)?;
        encargo::chance::Classical::of(&network.0, &estimates).map(Classical).map_err(|error| thrown(&error))
    }

    /// The places on the critical chain, first to last.
    #[wasm_bindgen(getter)]
    pub fn chain(&self) -> Vec<usize> {
        self.0.chain.clone()
    }

    /// The mean finish, to the nearest minute.
    #[wasm_bindgen(getter, unchecked_return_type = "number")]
    pub fn mean(&self) -> Crossing {
        crate::cross::give(&self.0.mean())
    }

    /// The standard deviation, in whole minutes.
    #[wasm_bindgen(getter, unchecked_return_type = "number")]
    pub fn deviation(&self) -> Crossing {
        crate::cross::give(&self.0.deviation())
    }

    /// The chance of finishing at a position or before it, in parts of ten thousand.
    #[wasm_bindgen(js_name = chanceUntil)]
    pub fn chance_until(&self, #[wasm_bindgen(unchecked_param_type = "number")] position: &JsValue) -> Crossing<u16> {
        Ok(self.0.chance_until(take(position)?))
    }
}
