//! What a rule looks at: a goal and its grounds, its words split once. Judges nothing.

use super::grounds::Grounds;
use super::rubric::RubricRecord;
use crate::calendar::Day;
use crate::goal::{Goal, Measure, Part};
use crate::language::Evidence;
use crate::language::cues;
use crate::language::offset::Ruler;
use crate::language::phrases::Phrases;
use crate::language::smells::{self, Smell};
use crate::language::token::{Kind, Tokens};
use crate::language::vague;
use crate::letters::{self, Models, Seen, Weighed};
use rust_decimal::Decimal;

/// What any figure may reach in a quarter, whatever it is today.
const SMALL: u32 = 1_000;

/// A goal and what is known around it, as a rule sees it.
#[derive(Debug)]
pub struct Case<'a> {
    pub(super) goal: &'a Goal,
    pub(super) grounds: &'a Grounds,
    pub(super) rubric: &'a RubricRecord,
    pub(super) tokens: Tokens<'a>,
    pub(super) smells: Vec<(Smell, usize, usize)>,
    /// How much its words say what is wanted.
    pub(super) clear: Weighed,
}

impl<'a> Case<'a> {
    pub(super) fn of(goal: &'a Goal, grounds: &'a Grounds, rubric: &'a RubricRecord, models: &Models<'_>) -> Self {
        let tokens = Tokens::of(&goal.outcome);
        let smells = smelled(&tokens);
        let clear = letters::clear(models, &seen(goal, &tokens, &smells), tokens.len());
        Self { goal, grounds, rubric, tokens, smells, clear }
    }

    /// The goal.
    pub fn goal(&self) -> &Goal {
        self.goal
    }

    /// What is known around it.
    pub fn grounds(&self) -> &Grounds {
        self.grounds
    }

    pub(super) fn today(&self) -> Day {
        self.grounds.today
    }

    pub(super) fn measure(&self) -> Option<&'a Measure> {
        self.goal.measure.as_ref()
    }

    /// The first words of a kind, from their first token to the one after the last.
    pub(super) fn smell(&self, smell: Smell) -> Option<(usize, usize)> {
        self.smells.iter().find(|row| row.0 == smell).map(|(_, at, next)| (*at, *next))
    }

    /// The same, when the outcome begins with them.
    pub(super) fn opens_with(&self, smell: Smell) -> Option<(usize, usize)> {
        self.smell(smell).filter(|(at, _)| *at < 2)
    }

    /// Whether words of a kind stand in another text of the goal.
    pub(super) fn smells_in(text: Option<&str>, smell: Smell) -> bool {
        text.is_some_and(|text| {
            let tokens = Tokens::of(text);
            (0..tokens.len()).any(|at| smells::longest(&tokens, at).is_some_and(|(found, _)| found == smell))
        })
    }

    /// The words of a part, as the notes gave them.
    pub(super) fn words_of(&self, part: Part) -> Vec<Evidence> {
        let rows = self.goal.provenance.iter().filter(|row| row.part == part);
        rows.flat_map(|row| row.evidence.iter().cloned()).collect()
    }

    /// Some tokens of the outcome as evidence: where in the note they stand, when it is known where the outcome does.
    pub(super) fn quote(&self, at: usize, next: usize) -> Vec<Evidence> {
        let (start, end) = self.tokens.bytes(at, next);
        let whole = self.words_of(Part::Outcome).into_iter().find(|evidence| evidence.quote == self.goal.outcome);
        let Some(whole) = whole else { return self.words_of(Part::Outcome) };
        let mut ruler = Ruler::new(&self.goal.outcome, whole.unit);
        let quote = self.goal.outcome.get(start..end).unwrap_or_default().to_owned();
        vec![Evidence {
            quote,
            start: whole.start.saturating_add(ruler.at(start)),
            end: whole.start.saturating_add(ruler.at(end)),
            unit: whole.unit,
        }]
    }

    /// From how much to how much in how many days; a year when there is no day.
    pub(super) fn leap(&self) -> Option<(Decimal, Decimal, i64)> {
        let measure = self.measure()?;
        let days = self.goal.due.map_or(365, |due| (due - self.today()).num_days().max(1));
        Some((measure.baseline?, measure.target?, days))
    }

    /// Whether the target is more times its baseline than the quarters there are allow. Of small figures a ratio says
    /// nothing: six readers may become twenty-five, and so may none.
    pub(super) fn is_implausible(&self) -> bool {
        let limits = self.rubric.limits;
        let times = Decimal::from(limits.times_a_quarter);
        let allowed = |from: Decimal, days: i64| {
            let base = from.checked_mul(times)?.max(Decimal::from(SMALL));
            base.checked_mul(Decimal::from(days / 91 + 1))
        };
        self.leap().is_some_and(|(from, to, days)| allowed(from, days).is_some_and(|allowed| to > allowed))
    }

    /// A number that counts something delimits what is wanted.
    pub(super) fn is_delimited(&self) -> bool {
        self.measure().is_some_and(|measure| {
            (measure.target.is_some() && measure.metric.is_some())
                || (measure.baseline.is_some() && measure.target.is_some())
        })
    }

    /// Whether a figure stands in front of what it counts: "500 subscribers".
    pub(super) fn counts_something(&self) -> bool {
        let counted = |at: usize| self.tokens.kind(at) == Some(Kind::Word) && self.tokens.word(at).len() > 4;
        (1..self.tokens.len()).any(|at| self.tokens.kind(at - 1) == Some(Kind::Number) && counted(at))
    }

    /// Whether it begins with something that can be done, to something.
    pub(super) fn is_deed(&self) -> bool {
        let cues = cues::of(self.goal.language);
        self.smells.is_empty() && self.content() > 1 && (0..2).any(|at| cues.verbs.has(&self.tokens, at))
    }

    /// Whether there is a figure to reach.
    pub(super) fn is_counted(&self) -> bool {
        self.measure().is_some_and(|measure| measure.target.is_some() || measure.change_percent.is_some())
    }

    /// Whether it says how long: "for 20 minutes".
    pub(super) fn lasts(&self) -> bool {
        const LENGTHS: &[&str] = &["minutos", "minutes", "min", "mins", "minute", "minuto"];
        let figure = |at: usize| self.tokens.kind(at) == Some(Kind::Number);
        (1..self.tokens.len()).any(|at| figure(at - 1) && LENGTHS.contains(&self.tokens.word(at)))
    }

    pub(super) fn has_baseline(&self) -> bool {
        self.measure().is_some_and(|measure| measure.baseline.is_some())
    }

    /// How many words of the outcome are more than joints.
    pub(super) fn content(&self) -> usize {
        let long = |at: &usize| self.tokens.raw(*at).chars().nth(3).is_some();
        (0..self.tokens.len()).filter(|at| self.tokens.kind(*at) == Some(Kind::Word)).filter(long).count()
    }

    /// The goals beside this one: not the goal itself.
    pub(super) fn others(&self) -> impl Iterator<Item = &'a Goal> {
        let id = self.goal.id.as_str();
        self.grounds.goals.iter().filter(move |other| other.id != id)
    }
}

