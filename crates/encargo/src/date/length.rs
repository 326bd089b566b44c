//! Lengths of time: `90 días`, "an hour and a half", «1h 30m», «un cuarto de hora», "45'".

use super::count::counted;
use super::{Page, Read, WhenValue};
use crate::language::phrases::{Lexicon, Phrases, lexicon, phrases};
use crate::language::span::Span;
use crate::language::token::Kind;
use crate::language::{lexicon as words, number};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// Lengths by a name of their own, in seconds.
const NAMED: Lexicon<i64> = lexicon!(
    &[
        ("media hora", 1_800),
        ("media horita", 1_800),
        ("half hour", 1_800),
        ("half - hour", 1_800),
        ("half an hour", 1_800),
        ("a half hour", 1_800),
        ("a half - hour", 1_800),
        ("cuarto de hora", 900),
        ("un cuarto de hora", 900),
        ("tres cuartos de hora", 2_700),
        ("quarter of an hour", 900),
        ("a quarter of an hour", 900),
        ("quarter hour", 900),
        ("three quarters of an hour", 2_700),
        ("half a day", 43_200),
        ("media jornada", 14_400),
        ("media docena de horas", 21_600),
        ("half a minute", 30),
        ("medio minuto", 30),
    ],
    i64
);

/// Behind one span: half of it more.
const AND_A_HALF: Phrases = phrases!["y media", "y medio", "and a half", "and half", "and one half"];

/// What lasts some minutes: beside it "30 m" is half an hour.
const LASTS: Phrases = phrases![
    "call", "calls", "llamada", "llamadas", "meeting", "meetings", "reunion", "reuniones", "sesion", "sesiones",
    "session", "sessions", "charla", "break", "pausa", "zoom", "slot", "slots", "clase", "clases", "class",
    "videollamada", "consulta", "consultas", "entrevista", "interview", "demo", "standup", "dura", "lasts", "takes",
    "tarda", "takes", "lleva", "durar", "duracion", "chat", "walk", "workout", "cita", "appointment", "webinar",
    "podcast", "lesson",
];

/// In front of a figure with an `h` that tells a time of day.
const HOURS: Phrases = phrases![
    "las", "la", "at", "a", "de", "desde", "hasta", "entre", "from", "to", "until", "till", "y", "and", "-", "–", "@"
];

/// Behind hours that are counted: "8h a day".
const RATES: Phrases = phrases!["/", "por", "per", "a", "al", "each", "x", "diarias", "semanales", "mensuales", "cada"];

/// A bare length.
pub(super) fn length(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    if let Some((seconds, next)) = NAMED.longest(tokens, at) {
        return Some((WhenValue::Length { seconds, months: None }, next));
    }
    if let Some((_, next)) = tokens.any_phrase(at, page.words.whole) {
        let span = words::span(tokens.word(next), page.language)?;
        let months = span.months();
        return Some((WhenValue::Length { seconds: span.seconds(), months }, next + 1));
    }
    if let Some((_, next)) = tokens.any_phrase(at, &["medio ano", "half a year", "a half year", "half year"]) {
        return Some((WhenValue::Length { seconds: 15_768_000, months: Some(6) }, next));
    }
    if let Some(found) = decades(page, at).or_else(|| and_a_half(page, at)) {
        return Some(found);
    }
    let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
    let bare = matches!(tokens.word(at), "un" | "una" | "a" | "an") && !matches!(tokens.word(at + 1), "par" | "couple");
    if bare && !page.words.lasting.contains(before) {
        return None; // "a week" is an article more often than a length; "one week" and "for a week" are lengths
    }
    if let Some(found) = clock(page, at).or_else(|| short(page, at)).or_else(|| broken(page, at)) {
        return Some(found);
    }
    let (mut seconds, mut months, mut next) = (0_i64, Some(0_u32), at);
    for _ in 0..4 {
        let joint = usize::from(next > at && matches!(tokens.word(next), "y" | "and" | ","));
        // "20 hours a week": the second is a rate
        if next > at && joint == 0 && matches!(tokens.word(next), "a" | "an" | "un" | "una" | "another") {
            break;
        }
        let Some((count, span, after)) = counted(page, next + joint) else { break };
        if span == Span::Hour && is_time(page, at) {
            break; // «a las 9 horas»
        }
        seconds = seconds.checked_add(count.checked_mul(span.seconds())?)?;
        let said = span.months().and_then(|each| u32::try_from(count).ok()?.checked_mul(each));
        months = months.zip(said).and_then(|(sum, said)| sum.checked_add(said));
        next = after;
    }
    (next > at).then_some((WhenValue::Length { seconds, months }, next))
}

