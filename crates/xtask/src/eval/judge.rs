//! `eval judge`: a statement in, five labels and a deadline out. On words alone, so partly counts as met.
//!
//! `--rubric smartspan` judges as health coaching does: achievable is how sure the client says they are.
use super::notes::note;
use encargo::assessment::{Criterion, Grounds, Level, Rubric};
use encargo::letters::Models;
use encargo::{Day, Note, wire};
use serde_json::{Map, Value, json};

/// The reading of health coaching, as a saved rubric.
const COACHING: &str = include_str!("coaching.json");

/// Predicts one line.
pub(super) fn line(input: &Value, options: &[&str]) -> Result<Value, Box<dyn std::error::Error>> {
    let rubric: Option<Rubric> = match options {
        [] => None,
        ["--rubric", "smartspan"] => Some(wire::from_json(COACHING)?),
        _ => return Err("usage: cargo xtask eval judge [--rubric smartspan]".into()),
    };
    let (labels, due) = judged(&note(input, "text")?, rubric, &Models::library());
    Ok(json!({ "labels": labels, "deadline": due }))
}

/// Five labels and the deadline of a statement, by these weights.
pub(crate) fn judged(note: &Note, rubric: Option<Rubric>, models: &Models<'_>) -> (Map<String, Value>, Option<Day>) {
    let goal = note.goal_by(models);
    let letter = |criterion| match criterion {
        Criterion::Specific => "S",
        Criterion::Measurable => "M",
        Criterion::Achievable => "A",
        Criterion::Realistic => "R",
        Criterion::TimeFramed => "T",
    };
    let grounds = Grounds { rubric, ..Grounds::from(note.today()) };
    let labels = goal
        .assess_by(grounds, models)
        .verdicts
        .into_iter()
        .map(|verdict| {
            (letter(verdict.criterion).to_owned(), json!(u8::from(matches!(verdict.level, Level::Met | Level::Partly))))
        })
        .collect();
    (labels, goal.due)
}
