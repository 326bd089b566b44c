//! Which words may open which readings, so that a reader runs only where it can find something; reads nothing itself.
//!
//! A reader is asked at a token only when the token opens one of the kinds of words it names. That a gate shuts nothing
//! out is tested against reading without gates.

use super::{day, part, repeat};
use crate::language::feasts::FEASTS;
use crate::language::timewords;
use crate::language::token::{Kind, Tokens};
use crate::language::wordmap::WordMap;
use crate::language::{Language, english, number, spanish};
use std::sync::OnceLock;

pub(super) use crate::language::wordmap::Kinds;

/// Figures.
pub(super) const FIGURES: Kinds = 1;
/// A word that may open a number.
pub(super) const NUMBER: Kinds = 1 << 1;
/// An ordinal.
pub(super) const ORDINAL: Kinds = 1 << 2;
/// A month.
pub(super) const MONTH: Kinds = 1 << 3;
/// A weekday.
pub(super) const WEEKDAY: Kinds = 1 << 4;
/// A span of time.
pub(super) const SPAN: Kinds = 1 << 5;
/// How often, in one word.
pub(super) const OFTEN: Kinds = 1 << 6;
/// A feast.
pub(super) const FEAST: Kinds = 1 << 7;
/// A day by name.
pub(super) const RELATIVE: Kinds = 1 << 8;
/// «próximo», "last", «este».
pub(super) const HEAD: Kinds = 1 << 9;
/// The end, middle or start of a period.
pub(super) const PART: Kinds = 1 << 10;
/// The first or second half, or a quarter.
pub(super) const NTH: Kinds = 1 << 11;
/// «dentro de», "in", «hace».
pub(super) const AHEAD: Kinds = 1 << 12;
/// A count that is no number: «un par de», "another".
pub(super) const COUNT: Kinds = 1 << 13;
/// A weekend.
pub(super) const WEEKEND: Kinds = 1 << 14;
/// «semana del», "week of".
pub(super) const WEEK_OF: Kinds = 1 << 15;
/// What is left of a period.
pub(super) const REST: Kinds = 1 << 16;
/// «cada», "every".
pub(super) const EVERY: Kinds = 1 << 17;
/// «por», "per", "twice": in front of how often.
pub(super) const TIMES_A: Kinds = 1 << 18;
/// A whole span: "all day".
pub(super) const WHOLE: Kinds = 1 << 19;
/// "Day", in front of its number.
pub(super) const DAY: Kinds = 1 << 20;
/// An article; the word behind it opens in its place.
pub(super) const ARTICLE: Kinds = 1 << 21;
/// A decade.
pub(super) const DECADE: Kinds = 1 << 24;
/// «del», "from", «entre»: in front of two ends.
pub(super) const FROM: Kinds = 1 << 25;
/// "My", «del»: in front of the period we are in.
pub(super) const MINE: Kinds = 1 << 26;
/// «veces», "times".
const TIMES: Kinds = 1 << 22;

/// What opens a count, with a span of time near behind it.
pub(super) const COUNTED: Kinds = 1 << 27;
/// What opens a number, with a weekday near behind it.
pub(super) const AWAY: Kinds = 1 << 29;
/// What opens a day, with a month near behind it.
pub(super) const DATED: Kinds = 1 << 28;
/// What opens a rhythm in an idiom: «un día sí y otro no», "on weekdays".
pub(super) const IDIOM: Kinds = 1 << 30;

/// How many tokens a count may be long before its span, or a day before its month.
const REACH: u8 = 12;

/// The kinds of each token of a text.
pub(super) fn kinds(tokens: &Tokens<'_>, language: Language) -> Vec<Kinds> {
    let table = table(language);
    let mut kinds: Vec<Kinds> = (0..tokens.len())
        .map(|at| {
            let named = table.at(tokens, at);
            named | if tokens.kind(at) == Some(Kind::Number) { FIGURES } else { 0 }
        })
        .collect();
    // from the end, so that what is lent backwards is not lent again
    let (mut behind, mut spans, mut months, mut figures, mut weekdays) = (0, 0_u8, 0_u8, 0_u8, 0_u8);
    for kind in kinds.iter_mut().rev() {
        let own = *kind;
        spans = if own & SPAN == 0 { spans.saturating_sub(1) } else { REACH };
        months = if own & MONTH == 0 { months.saturating_sub(1) } else { REACH };
        if spans > 0 && own & (FIGURES | NUMBER | COUNT) != 0 {
            *kind |= COUNTED;
        }
        if months.max(spans).max(figures) > 0 && own & (FIGURES | NUMBER | ORDINAL | DAY) != 0 {
            *kind |= DATED;
        }
        if own & ARTICLE != 0 {
            *kind |= behind & !ARTICLE;
        }
        if behind & TIMES != 0 {
            *kind |= TIMES_A;
        }
        if weekdays > 0 && own & (FIGURES | NUMBER) != 0 {
            *kind |= AWAY;
        }
        weekdays = if own & WEEKDAY == 0 { weekdays.saturating_sub(1) } else { 6 };
        // «el 17 del 11»
        figures = if own & FIGURES == 0 { figures.saturating_sub(1) } else { 4 };
        behind = own;
    }
    kinds
}

