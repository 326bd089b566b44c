//! A template as people write it: keys in the order of the format, what goes without saying left out; knows no YAML.

use super::shape::{Key, LeftOut, Object, TEMPLATE, Takes};
use super::yaml::{self, Piece};
use encargo::template::Template;
use serde_json::{Map, Value};

/// A template as YAML that reads well and reads back as the same template.
///
/// ```
/// let newsletter = encargo_formats::catalog().template("newsletter").unwrap().clone();
/// let text = encargo_formats::to_yaml(&newsletter);
/// assert!(text.starts_with("id: newsletter\nversion: 2\n"));
/// assert_eq!(encargo_formats::template(&text).unwrap(), newsletter);
/// ```
pub fn to_yaml(template: &Template) -> String {
    // No template holds what JSON cannot say.
    let record = serde_json::to_value(template).unwrap_or_default();
    yaml::write(&piece(&record, &Takes::Object(&TEMPLATE)))
}

/// A value in the order and the shortness of its place.
pub(super) fn piece<'a>(value: &'a Value, takes: &Takes) -> Piece<'a> {
    match (takes, value) {
        (Takes::Object(object), Value::Object(fields)) => {
            Piece::Map { entries: entries(fields, object), block: object.block }
        }
        (Takes::Either(short, object), Value::Object(fields)) => {
            let entries = entries(fields, object);
            match (object.short, entries.as_slice()) {
                (Some(key), [(only, _)]) if *only == key => {
                    fields.get(key).map_or(Piece::Leaf(value), |value| piece(value, short))
                }
                _ => Piece::Map { entries, block: object.block },
            }
        }
        (Takes::Either(short, _), other) => piece(other, short),
        (Takes::List { of, .. }, Value::Array(items)) => {
            Piece::List(items.iter().map(|item| piece(item, of)).collect())
        }
        (Takes::Map(of), Value::Object(fields)) => {
            let entries = fields.iter().map(|(key, value)| (key.as_str(), piece(value, of))).collect();
            Piece::Map { entries, block: false }
        }
        (_, other) => Piece::from(other),
    }
}

/// What an object says: the keys of the format in its order, then those it does not know.
fn entries<'a>(fields: &'a Map<String, Value>, object: &Object) -> Vec<(&'a str, Piece<'a>)> {
    let known = object.keys.iter().filter_map(|key| {
        let (name, value) = fields.get_key_value(key.name)?;
        (!goes_without_saying(key, value)).then(|| (name.as_str(), piece(value, &key.takes)))
    });
    let unknown = fields
        .iter()
        .filter(|(name, _)| object.key(name).is_none())
        .map(|(name, value)| (name.as_str(), Piece::from(value)));
    known.chain(unknown).collect()
}

/// Whether a key left out means the same.
fn goes_without_saying(key: &Key, value: &Value) -> bool {
    !key.required
        && match (key.left_out, value) {
            (_, Value::Null) => true,
            (LeftOut::Empty, value) => is_empty(value, &key.takes),
            (LeftOut::False, value) => *value == Value::Bool(false),
            (LeftOut::Zero, Value::Array(items)) => items.iter().all(is_zero),
            (LeftOut::Zero, value) => is_zero(value),
            (LeftOut::Word(word), value) => value.as_str() == Some(word),
            (LeftOut::Nothing, _) => false,
        }
}

fn is_empty(value: &Value, takes: &Takes) -> bool {
    match (takes, value) {
        (Takes::Object(object), Value::Object(fields)) => {
            fields.iter().all(|(name, value)| object.key(name).is_some_and(|key| is_empty(value, &key.takes)))
        }
        (_, Value::Object(fields)) => fields.is_empty(),
        (_, Value::Array(items)) => items.is_empty(),
        (Takes::Words, Value::String(text)) => text.is_empty(),
        _ => false,
    }
}

fn is_zero(value: &Value) -> bool {
    value.is_number() && matches!(value.to_string().as_str(), "0" | "0.0")
}
