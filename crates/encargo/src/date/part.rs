//! Parts of a stretch of days: «fin de mes», «mediados de enero», "mid-March", «primera quincena», "late 2027".

use super::count::{last_before, month_start, plus_days, plus_months, plus_workdays, week_start};
use super::period::{any, around, named_range, range, whole};
use super::{Cue, Page, Read, WhenValue, cue};
use crate::calendar::Day;
use crate::language::lexicon;
use crate::language::phrases::{Phrases, phrases};
use crate::language::span::Span;
use crate::language::token::Kind;

/// In front of a period: its second half, or what is left of it.
pub(super) const LATER: Phrases =
    phrases!["late", "later", "later in", "late in", "mas tarde", "mas tarde en", "mas tarde de"];

/// In front of a period: its first third.
pub(super) const STARTS: Phrases = phrases![
    "principios de", "comienzos de", "inicios de", "inicio de", "principio de", "start of", "the start of", "early",
    "beginning of", "the beginning of", "principios del", "comienzos del", "inicios del", "inicio del",
    "principio del", "comienzo de", "comienzo del", "primeros de", "primeros del", "primeros dias de",
    "primeros dias del", "first days of", "the first days of", "arranque de", "arranque del",
];

/// In front of a period: its middle third.
pub(super) const MIDDLES: Phrases = phrases![
    "mediados de", "mitad de", "mid -", "mid", "middle of", "the middle of", "mediados del", "mitad del",
    "medianos de",
];

/// In front of a period: its last day.
pub(super) const ENDS: Phrases = phrases![
    "que acabe", "que termine", "que finalice", "fin de", "fin del", "final de", "final del", "fines de", "finales de",
    "finales del", "end of", "the end of", "cierre de", "cierre del", "el cierre de", "el cierre del", "close of",
    "the close of", "end - of -", "fines del", "ultimos de", "ultimos dias de", "ultimos dias del", "last days of",
    "the last days of", "que cierre", "que finalice",
];

/// Behind a period's name: its last day ("year-end").
const END_BEHIND: Phrases = phrases!["- end", "end", "- end close"];

/// In front of a period: one of its halves.
const HALVES: Phrases = phrases![
    "mitad de", "mitad del", "mitad de la", "half of", "half of the", "quincena de", "quincena del", "quincena of",
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
        if page.tokens.word(next) == "semana" && phrase.starts_with("fin") && !phrase.ends_with("la") {
            return None; // «tres fines de semana»
        }
        // «fin de cada mes», "the end of every quarter"
        let each = page.tokens.any_phrase(next, &["cada", "every", "each", "todos los", "the"]);
        if let Some((_, name)) = each.filter(|(each, _)| *each != "the") {
            return super::repeat::last_of_each(page, name);
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
    if phrase.starts_with("fines")
        || phrase.starts_with("finales")
        || phrase.starts_with("ultimos")
        || phrase.contains("last")
    {
        return cue(page, at) == Cue::Plain || at.checked_sub(1).is_some_and(|before| page.tokens.word(before) == "a");
    }
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    let term = ["by", "until", "till", "to", "through", "before", "than", "at", "on"].contains(&before)
        || phrase.contains("close");
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

/// "Year-end", "month end", «cierre»: the last day of the period we are in.
pub(super) fn end_behind(page: &Page<'_, '_>, at: usize) -> Read {
    let span = lexicon::span(page.tokens.word(at), page.language)?;
    let (_, next) = page.tokens.any_phrase(at + 1, END_BEHIND)?;
    let verb = page.tokens.word(next) == "of" || page.tokens.word(next) == "users";
    let (_, end) = around(page.today, span, 0).filter(|_| !verb && !matches!(span, Span::Day | Span::Hour))?;
    let day = if span == Span::Week { plus_days(end, -3)? } else { last_before(end)? };
    Some((WhenValue::Day(day), next))
}

/// «primera quincena de enero», «segunda quincena», "the second half of January", «la primera mitad de 2027».
pub(super) fn half_of_month(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let (second, next) = match (tokens.word(at), tokens.word(at + 1)) {
        ("primera" | "1ra" | "first", _) => (false, at + 1),
        ("segunda" | "2da" | "second" | "ultima", _) => (true, at + 1),
        ("1", "ª" | "a" | "ra" | "st") if tokens.touch(at) => (false, at + 2),
        ("2", "ª" | "a" | "da" | "nd") if tokens.touch(at) => (true, at + 2),
        _ => return None,
    };
    if let Some((_, inner)) = tokens.any_phrase(next, HALVES) {
        let (start, end, next) = inside(page, inner)?;
        let middle = half(start, end)?;
        return Some((if second { range(middle, end) } else { range(start, middle) }, next));
    }
    if tokens.word(next) != "quincena" {
        return None;
    }
    let (start, end) = (month_start(page.today, 0)?, month_start(page.today, 1)?);
    let middle = plus_days(start, 15)?;
    Some((if second { range(middle, end) } else { range(start, middle) }, next + 1))
}

/// "The last working day of the month", «el primer día hábil de marzo»: counted from Monday to Friday.
pub(super) fn workday_of(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let (nth, next) = super::place::place(page, at)?;
    let (_, next) = tokens.any_phrase(next, super::place::WORKDAY)?;
    let (_, next) = tokens.any_phrase(next, &["de", "del", "of", "of the", "de la", "in", "in the"])?;
    let ours = tokens.any_phrase(next.saturating_sub(1), &["del mes", "the month"]).is_some();
    let (start, end, next) = inside(page, next)?;
    let day = |start: Day, end: Day| {
        if nth > 0 { plus_workdays(last_before(start)?, nth) } else { plus_workdays(end, nth) }.filter(|day| *day < end)
    };
    let found = day(start, end)?;
    let over = ours && found < page.today;
    Some((WhenValue::Day(if over { day(plus_months(start, 1)?, plus_months(end, 1)?)? } else { found }), next))
}
