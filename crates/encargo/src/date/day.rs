//! Single days: in figures, by month, by weekday, relative to today, by feast.

use super::count::{plus_days, plus_months, week_start};
use super::{Page, Read, WhenValue};
use crate::calendar::Day;
use crate::language::token::Kind;
use crate::language::{Language, lexicon, number};
use chrono::Datelike;
use rust_decimal::prelude::ToPrimitive;

fn digits(page: &Page<'_, '_>, at: usize, longest: usize) -> Option<u32> {
    let raw = page.tokens.raw(at);
    (page.tokens.kind(at) == Some(Kind::Number) && raw.len() <= longest).then(|| raw.parse().ok())?
}

/// The next day with this month and day of the month, from today on.
pub(super) fn next_day(today: Day, month: u32, day: u32) -> Option<Day> {
    // 29 February may be four (or eight) years away
    (0..9).filter_map(|ahead| Day::from_ymd_opt(today.year() + ahead, month, day)).find(|day| *day >= today)
}

/// `2026-03-02`.
pub(super) fn iso(page: &Page<'_, '_>, at: usize) -> Read {
    let year = digits(page, at, 4).filter(|year| *year >= 1000)?;
    let dashes = page.tokens.word(at + 1) == "-" && page.tokens.word(at + 3) == "-";
    let glued = (at..at + 4).all(|at| page.tokens.touch(at));
    let day = Day::from_ymd_opt(i32::try_from(year).ok()?, digits(page, at + 2, 2)?, digits(page, at + 4, 2)?)?;
    (dashes && glued).then_some((WhenValue::Day(day), at + 5))
}

/// `16/10`, `16/10/2026`, `16-10-26`: day first in Spanish, month first in English, unless only the other reading exists.
pub(super) fn figures(page: &Page<'_, '_>, at: usize) -> Read {
    let mark = page.tokens.word(at + 1);
    let (first, second) = (digits(page, at, 2)?, digits(page, at + 2, 2)?);
    if !matches!(mark, "/" | "-") || !page.tokens.touch(at) || !page.tokens.touch(at + 1) {
        return None;
    }
    let year =
        (page.tokens.word(at + 3) == mark && page.tokens.touch(at + 2)).then(|| digits(page, at + 4, 4)).flatten();
    if year.is_none() && mark == "-" {
        return None; // "3-5" is a range of numbers
    }
    let spanish = page.language == Language::Spanish;
    let (day, month) = match (first, second) {
        (1..=12, 13..=31) => (second, first),
        (13..=31, 1..=12) => (first, second),
        _ if spanish => (first, second),
        _ => (second, first),
    };
    let (value, next) = match year {
        Some(year) => {
            let year = if year < 100 { 2000 + year } else { year };
            (Day::from_ymd_opt(i32::try_from(year).ok()?, month, day)?, at + 5)
        }
        None => (next_day(page.today, month, day)?, at + 3),
    };
    Some((WhenValue::Day(value), next))
}

/// The year behind a day and month: `2026`, `de 2026`, `del 2026`, `, 2026`.
fn year_behind(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let skip = usize::from(matches!(page.tokens.word(at), "de" | "del" | "," | "of"));
    let year = digits(page, at + skip, 4).filter(|year| (1900..2200).contains(year))?;
    Some((i32::try_from(year).ok()?, at + skip + 1))
}

fn in_year(page: &Page<'_, '_>, month: u32, day: u32, next: usize) -> Read {
    match year_behind(page, next) {
        Some((year, next)) => Some((WhenValue::Day(Day::from_ymd_opt(year, month, day)?), next)),
        None => Some((WhenValue::Day(next_day(page.today, month, day)?), next)),
    }
}

/// A day of the month: `16`, `1º`, `dieciséis`, `16th`.
fn ordinal(page: &Page<'_, '_>, at: usize) -> Option<(u32, usize)> {
    if let Some(day) = digits(page, at, 2) {
        let glued =
            page.tokens.touch(at) && matches!(page.tokens.word(at + 1), "st" | "nd" | "rd" | "th" | "º" | "°" | "o");
        return Some((day, at + 1 + usize::from(glued)));
    }
    if matches!(page.tokens.word(at), "primero" | "first") {
        return Some((1, at + 1));
    }
    let (value, next) = number::read(page.tokens, at, page.language)?;
    Some((value.to_u32().filter(|day| (1..=31).contains(day))?, next))
}

/// «16 de octubre [de 2026]», "16th of October".
pub(super) fn with_month(page: &Page<'_, '_>, at: usize) -> Read {
    let start = at + usize::from(page.tokens.word(at) == "dia");
    let (day, next) = ordinal(page, start)?;
    let next = next + usize::from(matches!(page.tokens.word(next), "de" | "of" | "-"));
    let month = lexicon::month(page.tokens.word(next), page.language)?;
    in_year(page, month, day, next + 1)
}

/// "October 16th, 2026".
pub(super) fn month_first(page: &Page<'_, '_>, at: usize) -> Read {
    if page.language == Language::Spanish {
        return None;
    }
    let month = lexicon::month(page.tokens.word(at), page.language)?;
    let start = at + 1 + usize::from(page.tokens.word(at + 1) == ".");
    let start = start + usize::from(page.tokens.word(start) == "the");
    let (day, next) = ordinal(page, start).filter(|(day, _)| (1..=31).contains(day))?;
    in_year(page, month, day, next)
}

