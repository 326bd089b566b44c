//! Questions whose answers change nothing; knows no words.

use super::Problem;
use super::diagram::{Formula, TooComplex};
use super::prover::Prover;
use super::words;
use crate::question::expression::Expression;

pub(super) fn look(prover: &mut Prover<'_>, found: &mut Vec<(usize, Problem)>) {
    let subject = prover.subject;
    let mut alive = vec![false; subject.names.len()];
    for (place, step) in subject.steps.iter().enumerate() {
        if prover.is_exhausted() {
            return;
        }
        if prover.about(place, |prover| matters(prover, place, &mut alive)).is_none() {
            // What could not be proved is left alone.
            let methods = step.methods.iter().flat_map(|methods| &methods.variants).map(|(_, when)| when);
            let named = methods.chain([&step.active]).flat_map(Expression::names);
            for name in named.chain(step.mentions.iter().copied()) {
                if let Some(flag) = alive.get_mut(name) {
                    *flag = true;
                }
            }
        }
    }
    // What decides whether a question that matters is asked matters too.
    let mut open: Vec<usize> = (0..alive.len()).filter(|name| alive.get(*name) == Some(&true)).collect();
    while let Some(name) = open.pop() {
        for decides in prover.asked_by.get(name).into_iter().flatten() {
            if alive.get_mut(*decides).is_some_and(|flag| !std::mem::replace(flag, true)) {
                open.push(*decides);
            }
        }
    }
    let behind = subject.steps.len();
    for (name, _) in subject.names.iter().zip(&alive).filter(|(_, alive)| !**alive) {
        found.push((behind, words::dead(&name.id)));
    }
}

/// Marks the questions from whose answers it hangs whether, or how, a step is in the plan.
fn matters(prover: &mut Prover<'_>, place: usize, alive: &mut [bool]) -> Result<(), TooComplex> {
    let subject = prover.subject;
    let Some(step) = subject.steps.get(place) else { return Ok(()) };
    let active = prover.active(place)?;
    if prover.possible(active)? {
        for name in &step.mentions {
            if let Some(flag) = alive.get_mut(*name) {
                *flag = true;
            }
        }
    }
    decides(prover, active, alive)?;
    if let Some(methods) = &step.methods {
        let mut left = prover.formula(&methods.needed)?;
        for (_, when) in &methods.variants {
            let when = prover.formula(when)?;
            let taken = prover.space.and(left, when)?;
            decides(prover, taken, alive)?;
            let contrary = prover.space.not(when)?;
            left = prover.space.and(left, contrary)?;
        }
    }
    Ok(())
}

/// A question matters when two answers to it, all others being the same, make a difference.
fn decides(prover: &mut Prover<'_>, formula: Formula, alive: &mut [bool]) -> Result<(), TooComplex> {
    for name in prover.names_of(formula)? {
        if alive.get(name) != Some(&false) {
            continue;
        }
        let may = prover.may(formula)?;
        let contrary = prover.space.not(formula)?;
        let (mut yes, mut no) = (prover.space.and(may, formula)?, prover.space.and(may, contrary)?);
        for rank in prover.space.ranks_of(name) {
            let diagrams = prover.space.diagrams();
            (yes, no) = (diagrams.some(yes, rank)?, diagrams.some(no, rank)?);
        }
        if prover.space.and(yes, no)? != Formula::FALSE
            && let Some(flag) = alive.get_mut(name)
        {
            *flag = true;
        }
    }
    Ok(())
}
