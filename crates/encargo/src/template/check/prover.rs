//! Asks the space of answers about formulas, among the answers that can be given; knows no problems.

use super::cause::Cause;
use super::diagram::{Budget, Formula, TooComplex};
use super::space::Space;
use super::{StepView, Subject, model};
use crate::question::expression::Expression;
use std::collections::{BTreeMap, BTreeSet};

/// What one question to the space may cost before it is asked otherwise.
const QUICK: Budget = Budget { nodes: 4_000, branches: 20_000, work: 10_000 };
/// What it may cost before it is given up.
const PATIENT: Budget = Budget { nodes: 30_000, branches: 200_000, work: 200_000 };
/// How many functions may be left over from a question.
const UNTIDY: usize = 500;

pub(super) struct Prover<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) space: Space<'a>,
    /// When each step is in the plan; nothing when that is too complex.
    active: Vec<Option<Formula>>,
    /// What the answer to each question may be, given the others.
    allowed: Vec<Formula>,
    /// The questions from which it hangs whether a question is asked.
    pub(super) asked_by: Vec<Vec<usize>>,
    may: BTreeMap<Vec<usize>, Formula>,
    names: BTreeMap<Formula, Vec<usize>>,
    /// The steps of which something was too complex to be proved.
    pub(super) given_up: BTreeSet<usize>,
}

impl<'a> Prover<'a> {
    pub(super) fn of(subject: &Subject<'a>, budget: Budget) -> Result<Self, TooComplex> {
        let of_steps = |step: &'a StepView<'a>| {
            let methods = step.methods.iter().flat_map(|methods| {
                std::iter::once(&methods.needed).chain(methods.variants.iter().map(|(_, when)| when))
            });
            std::iter::once(&step.active).chain(methods)
        };
        let expressions = subject.asked.iter().chain(subject.steps.iter().flat_map(of_steps));
        let space = Space::of(subject.names, expressions, budget)?;
        let mut prover = Self {
            subject: *subject,
            space,
            active: Vec::new(),
            allowed: Vec::new(),
            asked_by: Vec::new(),
            may: BTreeMap::new(),
            names: BTreeMap::new(),
            given_up: BTreeSet::new(),
        };
        for name in 0..subject.names.len() {
            prover.allow(name)?;
        }
        for (place, step) in subject.steps.iter().enumerate() {
            let mark = prover.space.diagrams().begin(PATIENT);
            let active = prover.formula(&step.active).ok();
            prover.space.diagrams().end();
            if active.is_none() {
                prover.space.diagrams().forget(mark);
                prover.given_up.insert(place);
            }
            prover.active.push(active);
        }
        Ok(prover)
    }

    /// Tries something that may cost little, and gives no formula; when it costs more, it is as if it had not been tried.
    pub(super) fn quickly<T>(&mut self, go: impl FnOnce(&mut Self) -> Result<T, TooComplex>) -> Result<T, TooComplex> {
        self.attempt(QUICK, go)
    }

    /// Whether nothing more can be proved.
    pub(super) fn is_exhausted(&mut self) -> bool {
        self.space.diagrams().is_exhausted()
    }

    fn attempt<T>(
        &mut self,
        allowance: Budget,
        go: impl FnOnce(&mut Self) -> Result<T, TooComplex>,
    ) -> Result<T, TooComplex> {
        let mark = self.space.diagrams().begin(allowance);
        let result = go(self);
        self.space.diagrams().end();
        if result.is_err() || self.space.diagrams().since(mark) > UNTIDY {
            self.space.diagrams().forget(mark);
            self.may.retain(|_, formula| mark.had(*formula));
            self.names.retain(|formula, _| mark.had(*formula));
        }
        result
    }

    /// The same, with patience, about a step: when it is given up, that is kept to be said.
    pub(super) fn about<T>(&mut self, place: usize, go: impl FnOnce(&mut Self) -> Result<T, TooComplex>) -> Option<T> {
        let result = self.attempt(PATIENT, go);
        if result.is_err() {
            self.given_up.insert(place);
        }
        result.ok()
    }

