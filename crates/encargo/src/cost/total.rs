//! Minutes drawn and added up at their prices; knows no budget and no words.

use super::prices::{Prices, amount, units};
use super::{PhaseCost, TaskCost};
use crate::chance::{Draws, Trials};
use crate::error::Error;
use crate::history::TaskStatus;
use crate::language::Text;
use crate::plan::Estimate;
use crate::schedule::{Sampling, Schedule};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// The tasks of a plan of which each gets its own percentiles at most.
const WATCHED: usize = 300;
/// The most durations that are drawn for one answer.
const DRAWN: u64 = 200_000_000;

/// Costs of many samples, in units, in order.
#[derive(Clone, Debug, Default)]
pub(super) struct Costs {
    sorted: Vec<i128>,
}

impl Costs {
    fn of(mut costs: Vec<i128>) -> Self {
        costs.sort_unstable();
        Self { sorted: costs }
    }

    /// The least cost that so many percent of the samples do not pass.
    pub(super) fn percentile(&self, percent: usize) -> Decimal {
        let rank = (self.sorted.len() * percent).div_ceil(100).max(1);
        amount(self.sorted.get(rank - 1).copied().unwrap_or(0))
    }

    /// In how many percent an amount suffices, rounded down.
    pub(super) fn percent_within(&self, budget: Decimal) -> u8 {
        let budget = units(budget);
        let within = self.sorted.partition_point(|cost| *cost <= budget);
        u8::try_from(within * 100 / self.sorted.len().max(1)).unwrap_or(100)
    }
}

/// One phase while it is added up.
#[derive(Debug)]
struct Phase {
    id: String,
    label: Text,
    likely: i128,
    costs: Costs,
}

/// What everything costs.
#[derive(Debug)]
pub(super) struct Totals {
    pub(super) whole: Costs,
    /// Minutes spent and likely left, in the plan's order.
    minutes: Vec<i64>,
    phases: Vec<Phase>,
    /// Of each task; none in a plan of too many.
    tasks: Vec<Costs>,
    likely: i128,
}

/// Minutes that were spent on each task, and what is left of its estimate.
fn paid(schedule: &Schedule) -> (Vec<i64>, Vec<Estimate>) {
    let of = |(task, state): (&std::sync::Arc<crate::plan::Task>, crate::history::TaskState)| {
        let Estimate { optimistic, likely, pessimistic } = task.effort;
        match state.status {
            TaskStatus::Waived => (i64::from(state.spent), Estimate::default()),
            TaskStatus::Done => {
                // who told no time worked as long as is likely
                let spent = if state.spent == 0 { likely } else { state.spent };
                (i64::from(spent), Estimate::default())
            }
            _ => {
                let left = state.remaining.unwrap_or_else(|| likely.saturating_sub(state.spent));
                let part = |minutes: u32| {
                    let scaled = u64::from(minutes) * u64::from(left) / u64::from(likely.max(1));
                    u32::try_from(scaled).unwrap_or(u32::MAX).min(10_000_000)
                };
                let (optimistic, pessimistic) = (part(optimistic).min(left), part(pessimistic).max(left));
                (i64::from(state.spent), Estimate { optimistic, likely: left, pessimistic })
            }
        }
    };
    schedule.plan().tasks().iter().zip(schedule.states()).map(of).unzip()
}

