//! The days of a recurrence on a calendar: the rule's, those added and left out, moved off holidays; knows no history.

use super::{Days, KeyDate, OnHoliday, Recurrence};
use crate::calendar::{Calendar, Day};
use std::iter::Peekable;

/// The days of the rule and those added, without those left out, in order.
#[derive(Debug)]
pub(super) struct Nominals<'a> {
    days: Peekable<Days>,
    added: &'a [Day],
    left_out: &'a [Day],
}

impl<'a> Nominals<'a> {
    pub(super) fn from(recurrence: &'a Recurrence, from: Day) -> Self {
        let record = &recurrence.record;
        let added = record.rdates.get(record.rdates.partition_point(|day| *day < from)..).unwrap_or_default();
        let days = record.rule.days_from(record.start, from).peekable();
        Self { days, added, left_out: &record.exdates }
    }
}

impl Iterator for Nominals<'_> {
    type Item = Day;

    fn next(&mut self) -> Option<Day> {
        loop {
            let day = match (self.days.peek().copied(), self.added.first().copied()) {
                (Some(day), Some(added)) => day.min(added),
                (day, added) => day.or(added)?,
            };
            self.days.next_if_eq(&day);
            if let Some(rest) = self.added.strip_prefix(&[day]) {
                self.added = rest;
            }
            if self.left_out.binary_search(&day).is_err() {
                return Some(day);
            }
        }
    }
}

/// The key dates of a recurrence, in order, each once.
#[derive(Debug)]
pub(super) struct Keys<'a> {
    nominals: Nominals<'a>,
    shift: Shift<'a>,
    from: Day,
    last: Option<Day>,
}

impl<'a> Keys<'a> {
    /// Those that are due on a day or after it.
    pub(super) fn from(recurrence: &'a Recurrence, calendar: &'a Calendar, from: Day) -> Self {
        let shift = Shift::new(recurrence.on_holiday(), calendar);
        // Days that move to `from` or after it may lie before it, back to the last day that is worked.
        let mut first = from;
        while shift.policy == OnHoliday::Next
            && let Some(before) = first.pred_opt().filter(|before| !calendar.works(*before))
        {
            first = before;
        }
        Self { nominals: Nominals::from(recurrence, first), shift, from, last: None }
    }
}

impl Iterator for Keys<'_> {
    type Item = KeyDate;

    fn next(&mut self) -> Option<KeyDate> {
        loop {
            let nominal = self.nominals.next()?;
            let Some(day) = self.shift.of(nominal) else { continue };
            if day >= self.from && self.last != Some(day) {
                self.last = Some(day);
                return Some(KeyDate { nominal, day });
            }
        }
    }
}

/// Moves days off holidays. Asked in order it walks over each stretch of holidays once.
#[derive(Debug)]
pub(super) struct Shift<'a> {
    policy: OnHoliday,
    calendar: &'a Calendar,
    /// The last day that was asked for, and where it went.
    last: Option<(Day, Day)>,
}

impl<'a> Shift<'a> {
    pub(super) fn new(policy: OnHoliday, calendar: &'a Calendar) -> Self {
        Self { policy, calendar, last: None }
    }

    /// The day that a nominal day moves to; nothing at the end of time.
    pub(super) fn of(&mut self, nominal: Day) -> Option<Day> {
        let mut day = nominal;
        loop {
            let known = self.last.filter(|(asked, moved)| match self.policy {
                OnHoliday::Exact => false,
                OnHoliday::Next => *asked <= day && day <= *moved,
                OnHoliday::Previous => *moved <= day && day <= *asked,
            });
            if let Some((_, moved)) = known {
                day = moved;
                break;
            }
            day = match self.policy {
                OnHoliday::Exact => break,
                _ if self.calendar.works(day) => break,
                OnHoliday::Next => day.succ_opt()?,
                OnHoliday::Previous => day.pred_opt()?,
            };
        }
        self.last = Some((nominal, day));
        Some(day)
    }
}
