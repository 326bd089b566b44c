//! `eval notes` on writers the weights have not seen: trained on all but one, scored on the one, for each in turn.
#![allow(
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    reason = "a tool of this repository that scores in fractions"
)]

mod score;

use super::notes;
use crate::Outcome;
use crate::train::data::Writer;
use crate::train::{self, Weights};
use encargo::draft::training;
pub(crate) use score::right;
use score::{Scores, likeness};

/// What one writer's notes gave under weights that had not seen them.
pub(crate) struct Fold {
    pub(crate) name: String,
    /// By how much each draft was ahead, and whether it was right.
    pub(crate) margins: Vec<(i32, bool)>,
    weights: Weights,
    scores: Scores,
}

/// Every fold, two at a time; the least margin of a wish comes from the other folds.
pub(crate) fn run(writers: &[Writer], examples: &Writer) -> Result<Vec<Fold>, Box<dyn std::error::Error>> {
    let mut folds = Vec::new();
    for pair in (0..writers.len()).collect::<Vec<_>>().chunks(2) {
        let found: Vec<Fold> = std::thread::scope(|scope| {
            let threads: Vec<_> = pair.iter().map(|at| scope.spawn(|| one(writers, examples, *at))).collect();
            threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
        });
        folds.extend(found);
    }
    for (at, writer) in writers.iter().enumerate().take(folds.len()) {
        let others = folds.iter().enumerate().filter(|(other, _)| *other != at);
        let least = least(others.flat_map(|(_, fold)| &fold.margins));
        let fold = &mut folds[at];
        fold.weights.cut.extend(least.to_le_bytes());
        fold.scores = predict(writer, &fold.weights);
        println!("{} from {least}", fold.scores.row(&fold.name));
    }
    (folds.len() == writers.len()).then_some(folds).ok_or_else(|| "a fold failed".into())
}

fn one(writers: &[Writer], examples: &Writer, at: usize) -> Fold {
    let others: Vec<&Writer> = writers
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != at)
        .map(|(_, writer)| writer)
        .chain([examples])
        .collect();
    let writer = &writers[at];
    let weights = train::learn(&others);
    let mut margins = Vec::new();
    for labelled in &writer.notes {
        let text = labelled.note.text();
        let goals: Vec<&str> =
            labelled.gold["goals"].as_array().into_iter().flatten().filter_map(|goal| goal["text"].as_str()).collect();
        for (start, end, margin) in training::margins(&labelled.note, &weights.cut) {
            let draft = text.get(start..end).unwrap_or_default();
            margins.push((margin, goals.iter().any(|goal| likeness(goal, draft) >= 0.5)));
        }
    }
    Fold { name: writer.name.clone(), margins, weights, scores: Scores::default() }
}

fn predict(writer: &Writer, weights: &Weights) -> Scores {
    let mut scores = Scores::default();
    for labelled in &writer.notes {
        let reading = training::read(&labelled.note, &weights.cut, &weights.kind, &weights.owner);
        scores.add(&labelled.gold, &notes::prediction(&labelled.note, &reading));
    }
    scores
}

/// Steps from a margin to how often it is right: bins of equal size, each at least as sure as the one below.
pub(crate) fn steps<'m>(margins: impl Iterator<Item = &'m (i32, bool)>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for (from, right, count) in bins(margins) {
        let low = i16::try_from(from).unwrap_or(i16::MAX);
        bytes.extend(low.to_le_bytes());
        bytes.push(u8::try_from((right * 100 + count / 2) / count.max(1)).unwrap_or(99).clamp(1, 99));
    }
    bytes
}

/// The lowest margin of each bin, how many in it are right, and how many there are.
fn bins<'m>(margins: impl Iterator<Item = &'m (i32, bool)>) -> Vec<(i32, usize, usize)> {
    let mut margins: Vec<(i32, bool)> = margins.copied().collect();
    margins.sort_unstable();
    let size = margins.len().div_ceil(16).max(1);
    let mut bins: Vec<(i32, usize, usize)> = Vec::new();
    for part in margins.chunks(size) {
        let mut bin = (part[0].0, part.iter().filter(|(_, right)| *right).count(), part.len());
        while let Some((from, right, count)) =
            bins.last().copied().filter(|(_, right, count)| right * bin.2 > bin.1 * count)
        {
            bins.pop();
            bin = (from, right + bin.1, count + bin.2);
        }
        bins.push(bin);
    }
    bins
}

/// The least margin of a wish that is right oftener than it is wrong by half.
pub(crate) fn least<'m>(margins: impl Iterator<Item = &'m (i32, bool)>) -> i16 {
    let bins = bins(margins);
    let first = bins.iter().find(|(_, right, count)| right * 100 >= count * LEAST);
    first.map_or(0, |(from, ..)| i16::try_from(*from).unwrap_or(i16::MAX))
}

/// In percent: how often a wish must be right to be told.
const LEAST: usize = 40;

/// Writes the page `docs/accuracy.md`.
pub(crate) fn write(folds: &[Fold]) -> Outcome {
    Ok(std::fs::write("docs/accuracy.md", page(folds))?)
}

/// Prints the table, the mean and the sureness.
pub(crate) fn report(folds: &[Fold]) {
    println!("{}", page(folds));
}

/// The page `docs/accuracy.md`.
pub(crate) fn page(folds: &[Fold]) -> String {
    let mut page = String::from(score::HEAD);
    for fold in folds {
        page.push_str(&fold.scores.row(&fold.name));
        page.push('\n');
    }
    page.push_str(&score::mean(folds.iter().map(|fold| &fold.scores)));
    page.push_str("\n\n| sure, % | drafts | right, % |\n|---|---|---|\n");
    let mut told = [(0_usize, 0_usize); 5];
    for (at, fold) in folds.iter().enumerate() {
        let others = folds.iter().enumerate().filter(|(other, _)| *other != at).flat_map(|(_, fold)| &fold.margins);
        let bins = bins(others);
        for (margin, right) in &fold.margins {
            let bin = bins.iter().rev().find(|(from, ..)| from <= margin).or(bins.first());
            let percent = bin.map_or(50, |(_, right, count)| right * 100 / count.max(&1));
            if let Some(told) = told.get_mut((percent / 20).min(4)) {
                told.0 += 1;
                told.1 += usize::from(*right);
            }
        }
    }
    for (at, (count, right)) in told.into_iter().enumerate() {
        page.push_str(&format!("| {}–{} | {count} | {} |\n", at * 20, at * 20 + 19, right * 100 / count.max(1)));
    }
    page
}
