//! Weekdays: «el viernes», "next Friday", «el lunes de la semana que viene», "Friday the 22nd".

use super::count::{plus_days, plus_months, week_start};
use super::day::{digits, dotted, figures, iso, month_first, ordinal, with_month};
use super::{Page, Read, WhenValue, clock};
use crate::calendar::Day;
use crate::language::token::Kind;
use crate::language::{Language, lexicon};
use chrono::Datelike;

/// «el viernes», «el próximo lunes», «el lunes que viene», "next Friday", «el miércoles pasado», "Friday the 22nd".
pub(super) fn weekday(page: &Page<'_, '_>, at: usize) -> Read {
    let words = page.words;
    let heads = [(words.gone, -1), (words.current, 0), (words.coming, 1)];
    let head = heads.iter().find_map(|(list, away)| page.tokens.any_phrase(at, list).map(|(_, next)| (*away, next)));
    let (away, start) = head.unwrap_or((0, at));
    let name = page.tokens.word(start);
    let day = lexicon::weekday(name, page.language)?;
    let dot = usize::from(page.tokens.word(start + 1) == "." && page.tokens.touch(start) && name.len() <= 4);
    // the figure behind says which: «viernes 27», "Friday, Dec 4", "Friday the 22nd"
    let behind = start + 1 + dot + usize::from(page.tokens.word(start + 1 + dot) == ",");
    let timed = clock::hours(page, behind).is_some() || clock::time(page, behind).is_some();
    let of_it = |read: &(WhenValue, usize)| match read.0 {
        // «viernes 10-2»: hours, when the figures are no such day
        WhenValue::Day(exact) => !timed || exact.weekday().num_days_from_monday() == day || read.1 > behind + 3,
        _ => false,
    };
    let exact =
        [iso, dotted, figures, with_month, month_first].iter().find_map(|reader| reader(page, behind)).filter(of_it);
    let dated = exact.is_some() || digits(page, behind, 2).is_some();
    // short forms need a sign that they are days: "sun", "mar", "sat" are words too
    if name.len() <= 4 && head.is_none() && !page.tokens.raw(start).starts_with(char::is_uppercase) && !dated {
        return None;
    }
    if let Some((WhenValue::Day(exact), after)) = exact {
        return Some((WhenValue::Day(exact), after));
    }
    let article = behind + usize::from(words.articles.has(page.tokens, behind));
    let article = article + usize::from(page.tokens.word(article) == "dia");
    if let Some((date, after)) = ordinal(page, article).filter(|(_, after)| is_date(page, article, *after)) {
        // hours stand behind a weekday more often than a date that lies far
        let far = if timed && after == article + 1 { 2 } else { 14 };
        let hours = clock::hours(page, behind).is_some() && after == article + 1;
        let soon = |near: &Day| !hours || (*near - page.today).num_days() <= 8;
        let near = (0..far).filter_map(|ahead| plus_months(page.today.with_day(1)?, ahead)?.with_day(date));
        // this month's, even when it has passed: a weekday and its date fit few months
        let fits = |near: &Day| near.weekday().num_days_from_monday() == day;
        if let Some(near) = near.clone().find(fits).filter(soon) {
            return Some((WhenValue::Day(near), after));
        }
    }
    let this_week = plus_days(week_start(page.today)?, i64::from(day))?;
    let next = start + 1;
    // «el lunes de la semana que viene», "last week Sunday"
    if let Some((first, after)) = of_the_week(page, next) {
        return Some((WhenValue::Day(plus_days(first, i64::from(day))?), after));
    }
    // "the Monday after next": the second one to come
    if let Some((_, next)) = page.tokens.any_phrase(next, super::period::AFTER_NEXT) {
        let weeks = 1 + i64::from(this_week <= page.today);
        return Some((WhenValue::Day(plus_days(this_week, 7 * weeks)?), next));
    }
    // "Tuesday week", «el lunes en ocho»: a week after the one to come
    if let Some((_, next)) = page.tokens.any_phrase(next, &["week", "en ocho", "en ocho dias", "en 8", "en 8 dias"])
        && page.tokens.kind(next) != Some(Kind::Word)
    {
        let weeks = 1 + i64::from(this_week < page.today);
        return Some((WhenValue::Day(plus_days(this_week, 7 * weeks)?), next));
    }
    let tails = [(words.coming_tails, 1), (words.gone_tails, -1)];
    let tail = tails.iter().find_map(|(list, away)| page.tokens.any_phrase(next, list).map(|(_, next)| (*away, next)));
    let (away, next) = tail.unwrap_or((away, next));
    let weeks = match (away, page.language) {
        (-1, _) if matches!(page.tokens.word(at), "past" | "este" | "this") => -i64::from(this_week >= page.today),
        (-1, _) => {
            if head.is_some() && this_week < page.today && page.tokens.word(at) == "this" {
                0
            } else {
                -1
            }
        }
        (1, Language::English) => i64::from(page.tokens.word(at) == "next" || this_week <= page.today),
        (1, Language::Spanish) => i64::from(this_week <= page.today),
        _ => i64::from(this_week < page.today),
    };
    Some((WhenValue::Day(plus_days(this_week, 7 * weeks)?), next))
}

/// Whether the figure behind a weekday is its date, and counts nothing.
fn is_date(page: &Page<'_, '_>, at: usize, next: usize) -> bool {
    let suffixed = next > at + 1;
    let closed = page.tokens.kind(next) != Some(Kind::Word)
        || matches!(
            page.tokens.word(next),
            "a" | "y" | "para" | "at" | "and" | "en" | "por" | "de" | "con" | "for" | "with"
        );
    (suffixed || closed) && !matches!(page.tokens.word(next), "%" | "€" | "$" | ":" | "h" | "hs" | "am" | "pm")
}

/// A week by name in front of or behind a weekday: its Monday, and the token after it.
fn of_the_week(page: &Page<'_, '_>, at: usize) -> Option<(Day, usize)> {
    let start =
        page.tokens.any_phrase(at, &["de la", "de", "of", "of the", "la", "in", "-"]).map_or(at, |(_, next)| next);
    let (first, end, next) = super::period::named_range(page, start)?;
    ((end - first).num_days() == 7).then_some((first, next))
}

/// «la semana que viene, el martes», "next week on Tuesday", "this week Monday".
pub(super) fn of_week(page: &Page<'_, '_>, at: usize) -> Read {
    let (first, next) = of_the_week(page, at + usize::from(page.words.articles.has(page.tokens, at)))?;
    let next = page.tokens.any_phrase(next, &["on", "el", ", el", "-", ","]).map_or(next, |(_, next)| next);
    let day = lexicon::weekday(page.tokens.word(next), page.language)?;
    Some((WhenValue::Day(plus_days(first, i64::from(day))?), next + 1))
}
