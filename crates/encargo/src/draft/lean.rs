//! What the words of a statement lean to: means, reasons, figures and times that no rule found, and those it took wrongly.
//!
//! Rules find the parts, and learned weights over all the words say whether the statement holds such a part at all. What
//! is added has the stretch of words that weighs most; nothing is added without words.

use super::read::Page;
use crate::date::WhenValue;
use crate::goal::{Goal, Measure, Part};
use crate::language::fronts::COMPARES;
use crate::language::number;
use crate::language::phrases::Phrases;
use crate::language::token::Kind;
use crate::letters::{self, Letter, Models, Seen, Weighed};
use crate::quantity::Unit;

/// How much weights must say against a figure or a time that a rule has found: 24 is one in the logarithm of the odds.
const AGAINST: i32 = -6;
/// And against means or a reason, whose words rules know well.
const FAR_AGAINST: i32 = -36;
/// And for what none has found.
const FOR: i32 = 2;

impl Page<'_> {
    /// What is seen in the statement, with what the rules know of it.
    pub(super) fn seen(&self, goal: &Goal, wish: usize) -> Vec<Seen> {
        let measure = goal.measure.clone().unwrap_or_default();
        let baseline = goal.provenance.iter().any(|row| row.part == Part::Baseline);
        let far = measure
            .baseline
            .zip(measure.target)
            .is_some_and(|(from, to)| from.checked_mul(10.into()).is_some_and(|limit| to > limit));
        // what stands behind the wish is often what there is to do it with
        let stretches = letters::stretches(&self.tokens);
        let end = stretches.iter().map(|(_, next, _)| *next).find(|next| *next > wish).unwrap_or(self.tokens.len());
        let any = |list: Phrases| (0..self.tokens.len()).any(|at| list.has(&self.tokens, at));
        let repeats = self.times().iter().filter(|when| matches!(when.value, WhenValue::Repeat { .. }));
        let dated = self.times().iter().filter(|when| when.due(self.note.today()).is_some());
        let marks = [
            (measure.target.is_some(), 1),
            (measure.baseline.is_some(), 2),
            (measure.change_percent.is_some(), 3),
            (measure.metric.is_some(), 4),
            (measure.unit.is_some(), 5),
            (goal.due.is_some(), 6),
            (goal.cadence.is_some(), 7),
            (goal.means.is_some(), 8),
            (goal.why.is_some(), 9),
            (goal.owner.is_some(), 10),
            (goal.confidence.is_some(), 11),
            (baseline, 12),
            (far, 13),
            (goal.due.is_none() && goal.cadence.is_none(), 14),
            (!self.amounts().is_empty(), 15),
            (!self.times().is_empty(), 16),
            (self.amounts().iter().any(|amount| amount.at < end), 17),
            (self.amounts().iter().any(|amount| amount.at >= end), 18),
            (self.amounts().iter().any(|amount| amount.unit == Unit::Percent), 19),
            (self.amounts().iter().any(|amount| matches!(amount.unit, Unit::Money { .. })), 20),
            (dated.clone().any(|when| when.at < end), 21),
            (dated.clone().any(|when| when.at >= end), 22),
            (repeats.clone().any(|when| when.at < end), 23),
            (repeats.clone().any(|when| when.at >= end), 24),
            (goal.due.is_some_and(|due| due < self.note.today()), 25),
            (any(self.cues.resources), 26),
            (any(self.cues.reasons), 27),
            (any(self.cues.means), 28),
            (any(self.cues.today), 29),
            (any(COMPARES), 30),
        ];
        let known: Vec<u32> = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark).collect();
        letters::seen(&self.tokens, &known)
    }

    /// Adds and takes away parts as the words lean.
    pub(super) fn lean(&self, goal: &mut Goal, wish: usize, models: &Models<'_>) {
        let seen = self.seen(goal, wish);
        let weigh = |letter| letters::parts(models, &seen, letter, self.tokens.len());
        self.lean_times(goal, &weigh(Letter::TimeFramed));
        self.lean_measure(goal, &weigh(Letter::Measurable));
        self.lean_means(goal, &weigh(Letter::Achievable));
        self.lean_reason(goal, &weigh(Letter::Realistic));
        due_of_the_wish(goal);
    }

    fn lean_times(&self, goal: &mut Goal, weighed: &Weighed) {
        let timed = goal.due.is_some() || goal.cadence.is_some();
        if timed && weighed.score < AGAINST {
            (goal.due, goal.cadence) = (None, None);
            goal.provenance.retain(|row| !matches!(row.part, Part::Due | Part::Cadence));
        }
        if !timed && weighed.score > FOR {
            let today = self.note.today();
            // «hoy son 31 %» tells where it stands
            let free = self.times().iter().filter(|when| !self.cues.today.has(&self.tokens, when.at));
            let days = free.filter_map(|when| Some((when.due(today).filter(|day| *day >= today)?, when)));
            let best = days.max_by_key(|(_, when)| (weighed.within(when.at, when.next), std::cmp::Reverse(when.at)));
            if let Some((day, when)) = best {
                goal.due = Some(day);
                self.note_part(goal, Part::Due, when.at, when.next);
            }
        }
    }

    fn lean_measure(&self, goal: &mut Goal, weighed: &Weighed) {
        let counted = goal.measure.as_ref().is_some_and(|m| m.target.is_some() || m.change_percent.is_some());
        let kept = goal.measure.as_ref().is_some_and(|m| m.baseline.is_some() || m.change_percent.is_some());
        if counted && !kept && weighed.score < AGAINST {
            goal.measure = None;
            goal.provenance.retain(|row| !matches!(row.part, Part::Metric | Part::Target));
        }
        if counted || goal.cadence.is_some() || weighed.score <= FOR {
            return;
        }
        let weight = |at: usize, next: usize| (weighed.within(at, next), std::cmp::Reverse(at));
        let changes = self.changes_in(0, self.tokens.len());
        if let Some(change) = changes.iter().max_by_key(|change| weight(change.at, change.next)) {
            self.note_part(goal, Part::Target, change.at, change.next);
            goal.measure = Some(self.measure(change, None));
            return;
        }
        let lengths = self.times().iter().filter(|when| matches!(when.value, WhenValue::Length { .. }));
        if let Some(when) = lengths.max_by_key(|when| weight(when.at, when.next)) {
            let number = number::read(&self.tokens, when.at, self.language).map(|(value, _)| value);
            self.note_part(goal, Part::Target, when.at, when.next);
            goal.measure = Some(Measure { target: number.or(Some(1.into())), ..Measure::default() });
        }
    }

    fn lean_means(&self, goal: &mut Goal, weighed: &Weighed) {
        let based = goal.measure.as_ref().is_some_and(|measure| measure.baseline.is_some());
        if goal.means.is_some() && weighed.score < FAR_AGAINST {
            goal.means = None;
            goal.provenance.retain(|row| row.part != Part::Means);
        }
        let held = goal.means.is_some() || goal.owner.is_some() || goal.confidence.is_some() || based;
        if !held
            && weighed.score > FOR
            && let Some((at, next)) = self.heaviest(goal, weighed)
        {
            goal.means = Some(self.note_part(goal, Part::Means, at, next));
        }
    }

    fn lean_reason(&self, goal: &mut Goal, weighed: &Weighed) {
        let based = goal.provenance.iter().any(|row| row.part == Part::Baseline);
        if goal.why.is_some() && weighed.score < FAR_AGAINST {
            goal.why = None;
            goal.provenance.retain(|row| row.part != Part::Why);
        }
        if goal.why.is_none()
            && !based
            && weighed.score > FOR
            && let Some((at, next)) = self.heaviest(goal, weighed)
        {
            goal.why = Some(self.note_part(goal, Part::Why, at, next));
        }
    }

    /// The stretch that weighs most for a letter: behind the wish where there is one, else from its heaviest word on.
    fn heaviest(&self, goal: &Goal, weighed: &Weighed) -> Option<(usize, usize)> {
        let stretches = letters::stretches(&self.tokens);
        let outcome = goal.outcome.as_str();
        let apart = stretches.iter().filter(|(at, next, _)| {
            let (start, end) = self.tokens.bytes(*at, *next);
            self.note.text.get(start..end).is_some_and(|text| !outcome.contains(text))
        });
        let best = apart
            .map(|(at, next, _)| (weighed.within(*at, *next), *at, *next))
            .filter(|(weight, ..)| *weight > 0)
            .max_by_key(|(weight, at, _)| (*weight, std::cmp::Reverse(*at)));
        if let Some((_, at, next)) = best {
            return Some((at, next));
        }
        let at = weighed.strongest(true)?;
        let next = stretches.iter().map(|(_, next, _)| *next).find(|next| *next > at)?;
        (self.tokens.kind(at) != Some(Kind::Mark)).then_some((at, next))
    }
}

/// A day inside the means or the reason bounds them: «los textos ya los tengo escritos hasta marzo».
fn due_of_the_wish(goal: &mut Goal) {
    let places = |part: Part| {
        let rows = goal.provenance.iter().filter(move |row| row.part == part);
        rows.flat_map(|row| row.evidence.iter().map(|piece| (piece.start, piece.end))).collect::<Vec<_>>()
    };
    let beside = [places(Part::Means), places(Part::Why)].concat();
    let due = places(Part::Due);
    let inside = due.iter().any(|(start, end)| beside.iter().any(|(from, to)| from <= start && end <= to));
    if inside && goal.cadence.is_some() {
        goal.due = None;
        goal.provenance.retain(|row| row.part != Part::Due);
    }
}