    /// A question that is asked takes any answer, and one that nobody knows the assumed one; a question that is not
    /// asked has the answer that holds then.
    fn allow(&mut self, name: usize) -> Result<(), TooComplex> {
        let asked = match self.subject.asked.get(name) {
            Some(asked) => self.space.formula(asked)?,
            None => Formula::TRUE,
        };
        let mut when_asked = asked;
        let mut otherwise = self.space.not(asked)?;
        if let Some(Some(value)) = self.subject.unasked.get(name) {
            let fixed = self.space.equals(name, value)?;
            otherwise = self.space.and(otherwise, fixed)?;
        }
        if let Some(known) = self.space.known(name)? {
            let unknown = self.space.not(known)?;
            otherwise = self.space.and(otherwise, unknown)?;
            if let Some(Some(value)) = self.subject.assumed.get(name) {
                let fixed = self.space.equals(name, value)?;
                let either = self.space.or(known, fixed)?;
                when_asked = self.space.and(when_asked, either)?;
            }
        }
        let allowed = self.space.or(when_asked, otherwise)?;
        let consistent = self.space.consistent(name);
        let allowed = self.space.and(allowed, consistent)?;
        self.allowed.push(allowed);
        let by = self.names_of(asked)?;
        self.asked_by.push(by);
        Ok(())
    }

    /// The names from which a formula hangs.
    pub(super) fn names_of(&mut self, of: Formula) -> Result<Vec<usize>, TooComplex> {
        if let Some(names) = self.names.get(&of) {
            return Ok(names.clone());
        }
        let mut found = BTreeSet::new();
        for rank in self.space.diagrams().asked(of)? {
            found.extend(self.space.variable(rank).into_iter().flat_map(|variable| variable.names.iter().copied()));
        }
        let names: Vec<usize> = found.into_iter().collect();
        self.names.insert(of, names.clone());
        Ok(names)
    }

    /// The answers that can be given to the questions from which a formula hangs, and to those from which it hangs
    /// whether they are asked. The answers to all others can always be given: nothing is lost by leaving them out.
    pub(super) fn may(&mut self, of: Formula) -> Result<Formula, TooComplex> {
        let open = self.names_of(of)?;
        self.may_of(open)
    }

    fn may_of(&mut self, mut open: Vec<usize>) -> Result<Formula, TooComplex> {
        let mut needed = BTreeSet::new();
        while let Some(name) = open.pop() {
            if needed.insert(name) {
                open.extend(self.asked_by.get(name).into_iter().flatten());
            }
        }
        let key: Vec<usize> = needed.into_iter().collect();
        if let Some(may) = self.may.get(&key) {
            return Ok(*may);
        }
        let mut may = Formula::TRUE;
        for name in &key {
            let allowed = self.allowed.get(*name).copied().unwrap_or(Formula::TRUE);
            may = self.space.and(may, allowed)?;
        }
        self.may.insert(key, may);
        Ok(may)
    }

    /// Whether some answers lead to it.
    pub(super) fn possible(&mut self, formula: Formula) -> Result<bool, TooComplex> {
        if formula == Formula::FALSE {
            return Ok(false);
        }
        let may = self.may(formula)?;
        Ok(self.space.and(may, formula)? != Formula::FALSE)
    }

    /// The fewest answers that lead to it.
    pub(super) fn cause(&mut self, formula: Formula) -> Result<Option<Cause>, TooComplex> {
        if formula == Formula::FALSE {
            return Ok(None);
        }
        let may = self.may(formula)?;
        self.space.smallest(may, formula)
    }

    /// A few answers that lead to all of these: none of them can be left out, but there may be fewer others.
    pub(super) fn cause_of_all(&mut self, parts: &[Formula]) -> Result<Option<Cause>, TooComplex> {
        let mut open = BTreeSet::new();
        for part in parts {
            open.extend(self.names_of(*part)?);
        }
        let may = self.may_of(open.into_iter().collect())?;
        model::cause_of_all(&mut self.space, may, parts)
    }

    pub(super) fn formula(&mut self, expression: &Expression) -> Result<Formula, TooComplex> {
        self.space.formula(expression)
    }

    /// When a step is in the plan.
    pub(super) fn active(&self, step: usize) -> Result<Formula, TooComplex> {
        self.active.get(step).copied().flatten().ok_or(TooComplex)
    }
}
