//! Days, periods and recurrences as people say them; relative dates. Knows no goals and no calendars of holidays.
//!
//! Reading is a pipeline: at each token the readers of [`READERS`] try in order and the longest reading wins. Days look
//! forward: a weekday or a day without a year is its next occurrence from the reference day on.

mod clock;
mod code;
mod count;
mod day;
mod decade;
mod feast;
mod join;
mod length;
mod list;
mod monthday;
mod near;
mod often;
mod openers;
mod other;
mod part;
mod past;
mod period;
mod place;
mod quarter;
mod repeat;
mod rule;
mod week;
mod weekday;
mod year;

pub(crate) use rule::code;

use crate::calendar::Day;
use crate::language::Language;
use crate::language::phone;
use crate::language::timewords::{self, TimeWords};
use crate::language::token::{Kind, Tokens};
use count::{last_before, plus_days, plus_months};
use openers::{
    AHEAD, AWAY, COUNTED, DATED, DAY, DECADE, EVERY, FEAST, FIGURES, FROM, HEAD, IDIOM, Kinds, MINE, MONTH, NTH,
    NUMBER, OFTEN, ORDINAL, PART, RELATIVE, REST, SPAN, TIMES_A, WEEK_OF, WEEKDAY, WEEKEND, WHOLE,
};

/// What was said about time, with its place in the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct When {
    /// The first token of the words.
    pub at: usize,
    /// The token after the last.
    pub next: usize,
    /// The first byte.
    pub start: usize,
    /// The byte after the last.
    pub end: usize,
    /// What the words mean, relative to the reference day.
    pub value: WhenValue,
    /// The word in front that says how it bounds: «antes de», "by".
    pub cue: Cue,
    /// The last day that the words include, where that is later than the range's own end: "May to July" includes July.
    pub last: Option<Day>,
}

/// A reading of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum WhenValue {
    /// A day.
    Day(Day),
    /// From the first day to the day before `end`; one side may be open.
    Range {
        /// The first day.
        start: Option<Day>,
        /// The day after the last.
        end: Option<Day>,
    },
    /// A length of time.
    Length {
        /// How long: a month counts thirty days, a year 365.
        seconds: i64,
        /// The same in whole months, when it was said in months.
        months: Option<u32>,
    },
    /// Something that repeats.
    Repeat {
        /// As an RFC 5545 RRULE value.
        rrule: String,
        /// As a TIMEX3 value.
        timex: String,
    },
}

/// How the words in front bound a reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cue {
    /// Nothing stands in front.
    Plain,
    /// Until it, itself included: «para», «hasta», "by", "until".
    By,
    /// Strictly before it: «antes de», "before".
    Before,
    /// Within it: «en», «dentro de», "within".
    Within,
    /// From it on: «desde», "from", "since".
    From,
}

impl When {
    /// The last day that the words leave, for a deadline; nothing for a recurrence, a start or a bare length.
    pub(crate) fn due(&self, today: Day) -> Option<Day> {
        if self.last.is_some() {
            return self.last;
        }
        match (&self.value, self.cue) {
            (WhenValue::Repeat { .. }, _) | (_, Cue::From) | (WhenValue::Length { .. }, Cue::Plain) => None,
            (WhenValue::Day(day), _) => Some(*day),
            (WhenValue::Range { start: Some(start), .. }, Cue::Before) => last_before(*start),
            (WhenValue::Range { end, .. }, _) => end.and_then(last_before),
            (WhenValue::Length { months: Some(months), .. }, Cue::Within | Cue::By | Cue::Before) => {
                plus_months(today, i64::from(*months))
            }
            // "within 2 hours" of something else
            (WhenValue::Length { seconds: ..86_400, .. }, _) => None,
            (WhenValue::Length { seconds, .. }, Cue::Within | Cue::By | Cue::Before) => {
                plus_days(today, seconds / 86_400)
            }
        }
    }
}

/// What a reader gives: a meaning and the token after it.
type Read = Option<(WhenValue, usize)>;

/// What every reader looks at.
struct Page<'a, 't> {
    tokens: &'a Tokens<'t>,
    language: Language,
    today: Day,
    words: &'static TimeWords,
    /// Whether `3/4` is the third of April.
    day_first: bool,
}

/// A reader, and the kinds of words that may open what it reads.
type Reader = (Kinds, fn(&Page<'_, '_>, usize) -> Read);

/// The readers, in order; adding a wording is adding a word to a lexicon or a reader here.
const READERS: &[Reader] = &[
    (FIGURES, day::iso),
    (FIGURES, day::dotted),
    (FIGURES, day::figures),
    (DATED, day::with_month),
    (MONTH, day::month_first),
    (RELATIVE, day::relative),
    (WEEKDAY, repeat::plural),
    (WEEKDAY | HEAD, weekday::weekday),
    (FIGURES | DAY, monthday::of_month),
    (FROM | FIGURES, monthday::bare_range),
    (FEAST, feast::feast),
    (PART, part::end_of),
    (SPAN, part::end_behind),
    (NTH | FIGURES, part::half_of_month),
    (ORDINAL | FIGURES, part::workday_of),
    (MONTH, period::month),
    (NTH | FIGURES, quarter::quarter),
    (HEAD | SPAN, period::named),
    (FIGURES | NUMBER, year::year),
    (FIGURES | DECADE, decade::decade),
    (HEAD, decade::ahead),
    (ORDINAL | FIGURES, decade::century),
    (SPAN | MINE, period::bare),
    (AHEAD | COUNTED, near::ahead),
    (AWAY | AHEAD, near::weekdays_away),
    (AHEAD | COUNTED, near::anchored),
    (HEAD | COUNTED, near::run),
    (RELATIVE | FROM, near::days_on),
    (HEAD | DAY, near::workday),
    (HEAD | SPAN, near::day_in_month),
    (COUNTED | FROM, near::month_days),
    (HEAD | WEEKEND, week::weekend),
    (WEEK_OF | SPAN, week::week_of),
    (ORDINAL | FIGURES, week::nth),
    (REST, week::rest),
    (SPAN | HEAD, weekday::of_week),
    (EVERY, repeat::every),
    (NTH | ORDINAL | FIGURES, place::nth_weekday),
    (FIGURES | ORDINAL | NUMBER | DAY, place::date_of_each),
    (IDIOM, repeat::idiom),
    (TIMES_A | COUNTED, often::times_a),
    (OFTEN, often::adverb),
    (WHOLE | COUNTED | FIGURES | NUMBER | SPAN, length::length),
];

