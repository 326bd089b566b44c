//! Recurrences: «cada lunes», "every other Tuesday", «el 5 de cada mes», "every 2 weeks on Friday", «mensual».

use super::rule::{Often, Rule};
use super::{Page, Read, day};
use crate::language::phrases::{Phrases, phrases};
use crate::language::span::Span;
use crate::language::token::Kind;
use crate::language::{Language, lexicon, number};
use rust_decimal::prelude::ToPrimitive;

/// In front of what comes round.
pub(super) const OPENINGS: Phrases = phrases![
    "cada", "cada uno de los", "todos los", "todas las", "every other", "every", "each", "any", "alternate",
    "cada dos por tres", "every alternate", "every single", "each and every",
];

/// A day from Monday to Friday.
pub(super) const WORKDAY: Phrases = phrases![
    "dia laborable", "dia habil", "dia laboral", "weekday", "workday", "working day", "business day", "work day",
    "dia entre semana", "dia de semana",
];

/// All days from Monday to Friday, as they stand alone.
pub(super) const WORKDAYS: Phrases = phrases![
    "entre semana", "on weekdays", "weekdays", "on workdays", "workdays", "on working days", "on business days",
    "dias laborables", "dias habiles", "dias laborales", "los dias laborables", "los dias habiles",
    "los dias de semana", "los dias entre semana", "dias de semana",
];

/// Every other one, in an idiom, with the span that is passed over.
const ALTERNATING: &[(&str, Span)] = &[
    ("un dia si y otro no", Span::Day),
    ("un dia si , un dia no", Span::Day),
    ("un dia si un dia no", Span::Day),
    ("dia por medio", Span::Day),
    ("dia de por medio", Span::Day),
    ("dias alternos", Span::Day),
    ("on alternate days", Span::Day),
    ("alternate days", Span::Day),
    ("una semana si y otra no", Span::Week),
    ("una semana si , una no", Span::Week),
    ("semana por medio", Span::Week),
    ("semana de por medio", Span::Week),
    ("semanas alternas", Span::Week),
    ("on alternate weeks", Span::Week),
    ("alternate weeks", Span::Week),
    ("un mes si y otro no", Span::Month),
    ("mes por medio", Span::Month),
    ("mes de por medio", Span::Month),
    ("meses alternos", Span::Month),
    ("alternate months", Span::Month),
];

/// Parts of a day that come round with it.
const PARTS: Phrases =
    phrases!["manana", "mananas", "tarde", "tardes", "noche", "noches", "morning", "afternoon", "evening", "night"];

/// Behind a day of the month: of each of them.
const OF_EACH: Phrases = phrases![
    "de cada mes", "de cada uno de los meses", "de todos los meses", "cada mes", "mensualmente", "todos los meses",
    "of every month", "of each month", "every month", "each month", "monthly", "a month", "del mes que toque",
    "of every single month", "de cada mes del ano", "mensual",
];

/// The value of every so many spans.
fn spans(count: u32, span: Span) -> Option<Rule> {
    let (often, every) = match span {
        Span::Day => (Often::Daily, count),
        Span::Week => (Often::Weekly, count),
        Span::Fortnight => (Often::Weekly, count.checked_mul(2)?),
        Span::Month => (Often::Monthly, count),
        Span::Quarter => (Often::Monthly, count.checked_mul(3)?),
        Span::Semester => (Often::Monthly, count.checked_mul(6)?),
        Span::Year => (Often::Yearly, count),
        Span::Workday if count == 1 => return Some(workdays()),
        Span::Workday | Span::Hour | Span::Minute | Span::Second => return None,
    };
    Some(Rule::new(often, every))
}

fn workdays() -> Rule {
    Rule { days: (0..5).map(|day| (0, day)).collect(), ..Rule::new(Often::Weekly, 1) }
}

fn weekends() -> Rule {
    Rule { days: vec![(0, 5), (0, 6)], ..Rule::new(Often::Weekly, 1) }
}

