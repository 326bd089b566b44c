//! Years: `2027`, `'28`, "two thousand and twenty", «del año que viene», `FY27`, and months in figures (`2027-03`).

use super::count::plus_months;
use super::period::{named, range};
use super::{Page, Read, WhenValue};
use crate::calendar::Day;
use crate::language::token::Kind;
use crate::language::{Language, lexicon, number};
use rust_decimal::prelude::ToPrimitive;

pub(super) fn year_at(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let skip = usize::from(matches!(page.tokens.word(at), "de" | "del" | "of" | "," | "in"));
    let raw = page.tokens.raw(at + skip);
    let year = (page.tokens.kind(at + skip) == Some(Kind::Number) && raw.len() == 4).then(|| raw.parse().ok())?;
    year.filter(|year| (1900..2200).contains(year)).map(|year| (year, at + skip + 1))
}

/// "Sept. 2028": the point belongs to the month.
pub(super) fn dotted_year(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let dot = page.tokens.word(at) == "." && page.tokens.touch(at.wrapping_sub(1));
    let mark =
        (matches!(page.tokens.word(at), "-" | "/") && page.tokens.touch(at.wrapping_sub(1)) && page.tokens.touch(at))
            && page.tokens.raw(at + 1).len() == 4;
    let closed = page.tokens.kind(at + 2) != Some(Kind::Word) || dot;
    year_at(page, at + 1).filter(|_| (dot || mark) && closed)
}

/// «abril del 87», "January '28", «ene-27», "Q4/26": a year in two figures, behind a month or a quarter.
pub(super) fn short_year(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let tokens = page.tokens;
    let dot = usize::from(tokens.word(at) == "." && tokens.touch(at.wrapping_sub(1)));
    let mark = tokens.word(at + dot);
    let touches = at.checked_sub(1).is_some_and(|before| tokens.touch(before)) && tokens.touch(at);
    let quoted = mark == "'" && tokens.touch(at + dot);
    let quoted_of = matches!(mark, "of" | "de" | "del") && tokens.word(at + dot + 1) == "'";
    let joined = matches!(mark, "-" | "/") && touches && page.language == Language::Spanish;
    let figures = at + dot + if quoted_of { 2 } else { 1 };
    let raw = tokens.raw(figures);
    let closed =
        !matches!(tokens.kind(figures + 1), Some(Kind::Word | Kind::Number)) && tokens.word(figures + 1) != "%";
    let fits = tokens.kind(figures) == Some(Kind::Number) && raw.len() == 2;
    let year: i32 = fits.then(|| raw.parse().ok())??;
    let named = (mark == "del" && closed) || quoted || quoted_of || (joined && (20..60).contains(&year));
    let longer = tokens.touch(figures) && matches!(tokens.word(figures + 1), "-" | "/");
    (named && !longer).then_some((if year > 50 { 1900 + year } else { 2000 + year }, figures + 1))
}

/// "next year", "of next year", «del año que viene», «de este año»: the first day of that year.
pub(super) fn year_by_name(page: &Page<'_, '_>, at: usize) -> Option<(Day, usize)> {
    let of = usize::from(matches!(page.tokens.word(at), "de" | "del" | "of" | ","));
    let start = at + of + usize::from(page.words.articles.has(page.tokens, at + of));
    let english = page.language == Language::English || of > 0;
    if page.tokens.kind(start) != Some(Kind::Word) {
        return None;
    }
    match named(page, start).filter(|_| english)? {
        (WhenValue::Range { start: Some(start), end: Some(end) }, next) if (end - start).num_days() >= 365 => {
            Some((start, next))
        }
        _ => None,
    }
}

/// A year in words: «dos mil veintisiete», "two thousand and twenty".
pub(super) fn spoken_year(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    // "October two thousand": the year alone only where nothing is counted
    if page.tokens.phrase(at, "two thousand").or_else(|| page.tokens.phrase(at, "dos mil")) == Some(at + 2)
        && at > 0
        && (lexicon::month(page.tokens.word(at - 1), page.language).is_some() || page.tokens.word(at - 1) == "from")
        && (page.tokens.kind(at + 2) != Some(Kind::Word)
            || matches!(page.tokens.word(at + 2), "and" | "y" | "until" | "to"))
        && !matches!(number::read(page.tokens, at, page.language), Some((_, next)) if next > at + 2)
    {
        return Some((2000, at + 2));
    }
    // "two thousand and five", «mil novecientos», "twenty twenty" is not read
    let spoken = page.tokens.kind(at) == Some(Kind::Word)
        && (matches!(page.tokens.word(at + 1), "mil" | "thousand" | "hundred") || page.tokens.word(at) == "mil");
    if !spoken {
        return None;
    }
    let (year, next) = number::read(page.tokens, at, page.language).filter(|(_, next)| *next > at + 1)?;
    Some((year.to_i32().filter(|year| (1700..2200).contains(year) && *year != 2000)?, next))
}

