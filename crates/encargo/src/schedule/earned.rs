//! Work earned against work planned and spent, in working minutes: what has happened beside the plan; moves no day.

use super::{Schedule, Slot};
use crate::calendar::Day;
use crate::history::{History, TaskState, TaskStatus};
use encargo_noun::noun;
use std::collections::BTreeMap;

/// Earned value on a day, in working minutes of the likely estimates (ANSI/EIA-748; PMI, Practice Standard for Earned Value
/// Management, 2011). What is waived counts nowhere.
#[noun]
#[derive(Eq)]
pub struct Earned {
    /// The day: all of it counts.
    pub day: Day,
    /// The whole work of the plan (budget at completion).
    pub bac: u64,
    /// What was to be done by the day (planned value, PV).
    pub planned: u64,
    /// What is done, by its estimates (earned value, EV).
    pub earned: u64,
    /// What it took, as far as anybody said (actual cost, AC).
    pub actual: u64,
    /// Schedule performance index in percent, EV over PV: under 100 is behind the plan; nothing when nothing was planned yet.
    pub spi_percent: Option<u32>,
    /// Cost performance index in percent, EV over AC of the tasks whose time was said: under 100 takes longer than estimated;
    /// nothing while nobody said.
    pub cpi_percent: Option<u32>,
    /// The whole work at the pace so far (estimate at completion, BAC over CPI); nothing without that index.
    pub eac: Option<u64>,
    /// The tasks with something done whose time nobody said, in the plan's order: they are in no cost index.
    pub untold: Vec<String>,
}

impl Schedule {
    /// Earned value: how much of the work is done, against how much was to be done by the day and how long it took. Planned
    /// work lies where the schedule has it: on the working days of each slot, within people's hours on its own minutes.
    ///
    /// ```
    /// # fn told(schedule: encargo::Schedule, history: encargo::History, day: encargo::Day) {
    /// let earned = schedule.earned(&history, day);
    /// println!("{} of {} minutes, SPI {:?} %", earned.earned, earned.bac, earned.spi_percent);
    /// # }
    /// ```
    pub fn earned(&self, history: &History, day: Day) -> Earned {
        let states = by_task(history, day);
        let mut told = Earned {
            day,
            bac: 0,
            planned: 0,
            earned: 0,
            actual: 0,
            spi_percent: None,
            cpi_percent: None,
            eac: None,
            untold: Vec::new(),
        };
        let mut earned_in_time = 0;
        for (task, slot) in self.plan().tasks().iter().zip(self.slots()) {
            let state = states.get(&task.id);
            if state.is_some_and(|state| state.status == TaskStatus::Waived) {
                continue;
            }
            let likely = u64::from(task.effort.likely);
            told.bac += likely;
            told.planned += self.planned_by(slot, likely, day);
            let Some(state) = state else { continue };
            let earned = state.earned(task.effort.likely);
            told.earned += earned;
            told.actual += u64::from(state.spent);
            if state.spent > 0 {
                earned_in_time += earned;
            } else if earned > 0 {
                told.untold.push(task.id.clone());
            }
        }
        told.spi_percent = index(told.earned, told.planned);
        told.cpi_percent = index(earned_in_time, told.actual);
        told.eac = (told.bac.saturating_mul(told.actual)).checked_div(earned_in_time);
        told
    }

    /// How much of a task's work its slot has by the end of a day.
    fn planned_by(&self, slot: &Slot, likely: u64, day: Day) -> u64 {
        if slot.finish <= day {
            return likely;
        }
        if slot.start > day {
            return 0;
        }
        let (part, whole) = if slot.work.is_empty() {
            let calendar = self.terms().calendar.clone().unwrap_or_default();
            let before = slot.start.pred_opt().unwrap_or(slot.start);
            let days = |until: Day| u64::try_from(calendar.worked_behind(before, until)).unwrap_or(0);
            (days(day), days(slot.finish))
        } else {
            let minutes = |until: Day| {
                slot.work.iter().filter(|work| work.day <= until).map(|work| u64::from(work.minutes)).sum::<u64>()
            };
            (minutes(day), minutes(slot.finish))
        };
        (likely * part).checked_div(whole).unwrap_or(0)
    }
}

/// The state of each task of which anything was told.
pub(super) fn by_task(history: &History, day: Day) -> BTreeMap<String, TaskState> {
    history.states(day).into_iter().map(|told| (told.task.clone(), told)).collect()
}

impl TaskState {
    /// How much of an estimate is done: all of a task that is done, of one that is begun the share of its own hours.
    pub(crate) fn earned(&self, likely: u32) -> u64 {
        let likely = u64::from(likely);
        match self.status {
            TaskStatus::Done => likely,
            TaskStatus::Waived => 0,
            _ => {
                let spent = u64::from(self.spent);
                let whole = self.remaining.map_or(likely.max(spent), |left| spent + u64::from(left));
                (likely * spent.min(whole)).checked_div(whole).unwrap_or(0)
            }
        }
    }
}

/// One over another in percent, to the nearest; nothing over nothing.
fn index(part: u64, whole: u64) -> Option<u32> {
    u32::try_from((part * 100 + whole / 2).checked_div(whole)?).ok()
}