/// «hoy», «mañana», «pasado mañana», "tomorrow".
pub(super) fn relative(page: &Page<'_, '_>, at: usize) -> Read {
    const ES: &[(&str, i64)] = &[("pasado manana", 2), ("manana", 1), ("hoy", 0), ("ayer", -1), ("anteayer", -2)];
    const EN: &[(&str, i64)] = &[
        ("the day after tomorrow", 2),
        ("day after tomorrow", 2),
        ("tomorrow", 1),
        ("today", 0),
        ("tonight", 0),
        ("yesterday", -1),
        ("eod", 0),
    ];
    let table = if page.language == Language::Spanish { ES } else { EN };
    let (days, next) =
        table.iter().find_map(|(phrase, days)| page.tokens.phrase(at, phrase).map(|next| (*days, next)))?;
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    if page.tokens.word(at) == "manana" && matches!(before, "la" | "las" | "esta" | "cada" | "media") {
        return None; // the morning
    }
    if page.tokens.word(at) == "pasado" && next == at + 1 {
        return None;
    }
    Some((WhenValue::Day(plus_days(page.today, days)?), next))
}

/// «el viernes», «el próximo lunes», «el lunes que viene», "next Friday".
pub(super) fn weekday(page: &Page<'_, '_>, at: usize) -> Read {
    let (word, spanish) = (page.tokens.word(at), page.language == Language::Spanish);
    let (skip, week) = match word {
        "proximo" if spanish => (1, 0),
        "this" | "coming" if !spanish => (1, 0),
        "next" if !spanish => (1, 1),
        _ => (0, 0),
    };
    let name = page.tokens.word(at + skip);
    let day = lexicon::weekday(name, page.language)?;
    // short forms need a sign that they are days: "sun", "mar", "sat" are words too
    if name.len() <= 4 && skip == 0 && !page.tokens.raw(at).starts_with(char::is_uppercase) {
        return None;
    }
    let next = page.tokens.any_phrase(at + skip + 1, &["que viene", "proximo"]).map_or(at + skip + 1, |(_, next)| next);
    let monday = week_start(page.today)?;
    let this_week = plus_days(monday, i64::from(day))?;
    let past = this_week < page.today || (this_week == page.today && (skip > 0 || next > at + skip + 1));
    let value = if week == 1 || past { plus_days(this_week, 7)? } else { this_week };
    // "viernes 27", "Friday, Dec 4": the figure behind says which
    let behind = next + usize::from(page.tokens.word(next) == ",");
    let full = [with_month, month_first, figures].iter().find_map(|reader| reader(page, behind));
    if let Some((WhenValue::Day(exact), after)) = full {
        return Some((WhenValue::Day(exact), after));
    }
    if let Some(date) = digits(page, next, 2).filter(|date| (1..=31).contains(date)) {
        let near = (0..60).filter_map(|ahead| plus_days(page.today, ahead)).find(|near| near.day() == date);
        if let Some(near) = near.filter(|near| near.weekday().num_days_from_monday() == day) {
            return Some((WhenValue::Day(near), next + 1));
        }
    }
    Some((WhenValue::Day(value), next))
}

/// «el 15», «el día 15»: the next such day of the month; only after an article and before no noun.
pub(super) fn of_month(page: &Page<'_, '_>, at: usize) -> Read {
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    let (start, sure) = if page.tokens.word(at) == "dia" { (at + 1, true) } else { (at, false) };
    let suffixed = page.tokens.touch(start) && matches!(page.tokens.word(start + 1), "st" | "nd" | "rd" | "th");
    let day = digits(page, start, 2).filter(|day| (1..=31).contains(day))?;
    let article = matches!(before, "el" | "del" | "al") || (before == "the" && suffixed);
    let next = start + 1 + usize::from(suffixed);
    let closed = page.tokens.kind(next) != Some(Kind::Word) && !matches!(page.tokens.word(next), "%" | "€" | "$" | "/");
    if !(sure || (article && closed)) {
        return None;
    }
    let this = (0..3)
        .filter_map(|ahead| plus_months(page.today.with_day(1)?, ahead)?.with_day(day))
        .find(|found| *found >= page.today)?;
    Some((WhenValue::Day(this), next))
}

/// «Navidad», "Christmas", «Nochebuena», «Reyes», "New Year's Eve": feasts with a fixed day.
pub(super) fn feast(page: &Page<'_, '_>, at: usize) -> Read {
    const FEASTS: &[(&str, u32, u32)] = &[
        ("navidad", 12, 25),
        ("nochebuena", 12, 24),
        ("nochevieja", 12, 31),
        ("reyes", 1, 6),
        ("ano nuevo", 1, 1),
        ("san valentin", 2, 14),
        ("christmas eve", 12, 24),
        ("christmas", 12, 25),
        ("new year's eve", 12, 31),
        ("new year's day", 1, 1),
        ("new year's", 1, 1),
        ("valentine's day", 2, 14),
        ("valentine's", 2, 14),
        ("halloween", 10, 31),
    ];
    let (month, day, next) =
        FEASTS.iter().find_map(|(name, month, day)| page.tokens.phrase(at, name).map(|next| (*month, *day, next)))?;
    if page.tokens.word(at) == "reyes" && !page.tokens.raw(at).starts_with('R') {
        return None;
    }
    Some((WhenValue::Day(next_day(page.today, month, day)?), next))
}
