//! `cargo xtask train judge`: learns how much words speak for each of the five letters from the labelled statements of this
//! repository, and measures it on each writer by what the others taught. The same bytes each time, on every machine.
#![allow(clippy::float_arithmetic, reason = "a tool of this repository that learns in fractions")]
mod learn;
mod table;

use crate::eval::judge::judged;
use crate::eval::notes::note;
use crate::{Outcome, Refusal};
use encargo::Note;
use encargo::letters::Models;
use learn::Example;
use serde_json::Value;
use std::path::Path;
use table::{Score, Scores};

/// Where the statements are: one file a writer.
const STATEMENTS: &str = "tests/data/eval/goals";
/// Where the library takes the weights from.
const WEIGHTS: &str = "crates/encargo/src/letters";
/// The letters of the table of parts, in its order.
const PARTS: [&str; 4] = ["M", "A", "R", "T"];
/// The examples of the guideline: taught to all, scored by none.
const GUIDE: &str = "guide";
/// How many features each table keeps.
const KEPT: usize = 6_000;

/// One statement with its labels.
struct Statement {
    note: Note,
    labels: Value,
    deadline: Vec<String>,
}

/// What one hand wrote.
pub(crate) struct Writer {
    name: String,
    statements: Vec<Statement>,
}

/// Both tables as bytes.
struct Weights {
    parts: Vec<u8>,
    clear: Vec<u8>,
}

impl Weights {
    fn models(&self) -> Models<'_> {
        Models::read(&self.parts, &self.clear)
    }
}

/// Learns from everybody and writes the weights; `--dry` only measures.
pub(crate) fn run(words: &[&str]) -> Outcome {
    let writers = writers()?;
    if !words.contains(&"--quick") {
        print!("{}", folds(&writers)?);
    }
    let weights = learned(&writers.iter().collect::<Vec<_>>());
    println!("parts {} bytes, clear {} bytes", weights.parts.len(), weights.clear.len());
    if !words.contains(&"--dry") {
        std::fs::write(Path::new(WEIGHTS).join("parts.bin"), &weights.parts)?;
        std::fs::write(Path::new(WEIGHTS).join("clear.bin"), &weights.clear)?;
    }
    Ok(())
}

/// The table: each writer judged by weights that the others taught.
pub(crate) fn folds(writers: &[Writer]) -> Result<String, Refusal> {
    let mut rows = Scores::default();
    for writer in writers.iter().filter(|writer| writer.name != GUIDE) {
        let others: Vec<&Writer> = writers.iter().filter(|other| other.name != writer.name).collect();
        let weights = learned(&others);
        rows.push(&writer.name, score(writer, &weights.models())?);
    }
    Ok(rows.to_string())
}

/// How the statements of a writer are judged.
fn score(writer: &Writer, models: &Models<'_>) -> Result<Score, Refusal> {
    let mut score = Score::default();
    for statement in &writer.statements {
        let (labels, due) = judged(&statement.note, None, models);
        let due = due.map(|day| day.to_string());
        let deadline = match &due {
            Some(day) => statement.deadline.contains(day),
            None => statement.deadline.is_empty(),
        };
        score.add(&statement.labels, &labels, deadline)?;
    }
    Ok(score)
}

/// Learns from the statements of these writers.
fn learned(writers: &[&Writer]) -> Weights {
    let statements: Vec<&Statement> = writers.iter().flat_map(|writer| &writer.statements).collect();
    let examples = |signs: Vec<Vec<u32>>, letters: &[&str]| -> Vec<Example> {
        let row = |(statement, signs): (&&Statement, Vec<u32>)| Example {
            signs,
            so: letters.iter().map(|letter| statement.labels.get(letter) == Some(&1.into())).collect(),
        };
        statements.iter().zip(signs).map(row).collect()
    };
    let signs = statements.iter().map(|statement| statement.note.signs()).collect();
    let parts = learn::table::<4>(&examples(signs, &PARTS), KEPT);
    let models = Models::read(&parts, &[]);
    let signs = statements.iter().map(|statement| statement.note.goal_by(&models).signs()).collect();
    let clear = learn::table::<1>(&examples(signs, &["S"]), KEPT);
    Weights { parts, clear }
}

/// The statements, by writer.
pub(crate) fn writers() -> Result<Vec<Writer>, Refusal> {
    let mut files: Vec<_> =
        std::fs::read_dir(STATEMENTS)?.map(|entry| Ok(entry?.path())).collect::<Result<_, std::io::Error>>()?;
    files.sort();
    let mut writers = Vec::new();
    for path in files {
        let mut statements = Vec::new();
        for line in std::fs::read_to_string(&path)?.lines() {
            let row: Value = serde_json::from_str(line)?;
            let deadline = row.get("deadline").and_then(Value::as_array).ok_or("a statement without a deadline")?;
            statements.push(Statement {
                note: note(&row, "text")?,
                labels: row.get("labels").ok_or("a statement without labels")?.clone(),
                deadline: deadline.iter().filter_map(Value::as_str).map(str::to_owned).collect(),
            });
        }
        let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        writers.push(Writer { name, statements });
    }
    Ok(writers)
}