fn table(language: Language) -> &'static WordMap {
    static SPANISH: OnceLock<WordMap> = OnceLock::new();
    static ENGLISH: OnceLock<WordMap> = OnceLock::new();
    let table = match language {
        Language::Spanish => &SPANISH,
        Language::English => &ENGLISH,
    };
    table.get_or_init(|| WordMap::new(&words(language)))
}

/// Every opening word of a language with its kinds, from the lexicon and the readers' own lists.
fn words(language: Language) -> Vec<(Kinds, Vec<&'static str>)> {
    let mut words: Vec<(Kinds, Vec<&'static str>)> = Vec::new();
    let mut add = |kind: Kinds, phrases: &[&'static str]| words.push((kind, phrases.to_vec()));
    let spanish = language == Language::Spanish;
    add(MONTH, &names(if spanish { spanish::MONTHS } else { english::MONTHS }));
    add(WEEKDAY, &names(if spanish { spanish::WEEKDAYS } else { english::WEEKDAYS }));
    add(SPAN, &names(if spanish { spanish::SPANS } else { english::SPANS }));
    add(OFTEN, &names(if spanish { spanish::OFTEN } else { english::OFTEN }));
    add(ORDINAL, &names(if spanish { spanish::ORDINALS } else { english::ORDINALS }));
    add(NUMBER, &names(number::table(language)));
    add(NUMBER, number::OPENINGS.list());
    add(FEAST, &names(FEASTS));
    add(RELATIVE, &names(if spanish { day::DAYS_ES } else { day::DAYS_EN }));
    add(PART, part::ENDS.list());
    add(PART, part::MIDDLES.list());
    add(PART, part::STARTS.list());
    add(PART, part::LATER.list());
    add(PART, &["eom", "eoq", "eoy", "eow"]);
    add(
        NTH,
        &[
            "primera", "segunda", "q", "t", "h", "s", "primer", "primero", "first", "segundo", "second", "tercer",
            "tercero", "third",
        ],
    );
    add(NTH, &["cuarto", "fourth", "ultimo", "last"]);
    add(COUNT, &["un", "una", "a", "an", "one", "another", "par", "couple"]);
    add(EVERY, repeat::OPENINGS.list());
    add(TIMES_A, &["once", "twice", "thrice", "por", "a", "al", "per", "an", "each", "/", "x"]);
    add(DECADE, &["anos", "decada", "'", "eighties", "fifties", "forties", "nineties", "noughties", "seventies"]);
    add(DECADE, &["sixties", "thirties", "twenties"]);
    add(ORDINAL, &["siglo"]);
    add(MINE, &["my", "del"]);
    add(OFTEN, &["bi"]);
    add(TIMES, &["veces", "vez", "times", "x"]);
    add(DAY, &["dia", "dias"]);
    add(WHOLE, &["media", "half", "cuarto", "un", "tres", "quarter", "a", "three", "an", "one", "una"]);
    add(ORDINAL, &["penultimo", "penultima", "penultimate"]);
    add(NTH, &["1ra", "2da", "ultima", "fy", "cy"]);
    add(IDIOM, repeat::WORKDAYS.list());
    add(IDIOM, &["un", "una", "dia", "dias", "semana", "semanas", "mes", "meses", "on", "at", "alternate", "los"]);
    let time = timewords::of(language);
    for list in [time.coming, time.gone, time.current] {
        add(HEAD, list.list());
    }
    for list in [time.ahead, time.ago_heads, time.within] {
        add(AHEAD, list.list());
    }
    add(FROM, time.from.list());
    add(FROM, time.between.list());
    add(WEEKEND, time.weekend.list());
    add(WEEK_OF, time.week_of.list());
    add(REST, time.rest.list());
    add(WHOLE, time.whole.list());
    add(ARTICLE, time.articles.list());
    words
}

/// The words of a table.
fn names<T>(table: &[(&'static str, T)]) -> Vec<&'static str> {
    table.iter().map(|row| row.0).collect()
}
