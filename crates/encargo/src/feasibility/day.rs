//! Days as numbers on the clock of a plan, and the working minutes between them on the calendar of the terms.

use crate::calendar::{Axis, Calendar, Day};
use crate::schedule::Terms;
use crate::schedule::net::Net;

/// The days of a plan.
pub(super) struct Days<'n> {
    axis: &'n Axis,
    calendar: Calendar,
    today: Day,
    first: usize,
}

impl<'n> Days<'n> {
    pub(super) fn of(net: &'n Net<'_>, terms: &Terms) -> Option<Self> {
        let axis = net.axes.axis(0)?;
        Some(Self {
            axis,
            calendar: terms.calendar.clone().unwrap_or_default(),
            today: terms.today,
            first: axis.index_of(net.clock)?,
        })
    }

    /// The first day.
    pub(super) fn from(&self) -> usize {
        self.first
    }

    /// The first working day.
    pub(super) fn first(&self) -> usize {
        self.axis.work_day_from(self.first).and_then(|number| self.axis.nth_work_day(number)).unwrap_or(self.first)
    }

    /// The number of a day, or of the working day before it; nothing when that lies before the first day.
    pub(super) fn work_day_until(&self, day: Day) -> Option<usize> {
        let at = self.axis.index(day)?;
        let number = self.axis.work_days_before(at);
        let until = if self.axis.works(at) { Some(at) } else { self.axis.nth_work_day(number.checked_sub(1)?) };
        until.filter(|until| *until >= self.first)
    }

    /// The day of a number.
    pub(super) fn day(&self, at: usize) -> Day {
        self.axis.day(at).unwrap_or(self.today)
    }

    /// Working days behind one day, up to another; negative when the other comes first.
    pub(super) fn worked_between(&self, from: usize, to: Day) -> i64 {
        self.calendar.worked_behind(self.day(from), to)
    }

    /// Working minutes behind one day, up to another that comes later.
    pub(super) fn minutes_between(&self, from: Day, to: Day) -> i64 {
        let days = from.iter_days().skip(1).take_while(|day| *day <= to);
        days.map(|day| i64::from(self.calendar.minutes(day))).sum()
    }

    /// Working minutes of a week.
    pub(super) fn week(&self) -> i64 {
        self.calendar.week().iter().map(|minutes| i64::from(*minutes)).sum()
    }
}
