//! What is wrong between steps: circles, dependencies on nothing, targets in the wrong order; knows no words.

use super::Problem;
use super::cause::{Cause, conjunction};
use super::diagram::{Formula, TooComplex};
use super::graph::{circles, way};
use super::prover::Prover;
use super::words;
use std::collections::VecDeque;

pub(super) fn look(prover: &mut Prover<'_>, found: &mut Vec<(usize, Problem)>) {
    let count = prover.subject.steps.len();
    let after: Vec<Vec<usize>> = prover
        .subject
        .steps
        .iter()
        .map(|step| step.after.iter().map(|(target, _)| *target).filter(|target| *target < count).collect())
        .collect();
    for (place, step) in prover.subject.steps.iter().enumerate() {
        if prover.is_exhausted() {
            return;
        }
        for (target, _) in step.after.iter().filter(|(_, may_lapse)| !may_lapse) {
            let quick = prover.quickly(|prover| lapse(prover, &after, place, *target));
            let problem = match quick {
                Ok(problem) => problem,
                Err(TooComplex) => prover.about(place, |prover| lapse_slowly(prover, &after, place, *target)).flatten(),
            };
            found.extend(problem.map(|problem| (place, problem)));
        }
        let problem = prover.about(place, |prover| contradiction(prover, &after, place)).flatten();
        found.extend(problem.map(|problem| (place, problem)));
    }
    for group in circles(&after) {
        let place = group.first().copied().unwrap_or_default();
        let problem = match prover.quickly(|prover| circle(prover, &after, &group)) {
            Ok(problem) => problem,
            Err(TooComplex) => prover.about(place, |prover| circle_slowly(prover, &after, &group)).flatten(),
        };
        found.extend(problem.map(|problem| (place, problem)));
    }
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
    let mut lapsed = prover.active(place)?;
    let mut behind = Behind::new(after, place, target);
    while let Some(here) = behind.next(after) {
        prover.space.diagrams().spend(1)?;
        let absent = prover.space.not(prover.active(here)?)?;
        lapsed = prover.space.and(lapsed, absent)?;
        if lapsed == Formula::FALSE {
            return Ok(None);
        }
    }
    Ok(prover.cause(lapsed)?.map(|cause| words::lapses(&subject, step.id, other.id, &cause)))
}

/// The same without joining the conditions of all that would have to be absent.
fn lapse_slowly(
    prover: &mut Prover<'_>,
    after: &[Vec<usize>],
    place: usize,
    target: usize,
) -> Result<Option<Problem>, TooComplex> {
    let subject = prover.subject;
    let (Some(step), Some(other)) = (subject.steps.get(place), subject.steps.get(target)) else { return Ok(None) };
    let mut parts = vec![prover.active(place)?];
    let mut behind = Behind::new(after, place, target);
    while let Some(here) = behind.next(after) {
        prover.space.diagrams().spend(1)?;
        parts.push(prover.space.not(prover.active(here)?)?);
    }
    Ok(prover.cause_of_all(&parts)?.map(|cause| words::lapses(&subject, step.id, other.id, &cause)))
}

/// A step that is absent and whatever it leads to, nearest first; not through the step that waits, which is there.
struct Behind {
    seen: Vec<bool>,
    queue: VecDeque<usize>,
}

impl Behind {
    fn new(after: &[Vec<usize>], place: usize, target: usize) -> Self {
        let mut seen = vec![false; after.len()];
        for known in [place, target] {
            if let Some(flag) = seen.get_mut(known) {
                *flag = true;
            }
        }
        Self { seen, queue: VecDeque::from([target]) }
    }

    fn next(&mut self, after: &[Vec<usize>]) -> Option<usize> {
        let here = self.queue.pop_front()?;
        for next in after.get(here).into_iter().flatten() {
            if self.seen.get_mut(*next).is_some_and(|flag| !std::mem::replace(flag, true)) {
                self.queue.push_back(*next);
            }
        }
        Some(here)
    }
}

/// The nearest of the steps on which a step depends whose target is later than its own, both in the plan.
fn contradiction(prover: &mut Prover<'_>, after: &[Vec<usize>], place: usize) -> Result<Option<Problem>, TooComplex> {
    let subject = prover.subject;
    let Some((step, own)) = subject.steps.get(place).and_then(|step| Some((step, step.offset?))) else {
        return Ok(None);
    };
    let active = prover.active(place)?;
    if active == Formula::FALSE {
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
            let both = prover.space.and(active, prover.active(*next)?)?;
            if let Some(cause) = prover.cause(both)? {
                return Ok(Some(words::offsets(&subject, (step.id, own), (other.id, later), &cause)));
            }
        }
    }
    Ok(None)
}

/// Two steps of a group that reach each other, both in the plan; or one that depends on itself.
fn circle(prover: &mut Prover<'_>, after: &[Vec<usize>], group: &[usize]) -> Result<Option<Problem>, TooComplex> {
    let (mut one, mut two) = (Formula::FALSE, Formula::FALSE);
    for place in group {
        let active = prover.active(*place)?;
        let second = if itself(after, *place) { active } else { prover.space.and(one, active)? };
        two = prover.space.or(two, second)?;
        one = prover.space.or(one, active)?;
    }
    let Some(cause) = prover.cause(two)? else { return Ok(None) };
    // The first two that are in the plan together when the answers are these.
    let may = prover.may(two)?;
    let given = conjunction(&mut prover.space, may, &cause.literals)?;
    for (place, other) in pairs(after, group) {
        prover.space.diagrams().spend(1)?;
        let first = prover.space.and(given, prover.active(place)?)?;
        if prover.space.and(first, prover.active(other)?)? != Formula::FALSE {
            return Ok(Some(round(prover, after, place, other, &cause)));
        }
    }
    Ok(None)
}

/// The same, two steps after two: the first two that can be in the plan together.
fn circle_slowly(
    prover: &mut Prover<'_>,
    after: &[Vec<usize>],
    group: &[usize],
) -> Result<Option<Problem>, TooComplex> {
    for (place, other) in pairs(after, group) {
        let both = prover.space.and(prover.active(place)?, prover.active(other)?)?;
        if let Some(cause) = prover.cause(both)? {
            return Ok(Some(round(prover, after, place, other, &cause)));
        }
    }
    Ok(None)
}

fn itself(after: &[Vec<usize>], place: usize) -> bool {
    after.get(place).is_some_and(|targets| targets.contains(&place))
}

/// Every two of a group, and each that depends on itself.
fn pairs(after: &[Vec<usize>], group: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    group
        .iter()
        .enumerate()
        .flat_map(|(number, place)| group.iter().skip(number).map(move |other| (*place, *other)))
        .filter(|(place, other)| place != other || itself(after, *place))
}

fn round(prover: &Prover<'_>, after: &[Vec<usize>], place: usize, other: usize, cause: &Cause) -> Problem {
    let subject = prover.subject;
    let mut round = way(after, place, other);
    if place != other {
        round.extend(way(after, other, place).into_iter().skip(1));
    }
    let ids: Vec<&str> = round.iter().filter_map(|place| subject.steps.get(*place)).map(|step| step.id).collect();
    words::circle(&subject, &ids, cause)
}
