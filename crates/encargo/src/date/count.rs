//! Counting days and months, and lengths of time: «dentro de 10 días», "within 90 days".

use super::{Page, Read, WhenValue};
use crate::calendar::Day;
use crate::language::span::Span;
use crate::language::{Language, lexicon, number};
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

/// A day so many spans later.
pub(super) fn plus_span(day: Day, count: i64, span: Span) -> Option<Day> {
    match (span.days(), span.months()) {
        (Some(days), _) => plus_days(day, count.checked_mul(i64::from(days))?),
        (_, Some(months)) => plus_months(day, count.checked_mul(i64::from(months))?),
        _ => None,
    }
}

/// A count and its span: `90 días`, «quince días hábiles», "a week".
pub(super) fn counted(page: &Page<'_, '_>, at: usize) -> Option<(i64, Span, usize)> {
    let (count, next) = match number::read(page.tokens, at, page.language) {
        Some((count, next)) => (count.to_i64().filter(|count| (1..=5_000).contains(count))?, next),
        None if matches!(page.tokens.word(at), "un" | "una" | "a" | "an" | "one") => (1, at + 1),
        None if matches!((page.tokens.word(at), page.tokens.word(at + 1)), ("par", "de")) => (2, at + 2),
        None => return None,
    };
    let next = if page.tokens.word(next) == "-" { next + 1 } else { next };
    let span = lexicon::span(page.tokens.word(next), page.language)?;
    let working = matches!(page.tokens.word(next + 1), "habiles" | "laborables");
    Some((count, span, if working { next + 2 } else { next + 1 }))
}

/// «dentro de dos semanas», «de aquí a dos semanas», "two weeks from now", "in 10 days": a day ahead.
pub(super) fn ahead(page: &Page<'_, '_>, at: usize) -> Read {
    const ES: &[&str] = &["de aqui a", "de aca a", "dentro de", "de aqui en"];
    if page.language == Language::Spanish {
        let (_, start) = page.tokens.any_phrase(at, ES)?;
        let (count, span, next) = counted(page, start)?;
        return Some((WhenValue::Day(plus_span(page.today, count, span)?), next));
    }
    let (count, span, next) = counted(page, at)?;
    let (_, next) = page.tokens.any_phrase(next, &["from now", "from today"])?;
    Some((WhenValue::Day(plus_span(page.today, count, span)?), next))
}

/// A bare length: `90 días`, "six months", «media hora».
pub(super) fn length(page: &Page<'_, '_>, at: usize) -> Read {
    let words = (page.tokens.word(at), page.tokens.word(at + 1));
    if let ("media", "hora") | ("half", "hour") = words {
        return Some((WhenValue::Length { seconds: 1_800, months: None }, at + 2));
    }
    if matches!(words.0, "un" | "una" | "a" | "an") {
        return None; // "a week" is an article more often than a length; "one week" is a length
    }
    let (count, span, next) = counted(page, at)?;
    let months = span.months().and_then(|months| u32::try_from(count).ok()?.checked_mul(months));
    Some((WhenValue::Length { seconds: count.checked_mul(span.seconds())?, months }, next))
}
