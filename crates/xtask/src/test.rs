//! `cargo xtask test`: everything that must hold, in stages, on two threads.

use crate::command::{Run, hold_output};
use crate::house::House;
use crate::stage::Stages;
use crate::{
    Outcome, Refusal, api, browser, catalog, codes, contents, msrv, nouns, npm, random, rules, schema, stories, wasm,
    wheel,
};
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
    // What cargo does for the host leaves a core idle most of the time, and so do the two packages: each is one crate
    // that is compiled in one piece.
    std::thread::scope(|scope| {
        let beside = scope.spawn(|| {
            hold_output();
            let mut stages = Stages::new();
            packages(house, &wanted, &mut stages);
            stages
        });
        if wanted("rust") {
            rust(house, &mut stages);
        }
        match beside.join() {
            Ok(others) => stages.join(others),
            Err(_) => stages.after(false, "packages", "a stage that panicked", |_| ()),
        }
    });
    stages.finish()
}

/// The npm package and the wheel, and what is tested with them.
fn packages(house: &House, wanted: &dyn Fn(&str) -> bool, stages: &mut Stages) {
    let told = wanted("stories");
    let javascript = (wanted("js") || wanted("browser") || told).then(|| javascript_package(house, stages).is_some());
    if wanted("js") {
        stages.after(javascript == Some(true), "js", "its package", |stages| javascript_tests(house, stages));
    }
    let python = (wanted("python") || told).then(|| python_package(house, stages).is_some());
    if wanted("python") {
        stages.after(python == Some(true), "python", "its wheel", |stages| python_tests(house, stages));
    }
    if told {
        let both = javascript == Some(true) && python == Some(true);
        stages.after(both, "stories", "a package", |stages| {
            stages.run("stories, byte for byte", || stories::compare(house));
            stages.run("random calls, one answer in three languages", || random::test(house));
        });
    }
    if wanted("browser") {
        stages.after(javascript == Some(true), "browser", "its package", |stages| browser_tests(house, stages));
    }
}

fn rust(house: &House, stages: &mut Stages) {
    let cargo = |line: &str| Run::cargo().words(line).dir(&house.root);
    stages.run("rust: format", || cargo("fmt --all --check").loud());
    stages.run("rust: clippy", || {
        cargo("clippy --workspace --all-targets --quiet -- --deny warnings").loud()?;
        cargo("clippy --package encargo --features _python,_js --quiet -- --deny warnings").loud()
    });
    stages.run("rust: tests, doctests, examples", || cargo("test --quiet --no-fail-fast").loud());
    stages.run("rust: xtask's own tests", || cargo("test --quiet --package xtask").loud());
    stages.run("rust: documentation", || {
        let doc = cargo("doc --quiet --no-deps --package encargo --package encargo-formats --package encargo-noun");
        doc.env("RUSTDOCFLAGS", "--deny warnings").loud()
    });
    stages.run("rust: names that every language must have", || api::check(house));
    stages.run("rust: the page of rules", || rules::check(house));
    stages.run("rust: the page of codes", || codes::check(house));
    stages.run("rust: the pages of templates", || catalog::check(house));
    stages.run("rust: the schema of templates", || schema::check(house));
    stages.run("rust: the schema of nouns", || nouns::check(house));
    stages.run("rust: oldest compiler", || msrv::check(house));
    stages.run("rust: what the crates hold", || contents::crates(house));
}

fn javascript_package(house: &House, stages: &mut Stages) -> Option<()> {
    let compiler = stages.run("wasm: compiler", || wasm::compiler(house))?;
    stages.run("wasm: module and npm package", || {
        let module = wasm::build(house, compiler.as_deref())?;
        npm::package(house, &module)
    })?;
    stages.run("js: tools", || npm::tools(house))?;
    stages.run("js: package where the examples find it", || npm::install_for_examples(house))
}

fn javascript_tests(house: &House, stages: &mut Stages) {
    stages.run("js: tests", || node_tests(house, "tests", &[]));
    stages.run("js: types of the story, strict", || {
        let tsc = house.js().join("node_modules/.bin/tsc");
        Run::new(tsc).words("--project examples/tsconfig.json --noEmit").dir(&house.root).loud()
    });
    stages.run("js: what the package holds", || contents::npm(house));
}

fn browser_tests(house: &House, stages: &mut Stages) {
    if let Some(chromium) = stages.run("browser: Chromium", browser::find) {
        stages.run("browser: the page", || node_tests(house, "tests/browser", &[("CHROMIUM", chromium.as_path())]));
    }
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
    let run = |program: &str| Run::new(house.venv(program));
    stages.run("python: tests", || run("pytest").words("-q --import-mode=importlib tests").dir(house.python()).loud());
    stages.run("python: types of the examples, strict", || {
        let cache = house.built("mypy");
        let mypy = run("mypy").words("--strict --cache-dir").arg(cache);
        mypy.words("examples/story.py examples/mcp/server.py").dir(&house.root).loud()
    });
    stages.run("python: stubs against the module", || run("stubtest").arg("encargo").dir(&house.target).loud());
    stages.run("python: what the wheel holds", || contents::wheel(house));
}

/// The tests of one folder under `bindings/js`; a folder without one is a mistake, not a success.
fn node_tests(house: &House, folder: &str, given: &[(&str, &Path)]) -> Outcome {
    let files = files(&house.js().join(folder), ".test.mjs")?;
    let run = Run::new("node").arg("--test").args(files).dir(house.js());
    given.iter().fold(run, |run, (name, value)| run.env(name, value)).loud()
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
