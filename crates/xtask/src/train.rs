//! `cargo xtask train`: learns the reader's weights from the labelled notes of this repository, the same bytes each time.
#![allow(
    clippy::indexing_slicing,
    clippy::float_arithmetic,
    clippy::as_conversions,
    reason = "a tool of this repository that learns in fractions"
)]

pub(crate) mod chain;
pub(crate) mod data;
pub(crate) mod linear;
pub(crate) mod lines;
pub(crate) mod maths;
pub(crate) mod owner;
pub(crate) mod pack;

use crate::Outcome;
use crate::eval::folds::{self, Fold};
use chain::{Learned, Pace};
use data::Writer;
use std::path::Path;

/// Where the library takes them from.
const FOLDER: &str = "crates/encargo/src/draft/weights";

/// How many features are kept.
const CUTS: usize = 24_000;

/// The same for telling who does it.
const OWNERS: usize = 12_000;

/// The same for telling goals from tasks.
const KINDS: usize = 3_000;

/// What the library reads: the table that cuts, without its steps of sureness, and the one that tells goals from tasks,
/// the one that tells who does it.
pub(crate) struct Weights {
    pub(crate) cut: Vec<u8>,
    pub(crate) kind: Vec<u8>,
    pub(crate) owner: Vec<u8>,
}

/// Learns from the notes of these writers.
pub(crate) fn learn(writers: &[&Writer]) -> Weights {
    let corpus = data::corpus(writers, 2);
    let rows: Vec<&chain::Row> = corpus.rows.iter().collect();
    let learned: Learned<9> = chain::learn(&rows, corpus.signs.len(), Pace { rounds: 20, penalty: 2.0, step: 0.02 });
    let mut cut = pack::table(&corpus.signs, &learned.features, CUTS);
    cut.extend(pack::links(learned.start.into_iter().chain(learned.after.into_iter().flatten())));
    let examples: Vec<&linear::Example> = corpus.kinds.iter().collect();
    let kind = linear::learn(&examples, corpus.kind_signs.len(), Pace { rounds: 25, penalty: 2.0, step: 0.05 });
    Weights { cut, kind: pack::table(&corpus.kind_signs, &kind, KINDS), owner: owners(&corpus) }
}

/// Who does it.
pub(crate) fn owners(corpus: &data::Corpus) -> Vec<u8> {
    let choices: Vec<&owner::Choice> = corpus.owners.iter().collect();
    let weights = owner::learn(&choices, corpus.owner_signs.len(), Pace { rounds: 8, penalty: 3.0, step: 0.03 });
    pack::table(&corpus.owner_signs, &weights, OWNERS)
}

/// Learns from everybody and writes the weights; the steps of sureness come from folds. With `--owners` only those that
/// tell who does it.
pub(crate) fn run(words: &[&str]) -> Outcome {
    let writers = data::writers()?;
    let examples = data::examples()?;
    if words == ["--owners"] {
        let all: Vec<&Writer> = writers.iter().chain([&examples]).collect();
        return Ok(std::fs::write(Path::new(FOLDER).join("owner.bin"), owners(&data::corpus(&all, 2)))?);
    }
    let folds: Vec<Fold> = folds::run(&writers, &examples)?;
    let all: Vec<&Writer> = writers.iter().chain([&examples]).collect();
    let mut weights = learn(&all);
    weights.cut.extend(folds::least(folds.iter().flat_map(|fold| &fold.margins)).to_le_bytes());
    weights.cut.extend(folds::steps(folds.iter().flat_map(|fold| &fold.margins)));
    if words != ["--dry"] {
        std::fs::write(Path::new(FOLDER).join("cut.bin"), &weights.cut)?;
        std::fs::write(Path::new(FOLDER).join("kind.bin"), &weights.kind)?;
        std::fs::write(Path::new(FOLDER).join("owner.bin"), &weights.owner)?;
    }
    folds::write(&folds)?;
    println!("cut {}, kind {}, owner {} bytes", weights.cut.len(), weights.kind.len(), weights.owner.len());
    folds::report(&folds);
    Ok(())
}