impl Totals {
    pub(super) fn of(schedule: &Schedule, prices: &Prices, sampling: Sampling) -> Result<Self, Error> {
        let (spent, left) = paid(schedule);
        let minutes: Vec<i64> = spent.iter().zip(&left).map(|(spent, left)| spent + i64::from(left.likely)).collect();
        let count = spent.len();
        let mut places: BTreeMap<&str, usize> = BTreeMap::new();
        let (mut phases, mut phase_of): (Vec<Phase>, Vec<usize>) = (Vec::new(), Vec::with_capacity(count));
        for task in schedule.plan().tasks() {
            let place = *places.entry(&task.phase).or_insert(phases.len());
            if place == phases.len() {
                let (id, label) = (task.phase.clone(), task.phase_label.clone());
                phases.push(Phase { id, label, likely: 0, costs: Costs::default() });
            }
            phase_of.push(place);
        }
        let mut likely = 0;
        for ((price, minutes), place) in prices.of.iter().zip(&minutes).zip(&phase_of) {
            let cost = price.of(*minutes).unwrap_or(0);
            likely += cost;
            phases.get_mut(*place).into_iter().for_each(|phase| phase.likely += cost);
        }
        let Sampling { samples, seed, distribution } = sampling;
        let trials = Trials { samples, seed, distribution, watched: Vec::new() };
        let draws = Draws::of(&left, &trials, DRAWN / (count as u64).max(1))?;
        let mut whole = Vec::with_capacity(samples as usize);
        let mut by_phase: Vec<Vec<i128>> = vec![Vec::new(); phases.len()];
        let mut by_task: Vec<Vec<i128>> = vec![Vec::new(); if count <= WATCHED { count } else { 0 }];
        let (mut drawn, mut rest) = (Vec::new(), samples as usize);
        for block in 0.. {
            if rest == 0 {
                break;
            }
            draws.block(block, &mut drawn);
            for lane in 0..rest.min(Draws::LANES) {
                let mut sums = vec![0; phases.len()];
                for (place, lanes) in drawn.iter().enumerate() {
                    let minutes = lanes.get(lane).copied().unwrap_or(0) + spent.get(place).copied().unwrap_or(0);
                    let cost = prices.of.get(place).and_then(|price| price.of(minutes)).unwrap_or(0);
                    let phase = phase_of.get(place).copied().unwrap_or(0);
                    sums.get_mut(phase).into_iter().for_each(|sum| *sum += cost);
                    by_task.get_mut(place).into_iter().for_each(|costs| costs.push(cost));
                }
                whole.push(sums.iter().sum());
                by_phase.iter_mut().zip(sums).for_each(|(costs, sum)| costs.push(sum));
            }
            rest = rest.saturating_sub(Draws::LANES);
        }
        for (phase, costs) in phases.iter_mut().zip(by_phase) {
            phase.costs = Costs::of(costs);
        }
        let tasks = by_task.into_iter().map(Costs::of).collect();
        Ok(Self { whole: Costs::of(whole), minutes, phases, tasks, likely })
    }

    /// The cost when all takes as long as is likely, in units.
    pub(super) fn units(&self) -> i128 {
        self.likely
    }

    /// Minutes spent and likely left of a task.
    pub(super) fn minutes_of(&self, place: usize) -> i64 {
        self.minutes.get(place).copied().unwrap_or(0)
    }

    /// The cost when all takes as long as is likely.
    pub(super) fn likely(&self) -> Decimal {
        amount(self.likely)
    }

    pub(super) fn tasks(&self, schedule: &Schedule, prices: &Prices) -> Vec<TaskCost> {
        let all = schedule.slots().iter().zip(&prices.of).zip(&self.minutes).enumerate();
        let one =
            |(place, ((slot, price), minutes)): (usize, ((&crate::schedule::Slot, &super::prices::Price), &i64))| {
                let units = price.of(*minutes);
                let at =
                    |percent| self.tasks.get(place).filter(|_| units.is_some()).map(|costs| costs.percentile(percent));
                TaskCost {
                    task: slot.task.clone(),
                    person: slot.person.clone(),
                    minutes: u32::try_from(*minutes).unwrap_or(u32::MAX),
                    amount: units.map(amount),
                    p50: at(50),
                    p80: at(80),
                }
            };
        all.map(one).collect()
    }

    pub(super) fn phases(&self) -> Vec<PhaseCost> {
        let one = |phase: &Phase| PhaseCost {
            phase: phase.id.clone(),
            label: phase.label.clone(),
            amount: amount(phase.likely),
            p50: phase.costs.percentile(50),
            p80: phase.costs.percentile(80),
        };
        self.phases.iter().map(one).collect()
    }
}
