//! What one cell says in its column, in whatever way it is written; knows no rows.

use crate::calendar::Day;
use crate::date::{self, Cue, When, WhenValue};
use crate::grid::GridCell;
use crate::language::Language;
use crate::language::sheetwords::{AND, NOBODY, STATES, UNITS};
use crate::language::token::{Tokens, fold};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;
use std::str::FromStr;

/// Days as a workbook counts them when it has lost that they are days: 1950 to 2119.
const SERIALS: std::ops::RangeInclusive<i64> = 18_264..=80_000;
/// Minutes beyond which nobody estimates a task.
const LONGEST: u32 = 10_000 * 60;

/// The words of three states.
const TO_DO: &str = "to_do";
const IN_PROGRESS: &str = "in_progress";
const DONE: &str = "done";

/// What a cell says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sensed {
    /// In the one way in which it is written here: days as `2026-11-30`, hours as `2.5`, states by their word; empty when
    /// the cell is.
    pub(super) value: String,
    /// Words beside it that say something else.
    pub(super) rest: String,
    /// A day beside a state: «hecha el 3/12».
    pub(super) day: Option<Day>,
}

/// Goes by what a sheet is read.
#[derive(Clone, Copy)]
pub(super) struct Sense {
    pub(super) language: Language,
    pub(super) today: Day,
    pub(super) day_first: bool,
}

impl From<String> for Sensed {
    fn from(value: String) -> Self {
        Self { value, rest: String::new(), day: None }
    }
}

impl Sense {
    /// What a cell says; nothing when it cannot be read. `before` is what stood there, which a day without a year is
    /// taken to be near.
    pub(super) fn read(self, column: &str, cell: &GridCell, before: &str) -> Option<Sensed> {
        if matches!(cell, GridCell::Unread { .. }) {
            return None;
        }
        if cell.is_empty() {
            return Some(String::new().into());
        }
        match column {
            "start" | "due" | "finished" => self.day(cell, before.parse().ok(), column == "start"),
            "hours" => minutes(cell).map(|minutes| hours(minutes).into()),
            "status" => self.state(cell),
            "who" | "approves" => Some(people(&cell.text()).join(", ").into()),
            _ => Some(tidy(&cell.text()).into()),
        }
    }

    fn day(self, cell: &GridCell, before: Option<Day>, first: bool) -> Option<Sensed> {
        match cell {
            GridCell::Day { day } => Some(day.to_string().into()),
            GridCell::Number { number } => {
                let serial = number.trunc().to_i64().filter(|serial| SERIALS.contains(serial))?;
                let day = Day::from_ymd_opt(1899, 12, 30)?.checked_add_signed(chrono::Duration::try_days(serial)?)?;
                Some(day.to_string().into())
            }
            GridCell::Text { text } => {
                let text = text.trim();
                if let Ok(serial) = Decimal::from_str(text) {
                    return self.day(&GridCell::Number { number: serial }, before, first);
                }
                let (day, rest) = self.said(text, before, first)?;
                Some(Sensed { value: day.to_string(), rest, day: None })
            }
            _ => None,
        }
    }

    /// The one day of some words, in the language of the sheet or in the other, and the words that are no part of it.
    fn said(self, text: &str, before: Option<Day>, first: bool) -> Option<(Day, String)> {
        if let Some(day) = text.get(..10).and_then(|day| day.parse::<Day>().ok()) {
            let rest = text.get(10..).unwrap_or_default();
            // an ISO moment: the time of day is no other word
            let rest = rest.trim_start_matches(['T', ' ']);
            let time = rest.chars().all(|letter| letter.is_ascii_digit() || ":.Z+-".contains(letter));
            return Some((day, if time { String::new() } else { rest.to_owned() }));
        }
        let other = if self.language == Language::Spanish { Language::English } else { Language::Spanish };
        let (day, rest) =
            [self.language, other].into_iter().find_map(|language| self.said_in(text, language, first))?;
        Some((Self::near(text, day, before), rest))
    }

