//! Days of a month without its name: «el 15», "the 27th", «el 15 y el 30», «del 10 al 15».

use super::clock;
use super::count::{plus_days, plus_months};
use super::day::{digits, ordinal};
use super::{Page, Read, WhenValue};
use crate::calendar::Day;
use crate::language::phrases::{Phrases, phrases};
use crate::language::token::Kind;
use crate::language::{Language, lexicon};
use chrono::Datelike;

/// What may follow a day of the month in English: behind it a noun would make it a count ("the 9th floor").
const AFTER: Phrases = phrases![
    "and", "as", "at", "because", "before", "but", "by", "for", "from", "he", "i", "if", "in", "instead", "is", "it",
    "latest", "on", "or", "she", "so", "then", "they", "through", "to", "until", "via", "was", "we", "when", "which",
    "will", "with", "works", "you", "after", "evening", "morning", "afternoon", "noon", "please", "not",
];

/// What never follows a day of the month in Spanish.
const COUNTED: Phrases = phrases![
    "por", "mil", "millon", "millones", "veces", "de", "x", "k", "m", "euros", "pesos", "dolares", "o", "horas", "h",
    "hs", "am", "pm", "anos", "meses", "semanas", "dias", "minutos", "aniversario", "cumpleanos", "ciento", "personas",
];

/// The next day with this number.
fn next(page: &Page<'_, '_>, date: u32) -> Option<Day> {
    (0..3)
        .filter_map(|ahead| plus_months(page.today.with_day(1)?, ahead)?.with_day(date))
        .find(|day| *day >= page.today)
}

/// Whether what stands behind makes the figure a count, a time or a part of something longer.
fn counts(page: &Page<'_, '_>, at: usize, bound: bool) -> bool {
    let tokens = page.tokens;
    let word = tokens.word(at);
    let glued = at.checked_sub(1).is_some_and(|before| tokens.touch(before));
    if matches!(word, "%" | "€" | "$" | "£" | "/" | "º") || (glued && matches!(word, ":" | "-" | "'" | "x")) {
        return true;
    }
    if tokens.kind(at) == Some(Kind::Number) {
        return glued;
    }
    if tokens.kind(at) != Some(Kind::Word) {
        return false;
    }
    if glued {
        return true;
    }
    if page.language == Language::English {
        return !AFTER.has(tokens, at) && !tokens.raw(at).ends_with("ed");
    }
    if word == "o" {
        return !bound && tokens.kind(at + 1) == Some(Kind::Number);
    }
    // «el 20 lanzamos»: a verb; «el 5 clases»: a noun in the plural
    let plural = word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("mos")
        && !matches!(word, "antes" | "tras" | "despues");
    COUNTED.has(tokens, at) || plural || lexicon::span(word, page.language).is_some()
}

/// «el 15», «el día 15», "the 27th"; behind another one also without an article: «el 5, 12 y 19».
pub(super) fn of_month(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
    let (start, sure) = if tokens.word(at) == "dia" { (at + 1, true) } else { (at, false) };
    let (date, after) =
        if sure { ordinal(page, start)? } else { ordinal(page, start).filter(|_| digits(page, start, 2).is_some())? };
    let suffixed = after > start + 1;
    let article = matches!(before, "el" | "del" | "al" | "the") || (before == "on" && suffixed);
    let bound = at.checked_sub(2).is_some_and(|at| {
        matches!(tokens.word(at), "antes" | "para" | "hasta" | "by" | "before" | "until" | "on" | "vence" | "due")
    });
    let spanish = page.language == Language::Spanish;
    // "the 15" counts more often than "the 15th"
    let plain = !spanish && !suffixed && tokens.kind(after) == Some(Kind::Word) && !bound;
    // «del 5 %», «al 40»: only where nothing stands behind
    let loose = spanish && matches!(before, "del" | "al") && tokens.kind(after) == Some(Kind::Word) && !bound;
    let listed = || (spanish || suffixed) && follows(page, at);
    if !(sure || (article && !plain && !loose) || listed()) || counts(page, after, bound) && !sure {
        return None;
    }
    // «el día 15 del mes», "the 15th of the month"
    let tail = tokens.any_phrase(after, &["del mes", "de el mes", "of the month"]).map_or(after, |(_, next)| next);
    Some((WhenValue::Day(next(page, date)?), tail))
}

