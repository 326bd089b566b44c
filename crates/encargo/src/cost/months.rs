//! The hours of each month: spent until today, planned from today on, and what is left of a package; knows no money.

use super::MonthHours;
use crate::calendar::Day;
use crate::schedule::{Schedule, Slot};
use chrono::Datelike;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::collections::BTreeMap;

/// How many days of one task are looked at.
const DAYS: usize = 1_000;

fn first(day: Day) -> Day {
    day.with_day(1).unwrap_or(day)
}

/// Minutes of the hours of a package.
pub(crate) fn minutes_of(hours: Decimal) -> u32 {
    (hours * Decimal::from(60)).round().to_u32().unwrap_or(u32::MAX)
}

/// The minutes of each month with work, of one plan or of several: used, and planned.
#[derive(Debug, Default)]
pub(crate) struct Months {
    months: BTreeMap<Day, (u32, u32)>,
}

impl Months {
    /// Takes in a plan.
    pub(crate) fn add(&mut self, schedule: &Schedule) {
        let months = &mut self.months;
        let (plan, today) = (schedule.plan(), schedule.terms().today);
        for event in schedule.terms().history.events().iter().filter(|event| event.day <= today) {
            if let Some(minutes) = event.minutes.filter(|_| plan.place(&event.task).is_some()) {
                let used = &mut months.entry(first(event.day)).or_default().0;
                *used = used.saturating_add(minutes);
            }
        }
        for ((slot, task), state) in schedule.slots().iter().zip(plan.tasks()).zip(schedule.states()) {
            let rest = || state.remaining.unwrap_or_else(|| task.effort.likely.saturating_sub(state.spent));
            let left = if state.status.is_over() { 0 } else { rest() };
            planned(schedule, slot, left, |day, minutes| {
                let planned = &mut months.entry(first(day)).or_default().1;
                *planned = planned.saturating_add(minutes);
            });
        }
    }

    /// Each month in order, against the minutes of a package.
    pub(crate) fn told(self, package: Option<u32>) -> Vec<MonthHours> {
        let told = |(month, (used, planned)): (Day, (u32, u32))| {
            let all = used.saturating_add(planned);
            MonthHours {
                month,
                used,
                planned,
                left: package.map(|package| package.saturating_sub(all)),
                over: package.map(|package| all.saturating_sub(package)),
            }
        };
        self.months.into_iter().map(told).collect()
    }
}

/// Each month with work of one plan, in order.
pub(super) fn months(schedule: &Schedule, package: Option<Decimal>) -> Vec<MonthHours> {
    let mut months = Months::default();
    months.add(schedule);
    months.told(package.map(minutes_of))
}

/// The days of what is left of a task: those of its hours, or the working days of its slot alike.
fn planned(schedule: &Schedule, slot: &Slot, left: u32, mut take: impl FnMut(Day, u32)) {
    if left == 0 {
        return;
    }
    if !slot.work.is_empty() {
        slot.work.iter().for_each(|work| take(work.day, work.minutes));
        return;
    }
    let calendar = schedule.terms().calendar.clone().unwrap_or_default();
    let start = slot.start.max(schedule.terms().today);
    let days: Vec<Day> =
        start.iter_days().take_while(|day| *day <= slot.finish).filter(|day| calendar.works(*day)).take(DAYS).collect();
    let Ok(count) = u32::try_from(days.len()) else { return };
    let Some(each) = left.checked_div(count) else { return take(slot.finish, left) };
    for (place, day) in days.into_iter().enumerate() {
        take(day, if place == 0 { left - each * (count - 1) } else { each });
    }
}