    fn said_in(self, text: &str, language: Language, first: bool) -> Option<(Day, String)> {
        let tokens = Tokens::of(text);
        let found = date::read_in_order(&tokens, language, self.today, self.day_first);
        let mut days = found.iter().filter_map(|when| Some((when, self.of(when, first)?)));
        let (when, day) = days.next()?;
        if days.any(|(_, other)| other != day) {
            return None; // two days: nobody knows which
        }
        // «31/11»: a month beside a day that it does not have is no day
        if matches!(when.value, WhenValue::Range { .. }) && figures_beside(text, when) {
            return None;
        }
        let rest = [text.get(..when.start), text.get(when.end..)].map(Option::unwrap_or_default);
        let words = rest.iter().flat_map(|rest| rest.split_whitespace());
        let is_lead = |word: &str| {
            let word = fold(word.trim_matches(|letter: char| !letter.is_alphanumeric()));
            word.is_empty() || LEADS.contains(&word.as_str())
        };
        let words: Vec<&str> = words.collect();
        let from = words.iter().position(|word| !is_lead(word)).unwrap_or(words.len());
        let until = words.iter().rposition(|word| !is_lead(word)).map_or(from, |last| last + 1);
        Some((day, words.get(from..until).unwrap_or_default().join(" ")))
    }

    fn of(self, when: &When, first: bool) -> Option<Day> {
        if let (WhenValue::Range { start: Some(start), .. }, true) = (&when.value, first) {
            Some(*start)
        } else {
            let cue = if when.cue == Cue::Plain || when.cue == Cue::From { Cue::By } else { when.cue };
            When { cue, ..when.clone() }.due(self.today)
        }
    }

    /// The year that nobody wrote: the one in which the day is nearest to what stood there.
    fn near(text: &str, day: Day, before: Option<Day>) -> Day {
        let figures: Vec<&str> =
            text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty()).collect();
        let dated = figures.len() > 2 || figures.iter().any(|run| run.len() == 4);
        let (Some(before), false, false) = (before, dated, figures.is_empty()) else { return day };
        let words = fold(text);
        let month = figures.len() == 2 || words.chars().any(char::is_alphabetic);
        let same = day.checked_sub_months(chrono::Months::new(12)).filter(|_| month);
        let apart = |one: Day| one.signed_duration_since(before).num_days().abs();
        same.filter(|same| apart(*same) < apart(day)).unwrap_or(day)
    }

    fn state(self, cell: &GridCell) -> Option<Sensed> {
        match cell {
            GridCell::Flag { flag } => Some(Sensed::from((if *flag { DONE } else { TO_DO }).to_owned())),
            GridCell::Number { number } => share(*number),
            GridCell::Text { text } => {
                if let Some(figures) = text.trim().strip_suffix('%') {
                    return share(Decimal::from_str(&figures.trim().replace(',', ".")).ok()?);
                }
                let (status, rest) = state_of(text)?;
                if rest.is_empty() {
                    return Some(status.to_owned().into());
                }
                let said = self.said(rest, None, false);
                let (day, rest) = match said {
                    Some((day, rest)) => (Some(self.past(rest_figures(text), day)), rest),
                    None => (None, rest.to_owned()),
                };
                Some(Sensed { value: status.to_owned(), rest, day })
            }
            _ => None,
        }
    }

    /// A day on which something was done is not ahead: without a year it is the last one.
    fn past(self, figures: usize, day: Day) -> Day {
        let before = day.checked_sub_months(chrono::Months::new(12));
        if day > self.today && figures < 3 { before.unwrap_or(day) } else { day }
    }
}

/// Words around a day that say nothing else.
const LEADS: &[&str] = &[
    "a", "antes", "at", "before", "by", "de", "del", "dia", "el", "en", "for", "from", "hasta", "la", "on", "para",
    "desde", "h", "starting", "the", "until", "mon", "tue", "wed", "thu", "fri", "sat", "sun", "lun", "mar", "mie",
    "jue", "vie", "sab", "dom",
];

fn rest_figures(text: &str) -> usize {
    text.split(|letter: char| !letter.is_ascii_digit()).filter(|run| !run.is_empty()).count()
}

