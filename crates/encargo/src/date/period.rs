//! Stretches of days by name: months, quarters, halves, years, «esta semana», "next quarter".

use super::count::{month_start, plus_days, plus_months, plus_span, week_start};
use super::{Page, Read, WhenValue, day};
use crate::calendar::Day;
use crate::language::phrases::{Phrases, phrases};
use crate::language::span::Span;
use crate::language::token::Kind;
use crate::language::{Language, lexicon, number};
use chrono::Datelike;
use rust_decimal::prelude::ToPrimitive;

pub(super) fn range(start: Day, end: Day) -> WhenValue {
    WhenValue::Range { start: Some(start), end: Some(end) }
}

fn year_at(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let skip = usize::from(matches!(page.tokens.word(at), "de" | "del" | "of" | "," | "in"));
    let raw = page.tokens.raw(at + skip);
    let year = (page.tokens.kind(at + skip) == Some(Kind::Number) && raw.len() == 4).then(|| raw.parse().ok())?;
    year.filter(|year| (1900..2200).contains(year)).map(|year| (year, at + skip + 1))
}

/// "Sept. 2028": the point belongs to the month.
fn dotted_year(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let dot = page.tokens.word(at) == "." && page.tokens.touch(at.wrapping_sub(1));
    let mark =
        (matches!(page.tokens.word(at), "-" | "/") && page.tokens.touch(at.wrapping_sub(1)) && page.tokens.touch(at))
            && page.tokens.raw(at + 1).len() == 4;
    let closed = page.tokens.kind(at + 2) != Some(Kind::Word) || dot;
    year_at(page, at + 1).filter(|_| (dot || mark) && closed)
}

/// «abril del 87», "January '28", «ene-27», "Q4/26": a year in two figures, behind a month or a quarter.
fn short_year(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    let tokens = page.tokens;
    let dot = usize::from(tokens.word(at) == "." && tokens.touch(at.wrapping_sub(1)));
    let mark = tokens.word(at + dot);
    let touches = at.checked_sub(1).is_some_and(|before| tokens.touch(before)) && tokens.touch(at);
    let quoted = mark == "'" && tokens.touch(at + dot);
    let quoted_of = matches!(mark, "of" | "de" | "del") && tokens.word(at + dot + 1) == "'";
    let joined = matches!(mark, "-" | "/") && touches && page.language == Language::Spanish;
    let figures = at + dot + if quoted_of { 2 } else { 1 };
    let raw = tokens.raw(figures);
    let closed =
        !matches!(tokens.kind(figures + 1), Some(Kind::Word | Kind::Number)) && tokens.word(figures + 1) != "%";
    let fits = tokens.kind(figures) == Some(Kind::Number) && raw.len() == 2;
    let year: i32 = fits.then(|| raw.parse().ok())??;
    let named = (mark == "del" && closed) || quoted || quoted_of || (joined && (20..60).contains(&year));
    let longer = tokens.touch(figures) && matches!(tokens.word(figures + 1), "-" | "/");
    (named && !longer).then_some((if year > 50 { 1900 + year } else { 2000 + year }, figures + 1))
}

/// "next year", "of next year", «del año que viene», «de este año»: the first day of that year.
pub(super) fn year_by_name(page: &Page<'_, '_>, at: usize) -> Option<(Day, usize)> {
    let of = usize::from(matches!(page.tokens.word(at), "de" | "del" | "of" | ","));
    let start = at + of + usize::from(page.words.articles.has(page.tokens, at + of));
    let english = page.language == Language::English || of > 0;
    if page.tokens.kind(start) != Some(Kind::Word) {
        return None;
    }
    match named(page, start).filter(|_| english)? {
        (WhenValue::Range { start: Some(start), end: Some(end) }, next) if (end - start).num_days() >= 365 => {
            Some((start, next))
        }
        _ => None,
    }
}