/// "Two decades", «tres fines de semana»: counted by what is no span of its own.
fn decades(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let (count, next) = number::read(tokens, at, page.language)?;
    let count = count.to_i64().filter(|whole| count.fract().is_zero() && (1..100).contains(whole))?;
    if let Some((_, next)) = tokens.any_phrase(next, page.words.weekend) {
        return Some((WhenValue::Length { seconds: count * 2 * 86_400, months: None }, next));
    }
    let years = match tokens.word(next) {
        "decade" | "decades" | "decada" | "decadas" => 10,
        "century" | "centuries" | "siglo" | "siglos" => 100,
        _ => return None,
    };
    let months = u32::try_from(count * years * 12).ok();
    Some((WhenValue::Length { seconds: count * years * Span::Year.seconds(), months }, next + 1))
}

/// «a las 9 horas», "at 14 hours": a time of day.
fn is_time(page: &Page<'_, '_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|before| matches!(page.tokens.word(before), "las" | "at"))
}

/// "an hour and a half", «un año y medio», «día y medio», "2 years and a half".
fn and_a_half(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let article = matches!(tokens.word(at), "un" | "una" | "a" | "an" | "one");
    let (count, name) = if article {
        (1, at + 1)
    } else if let Some((count, next)) = number::read(tokens, at, page.language) {
        (count.to_i64().filter(|whole| count.fract().is_zero() && (1..5_000).contains(whole))?, next)
    } else {
        (1, at)
    };
    let span = words::span(tokens.word(name), page.language)?;
    let (_, next) = tokens.any_phrase(name + 1, AND_A_HALF)?;
    let months = span.months().filter(|months| months % 2 == 0);
    let months = months.and_then(|each| Some(each.checked_mul(u32::try_from(count).ok()?)? + each / 2));
    let seconds = span.seconds().checked_mul(count)?.checked_add(span.seconds() / 2)?;
    Some((WhenValue::Length { seconds, months }, next))
}

/// «2:30 h»: hours and minutes that are counted; a later hour is a time of day.
fn clock(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let figure = |at: usize| -> Option<i64> {
        (tokens.kind(at) == Some(Kind::Number) && tokens.raw(at).len() <= 2).then(|| tokens.raw(at).parse().ok())?
    };
    let (hours, minutes) = (figure(at)?, figure(at + 2).filter(|minutes| *minutes < 60)?);
    let glued = tokens.word(at + 1) == ":" && tokens.touch(at) && tokens.touch(at + 1);
    let named = matches!(tokens.word(at + 3), "h" | "hs" | "hrs" | "horas" | "hours");
    let before = at.checked_sub(1).unwrap_or(usize::MAX);
    let said = HOURS.has(tokens, before) || words::weekday(tokens.word(before), page.language).is_some();
    let fits = glued && named && !said && hours <= 6;
    fits.then_some((WhenValue::Length { seconds: hours * 3_600 + minutes * 60, months: None }, at + 4))
}

