//! Samples in sixteen bits: what a finish lies beyond the soonest possible one; for finish-to-start networks whose finishes
//! vary by less than 65,535 minutes. Knows no other kinds.

use super::table::{Table, Tables};
use super::{LANES, Sink, random};
use crate::network::Needs;

type Lanes = [u16; LANES];

/// Everything the samples need, by position.
#[derive(Debug)]
pub(super) struct Narrow<'a> {
    pub(super) needs: &'a Needs,
    /// How long before the soonest start each need can finish.
    pub(super) leads: Vec<u16>,
    pub(super) tables: &'a Tables<u16>,
    pub(super) keys: &'a [u64],
    /// Whose finishes are wanted: the positions with the leads they have before it.
    pub(super) sinks: &'a [Sink],
}

impl Narrow<'_> {
    /// Runs all samples, a block at a time; `take` gets the number of the sink, and what its finishes lie beyond the soonest.
    pub(super) fn run(&self, blocks: u64, mut take: impl FnMut(usize, &[u16; LANES])) {
        let mut finishes: Vec<Lanes> = vec![[0; LANES]; self.keys.len()];
        for block in 0..blocks {
            self.block(block, &mut finishes, &mut []);
            for (number, sink) in self.sinks.iter().enumerate() {
                take(number, &latest(sink, &finishes));
            }
        }
    }

    /// In how many of the first `samples` samples each position lies on a longest chain to the first sink; `take` as in `run`.
    pub(super) fn criticality(&self, samples: u32, mut take: impl FnMut(usize, &[u16; LANES])) -> Vec<u32> {
        let none: Vec<Lanes> = vec![[0; LANES]; self.keys.len()];
        let (mut finishes, mut starts, mut marks, mut counts) = (none.clone(), none.clone(), none.clone(), none);
        let mut left = samples as usize;
        for block in 0..u64::from(samples).div_ceil(LANES as u64) {
            self.block(block, &mut finishes, &mut starts);
            let mut is_sample = [u16::MAX; LANES];
            is_sample.iter_mut().skip(left).for_each(|lane| *lane = 0);
            left = left.saturating_sub(LANES);
            for (number, sink) in self.sinks.iter().enumerate() {
                let latest = latest(sink, &finishes);
                take(number, &latest);
                if number == 0 {
                    marks.fill([0; LANES]);
                    for (position, lead) in &sink.of {
                        if let (Some(marks), Some(finish)) = (marks.get_mut(*position), finishes.get(*position)) {
                            let lead = u16::try_from(*lead).unwrap_or(u16::MAX);
                            marked(marks, &latest, finish, lead, &is_sample);
                        }
                    }
                }
            }
            self.back(&finishes, &starts, &mut marks, &mut counts);
        }
        counts.iter().map(|lanes| lanes.iter().map(|count| u32::from(*count)).sum()).collect()
    }

    /// Counts the marks of a block, and marks whatever is waited for until the very start of what is marked.
    fn back(&self, finishes: &[Lanes], starts: &[Lanes], marks: &mut [Lanes], counts: &mut [Lanes]) {
        let (mut needs, mut leads) = (self.needs.of.as_slice(), self.leads.as_slice());
        for ((position, pair), (start, sum)) in
            self.needs.starts.windows(2).enumerate().zip(starts.iter().zip(counts)).rev()
        {
            let [first, last] = pair else { continue };
            let before = needs.len().saturating_sub((last - first) as usize);
            let (others, own) = needs.split_at_checked(before).unwrap_or_default();
            needs = others;
            let (others, own_leads) = leads.split_at_checked(before).unwrap_or_default();
            leads = others;
            let Some((marks, [by, ..])) = marks.split_at_mut_checked(position) else { continue };
            // a mark is minus one; no lane is counted more often than there are blocks: 31,250 in a million samples
            for (sum, mark) in sum.iter_mut().zip(by.iter()) {
                *sum = sum.wrapping_sub(*mark);
            }
            for (need, lead) in own.iter().zip(own_leads) {
                let need = *need as usize;
                if let (Some(marks), Some(finish)) = (marks.get_mut(need), finishes.get(need)) {
                    marked(marks, start, finish, *lead, by);
                }
            }
        }
    }

    /// Passes a block; `starts` may be empty when nobody asks for them.
    fn block(&self, block: u64, finishes: &mut [Lanes], starts: &mut [Lanes]) {
        let (mut needs, mut leads) = (self.needs.of.as_slice(), self.leads.as_slice());
        for (position, (key, pair)) in self.keys.iter().zip(self.needs.starts.windows(2)).enumerate() {
            let [first, last] = pair else { continue };
            let count = (last - first) as usize;
            let (own, others) = needs.split_at_checked(count).unwrap_or_default();
            needs = others;
            let (own_leads, others) = leads.split_at_checked(count).unwrap_or_default();
            leads = others;
            let drawn = self.tables.get(position).map(|table| drawn(table, *key, block));
            let mut start = [0; LANES];
            for (need, lead) in own.iter().zip(own_leads) {
                if let Some(finish) = finishes.get(*need as usize) {
                    later(&mut start, finish, *lead);
                }
            }
            if let Some(slot) = starts.get_mut(position) {
                *slot = start;
            }
            let Some(finish) = finishes.get_mut(position) else { continue };
            match drawn {
                None => *finish = start,
                Some(drawn) => {
                    for ((finish, start), drawn) in finish.iter_mut().zip(&start).zip(&drawn) {
                        *finish = start.wrapping_add(*drawn);
                    }
                }
            }
        }
    }
}

/// A duration for each sample.
#[inline]
fn drawn(table: &Table<u16>, key: u64, block: u64) -> Lanes {
    // loops over references rather than `map` on arrays: these are compiled well however the crate is cut up
    let mut drawn = [0; LANES];
    for (slot, draw) in drawn.iter_mut().zip(&random::draws(key, block)) {
        *slot = table.get(usize::from(*draw)).copied().unwrap_or(0);
    }
    drawn
}

/// The last finish of a sink.
fn latest(sink: &Sink, finishes: &[Lanes]) -> Lanes {
    let mut latest = [0; LANES];
    for (position, lead) in &sink.of {
        if let Some(finish) = finishes.get(*position) {
            later(&mut latest, finish, u16::try_from(*lead).unwrap_or(u16::MAX));
        }
    }
    latest
}

/// Marks the samples marked in `by` in which nothing lies between a finish and what waits for it. A lead that sixteen bits do
/// not hold is longer than any finish is late.
#[inline]
fn marked(marks: &mut Lanes, here: &Lanes, finish: &Lanes, lead: u16, by: &Lanes) {
    for ((mark, by), (here, finish)) in marks.iter_mut().zip(by).zip(here.iter().zip(finish)) {
        *mark |= by & u16::from(here.saturating_add(lead) == *finish).wrapping_neg();
    }
}

#[inline]
fn later(latest: &mut Lanes, finish: &Lanes, lead: u16) {
    for (latest, finish) in latest.iter_mut().zip(finish) {
        *latest = (*latest).max(finish.saturating_sub(lead));
    }
}