/// The first days of a period and of the one after it: a month, a quarter, a year, «este mes», by name.
pub(super) fn whole(page: &Page<'_, '_>, at: usize) -> Option<(Day, Day, usize)> {
    let at = at + usize::from(matches!(page.tokens.word(at), "el" | "la" | "the" | "este" | "esta" | "this"));
    let spanish = page.language == Language::Spanish;
    if let Some(month) = lexicon::month(page.tokens.word(at), page.language) {
        let spoken =
            || spoken_year(page, at + 1 + usize::from(matches!(page.tokens.word(at + 1), "de" | "del" | "of")));
        let (start, next) = if let Some((first, next)) = year_by_name(page, at + 1) {
            (plus_months(first, i64::from(month) - 1)?, next)
        } else if let Some((year, next)) = year_at(page, at + 1)
            .or_else(|| dotted_year(page, at + 1))
            .or_else(|| short_year(page, at + 1))
            .or_else(spoken)
        {
            (Day::from_ymd_opt(year, month, 1)?, next)
        } else {
            // the month we are in still has days left: it is the next one to end
            let first = Day::from_ymd_opt(page.today.year(), month, 1)?;
            let over = plus_months(first, 1)? <= page.today;
            (if over { plus_months(first, 12)? } else { first }, at + 1)
        };
        return Some((start, plus_months(start, 1)?, next));
    }
    if let Some((start, end, next)) = quarter_at(page, at) {
        return Some((start, end, next));
    }
    let span = lexicon::span(page.tokens.word(at), page.language)?;
    let (start, end) = around(page.today, span, 0)?;
    let ours = if spanish {
        !page.tokens.word(at).ends_with('s') || page.tokens.word(at) == "mes"
    } else {
        !page.tokens.word(at).ends_with('s')
    };
    ours.then_some((start, end, at + 1))
}

/// A range's two ends, for a reader that needs them: «este mes», "next year".
pub(super) fn named_range(page: &Page<'_, '_>, at: usize) -> Option<(Day, Day, usize)> {
    match named(page, at).or_else(|| month(page, at))? {
        (WhenValue::Range { start: Some(start), end: Some(end) }, next) => Some((start, end, next)),
        _ => None,
    }
}

/// Any period by name, a year in figures or words among them.
pub(super) fn any(page: &Page<'_, '_>, at: usize) -> Option<(Day, Day, usize)> {
    let at = at + usize::from(page.words.articles.has(page.tokens, at));
    let at = at + usize::from(matches!(page.tokens.word(at), "ano" | "year") && year_at(page, at + 1).is_some());
    let year = year_at(page, at).or_else(|| spoken_year(page, at));
    let bounds = |(year, next)| Some((Day::from_ymd_opt(year, 1, 1)?, Day::from_ymd_opt(year + 1, 1, 1)?, next));
    year.and_then(bounds).or_else(|| named_range(page, at)).or_else(|| whole(page, at))
}

/// A year in words: «dos mil veintisiete», "two thousand and twenty".
fn spoken_year(page: &Page<'_, '_>, at: usize) -> Option<(i32, usize)> {
    // "October two thousand": the year alone only where nothing is counted
    if page.tokens.phrase(at, "two thousand").or_else(|| page.tokens.phrase(at, "dos mil")) == Some(at + 2)
        && at > 0
        && (lexicon::month(page.tokens.word(at - 1), page.language).is_some() || page.tokens.word(at - 1) == "from")
        && (page.tokens.kind(at + 2) != Some(Kind::Word)
            || matches!(page.tokens.word(at + 2), "and" | "y" | "until" | "to"))
        && !matches!(number::read(page.tokens, at, page.language), Some((_, next)) if next > at + 2)
    {
        return Some((2000, at + 2));
    }
    // "two thousand and five", «mil novecientos», "twenty twenty" is not read
    let spoken = page.tokens.kind(at) == Some(Kind::Word)
        && (matches!(page.tokens.word(at + 1), "mil" | "thousand" | "hundred") || page.tokens.word(at) == "mil");
    if !spoken {
        return None;
    }
    let (year, next) = number::read(page.tokens, at, page.language).filter(|(_, next)| *next > at + 1)?;
    Some((year.to_i32().filter(|year| (1700..2200).contains(year) && *year != 2000)?, next))
}

