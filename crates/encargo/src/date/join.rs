//! Puts two ends together: «del 3 al 12 de marzo», "from May to October 2027", and opens ranges: "after 2026".

use super::count::{last_before, plus_days, plus_months};
use super::{Page, When, WhenValue, clock, day, list, past};
use crate::calendar::Day;
use crate::language::lexicon;
use crate::language::phrases::{Phrases, phrases};
use crate::language::token::Kind;
use chrono::Datelike;

/// The readings with neighbours joined and open ranges opened. One pass.
pub(super) fn joined(page: &Page<'_, '_>, found: Vec<When>) -> Vec<When> {
    let mut kept: Vec<When> = Vec::with_capacity(found.len());
    for when in found {
        // "EOD Friday", «mañana EOD»: the day, once
        if let Some(both) = kept.last().and_then(|last| end_of_day(page, last, &when)) {
            kept.pop();
            kept.push(both);
            continue;
        }
        if when.at < kept.last().map_or(0, |last| last.next) {
            continue; // swallowed by a joined range
        }
        let pair = kept.last().and_then(|first| pair(page, first, &when).or_else(|| weekday_of(page, first, &when)));
        if let Some(both) = pair {
            kept.pop();
            // "next week between Wednesday and Friday": the days of that week
            match kept.last().and_then(|week| in_the_week(page, week, &both)) {
                Some(all) => {
                    kept.pop();
                    kept.push(all);
                }
                None => kept.push(both),
            }
        } else {
            let when = short_first(page, &when).or_else(|| short_second(page, &when)).unwrap_or(when);
            kept.push(when);
        }
    }
    let mut kept = list::spread(page, kept);
    for when in &mut kept {
        past::looked_back(page, when);
        open(page, when);
        past::not_before(page, when);
    }
    kept
}

/// The end of a day beside the day: "EOD Friday", "by close of business on the 4th", "tomorrow EOD".
fn end_of_day(page: &Page<'_, '_>, first: &When, second: &When) -> Option<When> {
    const ENDS: Phrases = phrases![
        "eod", "cob", "eob", "end of day", "end of the day", "end of business", "close of business", "close of play",
        "fin del dia", "final del dia",
    ];
    let is_end = |when: &When| ENDS.spans(page.tokens, when.at, when.next);
    let near = |at: usize| {
        matches!(page.tokens.word(at), "on" | "of" | "del" | "de" | "el" | "this" | "," | "the" | "al" | "a" | "by")
    };
    let gap = second.at.checked_sub(first.next).is_some_and(|gap| gap <= 2) && (first.next..second.at).all(near);
    let day = match (is_end(first), is_end(second)) {
        (true, false) => second,
        (false, true) => first,
        _ => return None,
    };
    if !gap || !matches!(day.value, WhenValue::Day(_)) {
        return None;
    }
    let (start, end) = page.tokens.bytes(first.at, second.next);
    let cue = if first.cue == super::Cue::Plain { second.cue } else { first.cue };
    Some(When { at: first.at, next: second.next, start, end, value: day.value.clone(), cue, last: day.last })
}

fn first_day(value: &WhenValue) -> Option<Day> {
    match value {
        WhenValue::Day(day) => Some(*day),
        WhenValue::Range { start, .. } => *start,
        _ => None,
    }
}

/// Where the range ends, exclusive, and the last day that its words include.
fn last_day(value: &WhenValue) -> Option<(Day, Day)> {
    match value {
        WhenValue::Day(day) => Some((plus_days(*day, 1)?, *day)),
        // "2014 through 2018" ends where 2018 begins, as resolvers count years; "March to May" goes on to the end of May
        WhenValue::Range { start: Some(start), end: Some(end) } => {
            let years = (*end - *start).num_days() >= 365;
            Some((if years { *start } else { *end }, last_before(*end)?))
        }
        _ => None,
    }
}

/// Whether one of `openings` ends right before `at`; where it begins.
fn opening(page: &Page<'_, '_>, at: usize, openings: Phrases) -> Option<usize> {
    (1..=6).rev().filter_map(|back| at.checked_sub(back)).find(|start| openings.spans(page.tokens, *start, at))
}