/// Whether a joint and another day of the month stand in front: «el 5, 12 y 19», "the 1st and 15th".
fn follows(page: &Page<'_, '_>, at: usize) -> bool {
    let tokens = page.tokens;
    let mut place = at;
    for _ in 0..6 {
        let Some(joint) = place.checked_sub(1).filter(|at| matches!(tokens.word(*at), "," | "y" | "and" | "&")) else {
            return false;
        };
        let tail = joint.checked_sub(1).is_some_and(|at| matches!(tokens.word(at), "st" | "nd" | "rd" | "th"));
        let Some(other) = joint.checked_sub(1 + usize::from(tail)) else { return false };
        if digits(page, other, 2).is_none_or(|day| !(1..=31).contains(&day)) {
            return false;
        }
        let before = other.checked_sub(1).map_or("", |before| tokens.word(before));
        if matches!(before, "el" | "the") || (before == "dias" && page.language == Language::Spanish) {
            return true;
        }
        place = other;
    }
    false
}

/// «del 10 al 15», «entre el 10 y el 15», "from the 3rd to the 7th": days of the month to come.
pub(super) fn bare_range(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let spanish = page.language == Language::Spanish;
    let opened = if spanish {
        tokens.any_phrase(at, &["del", "desde el", "entre el", "del dia", "de el"])
    } else {
        tokens.any_phrase(at, &["from the", "between the", "from", "between", "the"])
    };
    let start = opened.map_or(at, |(_, next)| next);
    let (first, after) = ordinal(page, start).filter(|_| digits(page, start, 2).is_some())?;
    let suffixed = after > start + 1;
    let joints: &[&str] = if spanish {
        &["al", "hasta el", "y el", "al dia"]
    } else {
        &["to the", "to", "until the", "through the", "through", "and the", "and", "-", "–", "until"]
    };
    let (joint, behind) = tokens.any_phrase(after, joints)?;
    let (last, after) = ordinal(page, behind).filter(|_| digits(page, behind, 2).is_some())?;
    let opening = opened.map_or("", |(opening, _)| opening);
    let sure = if spanish {
        match joint {
            "al" | "al dia" => true,
            "y el" => opening == "entre el",
            _ => !opening.is_empty(),
        }
    } else {
        // "from 3 to 7" counts; "the 3rd to the 7th", "3rd-7th" are days
        let two = suffixed && after > behind + 1;
        match joint {
            "and" | "and the" => two && opening.starts_with("between"),
            _ => two || (opening == "from the" && joint.ends_with("the")),
        }
    };
    let plain = spanish && opening.is_empty();
    let closes =
        !(counts(page, after, !plain) || spanish && tokens.kind(after) == Some(Kind::Word) && is_noun(page, after));
    let hour = clock::time(page, behind).is_some();
    if !sure || !closes || hour || first == last || (plain && tokens.kind(after) == Some(Kind::Word)) {
        return None;
    }
    // the stretch that is not over
    let end = next(page, last)?;
    let begin = if first < last { end.with_day(first)? } else { plus_months(end.with_day(1)?, -1)?.with_day(first)? };
    let tail = tokens.any_phrase(after, &["del mes", "de el mes", "of the month"]).map_or(after, |(_, next)| next);
    Some((WhenValue::Range { start: Some(begin), end: plus_days(end, 1) }, tail))
}

/// Whether a Spanish word behind figures is likely what they count: it is no small word and no verb form.
fn is_noun(page: &Page<'_, '_>, at: usize) -> bool {
    let word = page.tokens.word(at);
    word.len() > 3
        && word.ends_with('s')
        && !word.ends_with("mos")
        && !matches!(word, "antes" | "despues" | "ambos" | "estamos")
}