/// The span that holds a day, or one so many spans away.
pub(super) fn around(day: Day, span: Span, away: i64) -> Option<(Day, Day)> {
    let start = match span {
        Span::Day => plus_days(day, away)?,
        Span::Week => plus_days(week_start(day)?, away.checked_mul(7)?)?,
        Span::Month => month_start(day, away)?,
        Span::Quarter | Span::Semester | Span::Year => {
            let months = span.months()?;
            let first = Day::from_ymd_opt(day.year(), (day.month() - 1) / months * months + 1, 1)?;
            plus_months(first, away.checked_mul(i64::from(months))?)?
        }
        _ => return None,
    };
    Some((start, plus_span(start, 1, span)?))
}

/// A quarter or a half with its figure in front: `1T`, `2Q`, `1S`, `2H`, `3er trim`.
fn numbered_part(page: &Page<'_, '_>, at: usize) -> Option<(u32, Span)> {
    let raw = page.tokens.raw(at);
    let part = (page.tokens.kind(at) == Some(Kind::Number) && raw.len() == 1).then(|| raw.parse::<u32>().ok())??;
    let span = match (page.tokens.word(at + 1), page.tokens.raw(at + 1)) {
        ("q" | "trim", _) | ("t", "T") => Span::Quarter,
        (_, "S" | "H") => Span::Semester,
        _ => return None,
    };
    (page.tokens.touch(at) && (1..=4).contains(&part)).then_some((part, span))
}

/// `Q1`, `T1`, «primer trimestre», "first quarter", «segundo semestre».
fn quarter_at(page: &Page<'_, '_>, at: usize) -> Option<(Day, Day, usize)> {
    let word = page.tokens.word(at);
    let short = match (word, page.language) {
        ("q", _) | ("t", Language::Spanish) => Some(Span::Quarter),
        ("h", Language::English) | ("s", Language::Spanish) => Some(Span::Semester),
        _ => None,
    };
    let numbered = page.tokens.kind(at + 1) == Some(Kind::Number) && page.tokens.touch(at);
    let (part, span, next) = if let Some(span) = short.filter(|_| numbered) {
        (page.tokens.raw(at + 1).parse::<u32>().ok()?, span, at + 2)
    } else if let Some((part, span)) = numbered_part(page, at) {
        // `1T27`, `2Q`, `1S 2027`
        (part, span, at + 2)
    } else if let Some((part, next)) =
        day::ordinal(page, at).filter(|(_, next)| *next > at + 1 && page.tokens.kind(at) == Some(Kind::Number))
    {
        let span = lexicon::span(page.tokens.word(next), page.language);
        (part, span.filter(|span| matches!(span, Span::Quarter | Span::Semester))?, next + 1)
    } else {
        let part = match word {
            "primer" | "primero" | "1er" | "first" => 1,
            "segundo" | "2do" | "second" => 2,
            "tercer" | "tercero" | "third" => 3,
            "cuarto" | "fourth" => 4,
            _ => return None,
        };
        let span = lexicon::span(page.tokens.word(at + 1), page.language)
            .filter(|span| matches!(span, Span::Quarter | Span::Semester))?;
        (part, span, at + 2)
    };
    let months = span.months()?;
    if part == 0 || part > 12 / months {
        return None;
    }
    let first = |year| Day::from_ymd_opt(year, (part - 1) * months + 1, 1);
    let mark = matches!(page.tokens.word(next), "-" | "/") && page.tokens.touch(next - 1);
    let joined = next + usize::from(mark);
    // `1T27`, `Q1 27`, `Q1-27`
    let two = page.tokens.raw(joined).len() == 2
        && page.tokens.kind(joined) == Some(Kind::Number)
        && (mark || page.tokens.touch(next - 1))
        && !page.tokens.touch(joined);
    let glued = || page.tokens.raw(joined).parse::<i32>().ok().filter(|_| two).map(|year| (2000 + year, joined + 1));
    let named = || year_by_name(page, next).map(|(first, next)| (first.year(), next));
    if let Some((year, next)) = year_at(page, joined).or_else(|| short_year(page, next)).or_else(glued).or_else(named) {
        let start = first(year)?;
        return Some((start, plus_span(start, 1, span)?, next));
    }
    let start = first(page.today.year())?;
    let start = if plus_span(start, 1, span)? <= page.today { plus_months(start, 12)? } else { start };
    Some((start, plus_span(start, 1, span)?, next))
}

