//! `eval judge`: a statement in, five labels and a deadline out. On words alone, so partly counts as met.
use super::notes::note;
use encargo::assessment::{Criterion, Level};
use encargo::{Day, Note};
use serde_json::{Map, Value, json};

/// Predicts one line.
pub(super) fn line(input: &Value, _options: &[&str]) -> Result<Value, Box<dyn std::error::Error>> {
    let note: Note = note(input, "text")?;
    let today: Day = note.today();
    let goal = note.goal();
    let letter = |criterion| match criterion {
        Criterion::Specific => "S",
        Criterion::Measurable => "M",
        Criterion::Achievable => "A",
        Criterion::Realistic => "R",
        Criterion::TimeFramed => "T",
    };
    let labels: Map<String, Value> = goal
        .assess(today)
        .verdicts
        .into_iter()
        .map(|verdict| {
            (letter(verdict.criterion).to_owned(), json!(u8::from(matches!(verdict.level, Level::Met | Level::Partly))))
        })
        .collect();
    Ok(json!({ "labels": labels, "deadline": goal.due }))
}