fn figures_beside(text: &str, when: &When) -> bool {
    let words = |text: &str| {
        let parts = text.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        parts.map(fold).filter(|word| !LEADS.contains(&word.as_str())).collect::<Vec<_>>()
    };
    let ahead = words(text.get(..when.start).unwrap_or_default());
    let behind = words(text.get(when.end..).unwrap_or_default());
    let figure =
        |word: Option<&String>| word.is_some_and(|word| word.starts_with(|letter: char| letter.is_ascii_digit()));
    figure(ahead.last()) || figure(behind.first())
}

/// How much of a task is done, as a share of one or of a hundred.
fn share(number: Decimal) -> Option<Sensed> {
    let status = match number {
        none if none.is_zero() => TO_DO,
        whole if whole == Decimal::ONE || whole == Decimal::ONE_HUNDRED => DONE,
        part if part.is_sign_positive() && part < Decimal::ONE_HUNDRED => IN_PROGRESS,
        _ => return None,
    };
    Some(status.to_owned().into())
}

/// The state that some words begin with, and the words behind it.
pub(super) fn state_of(text: &str) -> Option<(&'static str, &str)> {
    let text = text.trim();
    let bare = bare(text);
    let states = || STATES.iter().flat_map(|(state, words)| words.iter().map(move |word| (*state, *word)));
    if let Some((state, _)) = states().find(|(_, word)| *word == bare) {
        return Some((state, ""));
    }
    // «hecha el 3/12», "done (Ana)", «en curso, falta el logo»: a state in front, in as many words as it takes
    let ends = text.char_indices().filter(|(_, letter)| !letter.is_alphanumeric()).map(|(at, _)| at);
    let mut found = None;
    for end in ends {
        let (head, rest) = text.split_at_checked(end)?;
        let head = self::bare(head);
        if head.chars().count() > 1
            && let Some((state, _)) = states().find(|(_, word)| *word == head)
        {
            found =
                Some((state, rest.trim_matches(|letter: char| letter.is_whitespace() || ",.;:-–—()".contains(letter))));
        }
    }
    found
}

