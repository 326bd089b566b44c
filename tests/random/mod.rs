//! Random calls made from the vectors: a value is replaced by another that stands under the same name, lists and lines
//! are mixed, numbers moved. Valid for the most part, never the same twice, the same from a seed.

#![allow(clippy::indexing_slicing, reason = "a test may fail")]

mod run;

use encargo_tests::chance::Chance;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The vectors as seeds, by call, and every value in them by the name it stands under.
pub(crate) struct Seeds {
    calls: Vec<(String, Vec<Value>)>,
    pool: BTreeMap<String, Vec<Value>>,
    lines: Vec<String>,
}

/// Calls that take nothing, so that there is nothing to change; and lists of goals, whose steps are the runners' own.
const LEFT_OUT: &[&str] = &[
    "audit_words", "benchmarks", "goal_list", "goal_texts", "history_words", "profile_questions", "rate_words",
    "rules", "schema", "trend_words",
];

/// Where the runners of the vectors look for a template's text: theirs, not the library's.
const OF_THE_RUNNERS: &[&str] = &["source", "catalog", "template", "to"];

/// What a text is spoilt with where nothing has to be valid.
const HOSTILE: &[&str] = &[
    "", " ", "\u{0}", "\u{feff}", "🧡", "e\u{301}", "\r\n", "|", "- [ ] ", "#", "=1+1", "<b>", "%", "-1", "9999-12-31",
    "0000-00-00", "1e999", "99999999999999999999", "Q0", "31/02", "«", "\"", "\\", "{{", "null", "½", "١٢",
];

impl Seeds {
    /// The vectors that are answered: a refused one is no valid call.
    pub(crate) fn new<'a>(vectors: impl Iterator<Item = &'a Value>) -> Self {
        let mut seeds = Self { calls: Vec::new(), pool: BTreeMap::new(), lines: Vec::new() };
        let mut calls: BTreeMap<String, Vec<Value>> = BTreeMap::new();
        for case in vectors.filter(|case| case.get("error").is_none()) {
            let args = case["args"].clone();
            seeds.gather("", &args);
            calls.entry(case["call"].as_str().unwrap_or_default().to_owned()).or_default().push(args);
        }
        calls.retain(|name, _| !LEFT_OUT.contains(&name.as_str()));
        seeds.calls = calls.into_iter().collect();
        seeds
    }

    fn gather(&mut self, name: &str, value: &Value) {
        match value {
            Value::Object(fields) => fields.iter().for_each(|(name, value)| self.gather(name, value)),
            Value::Array(items) => items.iter().for_each(|item| self.gather(name, item)),
            Value::String(text) if name == "text" => self.lines.extend(text.lines().map(str::to_owned)),
            _ => {}
        }
        self.pool.entry(name.to_owned()).or_default().push(value.clone());
    }

    /// A call and its arguments, changed in one to four places; `wild` breaks types and texts too.
    pub(crate) fn call(&self, chance: &mut Chance, wild: bool) -> (String, Value) {
        let (name, seeds) = one(chance, &self.calls);
        let mut args = one(chance, seeds).clone();
        for _ in 0..=chance.below(4) {
            // never the arguments as a whole: those of another call are no arguments of this one
            let mut left = 1 + chance.below(count(&args).saturating_sub(1));
            self.change(chance, "", &mut args, &mut left, wild);
        }
        (name.clone(), args)
    }

    /// Changes the value that is `left` places further in.
    fn change(&self, chance: &mut Chance, name: &str, value: &mut Value, left: &mut u32, wild: bool) -> bool {
        if *left == 0 {
            self.replace(chance, name, value, wild);
            return true;
        }
        *left -= 1;
        match value {
            Value::Object(fields) => {
                fields.iter_mut().any(|(name, value)| self.change(chance, name, value, left, wild))
            }
            Value::Array(items) => items.iter_mut().any(|item| self.change(chance, name, item, left, wild)),
            _ => false,
        }
    }

    fn replace(&self, chance: &mut Chance, name: &str, value: &mut Value, wild: bool) {
        if wild && chance.below(3) == 0 {
            return spoil(chance, value);
        }
        match value {
            Value::Array(items) if !items.is_empty() && chance.below(2) == 0 => mix(chance, items),
            Value::Object(fields) if !fields.is_empty() && chance.below(3) == 0 => drop_one(chance, fields),
            Value::String(text) if name == "text" && chance.below(3) > 0 => self.splice(chance, text),
            Value::Number(number) if chance.below(2) == 0 => {
                let number = number.as_i64();
                move_number(chance, value, number);
            }
            _ => {
                let same = |other: &&Value| std::mem::discriminant(*other) == std::mem::discriminant(value);
                let others: Vec<&Value> = self.pool.get(name).into_iter().flatten().filter(same).collect();
                if !others.is_empty() {
                    *value = (*one(chance, &others)).clone();
                }
            }
        }
    }

    /// Lines of other notes between those of this one, or this one cut somewhere.
    fn splice(&self, chance: &mut Chance, text: &mut String) {
        let mut lines: Vec<&str> = text.lines().collect();
        let place = usize::try_from(chance.below(u32::try_from(lines.len() + 1).unwrap_or(1))).unwrap_or(0);
        if chance.below(4) == 0 {
            lines.truncate(place);
        }
        if !self.lines.is_empty() {
            lines.insert(place.min(lines.len()), one(chance, &self.lines).as_str());
        }
        *text = lines.join("\n");
    }
}

/// One of several, never none: the callers hold lists that are not empty.
fn one<'a, T>(chance: &mut Chance, list: &'a [T]) -> &'a T {
    let place = chance.below(u32::try_from(list.len()).unwrap_or(u32::MAX));
    &list[usize::try_from(place).unwrap_or(0)]
}

fn count(value: &Value) -> u32 {
    1 + match value {
        Value::Object(fields) => fields.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

fn mix(chance: &mut Chance, items: &mut Vec<Value>) {
    let place = usize::try_from(chance.below(u32::try_from(items.len()).unwrap_or(1))).unwrap_or(0);
    match chance.below(4) {
        0 => drop(items.remove(place)),
        1 => items.push(items[place].clone()),
        2 => items.swap(0, place),
        _ => items.reverse(),
    }
}

fn drop_one(chance: &mut Chance, fields: &mut Map<String, Value>) {
    let names: Vec<String> = fields.keys().cloned().collect();
    let name = one(chance, &names);
    if !OF_THE_RUNNERS.contains(&name.as_str()) {
        fields.remove(name);
    }
}

fn move_number(chance: &mut Chance, value: &mut Value, number: Option<i64>) {
    if let Some(number) = number {
        *value = json!(match chance.below(5) {
            0 => 0,
            1 => 1,
            2 => number.saturating_add(1),
            3 => number.saturating_sub(1),
            _ => number.saturating_mul(2),
        });
    }
}

fn spoil(chance: &mut Chance, value: &mut Value) {
    *value = match (chance.below(6), &*value) {
        (0, _) => Value::Null,
        (1, Value::Number(_)) => json!(9_007_199_254_740_993_u64),
        (2, Value::Number(_)) => json!(i64::MIN),
        (_, Value::String(text)) => {
            let place = text.char_indices().nth(usize::try_from(chance.below(40)).unwrap_or(0));
            let (head, tail) = text.split_at(place.map_or(text.len(), |(place, _)| place));
            json!(format!("{head}{}{tail}", one(chance, HOSTILE)))
        }
        (3, other) => json!([other]),
        (4, other) => json!({ "a": other }),
        _ => json!(one(chance, HOSTILE)),
    };
}