/// The place where the words that open a stretch begin, when this joint stands between its two ends.
fn joint(page: &Page<'_, '_>, first: usize, from: usize, to: usize) -> Option<usize> {
    let words = page.words;
    let article = usize::from(from < to && words.articles.has(page.tokens, to.wrapping_sub(1)));
    let is = |list: Phrases| {
        list.spans(page.tokens, from, to) || (article > 0 && list.spans(page.tokens, from, to.saturating_sub(1)))
    };
    if is(words.to) {
        let start = opening(page, first, words.from).or_else(|| opening(page, first, words.between));
        return Some(start.unwrap_or(first));
    }
    if is(words.to_after_from) {
        return opening(page, first, words.from);
    }
    if is(words.and) { opening(page, first, words.between) } else { None }
}

/// Two readings with a joint between them.
fn pair(page: &Page<'_, '_>, first: &When, second: &When) -> Option<When> {
    let (start, (end, last)) = (first_day(&first.value)?, last_day(&second.value)?);
    if second.at <= first.next || second.at - first.next > 9 {
        return None;
    }
    // «30 jul. y 30 sept.»: the point belongs to the month
    let dot = usize::from(page.tokens.word(first.next) == "." && page.tokens.touch(first.next - 1));
    // "from 01/21/2027 10:00 to 02/01/2027 07:00"
    let timed = clock::time(page, first.next).filter(|next| *next < second.at);
    let at = joint(page, first.at, timed.unwrap_or(first.next + dot), second.at)?;
    let start = same_week(page, first, second).or_else(|| list::same_month(page, first, second)).unwrap_or(start);
    let (start, end, last) = aligned(page, first, second, (start, end, last))?;
    Some(range(page, (at, second.next), start, end, last, second))
}

/// "Tuesday to Thursday next week", «de lunes a miércoles de la semana que viene»: the first weekday is of the named week too.
fn same_week(page: &Page<'_, '_>, first: &When, second: &When) -> Option<Day> {
    let WhenValue::Day(last) = second.value else { return None };
    let week = (second.at + 1..second.next)
        .any(|at| lexicon::span(page.tokens.word(at), page.language) == Some(crate::language::span::Span::Week));
    let weekday =
        lexicon::weekday(page.tokens.word(first.next - 1), page.language).filter(|_| first.next - first.at <= 2)?;
    lexicon::weekday(page.tokens.word(second.at), page.language).filter(|_| week)?;
    let day = plus_days(super::count::week_start(last)?, i64::from(weekday))?;
    if day > last { plus_days(day, -7) } else { Some(day) }
}

/// "Thursday, two years from now", "3 weeks after Christmas on Friday": that weekday of the week that is counted to.
fn weekday_of(page: &Page<'_, '_>, first: &When, second: &When) -> Option<When> {
    let gap = (first.next..second.at).all(|at| matches!(page.tokens.word(at), "," | "on" | "el"));
    let bare = |when: &When| {
        let word = page.tokens.word(when.next - 1);
        lexicon::weekday(word, page.language).filter(|_| when.next - when.at <= 2)
    };
    let counted = |when: &When| {
        let spans = (when.at..when.next).any(|at| lexicon::span(page.tokens.word(at), page.language).is_some());
        if let WhenValue::Day(day) = when.value { Some(day).filter(|_| spans) } else { None }
    };
    let (weekday, day) = match (bare(first), counted(second)) {
        (Some(weekday), Some(day)) => (weekday, day),
        _ => (bare(second)?, counted(first)?),
    };
    let day = plus_days(super::count::week_start(day)?, i64::from(weekday))?;
    let (start, end) = page.tokens.bytes(first.at, second.next);
    let both =
        When { at: first.at, next: second.next, start, end, value: WhenValue::Day(day), cue: first.cue, last: None };
    (gap && second.at <= first.next + 1).then_some(both)
}