/// `Q1`, «primer trimestre [de 2027]», `2027 Q1`.
pub(super) fn quarter(page: &Page<'_, '_>, at: usize) -> Read {
    if let Some((year, next)) = year_at(page, at).filter(|(_, next)| *next == at + 1) {
        let next = next + usize::from(matches!(page.tokens.word(next), "the" | "el" | "-"));
        let (start, end, after) = quarter_at(page, next)?;
        let away = 12 * i64::from(year - start.year());
        return Some((range(plus_months(start, away)?, plus_months(end, away)?), after));
    }
    quarter_at(page, at).map(|(start, end, next)| (range(start, end), next))
}

/// "for the week", «por el mes», "my day", «del año»: the period that we are in, when nothing follows that says which.
pub(super) fn bare(page: &Page<'_, '_>, at: usize) -> Read {
    let spanish = page.language == Language::Spanish;
    let start = if page.words.articles.has(page.tokens, at) || matches!(page.tokens.word(at), "my" | "del") {
        at + 1
    } else {
        return None;
    };
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    let led = match page.tokens.word(at) {
        "my" | "del" => true,
        _ if spanish => matches!(before, "por" | "en"),
        _ => {
            matches!(before, "for" | "of" | "in" | "during" | "")
                || page.tokens.kind(at.wrapping_sub(1)) == Some(Kind::Break)
        }
    };
    let closed = !matches!(page.tokens.kind(start + 1), Some(Kind::Word | Kind::Number));
    let counted = before.ends_with("st") || before == "end" || before == "rest" || before == "fin" || before == "resto";
    let span = lexicon::span(page.tokens.word(start), page.language)?;
    let fits = matches!(span, Span::Day | Span::Week | Span::Month | Span::Year);
    let (first, end) = around(page.today, span, 0).filter(|_| led && closed && !counted && fits)?;
    let plural =
        if spanish { page.tokens.word(start) != "mes" } else { true } && page.tokens.word(start).ends_with('s');
    let value = if span == Span::Day { WhenValue::Day(first) } else { range(first, end) };
    (!plural).then_some((value, start + 1))
}

/// A month by name; "may", "march" and "mar" only where they stand as months.
pub(super) fn month(page: &Page<'_, '_>, at: usize) -> Read {
    let word = page.tokens.word(at);
    lexicon::month(word, page.language)?;
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    if matches!(word, "may" | "march" | "mar" | "sep" | "dec" | "jun" | "ago" | "dic" | "jan" | "mayo") {
        let introduced = matches!(
            before,
            "in" | "from"
                | "between"
                | "to"
                | "through"
                | "during"
                | "entre"
                | "by"
                | "until"
                | "before"
                | "of"
                | "this"
                | "next"
                | "last"
                | "since"
                | "en"
                | "de"
                | "para"
                | "hasta"
                | "desde"
                | "a"
                | "y"
                | "-"
        );
        let named =
            page.tokens.raw(at).starts_with(char::is_uppercase) || (introduced && page.language == Language::Spanish);
        if !named {
            return None;
        }
        let pair = matches!(page.tokens.word(at + 1), "to" | "through" | "until" | "-" | "–")
            && lexicon::month(page.tokens.word(at + 2), page.language).is_some();
        if !introduced && !pair && year_at(page, at + 1).is_none() {
            return None;
        }
    }
    if is_person(page, at) {
        return None;
    }
    let (start, end, next) = whole(page, at)?;
    Some((range(start, end), next))
}

/// «hablará con Julio», "April to send the deck", «Julio: la web»: somebody who is called like a month.
fn is_person(page: &Page<'_, '_>, at: usize) -> bool {
    let tokens = page.tokens;
    if !matches!(tokens.word(at), "julio" | "abril" | "april" | "june" | "may" | "august" | "augusto")
        || !tokens.raw(at).starts_with(char::is_uppercase)
    {
        return false;
    }
    let before = at.checked_sub(1).map_or("", |before| tokens.word(before));
    if matches!(
        before,
        "con"
            | "with"
            | "don"
            | "dona"
            | "sr"
            | "sra"
            | "senor"
            | "senora"
            | "ms"
            | "mrs"
            | "@"
            | "contactar"
            | "ask"
            | "asks"
    ) {
        return true;
    }
    let opens = at.checked_sub(1).is_none_or(|before| {
        tokens.kind(before) == Some(Kind::Break) || matches!(tokens.word(before), "-" | "*" | "•" | "]" | ".")
    });
    let english = page.language == Language::English;
    let acts = if english {
        matches!(
            tokens.word(at + 1),
            ":" | "to" | "will" | "has" | "is" | "says" | "said" | "sends" | "needs" | "wants" | "can" | "'s"
        ) && lexicon::month(tokens.word(at + 2), page.language).is_none()
    } else {
        tokens.word(at + 1) == ":"
            || (tokens.kind(at + 1) == Some(Kind::Word)
                && !matches!(
                    tokens.word(at + 1),
                    "de" | "del" | "y" | "a" | "o" | "es" | "al" | "hasta" | "que" | "proximo" | "pasado" | "en"
                ))
    };
    opens && acts
}

