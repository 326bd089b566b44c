//! Samples in thirty-two bits, all four kinds of dependency, and which activities lie on a longest chain; the plain form of
//! what the narrow one does fast.

use super::table::Tables;
use super::{LANES, Sink, random};
use crate::network::Needs;
use crate::plan::DependencyKind;

type Lanes = [i32; LANES];

/// Everything the samples need, by position.
#[derive(Debug)]
pub(super) struct Wide<'a> {
    pub(super) needs: &'a Needs,
    pub(super) tables: &'a Tables<u32>,
    /// The optimistic minutes.
    pub(super) least: &'a [i32],
    pub(super) keys: &'a [u64],
    pub(super) sinks: &'a [Sink],
}

/// When one activity starts and finishes, in each sample of a block.
#[derive(Clone, Debug)]
struct Times {
    start: Lanes,
    finish: Lanes,
}

impl Wide<'_> {
    /// Runs all samples, a block at a time; `take` gets the number of the sink, and its finishes.
    pub(super) fn run(&self, blocks: u64, mut take: impl FnMut(usize, &Lanes)) {
        let mut times = self.times();
        for block in 0..blocks {
            self.block(block, &mut times);
            for (number, sink) in self.sinks.iter().enumerate() {
                take(number, &latest(sink, &times));
            }
        }
    }

    /// In how many of the first `samples` samples each position lies on a longest chain to the first sink; `take` as in `run`.
    pub(super) fn criticality(&self, samples: u32, mut take: impl FnMut(usize, &Lanes)) -> Vec<u32> {
        let mut times = self.times();
        let mut counts = vec![0; self.keys.len()];
        let mut critical: Vec<Lanes> = vec![[0; LANES]; self.keys.len()];
        let Some(sink) = self.sinks.first() else { return counts };
        let mut left = samples as usize;
        for block in 0.. {
            if left == 0 {
                break;
            }
            self.block(block, &mut times);
            critical.fill([0; LANES]);
            for (number, sink) in self.sinks.iter().enumerate() {
                take(number, &latest(sink, &times));
            }
            let end = latest(sink, &times);
            for (position, _) in &sink.of {
                if let (Some(critical), Some(times)) = (critical.get_mut(*position), times.get(*position)) {
                    marked(critical, &end, &times.finish, 0, &[1; LANES]);
                }
            }
            for (position, count) in counts.iter_mut().enumerate().rev() {
                let Some((before, [own, ..])) = critical.split_at_mut_checked(position) else { continue };
                let Some((times_before, [at, ..])) = times.split_at_checked(position) else { continue };
                *count += own.iter().take(left).fold(0, |sum, mark| sum + mark.unsigned_abs());
                for (need, link) in self.needs.linked(position) {
                    let (Some(need), Some(times)) = (before.get_mut(need), times_before.get(need)) else { continue };
                    let (here, there) = match link.kind {
                        DependencyKind::FinishToStart => (&at.start, &times.finish),
                        DependencyKind::StartToStart => (&at.start, &times.start),
                        DependencyKind::FinishToFinish => (&at.finish, &times.finish),
                        DependencyKind::StartToFinish => (&at.finish, &times.start),
                    };
                    marked(need, here, there, link.lag, own);
                }
            }
            left = left.saturating_sub(LANES);
        }
        counts
    }

    fn times(&self) -> Vec<Times> {
        vec![Times { start: [0; LANES], finish: [0; LANES] }; self.keys.len()]
    }

    fn block(&self, block: u64, times: &mut [Times]) {
        for (position, (key, least)) in self.keys.iter().zip(self.least).enumerate() {
            let mut minutes = [*least; LANES];
            if let Some(table) = self.tables.get(position) {
                for (minutes, draw) in minutes.iter_mut().zip(&random::draws(*key, block)) {
                    *minutes += table.get(usize::from(*draw)).copied().unwrap_or(0).cast_signed();
                }
            }
            // the starts that starts leave, and the finishes that finishes leave
            let (mut start, mut finish) = ([0; LANES], minutes);
            for (need, link) in self.needs.linked(position) {
                let Some(need) = times.get(need) else { continue };
                match link.kind {
                    DependencyKind::FinishToStart => later(&mut start, &need.finish, link.lag),
                    DependencyKind::StartToStart => later(&mut start, &need.start, link.lag),
                    DependencyKind::FinishToFinish => later(&mut finish, &need.finish, link.lag),
                    DependencyKind::StartToFinish => later(&mut finish, &need.start, link.lag),
                }
            }
            if let Some(slot) = times.get_mut(position) {
                let lanes = slot.start.iter_mut().zip(&mut slot.finish).zip(&minutes).zip(start.iter().zip(&finish));
                for (((start, finish), minutes), (soonest, done)) in lanes {
                    *finish = (*done).max(soonest + minutes);
                    *start = *finish - minutes;
                }
            }
        }
    }
}

/// The last finish of a sink.
fn latest(sink: &Sink, times: &[Times]) -> Lanes {
    let mut latest = [0; LANES];
    for times in sink.of.iter().filter_map(|(position, _)| times.get(*position)) {
        later(&mut latest, &times.finish, 0);
    }
    latest
}

#[inline]
fn later(latest: &mut Lanes, times: &Lanes, lag: i32) {
    for (latest, time) in latest.iter_mut().zip(times) {
        *latest = (*latest).max(time + lag);
    }
}

/// Marks the samples marked in `by` in which nothing lies between the two.
#[inline]
fn marked(marks: &mut Lanes, here: &Lanes, there: &Lanes, lag: i32, by: &Lanes) {
    for ((mark, by), (here, there)) in marks.iter_mut().zip(by).zip(here.iter().zip(there)) {
        *mark |= by & i32::from(there + lag == *here);
    }
}