/// A stretch between weekdays behind a week: moved into that week.
fn in_the_week(page: &Page<'_, '_>, week: &When, days: &When) -> Option<When> {
    let (
        WhenValue::Range { start: Some(monday), end: Some(end) },
        WhenValue::Range { start: Some(first), end: Some(last) },
    ) = (&week.value, &days.value)
    else {
        return None;
    };
    let named = (days.at..days.next).any(|at| lexicon::weekday(page.tokens.word(at), page.language).is_some());
    let near = (week.next..days.at).all(|at| matches!(page.tokens.word(at), "," | "from" | "del" | "de"));
    let whole = plus_days(*monday, 7)? == *end && (*last - *first).num_days() <= 7;
    let away = (*monday - super::count::week_start(*first)?).num_days();
    let (start, end) = (plus_days(*first, away)?, plus_days(*last, away)?);
    let last = last_before(end)?;
    (named && near && whole).then(|| range(page, (week.at, days.next), start, end, last, days))
}

fn range(page: &Page<'_, '_>, (at, next): (usize, usize), start: Day, end: Day, last: Day, like: &When) -> When {
    let (from, to) = page.tokens.bytes(at, next);
    When {
        at,
        next,
        start: from,
        end: to,
        value: WhenValue::Range { start: Some(start), end: Some(end) },
        cue: like.cue,
        last: Some(last),
    }
}

/// Whether a year stands in the words.
fn dated(page: &Page<'_, '_>, when: &When) -> bool {
    (when.at..when.next).any(|at| page.tokens.kind(at) == Some(Kind::Number) && page.tokens.raw(at).len() == 4)
        || (when.at..when.next)
            .any(|at| matches!(page.tokens.word(at), "mil" | "thousand" | "hoy" | "today" | "this" | "este"))
}

/// Lends one end the other's year, and never lets a stretch run backwards.
fn aligned(
    page: &Page<'_, '_>,
    first: &When,
    second: &When,
    (mut start, mut end, mut last): (Day, Day, Day),
) -> Option<(Day, Day, Day)> {
    let named = (second.at..second.next).any(|at| lexicon::weekday(page.tokens.word(at), page.language).is_some());
    match (dated(page, first), dated(page, second)) {
        (false, true) => {
            while start.year() > last.year() || start > last {
                start = plus_months(start, -12)?;
            }
            if last.year() > start.year() && plus_months(start, 12)? <= end {
                start = plus_months(start, 12 * i64::from(last.year() - start.year()))?;
                start = if start > end { plus_months(start, -12)? } else { start };
            }
        }
        (_, false) => {
            let before = plus_months(start, -12).filter(|before| !named && !dated(page, first) && *before <= last);
            if let Some(before) = before.filter(|_| last < start) {
                start = before; // "from August to October", said in September: the stretch that is running
            } else if last < start {
                let away = if named { None } else { Some(12 * (i64::from(start.year() - last.year())).max(1)) };
                let later = |day: Day| match away {
                    Some(months) => plus_months(day, months),
                    None => plus_days(day, 7),
                };
                (end, last) = (later(end)?, later(last)?);
                if last < start {
                    (end, last) = (later(end)?, later(last)?);
                }
            } else if dated(page, first) && !named && plus_months(last, -12)? >= start {
                let years = i64::from(last.year() - start.year());
                let moved = plus_months(last, -12 * years)?;
                let years = if moved < start { years - 1 } else { years };
                (end, last) = (plus_months(end, -12 * years)?, plus_months(last, -12 * years)?);
            }
        }
        _ => {}
    }
    (start <= last).then_some((start, end, last))
}

/// A bare day in front: "from 4 to 22 January", «del 3 al 12 de marzo», «19-20 de noviembre».
fn short_first(page: &Page<'_, '_>, when: &When) -> Option<When> {
    let WhenValue::Day(last) = when.value else { return None };
    let month = (when.at..when.next).any(|at| lexicon::month(page.tokens.word(at), page.language).is_some());
    if !month {
        return None;
    }
    // the joint lies one to three tokens back, the day before it
    let (first, number) = (2..=6).filter_map(|back| when.at.checked_sub(back)).find_map(|at| {
        let (number, next) = day::ordinal(page, at)?;
        (next < when.at && joint(page, at, next, when.at).is_some()).then_some((at, number))
    })?;
    let next = day::ordinal(page, first)?.1;
    let at = joint(page, first, next, when.at)?;
    let start = last.with_day(number).filter(|start| *start < last)?;
    Some(range(page, (at, when.next), start, plus_days(last, 1)?, last, when))
}

