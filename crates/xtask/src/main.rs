//! What cargo cannot do alone: the wasm package, the wheel, testing everything, evaluation.
mod eval;

use std::process::ExitCode;

/// What any step may fail with: words for the person at the terminal.
type Outcome = Result<(), Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match words.as_slice() {
        ["eval", rest @ ..] => eval::run(rest),
        _ => Err("usage: cargo xtask eval read|notes|judge|plan < in.jsonl > out.jsonl".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