/// Tails that skip one.
pub(super) const AFTER_NEXT: Phrases = phrases![
    "after next", "after the next", "after the next one", "next but one", "despues de la proxima",
    "despues del proximo", "despues de la que viene", "despues del que viene", "siguiente a la proxima",
    "siguiente al proximo", "siguiente a la que viene", "siguiente al que viene", "subsiguiente",
    "que viene no , la otra", "que viene no , la siguiente", "que viene no , el otro", "que viene no , el siguiente",
    "que viene no la otra", "que viene no la siguiente", "de despues de la proxima",
];

/// Behind a period that was said to be the next: not that one, the one behind it.
const NOT_THAT: Phrases =
    phrases!["no , la otra", "no , la siguiente", "no , el otro", "no , el siguiente", "no , the one after", "but one"];

/// «este mes», «la próxima semana», «el mes que viene», "next quarter", "this year", «mes próximo», "last September".
pub(super) fn named(page: &Page<'_, '_>, at: usize) -> Read {
    let words = page.words;
    let heads = [(words.current, 0), (words.coming, 1), (words.gone, -1)];
    let head = heads.iter().find_map(|(list, away)| page.tokens.any_phrase(at, list).map(|(_, next)| (*away, next)));
    if let Some((away, start)) = head {
        let working = page.tokens.word(start) == "working" && page.tokens.word(start + 1) == "week";
        let start = start + usize::from(matches!(page.tokens.word(start), "calendar" | "working" | "calendario"));
        let verb = matches!(page.tokens.word(start), "may" | "march")
            && !page.tokens.raw(start).starts_with(char::is_uppercase);
        if let Some(month) = lexicon::month(page.tokens.word(start), page.language).filter(|_| !verb) {
            let first = Day::from_ymd_opt(page.today.year(), month, 1)?;
            let first = match away {
                1 if first <= page.today => plus_months(first, 12)?,
                -1 if first >= month_start(page.today, 0)? => plus_months(first, -12)?,
                _ => first,
            };
            return Some((range(first, plus_months(first, 1)?), start + 1));
        }
        let span = lexicon::span(page.tokens.word(start), page.language)?;
        if span == Span::Day && matches!(page.tokens.word(at), "this" | "este" | "past") {
            let closed = !matches!(page.tokens.kind(start + 1), Some(Kind::Word | Kind::Number));
            return around(page.today, span, away).filter(|_| closed).map(|(day, _)| (WhenValue::Day(day), start + 1));
        }
        let skipped = page.tokens.any_phrase(start + 1, NOT_THAT).filter(|_| away == 1);
        let away = away + i64::from(skipped.is_some());
        let (first, end) = around(page.today, span, away).filter(|_| span != Span::Day)?;
        let end = if working { plus_days(first, 5)? } else { end };
        return Some((range(first, end), skipped.map_or(start + 1, |(_, next)| next)));
    }
    // «semana que viene», «mes próximo», «año pasado», "the week after next"
    let span = lexicon::span(page.tokens.word(at), page.language).filter(|span| *span != Span::Day)?;
    let tails = [(AFTER_NEXT, 2), (words.coming_tails, 1), (words.gone_tails, -1)];
    let (away, next) =
        tails.iter().find_map(|(list, away)| page.tokens.any_phrase(at + 1, list).map(|(_, next)| (*away, next)))?;
    let (first, end) = around(page.today, span, away)?;
    Some((range(first, end), next))
}

