//! Weeks and weekends: «el fin de semana», «la semana del 18», "the first week of July", "the rest of the month".

use super::count::{plus_days, plus_months, week_start};
use super::near::after_article;
use super::period::around;
use super::{Page, Read, WhenValue, day};
use crate::calendar::Day;
use crate::language::lexicon;
use crate::language::span::Span;
use crate::language::token::Kind;
use chrono::Datelike;

fn range(start: Day, days: i64) -> Option<WhenValue> {
    Some(WhenValue::Range { start: Some(start), end: Some(plus_days(start, days)?) })
}

/// «este fin de semana», «el finde que viene», "next weekend".
pub(super) fn weekend(page: &Page<'_, '_>, at: usize) -> Read {
    let words = page.words;
    let start = after_article(page, at);
    let heads = [(words.current, 0), (words.coming, 1), (words.gone, -1)];
    let head = heads.iter().find_map(|(list, away)| page.tokens.any_phrase(start, list).map(|(_, next)| (*away, next)));
    let (away, name) = head.unwrap_or((0, start));
    let (phrase, next) = page.tokens.any_phrase(name, words.weekend)?;
    // "the weekend after next", «fin de semana largo»
    let next = next + usize::from(matches!(page.tokens.word(next), "largo" | "long"));
    if let Some((_, next)) = page.tokens.any_phrase(next, super::period::AFTER_NEXT) {
        let saturday = plus_days(week_start(page.today)?, 12)?;
        return Some((range(saturday, 2)?, next));
    }
    // «tres fines de semana» are counted, not named
    let before = name.checked_sub(1).filter(|_| head.is_none() && phrase.contains("ines") || phrase.ends_with("ds"));
    if before.is_some_and(|at| crate::language::number::opens(page.tokens, at, page.language)) {
        return None;
    }
    // "the weekend of Halloween", «el fin de semana de Pascua»: with the feast, when it lies beside
    if head.is_none()
        && let Some((_, behind)) = page.tokens.any_phrase(next, &["of", "of the", "de", "del"])
        && let Some((WhenValue::Day(feast), next)) = super::feast::feast(page, after_article(page, behind))
    {
        return Some((around_feast(feast)?, next));
    }
    let tails = [(words.coming_tails, 1), (words.gone_tails, -1)];
    let tail = tails.iter().find_map(|(list, away)| page.tokens.any_phrase(next, list).map(|(_, next)| (*away, next)));
    let (away, next) = tail.unwrap_or((away, next));
    // the one to come is this week's when it is not over, whatever the words
    let saturday = plus_days(
        week_start(page.today)?,
        5 + 7 * if away > 0 && page.today.weekday().num_days_from_monday() < 5 { away - 1 } else { away },
    )?;
    Some((range(saturday, 2)?, next))
}

/// The weekend nearest to a feast, and the days between them.
fn around_feast(feast: Day) -> Option<WhenValue> {
    let saturday = plus_days(week_start(feast)?, if feast.weekday().num_days_from_monday() < 2 { -2 } else { 5 })?;
    let (start, end) = (saturday.min(feast), plus_days(saturday, 2)?.max(plus_days(feast, 1)?));
    Some(WhenValue::Range { start: Some(start), end: Some(end) })
}

/// «la semana del 18», "the week of July 4", «semana 31».
pub(super) fn week_of(page: &Page<'_, '_>, at: usize) -> Read {
    let start = after_article(page, at);
    if let Some((phrase, next)) = page.tokens.any_phrase(start, page.words.week_of) {
        // "week of Monday 7 December", «semana del lunes 14»
        let weekday = lexicon::weekday(page.tokens.word(next), page.language).is_some();
        let next = next + usize::from(weekday);
        let dated = [day::iso, day::figures, day::with_month, day::month_first, super::feast::feast];
        let found = dated.iter().find_map(|reader| reader(page, next));
        let (day, next) = if let Some((WhenValue::Day(day), next)) = found {
            (day, next)
        } else {
            let (date, next) = day::ordinal(page, next)?;
            let closed = page.tokens.kind(next) != Some(Kind::Word) || date > 12;
            let near = (0..3).filter_map(|ahead| plus_months(page.today.with_day(1)?, ahead)?.with_day(date));
            let monday = week_start(page.today)?;
            (near.filter(|_| closed).find(|day| *day >= monday)?, next)
        };
        // "week ending 4 December": the seven days up to it
        let ending = phrase.contains("ending") || phrase == "w / e";
        return Some((range(if ending { plus_days(day, -6)? } else { week_start(day)? }, 7)?, next));
    }
    if lexicon::span(page.tokens.word(start), page.language) != Some(Span::Week)
        || page.tokens.kind(start + 1) != Some(Kind::Number)
    {
        return None;
    }
    let number: i64 = page.tokens.raw(start + 1).parse().ok().filter(|number| (1..=53).contains(number))?;
    let of = page.tokens.any_phrase(start + 2, &["de", "del", "of", "in"]).map_or(start + 2, |(_, next)| next);
    let named =
        super::period::any(page, of).filter(|(first, end, _)| (365..=366).contains(&(*end - *first).num_days()));
    let (year, next) =
        named.map_or((Day::from_ymd_opt(page.today.year(), 1, 1)?, start + 2), |(first, _, next)| (first, next));
    Some((range(plus_days(first_week(year)?, (number - 1) * 7)?, 7)?, next))
}

