//! The work to order, checked once: what waits for what, what each task takes of each resource; knows no order yet.

use super::view::{Link, View};
use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::fmt;

/// The most tasks of a project.
const MOST_TASKS: usize = 10_000;
/// The most links between its tasks.
const MOST_LINKS: usize = 200_000;
/// The most resources.
const MOST_RESOURCES: usize = 256;
/// The latest time at which work that is done one task after the other may end.
const LATEST: u64 = 1 << 30;

/// One piece of work, in whatever unit of time the caller uses.
#[doc(hidden)]
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Task {
    /// How long it takes; nothing interrupts it.
    pub duration: u32,
    /// It does not start before.
    pub release: u32,
    /// What must still pass after it before the whole counts as finished.
    pub tail: u32,
    /// When it should be finished, and what each unit of lateness costs: it decides between plans of the same length.
    pub due: Option<Due>,
    /// What it waits for.
    pub after: Vec<After>,
    /// What it takes while it lasts: a resource and how much of it.
    pub demands: Vec<(u32, u32)>,
}

/// A wait: for the finish of a task, and so much longer.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct After {
    /// The position of the task that must be finished.
    pub task: u32,
    /// The time that passes between its finish and this start, at the least.
    pub lag: u32,
}

/// When a task should be finished and how much it matters.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Due {
    /// The time it should be finished at.
    pub time: u32,
    /// What each unit of lateness costs.
    pub weight: u32,
}

/// Why a project cannot be ordered.
#[doc(hidden)]
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// More tasks, links or resources than are accepted.
    TooLarge,
    /// The times add up to more than can be counted.
    TooLong,
    /// A task waits for one that does not exist.
    UnknownTask(u32),
    /// A task takes of a resource that does not exist.
    UnknownResource(u32),
    /// A task takes more of a resource than there is.
    TooMuch(u32),
    /// A task waits for itself, directly or through others.
    Cycle(u32),
}

impl fmt::Display for Refused {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::TooLarge => write!(formatter, "more tasks, links or resources than are accepted"),
            Self::TooLong => write!(formatter, "the times add up to more than can be counted"),
            Self::UnknownTask(task) => write!(formatter, "task {task} waits for one that does not exist"),
            Self::UnknownResource(task) => write!(formatter, "task {task} takes of a resource that does not exist"),
            Self::TooMuch(task) => write!(formatter, "task {task} takes more of a resource than there is"),
            Self::Cycle(task) => write!(formatter, "task {task} waits for itself"),
        }
    }
}

impl std::error::Error for Refused {}

// Invariant: tasks are numbered so that each comes after what it waits for; every number below is in range; no task takes
// more than there is; times are divided by their greatest common divisor and their sum stays below `LATEST`.
/// Work that can be ordered.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct Project {
    /// For each task by its new number, its position at the caller.
    pub(super) callers: Vec<u32>,
    pub(super) forward: View,
    pub(super) backward: View,
    /// For each task, what it takes, by resource; nothing when it takes no time.
    pub(super) demands: Vec<Vec<(u32, u32)>>,
    pub(super) capacities: Vec<u32>,
    /// When each should be finished, in the caller's unit; empty when none says so.
    pub(super) due: Vec<Due>,
    /// The caller's units in one of ours.
    pub(super) unit: u32,
    /// No list leads to a later finish (tails not counted).
    pub(super) horizon: u32,
}

#[doc(hidden)]
impl Project {
    /// Checks the work and prepares it for ordering.
    ///
    /// # Errors
    /// What `Refused` names.
    pub fn new(tasks: &[Task], capacities: &[u32]) -> Result<Self, Refused> {
        check_sizes(tasks, capacities)?;
        check_demands(tasks, capacities)?;
        let callers = topological(tasks)?;
        let mut numbers = vec![0_u32; tasks.len()];
        for (number, caller) in (0_u32..).zip(&callers) {
            if let Some(slot) = numbers.get_mut(*caller as usize) {
                *slot = number;
            }
        }
        let unit = unit(tasks);
        let sorted: Vec<&Task> = callers.iter().filter_map(|caller| tasks.get(*caller as usize)).collect();
        let links = sorted.iter().zip(0_u32..).flat_map(|(task, to)| {
            let numbers = &numbers;
            task.after.iter().map(move |after| {
                let from = numbers.get(after.task as usize).copied().unwrap_or_default();
                Link { from, to, lag: after.lag / unit }
            })
        });
        let links: Vec<Link> = links.collect();
        let spans: Vec<u32> = sorted.iter().map(|task| task.duration / unit).collect();
        let heads: Vec<u32> = sorted.iter().map(|task| task.release / unit).collect();
        let tails: Vec<u32> = sorted.iter().map(|task| task.tail / unit).collect();
        // What is more than a number holds was refused above.
        let demands = sorted.iter().map(|task| demands(task, capacities.len()).unwrap_or_default());
        let dues = sorted.iter().any(|task| task.due.is_some_and(|due| due.weight > 0));
        let no_due = Due { time: u32::MAX, weight: 0 };
        Ok(Self {
            forward: View::new(&spans, &heads, &tails, &links),
            backward: View::reversed(&spans, &heads, &tails, &links),
            demands: demands.collect(),
            capacities: capacities.to_vec(),
            due: if dues { sorted.iter().map(|task| task.due.unwrap_or(no_due)).collect() } else { Vec::new() },
            unit,
            horizon: horizon(&spans, &heads, &tails, &links),
            callers,
        })
    }

    /// How many tasks it has.
    pub fn len(&self) -> usize {
        self.callers.len()
    }

