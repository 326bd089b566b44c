//! Samples durations and passes them through a network; knows no days and no words.

mod classical;
mod draws;
mod narrow;
mod outlook;
mod random;
mod sample;
mod shape;
mod table;
mod wide;

use crate::error::{Error, Kind, clip};
use crate::network::Network;
use crate::plan::DependencyKind;
use crate::plan::Estimate;
pub use classical::Classical;
pub(crate) use classical::chance_within;
pub(crate) use draws::Draws;
use encargo_noun::noun;
pub(crate) use outlook::{Finishes, Outlook};
pub use sample::Sample;

/// How many samples are passed side by side. Part of the stream of chance: another number is other samples.
const LANES: usize = 32;

word! {
    /// How durations lie between the optimistic and the pessimistic one.
    #[derive(Default)]
    pub enum Distribution {
        /// PERT's beta: the likely duration weighs four (Malcolm et al. 1959; Clark 1962).
        #[default]
        Pert = "pert",
        /// A triangle over the three.
        Triangular = "triangular",
    }
}

/// How a network is sampled.
#[noun]
#[derive(Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Trials {
    /// How many samples.
    pub samples: u32,
    /// Where chance begins: the same seed gives the same samples everywhere.
    pub seed: u64,
    /// How durations are drawn.
    pub distribution: Distribution,
    /// The places of the activities whose finishes are wanted beside the end of the network.
    pub watched: Vec<usize>,
}

impl Default for Trials {
    /// Ten thousand samples by PERT's beta, seed 0, the end alone.
    fn default() -> Self {
        Self { samples: 10_000, seed: 0, distribution: Distribution::Pert, watched: Vec::new() }
    }
}

/// When a network may finish, by chance.
///
/// Each activity takes one of 256 equally likely durations: its distribution is cut into parts of the same probability,
/// and each part stands for its mean, so that the mean of the whole is kept. Durations are independent of each other.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Chance {
    end: Sample,
    watched: Vec<Sample>,
}

/// A finish that is wanted: the last of these positions, each with how long before the soonest end it can finish.
#[derive(Clone, Debug)]
struct Sink {
    of: Vec<(usize, u32)>,
    soonest: i32,
}

/// What all samples share, by position.
struct Ground<'a> {
    network: &'a Network,
    estimates: Vec<Estimate>,
    /// The soonest and the latest finish of each, when all are dependencies from finish to start.
    bounds: Option<Vec<(i32, i32)>>,
    least: Vec<i32>,
    keys: Vec<u64>,
    sinks: Vec<Sink>,
}

impl Chance {
    /// The largest network that is sampled.
    pub const ACTIVITIES: usize = 500_000;
    /// The most samples.
    pub const SAMPLES: u32 = 1_000_000;
    /// The most durations that are drawn for one answer.
    pub const DRAWS: u64 = 4_000_000_000;
    /// The most sampled finishes that are kept: samples, times the watched activities and the end.
    pub const KEPT: u64 = 50_000_000;
    /// The most different spreads among the estimates of a network.
    pub const SPREADS: usize = 100_000;

    /// Samples the durations of a network: `estimates` holds one for each activity, in the order of the network.
    ///
    /// ```
    /// use encargo::chance::{Chance, Trials};
    /// use encargo::{network::{Activity, Network}, plan::Estimate};
    /// let network = Network::new(&[Activity { id: "edit".into(), ..Activity::default() }])?;
    /// let estimate = Estimate { optimistic: 60, likely: 90, pessimistic: 240 };
    /// let chance = Chance::of(&network, &[estimate], &Trials::default())?;
    /// assert_eq!((chance.end().mean(), chance.end().percentile(80)), (110, 136));
    /// # Ok::<(), encargo::Error>(())
    /// ```
    ///
    /// # Errors
    /// `chance.count`, `chance.estimate`, `chance.samples` and `chance.too_many_spreads`; `network.unknown_activity` for
    /// a watched place that is not there; `network.too_large`; `network.too_long` when a chain of pessimistic durations
    /// takes more than 2³⁰ minutes.
    pub fn of(network: &Network, estimates: &[Estimate], trials: &Trials) -> Result<Self, Error> {
        let ground = Ground::of(network, estimates, trials)?;
        let samples = trials.samples as usize;
        let blocks = samples.div_ceil(LANES) as u64;
        let mut finishes: Vec<Vec<i32>> = ground.sinks.iter().map(|_| Vec::with_capacity(samples + LANES)).collect();
        if let Some(leads) = ground.leads() {
            let tables = ground.tables(trials)?;
            let narrow = narrow::Narrow {
                needs: network.needs(),
                leads,
                tables: &tables,
                keys: &ground.keys,
                sinks: &ground.sinks,
            };
            narrow.run(blocks, |number, lanes| {
                if let (Some(finishes), Some(sink)) = (finishes.get_mut(number), ground.sinks.get(number)) {
                    finishes.extend(lanes.iter().map(|beyond| sink.soonest + i32::from(*beyond)));
                }
            });
        } else {
            ground.wide(&ground.tables(trials)?).run(blocks, |number, lanes| {
                if let Some(finishes) = finishes.get_mut(number) {
                    finishes.extend_from_slice(lanes);
                }
            });
        }
        let mut samples = finishes.into_iter().map(|mut finishes| {
            finishes.truncate(samples);
            Sample::of(finishes)
        });
        let end = samples.next().unwrap_or_else(|| Sample::of(vec![0]));
        Ok(Self { end, watched: samples.collect() })
    }

