//! All that a forecast asks of the same samples, in one pass: when some activities finish and who lies on a longest chain;
//! knows no days.

use super::sample::share;
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
    // Invariant: none is `u16::MAX`.
    finishes: Vec<u16>,
}

/// How many finishes tell where about a percentile lies.
const FEW: usize = 512;

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
            let mut kept: Vec<Beyond> = sinks
                .iter()
                .map(|sink| {
                    let (soonest, most) = (sink.soonest, ground.most_beyond(sink));
                    Beyond { soonest, most, finishes: Vec::with_capacity(count + LANES) }
                })
                .collect();
            by_position = narrow.criticality(trials.samples, |number, lanes| {
                if let Some(kept) = kept.get_mut(number) {
                    kept.finishes.extend_from_slice(lanes);
                }
            });
            for kept in &mut kept {
                kept.finishes.truncate(count);
            }
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
    fn percentile(&self, percent: u8) -> i32 {
        let (all, count) = (self.finishes.as_slice(), self.finishes.len());
        let rank = (count * usize::from(percent.min(100))).div_ceil(100).max(1);
        let few = all.get(..FEW).unwrap_or(all);
        let guess = self.reached(few, (rank * few.len()).div_ceil(count.max(1)), self.most / 2);
        self.soonest + self.reached(all, rank, guess)
    }

    /// The least that so many of some finishes are not beyond: looked for from a guess on, in steps that grow, and
    /// halved once it lies between two.
    fn reached(&self, finishes: &[u16], rank: usize, guess: i32) -> i32 {
        let (mut below, mut reached) = (-1, self.most);
        let (mut next, mut step) = (guess, (self.most >> 6).max(1));
        while reached - below > 1 {
            next = next.clamp(below + 1, reached - 1);
            if until(finishes, u16::try_from(next).unwrap_or(u16::MAX)) >= rank {
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
            Ok(beyond) if beyond < u16::MAX => until(&self.finishes, beyond),
            _ if beyond < 0 => 0,
            _ => self.finishes.len(),
        };
        share(count, self.finishes.len())
    }
}

/// How many finishes are at most so far beyond.
fn until(finishes: &[u16], most: u16) -> usize {
    // one long loop in sixteen bits, which is compiled to many lanes, over as many as sixteen bits can count
    let counts = finishes.chunks(usize::from(u16::MAX));
    counts.map(|some| usize::from(some.iter().map(|beyond| u16::from(*beyond <= most)).sum::<u16>())).sum()
}
