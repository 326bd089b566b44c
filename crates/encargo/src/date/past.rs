//! What the sentence around a day says about it: that it lies behind («lo aprobó el 15 de noviembre»), or that nothing is due
//! before it ("do not post until December 1").

use super::count::{plus_days, plus_months};
use super::{Cue, Page, When, WhenValue};
use crate::language::phrases::{Phrases, phrases};
use crate::language::token::Kind;
use crate::language::{Language, lexicon};

/// Verbs in the past that tell of something done, folded.
const DONE: Phrases = phrases![
    "fue", "fueron", "hizo", "hice", "hicieron", "hicimos", "estuvo", "tuvo", "tuvimos", "vino", "dio", "vimos",
    "nos vimos", "hablamos", "nacio", "sent", "paid", "met", "was", "were", "did", "signed", "launched", "approved",
    "ended", "finished", "started", "arrived", "left", "closed", "published", "delivered", "shipped", "received",
    "spoke", "talked", "gave", "came", "went", "bought", "called", "emailed", "opened", "posted", "invoiced",
    "submitted", "happened", "began", "took", "held", "visited", "moved", "joined", "quit", "wrote", "answered",
    "replied", "confirmed", "cancelled", "canceled",
];

/// Verbs in the past behind which something still to come is told.
const SAID: Phrases = phrases![
    "quedo", "acordo", "prometio", "pidio", "decidio", "propuso", "dijo", "prefirio", "ofrecio", "comprometio",
    "programo", "agendo", "fijo", "puso", "paso", "movio", "pospuso", "aplazo", "retraso", "reservo", "planeo",
    "convoco", "cambio",
];

/// Denials.
const DENIALS: Phrases = phrases![
    "no", "not", "don't", "dont", "never", "nunca", "jamas", "nothing", "nada", "won't", "can't", "cannot",
    "shouldn't", "mustn't", "doesn't", "isn't", "tampoco", "nadie", "nobody", "wait", "esperar", "espera", "hold",
    "aguantar", "sin",
];

/// Behind a denial: something that must not be left out.
const FORGETTING: Phrases = phrases![
    "olvidar", "olvides", "olvide", "olvidarse", "olvidarme", "olvidemos", "forget", "solo", "only", "dejar", "dejes",
    "deje", "later", "mas", "problem", "problema", "news", "falta", "se",
];

/// A day without a year, or a weekday, behind a verb in the past: the last one, not the next.
pub(super) fn looked_back(page: &Page<'_, '_>, when: &mut When) {
    let WhenValue::Day(day) = when.value else { return };
    if day <= page.today || matches!(when.cue, Cue::By | Cue::Before) && page.language == Language::Spanish {
        return;
    }
    let named = |at: usize| lexicon::month(page.tokens.word(at), page.language).is_some();
    let figures = |at: usize| page.tokens.kind(at) == Some(Kind::Number) && page.tokens.raw(at).len() == 4;
    let dated = (when.at..when.next).any(named) || (when.next == when.at + 3 && page.tokens.word(when.at + 1) == "/");
    let weekday = when.next == when.at + 1 && lexicon::weekday(page.tokens.word(when.at), page.language).is_some();
    if (when.at..when.next).any(figures)
        || !(dated || weekday)
        || !behind_past(page, when.at, if weekday { 3 } else { 5 })
    {
        return;
    }
    let earlier = if weekday { plus_days(day, -7) } else { plus_months(day, -12) };
    if let Some(earlier) = earlier.filter(|earlier| *earlier < page.today && (page.today - *earlier).num_days() <= 183)
    {
        when.value = WhenValue::Day(earlier);
    }
}

/// Whether a verb in the past governs what begins here.
fn behind_past(page: &Page<'_, '_>, at: usize, reach: usize) -> bool {
    let tokens = page.tokens;
    for back in 1..=reach {
        let Some(place) = at.checked_sub(back) else { return false };
        let word = tokens.word(place);
        if tokens.kind(place) != Some(Kind::Word)
            || matches!(
                word,
                "que" | "para" | "hasta" | "to" | "for" | "by" | "until" | "antes" | "y" | "and" | "before"
            )
        {
            return false;
        }
        if SAID.has(tokens, place) || word.ends_with("ar") && page.language == Language::Spanish {
            return false;
        }
        let preterite = page.language == Language::Spanish
            && (tokens.raw(place).ends_with('ó')
                || word.len() > 5 && (word.ends_with("aron") || word.ends_with("ieron")));
        if preterite || DONE.has(tokens, place) {
            let future = place.checked_sub(1).is_some_and(|before| {
                matches!(
                    tokens.word(before),
                    "be" | "to" | "will" | "is" | "are" | "get" | "has" | "been" | "being" | "a" | "an"
                )
            });
            return !future;
        }
    }
    false
}

/// "Do not post until December 1", «no lanzar antes del 5»: the day opens what is wanted and closes nothing.
pub(super) fn not_before(page: &Page<'_, '_>, when: &mut When) {
    let tokens = page.tokens;
    let bound = |at: usize| matches!(tokens.word(at), "until" | "till" | "hasta" | "antes" | "before");
    let from = when.at.saturating_sub(2);
    let Some(bound) = (from..=when.at).find(|at| bound(*at)) else { return };
    for back in 1..=9 {
        let Some(at) = bound.checked_sub(back) else { return };
        if matches!(tokens.kind(at), None | Some(Kind::Break))
            || matches!(tokens.word(at), "." | ";" | "," | ":" | "pero" | "but")
        {
            return;
        }
        if DENIALS.has(tokens, at) && !FORGETTING.has(tokens, at + 1) && !matches!(tokens.word(at), "sin") {
            (when.cue, when.last) = (Cue::From, None);
            return;
        }
    }
}
