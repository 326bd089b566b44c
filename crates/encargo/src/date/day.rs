//! Single days: in figures, by month, by weekday, relative to today, by feast.

use super::count::plus_days;
use super::{Page, Read, WhenValue};
use crate::calendar::Day;
use crate::language::token::Kind;
use crate::language::{Language, lexicon, number};
use chrono::Datelike;
use rust_decimal::prelude::ToPrimitive;

/// Days by name, in English: how many from today.
pub(super) const DAYS_EN: &[(&str, i64)] = &[
    ("the day after tomorrow", 2),
    ("day after tomorrow", 2),
    ("tomorrow", 1),
    ("today", 0),
    ("now", 0),
    ("tonight", 0),
    ("yesterday", -1),
    ("day before yesterday", -2),
    ("the day before yesterday", -2),
    ("this morning", 0),
    ("this afternoon", 0),
    ("this evening", 0),
    ("last night", -1),
    ("eod", 0),
    ("tmrw", 1),
    ("tmr", 1),
    ("tmw", 1),
    ("2 moro", 1),
    ("2 morrow", 1),
    ("2 mrw", 1),
    ("tommorow", 1),
    ("tommorrow", 1),
    ("tomorow", 1),
    ("tomorro", 1),
    ("tomorrrow", 1),
    ("tonite", 0),
    ("todays", 0),
    ("yesturday", -1),
    ("cob", 0),
    ("eob", 0),
    ("end of day", 0),
    ("end of the day", 0),
    ("end of business", 0),
    ("close of business", 0),
    ("close of play", 0),
    ("the following day", 1),
    ("the next day", 1),
    ("the day before", -1),
];

/// Days by name, in Spanish: how many from today.
pub(super) const DAYS_ES: &[(&str, i64)] = &[
    ("pasado manana", 2),
    ("manana", 1),
    ("hoy", 0),
    ("ahora", 0),
    ("ayer", -1),
    ("anteayer", -2),
    ("antes de ayer", -2),
    ("antier", -2),
    ("anoche", -1),
    ("esta tarde", 0),
    ("esta noche", 0),
    ("hoy mismo", 0),
    ("manana mismo", 1),
    ("fin del dia", 0),
    ("final del dia", 0),
    ("eod", 0),
    ("cob", 0),
    ("dia siguiente", 1),
    ("proximo dia", 1),
    ("dia anterior", -1),
];

pub(super) fn digits(page: &Page<'_, '_>, at: usize, longest: usize) -> Option<u32> {
    let raw = page.tokens.raw(at);
    (page.tokens.kind(at) == Some(Kind::Number) && raw.len() <= longest).then(|| raw.parse().ok())?
}

/// The next day with this month and day of the month, from today on.
pub(super) fn next_day(today: Day, month: u32, day: u32) -> Option<Day> {
    // 29 February may be four (or eight) years away
    (0..9).filter_map(|ahead| Day::from_ymd_opt(today.year() + ahead, month, day)).find(|day| *day >= today)
}

/// A year of four figures, or of two: below 70 in this century.
fn year_of(page: &Page<'_, '_>, at: usize) -> Option<i32> {
    let year = i32::try_from(digits(page, at, 4)?).ok()?;
    match page.tokens.raw(at).len() {
        4 if (1000..3000).contains(&year) => Some(year),
        2 => Some(if year < 50 { 2000 + year } else { 1900 + year }),
        _ => None,
    }
}

/// `20260302`: eight figures that are a day of this or the last century.
fn compact(raw: &str) -> Option<Day> {
    let figures = raw.len() == 8 && (raw.starts_with("19") || raw.starts_with("20"));
    let part = |from: usize, to: usize| raw.get(from..to).and_then(|part| part.parse::<u32>().ok());
    let year = i32::try_from(part(0, 4)?).ok().filter(|_| figures)?;
    Day::from_ymd_opt(year, part(4, 6)?, part(6, 8)?)
}

/// `2026-03-02`, `2026/03/02`, `2026-mar-2`, `2026/23/sep`.
pub(super) fn iso(page: &Page<'_, '_>, at: usize) -> Read {
    if let Some(day) = compact(page.tokens.raw(at)) {
        return (page.tokens.kind(at + 1) != Some(Kind::Word)).then_some((WhenValue::Day(day), at + 1));
    }
    let year = year_of(page, at).filter(|_| page.tokens.raw(at).len() == 4)?;
    let mark = page.tokens.word(at + 1);
    let glued =
        (at..at + 4).all(|at| page.tokens.touch(at)) && page.tokens.word(at + 3) == mark && matches!(mark, "-" | "/");
    let name = |at: usize| lexicon::month(page.tokens.word(at), page.language);
    let (month, day) = match (name(at + 2), name(at + 4)) {
        (Some(month), _) => (month, digits(page, at + 4, 2)?),
        (_, Some(month)) => (month, digits(page, at + 2, 2)?),
        _ => (digits(page, at + 2, 2)?, digits(page, at + 4, 2)?),
    };
    let day = Day::from_ymd_opt(year, month, day)?;
    glued.then_some((WhenValue::Day(day), at + 5))
}

