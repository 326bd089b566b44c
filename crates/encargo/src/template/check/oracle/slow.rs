//! Every answer to a small template, one after the other, with no cleverness.

use super::super::Problem;
use super::world::{IDS, World};
use crate::question::Value;
use std::collections::{BTreeMap, BTreeSet};

/// One full set of answers: values, and who knew.
pub(super) type Row = (Vec<Option<Value>>, Vec<bool>);

/// Every combination, whether it can be given or not. Only of the first question it is told who knew.
fn product(world: &World) -> Vec<Row> {
    let mut rows: Vec<Row> = vec![(vec![], vec![])];
    for candidates in &world.candidates {
        rows = rows
            .into_iter()
            .flat_map(|(values, known)| {
                candidates.iter().flat_map(move |value| {
                    let (values, known) = (values.clone(), known.clone());
                    // Only the first question is asked about by `known`.
                    let options: &[bool] = if known.is_empty() { &[true, false] } else { &[true] };
                    options.iter().map(move |knew| {
                        let (mut values, mut known) = (values.clone(), known.clone());
                        values.push(Some(value.clone()));
                        known.push(*knew);
                        (values, known)
                    })
                })
            })
            .collect();
    }
    rows
}

/// Every combination that can be given.
pub(super) fn rows(world: &World) -> Vec<Row> {
    let mut rows = product(world);
    rows.retain(|(values, known)| {
        (0..values.len()).all(|name| {
            if world.asked[name].holds(values, known) {
                known[name] || values[name] == world.assumed[name]
            } else {
                // Only for the first can `known` be told.
                values[name] == world.unasked[name] && !(name == 0 && known[name])
            }
        })
    });
    rows
}

/// A code, and the ids that tell two of one code apart.
pub(super) type Found = (String, Vec<String>);

/// The first of the steps that reach each other with this one: it stands for the group.
pub(super) fn group(world: &World, place: usize) -> &'static str {
    let together = |other: &usize| {
        *other == place
            || (reachable(world, place).contains_key(other) && reachable(world, *other).contains_key(&place))
    };
    IDS[(0..world.steps.len()).find(together).unwrap()]
}

/// Which problems hold for one row: code and ids that tell them apart.
pub(super) fn problems(world: &World, row: &Row) -> BTreeSet<Found> {
    let active: Vec<bool> = world.steps.iter().map(|step| step.active.holds(&row.0, &row.1)).collect();
    let mut found = BTreeSet::new();
    let mut add = |code: &str, ids: &[&str]| {
        found.insert((format!("template.{code}"), ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()));
    };
    for (place, step) in world.steps.iter().enumerate() {
        if active[place] {
            add("happens", &[step.id]);
            if !step.has_role && !step.milestone {
                add("no_role", &[step.id]);
            }
            if !step.has_done {
                add("no_definition_of_done", &[step.id]);
            }
        }
        if let Some(methods) = &step.methods
            && methods.needed.holds(&row.0, &row.1)
        {
            match methods.variants.iter().find(|(_, when)| when.holds(&row.0, &row.1)) {
                Some((id, _)) => add("taken", &[step.id, id]),
                None => add("no_method", &[step.id]),
            }
        }
        for (target, may_lapse) in &step.after {
            let stands = |from: usize| {
                let (mut open, mut seen) = (vec![from], BTreeSet::from([from]));
                while let Some(here) = open.pop() {
                    for (next, _) in &world.steps[here].after {
                        if active[*next] && *next != place {
                            return true;
                        }
                        if !active[*next] && seen.insert(*next) {
                            open.push(*next);
                        }
                    }
                }
                false
            };
            if active[place] && !active[*target] && !may_lapse && world.steps[*target].each_scope && !stands(*target) {
                add("dependency_lapses", &[step.id, world.steps[*target].id]);
            }
        }
        for other in reachable(world, place).keys().filter(|other| **other != place) {
            let earlier = step.offset.zip(world.steps[*other].offset).is_some_and(|(own, later)| own < later);
            if active[place] && active[*other] && earlier {
                add("offset_contradiction", &[step.id, world.steps[*other].id]);
            }
            // What is absent is passed through, and what is there hands on: both wait for each other.
            if active[place] && active[*other] && reachable(world, *other).contains_key(&place) {
                add("cycle_reachable", &[group(world, place)]);
            }
        }
    }
    found
}

