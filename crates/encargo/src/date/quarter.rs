//! Quarters and halves of a year: `Q1`, `1T27`, «primer trimestre», "H1 next year".

use super::count::{plus_months, plus_span};
use super::period::range;
use super::year::{short_year, year_at, year_by_name};
use super::{Page, Read, day};
use crate::calendar::Day;
use crate::language::span::Span;
use crate::language::token::Kind;
use crate::language::{Language, lexicon};
use chrono::Datelike;

/// A quarter or a half with its figure in front: `1T`, `2Q`, `1S`, `2H`, `3er trim`.
fn numbered_part(page: &Page<'_, '_>, at: usize) -> Option<(u32, Span)> {
    let raw = page.tokens.raw(at);
    let part = (page.tokens.kind(at) == Some(Kind::Number) && raw.len() == 1).then(|| raw.parse::<u32>().ok())??;
    let span = match (page.tokens.word(at + 1), page.tokens.raw(at + 1)) {
        ("q" | "trim", _) | ("t", "T") => Span::Quarter,
        (_, "S" | "H") => Span::Semester,
        _ => return None,
    };
    (page.tokens.touch(at) && (1..=4).contains(&part)).then_some((part, span))
}

/// `Q1`, `T1`, «primer trimestre», "first quarter", «segundo semestre».
pub(super) fn quarter_at(page: &Page<'_, '_>, at: usize) -> Option<(Day, Day, usize)> {
    let word = page.tokens.word(at);
    let short = match (word, page.language) {
        ("q", _) | ("t", Language::Spanish) => Some(Span::Quarter),
        ("h", Language::English) | ("s", Language::Spanish) => Some(Span::Semester),
        _ => None,
    };
    let numbered = page.tokens.kind(at + 1) == Some(Kind::Number) && page.tokens.touch(at);
    let (part, span, next) = if let Some(span) = short.filter(|_| numbered) {
        (page.tokens.raw(at + 1).parse::<u32>().ok()?, span, at + 2)
    } else if let Some((part, span)) = numbered_part(page, at) {
        // `1T27`, `2Q`, `1S 2027`
        (part, span, at + 2)
    } else if let Some((part, next)) =
        day::ordinal(page, at).filter(|(_, next)| *next > at + 1 && page.tokens.kind(at) == Some(Kind::Number))
    {
        let span = lexicon::span(page.tokens.word(next), page.language);
        (part, span.filter(|span| matches!(span, Span::Quarter | Span::Semester))?, next + 1)
    } else {
        let part = match word {
            "primer" | "primero" | "1er" | "first" => 1,
            "segundo" | "2do" | "second" => 2,
            "tercer" | "tercero" | "third" => 3,
            "cuarto" | "fourth" => 4,
            _ => return None,
        };
        let span = lexicon::span(page.tokens.word(at + 1), page.language)
            .filter(|span| matches!(span, Span::Quarter | Span::Semester))?;
        (part, span, at + 2)
    };
    let months = span.months()?;
    if part == 0 || part > 12 / months {
        return None;
    }
    let first = |year| Day::from_ymd_opt(year, (part - 1) * months + 1, 1);
    let mark = matches!(page.tokens.word(next), "-" | "/") && page.tokens.touch(next - 1);
    let joined = next + usize::from(mark);
    // `1T27`, `Q1 27`, `Q1-27`
    let two = page.tokens.raw(joined).len() == 2
        && page.tokens.kind(joined) == Some(Kind::Number)
        && (mark || page.tokens.touch(next - 1))
        && !page.tokens.touch(joined);
    let glued = || page.tokens.raw(joined).parse::<i32>().ok().filter(|_| two).map(|year| (2000 + year, joined + 1));
    let named = || year_by_name(page, next).map(|(first, next)| (first.year(), next));
    if let Some((year, next)) = year_at(page, joined).or_else(|| short_year(page, next)).or_else(glued).or_else(named) {
        let start = first(year)?;
        return Some((start, plus_span(start, 1, span)?, next));
    }
    let start = first(page.today.year())?;
    let start = if plus_span(start, 1, span)? <= page.today { plus_months(start, 12)? } else { start };
    Some((start, plus_span(start, 1, span)?, next))
}

/// `Q1`, «primer trimestre [de 2027]», `2027 Q1`.
pub(super) fn quarter(page: &Page<'_, '_>, at: usize) -> Read {
    if let Some((year, next)) = year_at(page, at).filter(|(_, next)| *next == at + 1) {
        let next = next + usize::from(matches!(page.tokens.word(next), "the" | "el" | "-"));
        let (start, end, after) = quarter_at(page, next)?;
        let away = 12 * i64::from(year - start.year());
        return Some((range(plus_months(start, away)?, plus_months(end, away)?), after));
    }
    quarter_at(page, at).map(|(start, end, next)| (range(start, end), next))
}