/// The kinds that some reader waits for.
const OPENING: Kinds = {
    let (mut open, mut rest) = (0, READERS);
    while let [(kinds, _), tail @ ..] = rest {
        open |= *kinds;
        rest = tail;
    }
    open
};

/// Reads every day, period, length and recurrence of a text, from left to right, without overlaps.
#[cfg(test)]
pub(crate) fn read(tokens: &Tokens<'_>, language: Language, today: Day) -> Vec<When> {
    read_in_order(tokens, language, today, language == Language::Spanish)
}

/// The same, with the order of day and month in figures given instead of the language's own.
pub(crate) fn read_in_order(tokens: &Tokens<'_>, language: Language, today: Day, day_first: bool) -> Vec<When> {
    let page = Page { tokens, language, today, words: timewords::of(language), day_first };
    let found = read_where(&page, &openers::kinds(tokens, language));
    other::with_other(&page, found)
}

/// The readings of a text from another day: only where `found` says that something was read.
pub(crate) fn read_again(
    tokens: &Tokens<'_>,
    language: Language,
    today: Day,
    day_first: bool,
    found: &[When],
) -> Vec<When> {
    let page = Page { tokens, language, today, words: timewords::of(language), day_first };
    let mut kinds = openers::kinds(tokens, language);
    let mut from = 0;
    for when in found {
        kinds.iter_mut().take(when.at).skip(from).for_each(|kind| *kind = 0);
        from = when.next;
    }
    kinds.iter_mut().skip(from).for_each(|kind| *kind = 0);
    let again = read_where(&page, &kinds);
    other::with_other(&page, again)
}

/// How many readings a text may have: ten times as many as any that was written by people, and few enough to be held.
pub(crate) const MOST: usize = 1 << 16;

/// Reads at each token what its kinds let open.
fn read_where(page: &Page<'_, '_>, kinds: &[Kinds]) -> Vec<When> {
    let tokens = page.tokens;
    let mut found = Vec::new();
    let mut at = 0;
    while at < tokens.len() && found.len() < MOST {
        if let Some(next) = phone::number(tokens, at) {
            at = next;
            continue;
        }
        let open = kinds.get(at).copied().unwrap_or(0) & OPENING;
        if open == 0 {
            at += 1;
            continue;
        }
        let fitting = READERS.iter().filter(|(kinds, _)| kinds & open != 0);
        let readings = fitting.filter_map(|(_, reader)| reader(page, at));
        let longest = readings.fold(None, |best: Read, reading| match best {
            Some(best) if best.1 >= reading.1 => Some(best),
            _ => Some(reading),
        });
        let Some((value, next)) = longest.filter(|(_, next)| *next > at) else {
            at += 1;
            continue;
        };
        let (start, end) = tokens.bytes(at, next);
        let cue =
            if matches!(value, WhenValue::Length { .. }) && is_ahead(page, at) { Cue::Within } else { cue(page, at) };
        found.push(When { at, next, start, end, value, cue, last: None });
        at = next;
    }
    join::joined(page, found)
}

/// Whether the reading itself starts with the word that makes it a term: "in 90 days".
fn is_ahead(page: &Page<'_, '_>, at: usize) -> bool {
    matches!(page.tokens.word(at), "en" | "dentro" | "in" | "within" | "de")
}

/// The cue in the tokens before; articles and "of" between are looked through.
fn cue(page: &Page<'_, '_>, at: usize) -> Cue {
    let mut place = at;
    for _ in 0..4 {
        let Some(before) = place.checked_sub(1) else { return Cue::Plain };
        if page.tokens.kind(before) != Some(Kind::Word) {
            return Cue::Plain;
        }
        let word = page.tokens.word(before);
        match (word, page.language) {
            ("antes", Language::Spanish) | ("before", Language::English) => return Cue::Before,
            ("para" | "hasta" | "a", Language::Spanish) | ("by" | "until" | "till" | "on", Language::English) => {
                return Cue::By;
            }
            ("en" | "dentro" | "durante", Language::Spanish)
            | ("in" | "within" | "over" | "during", Language::English) => {
                let starts = before.checked_sub(1).is_some_and(|at| {
                    matches!(page.tokens.word(at), "starting" | "beginning" | "empezando" | "comenzando")
                });
                return if starts { Cue::From } else { Cue::Within };
            }
            ("desde", Language::Spanish) | ("from" | "since" | "starting", Language::English) => return Cue::From,
            ("el" | "la" | "los" | "las" | "de" | "del" | "que" | "proximos" | "proximas", Language::Spanish)
            | ("the" | "of" | "next" | "end", Language::English) => place = before,
            _ => return Cue::Plain,
        }
    }
    Cue::Plain
}

#[cfg(test)]
mod tests;
