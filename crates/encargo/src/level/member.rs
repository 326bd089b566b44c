//! One schedule of a population and what it is worth; makes none.

use super::project::Project;
use super::view::View;

// Ordered by field: a shorter plan first, of equal ones the less late, of equal ones the one with less work at its end.
/// What a schedule costs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Cost {
    pub(super) length: u32,
    pub(super) lateness: u64,
    /// Work, weighed by the square of its finish: of two plans of one length, the one that ends more thinly is nearer to a
    /// shorter one.
    shape: u64,
}

impl Cost {
    pub(super) const WORST: Self = Self { length: u32::MAX, lateness: u64::MAX, shape: u64::MAX };

    /// Whether it is better in what the caller asked for.
    pub(super) fn beats(&self, other: &Self) -> bool {
        (self.length, self.lateness) < (other.length, other.lateness)
    }
}

/// One schedule: finishes along the time of its view, and the list that continues it in the other direction.
#[derive(Debug, Clone)]
pub(super) struct Member {
    pub(super) cost: Cost,
    pub(super) finishes: Vec<u32>,
    pub(super) list: Vec<u32>,
}

impl Member {
    pub(super) fn blank(tasks: usize) -> Self {
        Self { cost: Cost::WORST, finishes: vec![0; tasks], list: vec![0; tasks] }
    }

    /// The starts in forward time.
    pub(super) fn starts(&self, view: &View) -> Vec<u32> {
        let finishes = view.rows.iter().zip(&self.finishes);
        if view.reversed {
            finishes.map(|(_, finish)| self.cost.length.saturating_sub(*finish)).collect()
        } else {
            finishes.map(|(row, finish)| finish.saturating_sub(row.duration)).collect()
        }
    }
}

/// Tells what schedules cost.
#[derive(Debug, Clone)]
pub(super) struct Judge {
    /// Each task's share of all work, in parts of a million or so.
    pub(super) work: Vec<u64>,
    /// Times are shifted down to sixteen bits, so that their squares add up.
    pub(super) shift: u32,
}

impl Judge {
    pub(super) fn new(project: &Project) -> Self {
        let share = |(resource, amount): &(u32, u32)| {
            let capacity =
                project.capacities.get(*resource as usize).map_or(1, |capacity| u64::from((*capacity).max(1)));
            u64::from(*amount) * 1024 / capacity
        };
        let rows = project.demands.iter().zip(&project.forward.rows);
        let work = rows.map(|(demands, row)| demands.iter().map(share).sum::<u64>() * u64::from(row.duration));
        let mut work: Vec<u64> = work.collect();
        let scale = work.iter().sum::<u64>() >> 20;
        for share in &mut work {
            *share /= scale + 1;
        }
        Self { work, shift: 16_u32.saturating_sub(project.horizon.leading_zeros()) }
    }

    pub(super) fn cost(&self, project: &Project, view: &View, finishes: &[u32], length: u32) -> Cost {
        let shape = |(finish, work): (&u32, &u64)| u64::from(finish >> self.shift).pow(2) * work;
        let shape = finishes.iter().zip(&self.work).map(shape).sum();
        Cost { length, lateness: lateness(project, view, finishes, length), shape }
    }
}

/// What lateness costs in all; nothing when nothing is due.
fn lateness(project: &Project, view: &View, finishes: &[u32], length: u32) -> u64 {
    let late = |((due, row), finish): ((&super::project::Due, &super::view::Row), &u32)| {
        let turned = || length.saturating_sub(*finish).saturating_add(row.duration);
        let finish = if view.reversed { turned() } else { *finish };
        u64::from(finish.saturating_mul(project.unit).saturating_sub(due.time)).saturating_mul(u64::from(due.weight))
    };
    project.due.iter().zip(&view.rows).zip(finishes).map(late).fold(0, u64::saturating_add)
}