/// `2027-03`, `2027/3`, `3/2027`: a month in figures.
fn year_and_month(page: &Page<'_, '_>, at: usize) -> Read {
    let glued = page.tokens.touch(at) && page.tokens.touch(at + 1) && matches!(page.tokens.word(at + 1), "-" | "/");
    let longer = page.tokens.touch(at + 2) && matches!(page.tokens.word(at + 3), "-" | "/");
    let before = at.checked_sub(1).is_some_and(|before| page.tokens.touch(before));
    if !glued || longer || before || page.tokens.kind(at + 2) != Some(Kind::Number) {
        return None;
    }
    let (year, month) = if page.tokens.raw(at).len() == 4 { (at, at + 2) } else { (at + 2, at) };
    if page.tokens.raw(year).len() != 4 || page.tokens.raw(month).len() > 2 {
        return None;
    }
    let year: i32 = page.tokens.raw(year).parse().ok().filter(|year| (1900..2200).contains(year))?;
    let first = Day::from_ymd_opt(year, page.tokens.raw(month).parse().ok()?, 1)?;
    Some((range(first, plus_months(first, 1)?), at + 3))
}

/// `FY27`, "FY 2027", `CY18`: a year by its short name.
fn fiscal(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    at.checked_sub(1).filter(|before| matches!(tokens.word(*before), "fy" | "cy" | "ej"))?;
    let raw = tokens.raw(at);
    let year: i32 = raw.parse().ok()?;
    let year = match raw.len() {
        2 => 2000 + year,
        4 if (1900..2200).contains(&year) => year,
        _ => return None,
    };
    Some((range(Day::from_ymd_opt(year, 1, 1)?, Day::from_ymd_opt(year + 1, 1, 1)?), at + 1))
}

/// A year by itself: `en 2027`, `2027` after a word that takes years.
pub(super) fn year(page: &Page<'_, '_>, at: usize) -> Read {
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    if let Some(found) = year_and_month(page, at).or_else(|| fiscal(page, at)) {
        return Some(found);
    }
    let (year, next) = year_at(page, at).filter(|(_, next)| *next == at + 1).or_else(|| spoken_year(page, at))?;
    let fits = matches!(
        before,
        "en" | "in"
            | "de"
            | "of"
            | "para"
            | "by"
            | "until"
            | "hasta"
            | "ano"
            | "year"
            | "during"
            | "durante"
            | "del"
            | "since"
            | "desde"
            | "from"
            | "to"
            | "entre"
            | "between"
            | "y"
            | "and"
            | "a"
            | "before"
            | "after"
            | "antes"
            | "despues"
            | "through"
            | "than"
            | "late"
            | "early"
            | "-"
            | "–"
            | "~"
            | "="
            | "al"
            | "vs"
            | "versus"
            | "ejercicio"
            | "fiscal"
            | "curso"
            | "campana"
    ) || (matches!(before, "for" | "el" | "over" | "plan" | "budget" | "q") && (2015..2050).contains(&year));
    // "32-2015", "138-2010-2015": a code, no stretch of years
    let code = before == "-"
        && at.checked_sub(2).is_none_or(|first| {
            page.tokens.raw(first).len() != 4
                || first.checked_sub(1).is_some_and(|at| page.tokens.touch(at) && page.tokens.word(at) == "-")
        });
    let fits = fits
        && !code
        && !(page.tokens.touch(at)
            && page.tokens.word(at + 1) == "-"
            && at.checked_sub(1).is_some_and(|at| page.tokens.touch(at)));
    let counted = page.tokens.kind(next) == Some(Kind::Word)
        && !matches!(
            page.tokens.word(next),
            "y" | "and"
                | "fue"
                | "es"
                | "era"
                | "was"
                | "is"
                | "para"
                | "to"
                | "con"
                | "with"
                | "o"
                | "or"
                | "a"
                | "al"
                | "hasta"
                | "until"
                | "till"
                | "through"
                | "pero"
                | "but"
        );
    (fits && !counted).then_some((range(Day::from_ymd_opt(year, 1, 1)?, Day::from_ymd_opt(year + 1, 1, 1)?), next))
}
