//! Evaluation: one JSON object a line in, one a line out, the same `id`; of levelling, project files in.
pub(crate) mod folds;
pub(crate) mod judge;
mod merge;
pub(crate) mod notes;
mod plan;
mod read;
mod rules;
mod say;
mod schedule;

use crate::Outcome;
use serde_json::Value;
use std::io::{BufRead, Write};

/// Runs one evaluation over standard input.
pub(crate) fn run(words: &[&str]) -> Outcome {
    match words {
        ["read"] => each_line(read::line),
        ["notes"] => each_line(notes::line),
        ["--folds", rest @ ..] => {
            let folds = folds::run(&crate::train::data::writers()?, &crate::train::data::examples()?)?;
            if rest == ["--write"] {
                folds::write(&folds)?;
            }
            folds::report(&folds);
            Ok(())
        }
        ["judge", rest @ ..] => {
            let rubric = rest.to_vec();
            each_line(move |input| judge::line(input, &rubric))
        }
        ["say"] => each_line(say::line),
        ["rules"] => rules::report(),
        ["plan"] => each_line(plan::line),
        ["merge"] => each_line(merge::line),
        ["schedule", rest @ ..] => schedule::run(rest),
        _ => {
            Err("usage: cargo xtask eval read|notes|judge|say|rules|plan|merge < in.jsonl > out.jsonl, or eval schedule FILE.sm…"
                .into())
        }
    }
}

fn each_line(predict: impl Fn(&Value) -> Result<Value, Box<dyn std::error::Error>>) -> Outcome {
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for line in std::io::stdin().lock().lines() {
        let line = line?;
        if !line.trim().is_empty() {
            let input: Value = serde_json::from_str(&line)?;
            let mut output = predict(&input)?;
            if let (Some(object), Some(id)) = (output.as_object_mut(), input.get("id")) {
                object.insert("id".into(), id.clone());
            }
            writeln!(out, "{output}")?;
        }
    }
    Ok(())
}