    /// Whether it has none.
    pub fn is_empty(&self) -> bool {
        self.callers.is_empty()
    }

    /// Times by our numbers and in our unit, as the caller counts.
    pub(super) fn to_caller(&self, starts: &[u32]) -> Vec<u32> {
        let mut told = vec![0; starts.len()];
        for (caller, start) in self.callers.iter().zip(starts) {
            if let Some(slot) = told.get_mut(*caller as usize) {
                *slot = start.saturating_mul(self.unit);
            }
        }
        told
    }
}

fn check_sizes(tasks: &[Task], capacities: &[u32]) -> Result<(), Refused> {
    let links: usize = tasks.iter().map(|task| task.after.len()).sum();
    let demands: usize = tasks.iter().map(|task| task.demands.len()).sum();
    let too_many = tasks.len() > MOST_TASKS || links > MOST_LINKS || demands > MOST_LINKS;
    if too_many || capacities.len() > MOST_RESOURCES {
        return Err(Refused::TooLarge);
    }
    let sum = |time: fn(&Task) -> u32| tasks.iter().map(|task| u64::from(time(task))).sum::<u64>();
    let most = |time: fn(&Task) -> u32| tasks.iter().map(|task| u64::from(time(task))).max().unwrap_or_default();
    let lags = tasks.iter().map(|task| task.after.iter().map(|after| u64::from(after.lag)).sum::<u64>()).sum::<u64>();
    let longest = sum(|task| task.duration) + lags + most(|task| task.release) + most(|task| task.tail);
    if longest < LATEST { Ok(()) } else { Err(Refused::TooLong) }
}

fn check_demands(tasks: &[Task], capacities: &[u32]) -> Result<(), Refused> {
    for (task, number) in tasks.iter().zip(0_u32..) {
        for (resource, _) in &task.demands {
            capacities.get(*resource as usize).ok_or(Refused::UnknownResource(number))?;
        }
        let taken = demands(task, capacities.len()).ok_or(Refused::TooMuch(number))?;
        let fits =
            |(resource, amount): &(u32, u32)| capacities.get(*resource as usize).is_some_and(|all| amount <= all);
        if !taken.iter().all(fits) {
            return Err(Refused::TooMuch(number));
        }
    }
    Ok(())
}

/// What a task takes: each resource once, nothing while it takes no time; refused when it is more than a number holds.
fn demands(task: &Task, resources: usize) -> Option<Vec<(u32, u32)>> {
    let mut sums = vec![0_u32; if task.duration == 0 { 0 } else { resources }];
    for (resource, amount) in &task.demands {
        if let Some(sum) = sums.get_mut(*resource as usize) {
            *sum = sum.checked_add(*amount)?;
        }
    }
    Some((0_u32..).zip(sums).filter(|(_, amount)| *amount > 0).collect())
}

/// The positions so that each task comes after what it waits for; of those that may come next, the first.
fn topological(tasks: &[Task]) -> Result<Vec<u32>, Refused> {
    let mut waits = vec![0_u32; tasks.len()];
    let mut followers: Vec<Vec<u32>> = vec![Vec::new(); tasks.len()];
    for ((task, waiting), number) in tasks.iter().zip(&mut waits).zip(0_u32..) {
        for after in &task.after {
            followers.get_mut(after.task as usize).ok_or(Refused::UnknownTask(number))?.push(number);
            *waiting += 1;
        }
    }
    let ready = (0_u32..).zip(&waits).filter(|(_, waiting)| **waiting == 0);
    let mut ready: BinaryHeap<Reverse<u32>> = ready.map(|(number, _)| Reverse(number)).collect();
    let mut order = Vec::with_capacity(tasks.len());
    while let Some(Reverse(number)) = ready.pop() {
        order.push(number);
        for follower in followers.get(number as usize).into_iter().flatten() {
            if let Some(waiting) = waits.get_mut(*follower as usize) {
                *waiting -= 1;
                if *waiting == 0 {
                    ready.push(Reverse(*follower));
                }
            }
        }
    }
    match (0_u32..).zip(&waits).find(|(_, waiting)| **waiting > 0) {
        Some((number, _)) => Err(Refused::Cycle(number)),
        None => Ok(order),
    }
}

/// The greatest common divisor of all times: plans in minutes are often plans in half hours.
fn unit(tasks: &[Task]) -> u32 {
    let times = tasks.iter().flat_map(|task| {
        let lags = task.after.iter().map(|after| after.lag);
        [task.duration, task.release, task.tail].into_iter().chain(lags)
    });
    times.fold(0, divisor).max(1)
}

fn divisor(mut one: u32, mut other: u32) -> u32 {
    while other > 0 {
        (one, other) = (other, one % other);
    }
    one
}

/// The latest finish that any list leads to, in either direction: all tasks one after the other, each after its wait.
fn horizon(spans: &[u32], heads: &[u32], tails: &[u32], links: &[Link]) -> u32 {
    let (mut into, mut out) = (vec![0_u32; spans.len()], vec![0_u32; spans.len()]);
    for link in links {
        for (waits, task) in [(&mut into, link.to), (&mut out, link.from)] {
            if let Some(wait) = waits.get_mut(task as usize) {
                *wait = link.lag.max(*wait);
            }
        }
    }
    let work: u32 = spans.iter().sum();
    let edge = heads.iter().chain(tails).max().copied().unwrap_or_default();
    work.saturating_add(into.iter().sum::<u32>().max(out.iter().sum())).saturating_add(edge)
}