    /// In how many of the samples each activity lies on a longest chain (Van Slyke 1963): to the first watched activity, or to the end of
    /// the network when none is watched. The samples are those of [`Chance::of`].
    ///
    /// # Errors
    /// As [`Chance::of`].
    pub fn criticality(network: &Network, estimates: &[Estimate], trials: &Trials) -> Result<Vec<u32>, Error> {
        let mut ground = Ground::of(network, estimates, trials)?;
        if !trials.watched.is_empty() {
            ground.sinks.remove(0);
        }
        ground.sinks.truncate(1);
        Ok(Outlook::of(&ground, trials)?.critical)
    }

    /// When the last activity finishes.
    pub fn end(&self) -> &Sample {
        &self.end
    }

    /// When the watched activities finish, in the order they were asked for.
    pub fn watched(&self) -> &[Sample] {
        &self.watched
    }
}

impl<'a> Ground<'a> {
    fn of(network: &'a Network, estimates: &[Estimate], trials: &Trials) -> Result<Self, Error> {
        checked(network, estimates)?;
        let (drawn, kept) = (network.len().max(1) as u64, trials.watched.len() as u64 + 1);
        let limit = (Chance::DRAWS / drawn).min(Chance::KEPT / kept).min(Chance::SAMPLES.into());
        if trials.samples == 0 || u64::from(trials.samples) > limit {
            return Err(Kind::ChanceSamples { count: trials.samples, limit }.into());
        }
        let places = || (0..network.len()).filter_map(|position| network.place_at(position));
        let estimates: Vec<Estimate> = places().filter_map(|place| estimates.get(place).copied()).collect();
        let keys = places().map(|place| random::key(trials.seed, place)).collect();
        let (least, most) = (minutes(&estimates, |one| one.optimistic), minutes(&estimates, |one| one.pessimistic));
        if latest_of_all(network, &most) > i64::from(1 << 30) {
            return Err(Kind::NetworkTooLong {}.into());
        }
        let (low, high) = (network.forward(&least), network.forward(&most));
        let mut ground = Self { network, estimates, bounds: None, least, keys, sinks: Vec::new() };
        let finish_to_start = network.needs().links.iter().all(|link| link.kind == DependencyKind::FinishToStart);
        let bounds: Vec<(i32, i32)> = low.iter().zip(&high).map(|(low, high)| (low.1, high.1)).collect();
        ground.sinks.push(ground.end(&bounds, finish_to_start));
        for place in &trials.watched {
            let Some(position) = network.position(*place) else {
                return Err(Kind::NetworkUnknown { id: format!("#{place}") }.into());
            };
            let soonest = bounds.get(position).map_or(0, |bounds| bounds.0);
            ground.sinks.push(Sink { of: vec![(position, 0)], soonest });
        }
        ground.bounds = finish_to_start.then_some(bounds);
        Ok(ground)
    }

