//! A slow twin: every answer to small templates, one after the other, compared with the check.

use super::{Budget, Methods, Problem, StepView, Subject, check};
use crate::question::Value;
use crate::template::expression::{Expression, Name, Type};
use std::collections::{BTreeMap, BTreeSet};

struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % sides
    }
    fn of<T: Copy>(&mut self, words: &[T]) -> T {
        words[self.roll(words.len())]
    }
}

fn text(word: &str) -> Value {
    Value::Text(word.into())
}

fn list(words: &[&str]) -> Value {
    Value::List(words.iter().map(|word| (*word).to_owned()).collect())
}

/// The names, and for each the answers that expressions can tell apart.
fn pool(dice: &mut Dice) -> (Vec<Name>, Vec<Vec<Value>>) {
    let halves = (0..=10).map(|half| Value::Number(rust_decimal::Decimal::new(half * 5, 1).normalize())).collect();
    let lists = vec![
        list(&[]),
        list(&["a"]),
        list(&["b"]),
        list(&["…"]),
        list(&["a", "b"]),
        list(&["a", "…"]),
        list(&["b", "…"]),
        list(&["…", "……"]),
        list(&["a", "b", "…"]),
        list(&["a", "…", "……"]),
        list(&["b", "…", "……"]),
        list(&["…", "……", "………"]),
    ];
    let days = ["2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04", "2026-03-05", "2026-03-06"];
    let all = vec![
        ("p", Type::Boolean, vec![Value::Flag(false), Value::Flag(true)]),
        ("q", Type::Boolean, vec![Value::Flag(false), Value::Flag(true)]),
        ("r", Type::Boolean, vec![Value::Flag(false), Value::Flag(true)]),
        ("c", Type::choice(["a", "b", "x"]), vec![text("a"), text("b"), text("x")]),
        ("d", Type::choice(["a", "b"]), vec![text("a"), text("b")]),
        ("n", Type::Number, halves),
        ("l", Type::List, lists),
        ("t", Type::Text, vec![text("a"), text("b"), text("…")]),
        ("day", Type::Date, days.iter().map(|day| Value::Date(day.parse().unwrap())).collect()),
    ];
    let mut chosen: Vec<usize> = Vec::new();
    while chosen.len() < 4 {
        let next = dice.roll(all.len());
        if !chosen.contains(&next) {
            chosen.push(next);
        }
    }
    let names = chosen.iter().map(|place| Name { id: all[*place].0.into(), kind: all[*place].1.clone() }).collect();
    (names, chosen.iter().map(|place| all[*place].2.clone()).collect())
}

fn atom(dice: &mut Dice, names: &[Name]) -> String {
    let name = &names[dice.roll(names.len())];
    if dice.roll(12) == 0 {
        return format!("known({})", names[0].id);
    }
    match name.id.as_str() {
        "c" => dice.of(&["c == 'a'", "c != 'b'", "c in ['a', 'x']", "c not in ['x']"]).into(),
        "d" => dice.of(&["d == 'a'", "d == 'b'", "if(d == 'a', 1, 3) > 2"]).into(),
        "n" => dice
            .of(&[
                "n > 1", "n <= 3", "n == 2", "n + 1 > 4", "2 * n >= 6", "-n < -1", "n in [1, 4]", "min(n, 2) > 1",
                "n != 3", "n - 1 < max(2, n) - 2", "3 - n > n - 5",
            ])
            .into(),
        "l" => dice
            .of(&[
                "'a' in l", "'b' not in l", "size(l) > 1", "size(l) == 0", "size(l) >= 3", "size(l) < 3",
                "size(l) * 2 == 4",
            ])
            .into(),
        "t" => dice.of(&["t == 'a'", "t != 'b'", "t in ['a', 'b']"]).into(),
        "day" => dice.of(&["day > 2026-03-02", "day - 3 == 2026-03-02", "day - 2026-03-02 <= 1"]).into(),
        id => id.into(),
    }
}

fn condition(dice: &mut Dice, names: &[Name], depth: usize) -> String {
    if depth == 0 || dice.roll(3) == 0 {
        return atom(dice, names);
    }
    let (one, other) = (condition(dice, names, depth - 1), condition(dice, names, depth - 1));
    match dice.roll(6) {
        0 => format!("not ({one})"),
        1 => format!("({one}) == ({other})"),
        2 => format!("if({one}, {other}, {})", atom(dice, names)),
        3 | 4 => format!("({one}) and ({other})"),
        _ => format!("({one}) or ({other})"),
    }
}

const IDS: [&str; 6] = ["each/0", "each/1", "each/2", "each/3", "each/4", "each/5"];

struct World {
    names: Vec<Name>,
    assumed: Vec<Option<Value>>,
    unasked: Vec<Option<Value>>,
    asked: Vec<Expression>,
    steps: Vec<StepView<'static>>,
    candidates: Vec<Vec<Value>>,
}

