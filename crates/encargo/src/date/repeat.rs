//! Recurrences: «cada lunes», "every other Tuesday", «el 5 de cada mes», "every 2 weeks on Friday", «mensual».

use super::often::adverb_rule;
use super::place::{OF_EACH, WORKDAY, dates, month_and_day, nth_days, nth_of, weekday, weekday_list};
use super::rule::{Often, Rule};
use super::{Page, Read};
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

/// The value of every so many spans.
pub(super) fn spans(count: u32, span: Span) -> Option<Rule> {
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

pub(super) fn workdays() -> Rule {
    Rule { days: (0..5).map(|day| (0, day)).collect(), ..Rule::new(Often::Weekly, 1) }
}

fn weekends() -> Rule {
    Rule { days: vec![(0, 5), (0, 6)], ..Rule::new(Often::Weekly, 1) }
}

pub(super) fn on_days(every: u32, days: &[u32]) -> Rule {
    let mut days: Vec<(i64, u32)> = days.iter().map(|day| (0, *day)).collect();
    days.sort_unstable();
    Rule { days, ..Rule::new(Often::Weekly, every) }
}

/// Between a rhythm and its days.
const GAPS: Phrases = phrases![
    "on", "on the", "el", "los", "las", "la", ", on", ", el", ", los", "every", ", every", "cada", "todos los",
    ", on the", "the", "los dias", "el dia", ", el dia", "always on", "siempre el", "por lo general los", "(", "( los",
    "( on",
];

/// A rule with the days that stand behind it: "every two weeks on Tuesday", «una vez al mes, el primer lunes».
fn closer(page: &Page<'_, '_>, rule: Rule, next: usize) -> (Rule, usize) {
    let tokens = page.tokens;
    if !rule.is_bare() {
        return (rule, next);
    }
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

/// A reading of a rule, with what stands behind it.
pub(super) fn read(page: &Page<'_, '_>, found: Option<(Rule, usize)>) -> Read {
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

/// Whether a number stands within the few tokens that end at `at`: "20 hours", «10 h», "two short posts".
pub(super) fn after_count(page: &Page<'_, '_>, at: usize) -> bool {
    (0..3).filter_map(|back| at.checked_sub(back)).any(|at| number::read(page.tokens, at, page.language).is_some())
}
