//! What is wrong with one step by itself; knows no order.

use super::Problem;
use super::diagram::{Formula, TooComplex};
use super::prover::Prover;
use super::words;

pub(super) fn look(prover: &mut Prover<'_>, found: &mut Vec<(usize, Problem)>) {
    for place in 0..prover.subject.steps.len() {
        if prover.is_exhausted() {
            return;
        }
        let problems = prover.about(place, |prover| alone(prover, place));
        found.extend(problems.into_iter().flatten().map(|problem| (place, problem)));
    }
}

fn alone(prover: &mut Prover<'_>, place: usize) -> Result<Vec<Problem>, TooComplex> {
    let mut found = Vec::new();
    let subject = prover.subject;
    let Some(step) = subject.steps.get(place) else { return Ok(found) };
    let active = prover.active(place)?;
    // What is only passed through has no duties.
    if !step.active.is_never() {
        if prover.possible(active)? {
            if !step.has_role && !step.milestone {
                found.extend(prover.cause(active)?.map(|cause| words::no_role(&subject, step.id, &cause)));
            }
            if !step.has_done {
                found.extend(prover.cause(active)?.map(|cause| words::no_done(&subject, step.id, &cause)));
            }
        } else {
            found.push(words::never_happens(step.id));
        }
    }
    if let Some(methods) = &step.methods {
        let needed = prover.formula(&methods.needed)?;
        let mut left = needed;
        for (id, when) in &methods.variants {
            let when = prover.formula(when)?;
            let taken = prover.space.and(left, when)?;
            // That nothing is taken of a step that never happens is no news.
            if !prover.possible(taken)? && prover.possible(needed)? {
                found.push(words::method_never_taken(step.id, id));
            }
            let contrary = prover.space.not(when)?;
            left = prover.space.and(left, contrary)?;
        }
        if left != Formula::FALSE {
            found.extend(prover.cause(left)?.map(|cause| words::no_method(&subject, step.id, &cause)));
        }
    }
    Ok(found)
}
