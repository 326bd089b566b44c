//! The Python package: virtual environment, stubs made from the binding, wheel; knows no test.

use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal, nouns};
use std::fs;
use std::path::{Path, PathBuf};

/// One profile, one set of features (those of `pyproject.toml`), one folder for stubs and wheel: they share a compilation.
const BUILD: &str = "--profile release --locked";

/// The virtual environment with the tools of `bindings/python/requirements.txt`.
pub(crate) fn environment(house: &House) -> Outcome {
    let venv = house.built("venv");
    let wanted = fs::read(house.python().join("requirements.txt"))?;
    let stamp = venv.join(".encargo-requirements");
    if fs::read(&stamp).is_ok_and(|seen| seen == wanted) && house.venv("python").exists() {
        return Ok(());
    }
    if venv.exists() {
        fs::remove_dir_all(&venv)?;
    }
    let needs = "needs Python 3.10 or newer with venv (Debian: python3-venv), and its package index";
    let made = Run::new("python3").args(["-m", "venv"]).arg(&venv).quiet();
    made.map_err(|refusal| format!("{needs}: {refusal}"))?;
    let install =
        Run::new(house.venv("pip")).words("install --quiet --requirement requirements.txt").dir(house.python());
    install.quiet().map_err(|refusal| format!("{needs}: {refusal}"))?;
    fs::write(stamp, wanted)?;
    Ok(())
}

/// Makes the stubs anew and compares them with the committed `_encargo.pyi`; writes them there when asked to.
pub(crate) fn stubs(house: &House, write: bool) -> Outcome {
    let out = house.built("python-stubs");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    maturin(house).arg("generate-stubs").words(BUILD).arg("--out").arg(&out).loud()?;
    let path = find(&out, "_encargo.pyi")?;
    let made = fs::read_to_string(&path)?;
    let committed = house.python().join("encargo/_encargo.pyi");
    if fs::read_to_string(&committed).is_ok_and(|text| text == made) {
        return Ok(());
    }
    if write {
        fs::write(&committed, made)?;
        println!("   written: {}", committed.display());
        return Ok(());
    }
    let difference = Run::new("diff").arg("-u").arg(&committed).arg(&path).quiet().err();
    let difference = difference.map(|refusal| refusal.to_string()).unwrap_or_default();
    Err(format!("_encargo.pyi is not what the binding says: run `cargo xtask stubs` and commit it\n{difference}")
        .into())
}

/// Builds the wheel and gives its path.
pub(crate) fn build(house: &House) -> Result<PathBuf, Refusal> {
    house.lend_licences(&house.python())?;
    fs::copy(house.path(nouns::KEPT), house.python().join("encargo/nouns.schema.json"))?;
    let wheels = house.built("wheels");
    if wheels.exists() {
        fs::remove_dir_all(&wheels)?;
    }
    maturin(house).arg("build").words(BUILD).arg("--out").arg(&wheels).loud()?;
    built(house)
}

/// The wheel that was built last.
pub(crate) fn built(house: &House) -> Result<PathBuf, Refusal> {
    find(&house.built("wheels"), ".whl")
}

/// Installs the wheel into the virtual environment.
pub(crate) fn install(house: &House, wheel: &Path) -> Outcome {
    Run::new(house.venv("pip")).words("install --quiet --no-deps --force-reinstall").arg(wheel).quiet().map(|_| ())
}

/// `cargo xtask stubs`: renews the committed stubs.
pub(crate) fn renew_stubs(house: &House) -> Outcome {
    environment(house)?;
    stubs(house, true)
}

/// `cargo xtask wheel`: all of it.
pub(crate) fn run(house: &House) -> Outcome {
    environment(house)?;
    let wheel = build(house)?;
    install(house, &wheel)?;
    println!("{}\ninstalled for {}", wheel.display(), house.venv("python").display());
    Ok(())
}

fn maturin(house: &House) -> Run {
    Run::new(house.venv("maturin"))
        .dir(house.python())
        .env("CARGO_TARGET_DIR", house.built("python"))
        .env("VIRTUAL_ENV", house.built("venv"))
}

fn find(folder: &Path, ending: &str) -> Result<PathBuf, Refusal> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            if let Ok(found) = find(&path, ending) {
                return Ok(found);
            }
        } else if path.to_string_lossy().ends_with(ending) {
            return Ok(path);
        }
    }
    Err(format!("no {ending} in {}", folder.display()).into())
}
