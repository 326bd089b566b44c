//! What is wrong between steps: circles, dependencies on nothing, targets in the wrong order; knows no words.

use super::Problem;
use super::cause::conjunction;
use super::diagram::{Formula, TooComplex};
use super::graph::{circles, way};
use super::prover::{At, Prover, Stuck};
use super::words;
use std::collections::VecDeque;

pub(super) fn look(prover: &mut Prover<'_>, found: &mut Vec<(usize, Problem)>) -> Result<(), Stuck> {
    let count = prover.subject.steps.len();
    let after: Vec<Vec<usize>> = prover
        .subject
        .steps
        .iter()
        .map(|step| step.after.iter().map(|(target, _)| *target).filter(|target| *target < count).collect())
        .collect();
    for (place, step) in prover.subject.steps.iter().enumerate() {
        for (target, may_lapse) in &step.after {
            if !may_lapse {
                let problem = lapse(prover, &after, place, *target).at(step.id)?;
                found.extend(problem.map(|problem| (place, problem)));
            }
        }
        let problem = contradiction(prover, &after, place).at(step.id)?;
        found.extend(problem.map(|problem| (place, problem)));
    }
    for group in circles(&after) {
        let place = group.first().copied().unwrap_or_default();
        let id = prover.subject.steps.get(place).map_or("", |step| step.id);
        let problem = circle(prover, &after, &group).at(id)?;
        found.extend(problem.map(|problem| (place, problem)));
    }
    Ok(())
}

/// A step in the plan that depends on one that is not, with nothing behind it that is.
fn lapse(
    prover: &mut Prover<'_>,
    after: &[Vec<usize>],
    place: usize,
    target: usize,
) -> Result<Option<Problem>, TooComplex> {
    let subject = prover.subject;
    let (Some(step), Some(other)) = (subject.steps.get(place), subject.steps.get(target)) else { return Ok(None) };
    if !other.each_scope || place == target {
        return Ok(None);
    }
    let absent = prover.space.not(prover.active(target))?;
    let mut lapsed = prover.space.and(prover.active(place), absent)?;
    // Whatever the absent step leads to, nearest first; not through the step itself, which is in the plan.
    let mut seen = vec![false; after.len()];
    let mut queue = VecDeque::from([target]);
    for known in [place, target] {
        if let Some(flag) = seen.get_mut(known) {
            *flag = true;
        }
    }
    while let Some(here) = queue.pop_front() {
        if lapsed == Formula::FALSE {
            return Ok(None);
        }
        for next in after.get(here).into_iter().flatten() {
            prover.space.diagrams().spend(1)?;
            if seen.get_mut(*next).is_some_and(|flag| !std::mem::replace(flag, true)) {
                let absent = prover.space.not(prover.active(*next))?;
                lapsed = prover.space.and(lapsed, absent)?;
                queue.push_back(*next);
            }
        }
    }
    Ok(prover.cause(lapsed)?.map(|cause| words::lapses(&subject, step.id, other.id, &cause)))
}

/// The nearest of the steps on which a step depends whose target is later than its own, both in the plan.
fn contradiction(prover: &mut Prover<'_>, after: &[Vec<usize>], place: usize) -> Result<Option<Problem>, TooComplex> {
    let subject = prover.subject;
    let Some((step, own)) = subject.steps.get(place).and_then(|step| Some((step, step.offset?))) else {
        return Ok(None);
    };
    if prover.active(place) == Formula::FALSE {
        return Ok(None);
    }
    let mut seen = vec![false; after.len()];
    let mut queue = VecDeque::from([place]);
    if let Some(flag) = seen.get_mut(place) {
        *flag = true;
    }
    while let Some(here) = queue.pop_front() {
        for next in after.get(here).into_iter().flatten() {
            prover.space.diagrams().spend(1)?;
            if seen.get_mut(*next).is_none_or(|flag| std::mem::replace(flag, true)) {
                continue;
            }
            queue.push_back(*next);
            let Some((other, later)) = subject.steps.get(*next).and_then(|other| Some((other, other.offset?))) else {
                continue;
            };
            if later <= own {
                continue;
            }
            let both = prover.space.and(prover.active(place), prover.active(*next))?;
            if let Some(cause) = prover.cause(both)? {
                return Ok(Some(words::offsets(&subject, (step.id, own), (other.id, later), &cause)));
            }
        }
    }
    Ok(None)
}

/// Two steps of a group that reach each other, both in the plan; or one that depends on itself.
fn circle(prover: &mut Prover<'_>, after: &[Vec<usize>], group: &[usize]) -> Result<Option<Problem>, TooComplex> {
    let subject = prover.subject;
    let (mut one, mut two) = (Formula::FALSE, Formula::FALSE);
    let itself = |place: &usize| after.get(*place).is_some_and(|targets| targets.contains(place));
    for place in group {
        let active = prover.active(*place);
        let second = if itself(place) { active } else { prover.space.and(one, active)? };
        two = prover.space.or(two, second)?;
        one = prover.space.or(one, active)?;
    }
    let Some(cause) = prover.cause(two)? else { return Ok(None) };
    // The first two that are in the plan together when the answers are these.
    let may = prover.may(two)?;
    let given = conjunction(&mut prover.space, may, &cause.literals)?;
    let mut round = Vec::new();
    let pairs = group
        .iter()
        .enumerate()
        .flat_map(|(number, place)| group.iter().skip(number).map(move |other| (*place, *other)));
    for (place, other) in pairs.filter(|(place, other)| place != other || itself(place)) {
        prover.space.diagrams().spend(1)?;
        let first = prover.space.and(given, prover.active(place))?;
        if prover.space.and(first, prover.active(other))? != Formula::FALSE {
            round = way(after, place, other);
            if place != other {
                round.extend(way(after, other, place).into_iter().skip(1));
            }
            break;
        }
    }
    let ids: Vec<&str> = round.iter().filter_map(|place| subject.steps.get(*place)).map(|step| step.id).collect();
    Ok(Some(words::circle(&subject, &ids, &cause)))
}
