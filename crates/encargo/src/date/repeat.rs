//! Recurrences: «cada lunes», "every other Tuesday", «dos veces por semana», «mensual». As RRULE and TIMEX3.

use super::{Page, Read, WhenValue};
use crate::language::phrases::{Phrases, phrases};
use crate::language::span::Span;
use crate::language::{Language, lexicon, number};
use rust_decimal::prelude::ToPrimitive;

/// The days of the week as RFC 5545 writes them, Monday first.
pub(crate) const DAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// In front of what comes round.
pub(super) const OPENINGS: Phrases = phrases!["cada", "todos los", "todas las", "every other", "every", "each"];

/// Parts of a day that come round with it.
const PARTS: Phrases =
    phrases!["manana", "mananas", "tarde", "tardes", "noche", "noches", "morning", "afternoon", "evening", "night"];

/// The code of a weekday, 0 is Monday.
pub(crate) fn code(weekday: u32) -> Option<&'static str> {
    DAYS.get(usize::try_from(weekday).ok()?).copied()
}

/// Every so many spans.
fn spans(count: u32, span: Span) -> Option<WhenValue> {
    let (frequency, unit, every) = match span {
        Span::Day => ("DAILY", 'D', count),
        Span::Week => ("WEEKLY", 'W', count),
        Span::Fortnight => ("WEEKLY", 'W', count.checked_mul(2)?),
        Span::Month => ("MONTHLY", 'M', count),
        Span::Quarter => ("MONTHLY", 'M', count.checked_mul(3)?),
        Span::Semester => ("MONTHLY", 'M', count.checked_mul(6)?),
        Span::Year => ("YEARLY", 'Y', count),
        Span::Workday if count == 1 => {
            let rrule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR".to_owned();
            return Some(WhenValue::Repeat { rrule, timex: "P1WD".to_owned() });
        }
        Span::Workday | Span::Hour | Span::Minute | Span::Second => return None,
    };
    let interval = if every == 1 { String::new() } else { format!(";INTERVAL={every}") };
    Some(WhenValue::Repeat { rrule: format!("FREQ={frequency}{interval}"), timex: format!("P{every}{unit}") })
}

fn weekly(weekday: u32, every: u32) -> Option<WhenValue> {
    let interval = if every == 1 { String::new() } else { format!(";INTERVAL={every}") };
    Some(WhenValue::Repeat {
        rrule: format!("FREQ=WEEKLY{interval};BYDAY={}", code(weekday)?),
        timex: format!("XXXX-WXX-{}", weekday + 1),
    })
}

/// «cada lunes», «todos los martes», «cada dos semanas», "every other Tuesday", "every 2 weeks", "each month".
pub(super) fn every(page: &Page<'_, '_>, at: usize) -> Read {
    const WORKDAYS: Phrases =
        phrases!["dia laborable", "dias laborables", "dia habil", "dias habiles", "weekday", "workday", "working day"];
    let (opening, start) = page.tokens.any_phrase(at, OPENINGS)?;
    let home = if opening.starts_with('e') { Language::English } else { Language::Spanish };
    if home != page.language {
        return None;
    }
    let every = if opening == "every other" { 2 } else { 1 };
    if let Some((_, next)) = page.tokens.any_phrase(start, WORKDAYS) {
        let rrule = "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR".to_owned();
        return Some((WhenValue::Repeat { rrule, timex: "P1WD".to_owned() }, next));
    }
    if let Some((_, next)) = page.tokens.any_phrase(start, page.words.weekend) {
        let rrule = "FREQ=WEEKLY;BYDAY=SA,SU".to_owned();
        return Some((WhenValue::Repeat { rrule, timex: "P1WE".to_owned() }, next));
    }
    if let Some(weekday) = lexicon::weekday(page.tokens.word(start), page.language) {
        return Some((weekly(weekday, every)?, start + 1));
    }
    if every == 1 && PARTS.has(page.tokens, start) {
        return Some((spans(1, Span::Day)?, start + 1));
    }
    if let Some(span) = lexicon::span(page.tokens.word(start), page.language) {
        return Some((spans(every, span)?, start + 1));
    }
    let (count, next) = number::read(page.tokens, start, page.language)?;
    let span = lexicon::span(page.tokens.word(next), page.language)?;
    Some((spans(count.to_u32().filter(|count| (1..=366).contains(count))?, span)?, next + 1))
}