/// The Monday of the first week with its Thursday in the period, as ISO 8601 counts.
fn first_week(start: Day) -> Option<Day> {
    let monday = week_start(start)?;
    if start.weekday().num_days_from_monday() <= 3 { Some(monday) } else { plus_days(monday, 7) }
}

/// «la primera semana de marzo», "the last week of the month", «el primer viernes de julio».
pub(super) fn nth(page: &Page<'_, '_>, at: usize) -> Read {
    let start = after_article(page, at);
    let nth = lexicon::ordinal(page.tokens.word(start), page.language);
    let figures = day::ordinal(page, start).filter(|(_, next)| nth.is_none() && *next > start + 1);
    let (nth, start) = match (nth, figures) {
        (Some(nth), _) => (nth, start),
        (None, Some((nth, next))) => (i64::from(nth), next - 1),
        _ => return None,
    };
    let word = page.tokens.word(start + 1);
    let weekday = lexicon::weekday(word, page.language);
    // «los primeros diez días del año», "the first 2 weeks of 2021"
    let several = super::count::counted(page, start + 1).filter(|(count, ..)| *count > 1);
    let span = several.map_or_else(|| lexicon::span(word, page.language), |(_, span, _)| Some(span));
    if weekday.is_none() && !matches!(span, Some(Span::Week | Span::Month | Span::Day)) {
        return None;
    }
    let behind = several.map_or(start + 2, |(.., next)| next);
    let (_, inside) = page.tokens.any_phrase(behind, &["de", "del", "of", "in", "en", "of the", "in the", "de la"])?;
    let (mut first, mut end, next) = super::period::any(page, inside)?;
    // «el segundo viernes del mes», when it has passed: of the next one
    let before = inside.checked_sub(1).unwrap_or(inside);
    let ours = page.tokens.any_phrase(before, &["del mes", "the month"]).is_some_and(|(_, after)| after == next);
    if let Some(weekday) = weekday.filter(|_| ours && several.is_none()) {
        let passed = nth_weekday(first, end, nth, weekday).is_none_or(|day| day < page.today);
        if passed {
            (first, end) = (end, plus_months(end, 1)?);
        }
    }
    let days = (end - first).num_days();
    if !(28..=366).contains(&days) {
        return None;
    }
    if let Some((count, span, _)) = several {
        return Some((some_of(first, end, (nth, count, span))?, next));
    }
    if span == Some(Span::Month) && weekday.is_none() {
        let month = if nth > 0 { plus_months(first, nth - 1)? } else { plus_months(end, -1)? };
        let over = plus_months(month, 1)?;
        return (days > 31 && over <= end).then_some((WhenValue::Range { start: Some(month), end: Some(over) }, next));
    }
    if span == Some(Span::Day) && weekday.is_none() {
        let day = if nth > 0 { plus_days(first, nth - 1)? } else { plus_days(end, -1)? };
        return (day < end).then_some((WhenValue::Day(day), next));
    }
    if let Some(weekday) = weekday {
        return Some((WhenValue::Day(nth_weekday(first, end, nth, weekday)?), next));
    }
    let monday = if nth > 0 { plus_days(first_week(first)?, 7 * (nth - 1))? } else { plus_days(first_week(end)?, -7)? };
    Some((range(monday, 7)?, next))
}

/// The nth weekday of a period, from 1, or its last.
fn nth_weekday(first: Day, end: Day, nth: i64, weekday: u32) -> Option<Day> {
    let ahead = (7 + i64::from(weekday) - i64::from(first.weekday().num_days_from_monday())) % 7;
    let count = if nth > 0 { nth - 1 } else { ((end - first).num_days() - 1 - ahead) / 7 };
    plus_days(first, ahead + 7 * count).filter(|day| *day < end)
}

/// The first or last so many days, weeks or months of a period.
fn some_of(first: Day, end: Day, (nth, count, span): (i64, i64, Span)) -> Option<WhenValue> {
    let away = |from: Day, count: i64| super::count::plus_span(from, count, span);
    let (start, end) = match (nth, span) {
        (1, Span::Week) => (first_week(first)?, away(first_week(first)?, count)?),
        (-1, Span::Week) => (plus_days(first_week(end)?, -7 * count)?, first_week(end)?),
        (1, _) => (first, away(first, count)?),
        (-1, _) => (away(end, -count)?, end),
        _ => return None,
    };
    Some(WhenValue::Range { start: Some(start), end: Some(end) })
}

/// «el resto de la semana», "the rest of the month": from today to its end.
pub(super) fn rest(page: &Page<'_, '_>, at: usize) -> Read {
    let (_, next) = page.tokens.any_phrase(after_article(page, at), page.words.rest)?;
    let span = lexicon::span(page.tokens.word(next), page.language)?;
    let (_, end) = around(page.today, span, 0)?;
    Some((WhenValue::Range { start: Some(page.today), end: Some(end) }, next + 1))
}
