//! A slow twin: every answer to small templates, one after the other, compared with the check.

mod slow;
mod world;

use super::{Budget, Problem, Subject, check};
use crate::question::expression::Type;
use slow::{Found, Row, agrees, dead, fewer_cause_it, group, problems, reachable, rows};
use std::collections::{BTreeMap, BTreeSet};
use world::{Dice, IDS, World, world};

/// What hangs from single answers: it is found for a row as it is reported.
const LOCAL: [&str; 5] = [
    "template.no_role", "template.no_definition_of_done", "template.no_method", "template.dependency_lapses",
    "template.cycle_reachable",
];

#[test]
fn the_check_finds_what_trying_every_answer_finds() {
    let mut dice = Dice(3);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for number in 0..100 {
        let world = world(&mut dice);
        let subject = Subject {
            names: &world.names,
            questions: &[],
            assumed: &world.assumed,
            unasked: &world.unasked,
            asked: &world.asked,
            steps: &world.steps,
        };
        let checked = check(&subject, Budget::default());
        let all = rows(&world);
        let found: Vec<BTreeSet<Found>> = all.iter().map(|row| problems(&world, row)).collect();
        let reported: BTreeSet<Found> = checked.iter().map(|problem| key(&world, problem)).collect();
        assert_eq!(reported, expected(&world, &all, &found), "{number}: {}", show(&world));
        for problem in &checked {
            *seen.entry(problem.finding.code.clone()).or_default() += 1;
            if LOCAL.contains(&&*problem.finding.code) || problem.finding.code == "template.offset_contradiction" {
                assert!(!problem.uncertain);
                is_caused(&world, problem, &all, &found);
            }
        }
    }
    for code in [
        "cycle_reachable", "dependency_lapses", "offset_contradiction", "no_role", "no_method", "never_happens",
        "method_never_taken", "dead_question",
    ] {
        assert!(seen.get(&format!("template.{code}")).is_some_and(|count| *count > 5), "{code}: {seen:?}");
    }
    assert!(!seen.contains_key("template.too_complex"));
}

fn show(world: &World) -> String {
    let step =
        |step: &super::StepView<'_>| format!("{} {} after {:?}", step.id, step.active.say(&world.names), step.after);
    let steps: Vec<String> = world.steps.iter().map(step).collect();
    let asked: Vec<String> = world.asked.iter().map(|asked| asked.say(&world.names)).collect();
    format!("{steps:#?} asked {asked:?} {:?} {:?}", world.assumed, world.unasked)
}

/// What is true of all rows together, as it should be reported.
fn expected(world: &World, all: &[Row], found: &[BTreeSet<Found>]) -> BTreeSet<Found> {
    let whole: BTreeSet<&Found> = found.iter().flatten().collect();
    let happens = |code: &str, ids: &[&str]| {
        let ids: Vec<String> = ids.iter().map(|id| (*id).to_owned()).collect();
        whole.contains(&(format!("template.{code}"), ids))
    };
    let mut expected: BTreeSet<Found> =
        whole.iter().filter(|(code, _)| LOCAL.contains(&&**code)).map(|found| (*found).clone()).collect();
    for (place, step) in world.steps.iter().enumerate() {
        let id = vec![step.id.to_owned()];
        if !step.active.is_never() && !happens("happens", &[step.id]) {
            expected.insert(("template.never_happens".to_owned(), id.clone()));
        }
        for (method, _) in step.methods.iter().flat_map(|methods| &methods.variants) {
            if happens("happens", &[step.id]) && !happens("taken", &[step.id, method]) {
                expected.insert((format!("template.method_never_taken {method}"), id.clone()));
            }
        }
        // Only the nearest is reported.
        let contradicts =
            |other: usize| other != place && happens("offset_contradiction", &[step.id, world.steps[other].id]);
        let nearest = reachable(world, place).into_iter().filter(|(other, _)| contradicts(*other)).map(|(_, far)| far);
        expected.extend(nearest.min().map(|far| (format!("template.offset_contradiction {far}"), id.clone())));
    }
    expected.extend(dead(world, all, found).into_iter().map(|id| ("template.dead_question".to_owned(), vec![id])));
    expected
}

/// A reported problem as the slow twin names it.
fn key(world: &World, problem: &Problem) -> Found {
    let code = problem.finding.code.as_str();
    let place = |number: usize| IDS.iter().position(|id| *id == problem.ids[number]).unwrap();
    match code {
        "template.cycle_reachable" => (code.to_owned(), vec![group(world, place(0)).to_owned()]),
        "template.offset_contradiction" => {
            let far = reachable(world, place(0))[&place(1)];
            (format!("{code} {far}"), vec![problem.ids[0].clone()])
        }
        "template.method_never_taken" => {
            let which = if problem.finding.message.en.contains("`first`") { "first" } else { "second" };
            (format!("{code} {which}"), problem.ids.clone())
        }
        _ => (code.to_owned(), problem.ids.clone()),
    }
}

/// The answers lead to the problem, can be given, and no fewer do.
fn is_caused(world: &World, problem: &Problem, all: &[Row], found: &[BTreeSet<Found>]) {
    let key = match key(world, problem) {
        (code, _) if code.starts_with("template.offset") => (problem.finding.code.clone(), problem.ids.clone()),
        key => key,
    };
    let holds: Vec<bool> = found.iter().map(|problems| problems.contains(&key)).collect();
    let mut agreeing = Vec::new();
    for (row, holds) in all.iter().zip(&holds).filter(|(row, _)| agrees(world, problem, row)) {
        assert!(holds, "{problem:?} is no cause for {row:?}: {}", show(world));
        agreeing.push(row);
    }
    assert!(!agreeing.is_empty(), "{problem:?} cannot be: {}", show(world));
    if key.0 == "template.cycle_reachable" {
        let named = world.steps.iter().filter(|step| problem.ids.iter().any(|id| id == step.id));
        let named: Vec<_> = named.collect();
        let active = |row: &Row| named.iter().filter(|step| step.active.holds(&row.0, &row.1)).count();
        assert!(agreeing.iter().any(|row| active(row) > 1), "{problem:?} names another circle: {}", show(world));
    }
    let size = problem.answers.len() + problem.known.len();
    // Several facts of one list count as one here and as several there.
    if size > 0 && !world.names.iter().any(|name| name.kind == Type::List) {
        assert!(!fewer_cause_it(world, all, &holds, size), "{problem:?} needs fewer: {}", show(world));
    }
}
