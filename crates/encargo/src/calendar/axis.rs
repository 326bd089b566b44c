//! Working minutes in a row: days and minutes turned into each other by prefix sums; knows no tasks.

use super::{Calendar, Day};
use chrono::{Datelike, Days};

/// A stretch of days laid end to end by their working minutes. A position counts working minutes from the first day.
#[derive(Debug)]
pub(crate) struct Axis {
    first: Day,
    /// Working minutes before each day, and after the last.
    before: Vec<i64>,
    /// The indices of the days with working minutes.
    work_days: Vec<usize>,
}

/// Minutes of a day on the clock that all axes share. Work fills a day from its first minute on; the end of a day is the
/// first minute of the next.
pub(crate) const CLOCK: i64 = 24 * 60;

impl Axis {
    /// More days than any question needs; a bound on memory.
    const MOST_DAYS: i64 = 70_000;

    /// The days from `reach` days before `from` to `reach` days after `to`; nothing when that is too many or no date.
    pub(crate) fn around(calendar: &Calendar, from: Day, to: Day, reach: i64) -> Option<Self> {
        let reach = u64::try_from(reach).ok()?;
        let first = from.checked_sub_days(Days::new(reach))?;
        let last = to.checked_add_days(Days::new(reach))?;
        let count = (last - first).num_days() + 1;
        if !(1..=Self::MOST_DAYS).contains(&count) {
            return None;
        }
        let exceptions = calendar.exceptions();
        let mut exceptions =
            exceptions.get(exceptions.partition_point(|exception| exception.day < first)..)?.iter().peekable();
        let mut before = Vec::with_capacity(usize::try_from(count + 1).ok()?);
        let mut work_days = Vec::new();
        let (mut day, mut weekday, mut sum) = (first, first.weekday().num_days_from_monday() as usize, 0i64);
        let week = calendar.week();
        for index in 0..usize::try_from(count).ok()? {
            let minutes = match exceptions.next_if(|exception| exception.day == day) {
                Some(exception) => exception.minutes,
                None => week.get(weekday).copied().unwrap_or(0),
            };
            before.push(sum);
            sum += i64::from(minutes);
            if minutes > 0 {
                work_days.push(index);
            }
            weekday = (weekday + 1) % 7;
            day = day.succ_opt()?;
        }
        before.push(sum);
        Some(Self { first, before, work_days })
    }

    /// The index of a day on this axis.
    pub(crate) fn index(&self, day: Day) -> Option<usize> {
        let index = usize::try_from((day - self.first).num_days()).ok()?;
        (index + 1 < self.before.len()).then_some(index)
    }

    /// The index of the day that holds a minute of the shared clock.
    pub(crate) fn index_of(&self, clock: i64) -> Option<usize> {
        usize::try_from(clock.div_euclid(CLOCK)).ok().filter(|index| index + 1 < self.before.len())
    }

    /// The day of an index.
    pub(crate) fn day(&self, index: usize) -> Option<Day> {
        self.first.checked_add_days(Days::new(index as u64))
    }

    /// The worked days, each with the position at which it begins; and the position at which the last one ends.
    pub(super) fn worked(&self) -> (impl ExactSizeIterator<Item = (Option<Day>, i64)>, i64) {
        let worked = self.work_days.iter().map(|index| (self.day(*index), self.begin(*index).unwrap_or(0)));
        (worked, self.before.last().copied().unwrap_or(0))
    }

    /// The position at which a day begins.
    pub(crate) fn begin(&self, index: usize) -> Option<i64> {
        self.before.get(index).copied()
    }

    /// The position at which a day ends.
    pub(crate) fn end(&self, index: usize) -> Option<i64> {
        self.before.get(index.checked_add(1)?).copied()
    }

    /// The day in which work that begins at a position begins.
    pub(crate) fn beginning_at(&self, position: i64) -> Option<usize> {
        // The last day that begins at or before the position is the only one with minutes left at it.
        let index = self.before.partition_point(|before| *before <= position).checked_sub(1)?;
        (index + 1 < self.before.len()).then_some(index)
    }

