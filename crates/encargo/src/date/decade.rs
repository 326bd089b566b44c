//! Decades and centuries.

use super::count::plus_months;
use super::{Page, Read, WhenValue};
use crate::calendar::Day;
use crate::language::token::Kind;
use crate::language::{lexicon, number};
use chrono::Datelike;
use rust_decimal::prelude::ToPrimitive;

fn range(start: Day, end: Day) -> WhenValue {
    WhenValue::Range { start: Some(start), end: Some(end) }
}

/// «los años 90», «la década de 1990», "the 1990s", "the seventies": ten years.
pub(super) fn decade(page: &Page<'_, '_>, at: usize) -> Read {
    let start = at + usize::from(page.words.articles.has(page.tokens, at));
    let led = page.tokens.any_phrase(start, &["anos", "decada de los", "decada de", "decada", "decada del"]);
    let behind = led.map_or(start, |(_, next)| next) + usize::from(page.tokens.word(start) == "'");
    let figures = page.tokens.kind(behind) == Some(Kind::Number);
    let (year, next): (i32, usize) = if figures {
        let year = page.tokens.raw(behind).parse().ok().filter(|year| year % 10 == 0)?;
        let tail = page.tokens.touch(behind) || page.tokens.raw(behind).len() == 4;
        let quote = usize::from(page.tokens.word(behind + 1) == "'");
        let plural = tail && page.tokens.word(behind + 1 + quote) == "s";
        if led.is_none() && !plural {
            return None;
        }
        (year, behind + 1 + if plural { 1 + quote } else { 0 })
    } else {
        let word = page.tokens.word(behind);
        let tens = lexicon::decade(word)
            .or_else(|| led.and_then(|_| number::read(page.tokens, behind, page.language)?.0.to_i32()))?;
        (tens, behind + 1)
    };
    let first = match year {
        0..=99 if year % 10 == 0 => 1900 + year,
        1700..=2190 => year,
        _ => return None,
    };
    let begin = Day::from_ymd_opt(first, 1, 1)?;
    Some((range(begin, plus_months(begin, 120)?), next))
}

/// «esta década», "the next two decades", «la década pasada».
pub(super) fn ahead(page: &Page<'_, '_>, at: usize) -> Read {
    let words = page.words;
    let start = super::near::after_article(page, at);
    let heads = [(words.current, 0), (words.coming, 1), (words.gone, -1)];
    let (away, next) =
        heads.iter().find_map(|(list, away)| page.tokens.any_phrase(start, list).map(|(_, next)| (*away, next)))?;
    let (count, next) = match number::read(page.tokens, next, page.language) {
        Some((count, next)) => (count.to_i64().filter(|count| (1..=20).contains(count))?, next),
        None => (1, next),
    };
    if !matches!(page.tokens.word(next), "decade" | "decades" | "decada" | "decadas") {
        return None;
    }
    let ours = Day::from_ymd_opt(page.today.year().div_euclid(10) * 10, 1, 1)?;
    let (from, to) = match away {
        0 => (0, 1),
        1 => (1, 1 + count),
        _ => (-count, 0),
    };
    Some((range(plus_months(ours, 120 * from)?, plus_months(ours, 120 * to)?), next + 1))
}

/// "15th century", «siglo XX».
pub(super) fn century(page: &Page<'_, '_>, at: usize) -> Read {
    let (count, next) = if page.tokens.word(at) == "siglo" {
        (roman(page.tokens.raw(at + 1))?, at + 2)
    } else {
        let named = lexicon::ordinal(page.tokens.word(at), page.language).is_some();
        let (count, next) = super::day::ordinal(page, at)
            .filter(|(_, next)| named || (page.tokens.kind(at) == Some(Kind::Number) && *next > at + 1))?;
        (count, if page.tokens.word(next) == "century" { next + 1 } else { return None })
    };
    let first = i32::try_from(count).ok().filter(|count| (1..=30).contains(count))? * 100 - 100;
    let start = Day::from_ymd_opt(first.max(1), 1, 1)?;
    Some((range(start, Day::from_ymd_opt(first + 100, 1, 1)?), next))
}

/// A number in Roman figures, up to XXX.
fn roman(raw: &str) -> Option<u32> {
    let (mut sum, mut last) = (0_u32, 0);
    for figure in raw.chars().rev() {
        let value = match figure {
            'I' => 1,
            'V' => 5,
            'X' => 10,
            _ => return None,
        };
        sum = if value < last { sum.checked_sub(value)? } else { sum.checked_add(value)? };
        last = last.max(value);
    }
    (sum > 0 && raw.len() < 8).then_some(sum)
}