/// A bare day behind: "May 3 to 8", "November 18-19".
fn short_second(page: &Page<'_, '_>, when: &When) -> Option<When> {
    let WhenValue::Day(start) = when.value else { return None };
    let month = (when.at..when.next).any(|at| lexicon::month(page.tokens.word(at), page.language).is_some());
    if !month {
        return None;
    }
    let (second, (number, next)) = (1..=3).find_map(|ahead| {
        let at = when.next + ahead;
        joint(page, when.at, when.next, at)?;
        Some((at, day::ordinal(page, at)?))
    })?;
    let at = joint(page, when.at, when.next, second)?;
    let noun = page.tokens.kind(next) == Some(Kind::Word)
        && !matches!(page.tokens.word(next), "y" | "and" | "para" | "for" | "in" | "en" | "at" | "under");
    // "Friday 9-5", "Dec 3, 9-10": hours
    let hours = clock::hours(page, second).is_some();
    let glued = hours
        || page.tokens.touch(next - 1) && matches!(page.tokens.word(next), ":" | "/" | "%" | "h" | "am" | "pm" | "-");
    let last = start.with_day(number).filter(|last| *last > start && !noun && !glued)?;
    Some(range(page, (at, next), start, plus_days(last, 1)?, last, when))
}

/// "after 2026", «a partir de octubre», "before 2027": one side stays open.
fn open(page: &Page<'_, '_>, when: &mut When) {
    if when.last.is_some() {
        return;
    }
    let year = matches!(when.value, WhenValue::Range { start: Some(start), end: Some(end) } if (end - start).num_days() >= 365 && start.ordinal() == 1);
    // "until next week" ends with the week; "before next week" ends in front of it
    let closes = page.tokens.any_phrase(when.at.saturating_sub(1), &["until", "till"]).is_some()
        || page.tokens.any_phrase(when.at.saturating_sub(2), &["until the", "till the"]).is_some();
    let words = page.words;
    // "2010 or after 2018", "1/1/2016 and after 6 pm": what follows is another stretch
    let onwards = page.tokens.any_phrase(when.next, words.onwards).filter(|(_, next)| {
        page.tokens.kind(*next) != Some(Kind::Number) && !matches!(page.tokens.word(*next), "de" | "del")
    });
    if let (Some((_, next)), WhenValue::Day(day) | WhenValue::Range { start: Some(day), .. }) = (onwards, &when.value) {
        let (from, to) = page.tokens.bytes(when.at, next);
        (when.value, when.next) = (WhenValue::Range { start: Some(*day), end: None }, next);
        (when.start, when.end) = (from, to);
        return;
    }
    let openings = [words.since, words.past, words.until].map(|list| opening(page, when.at, list));
    // "no later than Friday" ends with Friday though "later than" stands in it: the longest opening counts
    let first = openings.iter().flatten().min().copied();
    let [since, past, until] = openings.map(|start| start.filter(|start| Some(*start) == first));
    let (value, start) = match (&when.value, since, past, until) {
        (WhenValue::Day(day) | WhenValue::Range { start: Some(day), .. }, Some(start), ..) => {
            (WhenValue::Range { start: Some(*day), end: None }, start)
        }
        (WhenValue::Day(day), _, Some(start), _) => (WhenValue::Range { start: plus_days(*day, 1), end: None }, start),
        (WhenValue::Range { end: Some(end), .. }, _, Some(start), _) => {
            (WhenValue::Range { start: Some(*end), end: None }, start)
        }
        (WhenValue::Day(day), _, _, Some(start)) => {
            when.last = Some(*day); // the day that is named is the last that anybody counts on
            (WhenValue::Range { start: None, end: Some(*day) }, start)
        }
        (WhenValue::Range { start: Some(day), .. }, _, _, Some(start)) if year || !closes => {
            when.last = last_before(*day);
            (WhenValue::Range { start: None, end: Some(*day) }, start)
        }
        _ => return,
    };
    if matches!(value, WhenValue::Range { end: None, .. }) {
        when.cue = super::Cue::From; // «no antes de marzo» opens, though «antes» stands in it
    }
    let (from, to) = page.tokens.bytes(start, when.next);
    (when.value, when.at, when.start, when.end) = (value, start, from, to);
}
