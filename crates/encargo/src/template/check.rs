//! What is wrong with a template for some answers, found for all answers at once; knows no file and no plan.
//!
//! Every condition becomes a decision diagram over the questions, so "is there an answer for which…" is exact: a problem
//! is found when it can happen, and only then, and is said with the fewest answers that cause it. What compares several
//! answers with each other (`end - start > 10`) is not taken apart: a problem that hangs from it says so.

mod cause;
mod dead;
mod diagram;
mod graph;
#[cfg(test)]
mod large;
mod linear;
mod lower;
mod model;
#[cfg(test)]
mod oracle;
mod order;
mod prover;
mod space;
mod steps;
#[cfg(test)]
mod tests;
mod variable;
mod ways;
mod words;

use crate::finding::Finding;
use crate::question::expression::{Expression, Name};
use crate::question::{Question, Value};

pub(super) use diagram::Budget;
pub(super) use graph::circles;
use prover::Prover;

/// A template as the check sees it.
#[derive(Clone, Copy)]
pub(super) struct Subject<'a> {
    /// What expressions may name: the questions, in the order in which they are asked.
    pub(super) names: &'a [Name],
    /// How the questions are worded, by the same number; may be empty.
    pub(super) questions: &'a [Question],
    /// What holds when nobody knows.
    pub(super) assumed: &'a [Option<Value>],
    /// What holds when the question is not asked.
    pub(super) unasked: &'a [Option<Value>],
    /// When each question is asked; always beyond the end.
    pub(super) asked: &'a [Expression],
    /// The steps and whatever else dependencies go through.
    pub(super) steps: &'a [StepView<'a>],
}

/// A step, or something that dependencies pass through, as the check sees it.
#[derive(Clone, Debug)]
#[allow(clippy::struct_excessive_bools)] // each is something else, as in the format
pub(super) struct StepView<'a> {
    /// Its id.
    pub(super) id: &'a str,
    /// When it is in the plan; never for what is only passed through.
    pub(super) active: Expression,
    /// What it depends on, and whether that may be missing without a word.
    pub(super) after: Vec<(usize, bool)>,
    /// It is done at every occurrence.
    pub(super) each_scope: bool,
    /// Its target as working days from the key date, where that can be compared.
    pub(super) offset: Option<i32>,
    /// Somebody is responsible.
    pub(super) has_role: bool,
    /// There is a definition of done.
    pub(super) has_done: bool,
    /// No work, only a date.
    pub(super) milestone: bool,
    /// Its variants.
    pub(super) methods: Option<Methods<'a>>,
    /// The questions whose answers stand in its texts, and the list over which it repeats.
    pub(super) mentions: Vec<usize>,
}

/// The variants of a step.
#[derive(Clone, Debug)]
pub(super) struct Methods<'a> {
    /// When one of them is needed: the condition of the step itself.
    pub(super) needed: Expression,
    /// The id of each and when it can be taken; the first that can is.
    pub(super) variants: Vec<(&'a str, Expression)>,
}

/// A finding and the answers that cause it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Problem {
    /// The code, the part and the words.
    pub(super) finding: Finding,
    /// The ids that it is about: steps in the order of its words, or a question.
    pub(super) ids: Vec<String>,
    /// The fewest answers that cause it, by question id; none when it happens whatever the answers.
    pub(super) answers: Vec<(String, Value)>,
    /// Questions to which somebody has to know the answer, or nobody, for it to happen.
    pub(super) known: Vec<(String, bool)>,
    /// It hangs from a comparison of several answers that may not be possible.
    pub(super) uncertain: bool,
}

/// Every problem that some answers cause, in the order of the steps.
pub(super) fn check(subject: &Subject<'_>, budget: Budget) -> Vec<Problem> {
    let Ok(mut prover) = Prover::of(subject, budget) else { return vec![words::too_complex(None)] };
    let mut found = Vec::new();
    steps::look(&mut prover, &mut found);
    order::look(&mut prover, &mut found);
    dead::look(&mut prover, &mut found);
    if prover.is_exhausted() {
        // What was found is right; that something was not looked at is said once.
        found.push((usize::MAX, words::too_complex(None)));
    } else {
        let complex = |place: &usize| Some((*place, words::too_complex(Some(subject.steps.get(*place)?.id))));
        found.extend(prover.given_up.iter().filter_map(complex));
    }
    found.sort_by_key(|(place, _)| *place);
    found.into_iter().map(|(_, problem)| problem).collect()
}
