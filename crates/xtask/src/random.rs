//! Random calls: answered in Rust, then by both packages, and no two may differ; or many of them in Rust alone.

use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal};

/// How many calls the tests compare: the two packages answer them in about ten seconds each.
const IN_THE_TESTS: u32 = 1_000;

/// The calls that the tests compare.
pub(crate) fn test(house: &House) -> Outcome {
    compare(house, IN_THE_TESTS, 20_261_130)
}

/// `cargo xtask random compare|break [COUNT [SEED]]`.
pub(crate) fn run(house: &House, words: &[&str]) -> Outcome {
    let number = |place: usize, otherwise: u32| -> Result<u32, Refusal> {
        words.get(place).map_or(Ok(otherwise), |word| word.parse().map_err(|_| format!("`{word}` is no number").into()))
    };
    match words.first() {
        Some(&"compare") => compare(house, number(1, IN_THE_TESTS)?, number(2, 1)?),
        Some(&"break") => {
            let run = Run::cargo().words("test --quiet --profile random --package encargo-tests --test vectors");
            let run = run.words("random_calls_are_answered_or_refused -- --nocapture").dir(&house.root);
            let run = run.env("ENCARGO_RANDOM", number(1, 100_000)?.to_string());
            run.env("ENCARGO_SEED", number(2, 1)?.to_string()).loud()
        }
        _ => Err("say `compare` (three languages) or `break` (Rust alone, many), and how many".into()),
    }
}

fn compare(house: &House, count: u32, seed: u32) -> Outcome {
    let folder = house.built("random-calls");
    let write = Run::cargo().words("test --quiet --package encargo-tests --test vectors");
    let write = write.words("random_calls_are_written_down -- --ignored").dir(&house.root);
    let write = write.env("ENCARGO_RANDOM", count.to_string()).env("ENCARGO_SEED", seed.to_string());
    write.env("ENCARGO_RANDOM_TO", &folder).bytes()?;
    let node = Run::new("node").words("--test --test-reporter=dot tests/vectors.test.mjs").dir(house.js());
    node.env("ENCARGO_VECTORS", &folder).quiet()?;
    let python = Run::new(house.venv("pytest")).words("-q --import-mode=importlib tests/test_vectors.py");
    python.dir(house.python()).env("ENCARGO_VECTORS", &folder).quiet()?;
    println!("   {count} random calls have one answer in Rust, JavaScript and Python (seed {seed})");
    Ok(())
}