    /// The day in which work that ends at a position ends.
    pub(crate) fn ending_at(&self, position: i64) -> Option<usize> {
        self.before.partition_point(|before| *before < position).checked_sub(1)
    }

    /// The minute of the shared clock at which work that begins at a position begins.
    pub(crate) fn opens_at(&self, position: i64) -> Option<i64> {
        let index = self.beginning_at(position)?;
        Some(number(index) * CLOCK + position - self.begin(index)?)
    }

    /// The minute of the shared clock at which work that ends at a position ends: the end of the day when it is done.
    pub(crate) fn closes_at(&self, position: i64) -> Option<i64> {
        let index = self.ending_at(position)?;
        if self.end(index)? == position {
            return Some((number(index) + 1) * CLOCK);
        }
        Some(number(index) * CLOCK + position - self.begin(index)?)
    }

    /// The position of a minute of the shared clock: the work before it.
    pub(crate) fn position(&self, clock: i64) -> Option<i64> {
        let index = usize::try_from(clock.div_euclid(CLOCK)).ok()?;
        let (begin, rest) = (self.begin(index)?, clock.rem_euclid(CLOCK));
        if rest == 0 { Some(begin) } else { Some(self.end(index)?.min(begin + rest)) }
    }

    /// Whether a day has working minutes.
    pub(crate) fn works(&self, index: usize) -> bool {
        matches!((self.begin(index), self.end(index)), (Some(begin), Some(end)) if begin < end)
    }

    /// The minute of the shared clock at which work may begin some working days later. A day without work counts as the
    /// beginning of the next that has some; what lies behind the work of its day stays there.
    pub(crate) fn opens_away(&self, clock: i64, days: i64) -> Option<i64> {
        let index = self.index_of(clock)?;
        let to = number(self.nth_work_day(self.work_days_before(index).checked_add(days)?)?) * CLOCK;
        if !self.works(index) {
            return Some(to);
        }
        let gone = clock.rem_euclid(CLOCK);
        Some(if gone >= self.end(index)? - self.begin(index)? { to + CLOCK } else { to + gone })
    }

    /// The same of the end of something: a day without work counts as the end of the last that had some, so that a gap of
    /// one day is over when one working day is.
    pub(crate) fn closes_away(&self, clock: i64, days: i64) -> Option<i64> {
        let index = self.index_of(clock - 1)?;
        let (work_days, worked) = (self.work_days_before(index), self.works(index));
        let from = if worked { work_days } else { work_days - 1 };
        let to = number(self.nth_work_day(from.checked_add(days)?)?) * CLOCK;
        let gone = clock - number(index) * CLOCK;
        let over = !worked || gone >= self.end(index)? - self.begin(index)?;
        Some(if over { to + CLOCK } else { to + gone })
    }

    /// How many working days lie before a day: also the number of that day when it is worked.
    pub(crate) fn work_days_before(&self, index: usize) -> i64 {
        number(self.work_days.partition_point(|work_day| *work_day < index))
    }

    /// The number of the first working day at or after a day.
    pub(crate) fn work_day_from(&self, index: usize) -> Option<i64> {
        let number = self.work_days_before(index);
        self.nth_work_day(number).map(|_| number)
    }

    /// The index of the working day with a number.
    pub(crate) fn nth_work_day(&self, number: i64) -> Option<usize> {
        self.work_days.get(usize::try_from(number).ok()?).copied()
    }

    /// The number of the first working day from number `from` on for which `holds`; it must hold for all after that.
    pub(crate) fn first_work_day(&self, from: i64, holds: impl Fn(i64) -> bool) -> Option<i64> {
        let (mut low, mut high) = (from, number(self.work_days.len()));
        while low < high {
            let middle = low + (high - low) / 2;
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        (low < number(self.work_days.len())).then_some(low)
    }
}

/// An index of the axis as a number that may become negative; an axis has at most `MOST_DAYS` of them.
fn number(index: usize) -> i64 {
    i64::try_from(index).unwrap_or(i64::MAX)
}
