//! Reads a rule as RFC 5545 writes it, and refuses what it does not mean; knows no days.

use super::{By, ByDay, End, Frequency, RecurrenceRule};
use crate::calendar::Day;
use crate::error::{self, Error, Kind, clip};
use std::collections::{BTreeMap, BTreeSet};
use std::str::FromStr;

/// Longer than any rule that anybody writes.
const LONGEST: usize = 4_000;

/// The weekdays as RFC 5545 writes them, Monday first.
pub(super) const WEEKDAYS: [&str; 7] = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

/// Parts that need times of day or another calendar (RFC 7529).
const UNSUPPORTED: [&str; 5] = ["BYHOUR", "BYMINUTE", "BYSECOND", "RSCALE", "SKIP"];

const FREQUENCIES: &str = "FREQ=DAILY|WEEKLY|MONTHLY|YEARLY";

/// The parts of a rule by name, each once.
type Parts<'a> = BTreeMap<&'a str, &'a str>;

impl FromStr for RecurrenceRule {
    type Err = Error;
    fn from_str(text: &str) -> Result<Self, Error> {
        rule(text)
    }
}

impl TryFrom<String> for RecurrenceRule {
    type Error = Error;
    fn try_from(text: String) -> Result<Self, Error> {
        rule(&text).map_err(error::remember)
    }
}

fn unreadable(part: &str, expected: &str) -> Error {
    Kind::RecurrenceUnreadable { part: clip(part), expected: expected.to_owned() }.into()
}

fn rule(text: &str) -> Result<RecurrenceRule, Error> {
    if text.len() > LONGEST {
        return Err(unreadable(text, "≤ 4000"));
    }
    let text = text.trim().to_ascii_uppercase();
    let mut parts = Parts::new();
    for part in text.strip_prefix("RRULE:").unwrap_or(&text).split(';') {
        let (name, value) = part.split_once('=').ok_or_else(|| unreadable(part, FREQUENCIES))?;
        if UNSUPPORTED.contains(&name) {
            return Err(Kind::RecurrenceUnsupported { part: clip(part) }.into());
        }
        if !KNOWN.contains(&name) || parts.insert(name, value).is_some() {
            return Err(unreadable(part, &KNOWN.join("|")));
        }
    }
    let rule = RecurrenceRule {
        frequency: frequency(&parts)?,
        interval: number(&parts, "INTERVAL", RecurrenceRule::INTERVAL.into())?
            .map_or(Ok(1), u16::try_from)
            .unwrap_or(1),
        end: end(&parts)?,
        by: By {
            months: numbers(&parts, "BYMONTH", 1, 12)?,
            weeks: numbers(&parts, "BYWEEKNO", -53, 53)?,
            year_days: numbers(&parts, "BYYEARDAY", -366, 366)?,
            month_days: numbers(&parts, "BYMONTHDAY", -31, 31)?,
            days: weekdays(&parts)?,
            positions: numbers(&parts, "BYSETPOS", -366, 366)?,
        },
        week_start: match parts.get("WKST") {
            Some(day) => weekday(day).ok_or_else(|| unreadable(&format!("WKST={day}"), &WEEKDAYS.join("|")))?,
            None => 0,
        },
    };
    fits(rule)
}

/// The parts there are.
const KNOWN: [&str; 11] = [
    "FREQ", "INTERVAL", "COUNT", "UNTIL", "BYMONTH", "BYWEEKNO", "BYYEARDAY", "BYMONTHDAY", "BYDAY", "BYSETPOS", "WKST",
];

fn frequency(parts: &Parts<'_>) -> Result<Frequency, Error> {
    let word = parts.get("FREQ").copied().unwrap_or_default();
    if ["HOURLY", "MINUTELY", "SECONDLY"].contains(&word) {
        return Err(Kind::RecurrenceUnsupported { part: format!("FREQ={word}") }.into());
    }
    let known = Frequency::ALL.iter().copied().find(|frequency| frequency.as_str() == word);
    known.ok_or_else(|| unreadable(&format!("FREQ={word}"), FREQUENCIES))
}

fn end(parts: &Parts<'_>) -> Result<End, Error> {
    if let (Some(count), Some(_)) = (parts.get("COUNT"), parts.get("UNTIL")) {
        return Err(unreadable(&format!("COUNT={count}"), "COUNT|UNTIL"));
    }
    if let Some(count) = number(parts, "COUNT", RecurrenceRule::COUNT)? {
        return Ok(End::Count(count));
    }
    let Some(until) = parts.get("UNTIL") else { return Ok(End::Never) };
    let part = format!("UNTIL={until}");
    if until.contains('T') {
        // An instant: which day it is depends on a zone, and guessing would end some rules a day early.
        return Err(Kind::RecurrenceUnsupported { part: clip(&part) }.into());
    }
    let wrong = || unreadable(&part, "UNTIL=20261231");
    if until.len() != 8 || !digits(until) {
        return Err(wrong());
    }
    let day = Day::parse_from_str(until, "%Y%m%d").map_err(|_| wrong())?;
    Ok(End::Until(day))
}

