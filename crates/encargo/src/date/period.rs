//! Stretches of days by name: months, quarters, halves, years, «esta semana», "next quarter".

use super::count::{month_start, plus_days, plus_months, plus_span, week_start};
use super::quarter::quarter_at;
use super::year::{dotted_year, short_year, spoken_year, year_at, year_by_name};
use super::{Page, Read, WhenValue};
use crate::calendar::Day;
use crate::language::phrases::{Phrases, phrases};
use crate::language::span::Span;
use crate::language::token::Kind;
use crate::language::{Language, lexicon};
use chrono::Datelike;

pub(super) fn range(start: Day, end: Day) -> WhenValue {
    WhenValue::Range { start: Some(start), end: Some(end) }
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
