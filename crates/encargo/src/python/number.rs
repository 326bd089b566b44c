//! Networks of activities and the chance of finishing: columns and positions as lists.

use crate::calendar::{Calendar, Day};
use crate::chance::{Chance, Classical, Distribution, Sample, Trials};
use crate::network::{Activity, Network, NetworkDates, Passes, Precedence, Times};
use crate::plan::DependencyKind;
use crate::plan::Estimate;
use crate::python::{Items, Words};
use pyo3::prelude::*;

/// What an activity waits for, or only its id.
#[derive(Debug, FromPyObject)]
enum PrecedenceLike {
    Precedence(Precedence),
    Task(Words),
}

#[pymethods]
impl Precedence {
    #[new]
    #[pyo3(signature = (task, *, kind = None, lag = None))]
    fn make(task: Words, kind: Option<DependencyKind>, lag: Option<i32>) -> Self {
        let usual = Self::from(task.0);
        Self { kind: kind.unwrap_or(usual.kind), lag: lag.unwrap_or(usual.lag), ..usual }
    }
}

#[pymethods]
impl Activity {
    #[new]
    #[pyo3(signature = (id, minutes, after = Items::default()))]
    fn make(id: Words, minutes: u32, after: Items<PrecedenceLike>) -> Self {
        let precedence = |like| match like {
            PrecedenceLike::Precedence(precedence) => precedence,
            PrecedenceLike::Task(task) => Precedence::from(task.0),
        };
        Self { id: id.0, minutes, after: after.into_iter().map(precedence).collect() }
    }
}

#[pymethods]
impl Network {
    /// Reads activities in any order.
    #[new]
    fn make(activities: Items<Activity>) -> PyResult<Self> {
        Ok(Self::new(&activities.0)?)
    }

    fn __len__(&self) -> usize {
        self.len()
    }

    /// The id of the activity at a place, counted from 0 in the order given.
    #[pyo3(name = "id")]
    fn id_at(&self, place: usize) -> Option<&str> {
        self.id(place)
    }

    /// The place of an id.
    #[pyo3(name = "place")]
    fn place_of(&self, id: Words) -> Option<usize> {
        self.place(&id.0)
    }

    /// The working minutes of the activity at a place.
    #[pyo3(name = "minutes")]
    fn minutes_at(&self, place: usize) -> Option<u32> {
        self.minutes(place)
    }

    /// Changes how long the activity with an id takes.
    #[pyo3(name = "set_minutes")]
    fn change_minutes(&mut self, id: Words, minutes: u32) -> PyResult<()> {
        Ok(self.set_minutes(&id.0, minutes)?)
    }

    /// The same network in which the activity with an id takes so long.
    #[pyo3(name = "with_minutes")]
    fn changed(&self, id: Words, minutes: u32) -> PyResult<Self> {
        Ok(self.clone().with_minutes(&id.0, minutes)?)
    }

    /// Early starts forwards from nothing, late ones backwards from the end.
    #[pyo3(name = "passes")]
    fn both_passes(&self) -> Passes {
        self.passes()
    }

    /// When the activity at a place happens, in passes of this network.
    #[pyo3(name = "times")]
    fn times_at(&self, passes: &Passes, place: usize) -> Option<Times> {
        self.times(passes, place)
    }

    /// The places on one longest chain, first to last.
    #[pyo3(name = "longest_chain")]
    fn chain(&self, passes: &Passes) -> Vec<usize> {
        self.longest_chain(passes)
    }

    /// The days of all activities, as early as possible and as late as the end of the due day allows.
    #[pyo3(name = "dates", signature = (start, due, calendar))]
    fn all_dates(&self, start: Day, due: Option<Day>, calendar: &Calendar) -> PyResult<NetworkDates> {
        Ok(self.dates(start, due, calendar)?)
    }

    /// The same, from passes that were run.
    #[pyo3(name = "dates_in", signature = (passes, start, due, calendar))]
    fn dates_of(&self, passes: &Passes, start: Day, due: Option<Day>, calendar: &Calendar) -> PyResult<NetworkDates> {
        Ok(self.dates_in(passes, start, due, calendar)?)
    }

    /// The days of all activities when the last is to finish by the end of a day.
    #[pyo3(name = "dates_until")]
    fn dates_back(&self, due: Day, calendar: &Calendar) -> PyResult<NetworkDates> {
        Ok(self.dates_until(due, calendar)?)
    }

    /// The days on which work ends that ends at these positions: working minutes from the beginning of `start`.
    #[staticmethod]
    #[pyo3(name = "days")]
    fn days_at(positions: Items<i32>, start: Day, calendar: &Calendar) -> PyResult<Vec<Day>> {
        Ok(Self::days(&positions.0, start, calendar)?)
    }

