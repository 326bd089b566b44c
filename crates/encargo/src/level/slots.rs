//! What is free at each unit of time, all resources packed into one or two words; knows no tasks' order.
//!
//! Each resource has a lane as wide as its capacity and a guard bit above it that is always set. Taking a demand away with
//! one subtraction clears a guard exactly where the lane has too little: "does it fit?" is one subtraction and one mask.

use super::project::Project;

/// Slots beyond this number are too many to clear and walk: see `steps`.
const MOST_SLOTS: u32 = 1 << 20;

/// What is free in one unit of time.
pub(super) type Words<const N: usize> = [u64; N];

/// A profile of `N` words a slot.
#[derive(Debug, Clone)]
pub(super) struct Slots<const N: usize> {
    free: Vec<Words<N>>,
    empty: Words<N>,
    guards: Words<N>,
    demands: Vec<Words<N>>,
    /// Slots from here on are untouched.
    touched: u32,
}

impl<const N: usize> Slots<N> {
    /// The profile of a project, when its lanes fit into `N` words and its times into the slots.
    pub(super) fn new(project: &Project) -> Option<Self> {
        if project.horizon > MOST_SLOTS {
            return None;
        }
        let lanes = lanes::<N>(project)?;
        let (mut empty, mut guards) = ([0; N], [0; N]);
        for (lane, capacity) in lanes.iter().zip(&project.capacities) {
            let Some(lane) = lane else { continue };
            *empty.get_mut(lane.word)? |= (u64::from(*capacity) | 1 << lane.width) << lane.shift;
            *guards.get_mut(lane.word)? |= (1 << lane.width) << lane.shift;
        }
        let mut demands = Vec::with_capacity(project.len());
        for task in &project.demands {
            let mut words = [0; N];
            for (resource, amount) in task {
                if let Some(lane) = lanes.get(*resource as usize)? {
                    *words.get_mut(lane.word)? |= u64::from(*amount) << lane.shift;
                }
            }
            demands.push(words);
        }
        let free = vec![empty; project.horizon as usize + 1];
        Some(Self { free, empty, guards, demands, touched: 0 })
    }

    /// Forgets what was taken.
    pub(super) fn clear(&mut self) {
        if let Some(touched) = self.free.get_mut(..self.touched as usize) {
            touched.fill(self.empty);
        }
        self.touched = 0;
    }

    /// Takes what a task needs at the first time from `from` on at which all of it is free all along; says when.
    #[inline]
    pub(super) fn place(&mut self, task: usize, from: u32, duration: u32) -> u32 {
        let Some(demand) = self.demands.get(task) else { return from };
        let guards = &self.guards;
        let fits = |free: &Words<N>| {
            free.iter()
                .zip(demand)
                .zip(guards)
                .all(|((free, demand), guard)| free.wrapping_sub(*demand) & guard == *guard)
        };
        let (mut start, mut known) = (from as usize, from as usize); // slots from `start` to `known` fit
        let length = duration as usize;
        while let Some(unknown) = self.free.get(known..start + length) {
            let Some(full) = unknown.iter().rposition(|free| !fits(free)) else { break };
            (start, known) = (known + full + 1, start + length);
        }
        for free in self.free.get_mut(start..start + length).unwrap_or_default() {
            for (free, demand) in free.iter_mut().zip(demand) {
                *free = free.wrapping_sub(*demand);
            }
        }
        let start = u32::try_from(start).unwrap_or(u32::MAX);
        self.touched = self.touched.max(start.saturating_add(duration));
        start
    }
}

#[derive(Debug, Clone, Copy)]
struct Lane {
    word: usize,
    shift: u32,
    width: u32,
}

/// A lane for each resource that can run out at all.
fn lanes<const N: usize>(project: &Project) -> Option<Vec<Option<Lane>>> {
    let mut sums = vec![0_u64; project.capacities.len()];
    for (resource, amount) in project.demands.iter().flatten() {
        *sums.get_mut(*resource as usize)? += u64::from(*amount);
    }
    let mut used = [0_u32; N];
    let mut lanes = Vec::with_capacity(sums.len());
    for (sum, capacity) in sums.iter().zip(&project.capacities) {
        let width = 32 - capacity.leading_zeros();
        lanes.push(if *sum <= u64::from(*capacity) {
            None
        } else {
            let (word, used) = used.iter_mut().enumerate().find(|(_, used)| **used + width < 64)?;
            let shift = *used;
            *used += width + 1;
            Some(Lane { word, shift, width })
        });
    }
    Some(lanes)
}
