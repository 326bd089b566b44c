//! Days and stretches counted from another: «los próximos tres meses», «hace dos semanas», "3 days after Easter".

use super::count::{counted, plus_days, plus_months, plus_span, plus_workdays};
use super::period::around;
use super::{Page, Read, WhenValue, day, feast, weekday};
use crate::calendar::Day;
use crate::language::span::Span;

/// How far away: months, days, and days from Monday to Friday.
#[derive(Clone, Copy, Default)]
struct Distance {
    months: i64,
    days: i64,
    workdays: i64,
}

/// Several counts in a row: "1 month and 21 days", and the token behind.
fn total(page: &Page<'_, '_>, at: usize) -> Option<(Distance, usize)> {
    let (mut sum, mut next) = (Distance::default(), at);
    for round in 0..4 {
        let joint = usize::from(round > 0 && matches!(page.tokens.word(next), "," | "y" | "and"));
        let Some((count, span, after)) = counted(page, next + joint) else { break };
        match (span.months(), span.days()) {
            (Some(each), _) => sum.months = sum.months.checked_add(count.checked_mul(i64::from(each))?)?,
            (_, Some(each)) => sum.days = sum.days.checked_add(count.checked_mul(i64::from(each))?)?,
            _ if span == Span::Workday => sum.workdays = sum.workdays.checked_add(count)?,
            _ => break,
        }
        next = after;
    }
    (next > at).then_some((sum, next))
}

fn away(from: Day, distance: Distance, forward: bool) -> Option<Day> {
    let sign = if forward { 1 } else { -1 };
    let day = plus_days(plus_months(from, sign * distance.months)?, sign * distance.days)?;
    if distance.workdays == 0 { Some(day) } else { plus_workdays(day, sign * distance.workdays) }
}

/// The place after an article, when there is one.
pub(super) fn after_article(page: &Page<'_, '_>, at: usize) -> usize {
    at + usize::from(page.words.articles.has(page.tokens, at))
}

/// «dentro de dos semanas», "in 10 days", "two weeks from now", «hace tres días», "1 month and 21 days ago".
pub(super) fn ahead(page: &Page<'_, '_>, at: usize) -> Read {
    if let Some((_, start)) = page.tokens.any_phrase(at, page.words.ago_heads) {
        let (distance, next) = total(page, start)?;
        return Some((WhenValue::Day(away(page.today, distance, false)?), next));
    }
    // "within 90 days", «en un plazo de dos semanas»: any day up to then
    if let Some((_, start)) = page.tokens.any_phrase(at, page.words.within) {
        let (distance, next) = total(page, start)?;
        let tail = page.tokens.any_phrase(next, &["from today", "from now", "a partir de hoy", "desde hoy"]);
        let value = WhenValue::Range { start: Some(page.today), end: Some(away(page.today, distance, true)?) };
        return Some((value, tail.map_or(next, |(_, next)| next)));
    }
    let led = page.tokens.any_phrase(at, page.words.ahead);
    let (distance, next) = total(page, led.map_or(at, |(_, next)| next))?;
    if let Some((_, next)) = page.tokens.any_phrase(next, page.words.ago_tails) {
        return Some((WhenValue::Day(away(page.today, distance, false)?), next));
    }
    let behind = page.tokens.any_phrase(next, page.words.later);
    if led.is_none() && behind.is_none() {
        return None;
    }
    Some((WhenValue::Day(away(page.today, distance, true)?), behind.map_or(next, |(_, next)| next)))
}

/// "two Sundays from now", «dentro de dos lunes»: the second one to come.
pub(super) fn weekdays_away(page: &Page<'_, '_>, at: usize) -> Read {
    let led = page.tokens.any_phrase(at, &["dentro de", "in"]);
    let (count, next) = crate::language::number::read(page.tokens, led.map_or(at, |(_, next)| next), page.language)?;
    let name = page.tokens.word(next);
    let weekday = crate::language::lexicon::weekday(name, page.language)
        .or_else(|| crate::language::lexicon::weekday(name.strip_suffix('s')?, page.language))?;
    let later = page.tokens.any_phrase(next + 1, page.words.later);
    let next = match (later, led) {
        (Some((_, next)), _) => next,
        (None, Some(_)) => next + 1,
        _ => return None,
    };
    let count = rust_decimal::prelude::ToPrimitive::to_i64(&count).filter(|count| (1..=60).contains(count))?;
    let ahead = (i64::from(weekday) + 7 - i64::from(chrono::Datelike::weekday(&page.today).num_days_from_monday())) % 7;
    let first = if ahead == 0 { 7 } else { ahead };
    Some((WhenValue::Day(plus_days(page.today, first + 7 * (count - 1))?), next))
}

