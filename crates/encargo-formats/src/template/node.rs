//! What was read from a template's text, with the place of every key and value; knows no format and no template.

use serde_json::{Map, Number, Value};

/// A place in a text, both from 1; the column counts code points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    pub(super) line: u32,
    pub(super) column: u32,
}

impl Place {
    /// The beginning of the text.
    pub(super) const START: Self = Self { line: 1, column: 1 };
}

/// A value and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Node {
    pub(super) at: Place,
    pub(super) kind: Kind,
}

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Kind {
    /// Nothing: `null`, `~`, or nothing at all.
    Null,
    /// `true` or `false`.
    Flag(bool),
    /// A number as it is written: what it is worth is asked by whoever takes numbers.
    Number(String),
    /// Words.
    Text(String),
    /// Values in a row.
    List(Vec<Node>),
    /// Values under keys, in the order of the text.
    Map(Vec<Entry>),
}

/// A key of a map and what stands under it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) at: Place,
    pub(super) value: Node,
}

impl Node {
    /// The same as JSON. A number that JSON cannot hold becomes nothing: the check has refused it before.
    pub(super) fn to_json(&self) -> Value {
        match &self.kind {
            Kind::Null => Value::Null,
            Kind::Flag(flag) => Value::Bool(*flag),
            Kind::Number(text) => number(text).map_or(Value::Null, Value::Number),
            Kind::Text(text) => Value::String(text.clone()),
            Kind::List(items) => Value::Array(items.iter().map(Self::to_json).collect()),
            Kind::Map(entries) => Value::Object(
                entries.iter().map(|entry| (entry.key.clone(), entry.value.to_json())).collect::<Map<_, _>>(),
            ),
        }
    }

    /// Where a JSON pointer leads; where it leads nowhere, the last place on the way.
    pub(super) fn place_of(&self, pointer: &str) -> Place {
        let mut node = self;
        let mut at = self.at;
        for part in pointer.split('/').skip(1) {
            let next = match &node.kind {
                Kind::List(items) => part.parse().ok().and_then(|place: usize| items.get(place)),
                Kind::Map(entries) => {
                    let key = part.replace("~1", "/").replace("~0", "~");
                    entries.iter().find(|entry| entry.key == key).map(|entry| &entry.value)
                }
                _ => None,
            };
            let Some(next) = next else { break };
            node = next;
            at = next.at;
        }
        at
    }
}

/// A number as JSON holds it: whole numbers of 64 bits, the rest in binary.
fn number(text: &str) -> Option<Number> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    if let Ok(whole) = digits.parse::<i64>() {
        return Some(whole.into());
    }
    if let Ok(whole) = digits.parse::<u64>() {
        return Some(whole.into());
    }
    Number::from_f64(digits.parse().ok()?)
}

/// One more part of a JSON pointer (RFC 6901).
pub(super) fn push_part(pointer: &mut String, part: &str) {
    pointer.push('/');
    for letter in part.chars().take(100) {
        match letter {
            '~' => pointer.push_str("~0"),
            '/' => pointer.push_str("~1"),
            other => pointer.push(other),
        }
    }
}
