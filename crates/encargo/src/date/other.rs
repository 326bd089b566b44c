//! Days in the other language of a mixed note: "Deadline: Friday 4 Dec" among Spanish, «llamar mañana» among English.

use super::{Kinds, Page, When, WhenValue, openers, read_where};
use crate::language::Language;
use crate::language::phrases::{Phrases, phrases};
use crate::language::timewords;

/// Words of English days that Spanish does not have.
const ENGLISH: Phrases = phrases![
    "january", "february", "april", "june", "july", "august", "september", "october", "november", "december", "jan",
    "aug", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mondays", "tuesdays",
    "wednesdays", "thursdays", "fridays", "saturdays", "sundays", "tomorrow", "today", "yesterday", "week", "weeks",
    "month", "months", "year", "years", "days", "hours", "minutes", "eod", "eow", "eom", "dec", "apr", "weekend",
    "march",
];

/// Words of Spanish days that English does not have.
const SPANISH: Phrases = phrases![
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "setiembre", "octubre",
    "noviembre", "diciembre", "ene", "dic", "lunes", "martes", "miercoles", "jueves", "viernes", "sabado", "sabados",
    "domingo", "domingos", "manana", "hoy", "ayer", "semana", "semanas", "mes", "meses", "ano", "anos", "dias",
    "horas", "minutos", "finde", "quincena", "trimestre",
];

/// How many tokens in front of such a word a reading may begin.
const REACH: usize = 6;

/// The readings with those of the other language between them, each around a word that only that language has.
pub(super) fn with_other(page: &Page<'_, '_>, found: Vec<When>) -> Vec<When> {
    let marks = if page.language == Language::Spanish { ENGLISH } else { SPANISH };
    let mut places = (0..page.tokens.len()).filter(|at| marks.has(page.tokens, *at)).peekable();
    if places.peek().is_none() {
        return found;
    }
    let language = if page.language == Language::Spanish { Language::English } else { Language::Spanish };
    let kinds = openers::kinds(page.tokens, language);
    let mut open: Vec<Kinds> = vec![0; kinds.len()];
    let mut taken = found.iter().peekable();
    let mut from = 0;
    for place in places {
        while taken.peek().is_some_and(|when| when.next <= place) {
            from = from.max(taken.next().map_or(0, |when| when.next));
        }
        if taken.peek().is_some_and(|when| when.at <= place) {
            continue; // read already
        }
        for at in place.saturating_sub(REACH).max(from)..=place {
            if let (Some(slot), Some(kind)) = (open.get_mut(at), kinds.get(at)) {
                *slot = *kind;
            }
        }
    }
    let there = Page { language, words: timewords::of(language), ..*page };
    let read = read_where(&there, &open);
    let known = |when: &When| {
        let named = (when.at..when.next).any(|at| marks.has(page.tokens, at));
        // a word by itself is a loan («el weekly»), a day by itself is none
        named && (when.next > when.at + 1 || matches!(when.value, WhenValue::Day(_)))
    };
    let mut both: Vec<When> = Vec::with_capacity(found.len() + read.len());
    let mut other = read.into_iter().filter(known).peekable();
    for when in found {
        while let Some(first) = other.next_if(|other| other.at < when.at) {
            if first.next <= when.at {
                both.push(first);
            }
        }
        let over = both.last().is_some_and(|last| last.next > when.at);
        if !over {
            both.push(when);
        }
    }
    for last in other {
        if both.last().is_none_or(|before| before.next <= last.at) {
            both.push(last);
        }
    }
    both
}
