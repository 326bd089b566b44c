//! The table of how well each writer's statements are judged.
#![allow(clippy::cast_precision_loss, clippy::as_conversions, reason = "counts are small")]

use crate::Refusal;
use serde_json::{Map, Value};
use std::fmt;

const LETTERS: [&str; 5] = ["S", "M", "A", "R", "T"];

/// Right and wrong of one writer.
#[derive(Clone, Default)]
pub(crate) struct Score {
    count: usize,
    /// For each letter: both, neither, only labelled, only judged.
    cells: [[usize; 4]; 5],
    all: usize,
    deadlines: usize,
}

impl Score {
    /// Adds one statement.
    pub(crate) fn add(&mut self, gold: &Value, got: &Map<String, Value>, deadline: bool) -> Result<(), Refusal> {
        let mut right = true;
        for (letter, cells) in LETTERS.iter().zip(&mut self.cells) {
            let gold = gold.get(letter).and_then(Value::as_u64).ok_or("a statement without a label")? == 1;
            let got = got.get(*letter).and_then(Value::as_u64).unwrap_or(0) == 1;
            let cell = match (gold, got) {
                (true, true) => 0,
                (false, false) => 1,
                (true, false) => 2,
                (false, true) => 3,
            };
            right &= gold == got;
            if let Some(count) = cells.get_mut(cell) {
                *count += 1;
            }
        }
        self.count += 1;
        self.all += usize::from(right);
        self.deadlines += usize::from(deadline);
        Ok(())
    }

    fn share(&self, count: usize) -> f64 {
        100.0 * count as f64 / self.count.max(1) as f64
    }

    /// Per letter the share that is right, then all five, the mean of the letters' macro F1, and deadlines.
    fn columns(&self) -> [f64; 8] {
        let f1 = |right: usize, wrong: usize| 200.0 * right as f64 / (2 * right + wrong).max(1) as f64;
        let macros = self
            .cells
            .map(|[both, neither, only, other]| f64::midpoint(f1(both, only + other), f1(neither, only + other)));
        let rest = [self.share(self.all), macros.iter().sum::<f64>() / 5.0, self.share(self.deadlines)];
        let mut letters = self.cells.iter().map(|[both, neither, ..]| self.share(both + neither)).chain(rest);
        std::array::from_fn(|_| letters.next().unwrap_or_default())
    }
}

/// One row a writer, and their mean.
#[derive(Default)]
pub(crate) struct Scores(Vec<(String, Score)>);

impl Scores {
    pub(crate) fn push(&mut self, writer: &str, score: Score) {
        self.0.push((writer.to_owned(), score));
    }
}

impl fmt::Display for Scores {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "| left out | statements | S | M | A | R | T | all five | macro F1 | deadline |")?;
        writeln!(f, "|---|---|---|---|---|---|---|---|---|---|")?;
        let mut sums = [0.0; 8];
        let row = |f: &mut fmt::Formatter<'_>, name: &str, count: usize, columns: [f64; 8]| {
            let cells: Vec<String> = columns.iter().map(|share| format!("{share:.1}")).collect();
            writeln!(f, "| {name} | {count} | {} |", cells.join(" | "))
        };
        for (name, score) in &self.0 {
            let columns = score.columns();
            for (sum, column) in sums.iter_mut().zip(columns) {
                *sum += column / self.0.len() as f64;
            }
            row(f, name, score.count, columns)?;
        }
        row(f, "mean", self.0.iter().map(|(_, score)| score.count).sum(), sums)
    }
}