/// A weekday's number, in the plural or not.
fn weekday(page: &Page<'_, '_>, at: usize) -> Option<u32> {
    let word = page.tokens.word(at);
    lexicon::weekday(word, page.language).or_else(|| lexicon::weekday(word.strip_suffix('s')?, page.language))
}

/// Weekdays in a row: «lunes, miércoles y viernes», "Mon/Thu", «de lunes a viernes»; and the token behind them.
fn weekday_list(page: &Page<'_, '_>, at: usize) -> Option<(Vec<u32>, usize)> {
    let tokens = page.tokens;
    let start = at + usize::from(matches!(tokens.word(at), "de" | "from") && weekday(page, at + 1).is_some());
    let mut days = vec![weekday(page, start)?];
    let mut next = start + 1;
    while days.len() < 7 {
        let (joint, name) = match tokens.any_phrase(
            next,
            &[
                ", y", ", and", ", and on", "y los", "y el", "and on", "y", "and", "e", "&", ",", "/", "o", "or", "a",
                "to", "-", "–", "through",
            ],
        ) {
            Some(joint) => joint,
            None => break,
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

fn on_days(every: u32, days: &[u32]) -> Rule {
    let mut days: Vec<(i64, u32)> = days.iter().map(|day| (0, *day)).collect();
    days.sort_unstable();
    Rule { days, ..Rule::new(Often::Weekly, every) }
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
fn nth_days(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let start = super::near::after_article(page, at);
    let (list, next) = places(page, start)?;
    let (weekdays, next) = weekday_list(page, next)?;
    let days = list.iter().flat_map(|nth| weekdays.iter().map(|day| (*nth, *day))).collect();
    Some((Rule { days, ..Rule::new(Often::Monthly, 1) }, next))
}

/// Days of the month in a row: «5», «1 y 15», "1st and 15th", «último día», "the last day".
fn dates(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
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

/// A rule with the days that stand behind it: "every two weeks on Tuesday", «una vez al mes, el primer lunes».
fn closer(page: &Page<'_, '_>, rule: Rule, next: usize) -> (Rule, usize) {
    let tokens = page.tokens;
    if !rule.is_bare() {
        return (rule, next);
    }
    const GAPS: Phrases = phrases![
        "on", "on the", "el", "los", "las", "la", ", on", ", el", ", los", "every", ", every", "cada", "todos los",
        ", on the", "the", "los dias", "el dia", ", el dia", "always on", "siempre el", "por lo general los", "(",
        "( los", "( on",
    ];
    let gap = tokens.any_phrase(next, GAPS).map(|(_, at)| at);
    let comma = usize::from(tokens.word(next) == ",");
    let close = |at: usize| {
        at + usize::from(gap.is_some_and(|gap| tokens.word(gap.wrapping_sub(1)) == "(") && tokens.word(at) == ")")
    };
    match rule.often {
        Often::Weekly => {
            let opened = gap.or_else(|| (comma == 1).then_some(next + 1));
            match opened.and_then(|at| weekday_list(page, at)) {
                Some((days, after)) if comma == 0 || gap.is_some() || tokens.kind(after) != Some(Kind::Number) => {
                    (on_days(rule.every, &days), close(after))
                }
                _ => (rule, next),
            }
        }
        Often::Daily => {
            // «cada 15 días, los jueves»; «cada día, de lunes a viernes»
            let weeks = match rule.every {
                1 | 7 | 8 => 1,
                14 | 15 => 2,
                _ => return (rule, next),
            };
            let list = weekday_list(page, gap.unwrap_or(next + comma));
            match list.filter(|(days, _)| days.len() > 1 || (rule.every > 1 && gap.is_some())) {
                Some((days, after)) => (on_days(weeks, &days), after),
                None => (rule, next),
            }
        }
        Often::Monthly => {
            let Some(start) = gap else { return (rule, next) };
            if let Some((found, after)) = nth_days(page, start) {
                return (Rule { every: rule.every, ..found }, close(after));
            }
            // "every month on the 5th", «cada mes el día 5»
            let dated = dates(page, start).filter(|(_, after)| {
                tokens.kind(*after) != Some(Kind::Word)
                    || tokens.word(start) == "dia"
                    || !tokens.word(*after).ends_with('s')
            });
            let month = |after: usize| {
                let of = usize::from(matches!(tokens.word(after), "de" | "of"));
                lexicon::month(tokens.word(after + of), page.language).is_some()
            };
            match dated.filter(|(_, after)| !month(*after) && !matches!(tokens.word(*after), "%" | ":" | "/" | "de")) {
                Some((found, after)) => (Rule { every: rule.every, ..found }, close(after)),
                None => (rule, next),
            }
        }
        Often::Yearly => match gap.and_then(|at| month_and_day(page, at)) {
            Some((found, after)) => (Rule { every: rule.every, ..found }, after),
            None => (rule, next),
        },
    }
}

/// A month with or without its day, as it comes round: «4 de julio», "July 4th", «enero».
fn month_and_day(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
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

/// A reading of a rule, with what stands behind it.
fn read(page: &Page<'_, '_>, found: Option<(Rule, usize)>) -> Read {
    let (rule, next) = found?;
    let (rule, next) = closer(page, rule, next);
    Some((rule.value()?, next))
}

/// «cada lunes», «todos los martes», «cada dos semanas», "every other Tuesday", "every 2 weeks", "every 3rd day".
pub(super) fn every(page: &Page<'_, '_>, at: usize) -> Read {
    read(page, every_rule(page, at))
}

fn every_rule(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let tokens = page.tokens;
    let (opening, start) = tokens.any_phrase(at, OPENINGS)?;
    let home = if opening.starts_with(['e', 'a']) { Language::English } else { Language::Spanish };
    if home != page.language {
        return None;
    }
    let every = if opening.contains("other") || opening.contains("alternate") { 2 } else { 1 };
    if let Some((_, next)) = tokens.any_phrase(start, WORKDAY).or_else(|| tokens.any_phrase(start, WORKDAYS)) {
        return Some((workdays(), next));
    }
    if let Some((_, next)) = tokens.any_phrase(start, page.words.weekend) {
        return Some((Rule { every, ..weekends() }, next));
    }
    if opening == "any" {
        let (days, next) = weekday_list(page, start)?;
        return Some((on_days(1, &days), next));
    }
    if let Some((days, next)) = weekday_list(page, start) {
        return Some((on_days(every, &days), next + mornings(page, next)));
    }
    if let Some((_, next)) =
        tokens.any_phrase(start, &["fin de mes", "final de mes", "month end", "month - end", "end of month"])
    {
        return Some((Rule { dates: vec![-1], ..Rule::new(Often::Monthly, 1) }, next));
    }
    if every == 1 && PARTS.has(tokens, start) {
        return Some((spans(1, Span::Day)?, start + 1));
    }
    if let Some(found) = nth_of(page, start) {
        return Some(found);
    }
    if let Some(span) = lexicon::span(tokens.word(start), page.language).filter(|span| *span != Span::Second) {
        return Some((spans(every, span)?, start + 1));
    }
    if let Some(found) = month_and_day(page, start) {
        return Some(found);
    }
    let (count, next) = number::read(tokens, start, page.language)?;
    let count = count.to_u32().filter(|count| (1..=366).contains(count))?;
    if let Some(weekdays) = weekday_list(page, next) {
        return Some((on_days(count, &weekdays.0), weekdays.1));
    }
    let business = usize::from(matches!(tokens.word(next), "business" | "working"));
    let span = lexicon::span(tokens.word(next + business), page.language);
    if let Some(span) = span {
        return Some((spans(count, span)?, next + 1 + business));
    }
    // «cada 15 del mes», "every 15 of the month"
    let (_, next) =
        tokens.any_phrase(next, OF_EACH).or_else(|| tokens.any_phrase(next, &["del mes", "de mes", "of the month"]))?;
    let date = i64::from(Some(count).filter(|date| (1..=31).contains(date))?);
    Some((Rule { dates: vec![date], ..Rule::new(Often::Monthly, 1) }, next))
}

/// Behind «cada», "every": "3rd day", «segundo martes del mes», "15th", "first Monday", «último día del mes», «día 5».
fn nth_of(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
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

/// The words behind a weekday that keep it as it is: "mornings", «por la mañana».
fn mornings(page: &Page<'_, '_>, at: usize) -> usize {
    let named = matches!(
        page.tokens.word(at),
        "mornings" | "afternoons" | "evenings" | "nights" | "morning" | "afternoon" | "evening" | "night"
    );
    usize::from(named && page.language == Language::English)
}

/// «fin de cada mes», "the end of every quarter": the last day of each; behind the span's name.
pub(super) fn last_of_each(page: &Page<'_, '_>, name: usize) -> Read {
    let rule = match lexicon::span(page.tokens.word(name), page.language)? {
        Span::Month => Rule { dates: vec![-1], ..Rule::new(Often::Monthly, 1) },
        Span::Quarter => Rule { dates: vec![-1], ..Rule::new(Often::Monthly, 3) },
        Span::Year => Rule { dates: vec![31], month: Some(12), ..Rule::new(Often::Yearly, 1) },
        Span::Week => on_days(1, &[4]),
        Span::Day => Rule::new(Often::Daily, 1),
        _ => return None,
    };
    Some((rule.value()?, name + 1))
}

/// «los lunes», "Mondays", "on Fridays", «los martes y jueves»: weekdays in the plural come every week.
pub(super) fn plural(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let spanish = page.language == Language::Spanish;
    let name = if spanish { at + usize::from(tokens.word(at) == "los") } else { at };
    if spanish && name > at && weekday(page, name).is_none() {
        return None;
    }
    let (days, next) = weekday_list(page, name)?;
    let counted = at.checked_sub(1).is_some_and(|before| after_count(page, before));
    let word = tokens.word(name);
    let said = |at: usize| {
        tokens.word(at).len() > 4 && (tokens.word(at).ends_with("days") || matches!(tokens.word(at), "weds"))
    };
    let part = mornings(page, next);
    let plurals = tokens.word(next).ends_with('s') && part > 0 || (!spanish && (said(name) || said(next - 1)));
    let plural = if spanish { name > at || matches!(word, "sabados" | "domingos") } else { plurals };
    // «los martes de diciembre»: days of that month, which are no rule
    if !plural || counted {
        return None;
    }
    let rule = on_days(1, &days);
    let next = next + part;
    // «los martes, cada dos semanas»
    let gap = usize::from(matches!(tokens.word(next), "," | "("));
    let rhythm = every_rule(page, next + gap).or_else(|| adverb_rule(page, next + gap));
    let rhythm = rhythm.filter(|(rhythm, _)| {
        rhythm.is_bare() && (rhythm.often == Often::Weekly || rhythm.every % 7 < 2 && rhythm.every > 6)
    });
    if let Some((rhythm, after)) = rhythm {
        let every = if rhythm.often == Often::Weekly { rhythm.every } else { rhythm.every / 7 };
        let after = after + usize::from(tokens.word(next) == "(" && tokens.word(after) == ")");
        return Some((Rule { every, ..rule }.value()?, after));
    }
    // «los lunes de por medio»
    if let Some((_, after)) = tokens.any_phrase(next, &["de por medio", "por medio", "alternos"]) {
        return Some((Rule { every: 2, ..rule }.value()?, after));
    }
    Some((rule.value()?, next))
}

/// «los fines de semana», "weekends", «entre semana», "on weekdays", «un día sí y otro no».
pub(super) fn idiom(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    if let Some((_, next)) = tokens.any_phrase(at, WORKDAYS) {
        let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
        let counted = at.checked_sub(1).is_some_and(|before| after_count(page, before));
        let free = !counted && (tokens.word(at) != "dias" || matches!(before, "en" | "los" | "solo"));
        return free.then(|| Some((workdays().value()?, next)))?;
    }
    let alternating = ALTERNATING.iter().filter_map(|(phrase, span)| Some((tokens.phrase(at, phrase)?, *span)));
    if let Some((next, span)) = alternating.max_by_key(|(next, _)| *next) {
        return read(page, Some((spans(2, span)?, next)));
    }
    if let Some((_, next)) = tokens.any_phrase(
        at,
        &["los fines de semana", "los findes", "on weekends", "at weekends", "on the weekends", "at the weekends"],
    ) {
        return Some((weekends().value()?, next));
    }
    None
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

/// «dos veces por semana», «una vez al mes», "twice a month", "per week", «por semana», «al mes», "/week".
pub(super) fn times_a(page: &Page<'_, '_>, at: usize) -> Read {
    read(page, times_rule(page, at))
}

fn times_rule(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let tokens = page.tokens;
    let after_times = |at: usize| match tokens.word(at) {
        "once" | "twice" | "thrice" if page.language == Language::English => Some(at + 1),
        _ => {
            let counted = number::read(tokens, at, page.language);
            let next = counted.map_or(at + 1, |(_, next)| next);
            let named = match tokens.word(next) {
                "veces" | "vez" | "times" => true,
                // "3x a week"
                "x" => counted.is_some() && tokens.touch(next - 1),
                // "three days a week"
                "days" | "nights" | "mornings" | "evenings" => counted.is_some(),
                _ => false,
            };
            named.then_some(next + 1)
        }
    };
    let joint = |at: usize, sure: bool| {
        let joints: &[&str] = if page.language == Language::Spanish {
            &["por", "a la", "al", "a el", "/", "x", "en la", "cada", "por cada", "a lo largo de la"]
        } else {
            &["per", "a", "an", "each", "/", "every", "in a", "x"]
        };
        let found = tokens.any_phrase(at, joints);
        found.filter(|(joint, _)| sure || !matches!(*joint, "en la" | "cada" | "por cada" | "every" | "each" | "in a"))
    };
    let (start, sure) = after_times(at).map_or((at, false), |next| (next, true));
    // "twice weekly", «dos veces mensuales»
    if let Some(span) = lexicon::often(tokens.word(start), page.language).filter(|_| sure) {
        return Some((spans(1, span)?, start + 1));
    }
    let (word, next) = joint(start, sure)?;
    if !sure && !matches!(word, "por" | "per" | "al" | "a la" | "a" | "an" | "/" | "x") {
        return None;
    }
    if matches!(tokens.word(next), "noche" | "night") {
        return None; // «a la noche» is a time of day
    }
    if word == "al" && tokens.word(next + 1) == "de" {
        return None; // «al día de San Patricio»
    }
    let name = tokens.word(next);
    let short = match (name, page.language) {
        ("sem", Language::Spanish) | ("wk" | "w", Language::English) => Some(Span::Week),
        ("d", _) if word == "/" => Some(Span::Day),
        ("mo" | "mth", Language::English) => Some(Span::Month),
        ("yr", Language::English) => Some(Span::Year),
        _ => None,
    };
    let span = lexicon::span(name, page.language).or(short).filter(|span| *span != Span::Second)?;
    let behind_count = || at.checked_sub(1).is_some_and(|before| after_count(page, before));
    if !sure && (matches!(word, "a" | "an" | "/" | "x")) && !behind_count() {
        return None; // "a week" is a recurrence only behind a count: "two posts a week"
    }
    // «a la semana siguiente», «al día siguiente»
    if tokens.any_phrase(next + 1, page.words.coming_tails).is_some() && !sure {
        return None;
    }
    Some((spans(1, span)?, next + 1))
}

/// Whether a number stands within the few tokens that end at `at`: "20 hours", «10 h», "two short posts".
fn after_count(page: &Page<'_, '_>, at: usize) -> bool {
    (0..3).filter_map(|back| at.checked_sub(back)).any(|at| number::read(page.tokens, at, page.language).is_some())
}

/// «mensual», "weekly": how often in one word.
pub(super) fn adverb(page: &Page<'_, '_>, at: usize) -> Read {
    read(page, adverb_rule(page, at))
}

/// What is so called by the period that it covers, not because it comes round: «presupuesto anual».
const COVERS: Phrases = phrases![
    "presupuesto", "presupuestos", "objetivo", "objetivos", "meta", "metas", "facturacion", "ingreso", "ingresos",
    "ventas", "gasto", "gastos", "cuota", "cuotas", "churn", "tasa", "volumen", "margen", "beneficio", "suscripcion",
    "suscripciones", "tarifa", "coste", "costo", "plan", "balance", "media", "promedio", "contrato", "licencia",
    "abono", "budget", "usuarios", "visitas", "sesiones", "clientes", "donantes", "socios",
];

/// The same in English, behind the word.
const COVERED: Phrases = phrases![
    "budget", "budgets", "goal", "goals", "target", "targets", "revenue", "sales", "income", "fee", "fees", "churn",
    "rate", "donors", "donor", "subscription", "subscriptions", "template", "plan", "spend", "cost", "costs",
    "average", "turnover", "profit", "contract", "licence", "license", "users", "visitors", "visits", "active",
    "recurring", "active", "members", "students", "customers", "clients",
];

fn adverb_rule(page: &Page<'_, '_>, at: usize) -> Option<(Rule, usize)> {
    let tokens = page.tokens;
    // "bi-monthly": every other month
    let twice = tokens.word(at) == "bi" && tokens.word(at + 1) == "-";
    let name = if twice { at + 2 } else { at };
    let word = tokens.word(name);
    let span = lexicon::often(word, page.language)?;
    let before = at.checked_sub(1);
    let behind_noun = before.is_some_and(|before| COVERS.has(tokens, before));
    let yearly = span == Span::Year && !word.ends_with("mente") && !word.ends_with("ly");
    let adjective = page.language == Language::Spanish && !word.ends_with("mente");
    if adjective && (behind_noun || (yearly && is_noun_before(page, at))) {
        return None; // «presupuesto anual», «informe anual»
    }
    if page.language == Language::English
        && (COVERED.has(tokens, name + 1) || (yearly && tokens.kind(name + 1) == Some(Kind::Word)))
    {
        return None; // "annual fundraiser", "monthly donors"
    }
    let (often, next) = match word {
        "bimestral" | "bimestrales" | "bimonthly" => (Rule::new(Often::Monthly, 2), name + 1),
        "cuatrimestral" | "cuatrimestrales" => (Rule::new(Often::Monthly, 4), name + 1),
        "biannual" | "biannually" => (Rule::new(Often::Monthly, 6), name + 1),
        "bienal" | "biennial" => (Rule::new(Often::Yearly, 2), name + 1),
        _ => (spans(if twice { 2 } else { 1 }, span)?, name + 1),
    };
    Some((often, next))
}

/// Whether a word that may be a noun stands right in front.
fn is_noun_before(page: &Page<'_, '_>, at: usize) -> bool {
    let Some(before) = at.checked_sub(1) else { return false };
    page.tokens.kind(before) == Some(Kind::Word)
        && !matches!(
            page.tokens.word(before),
            "es" | "sea"
                | "de"
                | "forma"
                | "manera"
                | "frecuencia"
                | "periodicidad"
                | "modo"
                | "ser"
                | "sera"
                | "caracter"
                | "y"
                | "o"
        )
}