/// The words that weaken a goal, in order.
pub(super) fn smelled(tokens: &Tokens<'_>) -> Vec<(Smell, usize, usize)> {
    let mut smells = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match smells::longest(tokens, at) {
            Some((smell, next)) => {
                smells.push((smell, at, next));
                at = next;
            }
            None => at += 1,
        }
    }
    smells
}

/// What weights see in the words of a goal, with what is known of its measure and of its words.
pub(super) fn seen(goal: &Goal, tokens: &Tokens<'_>, smells: &[(Smell, usize, usize)]) -> Vec<Seen> {
    let cues = cues::of(goal.language);
    let first = |list: Phrases| (0..3).any(|at| list.has(tokens, at));
    let nouns = (0..tokens.len()).filter(|at| vague::NOUNS.has(tokens, *at)).count();
    let measure = goal.measure.clone().unwrap_or_default();
    let marks = [
        (measure.target.is_some(), 31),
        (measure.baseline.is_some(), 32),
        (measure.change_percent.is_some(), 33),
        (measure.metric.is_some(), 34),
        (measure.unit.is_some(), 35),
        (measure.target.is_some() && measure.metric.is_some() && measure.unit.is_none(), 36),
        (goal.cadence.is_some(), 37),
        (first(vague::VERBS), 38),
        (first(cues.verbs), 39),
        (first(cues.outcomes), 40),
        (nouns > 0, 41),
        (nouns > 1, 42),
        ((0..tokens.len()).any(|at| tokens.any_phrase(at, vague::PHRASES).is_some()), 43),
        (goal.due.is_some(), 44),
        (goal.means.is_some(), 45),
        (goal.why.is_some(), 46),
    ];
    let known = marks.into_iter().filter(|(holds, _)| *holds).map(|(_, mark)| mark);
    let known: Vec<u32> = known.chain(smells.iter().map(|(smell, ..)| 100 + smell.number())).collect();
    letters::seen(tokens, &known)
}
