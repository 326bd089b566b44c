//! From a list of tasks to their times: each takes the first place that is free for it; decides no order.

use super::project::Project;
use super::slots::Slots;
use super::steps::Steps;
use super::view::View;

/// Average durations beyond this walk steps instead of slots.
const LONG: u32 = 24;

/// Where what is free is kept, by what fits.
#[derive(Debug, Clone)]
pub(super) enum Profile {
    One(Slots<1>),
    Two(Slots<2>),
    Steps(Steps),
}

impl Profile {
    pub(super) fn new(project: &Project) -> Self {
        let work: u32 = project.forward.rows.iter().map(|row| row.duration).sum();
        let long = work / u32::try_from(project.len().max(1)).unwrap_or(u32::MAX) > LONG;
        if long {
            return Self::Steps(Steps::new(project));
        }
        let one = || Slots::new(project).map(Self::One);
        let two = || Slots::new(project).map(Self::Two);
        one().or_else(two).unwrap_or_else(|| Self::Steps(Steps::new(project)))
    }

    /// Places the tasks of a list, which must have each after what it waits for; writes finishes, returns the length: the
    /// latest finish with its tail.
    pub(super) fn decode(&mut self, view: &View, list: &[u32], finishes: &mut [u32]) -> u32 {
        match self {
            Self::One(slots) => {
                slots.clear();
                decode(view, list, finishes, |task, from, duration| slots.place(task, from, duration))
            }
            Self::Two(slots) => {
                slots.clear();
                decode(view, list, finishes, |task, from, duration| slots.place(task, from, duration))
            }
            Self::Steps(steps) => {
                steps.clear();
                decode(view, list, finishes, |task, from, duration| steps.place(task, from, duration))
            }
        }
    }
}

#[inline]
fn decode(view: &View, list: &[u32], finishes: &mut [u32], mut place: impl FnMut(usize, u32, u32) -> u32) -> u32 {
    let mut length = 0;
    for task in list {
        let task = *task as usize;
        let Some(row) = view.rows.get(task) else { continue };
        let mut from = row.head;
        for wait in view.waits(row) {
            from = from.max(finishes.get(wait.task as usize).copied().unwrap_or_default() + wait.lag);
        }
        let start = if row.duration == 0 { from } else { place(task, from, row.duration) };
        let finish = start + row.duration;
        if let Some(slot) = finishes.get_mut(task) {
            *slot = finish;
        }
        length = length.max(finish + row.tail);
    }
    length
}
