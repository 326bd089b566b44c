//! What a search answers, and the two short ways to ask; searches nothing itself.

use super::chance::Chance;
use super::decode::Profile;
use super::order::Lister;
use super::project::Project;
use super::search::{Search, latest_starts};

/// How many lists are prepared for measuring.
const PREPARED: u64 = 500;

/// A plan: when each task starts.
#[doc(hidden)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Solution {
    /// The start of each task, in the caller's order and unit.
    pub starts: Vec<u32>,
    /// The latest finish, each with the task's tail.
    pub length: u32,
    /// The weighted lateness of all tasks.
    pub lateness: u64,
    /// No plan is shorter than this.
    pub bound: u32,
    /// Whether the length cannot be bettered.
    pub proved: bool,
    /// How many schedules were made for it.
    pub schedules: u64,
}

/// How long a search goes on.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limit {
    /// How many schedules it makes at most.
    pub schedules: u64,
}

#[doc(hidden)]
impl Project {
    /// The best plan that so many schedules find; at least one is made.
    pub fn solve(&self, limit: Limit, seed: u64) -> Solution {
        let mut search = Search::planned(self, seed, limit.schedules);
        search.run(limit.schedules);
        search.best()
    }

    /// The plan of the one list by latest start: good, and at once.
    pub fn first(&self) -> Vec<u32> {
        let keys: Vec<u64> = latest_starts(&self.backward).into_iter().map(u64::from).collect();
        self.place(&keys)
    }

    /// The plan of a list of tasks: each takes the first place that is free for it, in this order but after what it waits
    /// for. Tasks that the list does not name come last.
    pub fn decode(&self, list: &[u32]) -> Vec<u32> {
        let mut places = vec![u64::MAX; self.len()];
        for (place, task) in (0_u64..).zip(list) {
            if let Some(slot) = places.get_mut(*task as usize) {
                *slot = place.min(*slot);
            }
        }
        let keys: Vec<u64> =
            self.callers.iter().map(|task| places.get(*task as usize).copied().unwrap_or(u64::MAX)).collect();
        self.place(&keys)
    }

    /// Places prepared lists, so many in all, and gives the shortest length: what a schedule costs at the least, for
    /// measuring. The lists vary, as those of a search do: one list alone would be learnt by the processor.
    pub fn placed(&self, times: u64, seed: u64) -> u32 {
        let latest = latest_starts(&self.backward);
        let spread = latest.iter().max().copied().unwrap_or_default();
        let mut chance = Chance::new(seed);
        let mut lists = Vec::new();
        for _ in 0..PREPARED.min(times) {
            let keys = latest.iter().map(|latest| u64::from(*latest) + u64::from(chance.below(spread / 4)));
            lists.push(self.listed(&keys.collect::<Vec<_>>()));
        }
        let (mut profile, mut finishes) = (Profile::new(self), vec![0; self.len()]);
        let lists = lists.iter().cycle().zip(0..times);
        lists.map(|(list, _)| profile.decode(&self.forward, list, &mut finishes)).min().unwrap_or_default()
    }

    fn listed(&self, keys: &[u64]) -> Vec<u32> {
        let mut list = Vec::with_capacity(self.len());
        Lister::new(self).list(keys, &mut list);
        list
    }

    fn place(&self, keys: &[u64]) -> Vec<u32> {
        let (list, mut finishes) = (self.listed(keys), vec![0; self.len()]);
        Profile::new(self).decode(&self.forward, &list, &mut finishes);
        let starts = self.forward.rows.iter().zip(&finishes).map(|(row, finish)| finish - row.duration);
        self.to_caller(&starts.collect::<Vec<_>>())
    }
}
