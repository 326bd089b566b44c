//! Target days: from what they count, what became of them, and the planned starts that they give; knows no words.

use super::net::{Net, Side, State};
use super::pass::{Aim, at};
use crate::calendar::Day;
use crate::plan::{GapUnit, Offset};

/// How often the days that count from other tasks' days are counted again at most.
const ROUNDS: usize = 12;

/// A target day and what became of it: of the last day of a task before the key task, of the first day after it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Target {
    /// The target.
    pub(crate) day: Day,
    /// What its needs alone leave of it.
    pub(crate) wished: Day,
    /// What today leaves of that.
    pub(crate) planned: Day,
}

/// From where a target counts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Anchor {
    Planned,
    Start,
    Task(usize),
}

impl Net<'_> {
    /// What became of the target days, and the planned starts: as late as targets and needs allow before the key task,
    /// as soon after it, and never sooner than they can be.
    pub(crate) fn planned(&self, aim: Aim, early: &[i64]) -> Option<(Vec<Option<Target>>, Vec<i64>)> {
        let anchors: Vec<Option<(Anchor, i64, GapUnit)>> = self
            .plan
            .tasks()
            .iter()
            .map(|task| {
                let offset = task.offset.as_ref()?;
                let anchor = match offset.anchor.as_str() {
                    Offset::KEY_DATE => Anchor::Planned,
                    Offset::START => Anchor::Start,
                    other => Anchor::Task(self.plan.place(other)?),
                };
                Some((anchor, i64::from(offset.days), offset.unit))
            })
            .collect();
        let relative = anchors.iter().flatten().any(|(anchor, ..)| matches!(anchor, Anchor::Task(_)));
        let key_day = self.day(aim.planned)?;
        let start = self.day_of(self.clock)?;
        let planned_at = self.anchor(aim.planned)?;
        let mut finishes: Vec<Option<Day>> = vec![None; if relative { self.work.len() } else { 0 }];
        for round in 0..ROUNDS {
            let mut targets: Vec<Option<usize>> = Vec::with_capacity(anchors.len());
            for (place, anchor) in anchors.iter().enumerate() {
                let day = anchor.and_then(|(anchor, days, unit)| {
                    let from = match anchor {
                        Anchor::Planned => Some(key_day),
                        Anchor::Start => Some(start),
                        Anchor::Task(other) => finishes.get(other).copied().flatten(),
                    }?;
                    self.target(place, from, days, unit)
                });
                // beyond all days nothing is aimed at, but the key date's own targets must have theirs
                if day.is_none() && anchor.is_some_and(|(anchor, ..)| anchor == Anchor::Planned) {
                    return None;
                }
                targets.push(day);
            }
            let (wished, starts) = self.aimed(planned_at, &targets, early)?;
            let mut settled = true;
            if relative {
                for place in 0..self.work.len() {
                    let finish = Some(self.days(place, at(&starts, place))?.1);
                    if let Some(known) = finishes.get_mut(place).filter(|known| **known != finish) {
                        (*known, settled) = (finish, false);
                    }
                }
            }
            if settled || round + 1 == ROUNDS {
                return Some((self.told(&targets, &wished, &starts)?, starts));
            }
        }
        None
    }

    /// The index of a target day on a task's own axis: a day on which nobody works gives way to the one before it for
    /// what the key task waits for, to the one after it for the rest.
    fn target(&self, place: usize, from: Day, days: i64, unit: GapUnit) -> Option<usize> {
        let (base, own) = (self.axes.axis(0)?, self.axis(place)?);
        let after = self.side(place) == Side::After;
        let index = base.index(from)?;
        let index = if unit == GapUnit::CalendarDays {
            usize::try_from(i64::try_from(index).ok()? + days).ok()?
        } else {
            let mut number = base.work_days_before(index);
            // from a day without work, the days before it count from the next and those after it from the last
            if !base.works(index) && days > 0 {
                number -= 1;
            }
            base.nth_work_day(number + days)?
        };
        if own.works(index) {
            return Some(index);
        }
        let number = own.work_days_before(index);
        own.nth_work_day(if after { number } else { number - 1 })
    }

    /// The starts that targets and needs alone would give, and those that today leaves of them.
    fn aimed(&self, planned_at: i64, targets: &[Option<usize>], early: &[i64]) -> Option<(Vec<i64>, Vec<i64>)> {
        let target = |place: usize| targets.get(place).copied().flatten();
        let end = |place: usize| self.axis(place)?.end(target(place)?);
        let begin = |place: usize| self.axis(place)?.begin(target(place)?);
        let all_done = self.last_finish(early)?.max(self.clock);
        // Target days and needs alone, as if there were time enough: backwards to the key task, forwards after it.
        let back =
            self.backwards(planned_at, all_done, |place| end(place).filter(|_| self.side(place) != Side::After))?;
        let wished = self.forwards(|place| {
            let floor = self.limit_of(place).floor.unwrap_or(i64::MIN);
            match self.side(place) {
                Side::Before | Side::Key => at(&back, place).max(floor),
                Side::After => begin(place).unwrap_or_else(|| self.now(place)).max(floor),
            }
        })?;
        // Nothing before it can be: both lists keep every task after its needs, so does the later of the two.
        let starts = self.forwards(|place| at(&wished, place).max(at(early, place)))?;
        Some((wished, starts))
    }

    fn told(&self, targets: &[Option<usize>], wished: &[i64], starts: &[i64]) -> Option<Vec<Option<Target>>> {
        let mut told = Vec::with_capacity(targets.len());
        for (place, target) in targets.iter().enumerate() {
            let Some(index) = target.filter(|_| self.state(place) == State::Open) else {
                told.push(None);
                continue;
            };
            let (wished_start, wished_finish) = self.days(place, at(wished, place))?;
            let (start, finish) = self.days(place, at(starts, place))?;
            let (wished, planned) =
                if self.side(place) == Side::After { (wished_start, start) } else { (wished_finish, finish) };
            let day = self.axis(place)?.day(index);
            told.push(day.map(|day| Target { day, wished, planned }));
        }
        Some(told)
    }
}