/// Folded, without marks around it and without what only changes the look of a sign.
fn bare(text: &str) -> String {
    let folded = fold(text);
    let folded: String = folded.chars().filter(|letter| !matches!(letter, '\u{fe0e}' | '\u{fe0f}')).collect();
    let bare = folded.trim_matches(|letter: char| letter.is_whitespace() || ".,;:!¡*_-–—[]()\"'«»".contains(letter));
    bare.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Working minutes: `2,5`, `2.5 h`, `1 h 30 min`, `1:30`, «2 días».
pub(super) fn minutes(cell: &GridCell) -> Option<u32> {
    let whole = |hours: Decimal| {
        let minutes = hours.checked_mul(Decimal::from(60))?.round().to_u32()?;
        (minutes <= LONGEST).then_some(minutes)
    };
    match cell {
        GridCell::Number { number } => whole(*number),
        GridCell::Minutes { minutes } => Some(*minutes),
        GridCell::Text { text } => {
            let folded = fold(text.trim());
            if let Some((hours, minutes)) = folded.split_once(':') {
                let minutes = minutes.split(':').next().unwrap_or_default();
                let (hours, minutes) = (hours.trim().parse::<u32>().ok()?, minutes.trim().parse::<u32>().ok()?);
                return hours.checked_mul(60)?.checked_add(minutes).filter(|all| *all <= LONGEST && minutes < 60);
            }
            let mut rest = folded.trim_start_matches(['~', '≈', ' ']);
            let mut total = Decimal::ZERO;
            let mut read = false;
            while !rest.is_empty() {
                let end = rest
                    .find(|letter: char| !letter.is_ascii_digit() && letter != ',' && letter != '.')
                    .unwrap_or(rest.len());
                let (figures, behind) = rest.split_at_checked(end)?;
                let number = decimal(figures)?;
                let behind = behind.trim_start();
                let end = behind.find(|letter: char| !letter.is_alphabetic() && letter != '\'').unwrap_or(behind.len());
                let (unit, behind) = behind.split_at_checked(end)?;
                let each = match unit {
                    "" if !read => 60,
                    "" => 1, // «1 h 30»
                    unit => UNITS.iter().find(|(word, _)| *word == unit)?.1,
                };
                total = total.checked_add(number.checked_mul(Decimal::from(each))?)?;
                read = true;
                let behind = behind.trim_start_matches(['.', ',', ' ']);
                rest = behind.strip_prefix("y ").or_else(|| behind.strip_prefix("and ")).unwrap_or(behind);
            }
            total.round().to_u32().filter(|all| read && *all <= LONGEST)
        }
        _ => None,
    }
}

/// A number with a comma or a point: of both the last is the mark of the fraction, and one alone is too.
fn decimal(figures: &str) -> Option<Decimal> {
    let mark = figures.rfind([',', '.']);
    let plain: String = figures
        .char_indices()
        .filter_map(|(at, letter)| match letter {
            ',' | '.' => (Some(at) == mark).then_some('.'),
            digit => Some(digit),
        })
        .collect();
    Decimal::from_str(plain.trim_end_matches('.')).ok()
}

/// Minutes as hours, in the one way in which they are compared.
pub(super) fn hours(minutes: u32) -> String {
    (Decimal::from(minutes) / Decimal::from(60)).round_dp(4).normalize().to_string()
}

/// The names in a cell; none for «sin asignar» and the like.
pub(super) fn people(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for part in text.split([',', ';', '/', '\n', '&', '+']) {
        let mut name: Vec<&str> = Vec::new();
        for word in part.split_whitespace().chain(["&"]) {
            if AND.contains(&fold(word).as_str()) {
                let whole = name.join(" ");
                if !NOBODY.contains(&bare(&whole).as_str()) && !whole.is_empty() && !NOBODY.contains(&whole.as_str()) {
                    names.push(whole.trim_start_matches('@').to_owned());
                }
                name.clear();
            } else {
                name.push(word);
            }
        }
    }
    names
}

/// Words without white space around them, in the line breaks that they have.
pub(super) fn tidy(text: &str) -> String {
    let lines = text.lines().map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// Whether two cells of a column say the same: white space, and how a number, a state, a day or a name is written, make
/// no difference.
pub(super) fn alike(column: &str, one: &str, other: &str) -> bool {
    let words = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    if words(one) == words(other) {
        return true;
    }
    let text = |text: &str| GridCell::Text { text: text.to_owned() };
    let both = |read: &dyn Fn(&str) -> Option<String>| matches!((read(one), read(other)), (Some(one), Some(other)) if one == other);
    match column {
        "hours" => both(&|cell| minutes(&text(cell)).map(hours)),
        "status" => both(&|cell| state_of(cell).filter(|(_, rest)| rest.is_empty()).map(|(state, _)| state.to_owned())),
        "who" | "approves" => both(&|cell| {
            let mut names: Vec<String> = people(cell).iter().map(|name| fold(name)).collect();
            names.sort();
            Some(names.join(", "))
        }),
        "start" | "due" | "finished" => both(&|cell| certain_day(cell).map(|day| day.to_string())),
        _ => false,
    }
}

/// A day in figures that can be read in one way only.
fn certain_day(text: &str) -> Option<Day> {
    if let Ok(day) = text.trim().parse() {
        return Some(day);
    }
    let figures: Vec<&str> = text.trim().split(['/', '.', '-']).collect();
    let [one, other, year] = figures.as_slice() else { return None };
    let (one, other, year) = (one.parse::<u32>().ok()?, other.parse::<u32>().ok()?, year.parse::<i32>().ok()?);
    let (day, month) = match (one, other) {
        (one, other) if one == other || one > 12 => (one, other),
        (one, other) if other > 12 => (other, one),
        _ => return None,
    };
    Day::from_ymd_opt(if year < 100 { 2000 + year } else { year }, month, day)
}

#[cfg(test)]
mod tests;
