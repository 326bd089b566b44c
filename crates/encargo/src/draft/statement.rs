//! What a statement of one goal says beside the wish: where it stands today, with what, and what it is for.

use super::clause::infinitive;
use super::read::Page;
use crate::goal::{Goal, Measure, Part, Provenance};
use crate::language::offset::Ruler;
use crate::language::token::Kind;
use crate::language::{Language, number};
use crate::question::Source;

impl Page<'_> {
    /// Fills what the draft's own clause left open, each part with its words.
    pub(super) fn beside_the_wish(&self, goal: &mut Goal, verb: usize) {
        self.counted_otherwise(goal, verb);
        self.baseline_today(goal, verb);
        if goal.means.is_none() {
            self.resources(goal, verb);
        }
        if goal.why.is_none() {
            self.purpose(goal, verb);
        }
    }

    pub(super) fn note_part(&self, goal: &mut Goal, part: Part, at: usize, next: usize) -> String {
        let mut ruler = Ruler::new(self.note.text(), self.note.unit());
        let (start, end) = self.tokens.bytes(at, next);
        let evidence = self.evidence(&mut ruler, start, end);
        let quote = evidence.quote.clone();
        goal.provenance.push(Provenance { part, source: Source::Said, evidence: vec![evidence] });
        quote
    }

    /// «hoy son 150», "I'm at $15k now", «el año pasado vendí 18»: the value the target starts from.
    fn baseline_today(&self, goal: &mut Goal, verb: usize) {
        let Some(measure) = goal.measure.as_ref().filter(|measure| measure.baseline.is_none()) else { return };
        let target = measure.target;
        let cue = (verb + 1..self.tokens.len())
            .find_map(|at| self.tokens.any_phrase(at, self.cues.today).map(|(_, next)| (at, next)));
        let Some((at, next)) = cue else { return };
        let fits = |amount: &&crate::quantity::Amount| Some(amount.number) != target;
        let amounts = self.amounts();
        let behind = amounts.iter().find(|amount| amount.at >= next && amount.at <= next + 5);
        let before = amounts.iter().rev().find(|amount| amount.next <= at && at - amount.next <= 2);
        if let Some(amount) = behind.or(before).filter(fits) {
            let (from, to) = (amount.at.min(at), amount.next.max(next));
            let number = amount.number;
            self.note_part(goal, Part::Baseline, from, to);
            goal.measure = goal.measure.take().map(|measure| Measure { baseline: Some(number), ..measure });
        }
    }

    /// «hay dos personas para eso», «mandando mensajes», "and can work 20 hours a week": what there is to do it with.
    fn resources(&self, goal: &mut Goal, verb: usize) {
        let gerund = |at: usize| {
            let word = self.tokens.word(at);
            self.language == Language::Spanish && word.len() > 6 && (word.ends_with("ando") || word.ends_with("iendo"))
        };
        let stated = |at: usize| {
            let marked = (at.saturating_sub(4)..at)
                .any(|before| matches!(self.tokens.word(before), "," | ";" | "." | "and" | "y"));
            marked && self.tokens.any_phrase(at, self.cues.resources).is_some()
        };
        if let Some(at) = (verb + 2..self.tokens.len()).find(|at| gerund(*at) || stated(*at)) {
            let end = (at..self.tokens.len())
                .find(|at| matches!(self.tokens.word(*at), "." | ";"))
                .unwrap_or(self.tokens.len());
            goal.means = Some(self.note_part(goal, Part::Means, at, end));
        }
    }

    /// «para calentar la lista», "to warm up leads": a purpose behind the wish.
    fn purpose(&self, goal: &mut Goal, verb: usize) {
        let helping = |word: &str| {
            self.cues.verbs.contains(word) || self.cues.outcomes.contains(word) || self.cues.purposes.contains(word)
        };
        let opens = |at: usize| match self.language {
            Language::Spanish => self.tokens.word(at) == "para" && infinitive(self.tokens.word(at + 1)),
            Language::English => self.tokens.word(at) == "to" && helping(self.tokens.word(at + 1)),
        };
        if let Some(at) = (verb + 3..self.tokens.len()).find(|at| opens(*at)) {
            goal.why = Some(self.note_part(goal, Part::Why, at, self.tokens.len()));
        }
    }

    /// «en menos de 3 segundos», "to 2 days", «a 2000»: a figure that is reached and has no unit of its own.
    fn counted_otherwise(&self, goal: &mut Goal, verb: usize) {
        if goal.measure.is_some() {
            return;
        }
        let reached = |at: usize| {
            at > verb + 1
                && matches!(self.tokens.word(at - 1), "a" | "to" | "de" | "than" | "under" | "top" | "hasta")
                && (self.tokens.word(at - 1) != "de" || self.tokens.word(at.saturating_sub(2)) == "menos")
        };
        let lengths = self.times().iter().map(|when| (when.at, when.next)).filter(|(at, _)| {
            let counted = number::read(self.tokens_ref(), *at, self.language).is_some()
                || matches!(self.tokens.word(*at), "un" | "una" | "a" | "an");
            counted && goal.due.is_none()
        });
        let amounts = self.amounts().iter().map(|amount| (amount.at, amount.next));
        let found = amounts.chain(lengths).find(|(at, _)| reached(*at));
        let Some((at, next)) = found else { return };
        let number =
            number::read(self.tokens_ref(), at, self.language).map_or(rust_decimal::Decimal::ONE, |(value, _)| value);
        let metric = self.object_of(verb, at);
        self.note_part(goal, Part::Target, at, next);
        goal.measure = Some(Measure { metric, target: Some(number), ..Measure::default() });
    }

    /// The words between the verb and a figure, small words at the end left out.
    fn object_of(&self, verb: usize, at: usize) -> Option<String> {
        let last = (verb + 1..at)
            .rev()
            .find(|at| self.tokens.kind(*at) == Some(Kind::Word) && self.tokens.word(*at).len() > 3)?;
        let (start, end) = self.tokens.bytes(verb + 1, last + 1);
        self.note.text().get(start..end).map(str::to_owned)
    }
}