/// "2 weeks before Christmas", «tres días después del 8 de enero».
pub(super) fn anchored(page: &Page<'_, '_>, at: usize) -> Read {
    const ANCHORS: &[fn(&Page<'_, '_>, usize) -> Read] =
        &[day::iso, day::figures, day::with_month, day::month_first, day::relative, weekday::weekday, feast::feast];
    let led = page.tokens.any_phrase(at, page.words.ahead).map_or(at, |(_, next)| next);
    let (distance, next) = total(page, led)?;
    // "a week today", "two weeks on Friday", "a fortnight tomorrow"
    let weeks = distance.workdays == 0 && (distance.months > 0 || distance.days % 7 == 0);
    let on = usize::from(page.tokens.word(next) == "on");
    let named = match page.tokens.word(next + on) {
        "today" | "tomorrow" | "yesterday" if on == 0 => day::relative(page, next),
        _ if on == 1 => weekday::weekday(page, next + 1),
        _ => None,
    };
    if let Some((WhenValue::Day(day), next)) = named.filter(|_| weeks) {
        return Some((WhenValue::Day(away(day, distance, true)?), next));
    }
    if let Some((_, start)) = page.tokens.any_phrase(next, page.words.starting) {
        // "3 days starting next Monday", «dos semanas a partir del lunes» counts from that day on
        let readings = ANCHORS.iter().filter_map(|reader| reader(page, start));
        let english = page.language == crate::language::Language::English && page.tokens.word(next) != "from";
        if let Some((WhenValue::Day(day), next)) = readings.max_by_key(|(_, next)| *next).filter(|_| english) {
            let end = away(day, distance, true)?;
            return Some((WhenValue::Range { start: Some(day), end: Some(end) }, next));
        }
    }
    let after = page.tokens.any_phrase(next, page.words.after);
    let (forward, (_, start)) = match after {
        Some(found) => (true, found),
        None => (false, page.tokens.any_phrase(next, page.words.before)?),
    };
    let readings = ANCHORS.iter().filter_map(|reader| reader(page, start));
    let (value, next) = readings.max_by_key(|(_, next)| *next)?;
    match value {
        WhenValue::Day(day) => Some((WhenValue::Day(away(day, distance, forward)?), next)),
        _ => None,
    }
}

/// «de hoy en ocho», «de hoy en quince días», «de mañana en 15»: the same weekday a week or two on.
pub(super) fn days_on(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let (_, start) = tokens.any_phrase(at, &["de", "desde", "a partir de"]).unwrap_or(("", at));
    let (WhenValue::Day(from), next) = day::relative(page, start)? else { return None };
    let (_, next) = tokens.any_phrase(next, &["en", "a"])?;
    let (count, next) = crate::language::number::read(tokens, next, page.language)?;
    let count = rust_decimal::prelude::ToPrimitive::to_i64(&count).filter(|count| (1..400).contains(count))?;
    let named = matches!(tokens.word(next), "dia" | "dias");
    let days = match count {
        8 => 7,
        15 => 14,
        _ if named => count,
        _ => return None,
    };
    Some((WhenValue::Day(plus_days(from, days)?), next + usize::from(named)))
}

/// "the next business day", «el próximo día hábil», «el siguiente día laborable».
pub(super) fn workday(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let start = after_article(page, at);
    let next = if let Some((_, next)) = tokens.any_phrase(start, page.words.coming) {
        tokens
            .any_phrase(next, &["business day", "working day", "workday", "work day", "dia habil", "dia laborable"])?
            .1
    } else {
        tokens.any_phrase(start, &["dia habil siguiente", "dia laborable siguiente", "dia habil que viene"])?.1
    };
    Some((WhenValue::Day(plus_workdays(page.today, 1)?), next))
}

