//! All that a forecast asks of the same samples, in one pass: when some activities finish and who lies on a longest chain;
//! knows no days.

use super::{Chance, Ground, LANES, Sample, Trials, narrow};
use crate::error::Error;
use crate::network::Network;
use crate::plan::Estimate;

/// What the samples say of a target and of those that are watched.
#[derive(Debug)]
pub(crate) struct Outlook {
    /// When the target finishes.
    pub(crate) target: Finishes,
    /// When the watched activities finish, in the order they were asked for.
    pub(crate) watched: Vec<Finishes>,
    /// In how many samples the activity at each place lies on a longest chain to the target.
    pub(crate) critical: Vec<u32>,
}

/// The sampled finishes of one.
#[derive(Debug)]
pub(crate) enum Finishes {
    /// In sixteen bits, as they were drawn.
    Narrow(Beyond),
    /// In order.
    Wide(Sample),
}

/// Finishes by what they lie beyond the soonest. A question is answered by counting, which many lanes do at once: a few
/// questions cost less than putting all in order.
#[derive(Debug)]
pub(crate) struct Beyond {
    soonest: i32,
    /// The most that any may lie beyond it.
    most: i32,
    count: usize,
    // Invariant: what is no sample is `u16::MAX`, and no sample is.
    blocks: Vec<[u16; LANES]>,
}

/// The blocks that tell where about a percentile lies.
const FEW: usize = 8;

impl Chance {
    /// The finishes of `target` (of the network when there is none) and of the watched activities, and in how many samples
    /// each activity lies on a longest chain to the target. The samples are those of [`Chance::of`].
    ///
    /// # Errors
    /// As [`Chance::of`].
    pub(crate) fn outlook(
        network: &Network,
        estimates: &[Estimate],
        trials: &Trials,
        target: Option<usize>,
    ) -> Result<Outlook, Error> {
        let watched = target.into_iter().chain(trials.watched.iter().copied()).collect();
        let trials = Trials { watched, ..*trials };
        let mut ground = Ground::of(network, estimates, &trials)?;
        if target.is_some() {
            ground.sinks.remove(0);
        }
        Outlook::of(&ground, &trials)
    }
}

impl Outlook {
    /// The first sink is the target.
    pub(super) fn of(ground: &Ground<'_>, trials: &Trials) -> Result<Self, Error> {
        let count = trials.samples as usize;
        let by_position;
        let mut finishes: Vec<Finishes>;
        if let Some(leads) = ground.leads() {
            let tables = ground.tables(trials)?;
            let (keys, sinks) = (&ground.keys, &ground.sinks);
            let narrow = narrow::Narrow { needs: ground.network.needs(), leads, tables: &tables, keys, sinks };
            let blocks = count.div_ceil(LANES);
            let mut kept: Vec<Beyond> = sinks
                .iter()
                .map(|sink| {
                    let (soonest, most) = (sink.soonest, ground.most_beyond(sink));
                    Beyond { soonest, most, count, blocks: Vec::with_capacity(blocks) }
                })
                .collect();
            by_position = narrow.criticality(trials.samples, |number, lanes| {
                if let Some(kept) = kept.get_mut(number) {
                    kept.blocks.push(*lanes);
                }
            });
            kept.iter_mut().for_each(Beyond::close);
            finishes = kept.into_iter().map(Finishes::Narrow).collect();
        } else {
            let mut kept: Vec<Vec<i32>> = ground.sinks.iter().map(|_| Vec::with_capacity(count + LANES)).collect();
            by_position = ground.wide(&ground.tables(trials)?).criticality(trials.samples, |number, lanes| {
                if let Some(kept) = kept.get_mut(number) {
                    kept.extend_from_slice(lanes);
                }
            });
            let sample = |mut finishes: Vec<i32>| {
                finishes.truncate(count);
                Finishes::Wide(Sample::of(finishes))
            };
            finishes = kept.into_iter().map(sample).collect();
        }
        let watched = finishes.split_off(finishes.len().min(1));
        let target = finishes.pop().unwrap_or_else(|| Finishes::Wide(Sample::of(vec![0])));
        let mut critical = vec![0; by_position.len()];
        for (position, count) in by_position.into_iter().enumerate() {
            if let Some(slot) = ground.network.place_at(position).and_then(|place| critical.get_mut(place)) {
                *slot = count;
            }
        }
        Ok(Self { target, watched, critical })
    }
}

impl Finishes {
    /// The soonest position that at least so many percent of the samples do not pass.
    pub(crate) fn percentile(&self, percent: u8) -> i32 {
        match self {
            Self::Narrow(beyond) => beyond.percentile(percent),
            Self::Wide(sample) => sample.percentile(percent),
        }
    }

    /// The chance of finishing at a position or before it, in parts of ten thousand.
    pub(crate) fn chance_until(&self, position: i32) -> u16 {
        match self {
            Self::Narrow(beyond) => beyond.chance_until(position),
            Self::Wide(sample) => sample.chance_until(position),
        }
    }
}

impl Beyond {
    /// Marks the lanes of the last block that are no samples.
    fn close(&mut self) {
        let samples = self.count - self.blocks.len().saturating_sub(1) * LANES;
        for lane in self.blocks.last_mut().into_iter().flat_map(|last| last.iter_mut().skip(samples)) {
            *lane = u16::MAX;
        }
    }

    fn percentile(&self, percent: u8) -> i32 {
        let rank = (self.count * usize::from(percent.min(100))).div_ceil(100).max(1);
        let few = self.blocks.get(..FEW).unwrap_or(&self.blocks);
        let guess = self.reached(few, rank * few.len() / self.blocks.len().max(1), self.most / 2);
        self.soonest + self.reached(&self.blocks, rank, guess)
    }

    /// The least that so many finishes of some blocks are not beyond: looked for from a guess on, in steps that grow, and
    /// halved once it lies between two.
    fn reached(&self, blocks: &[[u16; LANES]], rank: usize, guess: i32) -> i32 {
        let (mut below, mut reached) = (-1, self.most);
        let (mut next, mut step) = (guess, (self.most >> 6).max(1));
        while reached - below > 1 {
            next = next.clamp(below + 1, reached - 1);
            if until(blocks, u16::try_from(next).unwrap_or(u16::MAX)) >= rank {
                reached = next;
                next = (reached - step).max(below + (reached - below) / 2);
            } else {
                below = next;
                next = (below + step).min(below + (reached - below) / 2);
            }
            step *= 2;
        }
        reached
    }

    fn chance_until(&self, position: i32) -> u16 {
        let beyond = position.saturating_sub(self.soonest);
        let count = match u16::try_from(beyond) {
            Ok(beyond) if beyond < u16::MAX => until(&self.blocks, beyond),
            _ if beyond < 0 => 0,
            _ => self.count,
        };
        let share = (count * 10_000 + self.count / 2) / self.count.max(1);
        u16::try_from(share).unwrap_or(10_000)
    }
}

/// How many finishes are at most so far beyond.
fn until(blocks: &[[u16; LANES]], most: u16) -> usize {
    // a million samples are 31,250 blocks: sixteen bits hold the count of a lane
    let mut counts = [0u16; LANES];
    for lanes in blocks {
        for (count, beyond) in counts.iter_mut().zip(lanes) {
            *count = count.wrapping_add(u16::from(*beyond <= most));
        }
    }
    counts.iter().map(|count| usize::from(*count)).sum()
}
