//! What ties the tasks of a migrated plan together: what is gone is passed through, and no circle is left.

use super::tasks::{Three, Told, tie};
use super::{MigrationConflictKind as Why, Side};
use crate::error::{Error, Kind};
use crate::plan::without::{After, Passed};
use crate::plan::{Dependency, Offset, Plan, Task, order};
use std::collections::{BTreeMap, BTreeSet};

/// A task of the merged plan, not yet tied to the others.
pub(super) struct Tied {
    pub(super) task: Task,
    /// It is done: nothing of it changes.
    pub(super) frozen: bool,
}

/// How many new dependencies inside circles are looked at one by one; more are all left out.
const TRIED: usize = 500;

/// A dependency that comes from the new version alone: the places of its task, of itself among that task's, and of what it needs.
struct New {
    from: usize,
    need: Dependency,
    to: usize,
}

/// The tasks with dependencies and anchors that hold.
pub(super) fn tied(three: &Three<'_>, tasks: Vec<Tied>, told: &mut Told) -> Result<Vec<Task>, Error> {
    let ids: Vec<String> = tasks.iter().map(|tied| tied.task.id.clone()).collect();
    let places: BTreeMap<&str, usize> = ids.iter().enumerate().map(|(place, id)| (id.as_str(), place)).collect();
    let there = |id: &str| places.contains_key(id);
    let frozen: Vec<bool> = tasks.iter().map(|tied| tied.frozen).collect();
    let mut tasks: Vec<Task> = tasks.into_iter().map(|tied| tied.task).collect();
    let (mut new, mut budget) = (Vec::new(), Plan::NEEDS.saturating_mul(10));
    let (ours_passed, theirs_passed) = (Passed::of(three.ours, &there)?, Passed::of(three.theirs, &there)?);
    let too_large = || {
        let count = Plan::NEEDS.saturating_add(1);
        Error::from(Kind::PlanTooLarge { what: "after".into(), count, limit: Plan::NEEDS })
    };
    for (from, task) in tasks.iter_mut().enumerate() {
        if frozen.get(from).copied().unwrap_or(true) {
            continue;
        }
        let ours = three.ours.task(&task.id);
        let known: BTreeSet<String> = ours.iter().flat_map(|ours| &ours.after).map(tie).collect();
        let mut after = After::default();
        let first = new.len();
        for need in std::mem::take(&mut task.after) {
            let own = known.contains(&tie(&need));
            let mut add = |need: Dependency, is_one_more: bool| {
                let to = places.get(need.task.as_str()).copied().unwrap_or(from);
                if is_one_more && !own {
                    new.push(New { from, need, to });
                }
                budget = budget.checked_sub(1).ok_or_else(too_large)?;
                Ok::<(), Error>(())
            };
            if there(&need.task) {
                after.keep(need.clone());
                add(need, true)?;
                continue;
            }
            let passed = if own { &ours_passed } else { &theirs_passed };
            for need in passed.instead(&need).filter(|need| need.task != task.id) {
                let is_one_more = after.put(need.clone());
                add(need, is_one_more)?;
            }
        }
        let after = after.list();
        // beside another on the same task it closes no circle that is not there anyway
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for need in &after {
            *counts.entry(&need.task).or_default() += 1;
        }
        let added = new.split_off(first);
        new.extend(added.into_iter().filter(|one: &New| counts.get(one.need.task.as_str()) == Some(&1)));
        task.after = after;
        let own = ours.is_some_and(|ours| ours.offset == task.offset);
        let plan = if own { three.ours } else { three.theirs };
        task.offset = task.offset.take().and_then(|offset| plan.anchored(offset, &there));
    }
    without_circles(three, &mut tasks, &places, new, told);
    without_anchor_circles(three, &mut tasks, &places, &frozen, told);
    Ok(tasks)
}