/// "next month 12th", «el mes que viene, el 12», "next month on the 12th".
pub(super) fn day_in_month(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let start = after_article(page, at);
    let (first, end, next) = super::period::named_range(page, start)?;
    let relative = crate::language::lexicon::month(tokens.word(next - 1), page.language).is_none();
    if !relative || !(28..=31).contains(&(end - first).num_days()) {
        return None;
    }
    let joints: &[&str] = &["on the", "the", "el", "el dia", "dia", ", el", ", the", ", on the", ", dia", ", el dia"];
    let led = tokens.any_phrase(next, joints);
    let (date, after) = day::ordinal(page, led.map_or(next, |(_, next)| next))?;
    let suffixed = led.is_some() || after > next + 1;
    let noun = tokens.kind(after) == Some(crate::language::token::Kind::Word) && led.is_none();
    let day = chrono::Datelike::with_day(&first, date).filter(|_| suffixed && !noun)?;
    Some((WhenValue::Day(day), after))
}

/// «del 4 al 22 de este mes», "from 4 to 22 this month", "4-23 next month".
pub(super) fn month_days(page: &Page<'_, '_>, at: usize) -> Read {
    let words = page.words;
    let led = page.tokens.any_phrase(at, words.from).or_else(|| page.tokens.any_phrase(at, words.between));
    let start = led.map_or(at, |(_, next)| next);
    let (first, next) = day::ordinal(page, start)?;
    let joint =
        [words.to, words.to_after_from, words.and].into_iter().find_map(|list| page.tokens.any_phrase(next, list));
    let (last, next) = day::ordinal(page, joint?.1).filter(|(last, _)| *last > first)?;
    let of = page.tokens.any_phrase(next, &["de", "del", "of", "in"]).map_or(next, |(_, next)| next);
    let (begin, end, next) = super::period::named_range(page, of)?;
    let relative = crate::language::lexicon::month(page.tokens.word(next - 1), page.language).is_none();
    if !relative || !(28..=31).contains(&(end - begin).num_days()) {
        return None;
    }
    let (start, last) = (chrono::Datelike::with_day(&begin, first)?, chrono::Datelike::with_day(&begin, last)?);
    Some((WhenValue::Range { start: Some(start), end: plus_days(last, 1) }, next))
}

/// «los próximos dos meses», "the last 3 weeks", «3 días siguientes», "past two quarters".
pub(super) fn run(page: &Page<'_, '_>, at: usize) -> Read {
    let words = page.words;
    let start = after_article(page, at);
    let head = |at: usize| {
        let coming = page.tokens.any_phrase(at, words.coming).map(|(_, next)| (true, next));
        coming.or_else(|| page.tokens.any_phrase(at, words.gone).map(|(_, next)| (false, next)))
    };
    if let Some((forward, next)) = head(start) {
        let (count, span, next) = counted(page, next)?;
        return Some((stretch(page.today, count, span, forward)?, next));
    }
    // «2 próximos meses», "5 upcoming years"; "1k last month" is an amount and a month
    let number = crate::language::number::read(page.tokens, start, page.language);
    let number = number.filter(|(count, _)| *count < rust_decimal::Decimal::ONE_HUNDRED);
    if let Some((forward, next)) = number.and_then(|(_, next)| head(next)) {
        let span = crate::language::lexicon::span(page.tokens.word(next), page.language)?;
        let count = number.and_then(|(count, _)| rust_decimal::prelude::ToPrimitive::to_i64(&count))?;
        return Some((stretch(page.today, count, span, forward)?, next + 1));
    }
    let (count, span, next) = counted(page, start).filter(|_| number.is_some())?;
    if let Some((_, next)) = page.tokens.any_phrase(next, words.coming_tails) {
        return Some((stretch(page.today, count, span, true)?, next));
    }
    let (_, next) = page.tokens.any_phrase(next, words.gone_tails)?;
    Some((stretch(page.today, count, span, false)?, next))
}

/// So many spans from tomorrow on, or up to today; quarters by the calendar.
fn stretch(today: Day, count: i64, span: Span, forward: bool) -> Option<WhenValue> {
    if !(1..=5_000).contains(&count) {
        return None;
    }
    let (start, end) = if forward {
        let start = plus_days(today, 1)?;
        // of working days the last one counts too
        let end = if span == Span::Workday {
            plus_days(plus_workdays(today, count)?, 1)?
        } else {
            plus_span(start, count, span)?
        };
        (start, end)
    } else {
        let end = if span == Span::Quarter { around(today, span, 0)?.0 } else { today };
        (plus_span(end, -count, span)?, end)
    };
    Some(WhenValue::Range { start: Some(start), end: Some(end) })
}
