//! Walks through the periods of a rule and gives its days, lazily and in order; knows no holidays.

use super::resolve::week_start;
use super::{End, Frequency, RecurrenceRule};
use crate::calendar::Day;
use chrono::{Datelike, Days as Count, Months};

/// The days of a rule, in order: see [`RecurrenceRule::days`].
#[derive(Clone, Debug)]
pub struct Days {
    rule: RecurrenceRule,
    start: Day,
    /// Days before it are counted and not given.
    from: Day,
    /// The next period, counted in intervals from the one of the start; nothing when there are no more.
    period: Option<i64>,
    /// The days of the periods looked at that were not yet given, last first.
    ready: Vec<Day>,
    /// How many days the rule may still give.
    left: u32,
}

/// The years that RFC 5545 can write.
const LAST_YEAR: i32 = 9999;

impl Days {
    /// The days of a rule whose unsaid parts were filled in.
    pub(super) fn new(rule: RecurrenceRule, start: Day, from: Day) -> Self {
        let (period, left) = match rule.end {
            End::Count(count) => (Some(0), count),
            _ => (rule.period_of(start, from.max(start)), u32::MAX),
        };
        Self { rule, start, from, period, ready: Vec::new(), left }
    }

    /// Looks for the next period with days. The Gregorian calendar repeats after 400 years of whole weeks, so a rule that
    /// finds nothing in as many periods as those years have will never find anything.
    fn refill(&mut self) {
        let mut fruitless = 0i64;
        while let Some(period) = self.period.take() {
            let Some((first, last)) = self.rule.span(self.start, period) else { return };
            if fruitless > self.rule.cycle() || matches!(self.rule.end, End::Until(until) if first > until) {
                return;
            }
            let next = self.rule.after_gap(self.start, last).unwrap_or(period).max(period.saturating_add(1));
            self.period = Some(next);
            let mut days = self.rule.chosen(first, last);
            days.retain(|day| *day >= self.start && !matches!(self.rule.end, End::Until(until) if *day > until));
            if !days.is_empty() {
                days.reverse();
                self.ready = days;
                return;
            }
            fruitless = fruitless.saturating_add(next.saturating_sub(period));
        }
    }
}

impl Iterator for Days {
    type Item = Day;

    fn next(&mut self) -> Option<Day> {
        loop {
            if self.left == 0 {
                return None;
            }
            if self.ready.is_empty() {
                self.refill();
            }
            let day = self.ready.pop()?;
            if !matches!(self.rule.end, End::Never | End::Until(_)) {
                self.left -= 1;
            }
            if day >= self.from {
                return Some(day);
            }
        }
    }
}

impl RecurrenceRule {
    /// The period of a day: intervals since that of the start, rounded down.
    fn period_of(&self, start: Day, day: Day) -> Option<i64> {
        let units = match self.frequency {
            Frequency::Daily => (day - start).num_days(),
            Frequency::Weekly => {
                (week_start(day, self.week_start)? - week_start(start, self.week_start)?).num_days() / 7
            }
            Frequency::Monthly => months(day) - months(start),
            Frequency::Yearly => i64::from(day.year()) - i64::from(start.year()),
        };
        units.checked_div_euclid(self.interval.into())
    }

    /// The first and the last day of a period; nothing after the last year.
    fn span(&self, start: Day, period: i64) -> Option<(Day, Day)> {
        let units = period.checked_mul(self.interval.into())?;
        let days = |from: Day, days: i64| from.checked_add_days(Count::new(u64::try_from(days).ok()?));
        let (first, last) = match self.frequency {
            Frequency::Daily => {
                let day = days(start, units)?;
                (day, day)
            }
            Frequency::Weekly => {
                let first = days(week_start(start, self.week_start)?, units.checked_mul(7)?)?;
                (first, days(first, 6)?)
            }
            Frequency::Monthly => {
                let month = months(start).checked_add(units)?;
                let year = i32::try_from(month.div_euclid(12)).ok()?;
                let first = Day::from_ymd_opt(year, u32::try_from(month.rem_euclid(12)).ok()? + 1, 1)?;
                (first, days(first, i64::from(first.num_days_in_month()) - 1)?)
            }
            Frequency::Yearly => {
                let year = i32::try_from(i64::from(start.year()).checked_add(units)?).ok()?;
                (Day::from_ymd_opt(year, 1, 1)?, Day::from_ymd_opt(year, 12, 31)?)
            }
        };
        (first.year() <= LAST_YEAR).then_some((first, last))
    }

    /// The period with the next day that lies in a month the rule names, when the day after this one does not: days and
    /// weeks of other months need not be walked through.
    fn after_gap(&self, start: Day, last: Day) -> Option<i64> {
        if self.by.months.is_empty() || matches!(self.frequency, Frequency::Monthly | Frequency::Yearly) {
            return None;
        }
        let mut day = last.succ_opt()?;
        for _ in 0..12 {
            if self.in_named_month(day) {
                break;
            }
            day = day.with_day(1)?.checked_add_months(Months::new(1))?;
        }
        self.period_of(start, day)
    }

    fn in_named_month(&self, day: Day) -> bool {
        let months = &self.by.months;
        months.is_empty() || months.iter().any(|month| u32::try_from(*month) == Ok(day.month()))
    }

    /// How many periods 400 years have; with an interval it takes that many times the interval until all repeats.
    fn cycle(&self) -> i64 {
        match self.frequency {
            Frequency::Daily => 146_097,
            Frequency::Weekly => 20_871,
            Frequency::Monthly => 4_800,
            Frequency::Yearly => 400,
        }
    }

    /// The days of one period, in order: those that are picked, and of those the ones at the positions.
    fn chosen(&self, first: Day, last: Day) -> Vec<Day> {
        let mut days = Vec::new();
        let mut day = first;
        while day <= last && day.year() <= LAST_YEAR {
            let named = self.in_named_month(day);
            if named && self.picks(day) {
                days.push(day);
            }
            let step = if named { 1 } else { u64::from(day.num_days_in_month()) + 1 - u64::from(day.day()) };
            let Some(next) = day.checked_add_days(Count::new(step)) else { break };
            day = next;
        }
        if self.by.positions.is_empty() {
            return days;
        }
        let place = |position: &i16| {
            let count = usize::from(position.unsigned_abs());
            if *position > 0 { count.checked_sub(1) } else { days.len().checked_sub(count) }
        };
        let mut chosen: Vec<Day> =
            self.by.positions.iter().filter_map(|position| days.get(place(position)?).copied()).collect();
        chosen.sort_unstable();
        chosen.dedup();
        chosen
    }
}

/// Months since the year 0.
fn months(day: Day) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month0())
}