/// A number from 1 up to a limit.
fn number(parts: &Parts<'_>, name: &str, limit: u32) -> Result<Option<u32>, Error> {
    let Some(text) = parts.get(name) else { return Ok(None) };
    let number = Some(*text).filter(|text| digits(text)).and_then(|text| text.parse().ok());
    let number = number.filter(|number| (1..=limit).contains(number));
    number.map(Some).ok_or_else(|| unreadable(&format!("{name}={text}"), &format!("{name}=1…{limit}")))
}

/// A list of numbers without 0, between two limits.
fn numbers(parts: &Parts<'_>, name: &str, least: i16, most: i16) -> Result<BTreeSet<i16>, Error> {
    let Some(text) = parts.get(name) else { return Ok(BTreeSet::new()) };
    let one = |word: &str| signed(word).filter(|number| *number != 0 && (least..=most).contains(number));
    let all: Option<BTreeSet<i16>> = text.split(',').map(one).collect();
    all.ok_or_else(|| unreadable(&format!("{name}={text}"), &format!("{name}={least}…{most}")))
}

/// A list of weekdays, each with the place it may have: `MO`, `1MO`, `-1FR`.
fn weekdays(parts: &Parts<'_>) -> Result<BTreeSet<ByDay>, Error> {
    let Some(text) = parts.get("BYDAY") else { return Ok(BTreeSet::new()) };
    let one = |word: &str| {
        let (nth, name) = word.split_at_checked(word.len().checked_sub(2)?)?;
        let nth = if nth.is_empty() { 0 } else { signed(nth).filter(|nth| *nth != 0 && (-53..=53).contains(nth))? };
        Some(ByDay { weekday: weekday(name)?, nth })
    };
    let all: Option<BTreeSet<ByDay>> = text.split(',').map(one).collect();
    // Every Monday includes the first.
    let all = all.map(|days| {
        let every: Vec<u8> = days.iter().filter(|day| day.nth == 0).map(|day| day.weekday).collect();
        days.into_iter().filter(|day| day.nth == 0 || !every.contains(&day.weekday)).collect()
    });
    all.ok_or_else(|| unreadable(&format!("BYDAY={text}"), "BYDAY=MO,1TU,-1FR"))
}

fn weekday(name: &str) -> Option<u8> {
    let place = WEEKDAYS.iter().position(|known| *known == name)?;
    u8::try_from(place).ok()
}

fn digits(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn signed(text: &str) -> Option<i16> {
    let figures = text.strip_prefix(['+', '-']).unwrap_or(text);
    Some(text).filter(|_| digits(figures)).and_then(|text| text.parse().ok())
}

/// What RFC 5545 forbids together or with a frequency.
fn fits(rule: RecurrenceRule) -> Result<RecurrenceRule, Error> {
    use Frequency::{Daily, Weekly, Yearly};
    let (by, frequency) = (&rule.by, rule.frequency);
    let placed = by.days.iter().any(|day| day.nth != 0);
    let alone = by.months.is_empty()
        && by.weeks.is_empty()
        && by.year_days.is_empty()
        && by.month_days.is_empty()
        && by.days.is_empty();
    let refused = [
        (!by.weeks.is_empty() && frequency != Yearly, "BYWEEKNO", "FREQ=YEARLY"),
        (!by.year_days.is_empty() && frequency != Yearly, "BYYEARDAY", "FREQ=YEARLY"),
        (!by.month_days.is_empty() && frequency == Weekly, "BYMONTHDAY", "FREQ=DAILY|MONTHLY|YEARLY"),
        (placed && matches!(frequency, Daily | Weekly), "BYDAY", "BYDAY=MO,TU"),
        (placed && frequency == Yearly && !by.weeks.is_empty(), "BYDAY", "BYDAY=MO,TU"),
        (!by.positions.is_empty() && alone, "BYSETPOS", "BYDAY|BYMONTHDAY|BYMONTH|BYWEEKNO|BYYEARDAY"),
    ];
    match refused.iter().find(|row| row.0) {
        Some((_, part, expected)) => Err(unreadable(part, expected)),
        None => Ok(rule),
    }
}
