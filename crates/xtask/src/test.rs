//! `cargo xtask test`: everything that must hold, in stages.

use crate::command::Run;
use crate::house::House;
use crate::stage::Stages;
use crate::{Outcome, Refusal, msrv, npm, wasm, wheel};
use std::fs;
use std::path::{Path, PathBuf};

/// Runs the parts named, or all of them.
pub(crate) fn run(house: &House, parts: &[&str]) -> Outcome {
    let known = ["rust", "js", "python", "browser", "stories"];
    if let Some(unknown) = parts.iter().find(|part| !known.contains(part)) {
        return Err(format!("`{unknown}` is no part of the tests: {}", known.join(", ")).into());
    }
    let wanted = |part: &str| parts.is_empty() || parts.contains(&part);
    let mut stages = Stages::new();
    if wanted("rust") {
        rust(house, &mut stages);
    }
    let js = (wanted("js") || wanted("browser") || wanted("stories")).then(|| js_package(house, &mut stages)).flatten();
    if wanted("js") {
        match js {
            Some(()) => javascript(house, &mut stages),
            None => stages.skip("js: tests", "the npm package"),
        }
    }
    let python = (wanted("python") || wanted("stories")).then(|| python_package(house, &mut stages)).flatten();
    if wanted("python") {
        match python {
            Some(()) => python_tests(house, &mut stages),
            None => stages.skip("python: tests", "the wheel"),
        }
    }
    stages.finish()
}

fn rust(house: &House, stages: &mut Stages) {
    let cargo = |line: &str| Run::cargo().words(line).dir(&house.root);
    stages.run("rust: format", || cargo("fmt --all --check").loud());
    stages.run("rust: clippy", || {
        cargo("clippy --workspace --all-targets --quiet -- --deny warnings").loud()?;
        cargo("clippy --package encargo --features _python,_js --quiet -- --deny warnings").loud()
    });
    stages.run("rust: tests, doctests, examples", || cargo("test --quiet").loud());
    stages.run("rust: xtask's own tests", || cargo("test --quiet --package xtask").loud());
    stages.run("rust: oldest compiler", || msrv::check(house));
}

fn js_package(house: &House, stages: &mut Stages) -> Option<()> {
    let compiler = stages.run("wasm: compiler", || wasm::compiler(house))?;
    stages.run("wasm: module and npm package", || {
        let module = wasm::build(house, compiler.as_deref())?;
        npm::package(house, &module)
    })?;
    stages.run("js: tools", || npm::tools(house))?;
    stages.run("js: package where the examples find it", || npm::install_for_examples(house))
}

fn javascript(house: &House, stages: &mut Stages) {
    stages.run("js: tests", || node_tests(house, "tests"));
}

fn python_package(house: &House, stages: &mut Stages) -> Option<()> {
    stages.run("python: environment", || wheel::environment(house))?;
    stages.run("python: stubs", || wheel::stubs(house, false));
    stages.run("python: wheel", || {
        let wheel = wheel::build(house)?;
        wheel::install(house, &wheel)
    })
}

fn python_tests(house: &House, stages: &mut Stages) {
    stages.run("python: tests", || {
        Run::new(house.venv("pytest")).words("-q --import-mode=importlib tests").dir(house.python()).loud()
    });
}

/// The tests of one folder under `bindings/js`; a folder without one is a mistake, not a success.
fn node_tests(house: &House, folder: &str) -> Outcome {
    let files = files(&house.js().join(folder), ".test.mjs")?;
    Run::new("node").arg("--test").args(files).dir(house.js()).loud()
}

fn files(folder: &Path, ending: &str) -> Result<Vec<PathBuf>, Refusal> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    if found.is_empty() { Err(format!("no *{ending} in {}", folder.display()).into()) } else { Ok(found) }
}
