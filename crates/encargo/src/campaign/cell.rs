//! What one cell or a few signs say in figures: a count, a share, a day, as services write them; knows no headings.

use super::CampaignTerms;
use crate::calendar::Day;
use crate::date;
use crate::grid::GridCell;
use crate::language::Language;
use crate::language::campaignwords::NOTHING;
use crate::language::number;
use crate::language::token::{Tokens, fold};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// What a cell says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Figures {
    /// A plain number.
    pub(super) number: Option<Decimal>,
    /// A number with a percent sign.
    pub(super) percent: Option<Shown>,
}

/// A share with as many decimals as were shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shown {
    pub(super) value: Decimal,
    pub(super) decimals: u32,
}

impl Shown {
    pub(super) fn of(value: Decimal) -> Self {
        Self { value, decimals: value.scale() }
    }
}

/// What a cell says in figures; nothing when it says something else. An empty cell says nothing, in figures.
pub(super) fn figures(cell: &GridCell, language: Language) -> Option<Figures> {
    match cell {
        GridCell::Empty {} => Some(Figures::default()),
        GridCell::Number { number } => Some(Figures { number: Some(*number), percent: None }),
        GridCell::Text { text } => said(text, language),
        _ => None,
    }
}

/// «1.180», «412 (34,9 %)», «34.9%», «–».
fn said(text: &str, language: Language) -> Option<Figures> {
    let folded = fold(text);
    let plain: Vec<&str> = folded.split(|letter: char| !letter.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let plain = plain.join(" ");
    if NOTHING.contains(&plain.as_str()) {
        return Some(Figures::default());
    }
    let mut found = Figures::default();
    let is_sign = |letter: char| letter.is_ascii_digit() || matches!(letter, '.' | ',');
    // a group of thousands may stand apart: «1 180»
    let joined = joined(text);
    let mut rest = joined.as_str();
    while let Some(from) = rest.find(is_sign) {
        let run = rest.get(from..).unwrap_or_default();
        let until = run.find(|letter: char| !is_sign(letter)).unwrap_or(run.len());
        let raw = run.get(..until).unwrap_or_default().trim_end_matches(['.', ',']);
        let before = rest.get(..from).unwrap_or_default();
        rest = run.get(until..).unwrap_or_default();
        if before.chars().any(char::is_alphabetic) {
            return None; // words among the figures: it says something else
        }
        let is_share = rest.trim_start().starts_with('%');
        let value = if is_share { share(raw, language) } else { count(raw, language) }?;
        let slot = if is_share { found.percent.is_none() } else { found.number.is_none() };
        if !slot {
            return None; // two counts: nobody knows which
        }
        if is_share {
            found.percent = Some(Shown::of(value));
        } else {
            found.number = Some(value);
        }
    }
    let any = found != Figures::default();
    (any && !rest.chars().any(char::is_alphabetic)).then_some(found)
}

/// Without the spaces between groups of three figures.
fn joined(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let group = |at: usize| (1..=3).all(|ahead| digit(at + ahead)) && !digit(at + 4);
    let kept = letters.iter().enumerate().filter(|(at, letter)| {
        let space = matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '\'' | '’');
        !(space && at.checked_sub(1).is_some_and(digit) && group(*at))
    });
    kept.map(|(_, letter)| *letter).collect()
}

fn other(language: Language) -> Language {
    if language == Language::Spanish { Language::English } else { Language::Spanish }
}

/// A count: the reading in either language that is a whole number.
pub(super) fn count(raw: &str, language: Language) -> Option<Decimal> {
    let read = |language| number::figures(raw, language);
    let whole = [language, other(language)].into_iter().filter_map(read).find(Decimal::is_integer);
    whole.or_else(|| read(language)).or_else(|| raw.parse().ok())
}

/// A share in percent: the reading in either language that is no more than a hundred.
pub(super) fn share(raw: &str, language: Language) -> Option<Decimal> {
    let read = |language| number::figures(raw, language);
    let likely = [language, other(language)].into_iter().filter_map(read).find(|value| *value <= Decimal::ONE_HUNDRED);
    // `34.91525`: more figures than an amount has, and a share all the same
    likely.or_else(|| raw.replace(',', ".").parse().ok())
}

/// A count as a whole number in range.
pub(super) fn whole(value: Decimal) -> Option<u32> {
    value.is_integer().then(|| value.to_u32())?
}

/// The day of a cell; the time of day is not looked at.
pub(super) fn day(cell: &GridCell, terms: &CampaignTerms, language: Language) -> Option<Day> {
    match cell {
        GridCell::Day { day } => Some(*day),
        GridCell::Text { text } => said_day(text, terms, language),
        _ => None,
    }
}

/// A day as people or programs write it, in either language. What was sent was sent: a day without a year lies behind.
pub(super) fn said_day(text: &str, terms: &CampaignTerms, language: Language) -> Option<Day> {
    if let Some(day) = text.trim().get(..10).and_then(|day| day.parse::<Day>().ok()) {
        return Some(day);
    }
    [language, other(language)].into_iter().find_map(|language| {
        let tokens = Tokens::of(text);
        let day_first = terms.day_first.unwrap_or(language == Language::Spanish);
        let found = date::read_in_order(&tokens, language, terms.today, day_first);
        found.iter().find_map(|when| match when.value {
            date::WhenValue::Day(day) => Some(behind(day, text.get(when.start..when.end)?, terms.today)),
            _ => None,
        })
    })
}

/// A day after today for which no year was written is the one of the year before.
pub(super) fn behind(day: Day, words: &str, today: Day) -> Day {
    let runs = words.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty());
    let runs: Vec<&str> = runs.collect();
    let dated = runs.len() > 2 || runs.iter().any(|run| run.len() == 4) || runs.is_empty();
    let earlier = day.checked_sub_months(chrono::Months::new(12)).filter(|_| !dated && day > today);
    earlier.unwrap_or(day)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Option<Figures> {
        said(text, Language::Spanish)
    }

    #[test]
    fn counts_shares_and_both() {
        let shown = |value: &str| Some(Shown::of(value.parse().expect("a number")));
        let number = |value: i64| Some(Decimal::from(value));
        assert_eq!(text("1.180"), Some(Figures { number: number(1180), percent: None }));
        assert_eq!(text("1,180"), Some(Figures { number: number(1180), percent: None }));
        assert_eq!(text("1 180"), Some(Figures { number: number(1180), percent: None }));
        assert_eq!(text("412 (34,9 %)"), Some(Figures { number: number(412), percent: shown("34.9") }));
        assert_eq!(text("34.915%"), Some(Figures { number: None, percent: shown("34.915") }));
        assert_eq!(text("–"), Some(Figures::default()));
        assert_eq!(text("N/A"), Some(Figures::default()));
        assert_eq!([text("muchos"), text("12 de 30"), text("12, 30")], [None; 3]);
    }
}
