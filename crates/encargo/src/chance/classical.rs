//! PERT as its inventors had it: the mean and the variance of the critical chain, and a normal table; samples nothing.

use super::{checked, minutes};
use crate::error::Error;
use crate::network::Network;
use crate::plan::DependencyKind;
use crate::plan::Estimate;

/// The finish of the critical chain: normal, by the sum of its means and of its variances (Malcolm et al. 1959).
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Classical {
    /// The places on the critical chain, first to last.
    pub chain: Vec<usize>,
    /// Six times the mean: o + 4m + p along the chain.
    mean: i64,
    /// Thirty-six times the variance: (p - o)² along the chain.
    variance: i64,
}

impl Classical {
    /// Finds the chain that is longest by mean durations.
    ///
    /// # Errors
    /// `chance.count`, `chance.estimate` and `network.too_large`.
    pub fn of(network: &Network, estimates: &[Estimate]) -> Result<Self, Error> {
        checked(network, estimates)?;
        let places = (0..network.len()).filter_map(|position| network.place_at(position));
        let estimates: Vec<Estimate> = places.filter_map(|place| estimates.get(place).copied()).collect();
        let means = minutes(&estimates, |one| u32::try_from((sixths(one) + 3) / 6).unwrap_or(u32::MAX));
        let times = network.forward(&means);
        let mut classical = Self { chain: Vec::new(), mean: 0, variance: 0 };
        let end = times.iter().map(|(_, finish)| *finish).max();
        let mut here = times.iter().position(|(_, finish)| Some(*finish) == end);
        let mut leaves_by_finish = true;
        while let Some(position) = here {
            classical.chain.extend(network.place_at(position));
            let driver = network.driver(position, |position| times.get(position).copied());
            let enters_by_finish = driver.is_some_and(|(_, link)| {
                matches!(link.kind, DependencyKind::FinishToFinish | DependencyKind::StartToFinish)
            });
            // the chain runs through its duration forwards, not at all, or backwards
            let times_over = i64::from(leaves_by_finish) - i64::from(enters_by_finish);
            if let Some(estimate) = estimates.get(position) {
                let spread = i64::from(estimate.pessimistic - estimate.optimistic);
                classical.mean = classical.mean.saturating_add(times_over * sixths(estimate));
                classical.variance = classical.variance.saturating_add(times_over.abs() * spread * spread);
            }
            if let Some((_, link)) = driver {
                classical.mean = classical.mean.saturating_add(6 * i64::from(link.lag));
                leaves_by_finish = matches!(link.kind, DependencyKind::FinishToStart | DependencyKind::FinishToFinish);
            }
            here = driver.map(|(need, _)| need);
        }
        classical.chain.reverse();
        Ok(classical)
    }

    /// The mean finish, to the nearest minute.
    pub fn mean(&self) -> i64 {
        (self.mean + 3).div_euclid(6)
    }

    /// The standard deviation, in whole minutes.
    pub fn deviation(&self) -> i64 {
        let sixths = self.variance.unsigned_abs().isqrt();
        i64::try_from((sixths + 3) / 6).unwrap_or(i64::MAX)
    }

    /// The chance of finishing at a position or before it, in parts of ten thousand.
    pub fn chance_until(&self, position: i32) -> u16 {
        chance_within(i128::from(position) * 6 - i128::from(self.mean), self.variance)
    }
}

/// The chance that a normal length does not grow by more than some room, in parts of ten thousand: six times the room, and
/// thirty-six times the variance.
pub(crate) fn chance_within(room: i128, variance: i64) -> u16 {
    // a hundred times six deviations
    let deviation = variance.unsigned_abs().saturating_mul(10_000).isqrt();
    if deviation == 0 {
        return if room >= 0 { 10_000 } else { 0 };
    }
    let deviations = room.unsigned_abs() * (100 * u128::from(PARTS)) / u128::from(deviation);
    let above = normal(u64::try_from(deviations).unwrap_or(u64::MAX));
    if room >= 0 { above } else { 10_000 - above }
}

fn sixths(estimate: &Estimate) -> i64 {
    i64::from(estimate.optimistic) + 4 * i64::from(estimate.likely) + i64::from(estimate.pessimistic)
}

/// The normal distribution above the mean, less one half, in parts of a million: at 0, 0.05, 0.10 … 4 deviations.
#[rustfmt::skip]
const NORMAL: [u32; 81] = [
    0, 19_939, 39_828, 59_618, 79_260, 98_706, 117_911, 136_831, 155_422, 173_645, 191_462, 208_840,
    225_747, 242_154, 258_036, 273_373, 288_145, 302_337, 315_940, 328_944, 341_345, 353_141, 364_334, 374_928,
    384_930, 394_350, 403_200, 411_492, 419_243, 426_471, 433_193, 439_429, 445_201, 450_529, 455_435, 459_941,
    464_070, 467_843, 471_283, 474_412, 477_250, 479_818, 482_136, 484_222, 486_097, 487_776, 489_276, 490_613,
    491_802, 492_857, 493_790, 494_614, 495_339, 495_975, 496_533, 497_020, 497_445, 497_814, 498_134, 498_411,
    498_650, 498_856, 499_032, 499_184, 499_313, 499_423, 499_517, 499_596, 499_663, 499_720, 499_767, 499_807,
    499_841, 499_869, 499_892, 499_912, 499_928, 499_941, 499_952, 499_961, 499_968,
];

/// The parts of a deviation that are told apart.
const PARTS: u64 = 20_000;

/// The share of a normal distribution below so many parts of a deviation above the mean, in parts of ten thousand.
fn normal(deviations: u64) -> u16 {
    const WIDTH: u64 = PARTS / 20;
    let step = usize::try_from(deviations / WIDTH).unwrap_or(usize::MAX);
    let at = |step: usize| u64::from(NORMAL.get(step).copied().unwrap_or(500_000));
    let beyond = deviations % WIDTH;
    let share = (at(step) * (WIDTH - beyond) + at(step.saturating_add(1)) * beyond) / WIDTH;
    u16::try_from((500_000 + share + 50) / 100).unwrap_or(10_000)
}