/// `16.10.2026`, `2026.10.16`, `16.10.26`: figures with points, which are one token.
pub(super) fn dotted(page: &Page<'_, '_>, at: usize) -> Read {
    let mut parts = page.tokens.raw(at).split('.');
    let (first, second, third) = (parts.next()?, parts.next()?, parts.next()?);
    if page.tokens.kind(at) != Some(Kind::Number) || parts.next().is_some() || second.len() > 2 {
        return None;
    }
    let year = |text: &str| text.parse::<i32>().ok().map(|year| if text.len() == 2 { 2000 + year } else { year });
    let part = |text: &str| text.parse::<u32>().ok();
    let (year, month, day) = match (first.len(), third.len()) {
        (4, 1..=2) => (year(first)?, part(second)?, part(third)?),
        (1..=2, 4 | 2) if page.language == Language::English && part(second)? > 12 => {
            (year(third)?, part(first)?, part(second)?)
        }
        (1..=2, 4 | 2) => (year(third)?, part(second)?, part(first)?),
        _ => return None,
    };
    Some((WhenValue::Day(Day::from_ymd_opt(year, month, day)?), at + 1))
}

/// `16/10`, `16/10/2026`, `16-10-26`: day first in Spanish, month first in English, unless only the other reading exists.
pub(super) fn figures(page: &Page<'_, '_>, at: usize) -> Read {
    let mark = page.tokens.word(at + 1);
    let (first, second) = (digits(page, at, 2)?, digits(page, at + 2, 2)?);
    if !matches!(mark, "/" | "-") || !page.tokens.touch(at) || !page.tokens.touch(at + 1) {
        return None;
    }
    // «volveré el 4-22»: behind «el», and only one of the two can be a month
    let after_article = at.checked_sub(1).is_some_and(|before| page.tokens.word(before) == "el")
        && first.min(second) <= 12
        && first.max(second) <= 31
        && page.tokens.word(at + 3) != "de";
    let year = (page.tokens.word(at + 3) == mark && page.tokens.touch(at + 2)).then(|| year_of(page, at + 4)).flatten();
    if year.is_none()
        && ((mark == "-" && !after_article)
            || (page.tokens.touch(at + 2) && matches!(page.tokens.word(at + 3), "/" | "-" | "%")))
        && !(mark == "/" && page.tokens.word(at + 3) == "-" && page.tokens.word(at + 5) == "/")
    {
        return None; // "3-5" is a range of numbers
    }
    if (first, second) == (24, 7)
        || at.checked_sub(1).is_some_and(|before| {
            let tail = page.tokens.touch(before) && matches!(page.tokens.word(before), "-" | "/");
            // the second end of "10/1/2018-10/7/2018" is a day of its own
            let second = mark == "/"
                && page.tokens.word(before) == "-"
                && before.checked_sub(2).is_some_and(|at| page.tokens.word(at) == "/");
            tail && !second
        })
    {
        return None; // "24/7" is all day; the tail of a code is no day
    }
    if super::code::is_code(page, at) || (year.is_none() && super::code::is_share(page, at + 3)) {
        return None;
    }
    let (day, month) = match (first, second) {
        (1..=12, 13..=31) => (second, first),
        (13..=31, 1..=12) => (first, second),
        _ if page.day_first => (first, second),
        _ => (second, first),
    };
    let (value, next) = match year {
        Some(year) => (Day::from_ymd_opt(year, month, day)?, at + 5),
        None => (next_day(page.today, month, day)?, at + 3),
    };
    Some((WhenValue::Day(value), next))
}

