//! `words`: everything that is said, once, for reading aloud: the rules, the questions, the texts of the vectors, and what
//! counts with none, one, two and a thousand.

use crate::Outcome;
use crate::house::House;
use encargo::assessment::rules;
use encargo::interview::Profile;
use encargo::{Goal, Interview, Language, Text};
use serde_json::Value;
use std::collections::BTreeSet;
use std::fs;

/// Prints every text in both languages, once, in the order of the alphabet.
pub(crate) fn run(house: &House) -> Outcome {
    let mut texts: BTreeSet<(String, String)> = BTreeSet::new();
    let mut add = |text: &Text| {
        texts.insert((text.es.clone(), text.en.clone()));
    };
    for rule in rules() {
        [&rule.message, &rule.suggestion, &rule.question, &rule.rationale].into_iter().for_each(&mut add);
    }
    Profile::questions().iter().for_each(|question| add(&question.text));
    let catalog = encargo_formats::catalog();
    for id in catalog.ids() {
        catalog.template(id)?.questions().iter().for_each(|question| add(&question.text));
    }
    for goal in counted()? {
        Interview::about(goal, "2026-11-23".parse()?).agenda().iter().for_each(|question| add(&question.text));
    }
    let mut files: Vec<_> = fs::read_dir(house.path("tests/vectors"))?.collect::<Result<Vec<_>, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    for file in files.iter().filter(|file| file.path().extension().is_some_and(|end| end == "json")) {
        said(&serde_json::from_str(&fs::read_to_string(file.path())?)?, &mut texts);
    }
    for (es, en) in texts {
        println!("{es}\n    {en}");
    }
    Ok(())
}

/// Goals that count none, one, two and a thousand of something, in both languages.
fn counted() -> Result<Vec<Goal>, Box<dyn std::error::Error>> {
    let mut goals = Vec::new();
    for (language, metrics) in [
        (Language::Spanish, ["suscriptores", "ventas", "tasa de apertura"]),
        (Language::English, ["subscribers", "sales", "open rate"]),
    ] {
        for metric in metrics {
            for target in [0, 1, 2, 1000] {
                let measure = serde_json::json!({ "metric": metric, "target": target });
                goals.push(serde_json::from_value(serde_json::json!({
                    "id": "goal", "language": language, "outcome": metric, "measure": measure,
                }))?);
            }
        }
    }
    Ok(goals)
}

fn said(value: &Value, texts: &mut BTreeSet<(String, String)>) {
    match value {
        Value::Array(items) => items.iter().for_each(|item| said(item, texts)),
        Value::Object(fields) => {
            if let (2, Some(es), Some(en)) = (fields.len(), fields.get("es"), fields.get("en"))
                && let (Some(es), Some(en)) = (es.as_str(), en.as_str())
            {
                texts.insert((es.to_owned(), en.to_owned()));
            }
            fields.values().for_each(|item| said(item, texts));
        }
        _ => {}
    }
}