/// `2027-03`, `2027/3`, `3/2027`: a month in figures.
fn year_and_month(page: &Page<'_, '_>, at: usize) -> Read {
    let glued = page.tokens.touch(at) && page.tokens.touch(at + 1) && matches!(page.tokens.word(at + 1), "-" | "/");
    let longer = page.tokens.touch(at + 2) && matches!(page.tokens.word(at + 3), "-" | "/");
    let before = at.checked_sub(1).is_some_and(|before| page.tokens.touch(before));
    if !glued || longer || before || page.tokens.kind(at + 2) != Some(Kind::Number) {
        return None;
    }
    let (year, month) = if page.tokens.raw(at).len() == 4 { (at, at + 2) } else { (at + 2, at) };
    if page.tokens.raw(year).len() != 4 || page.tokens.raw(month).len() > 2 {
        return None;
    }
    let year: i32 = page.tokens.raw(year).parse().ok().filter(|year| (1900..2200).contains(year))?;
    let first = Day::from_ymd_opt(year, page.tokens.raw(month).parse().ok()?, 1)?;
    Some((range(first, plus_months(first, 1)?), at + 3))
}

/// `FY27`, "FY 2027", `CY18`: a year by its short name.
fn fiscal(page: &Page<'_, '_>, at: usize) -> Read {
    let tokens = page.tokens;
    let before = at.checked_sub(1).filter(|before| matches!(tokens.word(*before), "fy" | "cy" | "ej"))?;
    let raw = tokens.raw(at);
    let year: i32 = raw.parse().ok()?;
    let year = match raw.len() {
        2 => 2000 + year,
        4 if (1900..2200).contains(&year) => year,
        _ => return None,
    };
    let _ = before;
    Some((range(Day::from_ymd_opt(year, 1, 1)?, Day::from_ymd_opt(year + 1, 1, 1)?), at + 1))
}

/// A year by itself: `en 2027`, `2027` after a word that takes years.
pub(super) fn year(page: &Page<'_, '_>, at: usize) -> Read {
    let before = at.checked_sub(1).map_or("", |before| page.tokens.word(before));
    if let Some(found) = year_and_month(page, at).or_else(|| fiscal(page, at)) {
        return Some(found);
    }
    let (year, next) = year_at(page, at).filter(|(_, next)| *next == at + 1).or_else(|| spoken_year(page, at))?;
    let fits = matches!(
        before,
        "en" | "in"
            | "de"
            | "of"
            | "para"
            | "by"
            | "until"
            | "hasta"
            | "ano"
            | "year"
            | "during"
            | "durante"
            | "del"
            | "since"
            | "desde"
            | "from"
            | "to"
            | "entre"
            | "between"
            | "y"
            | "and"
            | "a"
            | "before"
            | "after"
            | "antes"
            | "despues"
            | "through"
            | "than"
            | "late"
            | "early"
            | "-"
            | "–"
            | "~"
            | "="
            | "al"
            | "vs"
            | "versus"
            | "ejercicio"
            | "fiscal"
            | "curso"
            | "campana"
    ) || (matches!(before, "for" | "el" | "over" | "plan" | "budget" | "q") && (2015..2050).contains(&year));
    // "32-2015", "138-2010-2015": a code, no stretch of years
    let code = before == "-"
        && at.checked_sub(2).is_none_or(|first| {
            page.tokens.raw(first).len() != 4
                || first.checked_sub(1).is_some_and(|at| page.tokens.touch(at) && page.tokens.word(at) == "-")
        });
    let fits = fits
        && !code
        && !(page.tokens.touch(at)
            && page.tokens.word(at + 1) == "-"
            && at.checked_sub(1).is_some_and(|at| page.tokens.touch(at)));
    let counted = page.tokens.kind(next) == Some(Kind::Word)
        && !matches!(
            page.tokens.word(next),
            "y" | "and"
                | "fue"
                | "es"
                | "era"
                | "was"
                | "is"
                | "para"
                | "to"
                | "con"
                | "with"
                | "o"
                | "or"
                | "a"
                | "al"
                | "hasta"
                | "until"
                | "till"
                | "through"
                | "pero"
                | "but"
        );
    (fits && !counted).then_some((range(Day::from_ymd_opt(year, 1, 1)?, Day::from_ymd_opt(year + 1, 1, 1)?), next))
}
