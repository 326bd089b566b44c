//! The WebAssembly module: which compiler makes it, and where it ends up; knows nothing of npm.
mod debian;

use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal};
use std::env;
use std::path::{Path, PathBuf};

pub(crate) const TARGET: &str = "wasm32-unknown-unknown";

/// Finds or makes a compiler for the target: the active one, the one made before, rustup's, Debian's, in that order.
///
/// `ENCARGO_WASM=debian` goes straight to Debian's. `ENCARGO_WASM_TOOLCHAIN` names the folder where that one is kept
/// (default: `wasm-toolchain` in the target folder), so that several working copies can share it.
/// `None` means the active compiler.
pub(crate) fn compiler(house: &House) -> Result<Option<PathBuf>, Refusal> {
    let folder = env::var_os("ENCARGO_WASM_TOOLCHAIN").map_or_else(|| house.built("wasm-toolchain"), PathBuf::from);
    let straight_to_debian = env::var_os("ENCARGO_WASM").is_some_and(|route| route == "debian");
    if !straight_to_debian && active_has_target(house) {
        return Ok(None);
    }
    if let Some(rustc) = debian::ready(&folder) {
        return Ok(Some(rustc));
    }
    if !straight_to_debian {
        println!("   rustup target add {TARGET}");
        if Run::new("rustup").args(["target", "add", TARGET]).dir(&house.root).works() && active_has_target(house) {
            return Ok(None);
        }
    }
    println!("   Debian's rustc-web into {}", folder.display());
    debian::make(house, &folder).map(Some).map_err(|refusal| {
        format!("needs a Rust compiler for {TARGET}: `rustup target add {TARGET}`, or Debian's rustc-web; {refusal}")
            .into()
    })
}

/// Builds the binding for JavaScript and gives the path of the raw module.
pub(crate) fn build(house: &House, compiler: Option<&Path>) -> Result<PathBuf, Refusal> {
    let target_dir = house.built("wasm");
    let mut run = Run::cargo().words("build --package encargo-js --profile wasm --target").arg(TARGET);
    run = run.arg("--target-dir").arg(&target_dir).dir(&house.root);
    if let Some(rustc) = compiler {
        run = run.env("RUSTC", rustc).env("RUSTC_WRAPPER", "");
    }
    run.loud()?;
    Ok(target_dir.join(TARGET).join("wasm/encargo_js.wasm"))
}

/// `cargo xtask wasm`: compiler and module.
pub(crate) fn run(house: &House) -> Outcome {
    let compiler = compiler(house)?;
    let module = build(house, compiler.as_deref())?;
    println!("{}", module.display());
    Ok(())
}

fn active_has_target(house: &House) -> bool {
    let rustc = env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let printed = Run::new(rustc).args(["--print", "target-libdir", "--target", TARGET]).dir(&house.root).quiet();
    printed.is_ok_and(|folder| Path::new(folder.trim()).is_dir())
}