/// Figures with a letter behind: `2h`, `1h30`, `1h 30m`, `45'`, `2w`, "a 30m call".
fn short(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let (count, next) = number::figures(tokens.raw(at), page.language)
        .filter(|_| tokens.kind(at) == Some(Kind::Number))
        .map(|count| (count, at + 1))?;
    let touches = tokens.touch(at);
    if at
        .checked_sub(1)
        .is_some_and(|before| tokens.touch(before) && !matches!(tokens.word(before), "(" | "~" | "+" | "≈"))
    {
        return None; // a part of a code
    }
    let plain = count < Decimal::from(5_000);
    let give = |seconds: i64, next: usize| {
        let total = count.checked_mul(Decimal::from(seconds))?;
        let whole = total.fract().is_zero() && plain;
        whole.then(|| Some((WhenValue::Length { seconds: total.to_i64()?, months: None }, next)))?
    };
    match tokens.word(next) {
        "h" | "hs" | "hrs" | "hr" if touches => {
            let before = at.checked_sub(1).unwrap_or(usize::MAX);
            let late = count >= Decimal::from(13) && count < Decimal::from(24) && count.fract().is_zero();
            let rate = RATES.has(tokens, next + 1) && tokens.kind(next + 2) != Some(Kind::Number);
            let opened = HOURS.has(tokens, before) || words::weekday(tokens.word(before), page.language).is_some();
            let range =
                matches!(tokens.word(next + 1), "-" | "–" | "a" | "to") && tokens.kind(next + 2) == Some(Kind::Number);
            if tokens.word(next) == "h" && ((opened || late) && !rate || range) {
                return None;
            }
            // `1h30`, `1h 30m`, `1h30min`
            let figures = tokens.kind(next + 1) == Some(Kind::Number) && tokens.raw(next + 1).len() <= 2;
            let minutes = figures
                .then(|| tokens.raw(next + 1).parse::<i64>().ok())
                .flatten()
                .filter(|minutes| *minutes < 60 && count.fract().is_zero());
            let named = matches!(tokens.word(next + 2), "m" | "min" | "mins" | "minutos" | "'");
            if let Some(minutes) = minutes.filter(|_| named || tokens.touch(next)) {
                let seconds = count.to_i64()?.checked_mul(3_600)?.checked_add(minutes * 60)?;
                return Some((WhenValue::Length { seconds, months: None }, next + 2 + usize::from(named)));
            }
            give(3_600, next + 1)
        }
        "'" | "′" if touches && count < Decimal::from(600) => {
            // "the '90s" and feet have other company
            let feet = tokens.kind(next + 1) == Some(Kind::Number) || tokens.word(next + 1) == "s";
            if feet { None } else { give(60, next + 1) }
        }
        "m" if count < Decimal::from(600) && count.fract().is_zero() && tokens.raw(next) == "m" => {
            // "2m views" counts
            let word = tokens.word(next + 1);
            let counts = word.len() > 3
                && word.ends_with('s')
                && !LASTS.has(tokens, next + 1)
                && page.language == crate::language::Language::English;
            let lasts = |at: usize| LASTS.has(tokens, at);
            let near = !counts
                && ((next + 1..next + 4).any(lasts) || (1..=6).filter_map(|back| at.checked_sub(back)).any(lasts));
            if near { give(60, next + 1) } else { None }
        }
        "w" | "wk" | "wks" if touches && page.language == crate::language::Language::English => {
            give(7 * 86_400, next + 1)
        }
        "d" if touches && tokens.raw(next) == "d" => give(86_400, next + 1),
        _ => None,
    }
}

/// "two and a half hours", «1,5 horas»: a length with a fraction that comes out in whole seconds.
fn broken(page: &Page<'_, '_>, at: usize) -> Read {
    let (count, next) = number::read(page.tokens, at, page.language)?;
    let next = next + usize::from(page.tokens.word(next) == "-");
    let span = words::span(page.tokens.word(next), page.language).filter(|_| !count.fract().is_zero())?;
    let seconds = count.checked_mul(span.seconds().into())?;
    let fits = seconds.fract().is_zero() && count < Decimal::from(5_000);
    fits.then(|| Some((WhenValue::Length { seconds: seconds.to_i64()?, months: None }, next + 1)))?
}
