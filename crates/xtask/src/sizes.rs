//! `cargo xtask sizes`: how large the packages are, how fast they load, how thin the bindings are; judges nothing.

use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal, wheel};
use std::fs;
use std::path::Path;

/// Prints the figures of what `cargo xtask test` has built.
pub(crate) fn run(house: &House) -> Outcome {
    wasm(house)?;
    let wheel = wheel::built(house)?;
    println!("wheel: {} bytes", fs::metadata(&wheel)?.len());
    loading(house)?;
    lines(house)
}

fn wasm(house: &House) -> Outcome {
    let script = "const z = require('node:zlib'), b = require('node:fs').readFileSync(process.argv[1]);
        const q = { params: { [z.constants.BROTLI_PARAM_QUALITY]: 11 } };
        console.log(`${b.length} bytes raw, ${z.gzipSync(b, { level: 9 }).length} gzip, ${z.brotliCompressSync(b, q).length} brotli`)";
    for (what, file) in [("wasm", "encargo_bg.wasm"), ("wasm inlined as JavaScript", "encargo_wasm.js")] {
        let file = house.js().join("dist").join(file);
        print!("{what}: {}", Run::new("node").args(["-e", script]).arg(file).quiet()?);
    }
    Ok(())
}

/// The middle of eleven fresh processes, less what an empty one takes.
fn loading(house: &House) -> Outcome {
    let python = |code: &str| {
        let code = format!("import time; t = time.perf_counter(); {code}; print((time.perf_counter() - t) * 1e3)");
        Run::new(house.venv("python")).arg("-c").arg(code).quiet()
    };
    println!("import encargo: {:.1} ms", middle(|| python("import encargo"))?);
    let node = |kind: &str, load: &str| {
        let code = format!("const t = performance.now(); {load}; console.log(performance.now() - t)");
        Run::new("node").args(["--input-type", kind, "-e", &code]).dir(house.js()).quiet()
    };
    println!("import \"encargo\" in Node: {:.1} ms", middle(|| node("module", "await import('encargo')"))?);
    println!("require(\"encargo\") in Node: {:.1} ms", middle(|| node("commonjs", "require('encargo')"))?);
    Ok(())
}

fn middle(measure: impl Fn() -> Result<String, Refusal>) -> Result<f64, Refusal> {
    let mut times = Vec::new();
    for _ in 0..11 {
        times.push(measure()?.trim().parse::<f64>()?);
    }
    times.sort_by(f64::total_cmp);
    times.get(5).copied().ok_or_else(|| "nothing was measured".into())
}

/// Rust lines that are neither empty nor comment, tests left out where they are a module at the end of the file.
fn lines(house: &House) -> Outcome {
    let inside = count(&house.path("crates/encargo/src/python.rs"))? + count(&house.path("crates/encargo/src/python"))?;
    let core = count(&house.path("crates/encargo/src"))? - inside;
    let formats = count(&house.path("crates/encargo-formats/src"))?;
    let python = count(&house.path("bindings/python/src"))? + inside;
    let javascript = count(&house.path("bindings/js/src"))?;
    println!("Rust lines: core {core}, formats {formats}, Python binding {python}, JavaScript binding {javascript}");
    Ok(())
}

fn count(path: &Path) -> Result<usize, Refusal> {
    if path.is_dir() {
        return fs::read_dir(path)?.map(|entry| count(&entry?.path())).sum();
    }
    if path.extension().is_none_or(|kind| kind != "rs") {
        return Ok(0);
    }
    let text = fs::read_to_string(path)?;
    let code = text.lines().take_while(|line| *line != "#[cfg(test)]").map(str::trim);
    Ok(code.filter(|line| !line.is_empty() && !line.starts_with("//")).count())
}
