//! Times of day, so that «viernes 9-10» and "Mon 3pm" are not taken for dates; gives no reading of its own.

use super::Page;
use crate::language::number;
use crate::language::token::Kind;
use rust_decimal::prelude::ToPrimitive;

/// In front of a time of day.
const LEADS: &[&str] = &[
    "a las", "a la", "las", "at", "@", "sobre las", "hacia las", "a partir de las", "desde las", "hasta las", "around",
];

/// Behind the figures of a time of day.
const TAILS: &[&str] = &[
    "am", "pm", "a . m .", "p . m .", "a . m", "p . m", "h", "hs", "hrs", "hr", "horas", "o'clock", "en punto",
    "de la manana", "de la tarde", "de la noche",
];

/// Between the two ends of some hours.
const JOINTS: &[&str] = &["-", "–", "a", "to", "until", "till", "hasta"];

/// Between the two ends of some hours that «de las», "between" opened.
const LED_JOINTS: &[&str] = &["a las", "y las", "y", "and", "hasta las", "a", "to", "-", "–"];

/// The figures of an hour with what stands behind them, and whether it can be nothing else.
fn hour(page: &Page<'_, '_>, at: usize) -> Option<(usize, bool)> {
    let tokens = page.tokens;
    let digits = |at: usize, longest: usize| {
        let raw = tokens.raw(at);
        (tokens.kind(at) == Some(Kind::Number) && raw.len() <= longest).then(|| raw.parse::<u32>().ok())?
    };
    digits(at, 2).filter(|hour| *hour <= 24)?;
    let (mut next, mut sure) = (at + 1, false);
    while tokens.word(next) == ":" && tokens.touch(next - 1) && tokens.touch(next) && tokens.raw(next + 1).len() == 2 {
        digits(next + 1, 2).filter(|minute| *minute < 60)?;
        (next, sure) = (next + 2, true);
    }
    match tokens.any_phrase(next, TAILS) {
        Some((_, after)) => Some((after, true)),
        None => Some((next, sure)),
    }
}

/// A time of day that begins here, and the place after it: «a las 9», "10:30", "at noon", "3pm".
pub(super) fn time(page: &Page<'_, '_>, at: usize) -> Option<usize> {
    let tokens = page.tokens;
    let led = tokens.any_phrase(at, LEADS).map(|(_, next)| next);
    let start = led.unwrap_or(at);
    if matches!(tokens.word(start), "noon" | "midday" | "midnight" | "mediodia" | "medianoche" | "al")
        && (tokens.word(start) != "al" || tokens.word(start + 1) == "mediodia")
    {
        return Some(start + 1 + usize::from(tokens.word(start) == "al"));
    }
    if let Some((next, sure)) = hour(page, start) {
        return (sure || led.is_some()).then_some(next);
    }
    // «a las nueve y media»
    let (value, next) = number::read(tokens, start, page.language).filter(|_| led.is_some())?;
    value.to_u32().filter(|hour| *hour <= 24)?;
    Some(
        tokens
            .any_phrase(next, &["y media", "y cuarto", "menos cuarto", "en punto", "o'clock"])
            .map_or(next, |(_, at)| at),
    )
}

/// Hours from one time to another, and the place after them: «9-10», «de 9 a 13», "9 to 5", "10:00–12:00".
pub(super) fn hours(page: &Page<'_, '_>, at: usize) -> Option<usize> {
    let tokens = page.tokens;
    let led = tokens.any_phrase(at, &["de las", "entre las", "between", "de", "from", "entre"]).map(|(_, next)| next);
    let (next, _) = hour(page, led.unwrap_or(at))?;
    let joint =
        tokens.any_phrase(next, JOINTS).or_else(|| tokens.any_phrase(next, LED_JOINTS).filter(|_| led.is_some()));
    let (last, _) = hour(page, joint?.1)?;
    // «3-5 dic» and «9-12-2026» are days
    let goes_on = matches!(tokens.word(last), "-" | "/") && tokens.touch(last - 1);
    (!goes_on && !matches!(tokens.word(last), "de" | "of")).then_some(last)
}
