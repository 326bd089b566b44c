//! Parts of a stretch of days: «fin de mes», «mediados de enero», "mid-March", «primera quincena», "late 2027".

use super::count::{last_before, month_start, plus_days, plus_months, week_start};
use super::period::{any, around, named_range, range, whole};
use super::{Cue, Page, Read, WhenValue, cue};
use crate::calendar::Day;
use crate::language::phrases::{Phrases, phrases};
use crate::language::span::Span;
use crate::language::token::Kind;

/// In front of a period: its second half, or what is left of it.
pub(super) const LATER: Phrases =
    phrases!["late", "later", "later in", "late in", "mas tarde", "mas tarde en", "mas tarde de"];

/// In front of a period: its first third.
pub(super) const STARTS: Phrases = phrases![
    "principios de", "comienzos de", "inicios de", "inicio de", "principio de", "start of", "the start of", "early",
    "beginning of", "the beginning of",
];

/// In front of a period: its middle third.
pub(super) const MIDDLES: Phrases = phrases!["mediados de", "mitad de", "mid -", "mid", "middle of", "the middle of"];

/// In front of a period: its last day.
pub(super) const ENDS: Phrases = phrases![
    "que acabe", "que termine", "que finalice", "fin de", "fin del", "final de", "final del", "fines de", "finales de",
    "finales del", "end of", "the end of",
];

/// The period behind "end of": by name, or «la semana que viene».
fn inside(page: &Page<'_, '_>, at: usize) -> Option<(Day, Day, usize)> {
    let start = at + usize::from(page.words.articles.has(page.tokens, at));
    named_range(page, start).or_else(|| any(page, start)).or_else(|| whole(page, at))
}

/// «fin de mes», «finales de marzo», «mediados de enero», "end of Q1", "mid-March", `EOM`.
pub(super) fn end_of(page: &Page<'_, '_>, at: usize) -> Read {
    let shorthand = match page.tokens.word(at) {
        "eom" => Some(Span::Month),
        "eoq" => Some(Span::Quarter),
        "eoy" => Some(Span::Year),
        "eow" => return Some((WhenValue::Day(plus_days(week_start(page.today)?, 4)?), at + 1)),
        _ => None,
    };
    if let Some(span) = shorthand {
        return Some((WhenValue::Day(last_before(around(page.today, span, 0)?.1)?), at + 1));
    }
    if let Some((phrase, next)) = page.tokens.any_phrase(at, ENDS) {
        if page.tokens.word(next) == "semana" && phrase.starts_with("fin") {
            return None; // «tres fines de semana»
        }
        let (start, end, next) = inside(page, next)?;
        if vague_end(page, at, phrase) {
            // of a year by its number, the last third
            let numbered = (end - start).num_days() >= 365 && page.tokens.kind(next - 1) == Some(Kind::Number);
            let from = if numbered { plus_days(start, 2 * (end - start).num_days() / 3)? } else { half(start, end)? };
            return Some((range(from, end), next));
        }
        let friday = (plus_days(start, 7)? == end).then(|| plus_days(start, 4)).flatten();
        return Some((WhenValue::Day(friday.or_else(|| last_before(end))?), next));
    }
    if let Some((_, next)) = page.tokens.any_phrase(at, MIDDLES) {
        let (start, end, next) = inside(page, next)?;
        let third = (end - start).num_days() / 3;
        return Some((range(plus_days(start, third - 1)?, plus_days(start, 2 * third)?), next));
    }
    if let Some((_, next)) = page.tokens.any_phrase(at, LATER) {
        let (start, end, next) = inside(page, next)?;
        // of the period we are in, what is still to come
        let middle = half(start, end)?;
        let from = if start <= page.today && page.today < end { middle.max(page.today) } else { middle };
        return Some((range(from, end), next));
    }
    let (_, next) = page.tokens.any_phrase(at, STARTS)?;
    let (start, end, next) = inside(page, next)?;
    Some((range(start, half(start, end)?), next))
}

/// «finales de marzo», "end of March" with nothing in front that makes it a term: the second half. «A fin de mes», "by
/// the end of March" is the last day.
fn vague_end(page: &Page<'_, '_>, at: usize, phrase: &str) -> bool {
    if phrase.starts_with("fines") || phrase.starts_with("finales") {
        return cue(page, at) == Cue::Plain || at.checked_sub(1).is_some_and(|before| page.tokens.word(before) == "a");
    }
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    let term = ["by", "until", "till", "to", "through", "before", "than", "at", "on"].contains(&before);
    phrase.ends_with("of") && !term
}

/// The middle of a period: the sixteenth of a month, July of a year, the Thursday of a week.
pub(super) fn half(start: Day, end: Day) -> Option<Day> {
    match (end - start).num_days() {
        28..=31 => plus_days(start, 15),
        89..=92 => plus_days(plus_months(start, 1)?, 15),
        180..=184 => plus_months(start, 3),
        365 | 366 => plus_months(start, 6),
        days => plus_days(start, days / 2),
    }
}

/// «primera quincena de enero», «segunda quincena».
pub(super) fn half_of_month(page: &Page<'_, '_>, at: usize) -> Read {
    let second = match page.tokens.word(at) {
        "primera" | "1ra" => false,
        "segunda" | "2da" => true,
        _ => return None,
    };
    if page.tokens.word(at + 1) != "quincena" {
        return None;
    }
    let named = (page.tokens.word(at + 2) == "de").then(|| whole(page, at + 3)).flatten();
    let (start, end, next) = match named {
        Some(named) => named,
        None => (month_start(page.today, 0)?, month_start(page.today, 1)?, at + 2),
    };
    let middle = plus_days(start, 15)?;
    Some((if second { range(middle, end) } else { range(start, middle) }, next))
}
