//! What a rule leaves unsaid it takes from its start (RFC 5545, 3.3.10), and whether it then gives a day; walks nowhere.

use super::{By, ByDay, Frequency, RecurrenceRule};
use crate::calendar::Day;
use chrono::{Datelike, Days};

impl RecurrenceRule {
    /// The same rule with the month, day of the month or weekday that only its start tells.
    pub(super) fn resolved(&self, start: Day) -> Self {
        let mut rule = self.clone();
        let by = &mut rule.by;
        let day = small(start.day());
        let weekday = ByDay { weekday: weekday(start), nth: 0 };
        match self.frequency {
            Frequency::Weekly if by.days.is_empty() => drop(by.days.insert(weekday)),
            Frequency::Monthly if by.days.is_empty() && by.month_days.is_empty() => drop(by.month_days.insert(day)),
            Frequency::Yearly if by.days.is_empty() && by.month_days.is_empty() && by.year_days.is_empty() => {
                if by.weeks.is_empty() {
                    by.month_days.insert(day);
                    if by.months.is_empty() {
                        by.months.insert(small(start.month()));
                    }
                } else {
                    by.days.insert(weekday);
                }
            }
            _ => {}
        }
        rule
    }

    /// Whether it says no more than how often.
    pub(super) fn is_bare(&self) -> bool {
        self.by == By::default()
    }

    /// Whether the parts that pick days pick this one; intervals, positions and ends aside.
    pub(super) fn picks(&self, day: Day) -> bool {
        let by = &self.by;
        (by.months.is_empty() || by.months.contains(&small(day.month())))
            && (by.days.is_empty() || by.days.iter().any(|one| self.names(*one, day)))
            && (by.month_days.is_empty() || either(&by.month_days, day.day(), month_length(day)))
            && (by.year_days.is_empty() || either(&by.year_days, day.ordinal(), year_length(day)))
            && (by.weeks.is_empty() || week(day, self.week_start).is_some_and(|(n, of)| either(&by.weeks, n, of)))
    }

    /// Whether `MO`, `1MO` or `-1FR` names a day: in its month, or in its year when a yearly rule names no months.
    fn names(&self, one: ByDay, day: Day) -> bool {
        if one.weekday != weekday(day) {
            return false;
        }
        let in_year = self.frequency == Frequency::Yearly && self.by.months.is_empty();
        let (number, of) = if in_year { (day.ordinal(), year_length(day)) } else { (day.day(), month_length(day)) };
        let (ahead, behind) = (small(number.saturating_sub(1) / 7) + 1, -small(of.saturating_sub(number) / 7) - 1);
        one.nth == 0 || one.nth == ahead || one.nth == behind
    }
}

/// Whether a list names a number, counted from the front or from the back.
fn either(list: &std::collections::BTreeSet<i16>, number: u32, of: u32) -> bool {
    list.contains(&small(number)) || list.contains(&(small(number) - small(of) - 1))
}

/// Days, weeks and months of a year: all fit.
fn small(number: u32) -> i16 {
    i16::try_from(number).unwrap_or(i16::MAX)
}

/// 0 is Monday.
pub(super) fn weekday(day: Day) -> u8 {
    u8::try_from(day.weekday().num_days_from_monday()).unwrap_or(0)
}

fn month_length(day: Day) -> u32 {
    u32::from(day.num_days_in_month())
}

fn year_length(day: Day) -> u32 {
    if day.leap_year() { 366 } else { 365 }
}

/// The first day of the week of a day.
pub(super) fn week_start(day: Day, starts: u8) -> Option<Day> {
    let back = (weekday(day) + 7 - starts) % 7;
    day.checked_sub_days(Days::new(back.into()))
}

/// The number of the week and how many weeks its year has; the week belongs to the year in which its fourth day lies.
fn week(day: Day, starts: u8) -> Option<(u32, u32)> {
    let fourth = |day: Day| week_start(day, starts)?.checked_add_days(Days::new(3));
    let middle = fourth(day)?;
    // 28 December is always in the last week of its year.
    let last = fourth(Day::from_ymd_opt(middle.year(), 12, 28)?)?;
    Some((middle.ordinal0() / 7 + 1, last.ordinal0() / 7 + 1))
}
