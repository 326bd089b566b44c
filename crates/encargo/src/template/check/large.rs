//! Large templates, where every answer cannot be tried: what is found is compared with answers by chance.

use super::{Budget, Problem, StepView, Subject, check};
use crate::question::Value;
use crate::question::expression::{Expression, Name, Type};
use std::collections::BTreeSet;

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
}

const QUESTIONS: usize = 40;
const STEPS: usize = 200;

struct Large {
    names: Vec<Name>,
    ids: Vec<String>,
    asked: Vec<Expression>,
    assumed: Vec<Option<Value>>,
}

impl Large {
    fn new() -> Self {
        let names: Vec<Name> =
            (0..QUESTIONS).map(|place| Name { id: format!("q{place}"), kind: Type::Boolean }).collect();
        let asked = (0..QUESTIONS).map(|place| match place % 4 {
            3 => Expression::read(&format!("q{} or not q{}", place - 1, place - 3), &names).unwrap(),
            _ => Expression::always(),
        });
        Self {
            asked: asked.collect(),
            ids: (0..STEPS).map(|place| format!("a/{place}")).collect(),
            assumed: vec![Some(Value::Flag(true)); QUESTIONS],
            names,
        }
    }

    fn steps(&self, dice: &mut Dice, when: fn(&mut Dice, usize) -> String) -> Vec<StepView<'_>> {
        let step = |(place, id): (usize, &String)| StepView {
            id: self.ids[place].as_str(),
            active: Expression::read(&when(dice, place), &self.names).unwrap_or_else(|fault| panic!("{id}: {fault:?}")),
            after: (0..dice.roll(4))
                .filter_map(|_| Some((place.checked_sub(1 + dice.roll(12))?, dice.roll(3) == 0)))
                .collect(),
            each_scope: true,
            offset: (dice.roll(4) > 0).then(|| i32::try_from(place / 4 + dice.roll(3)).unwrap() - 60),
            has_role: true,
            has_done: dice.roll(20) > 0,
            milestone: false,
            methods: None,
            mentions: vec![],
        };
        self.ids.iter().enumerate().map(step).collect()
    }

    fn check(&self, steps: &[StepView<'_>], budget: Budget) -> Vec<Problem> {
        let subject = Subject {
            names: &self.names,
            questions: &[],
            assumed: &self.assumed,
            unasked: &self.assumed,
            asked: &self.asked,
            steps,
        };
        check(&subject, budget)
    }

    /// Answers by chance that can be given and agree with these.
    fn answers(&self, dice: &mut Dice, fixed: &[(String, Value)]) -> Option<Vec<Option<Value>>> {
        let mut values: Vec<Option<Value>> = Vec::new();
        for name in &self.names {
            let given = fixed.iter().find(|(id, _)| *id == name.id).map(|(_, value)| value.clone());
            values.push(Some(given.unwrap_or(Value::Flag(dice.roll(2) == 0))));
        }
        for place in 0..values.len() {
            if !self.asked[place].holds(&values, &[]) {
                values[place] = Some(Value::Flag(true));
            }
        }
        let agrees = |(id, value): &(String, Value)| {
            self.names.iter().position(|name| name.id == *id).and_then(|place| values[place].as_ref()) == Some(value)
        };
        fixed.iter().all(agrees).then_some(values)
    }
}

fn q(place: usize) -> String {
    format!("q{}", place % QUESTIONS)
}

/// Conditions as people write them.
fn mixed(dice: &mut Dice, place: usize) -> String {
    let (near, next, far) = (place / 5 + dice.roll(4), place / 5 + dice.roll(4), dice.roll(QUESTIONS));
    match dice.roll(5) {
        0 => "always".to_owned(),
        1 => q(near),
        2 => format!("not {} and {}", q(near), q(far)),
        3 => format!("{} or {} and not {}", q(near), q(next), q(far)),
        _ => format!("({} or {}) and ({} or not {})", q(near), q(far), q(next), q(near + 1)),
    }
}

/// Conditions of which many together are hard: nothing is always in the plan.
fn pairs(dice: &mut Dice, _: usize) -> String {
    format!("{} and {}", q(dice.roll(QUESTIONS)), q(dice.roll(QUESTIONS)))
}

/// The dependencies that lapse for some answers.
fn lapses<'a>(steps: &'a [StepView<'_>], values: &[Option<Value>]) -> BTreeSet<(&'a str, &'a str)> {
    let active: Vec<bool> = steps.iter().map(|step| step.active.holds(values, &[])).collect();
    let mut found = BTreeSet::new();
    for (place, step) in steps.iter().enumerate().filter(|(place, _)| active[*place]) {
        for (target, may_lapse) in step.after.iter().filter(|(target, _)| !active[*target]) {
            let (mut open, mut seen, mut stands) = (vec![*target], BTreeSet::new(), false);
            while let Some(here) = open.pop() {
                stands |= active[here];
                open.extend(steps[here].after.iter().map(|(next, _)| *next).filter(|next| seen.insert(*next)));
            }
            if !stands && !may_lapse && place != *target {
                found.insert((step.id, steps[*target].id));
            }
        }
    }
    found
}

fn codes<'a>(problems: &'a [Problem], code: &str) -> Vec<&'a Problem> {
    problems.iter().filter(|problem| problem.finding.code == code).collect()
}

/// What is reported happens with the answers that are said, and what happens by chance is reported.
fn agrees_with_chance(large: &Large, dice: &mut Dice, steps: &[StepView<'_>], problems: &[Problem]) {
    let reported = codes(problems, "template.dependency_lapses");
    for problem in &reported {
        let pair = (problem.ids[0].as_str(), problem.ids[1].as_str());
        let some: Vec<_> = (0..200).filter_map(|_| large.answers(dice, &problem.answers)).take(10).collect();
        assert!(some.iter().all(|values| lapses(steps, values).contains(&pair)), "{problem:?}");
    }
    let complex: Vec<&str> =
        codes(problems, "template.too_complex").iter().map(|problem| problem.finding.about.as_str()).collect();
    let known: BTreeSet<(&str, &str)> =
        reported.iter().map(|problem| (problem.ids[0].as_str(), problem.ids[1].as_str())).collect();
    for _ in 0..300 {
        let values = large.answers(dice, &[]).unwrap();
        for (id, other) in lapses(steps, &values) {
            assert!(known.contains(&(id, other)) || complex.contains(&id), "{id} {other}");
        }
    }
}

#[test]
fn forty_questions_and_two_hundred_steps_are_checked_within_a_small_budget() {
    let large = Large::new();
    for seed in 1..4 {
        let mut dice = Dice(seed);
        let steps = large.steps(&mut dice, mixed);
        let problems = large.check(&steps, Budget { nodes: 100_000, work: 500_000, ..Budget::default() });
        assert!(problems.len() > 20);
        assert!(codes(&problems, "template.too_complex").is_empty(), "{:?}", problems.last());
        agrees_with_chance(&large, &mut dice, &steps, &problems);
    }
}

#[test]
fn what_cannot_be_joined_is_searched() {
    let large = Large::new();
    let mut dice = Dice(1);
    let steps = large.steps(&mut dice, pairs);
    let problems = large.check(&steps, Budget::default());
    assert!(codes(&problems, "template.dependency_lapses").len() > 100);
    assert!(codes(&problems, "template.too_complex").len() < 30);
    agrees_with_chance(&large, &mut dice, &steps, &problems);
    // With no budget it ends and says so.
    let problems = large.check(&steps, Budget { work: 20_000, ..Budget::default() });
    assert_eq!(codes(&problems, "template.too_complex").len(), 1);
}
