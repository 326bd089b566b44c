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
            self.block(block, &mut finishes);
            for (number, sink) in self.sinks.iter().enumerate() {
                let mut latest = [0; LANES];
                for (position, lead) in &sink.of {
                    if let Some(finish) = finishes.get(*position) {
                        later(&mut latest, finish, u16::try_from(*lead).unwrap_or(u16::MAX));
                    }
                }
                take(number, &latest);
            }
        }
    }

    fn block(&self, block: u64, finishes: &mut [Lanes]) {
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

#[inline]
fn later(latest: &mut Lanes, finish: &Lanes, lead: u16) {
    for (latest, finish) in latest.iter_mut().zip(finish) {
        *latest = (*latest).max(finish.saturating_sub(lead));
    }
}
