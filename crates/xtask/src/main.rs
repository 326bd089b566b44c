//! What cargo cannot do alone: the wasm package, the wheel, testing everything, evaluation.
#![allow(clippy::disallowed_methods, reason = "a build tool reads the clock and the environment; the library does not")]
mod api;
mod bench;
mod browser;
mod catalog;
mod codes;
mod command;
mod contents;
mod eval;
mod house;
mod judging;
mod kept;
mod msrv;
mod nouns;
mod npm;
mod random;
mod rules;
mod schema;
mod sizes;
mod stage;
mod stories;
mod test;
mod train;
mod wasm;
mod wheel;
mod words;

use house::House;
use std::process::ExitCode;

/// Why a step cannot go on: words for the person at the terminal.
type Refusal = Box<dyn std::error::Error>;

/// What a step ends with.
type Outcome = Result<(), Refusal>;

const USAGE: &str = "usage: cargo xtask COMMAND
  test [rust|js|python|browser|stories]   everything, or one part of it
  wasm                                    the WebAssembly module alone
  npm                                     the npm package in bindings/js/dist
  wheel                                   the wheel, installed in target/venv
  stubs                                   renews bindings/python/encargo/_encargo.pyi
  api [--write]                           the public names that every language must have; --write renews tests/vectors/api.json
  rules [--write]                         the catalogue of rules as a page; --write renews docs/rules.md
  codes [--write]                         every code of a refusal or a finding; --write renews docs/codes.md
  catalog [--write]                       the shipped templates as pages; --write renews docs/catalog
  catalog TEMPLATE [QUESTION=VALUE …]     one plan of a shipped template, row by row, in both languages
  schema [--write]                        the JSON Schema of a template; --write renews docs/template.schema.json
  nouns [--write]                         the JSON Schema of every record; --write renews docs/nouns.schema.json
  random compare|break [COUNT [SEED]]     random calls: one answer in three languages; or Rust alone, as many as asked
  words                                   everything that is said, once, for reading aloud
  msrv                                    whether rust-version is true
  sizes                                   how large and how fast is what was built
  bench                                   reading against peers in Rust, Node and Python, in one run
  train judge [--dry]                     learns how words speak for the five letters; the table by writer
  eval read|notes|judge|say|rules|plan    evaluation: JSON lines in, JSON lines out
  train                                   learns the reader's weights from the labelled notes in crates/xtask/data
  eval --folds                            how well notes of writers are read whose notes the weights have not seen
  eval schedule [--schedules N | --seconds S] FILE.sm…   a plan of each project of PSPLIB
environment:
  ENCARGO_WASM=debian         compile wasm with Debian's rustc-web, whatever rustup has
  ENCARGO_WASM_TOOLCHAIN=DIR  where that compiler is kept (default: target/wasm-toolchain)
  CHROMIUM=PATH               the browser to test with";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let house = House::here();
    let outcome = match words.as_slice() {
        ["test", parts @ ..] => test::run(&house, parts),
        ["wasm"] => wasm::run(&house),
        ["npm"] => npm::build(&house),
        ["wheel"] => wheel::run(&house),
        ["stubs"] => wheel::renew_stubs(&house),
        ["api"] => api::run(&house, false),
        ["api", "--write"] => api::run(&house, true),
        ["rules"] => rules::run(&house, false),
        ["rules", "--write"] => rules::run(&house, true),
        ["codes"] => codes::run(&house, false),
        ["codes", "--write"] => codes::run(&house, true),
        ["catalog"] => catalog::run(&house, false),
        ["catalog", "--write"] => catalog::run(&house, true),
        ["catalog", id, said @ ..] => catalog::print(id, said),
        ["schema"] => schema::run(&house, false),
        ["schema", "--write"] => schema::run(&house, true),
        ["nouns"] => nouns::run(&house, false),
        ["nouns", "--write"] => nouns::run(&house, true),
        ["sizes"] => sizes::run(&house),
        ["bench"] => bench::run(&house),
        ["train", "judge", rest @ ..] => judging::run(rest),
        ["random", rest @ ..] => random::run(&house, rest),
        ["words"] => words::run(&house),
        ["msrv"] => msrv::check(&house),
        ["eval", rest @ ..] => eval::run(rest),
        ["train", rest @ ..] => train::run(rest),
        _ => Err(USAGE.into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("xtask: {error}");
            ExitCode::FAILURE
        }
    }
}
