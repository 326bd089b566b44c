//! What is inside the packages: everything they promise, and nothing of ours that is not for users.

use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal};
use serde_json::Value;

/// Every file of the npm package, no more and no less.
const NPM: [&str; 14] = [
    "LICENSE-APACHE", "LICENSE-MIT", "README.md", "dist/encargo.cjs", "dist/encargo.d.cts", "dist/encargo.d.ts",
    "dist/encargo.js", "dist/encargo_bg.js", "dist/encargo_bg.wasm", "dist/encargo_wasm.js", "dist/schema.cjs",
    "dist/schema.d.cts", "dist/schema.d.ts", "dist/schema.js",
];

/// What a wheel must hold beside its own metadata.
const WHEEL: [&str; 6] = [
    "encargo/__init__.py", "encargo/_encargo.abi3.so", "encargo/_encargo.pyi", "encargo/py.typed",
    "encargo/schemas.py", "encargo/nouns.schema.json",
];

/// Names no package may hold: sources, tests, and the sets that evaluation is measured on.
const NEVER: [&str; 7] = ["test", "eval", "vectors", "field", "node_modules", ".jsonl", ".rs"];

/// The npm package as `npm pack` would publish it.
pub(crate) fn npm(house: &House) -> Outcome {
    let said = Run::new("npm").words("pack --dry-run --json --ignore-scripts").dir(house.js()).quiet()?;
    let said: Value = serde_json::from_str(&said)?;
    let files = said.pointer("/0/files").or_else(|| said.pointer("/encargo/files")).and_then(Value::as_array);
    let files = files.ok_or("npm pack does not list the files")?;
    let mut names: Vec<&str> = files.iter().filter_map(|file| file.get("path")?.as_str()).collect();
    names.retain(|name| *name != "package.json");
    names.sort_unstable();
    if names != NPM {
        return Err(format!("the npm package holds {names:?} and should hold {NPM:?}").into());
    }
    println!("   npm: {} files, as promised", names.len());
    Ok(())
}

/// The wheel just built.
pub(crate) fn wheel(house: &House) -> Outcome {
    let wheel = crate::wheel::built(house)?;
    let listing = Run::new(house.venv("python")).args(["-m", "zipfile", "-l"]).arg(&wheel).quiet()?;
    let names: Vec<&str> = listing.lines().skip(1).filter_map(|line| line.split_whitespace().next()).collect();
    for wanted in WHEEL {
        if !names.contains(&wanted) {
            return Err(format!("the wheel does not hold {wanted}").into());
        }
    }
    refuse_strangers(names.iter().copied(), "the wheel")?;
    if let Some(stray) = names.iter().find(|name| !name.starts_with("encargo/") && !name.starts_with("encargo-")) {
        return Err(format!("the wheel holds {stray}, outside the package").into());
    }
    if !names.iter().any(|name| name.contains("LICENSE")) {
        return Err("the wheel holds no licence".into());
    }
    println!("   wheel: {} files, as promised", names.len());
    Ok(())
}

/// The published crates as `cargo package` would send them.
pub(crate) fn crates(house: &House) -> Outcome {
    for name in crate::msrv::PUBLISHED {
        let run = Run::cargo().words("package --list --allow-dirty --package").arg(name).dir(&house.root);
        let listing = run.quiet()?;
        let strangers =
            listing.lines().filter(|file| file.contains("eval/") || file.contains("psplib") || file.contains(".jsonl"));
        if let Some(file) = strangers.into_iter().next() {
            return Err(format!("the crate {name} holds {file}").into());
        }
        for wanted in ["src/lib.rs", "README.md", "LICENSE-MIT", "LICENSE-APACHE"] {
            if !listing.lines().any(|file| file == wanted) {
                return Err(format!("the crate {name} holds no {wanted}").into());
            }
        }
    }
    Ok(())
}

fn refuse_strangers<'a>(names: impl Iterator<Item = &'a str>, what: &str) -> Result<(), Refusal> {
    for name in names {
        if let Some(never) = NEVER.iter().find(|never| name.contains(**never)) {
            return Err(format!("{what} holds {name}: `{never}` is not for users").into());
        }
    }
    Ok(())
}
