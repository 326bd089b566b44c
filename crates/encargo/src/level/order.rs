//! Lists of tasks: by priority, and out of a schedule for the other direction of time; places nothing.

use super::project::Project;
use super::view::View;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// Room to sort in.
#[derive(Debug, Clone, Default)]
pub(super) struct Sorter {
    counts: Vec<u32>,
    keys: Vec<u64>,
}

impl Sorter {
    /// The list for the other direction of time: what finishes last comes first. Keeps each task behind what it waits for
    /// there, since of two that finish together the one that waits here comes first.
    pub(super) fn turned(&mut self, view: &View, finishes: &[u32], list: &mut [u32]) {
        let length = finishes.iter().max().copied().unwrap_or_default();
        if (length as usize) < 16 * finishes.len() {
            self.counting(view, finishes, length, list);
        } else {
            self.comparing(view, finishes, list);
        }
    }

    fn counting(&mut self, view: &View, finishes: &[u32], length: u32, list: &mut [u32]) {
        self.counts.clear();
        self.counts.resize(length as usize + 1, 0);
        for finish in finishes {
            if let Some(count) = self.counts.get_mut(*finish as usize) {
                *count += 1;
            }
        }
        let mut later = 0;
        for count in self.counts.iter_mut().rev() {
            (*count, later) = (later, later + *count);
        }
        let mut put = |task: u32, finish: u32| {
            if let Some(place) = self.counts.get_mut(finish as usize) {
                if let Some(slot) = list.get_mut(*place as usize) {
                    *slot = task;
                }
                *place += 1;
            }
        };
        if view.reversed {
            (0_u32..).zip(finishes).for_each(|(task, finish)| put(task, *finish));
        } else {
            let count = u32::try_from(finishes.len()).unwrap_or(u32::MAX);
            (0..count).rev().zip(finishes.iter().rev()).for_each(|(task, finish)| put(task, *finish));
        }
    }

    fn comparing(&mut self, view: &View, finishes: &[u32], list: &mut [u32]) {
        self.keys.clear();
        let tie = |task: u32| if view.reversed { task } else { !task };
        let key = |(task, finish): (u32, &u32)| u64::from(!*finish) << 32 | u64::from(tie(task));
        self.keys.extend((0_u32..).zip(finishes).map(key));
        self.keys.sort_unstable();
        for (slot, key) in list.iter_mut().zip(&self.keys) {
            let low = u32::try_from(key & u64::from(u32::MAX)).unwrap_or_default();
            *slot = tie(low);
        }
    }
}

/// Lists by priority: of the tasks that may come next, the one with the smallest key.
#[derive(Debug, Clone)]
pub(super) struct Lister {
    followers: Vec<Vec<u32>>,
    waits: Vec<u32>,
    left: Vec<u32>,
    ready: BinaryHeap<Reverse<(u64, u32)>>,
}

impl Lister {
    /// Lists in the forward direction.
    pub(super) fn new(project: &Project) -> Self {
        let view = &project.forward;
        let mut followers = vec![Vec::new(); view.rows.len()];
        let mut waits = Vec::with_capacity(view.rows.len());
        for (row, task) in view.rows.iter().zip(0_u32..) {
            for wait in view.waits(row) {
                if let Some(followers) = followers.get_mut(wait.task as usize) {
                    followers.push(task);
                }
            }
            waits.push(u32::try_from(view.waits(row).len()).unwrap_or_default());
        }
        Self { followers, left: waits.clone(), waits, ready: BinaryHeap::new() }
    }

    /// The list by such keys.
    pub(super) fn list(&mut self, keys: &[u64], list: &mut Vec<u32>) {
        list.clear();
        self.left.clone_from(&self.waits);
        self.ready.clear();
        let free = (0_u32..).zip(keys).zip(&self.left).filter(|(_, left)| **left == 0);
        self.ready.extend(free.map(|((task, key), _)| Reverse((*key, task))));
        while let Some(Reverse((_, task))) = self.ready.pop() {
            list.push(task);
            for follower in self.followers.get(task as usize).into_iter().flatten() {
                let Some(left) = self.left.get_mut(*follower as usize) else { continue };
                *left -= 1;
                if *left == 0 {
                    let key = keys.get(*follower as usize).copied().unwrap_or_default();
                    self.ready.push(Reverse((key, *follower)));
                }
            }
        }
    }
}
