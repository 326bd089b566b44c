//! Small templates made by chance.

use super::super::{Methods, StepView};
use crate::question::Value;
use crate::question::expression::{Expression, Name, Type};

pub(super) struct Dice(pub(super) u64);

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

pub(super) const IDS: [&str; 6] = ["each/0", "each/1", "each/2", "each/3", "each/4", "each/5"];

pub(super) struct World {
    pub(super) names: Vec<Name>,
    pub(super) assumed: Vec<Option<Value>>,
    pub(super) unasked: Vec<Option<Value>>,
    pub(super) asked: Vec<Expression>,
    pub(super) steps: Vec<StepView<'static>>,
    pub(super) candidates: Vec<Vec<Value>>,
}

pub(super) fn world(dice: &mut Dice) -> World {
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
    for (place, id) in IDS.into_iter().enumerate().take(count) {
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
            id,
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