/// The year behind a day and month: `2026`, `de 2026`, `del 2026`, `, 2026`, `-26`, «de dos mil veintiséis».
pub(super) fn year_behind(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let mark = page.tokens.word(at);
    let glued = at.checked_sub(1).is_some_and(|before| page.tokens.touch(before)) && page.tokens.touch(at);
    if matches!(mark, "-" | "/") && glued {
        return Some((year_of(page, at + 1)?, at + 2));
    }
    // "'28"
    if mark == "'" && page.tokens.touch(at) && page.tokens.raw(at + 1).len() == 2 {
        return Some((year_of(page, at + 1)?, at + 2));
    }
    let skip = usize::from(matches!(mark, "de" | "del" | "," | "of" | "in" | "."));
    if let Some((first, next)) = super::year::year_by_name(page, at) {
        return Some((first.year(), next));
    }
    if page.tokens.kind(at + skip) == Some(Kind::Word) {
        let opens = matches!(page.tokens.word(at + skip), "dos" | "mil" | "two" | "un");
        let (year, next) = number::read(page.tokens, at + skip, page.language).filter(|_| opens)?;
        return Some((year.to_i32().filter(|year| (1900..2200).contains(year))?, next));
    }
    let year = digits(page, at + skip, 4).filter(|year| (1900..2200).contains(year))?;
    Some((i32::try_from(year).ok()?, at + skip + 1))
}

fn in_year(page: &Page<'_, '_>, month: u32, day: u32, next: usize) -> Read {
    match year_behind(page, next) {
        Some((year, next)) => Some((WhenValue::Day(Day::from_ymd_opt(year, month, day)?), next)),
        None => Some((WhenValue::Day(next_day(page.today, month, day)?), next)),
    }
}

/// A day of the month: `16`, `1º`, `1ro`, `dieciséis`, `16th`, "twenty-first".
pub(super) fn ordinal(page: &Page<'_, '_>, at: usize) -> Option<(u32, usize)> {
    if let Some(day) = digits(page, at, 2) {
        let dot = usize::from(page.tokens.word(at + 1) == "." && matches!(page.tokens.word(at + 2), "º" | "°"));
        let tail = matches!(
            page.tokens.word(at + 1 + dot),
            "st" | "nd" | "rd" | "th" | "º" | "°" | "o" | "ro" | "er" | "ero" | "do" | "to"
        );
        let glued = page.tokens.touch(at) && tail;
        return Some((day, at + 1 + if glued { 1 + dot } else { 0 })).filter(|(day, _)| (1..=31).contains(day));
    }
    let unit =
        |at: usize| lexicon::ordinal(page.tokens.word(at), page.language).and_then(|day| u32::try_from(day).ok());
    if let Some(day) = unit(at) {
        // «vigésimo segundo»
        let more = unit(at + 1).filter(|unit| day >= 20 && *unit < 10);
        return Some((day + more.unwrap_or(0), at + 1 + usize::from(more.is_some())));
    }
    let (value, next) = number::read(page.tokens, at, page.language)?;
    let (day, joint) =
        (value.to_u32().filter(|day| (1..=31).contains(day))?, usize::from(page.tokens.word(next) == "-"));
    if let Some(unit) = unit(next + joint).filter(|unit| matches!(day, 20 | 30) && *unit < 10) {
        return Some((day + unit, next + joint + 1)); // "twenty first"
    }
    Some((day, next))
}

/// «16 de octubre [de 2026]», "16th of October".
pub(super) fn with_month(page: &Page<'_, '_>, at: usize) -> Read {
    let start = at + usize::from(page.tokens.word(at) == "dia");
    let (day, next) = ordinal(page, start)?;
    let next = next + usize::from(matches!(page.tokens.word(next), "de" | "of" | "-" | "/" | "." | "del"));
    let dotted = |next: usize| next + usize::from(page.tokens.word(next) == "." && page.tokens.touch(next - 1));
    if let Some(month) = lexicon::month(page.tokens.word(next), page.language) {
        let after = dotted(next + 1);
        return in_year(page, month, day, if year_behind(page, after).is_some() { after } else { next + 1 });
    }
    // «el 21 de este mes», "20th of next month", «el 17 del 11»
    if !matches!(page.tokens.word(next - 1), "de" | "of" | "del") {
        return None;
    }
    if let Some(month) =
        digits(page, next, 2).filter(|month| (1..=12).contains(month) && page.tokens.word(next - 1) == "del")
    {
        return in_year(page, month, day, next + 1);
    }
    let (first, end, next) = super::period::named_range(page, next)?;
    let month = (28..=31).contains(&(end - first).num_days());
    Some((WhenValue::Day(first.with_day(day).filter(|_| month)?), next))
}