fn world(dice: &mut Dice) -> World {
    let (names, candidates) = pool(dice);
    let read = |text: &str| Expression::read(text, &names).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
    let mut asked = Vec::new();
    for place in 0..names.len() {
        let conditional = place > 0 && dice.roll(3) == 0;
        asked.push(if conditional { read(&condition(dice, &names[..place], 1)) } else { Expression::always() });
    }
    let mut pick = |candidates: &Vec<Value>| Some(candidates[dice.roll(candidates.len())].clone());
    let assumed = candidates.iter().map(&mut pick).collect();
    let unasked = candidates.iter().map(&mut pick).collect();
    let count = 3 + dice.roll(4);
    let mut steps = Vec::new();
    for place in 0..count {
        let active = match dice.roll(6) {
            0 => Expression::always(),
            1 => Expression::never(),
            _ => read(&condition(dice, &names, 2)),
        };
        let mut after = Vec::new();
        for _ in 0..dice.roll(3) {
            // Mostly backwards, sometimes anywhere.
            let target = if dice.roll(4) == 0 { dice.roll(count) } else { dice.roll(place.max(1)) };
            if target != place && !after.iter().any(|(known, _)| *known == target) {
                after.push((target, dice.roll(4) == 0));
            }
        }
        let methods = (dice.roll(3) == 0).then(|| Methods {
            needed: active.clone(),
            variants: vec![("first", read(&condition(dice, &names, 1))), ("second", read(&condition(dice, &names, 1)))],
        });
        steps.push(StepView {
            id: IDS[place],
            active,
            after,
            each_scope: dice.roll(3) > 0,
            offset: (dice.roll(3) > 0).then(|| i32::try_from(dice.roll(5)).unwrap() - 4),
            has_role: dice.roll(4) > 0,
            has_done: dice.roll(4) > 0,
            milestone: dice.roll(4) == 0,
            methods,
            mentions: if dice.roll(5) == 0 { vec![dice.roll(names.len())] } else { Vec::new() },
        });
    }
    World { names, assumed, unasked, asked, steps, candidates }
}

/// One full set of answers: values, and who knew.
type Row = (Vec<Option<Value>>, Vec<bool>);

fn rows(world: &World) -> Vec<Row> {
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

/// Which problems hold for one row: code and ids that tell them apart.
fn problems(world: &World, row: &Row) -> BTreeSet<(String, Vec<String>)> {
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
                let group = (0..world.steps.len()).find(|third| {
                    *third == place
                        || (reachable(world, place).contains_key(third)
                            && reachable(world, *third).contains_key(&place))
                });
                add("cycle_reachable", &[world.steps[group.unwrap()].id]);
            }
        }
    }
    found
}

