//! Which days of a month or a week a rhythm falls on: «primer y tercer lunes», "the 1st and 15th", «último día hábil».

use super::repeat::{on_days, spans, workdays};
use super::rule::{Often, Rule};
use super::{Page, Read, day};
use crate::language::phrases::{Phrases, phrases};
use crate::language::span::Span;
use crate::language::token::Kind;
use crate::language::{Language, lexicon};

/// A day from Monday to Friday.
pub(super) const WORKDAY: Phrases = phrases![
    "dia laborable", "dia habil", "dia laboral", "weekday", "workday", "working day", "business day", "work day",
    "dia entre semana", "dia de semana",
];

/// Behind a day of the month: of each of them.
pub(super) const OF_EACH: Phrases = phrases![
    "de cada mes", "de cada uno de los meses", "de todos los meses", "cada mes", "mensualmente", "todos los meses",
    "of every month", "of each month", "every month", "each month", "monthly", "a month", "del mes que toque",
    "of every single month", "de cada mes del ano", "mensual",
];

/// A weekday's number, in the plural or not.
pub(super) fn weekday(page: &Page<'_, '_>, at: usize) -> Option<u32> {
    let word = page.tokens.word(at);
    lexicon::weekday(word, page.language).or_else(|| lexicon::weekday(word.strip_suffix('s')?, page.language))
}

/// Weekdays in a row: «lunes, miércoles y viernes», "Mon/Thu", «de lunes a viernes»; and the token behind them.
pub(super) fn weekday_list(page: &Page<'_, '_>, at: usize) -> Option<(Vec<u32>, usize)> {
    let tokens = page.tokens;
    let start = at + usize::from(matches!(tokens.word(at), "de" | "from") && weekday(page, at + 1).is_some());
    let mut days = vec![weekday(page, start)?];
    let mut next = start + 1;
    while days.len() < 7 {
        let Some((joint, name)) = tokens.any_phrase(
            next,
            &[
                ", y", ", and", ", and on", "y los", "y el", "and on", "y", "and", "e", "&", ",", "/", "o", "or", "a",
                "to", "-", "–", "through",
            ],
        ) else {
            break;
        };
        let Some(day) = weekday(page, name) else { break };
        // a comma alone joins only where more days follow
        if matches!(joint, "a" | "to" | "-" | "–" | "through") {
            let from = days.last().copied()?;
            let mut between = (from + 1) % 7;
            while between != day && days.len() < 7 {
                days.push(between);
                between = (between + 1) % 7;
            }
        }
        if !days.contains(&day) {
            days.push(day);
        }
        next = name + 1;
    }
    Some((days, next))
}

/// Which one of a month: «primer», "2nd", «último», "penultimate"; 1 to 5 from the front, -1 and -2 from the end.
pub(super) fn place(page: &Page<'_, '_>, at: usize) -> Option<(i64, usize)> {
    let tokens = page.tokens;
    let nth = match tokens.word(at) {
        "penultimo" | "penultima" | "penultimate" => Some(-2),
        word => lexicon::ordinal(word, page.language).filter(|nth| (-1..=5).contains(nth)),
    };
    if let Some(nth) = nth {
        return Some((nth, at + 1));
    }
    let (nth, next) = day::ordinal(page, at).filter(|(nth, next)| *next > at + 1 && (1..=5).contains(nth))?;
    (tokens.kind(at) == Some(Kind::Number)).then_some((i64::from(nth), next))
}

/// Several places in a row: «primer y tercer», "1st and 3rd"; and the token behind.
fn places(page: &Page<'_, '_>, at: usize) -> Option<(Vec<i64>, usize)> {
    let (first, mut next) = place(page, at)?;
    let mut list = vec![first];
    while let Some((_, name)) = page.tokens.any_phrase(next, &["and the", "y el", "y", "and", "&", ",", ", and"]) {
        let Some((nth, after)) = place(page, name).filter(|_| list.len() < 5) else { break };
        list.push(nth);
        next = after;
    }
    Some((list, next))
}

