//! Feasts: those with a fixed day, those that move with Easter, and those on the nth weekday of a month.

use super::count::{plus_days, week_start};
use super::day::next_day;
use super::{Page, Read, WhenValue};
use crate::calendar::Day;
use crate::language::feasts::{FEASTS, Rule};
use crate::language::phrases::{Lexicon, lexicon};
use chrono::Datelike;

/// «Navidad», "by Easter", "Black Friday", «el día de la Madre»: the next one, or the one of the year behind it.
pub(super) fn feast(page: &Page<'_, '_>, at: usize) -> Read {
    const NAMES: Lexicon<Rule> = lexicon!(FEASTS, Rule);
    let (rule, next) = NAMES.longest(page.tokens, at)?;
    if page.tokens.word(at) == "reyes" && !page.tokens.raw(at).starts_with('R') {
        return None; // kings
    }
    if let Some((year, next)) = super::day::year_behind(page, next) {
        return Some((WhenValue::Day(in_year(rule, year)?), next));
    }
    let day = match rule {
        Rule::Fixed(month, day) => next_day(page.today, month, day)?,
        _ => (0..2).filter_map(|ahead| in_year(rule, page.today.year() + ahead)).find(|day| *day >= page.today)?,
    };
    Some((WhenValue::Day(day), next))
}

fn in_year(rule: Rule, year: i32) -> Option<Day> {
    match rule {
        Rule::Fixed(month, day) => Day::from_ymd_opt(year, month, day),
        Rule::Easter(days) => plus_days(easter(year)?, days),
        Rule::Weekday { month, weekday, nth, plus } => {
            let first = Day::from_ymd_opt(year, month, 1)?;
            let monday = week_start(first)?;
            let day = plus_days(monday, i64::from(weekday))?;
            let day = if day < first { plus_days(day, 7)? } else { day };
            plus_days(day, 7 * (nth - 1) + plus)
        }
    }
}

/// Easter Sunday by the anonymous Gregorian computus.
#[allow(clippy::many_single_char_names, reason = "the names of the published computus")]
fn easter(year: i32) -> Option<Day> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    let e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    let f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    Day::from_ymd_opt(year, u32::try_from(f / 31).ok()?, u32::try_from(f % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn easter_moves() {
        for (year, month, day) in [(2024, 3, 31), (2025, 4, 20), (2026, 4, 5), (2027, 3, 28)] {
            assert_eq!(easter(year), Day::from_ymd_opt(year, month, day));
        }
    }
}
