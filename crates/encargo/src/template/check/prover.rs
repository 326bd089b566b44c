//! Asks the space of answers about formulas, among the answers that can be given; knows no problems.

use super::cause::Cause;
use super::diagram::{Budget, Formula, TooComplex};
use super::space::Space;
use super::{StepView, Subject};
use crate::question::expression::Expression;
use std::collections::{BTreeMap, BTreeSet};

/// Where it became too complex.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Stuck {
    pub(super) id: String,
}

pub(super) trait At<T> {
    /// Says where it became too complex.
    fn at(self, id: &str) -> Result<T, Stuck>;
}

impl<T> At<T> for Result<T, TooComplex> {
    fn at(self, id: &str) -> Result<T, Stuck> {
        self.map_err(|TooComplex| Stuck { id: id.to_owned() })
    }
}

pub(super) struct Prover<'a> {
    pub(super) subject: Subject<'a>,
    pub(super) space: Space<'a>,
    /// When each step is in the plan.
    pub(super) active: Vec<Formula>,
    /// What the answer to each question may be, given the others.
    allowed: Vec<Formula>,
    /// The questions from which it hangs whether a question is asked.
    pub(super) asked_by: Vec<Vec<usize>>,
    may: BTreeMap<Vec<usize>, Formula>,
    names: BTreeMap<Formula, Vec<usize>>,
}

impl<'a> Prover<'a> {
    pub(super) fn of(subject: &Subject<'a>, budget: Budget) -> Result<Self, Stuck> {
        let of_steps = |step: &'a StepView<'a>| {
            let methods = step.methods.iter().flat_map(|methods| {
                std::iter::once(&methods.needed).chain(methods.variants.iter().map(|(_, when)| when))
            });
            std::iter::once(&step.active).chain(methods)
        };
        let expressions = subject.asked.iter().chain(subject.steps.iter().flat_map(of_steps));
        let space = Space::of(subject.names, expressions, budget).at("")?;
        let mut prover = Self {
            subject: *subject,
            space,
            active: Vec::new(),
            allowed: Vec::new(),
            asked_by: Vec::new(),
            may: BTreeMap::new(),
            names: BTreeMap::new(),
        };
        for (name, known) in subject.names.iter().enumerate() {
            prover.allow(name).at(&known.id)?;
        }
        for step in subject.steps {
            let active = prover.space.formula(&step.active).at(step.id)?;
            prover.active.push(active);
        }
        Ok(prover)
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
        let mut open = self.names_of(of)?;
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

    pub(super) fn formula(&mut self, expression: &Expression) -> Result<Formula, TooComplex> {
        self.space.formula(expression)
    }

    /// When a step is in the plan.
    pub(super) fn active(&self, step: usize) -> Formula {
        self.active.get(step).copied().unwrap_or(Formula::FALSE)
    }
}
