//! Counting days and months: «10 días hábiles», "a couple of weeks".

use super::Page;
use crate::calendar::Day;
use crate::language::span::Span;
use crate::language::{lexicon, number};
use chrono::{Datelike, Days, Months};
use rust_decimal::prelude::ToPrimitive;

/// A day so many days later; nothing past the years that a date can hold.
pub(super) fn plus_days(day: Day, count: i64) -> Option<Day> {
    let days = Days::new(count.unsigned_abs());
    if count < 0 { day.checked_sub_days(days) } else { day.checked_add_days(days) }
}

/// A day so many months later, on the month's last day when it has no such day.
pub(super) fn plus_months(day: Day, count: i64) -> Option<Day> {
    let months = Months::new(u32::try_from(count.unsigned_abs()).ok()?);
    if count < 0 { day.checked_sub_months(months) } else { day.checked_add_months(months) }
}

/// The day before.
pub(super) fn last_before(day: Day) -> Option<Day> {
    day.pred_opt()
}

/// The first day of a month so many months away.
pub(super) fn month_start(day: Day, away: i64) -> Option<Day> {
    plus_months(day.with_day(1)?, away)
}

/// The Monday of the day's week.
pub(super) fn week_start(day: Day) -> Option<Day> {
    plus_days(day, -i64::from(day.weekday().num_days_from_monday()))
}

/// A day so many days from Monday to Friday later; holidays are not known here.
pub(super) fn plus_workdays(day: Day, count: i64) -> Option<Day> {
    let (step, mut left, mut day) = (count.signum(), count.abs(), day);
    // whole weeks at once
    day = plus_days(day, step * (left / 5) * 7)?;
    left %= 5;
    while left > 0 || day.weekday().num_days_from_monday() > 4 {
        day = plus_days(day, step)?;
        if day.weekday().num_days_from_monday() < 5 && left > 0 {
            left -= 1;
        }
    }
    Some(day)
}

/// A day so many spans later.
pub(super) fn plus_span(day: Day, count: i64, span: Span) -> Option<Day> {
    if span == Span::Workday {
        return plus_workdays(day, count);
    }
    match (span.days(), span.months()) {
        (Some(days), _) => plus_days(day, count.checked_mul(i64::from(days))?),
        (_, Some(months)) => plus_months(day, count.checked_mul(i64::from(months))?),
        _ => None,
    }
}

/// A count and its span: `90 días`, «quince días hábiles», "a week".
pub(super) fn counted(page: &Page<'_, '_>, at: usize) -> Option<(i64, Span, usize)> {
    let (count, next) = match number::read(page.tokens, at, page.language) {
        Some((count, next)) => {
            (count.to_i64().filter(|whole| (1..=5_000).contains(whole) && count.fract().is_zero())?, next)
        }
        None if page.tokens.any_phrase(at, &["un par de", "a couple of"]).is_some() => (2, at + 3),
        None if matches!(page.tokens.word(at), "un" | "una" | "a" | "an" | "one" | "another") => (1, at + 1),
        None if matches!((page.tokens.word(at), page.tokens.word(at + 1)), ("par", "de") | ("couple", "of")) => {
            (2, at + 2)
        }
        None => return None,
    };
    let next = if page.tokens.word(next) == "-" { next + 1 } else { next };
    let business = matches!(page.tokens.word(next), "business" | "working" | "work");
    let next = next + usize::from(business);
    // "a fortnight's time", "two weeks' time"
    let whole = page.tokens.word(next);
    let word = whole.strip_suffix("'s").unwrap_or(whole);
    let span = lexicon::span(word, page.language)?;
    if word == "h" && next.checked_sub(1).is_some_and(|before| page.tokens.touch(before)) {
        return None; // "19h" is a time of day
    }
    let behind = matches!(page.tokens.word(next + 1), "habiles" | "laborables");
    let span = if (business || behind) && span == Span::Day { Span::Workday } else { span };
    let next = next + 1 + usize::from(behind);
    let timed = page.tokens.any_phrase(next, &["' time", "time"]).filter(|(tail, _)| *tail != "time" || word != whole);
    Some((count, span, timed.map_or(next, |(_, next)| next)))
}
