//! Days from today on as numbers, the working minutes of each, and what a share of hours makes of them.

use super::hours::Worker;
use super::too_far;
use crate::calendar::Day;
use crate::error::Error;
use crate::schedule::Terms;
use chrono::Days as Step;
use std::cell::RefCell;

/// The farthest day anything is looked for on: twenty years.
const FARTHEST: usize = 366 * 20;

/// The days from today on.
pub(super) struct Days {
    today: Day,
    calendar: crate::calendar::Calendar,
    week: i64,
    /// Working minutes by day, as far as somebody asked.
    minutes: RefCell<Vec<u16>>,
}

impl Days {
    pub(super) fn of(terms: &Terms, due: Option<Day>) -> Result<Self, Error> {
        let far = |day: &Day| (*day - terms.today).num_days().abs() > i64::try_from(FARTHEST).unwrap_or(i64::MAX);
        if let Some(day) = due.filter(far) {
            return Err(too_far(day, terms.today));
        }
        let calendar = terms.calendar.clone().unwrap_or_default();
        let week = calendar.week().iter().map(|minutes| i64::from(*minutes)).sum();
        Ok(Self { today: terms.today, calendar, week, minutes: RefCell::new(Vec::new()) })
    }

    /// Working minutes of a day; nothing beyond the farthest.
    pub(super) fn minutes(&self, at: usize) -> Option<i64> {
        if at >= FARTHEST {
            return None;
        }
        let mut known = self.minutes.borrow_mut();
        while known.len() <= at {
            let next =
                u64::try_from(known.len()).ok().and_then(|ahead| self.today.checked_add_days(Step::new(ahead)))?;
            known.push(self.calendar.minutes(next));
        }
        known.get(at).map(|minutes| i64::from(*minutes))
    }

    /// What a worker has of a day: the hours a week in the proportion of the day to the week, never more than the day.
    pub(super) fn share(&self, at: usize, worker: &Worker) -> i64 {
        let day = self.minutes(at).unwrap_or(0);
        match worker.per_week {
            Some(hours) => (i64::from(hours) * 60 * day / self.week.max(1)).min(day),
            None => day,
        }
    }

    /// The first working day.
    pub(super) fn first(&self) -> usize {
        self.work_day_from(0).unwrap_or(0)
    }

    /// The first working day from one on.
    pub(super) fn work_day_from(&self, at: usize) -> Option<usize> {
        (at..FARTHEST).find(|at| self.minutes(*at).is_some_and(|minutes| minutes > 0))
    }

    /// The number of a day, or of the working day before it; nothing when that lies before today.
    pub(super) fn work_day_until(&self, day: Day) -> Option<usize> {
        let at = usize::try_from((day - self.today).num_days()).ok()?;
        (0..=at).rev().find(|at| self.minutes(*at).is_some_and(|minutes| minutes > 0))
    }

    /// The day of a number.
    pub(super) fn day(&self, at: usize) -> Day {
        u64::try_from(at).ok().and_then(|ahead| self.today.checked_add_days(Step::new(ahead))).unwrap_or(self.today)
    }

    /// Working days behind one day, up to another; negative when the other comes first.
    pub(super) fn worked_between(&self, from: usize, to: Day) -> i64 {
        let from = self.day(from);
        let (first, last, sign) = if from <= to { (from, to, 1) } else { (to, from, -1) };
        let count = first.iter_days().skip(1).take_while(|day| *day <= last).filter(|day| self.calendar.works(*day));
        i64::try_from(count.count()).unwrap_or(i64::MAX) * sign
    }

    /// Working minutes behind one day, up to another that comes later.
    pub(super) fn minutes_between(&self, from: Day, to: Day) -> i64 {
        let days = from.iter_days().skip(1).take_while(|day| *day <= to);
        days.map(|day| i64::from(self.calendar.minutes(day))).sum()
    }

    /// Working minutes of a week.
    pub(super) fn week(&self) -> i64 {
        self.week
    }
}
