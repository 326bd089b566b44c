//! The durations that tasks may take, one table for all estimates of the same spread; knows no order of tasks.

use super::Distribution;
use super::shape::{MODES, PARTS, POINT, shape};
use crate::plan::Estimate;

/// What an activity takes beyond its optimistic minutes, for each value of a byte.
pub(super) type Table<T> = [T; PARTS];

/// The tables of all activities.
#[derive(Debug)]
pub(super) struct Tables<T> {
    tables: Vec<Table<T>>,
    /// The table of each activity; `CERTAIN` when it takes what it takes.
    which: Vec<u32>,
}

/// The number of no table.
const CERTAIN: u32 = u32::MAX;

impl<T: Copy + Default + TryFrom<u32>> Tables<T> {
    /// The tables of some estimates; nothing when there are more different ones than `most`.
    pub(super) fn of(estimates: &[Estimate], distribution: Distribution, most: usize) -> Option<Self> {
        let spreads: Vec<(u32, u32)> = estimates.iter().map(spread).collect();
        let mut different: Vec<(u32, u32)> = spreads.iter().copied().filter(|(_, range)| *range > 0).collect();
        different.sort_unstable();
        different.dedup();
        if different.len() > most {
            return None;
        }
        let number = |spread| different.binary_search(&spread).ok().and_then(|number| u32::try_from(number).ok());
        Some(Self {
            which: spreads.iter().map(|spread| number(*spread).unwrap_or(CERTAIN)).collect(),
            tables: different.into_iter().map(|(rise, range)| table(distribution, rise, range)).collect(),
        })
    }

    /// The table of an activity; nothing when it takes its optimistic minutes for certain.
    pub(super) fn get(&self, activity: usize) -> Option<&Table<T>> {
        self.tables.get(*self.which.get(activity)? as usize)
    }
}

/// How far the likely and the pessimistic minutes lie above the optimistic ones.
fn spread(estimate: &Estimate) -> (u32, u32) {
    (estimate.likely - estimate.optimistic, estimate.pessimistic - estimate.optimistic)
}

/// A shape stretched over a range, in whole minutes: what rounding takes from one part the next one gets, so that the
/// mean stays.
fn table<T: Copy + Default + TryFrom<u32>>(distribution: Distribution, rise: u32, range: u32) -> Table<T> {
    let steps = u64::from(rise) * u64::from(MODES);
    let range = u64::from(range).max(1);
    let (mode, beyond) = (steps / range, ((steps % range) << 16) / range);
    let mode = u32::try_from(mode).unwrap_or(MODES);
    let (low, high) = (shape(distribution, mode), shape(distribution, mode + 1));
    let mut rest = 1u64 << (POINT - 1);
    let mut table = [T::default(); PARTS];
    for ((slot, low), high) in table.iter_mut().zip(low).zip(high) {
        let part = (u64::from(*low) * ((1 << 16) - beyond) + u64::from(*high) * beyond) >> 16;
        rest += part * range;
        if let Some(minutes) = u32::try_from(rest >> POINT).ok().and_then(|minutes| T::try_from(minutes).ok()) {
            *slot = minutes;
        }
        rest &= (1 << POINT) - 1;
    }
    table
}
