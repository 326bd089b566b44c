//! What stands over lines: headings, labels, boxes ticked off and lines crossed out.

use super::AsideReason;
use super::clause::{Clause, acts, infinitive};
use crate::language::cues::Cues;
use crate::language::token::{Kind, Tokens};

/// What the lines under a heading are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Section {
    /// Wanted, even without a verb.
    Wished,
    /// Set aside.
    Aside(AsideReason),
    /// As they say themselves.
    Open,
}

/// A line that is crossed out, or ticked off in its box or at its end.
pub(super) fn crossed(tokens: &Tokens<'_>, at: usize, start: usize, end: usize) -> Option<AsideReason> {
    let no = |at| matches!(tokens.word(at), "❌" | "✗" | "✘" | "✖" | "🚫" | "❎");
    let tick = |at| matches!(tokens.word(at), "✅" | "✔" | "✓" | "☑");
    if (at..start).any(no) {
        return Some(AsideReason::Rejected);
    }
    let boxed = (at..end)
        .find(|at| tokens.word(*at) == "[")
        .is_some_and(|open| open < at + 3 && tokens.word(open + 1) == "x" && tokens.word(open + 2) == "]");
    let last = (at..end).rev().find(|at| tokens.word(*at) != "\u{fe0f}");
    (boxed || tokens.word(start) == "☑" || last.is_some_and(|last| last > start && tick(last)))
        .then_some(AsideReason::Done)
}

/// What a label says of the words it announces.
fn told(tokens: &Tokens<'_>, at: usize, cues: &Cues) -> Option<(Section, usize)> {
    let lists = [
        (cues.refusals, Section::Aside(AsideReason::Rejected)),
        (cues.finished, Section::Aside(AsideReason::Done)),
        (cues.parked, Section::Aside(AsideReason::Someday)),
        (cues.headings, Section::Wished),
    ];
    let told = lists.into_iter().filter_map(|(list, section)| Some((section, tokens.any_phrase(at, list)?.1)));
    told.max_by_key(|(_, next)| *next)
}

/// A short line that ends in a colon, or says no more than a heading: what it announces.
pub(super) fn heading(tokens: &Tokens<'_>, at: usize, end: usize, listed: bool, cues: &Cues) -> Option<Section> {
    let last = end.checked_sub(1)?;
    let told = told(tokens, at, cues);
    if tokens.word(last) == ":" && last - at <= 5 {
        return Some(told.map_or(Section::Open, |(section, _)| section));
    }
    // "Goals for Q1", «Pendientes de esta semana»
    let (section, next) = told.filter(|_| !listed)?;
    let says = |at: usize| {
        acts(tokens, at, cues) || tokens.kind(at) == Some(Kind::Number) || matches!(tokens.word(at), ":" | "," | ".")
    };
    let short = end - next <= 6 && !(next..end).any(|at| says(at) && !(tokens.word(at) == "," && at > next + 1));
    let whole = next == end || section == Section::Wished;
    (short && whole && !infinitive(tokens.word(at))).then_some(section)
}

/// «Hecho: las fotos», "Not now: merch": the label of what is set aside, in the clause or in front of it.
pub(super) fn labelled(tokens: &Tokens<'_>, clause: Clause, cues: &Cues) -> Option<AsideReason> {
    let inside = (clause.at + 1..clause.next.min(clause.at + 5)).find(|at| tokens.word(*at) == ":");
    let ends = |at: &usize| {
        tokens.kind(*at) == Some(Kind::Break)
            || matches!(tokens.word(*at), "." | ";" | "!" | "?" | ":" | "-" | "•" | "*")
    };
    let before = clause.at.checked_sub(1).filter(|at| tokens.word(*at) == ":");
    let (start, colon) = match (inside, before) {
        (Some(colon), _) => (clause.at, colon),
        (None, Some(colon)) => {
            let from = colon.saturating_sub(5);
            ((from..colon).rev().find(ends).map_or(from, |at| at + 1), colon)
        }
        (None, None) => return None,
    };
    match told(tokens, start, cues)? {
        (Section::Aside(reason), next) if next <= colon && colon - next <= 3 => Some(reason),
        _ => None,
    }
}