/// "October 16th, 2026".
pub(super) fn month_first(page: &Page<'_, '_>, at: usize) -> Read {
    if page.language == Language::Spanish && page.tokens.kind(at + 1) != Some(Kind::Word) && !is_spanish(page, at) {
        return None;
    }
    let month = lexicon::month(page.tokens.word(at), page.language)?;
    // «feb-27» is a month of a year, where the day comes first
    let short =
        page.language == Language::Spanish && page.tokens.word(at + 1) == "-" && page.tokens.raw(at + 2).len() == 2;
    if short && digits(page, at + 2, 2).is_some_and(|year| year > 23) && page.tokens.touch(at) {
        return None;
    }
    let glued = page.tokens.touch(at) && page.tokens.touch(at + 1);
    let mark = matches!((page.tokens.word(at + 1), glued), (".", _) | ("-" | "/", true));
    let comma = page.tokens.word(at + 1) == "," && ordinal(page, at + 2).is_some_and(|(_, next)| next > at + 3);
    let start = at + 1 + usize::from(mark || comma);
    let start = start + usize::from(page.tokens.word(start) == "the");
    let (day, next) = ordinal(page, start).filter(|(day, _)| (1..=31).contains(day))?;
    // "November 18-19" is two days, "Nov-18-19" has a year
    let second = digits(page, next + 1, 2).filter(|_| page.tokens.word(next) == "-" && !mark);
    if second.is_some_and(|second| second > day && second <= 31) {
        return Some((WhenValue::Day(next_day(page.today, month, day)?), next));
    }
    in_year(page, month, day, next)
}

/// Whether figures behind a Spanish month are its day: «diciembre 15», not one of a list of amounts («enero 5, febrero 8»).
fn is_spanish(page: &Page<'_, '_>, at: usize) -> bool {
    let tokens = page.tokens;
    let mark =
        usize::from(matches!(tokens.word(at + 1), "." | ",") || (tokens.word(at + 1) == "-" && tokens.touch(at)));
    let Some((_, next)) = ordinal(page, at + 1 + mark) else { return false };
    let listed = tokens.word(next) == "," && lexicon::month(tokens.word(next + 1), page.language).is_some();
    let before = at.checked_sub(3).is_some_and(|at| lexicon::month(tokens.word(at), page.language).is_some());
    let counts = tokens.kind(next) == Some(Kind::Word)
        && !matches!(
            tokens.word(next),
            "de" | "del" | "a" | "al" | "y" | "o" | "para" | "con" | "en" | "por" | "se" | "es" | "hasta"
        );
    let amount = matches!(tokens.word(next), "%" | "$" | "€" | ":" | "/" | "x")
        || (tokens.word(next) == "-" && tokens.touch(next - 1) && tokens.raw(next + 1).len() > 2 && mark == 0);
    !listed && !before && !counts && !amount && tokens.word(next) != "."
        || (!listed && !before && tokens.word(next) == "." && tokens.kind(next + 1) != Some(Kind::Number))
}

/// «hoy», «mañana», «pasado mañana», "tomorrow".
pub(super) fn relative(page: &Page<'_, '_>, at: usize) -> Read {
    let table = if page.language == Language::Spanish { DAYS_ES } else { DAYS_EN };
    let (days, next) = table
        .iter()
        .filter_map(|(phrase, days)| page.tokens.phrase(at, phrase).map(|next| (*days, next)))
        .max_by_key(|(_, next)| *next)?;
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    let now = matches!(page.tokens.word(at), "now" | "ahora");
    if now && !matches!(before, "between" | "entre") && !ends_stretch(page, at) {
        return None; // a word of speech more often than a day
    }
    if page.tokens.word(at) == "manana" && matches!(before, "la" | "las" | "esta" | "cada" | "media") {
        return None; // the morning
    }
    let open = page.tokens.kind(next) == Some(Kind::Word) || page.tokens.word(next) == "'";
    if (days == -1 && next > at + 1 && open) || (page.tokens.word(at) == "pasado" && next == at + 1) {
        return None;
    }
    Some((WhenValue::Day(plus_days(page.today, days)?), next))
}

/// Whether "between" or "from" and one end of a stretch stand in front: "between Aug 2019 and now".
fn ends_stretch(page: &Page<'_, '_>, at: usize) -> bool {
    let (words, tokens) = (page.words, page.tokens);
    let joint = |at: usize| matches!(tokens.word(at), "and" | "y" | "to" | "a" | "hasta" | "until");
    let opens =
        |at: usize| tokens.any_phrase(at, words.between).or_else(|| tokens.any_phrase(at, words.from)).is_some();
    at.checked_sub(1).is_some_and(joint) && (3..8).filter_map(|back| at.checked_sub(back)).any(opens)
}