    /// The end of the network: whatever may finish last.
    fn end(&self, bounds: &[(i32, i32)], finish_to_start: bool) -> Sink {
        let needs = self.network.needs();
        let soonest = bounds.iter().map(|bounds| bounds.0).max().unwrap_or(0);
        let mut last = vec![true; bounds.len()];
        for position in 0..bounds.len() {
            for (need, link) in needs.linked(position) {
                let before = link.kind == DependencyKind::FinishToStart && link.lag >= 0;
                if let Some(last) = last.get_mut(need).filter(|_| before) {
                    *last = false;
                }
            }
        }
        let may_be_last = bounds.iter().zip(last).enumerate();
        let may_be_last = may_be_last.filter(|(_, (bounds, last))| *last && (!finish_to_start || bounds.1 >= soonest));
        let of = may_be_last.map(|(position, (bounds, _))| (position, soonest.abs_diff(bounds.0))).collect();
        Sink { of, soonest }
    }

    /// How long before the soonest start each need can finish, when sixteen bits hold all that may be beyond it.
    fn leads(&self) -> Option<Vec<u16>> {
        let bounds = self.bounds.as_ref()?;
        let fits = |(low, high): &(i32, i32)| high - low < i32::from(u16::MAX);
        if !bounds.iter().all(fits) {
            return None;
        }
        let needs = self.network.needs();
        let mut leads = Vec::with_capacity(needs.of.len());
        for (position, (bound, least)) in bounds.iter().zip(&self.least).enumerate() {
            for (need, link) in needs.linked(position) {
                let finish = bounds.get(need)?.0;
                leads.push(u16::try_from(bound.0 - least - finish - link.lag).unwrap_or(u16::MAX));
            }
        }
        Some(leads)
    }

    /// The most that a finish may lie beyond the soonest of its sink.
    fn most_beyond(&self, sink: &Sink) -> i32 {
        let bounds = self.bounds.as_deref().unwrap_or_default();
        let latest = sink.of.iter().filter_map(|(position, _)| bounds.get(*position)).map(|bounds| bounds.1).max();
        latest.map_or(0, |latest| latest - sink.soonest)
    }

    fn tables<T: Copy + Default + TryFrom<u32>>(&self, trials: &Trials) -> Result<table::Tables<T>, Error> {
        table::Tables::of(&self.estimates, trials.distribution, Chance::SPREADS)
            .ok_or_else(|| Kind::ChanceSpreads { limit: Chance::SPREADS }.into())
    }

    fn wide(&'a self, tables: &'a table::Tables<u32>) -> wide::Wide<'a> {
        let needs = self.network.needs();
        wide::Wide { needs, tables, least: &self.least, keys: &self.keys, sinks: &self.sinks }
    }
}

/// One estimate for each activity, rising, and none beyond reason.
fn checked(network: &Network, estimates: &[Estimate]) -> Result<(), Error> {
    if network.len() > Chance::ACTIVITIES {
        let (what, count, limit) = ("activities".to_owned(), network.len(), Chance::ACTIVITIES);
        return Err(Kind::NetworkTooLarge { what, count, limit }.into());
    }
    if estimates.len() != network.len() {
        return Err(Kind::ChanceCount { count: estimates.len(), expected: network.len() }.into());
    }
    let rises = |one: &Estimate| {
        one.optimistic <= one.likely && one.likely <= one.pessimistic && one.pessimistic <= Network::LONGEST
    };
    match estimates.iter().position(|one| !rises(one)) {
        Some(place) => Err(Kind::ChanceEstimate { task: network.id(place).map(clip).unwrap_or_default() }.into()),
        None => Ok(()),
    }
}

fn minutes(estimates: &[Estimate], of: impl Fn(&Estimate) -> u32) -> Vec<i32> {
    estimates.iter().map(|one| i32::try_from(of(one)).unwrap_or(i32::MAX)).collect()
}

/// A bound on every finish, whatever waits for what of another.
fn latest_of_all(network: &Network, most: &[i32]) -> i64 {
    let needs = network.needs();
    let mut finishes: Vec<i64> = Vec::with_capacity(most.len());
    for (position, minutes) in most.iter().enumerate() {
        let ready = needs
            .linked(position)
            .filter_map(|(need, link)| finishes.get(need).map(|finish| finish + i64::from(link.lag.max(0))));
        finishes.push(ready.max().unwrap_or(0) + i64::from(*minutes));
    }
    finishes.into_iter().max().unwrap_or(0)
}

#[cfg(test)]
mod tests;