/// Weekdays by their place, without what they are places of: «primer y tercer lunes», "the last Friday".
pub(super) fn nth_days(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let start = super::near::after_article(page, at);
    let (list, next) = places(page, start)?;
    let (weekdays, next) = weekday_list(page, next)?;
    let days = list.iter().flat_map(|nth| weekdays.iter().map(|day| (*nth, *day))).collect();
    Some((Rule { days, ..Rule::new(Often::Monthly, 1) }, next))
}

/// Days of the month in a row: «5», «1 y 15», "1st and 15th", «último día», "the last day".
pub(super) fn dates(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let tokens = page.tokens;
    let start = super::near::after_article(page, at);
    let start = start + usize::from(matches!(tokens.word(start), "dia" | "dias"));
    if let Some((nth, next)) = place(page, start)
        && let Some((_, next)) = tokens.any_phrase(next, WORKDAY)
    {
        return Some((
            Rule { place: Some(nth), ..Rule { days: workdays().days, ..Rule::new(Often::Monthly, 1) } },
            next,
        ));
    }
    if let Some((nth, next)) = place(page, start)
        && matches!(tokens.word(next), "dia" | "day")
    {
        return Some((Rule { dates: vec![nth], ..Rule::new(Often::Monthly, 1) }, next + 1));
    }
    let (first, mut next) = day::ordinal(page, start)?;
    let mut list = vec![i64::from(first)];
    while let Some((_, name)) =
        tokens.any_phrase(next, &["and the", "y el", "y", "and", "&", ",", "y el dia", ", el", ", the"])
    {
        let Some((date, after)) = day::ordinal(page, name).filter(|_| list.len() < 10) else { break };
        list.push(i64::from(date));
        next = after;
    }
    Some((Rule { dates: list, ..Rule::new(Often::Monthly, 1) }, next))
}

/// A month with or without its day, as it comes round: «4 de julio», "July 4th", «enero».
pub(super) fn month_and_day(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let tokens = page.tokens;
    let start = super::near::after_article(page, at);
    let yearly = |month: u32, date: Option<u32>| Rule {
        month: Some(month),
        dates: date.map(i64::from).into_iter().collect(),
        ..Rule::new(Often::Yearly, 1)
    };
    if let Some(month) = lexicon::month(tokens.word(start), page.language) {
        let dated = if page.language == Language::English { day::ordinal(page, start + 1) } else { None };
        return Some(dated.map_or((yearly(month, None), start + 1), |(date, next)| (yearly(month, Some(date)), next)));
    }
    let (date, next) = day::ordinal(page, start)?;
    let next = next + usize::from(matches!(tokens.word(next), "de" | "of"));
    let month = lexicon::month(tokens.word(next), page.language)?;
    Some((yearly(month, Some(date)), next + 1))
}