/// Everything that a step depends on, directly or not, and how far away it is.
fn reachable(world: &World, from: usize) -> BTreeMap<usize, usize> {
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

fn agrees(world: &World, problem: &Problem, row: &Row) -> bool {
    let place = |id: &String| world.names.iter().position(|name| name.id == *id).unwrap();
    problem.answers.iter().all(|(id, value)| row.0[place(id)].as_ref() == Some(value))
        && problem.known.iter().all(|(id, known)| row.1[place(id)] == *known)
}

/// Whether fewer answers cause it too.
fn fewer_cause_it(world: &World, all: &[Row], holds: &[bool], fewer_than: usize) -> bool {
    // Literals: an answer, or whether somebody knew the first.
    let mut literals: Vec<Box<dyn Fn(&Row) -> bool + '_>> = Vec::new();
    for (name, candidates) in world.candidates.iter().enumerate() {
        for value in candidates {
            literals.push(Box::new(move |row: &Row| row.0[name].as_ref() == Some(value)));
        }
    }
    for knew in [true, false] {
        literals.push(Box::new(move |row: &Row| row.1[0] == knew));
    }
    let masks: Vec<Vec<bool>> = literals.iter().map(|fits| all.iter().map(fits).collect()).collect();
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
fn dead(world: &World, all: &[Row], found: &[BTreeSet<(String, Vec<String>)>]) -> BTreeSet<String> {
    let outputs: Vec<Vec<&(String, Vec<String>)>> = found
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
    let mut free: Vec<Row> = vec![(vec![], vec![])];
    for candidates in &world.candidates {
        free = free
            .into_iter()
            .flat_map(|(values, known)| {
                candidates.iter().flat_map(move |value| {
                    let (values, known) = (values.clone(), known.clone());
                    [true, false].into_iter().take(if known.is_empty() { 2 } else { 1 }).map(move |knew| {
                        let (mut values, mut known) = (values.clone(), known.clone());
                        values.push(Some(value.clone()));
                        known.push(knew);
                        (values, known)
                    })
                })
            })
            .collect();
    }
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

#[test]
fn the_check_finds_what_trying_every_answer_finds() {
    let mut dice = Dice(3);
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for number in 0..250 {
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
        let found: Vec<BTreeSet<(String, Vec<String>)>> = all.iter().map(|row| problems(&world, row)).collect();
        let whole: BTreeSet<(String, Vec<String>)> = found.iter().flatten().cloned().collect();
        let show = || {
            let steps: Vec<String> = world
                .steps
                .iter()
                .map(|step| format!("{} {} after {:?}", step.id, step.active.say(&world.names), step.after))
                .collect();
            let asked: Vec<String> = world.asked.iter().map(|asked| asked.say(&world.names)).collect();
            format!("{number}: {steps:#?} asked {asked:?} {:?} {:?}", world.assumed, world.unasked)
        };

        // What is true of the whole.
        let mut expected = BTreeSet::new();
        for (place, step) in world.steps.iter().enumerate() {
            let happens = |code: &str, ids: &[&str]| {
                whole.contains(&(format!("template.{code}"), ids.iter().map(|id| (*id).to_owned()).collect::<Vec<_>>()))
            };
            if !step.active.is_never() && !happens("happens", &[step.id]) {
                expected.insert(("template.never_happens".to_owned(), vec![step.id.to_owned()]));
            }
            for (id, _) in step.methods.iter().flat_map(|methods| &methods.variants) {
                if happens("happens", &[step.id]) && !happens("taken", &[step.id, id]) {
                    expected.insert((format!("template.method_never_taken {id}"), vec![step.id.to_owned()]));
                }
            }
            // Only the nearest is reported.
            let nearest = reachable(&world, place)
                .into_iter()
                .filter(|(other, _)| {
                    *other != place && happens("offset_contradiction", &[step.id, world.steps[*other].id])
                })
                .map(|(_, far)| far)
                .min();
            expected
                .extend(nearest.map(|far| (format!("template.offset_contradiction {far}"), vec![step.id.to_owned()])));
        }
        expected
            .extend(dead(&world, &all, &found).into_iter().map(|id| ("template.dead_question".to_owned(), vec![id])));
        let local = ["no_role", "no_definition_of_done", "no_method", "dependency_lapses", "cycle_reachable"];
        expected.extend(
            whole.iter().filter(|(code, _)| local.iter().any(|local| *code == format!("template.{local}"))).cloned(),
        );

        let mut reported = BTreeSet::new();
        for problem in &checked {
            let code = problem.finding.code.as_str();
            let place = |id: &String| IDS.iter().position(|known| known == id).unwrap();
            *seen.entry(code.to_owned()).or_default() += 1;
            reported.insert(match code {
                "template.cycle_reachable" => {
                    let group = (0..world.steps.len()).find(|third| {
                        let one = place(&problem.ids[0]);
                        *third == one
                            || (reachable(&world, one).contains_key(third)
                                && reachable(&world, *third).contains_key(&one))
                    });
                    (code.to_owned(), vec![IDS[group.unwrap()].to_owned()])
                }
                "template.offset_contradiction" => {
                    let far = reachable(&world, place(&problem.ids[0]))[&place(&problem.ids[1])];
                    (format!("{code} {far}"), vec![problem.ids[0].clone()])
                }
                "template.method_never_taken" => {
                    let which = if problem.finding.message.en.contains("`first`") { "first" } else { "second" };
                    (format!("{code} {which}"), problem.ids.clone())
                }
                _ => (code.to_owned(), problem.ids.clone()),
            });
        }
        assert_eq!(reported, expected, "{}", show());

        // What causes each.
        for problem in checked.iter().filter(|problem| {
            local.iter().any(|code| problem.finding.code.ends_with(code))
                || problem.finding.code.ends_with("contradiction")
        }) {
            assert!(!problem.uncertain);
            let ids = if problem.finding.code.ends_with("cycle_reachable") {
                let one = IDS.iter().position(|known| *known == problem.ids[0]).unwrap();
                let group = (0..world.steps.len()).find(|third| {
                    *third == one
                        || (reachable(&world, one).contains_key(third) && reachable(&world, *third).contains_key(&one))
                });
                vec![IDS[group.unwrap()].to_owned()]
            } else {
                problem.ids.clone()
            };
            let key = (problem.finding.code.clone(), ids);
            let holds: Vec<bool> = found.iter().map(|problems| problems.contains(&key)).collect();
            let mut some = false;
            for (row, holds) in all.iter().zip(&holds) {
                if agrees(&world, problem, row) {
                    some = true;
                    assert!(holds, "{problem:?} is no cause for {row:?}: {}", show());
                }
            }
            assert!(some, "{problem:?} cannot be: {}", show());
            let size = problem.answers.len() + problem.known.len();
            // Several facts of one list count as one here and as several there.
            if size > 0 && !world.names.iter().any(|name| name.kind == Type::List) {
                assert!(!fewer_cause_it(&world, &all, &holds, size), "{problem:?} needs fewer: {}", show());
            }
        }
    }
    for code in [
        "cycle_reachable", "dependency_lapses", "offset_contradiction", "no_role", "no_method", "never_happens",
        "method_never_taken", "dead_question",
    ] {
        assert!(seen.get(&format!("template.{code}")).is_some_and(|count| *count > 10), "{code}: {seen:?}");
    }
    assert!(!seen.contains_key("template.too_complex"));
}