/// «los lunes», "Mondays", "on Fridays": a weekday in the plural comes every week.
pub(super) fn plural(page: &Page<'_, '_>, at: usize) -> Read {
    let spanish = page.language == Language::Spanish;
    let name = if spanish { at + usize::from(page.tokens.word(at) == "los") } else { at };
    let word = page.tokens.word(name);
    let weekday = lexicon::weekday(word, page.language)?;
    let counted = at.checked_sub(1).is_some_and(|before| after_count(page, before));
    let mornings = !spanish && matches!(page.tokens.word(name + 1), "mornings" | "afternoons" | "evenings" | "nights");
    if mornings {
        return Some((weekly(weekday, 1)?, name + 2));
    }
    let plural = if spanish { name > at } else { word.len() > 6 && word.ends_with("days") };
    (plural && !counted).then(|| Some((weekly(weekday, 1)?, name + 1)))?
}

/// «el último viernes de cada mes», "the first Monday of every month", «primer lunes del mes».
pub(super) fn nth_weekday(page: &Page<'_, '_>, at: usize) -> Read {
    let nth = match page.tokens.word(at) {
        "primer" | "first" => 1,
        "segundo" | "second" => 2,
        "tercer" | "third" => 3,
        "cuarto" | "fourth" => 4,
        "ultimo" | "last" => -1,
        _ => return None,
    };
    let weekday = lexicon::weekday(page.tokens.word(at + 1), page.language)?;
    let (_, next) = page
        .tokens
        .any_phrase(at + 2, &["de cada mes", "del mes", "of every month", "of each month", "of the month"])?;
    let rrule = format!("FREQ=MONTHLY;BYDAY={nth}{}", code(weekday)?);
    Some((WhenValue::Repeat { rrule, timex: format!("XXXX-WXX-{}", weekday + 1) }, next))
}

/// «dos veces por semana», «una vez al mes», "twice a month", "per week", «por semana», «al mes».
pub(super) fn times_a(page: &Page<'_, '_>, at: usize) -> Read {
    let after_times = |at: usize| match page.tokens.word(at) {
        "once" | "twice" if page.language == Language::English => Some(at + 1),
        _ => {
            let counted = number::read(page.tokens, at, page.language);
            let next = counted.map_or(at + 1, |(_, next)| next);
            let named = match page.tokens.word(next) {
                "veces" | "vez" | "times" => true,
                // "three days a week"
                "days" | "nights" | "mornings" | "evenings" => counted.is_some(),
                _ => false,
            };
            named.then_some(next + 1)
        }
    };
    let joint = |at: usize| {
        let joints: &[&str] = if page.language == Language::Spanish {
            &["por", "a la", "al", "a el"]
        } else {
            &["per", "a", "an", "each"]
        };
        page.tokens.any_phrase(at, joints)
    };
    let (start, sure) = after_times(at).map_or((at, false), |next| (next, true));
    let (word, next) = joint(start)?;
    if !sure && !matches!(word, "por" | "per" | "al" | "a la" | "a") {
        return None;
    }
    if matches!(page.tokens.word(next), "noche" | "night") {
        return None; // «a la noche» is a time of day
    }
    if word == "al" && page.tokens.word(next + 1) == "de" {
        return None; // «al día de San Patricio»
    }
    let span = lexicon::span(page.tokens.word(next), page.language)?;
    if !sure && word == "a" && !at.checked_sub(1).is_some_and(|before| after_count(page, before)) {
        return None; // "a week" is a recurrence only behind a count: "two posts a week"
    }
    Some((spans(1, span)?, next + 1))
}

/// Whether a number stands within the two tokens that end at `at`.
fn after_count(page: &Page<'_, '_>, at: usize) -> bool {
    (0..3).filter_map(|back| at.checked_sub(back)).any(|at| number::read(page.tokens, at, page.language).is_some())
}

/// «mensual», "weekly": how often in one word.
pub(super) fn adverb(page: &Page<'_, '_>, at: usize) -> Read {
    // "bi-monthly": every other month
    let twice = page.tokens.word(at) == "bi" && page.tokens.word(at + 1) == "-";
    let name = if twice { at + 2 } else { at };
    let span = lexicon::often(page.tokens.word(name), page.language)?;
    Some((spans(if twice { 2 } else { 1 }, span)?, name + 1))
}