/// Leaves out new dependencies that would close a circle.
fn without_circles(
    three: &Three<'_>,
    tasks: &mut [Task],
    places: &BTreeMap<&str, usize>,
    new: Vec<New>,
    told: &mut Told,
) {
    let mut needs: Vec<Vec<usize>> = tasks
        .iter()
        .map(|task| {
            let mut list: Vec<usize> =
                task.after.iter().filter_map(|need| places.get(need.task.as_str()).copied()).collect();
            list.sort_unstable();
            list.dedup();
            list
        })
        .collect();
    if order::order(&needs).is_ok() {
        return;
    }
    let groups = order::groups(&needs);
    let inside: Vec<New> = new.into_iter().filter(|new| groups.get(new.from) == groups.get(new.to)).collect();
    let left_out: BTreeSet<(usize, usize)> = inside.iter().map(|new| (new.from, new.to)).collect();
    for (from, list) in needs.iter_mut().enumerate() {
        list.retain(|to| !left_out.contains(&(from, *to)));
    }
    let many = inside.len() > TRIED;
    let mut dropped: BTreeMap<usize, Vec<Dependency>> = BTreeMap::new();
    for New { from, need, to } in inside {
        let closes = many || reaches(&needs, to, from);
        match needs.get_mut(from).filter(|_| !closes) {
            Some(list) => list.push(to),
            None => dropped.entry(from).or_default().push(need),
        }
    }
    for (from, needs) in dropped {
        let Some(task) = tasks.get_mut(from) else { continue };
        let ties: BTreeSet<String> = needs.iter().map(tie).collect();
        task.after.retain(|need| !ties.contains(&tie(need)));
        let base = three.base.task(&task.id);
        for need in &needs {
            let wanted = serde_json::to_value(need).ok();
            let before = base.and_then(|base| base.after.iter().find(|known| tie(known) == tie(need)));
            let before = before.and_then(|need| serde_json::to_value(need).ok());
            let field = format!("after/{}", tie(need));
            told.conflict(Why::Circle, Some(task), Some(&field), Side::Ours, [before, None, wanted]);
        }
    }
}

/// Whether a task needs another, if only through others.
fn reaches(needs: &[Vec<usize>], from: usize, to: usize) -> bool {
    let (mut open, mut seen) = (vec![from], vec![false; needs.len()]);
    while let Some(here) = open.pop() {
        if here == to {
            return true;
        }
        if seen.get_mut(here).is_some_and(|seen| !std::mem::replace(seen, true)) {
            open.extend(needs.get(here).into_iter().flatten());
        }
    }
    false
}

/// Target days that count from each other go back to what they were, or are left out.
fn without_anchor_circles(
    three: &Three<'_>,
    tasks: &mut [Task],
    places: &BTreeMap<&str, usize>,
    frozen: &[bool],
    told: &mut Told,
) {
    let there = |id: &str| places.contains_key(id);
    // each turn settles one offset, first to what it was, then to nothing
    for _ in 0..tasks.len().saturating_mul(2).min(1_000) {
        let Some(circle) = anchor_circle(tasks, places) else { return };
        let was = |task: &Task| {
            let ours = three.ours.task(&task.id).and_then(|ours| ours.offset.as_ref());
            ours.and_then(|offset| three.ours.anchored(offset.clone(), &there))
        };
        let free = || circle.iter().copied().filter(|place| frozen.get(*place) == Some(&false));
        let other = |place: &usize| tasks.get(*place).is_some_and(|task| was(task) != task.offset);
        let Some(place) = free().find(other).or_else(|| free().next()) else { return };
        let Some(task) = tasks.get_mut(place) else { return };
        let (before, wanted) = (was(task), task.offset.take());
        task.offset = before.filter(|before| Some(before) != wanted.as_ref());
        let value = |offset: Option<&Offset>| offset.and_then(|offset| serde_json::to_value(offset).ok());
        let base = three.base.task(&task.id).and_then(|base| base.offset.as_ref());
        let of = [value(base), value(task.offset.as_ref()), value(wanted.as_ref())];
        told.conflict(Why::Circle, Some(task), Some("offset"), Side::Ours, of);
    }
}

/// The tasks whose target days count from each other in a circle.
fn anchor_circle(tasks: &[Task], places: &BTreeMap<&str, usize>) -> Option<Vec<usize>> {
    let anchor = |place: usize| {
        let offset = tasks.get(place)?.offset.as_ref()?;
        places.get(offset.anchor.as_str()).copied()
    };
    let mut met = vec![usize::MAX; tasks.len()];
    for start in 0..tasks.len() {
        let mut here = Some(start);
        while let Some(place) = here {
            match met.get_mut(place) {
                Some(mark) if *mark == start => {
                    let mut circle = vec![place];
                    let mut next = anchor(place);
                    while let Some(other) = next.filter(|other| *other != place) {
                        circle.push(other);
                        next = anchor(other);
                    }
                    circle.sort_unstable();
                    return Some(circle);
                }
                Some(mark) if *mark == usize::MAX => *mark = start,
                _ => break,
            }
            here = anchor(place);
        }
    }
    None
}
