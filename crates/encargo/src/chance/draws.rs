//! Durations drawn a block of samples at a time, for whoever passes them through something else than a network; passes
//! nothing itself.

use super::table::Tables;
use super::{Chance, Distribution, LANES, Trials, random};
use crate::error::{Error, Kind};
use crate::plan::Estimate;

/// What durations are drawn from: the estimates by place, the same samples as a network of them would draw.
#[derive(Debug)]
pub(crate) struct Draws {
    tables: Tables<u32>,
    least: Vec<i64>,
    keys: Vec<u64>,
}

impl Draws {
    /// How many samples are drawn side by side.
    pub(crate) const LANES: usize = LANES;

    /// # Errors
    /// `chance.samples` for none or more than the limit, `chance.too_many_spreads`.
    pub(crate) fn of(estimates: &[Estimate], trials: &Trials, limit: u64) -> Result<Self, Error> {
        let limit = limit.min(Chance::SAMPLES.into());
        if trials.samples == 0 || u64::from(trials.samples) > limit {
            return Err(Kind::ChanceSamples { count: trials.samples, limit }.into());
        }
        let distribution: Distribution = trials.distribution;
        let tables = Tables::of(estimates, distribution, Chance::SPREADS)
            .ok_or_else(|| Error::from(Kind::ChanceSpreads { limit: Chance::SPREADS }))?;
        let least = estimates.iter().map(|estimate| i64::from(estimate.optimistic)).collect();
        let keys = (0..estimates.len()).map(|place| random::key(trials.seed, place)).collect();
        Ok(Self { tables, least, keys })
    }

    /// The minutes of each place in each sample of a block.
    pub(crate) fn block(&self, block: u64, minutes: &mut Vec<[i64; LANES]>) {
        minutes.clear();
        for (place, (least, key)) in self.least.iter().zip(&self.keys).enumerate() {
            let mut lanes = [*least; LANES];
            if let Some(table) = self.tables.get(place) {
                for (slot, draw) in lanes.iter_mut().zip(&random::draws(*key, block)) {
                    *slot += i64::from(table.get(usize::from(*draw)).copied().unwrap_or(0));
                }
            }
            minutes.push(lanes);
        }
    }
}