/// Behind «cada», "every": "3rd day", «segundo martes del mes», "15th", "first Monday", «último día del mes», «día 5».
pub(super) fn nth_of(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let tokens = page.tokens;
    let month = |next: usize| {
        tokens
            .any_phrase(next, &["del mes", "de mes", "of the month", "of a month"])
            .or_else(|| tokens.any_phrase(next, OF_EACH))
    };
    if let Some((list, next)) = places(page, at) {
        let single = match list.as_slice() {
            [nth] => u32::try_from(*nth).ok(),
            _ => None,
        };
        if let Some((rule, after)) = nth_days(page, at) {
            // "every second Tuesday" is every other one; "every first Monday", «cada segundo martes del mes» are monthly
            let named = month(after);
            return match (named, single) {
                (None, Some(count @ 2..)) if page.language == Language::English => {
                    let days: Vec<u32> = rule.days.iter().map(|(_, day)| *day).collect();
                    Some((on_days(count, &days), after))
                }
                _ => Some((rule, named.map_or(after, |(_, next)| next))),
            };
        }
        if let Some((_, after)) =
            tokens.any_phrase(next, WORKDAY).filter(|_| month(next + 2).is_some() || single.is_none())
        {
            let rule =
                Rule { place: list.first().copied(), ..Rule { days: workdays().days, ..Rule::new(Often::Monthly, 1) } };
            return Some((rule, month(after).map_or(after, |(_, next)| next)));
        }
        let span = lexicon::span(tokens.word(next), page.language);
        if let (Some(span), Some(count)) = (span, single) {
            // «cada primer día del mes»
            return match month(next + 1).filter(|_| span == Span::Day) {
                Some((_, after)) => {
                    Some((Rule { dates: vec![i64::from(count)], ..Rule::new(Often::Monthly, 1) }, after))
                }
                None => Some((spans(count, span)?, next + 1)),
            };
        }
        if span == Some(Span::Day) && list == [-1] {
            let after = month(next + 1)?.1;
            return Some((Rule { dates: vec![-1], ..Rule::new(Often::Monthly, 1) }, after));
        }
    }
    let day = usize::from(tokens.word(at) == "dia");
    let (rule, next) = dates(page, at)?;
    let suffixed = matches!(tokens.word(next.wrapping_sub(1)), "st" | "nd" | "rd" | "th");
    let closed = tokens.kind(next) != Some(Kind::Word)
        || !(tokens.word(next).ends_with('s') || lexicon::span(tokens.word(next), page.language).is_some());
    let of = matches!(tokens.word(next), "de" | "of") && month(next).is_none()
        || lexicon::month(tokens.word(next), page.language).is_some();
    let tail = month(next);
    (((suffixed || day == 1) && closed && !of) || tail.is_some()).then(|| (rule, tail.map_or(next, |(_, next)| next)))
}

/// «el último viernes de cada mes», "the first Monday of every month", "2nd and 3rd Tuesday monthly".
pub(super) fn nth_weekday(page: &Page<'_, '_>, at: usize) -> Read {
    let (rule, next) = nth_days(page, at)?;
    let several = rule.days.len() > 1;
    let plural = page.tokens.word(next.wrapping_sub(1)).ends_with("days");
    let of_month = page.tokens.any_phrase(next, &["del mes", "of the month"]).filter(|_| several || plural);
    let (_, next) = page.tokens.any_phrase(next, OF_EACH).or(of_month)?;
    Some((rule.value()?, next))
}

/// «el 5 de cada mes», "on the 1st and 15th of every month", «el último día de cada mes».
pub(super) fn date_of_each(page: &Page<'_, '_>, at: usize) -> Read {
    let (rule, next) = dates(page, at)?;
    let several = rule.dates.len() > 1;
    let (tail, next) = page
        .tokens
        .any_phrase(next, OF_EACH)
        .or_else(|| page.tokens.any_phrase(next, &["del mes", "of the month"]).filter(|_| several))?;
    // "3 a month", "two every month", "10 monthly" are counts
    let figure =
        day::digits(page, at, 2).is_some() && page.tokens.word(at + 1) == tail.split(' ').next().unwrap_or_default();
    let led = at
        .checked_sub(1)
        .is_some_and(|before| matches!(page.tokens.word(before), "el" | "dia" | "dias" | "the" | "los"));
    let bare = matches!(
        tail,
        "cada mes"
            | "todos los meses"
            | "mensualmente"
            | "every month"
            | "each month"
            | "monthly"
            | "a month"
            | "mensual"
    );
    let spoken = page.tokens.kind(at) == Some(Kind::Word)
        && !matches!(page.tokens.word(at), "dia" | "dias" | "el" | "the" | "los")
        && rule.place.is_none();
    let ordinal = rule.dates.first() == Some(&-1) || rule.place.is_some();
    (!(bare && (figure || spoken) && !led && !ordinal)).then(|| Some((rule.value()?, next)))?
}
