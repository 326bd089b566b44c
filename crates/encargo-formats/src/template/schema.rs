//! The shape of a template as JSON Schema, for editors; knows no text.

use super::shape::{Key, LeftOut, Object, TEMPLATE, Takes};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// The JSON Schema (2020-12) of a template, for editors that complete and check YAML; made from the table that the reader
/// goes by.
///
/// ```
/// assert!(encargo_formats::template_schema().contains("https://json-schema.org/draft/2020-12/schema"));
/// ```
pub fn template_schema() -> String {
    let mut definitions = BTreeMap::new();
    define(&TEMPLATE, &mut definitions);
    let schema = json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A template of encargo",
        "description": "docs/templates.md",
        "$ref": "#/$defs/template",
        "$defs": definitions,
    });
    format!("{schema:#}\n")
}

/// Adds an object and those it needs. An object that stands there already ends the circle.
fn define(object: &'static Object, definitions: &mut BTreeMap<&'static str, Value>) {
    if definitions.contains_key(object.name) {
        return;
    }
    definitions.insert(object.name, Value::Null);
    let mut properties = Map::new();
    for key in object.keys {
        properties.insert(key.name.into(), property(key, definitions));
    }
    let required: Vec<&str> = object.keys.iter().filter(|key| key.required).map(|key| key.name).collect();
    let schema = json!({
        "type": "object",
        "additionalProperties": false,
        "required": required,
        "properties": properties,
    });
    definitions.insert(object.name, schema);
}

fn property(key: &'static Key, definitions: &mut BTreeMap<&'static str, Value>) -> Value {
    let mut schema = takes(&key.takes, definitions);
    if let Value::Object(fields) = &mut schema {
        fields.insert("description".into(), format!("{} · {}", key.doc.en, key.doc.es).into());
        match key.left_out {
            LeftOut::Word(word) => fields.insert("default".into(), word.into()),
            LeftOut::False => fields.insert("default".into(), false.into()),
            LeftOut::Nothing | LeftOut::Empty | LeftOut::Zero => None,
        };
    }
    schema
}

fn takes(takes: &'static Takes, definitions: &mut BTreeMap<&'static str, Value>) -> Value {
    match takes {
        Takes::Words => json!({ "type": "string" }),
        Takes::Slug => json!({ "type": "string", "pattern": "^[a-z0-9_-]+$" }),
        Takes::Path => json!({ "type": "string", "pattern": "^[a-z0-9_-]+(/[a-z0-9_-]+)*$" }),
        Takes::Whole { least, most, .. } => json!({ "type": "integer", "minimum": least, "maximum": most }),
        Takes::Decimal { least, most } => json!({ "type": "number", "minimum": least, "maximum": most }),
        Takes::Flag => json!({ "type": "boolean" }),
        Takes::Word(words) => json!({ "enum": words }),
        Takes::Expression => json!({ "type": ["string", "boolean", "number"] }),
        Takes::Answer => json!({ "anyOf": [
            { "type": ["boolean", "number", "string"] },
            { "type": "array", "items": { "type": "string" } },
        ] }),
        Takes::List { of, least, most } => {
            json!({ "type": "array", "items": self::takes(of, definitions), "minItems": least, "maxItems": most })
        }
        Takes::Map(of) => json!({ "type": "object", "additionalProperties": self::takes(of, definitions) }),
        Takes::Object(object) => {
            define(object, definitions);
            json!({ "$ref": format!("#/$defs/{}", object.name) })
        }
        Takes::Either(short, object) => {
            define(object, definitions);
            json!({ "anyOf": [self::takes(short, definitions), { "$ref": format!("#/$defs/{}", object.name) }] })
        }
    }
}
