//! Where the wish of a statement begins, when a label, a day, means or a reason stands in front of it.

use super::clause::infinitive;
use super::read::Page;
use crate::date::WhenValue;
use crate::goal::{Goal, Part};
use crate::language::Language;
use crate::language::fronts::{ANSWERS, BESIDE_DAYS, COMPARES, LABELS, MEANS_IN_FRONT, REASON_IN_FRONT};
use crate::language::token::Kind;
use crate::letters;
use rust_decimal::Decimal;

/// What a stretch in front of a wish is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Front {
    Label,
    Time,
    Means,
    Reason,
}

impl Page<'_> {
    /// Where the wish begins, given where its verb was looked for first; what stands in front of it goes to the goal later.
    pub(super) fn wish_from(&self, verb: usize) -> usize {
        let stretches = letters::stretches(&self.tokens);
        let list = stretches.iter().enumerate().skip_while(|(_, (_, next, _))| *next <= verb);
        let mut from = verb;
        for (nth, (at, next, _)) in list {
            let behind = stretches.get(nth + 1);
            let (Some(_), Some(following)) = (self.front(*at, *next, from.max(*at)), behind) else { break };
            from = following.0;
        }
        from
    }

    /// What a stretch in front of a wish is; nothing when it may be the wish itself.
    fn front(&self, at: usize, next: usize, verb: usize) -> Option<Front> {
        if verb > at {
            return None;
        }
        let tokens = &self.tokens;
        let mark = tokens.word(next);
        if LABELS.has(tokens, at) && next - at <= 4 && matches!(mark, ":" | "." | "→" | "|" | "-" | "–" | "—") {
            return Some(Front::Label);
        }
        if self.is_time_alone(at, next) {
            return Some(Front::Time);
        }
        if mark != "," {
            return None;
        }
        let word = tokens.word(at);
        let gerund = match self.language {
            Language::Spanish => word.len() > 6 && (word.ends_with("ando") || word.ends_with("iendo")),
            Language::English => word == "by" && tokens.word(at + 1).ends_with("ing"),
        };
        if gerund || tokens.any_phrase(at, MEANS_IN_FRONT).is_some() {
            return Some(Front::Means);
        }
        let purpose = self.language == Language::Spanish
            && word == "para"
            && (infinitive(tokens.word(at + 1)) || tokens.word(at + 1) == "no");
        (purpose || tokens.any_phrase(at, REASON_IN_FRONT).is_some()).then_some(Front::Reason)
    }

    /// Whether a stretch says a day or a rhythm and nothing else.
    fn is_time_alone(&self, at: usize, next: usize) -> bool {
        let times = self.times_in(at, next);
        let covered = |at: usize| times.iter().any(|when| when.at <= at && at < when.next);
        let small = |at: usize| {
            BESIDE_DAYS.has(&self.tokens, at) || !matches!(self.tokens.kind(at), Some(Kind::Word | Kind::Number))
        };
        !times.is_empty() && (at..next).all(|at| covered(at) || small(at))
    }

    /// Gives a goal what stands in front of its wish: the day, the rhythm, means, a reason.
    pub(super) fn in_front(&self, goal: &mut Goal, wish: usize) {
        for (at, next, _) in letters::stretches(&self.tokens).into_iter().filter(|(_, next, _)| *next <= wish) {
            match self.front(at, next, at) {
                Some(Front::Means) if goal.means.is_none() => {
                    goal.means = Some(self.note_part(goal, Part::Means, at, next));
                }
                Some(Front::Reason) if goal.why.is_none() => {
                    goal.why = Some(self.note_part(goal, Part::Why, at, next));
                }
                Some(Front::Time | Front::Label) => self.timed(goal, at, next),
                _ => {}
            }
        }
    }

    /// The day and the rhythm between two tokens, where the goal has none.
    fn timed(&self, goal: &mut Goal, at: usize, next: usize) {
        for when in self.times_in(at, next) {
            if let WhenValue::Repeat { rrule, .. } = &when.value {
                if goal.cadence.is_none() {
                    self.note_part(goal, Part::Cadence, when.at, when.next);
                    goal.cadence = Some(rrule.clone());
                }
            } else if let Some(day) = when.due(self.note.today()).filter(|day| *day >= self.note.today())
                && goal.due.is_none()
            {
                self.note_part(goal, Part::Due, when.at, when.next);
                goal.due = Some(day);
            }
        }
    }

    /// Whether a length of time says how fast something is done each time: "reply to every email within 24 hours".
    pub(super) fn is_pace(&self, at: usize, seconds: i64) -> bool {
        seconds <= 3 * 86_400 && (at.saturating_sub(8)..at).any(|at| ANSWERS.has(&self.tokens, at))
    }

    /// «un 20 % más que el año pasado»: what a share is reckoned from, said as a time and not as a value.
    pub(super) fn compared(&self, goal: &mut Goal) {
        let share = goal.measure.as_ref().is_some_and(|m| m.change_percent.is_some() && m.baseline.is_none());
        if !share {
            return;
        }
        let compares = |at: usize| (at.saturating_sub(3)..at).find(|at| COMPARES.has(&self.tokens, *at));
        let earlier = self.times().iter().find_map(|when| {
            let WhenValue::Range { end: Some(end), .. } = when.value else { return None };
            let this_year = self.tokens.kind(when.at) == Some(Kind::Number);
            let past = end <= self.note.today() || this_year;
            compares(when.at).filter(|_| past).map(|from| (from, when.next))
        });
        let year = || {
            (1..self.tokens.len()).find_map(|at| {
                let year: Decimal = self.tokens.raw(at).parse().ok()?;
                let this = Decimal::from(chrono::Datelike::year(&self.note.today()));
                let known = self.tokens.raw(at).len() == 4 && year <= this && this - year < Decimal::TEN;
                compares(at).filter(|_| known).map(|from| (from, at + 1))
            })
        };
        if let Some((at, next)) = earlier.or_else(year) {
            self.note_part(goal, Part::Baseline, at, next);
            // the time that it is compared with is no day to finish by
            let inside = goal.provenance.iter().any(|row| {
                row.part == Part::Due && {
                    let (start, end) = self.tokens.bytes(at, next);
                    row.evidence
                        .iter()
                        .any(|piece| self.note.text.get(start..end).is_some_and(|t| t.ends_with(&piece.quote)))
                }
            });
            if inside {
                goal.due = None;
                goal.provenance.retain(|row| row.part != Part::Due);
            }
        }
    }
}