/// Everything that a step depends on, directly or not, and how far away it is.
pub(super) fn reachable(world: &World, from: usize) -> BTreeMap<usize, usize> {
    let (mut found, mut edge, mut far) = (BTreeMap::new(), vec![from], 0);
    while !edge.is_empty() {
        far += 1;
        let next: BTreeSet<usize> =
            edge.iter().flat_map(|here| world.steps[*here].after.iter().map(|(to, _)| *to)).collect();
        edge = next.into_iter().filter(|to| !found.contains_key(to)).collect();
        found.extend(edge.iter().map(|to| (*to, far)));
    }
    found
}

pub(super) fn agrees(world: &World, problem: &Problem, row: &Row) -> bool {
    let place = |id: &String| world.names.iter().position(|name| name.id == *id).unwrap();
    problem.answers.iter().all(|(id, value)| row.0[place(id)].as_ref() == Some(value))
        && problem.known.iter().all(|(id, known)| row.1[place(id)] == *known)
}

/// Whether fewer answers cause it too.
pub(super) fn fewer_cause_it(world: &World, all: &[Row], holds: &[bool], fewer_than: usize) -> bool {
    // Literals: an answer, or whether somebody knew the first.
    let mut masks: Vec<Vec<bool>> = Vec::new();
    for (name, candidates) in world.candidates.iter().enumerate() {
        for value in candidates {
            masks.push(all.iter().map(|row| row.0[name].as_ref() == Some(value)).collect());
        }
    }
    for knew in [true, false] {
        masks.push(all.iter().map(|row| row.1[0] == knew).collect());
    }
    let causes = |chosen: &[usize]| {
        let mut some = false;
        for (place, holds) in holds.iter().enumerate() {
            if chosen.iter().all(|literal| masks[*literal][place]) {
                if !holds {
                    return false;
                }
                some = true;
            }
        }
        some
    };
    (fewer_than > 0 && causes(&[]))
        || (fewer_than > 1 && (0..masks.len()).any(|one| causes(&[one])))
        || (fewer_than > 2 && (0..masks.len()).any(|one| (one + 1..masks.len()).any(|other| causes(&[one, other]))))
}

/// A question is dead when neither it nor what it decides about makes a difference.
pub(super) fn dead(world: &World, all: &[Row], found: &[BTreeSet<Found>]) -> BTreeSet<String> {
    let outputs: Vec<Vec<&Found>> = found
        .iter()
        .map(|problems| {
            problems.iter().filter(|(code, _)| code == "template.happens" || code == "template.taken").collect()
        })
        .collect();
    let mut alive: BTreeSet<usize> = BTreeSet::new();
    for (place, step) in world.steps.iter().enumerate() {
        if all.iter().any(|row| world.steps[place].active.holds(&row.0, &row.1)) {
            alive.extend(&step.mentions);
        }
    }
    for name in 0..world.names.len() {
        let mut groups: BTreeMap<String, usize> = BTreeMap::new();
        for (place, row) in all.iter().enumerate() {
            let mut rest = row.clone();
            rest.0[name] = None;
            rest.1[name] = true;
            let first = *groups.entry(format!("{rest:?}")).or_insert(place);
            if outputs[first] != outputs[place] {
                alive.insert(name);
                break;
            }
        }
    }
    // What decides whether it is asked, over all values that there are.
    let free = product(world);
    for name in (0..world.names.len()).rev().filter(|name| !world.asked[*name].is_always()) {
        for decides in 0..name {
            let mut groups: BTreeMap<String, bool> = BTreeMap::new();
            let differs = free.iter().any(|row| {
                let mut rest = row.clone();
                rest.0[decides] = None;
                rest.1[decides] = true;
                let holds = world.asked[name].holds(&row.0, &row.1);
                *groups.entry(format!("{rest:?}")).or_insert(holds) != holds
            });
            if differs && alive.contains(&name) {
                alive.insert(decides);
            }
        }
    }
    (0..world.names.len()).filter(|name| !alive.contains(name)).map(|name| world.names[name].id.clone()).collect()
}
