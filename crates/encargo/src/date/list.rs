//! Days that share one month: «el 3, 10 y 17 de diciembre», "December 3, 10 and 17", «desde el 3 hasta el 12 de marzo».

use super::count::plus_months;
use super::day::{digits, ordinal};
use super::{Cue, Page, When, WhenValue};
use crate::calendar::Day;
use crate::language::lexicon;
use crate::language::token::Kind;
use chrono::Datelike;

/// How many days one month is shared by, at most.
const MOST: usize = 12;

fn has_month(page: &Page<'_, '_>, when: &When) -> bool {
    (when.at..when.next).any(|at| lexicon::month(page.tokens.word(at), page.language).is_some())
}

/// The number of a day of the month that says nothing else: «3», «día 3», "3rd".
fn bare(page: &Page<'_, '_>, when: &When) -> Option<u32> {
    let start = when.at + usize::from(page.tokens.word(when.at) == "dia");
    let (date, next) = ordinal(page, start).filter(|_| digits(page, start, 2).is_some())?;
    (next == when.next && matches!(when.value, WhenValue::Day(_))).then_some(date)
}

/// The first end in the month that the second names.
pub(super) fn same_month(page: &Page<'_, '_>, first: &When, second: &When) -> Option<Day> {
    let WhenValue::Day(last) = second.value else { return None };
    let date = bare(page, first).filter(|_| has_month(page, second))?;
    let day = last.with_day(date)?;
    if day <= last { Some(day) } else { plus_months(last.with_day(1)?, -1)?.with_day(date) }
}

fn is_joint(word: &str) -> bool {
    matches!(word, "y" | "e" | "and" | "&" | "o" | "or")
}

/// The readings with the days that share their month in front of and behind them.
pub(super) fn spread(page: &Page<'_, '_>, found: Vec<When>) -> Vec<When> {
    let mut kept: Vec<When> = Vec::with_capacity(found.len());
    for when in found {
        let dated = matches!(when.value, WhenValue::Day(_)) && has_month(page, &when);
        if dated {
            before(page, &when, &mut kept);
        }
        let more = if dated { behind(page, &when) } else { Vec::new() };
        if kept.last().is_none_or(|last| last.next <= when.at) {
            kept.push(when);
        }
        kept.extend(more);
    }
    kept
}

/// «3, 10 y 17 de diciembre»: the days in front, those that were read as days of this month among them.
fn before(page: &Page<'_, '_>, when: &When, kept: &mut Vec<When>) {
    let tokens = page.tokens;
    let WhenValue::Day(day) = when.value else { return };
    // the day comes first in its words
    if digits(page, when.at, 2).is_none() {
        return;
    }
    let mut place = when.at;
    let mut list: Vec<When> = Vec::new();
    while list.len() < MOST {
        let article = usize::from(place.checked_sub(1).is_some_and(|at| matches!(tokens.word(at), "el" | "the")));
        let Some(joint) = place.checked_sub(1 + article) else { break };
        let word = tokens.word(joint);
        // the last joint is a word, those in front of it may be commas
        if !(is_joint(word) || (word == "," && !list.is_empty())) {
            break;
        }
        let joint = joint - usize::from(joint > 0 && is_joint(word) && tokens.word(joint - 1) == ",");
        let suffix = usize::from(
            joint.checked_sub(1).is_some_and(|at| matches!(tokens.word(at), "st" | "nd" | "rd" | "th" | "º")),
        );
        let Some(at) = joint.checked_sub(1 + suffix) else { break };
        let fits = digits(page, at, 2).and_then(|date| day.with_day(date));
        let Some(shared) = fits.filter(|_| at.checked_sub(1).is_none_or(|before| !tokens.touch(before))) else { break };
        let (start, end) = tokens.bytes(at, joint);
        list.push(When { at, next: joint, start, end, value: WhenValue::Day(shared), cue: Cue::Plain, last: None });
        place = at;
    }
    let Some(first) = list.last().map(|first| first.at) else { return };
    let cue = |at: usize| kept.iter().rev().take(MOST).find(|old| old.at == at).map_or(when.cue, |old| old.cue);
    let cues: Vec<Cue> = list.iter().map(|new| cue(new.at)).collect();
    let taken = kept.iter().rev().take(MOST).any(|old| old.next > first && bare(page, old).is_none());
    if taken {
        return;
    }
    while kept.last().is_some_and(|old| old.at >= first) {
        kept.pop();
    }
    for (new, cue) in list.into_iter().zip(cues).rev() {
        kept.push(When { cue, ..new });
    }
}

/// "December 3, 10 and 17": the days behind.
fn behind(page: &Page<'_, '_>, when: &When) -> Vec<When> {
    let tokens = page.tokens;
    let mut list = Vec::new();
    let WhenValue::Day(day) = when.value else { return list };
    let month_first = lexicon::month(tokens.word(when.at), page.language).is_some();
    if !month_first || digits(page, when.next - 1, 4).is_some_and(|year| year > 31) {
        return list;
    }
    let mut next = when.next;
    while list.len() < MOST {
        let word = tokens.word(next);
        let joint = usize::from(word == ",") + usize::from(is_joint(tokens.word(next + usize::from(word == ","))));
        if joint == 0 {
            break;
        }
        let at = next + joint + usize::from(matches!(tokens.word(next + joint), "the" | "el"));
        let Some((date, after)) = ordinal(page, at).filter(|_| digits(page, at, 2).is_some()) else { break };
        let Some(shared) = day.with_day(date).filter(|shared| *shared != day) else { break };
        let counts = tokens.kind(after) == Some(Kind::Word) && !is_joint(tokens.word(after))
            || matches!(tokens.word(after), "%" | ":" | "/" | "$" | "€")
            || tokens.kind(after) == Some(Kind::Number);
        if counts {
            break;
        }
        let (start, end) = tokens.bytes(at, after);
        list.push(When { at, next: after, start, end, value: WhenValue::Day(shared), cue: when.cue, last: None });
        next = after;
    }
    // a comma alone joins nothing: "December 3, 10 clients"
    let joined = list
        .last()
        .is_some_and(|last: &When| (when.next..last.at).any(|at| is_joint(tokens.word(at))) || list.len() > 1);
    if joined { list } else { Vec::new() }
}