    /// The working minutes from the beginning of one day to the end of another; negative when the other comes before.
    #[staticmethod]
    #[pyo3(name = "minutes_until")]
    fn minutes_between(start: Day, day: Day, calendar: &Calendar) -> PyResult<i32> {
        Ok(Self::minutes_until(start, day, calendar)?)
    }
}

#[pymethods]
impl Passes {
    /// The end of the last activity: the length of the longest chain.
    #[getter(end)]
    fn last(&self) -> i32 {
        self.end()
    }
}

#[pymethods]
impl Trials {
    #[new]
    #[pyo3(signature = (*, samples = None, seed = None, distribution = None, watched = Items::default()))]
    fn make(
        samples: Option<u32>,
        seed: Option<u64>,
        distribution: Option<Distribution>,
        watched: Items<usize>,
    ) -> Self {
        let usual = Self::default();
        Self {
            samples: samples.unwrap_or(usual.samples),
            seed: seed.unwrap_or(usual.seed),
            distribution: distribution.unwrap_or(usual.distribution),
            watched: watched.0,
        }
    }
}

#[pymethods]
impl Chance {
    /// Samples the durations of a network: an estimate for each activity, in the order of the network.
    #[staticmethod]
    #[pyo3(name = "of", signature = (network, estimates, trials = None))]
    fn sampled(
        py: Python<'_>,
        network: &Network,
        estimates: Items<Estimate>,
        trials: Option<Trials>,
    ) -> PyResult<Self> {
        Ok(py.detach(|| Self::of(network, &estimates.0, &trials.unwrap_or_default()))?)
    }

    /// In how many of the samples each activity lies on a longest chain.
    #[staticmethod]
    #[pyo3(name = "criticality", signature = (network, estimates, trials = None))]
    fn how_critical(
        py: Python<'_>,
        network: &Network,
        estimates: Items<Estimate>,
        trials: Option<Trials>,
    ) -> PyResult<Vec<u32>> {
        Ok(py.detach(|| Self::criticality(network, &estimates.0, &trials.unwrap_or_default()))?)
    }

    /// When the last activity finishes.
    #[getter(end)]
    fn at_the_end(&self) -> Sample {
        self.end().clone()
    }

    /// When the watched activities finish, in the order they were asked for.
    #[getter(watched)]
    fn all_watched(&self) -> Vec<Sample> {
        self.watched().to_vec()
    }
}

#[pymethods]
impl Sample {
    /// The sampled positions, the soonest first.
    #[getter(positions)]
    fn all_positions(&self) -> Vec<i32> {
        self.positions().to_vec()
    }

    /// The soonest position that at least so many percent of the samples do not pass.
    #[pyo3(name = "percentile")]
    fn at_percent(&self, percent: u8) -> i32 {
        self.percentile(percent)
    }

    /// How many samples finish at a position or before it.
    #[pyo3(name = "count_until")]
    fn counted(&self, position: i32) -> usize {
        self.count_until(position)
    }

    /// The chance of finishing at a position or before it, in parts of ten thousand.
    #[pyo3(name = "chance_until")]
    fn chance_at(&self, position: i32) -> u16 {
        self.chance_until(position)
    }

    /// The mean, to the nearest minute.
    #[getter(mean)]
    fn its_mean(&self) -> i32 {
        self.mean()
    }

    /// The standard deviation, in whole minutes.
    #[getter(deviation)]
    fn its_deviation(&self) -> i32 {
        self.deviation()
    }
}

#[pymethods]
impl Classical {
    /// Finds the chain that is longest by mean durations.
    #[staticmethod]
    #[pyo3(name = "of")]
    fn critical_chain(network: &Network, estimates: Items<Estimate>) -> PyResult<Self> {
        Ok(Self::of(network, &estimates.0)?)
    }

    /// The places on the critical chain, first to last.
    #[getter(chain)]
    fn its_chain(&self) -> Vec<usize> {
        self.chain.clone()
    }

    /// The mean finish, to the nearest minute.
    #[getter(mean)]
    fn its_mean(&self) -> i64 {
        self.mean()
    }

    /// The standard deviation, in whole minutes.
    #[getter(deviation)]
    fn its_deviation(&self) -> i64 {
        self.deviation()
    }

    /// The chance of finishing at a position or before it, in parts of ten thousand.
    #[pyo3(name = "chance_until")]
    fn chance_at(&self, position: i32) -> u16 {
        self.chance_until(position)
    }
}
