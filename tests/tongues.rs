//! No English in Spanish words and no Spanish in English ones: every pair of texts in the vectors and in the shipped templates.
#![allow(clippy::unwrap_used, reason = "a test may fail")]

use serde_json::Value;
use std::fs;
use std::path::Path;

/// Small words that one language cannot do without and the other does not have.
const ENGLISH: [&str; 16] = [
    "the", "and", "of", "with", "is", "are", "your", "you", "for", "this", "that", "from", "they", "which", "every",
    "not",
];
const SPANISH: [&str; 16] =
    ["el", "los", "las", "que", "con", "para", "una", "por", "del", "está", "cada", "tu", "su", "y", "hay", "según"];

/// A text without what it quotes, which may be in any language, and without code.
fn own_words(text: &str) -> Vec<String> {
    let mut depth = 0_i32;
    let mut is_code = false;
    let mut own = String::new();
    for letter in text.chars() {
        match letter {
            '«' | '“' => depth += 1,
            '»' | '”' => depth -= 1,
            '`' => is_code = !is_code,
            letter if depth <= 0 && !is_code => own.push(letter),
            _ => {}
        }
    }
    let words = own.split(|letter: char| !letter.is_alphanumeric() && letter != '-' && letter != '\'');
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

/// One small word of the other language is enough; a name is quoted.
fn is_foreign(text: &str, words: &[&str]) -> bool {
    own_words(text).iter().any(|word| words.contains(&word.as_str()))
}

fn walk(value: &Value, place: &str, found: &mut Vec<String>, pairs: &mut usize) {
    if let (Some(es), Some(en)) = (value.get("es").and_then(Value::as_str), value.get("en").and_then(Value::as_str)) {
        *pairs += 1;
        if is_foreign(es, &ENGLISH) {
            found.push(format!("{place}: English in Spanish: {es}"));
        }
        if is_foreign(en, &SPANISH) {
            found.push(format!("{place}: Spanish in English: {en}"));
        }
    }
    match value {
        Value::Array(list) => list.iter().for_each(|value| walk(value, place, found, pairs)),
        Value::Object(map) => map.values().for_each(|value| walk(value, place, found, pairs)),
        _ => {}
    }
}

#[test]
fn each_language_speaks_only_itself() {
    let (mut found, mut pairs) = (Vec::new(), 0);
    let vectors = Path::new(env!("CARGO_MANIFEST_DIR")).join("vectors");
    for entry in fs::read_dir(vectors).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|end| end == "json") {
            let cases: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
            for case in cases.as_array().into_iter().flatten() {
                let place =
                    format!("{}: {}", path.display(), case.get("name").and_then(Value::as_str).unwrap_or_default());
                // what goes in was written by a test; what comes out is ours
                for side in ["ok", "at"] {
                    walk(case.get(side).unwrap_or(&Value::Null), &place, &mut found, &mut pairs);
                }
            }
        }
    }
    let catalog = encargo_formats::catalog();
    for id in catalog.ids() {
        let record = serde_json::to_value(catalog.template(id).unwrap().record()).unwrap();
        walk(&record, id, &mut found, &mut pairs);
    }
    assert!(pairs > 2_000, "{pairs}");
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_foreign_sentence_is_seen_and_a_quoted_one_is_not() {
    assert!(is_foreign("Falta the name of the owner.", &ENGLISH));
    assert!(is_foreign("Ask para que the owner decides.", &SPANISH));
    assert!(!is_foreign("La nota dice «the name of the owner».", &ENGLISH));
}
