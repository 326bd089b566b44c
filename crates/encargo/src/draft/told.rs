//! A text as one statement of a goal, by its own sentence or by rules and weights; knows no other drafts.

use super::clause::Clause;
use super::kind::{Sort, sort};
use super::note::Note;
use super::read::Page;
use super::wanted::slug;
use crate::goal::read::told;
use crate::goal::{Goal, GoalKind, Provenance};
use crate::language::offset::Ruler;
use crate::language::wordmap::Kinds;
use crate::letters::Models;
use crate::question::Source;
use std::collections::BTreeMap;

impl Page<'_> {
    /// The text as one statement; a goal's own sentence gives that goal back.
    pub(super) fn goal(&self, models: &Models<'_>) -> Goal {
        let Some(own) = told(&self.note.text, self.language) else { return self.statement(models) };
        if !self.is_bare(&own.goal) {
            return own
                .framed
                .and_then(|inner| self.framed(&own.goal, inner))
                .unwrap_or_else(|| self.statement(models));
        }
        let goal = own.goal;
        if goal.due.is_none() && goal.cadence.is_none() {
            // a day that stands anywhere else makes it somebody else's sentence
            let stated = self.statement(models);
            if stated.due.is_some() {
                return stated;
            }
        }
        let mut ruler = Ruler::new(&self.note.text, self.note.unit);
        let row = |(part, start, end)| Provenance {
            part,
            source: Source::Said,
            evidence: vec![self.evidence(&mut ruler, start, end)],
        };
        let provenance = own.spans.into_iter().map(row).collect();
        Goal { id: slug(&goal.outcome), provenance, ..goal }
    }

    /// The client's words between the opening of a goal's own sentence and its brackets, read as they are; the brackets say
    /// the rest.
    fn framed(&self, told: &Goal, (start, end): (usize, usize)) -> Option<Goal> {
        let words = self.note.text.get(start..end)?;
        let note = Note::new(words, self.note.today).ok()?.in_language(self.language).counted_in(self.note.unit);
        let note = self.note.day_first.into_iter().fold(note, Note::day_first);
        let mut goal = Page::of(&note).told().0;
        let shift = Ruler::new(&self.note.text, self.note.unit).at(start);
        for evidence in goal.provenance.iter_mut().flat_map(|row| &mut row.evidence) {
            evidence.start += shift;
            evidence.end += shift;
        }
        goal.owner = told.owner.clone().or(goal.owner);
        goal.confidence = told.confidence.or(goal.confidence);
        goal.due = told.due.or(goal.due);
        goal.kind = told.kind;
        if let (Some(measure), Some(baseline)) = (&mut goal.measure, told.measure.as_ref().and_then(|m| m.baseline)) {
            measure.baseline = measure.baseline.or(Some(baseline));
        }
        Some(goal)
    }

    /// Whether the words that a sentence gives as the outcome say nothing beside it: a figure, a day, a lead-in.
    fn is_bare(&self, goal: &Goal) -> bool {
        let Ok(note) = Note::new(goal.outcome.as_str(), self.note.today) else { return false };
        let alone = Page::of(&note.in_language(self.language)).told().0;
        (goal.measure.is_some() || (alone.outcome == goal.outcome && alone.measure.is_none()))
            && alone.due.is_none()
            && alone.cadence.is_none()
            && alone.owner.is_none()
            && alone.why.is_none()
            && alone.means.is_none()
    }

    /// The text as one statement, with the parts that rules find and those that weights add.
    fn statement(&self, models: &Models<'_>) -> Goal {
        let (mut goal, wish) = self.told();
        self.lean(&mut goal, wish, models);
        goal
    }

    /// What weights see of the text as one statement.
    pub(super) fn signs(&self) -> Vec<u32> {
        let (goal, wish) = self.told();
        self.seen(&goal, wish).iter().map(|seen| seen.sign).collect()
    }

    /// The text as one statement by rules alone, and where its wish begins.
    fn told(&self) -> (Goal, usize) {
        let mut ruler = Ruler::new(&self.note.text, self.note.unit);
        let whole = Clause {
            at: 0,
            next: self.tokens.len(),
            item: true,
            opens: true,
            question: false,
            aside: None,
            wished: false,
            whole: false,
        };
        // a statement is a wish, even where it only names a state
        let verb = match sort(&self.tokens, Clause { whole: true, ..whole }, Kinds::MAX, self.language, self.cues) {
            Sort::Wanted { verb } => verb,
            _ => 0,
        };
        let verb = self.wish_from(verb);
        let draft = self.draft(&mut ruler, whole, verb, None, &mut BTreeMap::new());
        let mut goal = Goal { kind: GoalKind::Business, ..draft.goal };
        self.in_front(&mut goal, verb);
        self.beside_the_wish(&mut goal, verb);
        self.compared(&mut goal);
        (goal, verb)
    }
}
