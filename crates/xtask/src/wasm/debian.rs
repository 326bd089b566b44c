//! A compiler for WebAssembly out of Debian's packages, unpacked and not installed; its standard library built once.
//!
//! `rustc-web` runs from any folder, so nothing of the system changes. With the standard library inside its own
//! folder the build proper is the same command as with rustup's target, with only `RUSTC` set.

use super::TARGET;
use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal};
use std::fs;
use std::path::{Path, PathBuf};

/// The compiler in this folder, when it is complete.
pub(super) fn ready(folder: &Path) -> Option<PathBuf> {
    let rustc = folder.join("rustc");
    let complete = library(folder).is_dir() && Run::new(&rustc).arg("--version").works();
    complete.then_some(rustc)
}

/// Makes the compiler beside the folder and moves it in last, so that a folder that exists is complete.
pub(super) fn make(house: &House, folder: &Path) -> Result<PathBuf, Refusal> {
    let parent = folder.parent().ok_or("the toolchain folder has no parent")?;
    let work = parent.join(format!("wasm-toolchain.part-{}", std::process::id()));
    let packages = work.join("packages");
    let made = work.join("made");
    fs::create_dir_all(&packages)?;
    fs::create_dir_all(&made)?;
    let result = assemble(house, &work, &packages, &made).and_then(|()| move_in(&made, folder));
    fs::remove_dir_all(&work)?;
    result?;
    ready(folder).ok_or_else(|| format!("the compiler in {} does not run", folder.display()).into())
}

fn assemble(house: &House, work: &Path, packages: &Path, made: &Path) -> Outcome {
    unpack(packages, made)?;
    link(made)?;
    new_enough(house, made)?;
    standard_library(work, made)
}

/// Another working copy may have finished the same folder in the meantime; then theirs is as good.
fn move_in(made: &Path, folder: &Path) -> Outcome {
    if ready(folder).is_some() {
        return Ok(());
    }
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(fs::rename(made, folder)?)
}

/// Downloads and unpacks the compiler, its versioned libraries and the sources of the standard library.
fn unpack(packages: &Path, made: &Path) -> Outcome {
    // Lists may be empty or old on a fresh image; when they cannot be renewed, the old ones may still do.
    if !Run::new("apt-get").args(["update", "-qq"]).works() {
        println!("   apt-get update failed: going on with the package lists as they are");
    }
    let closure = Run::new("apt-cache")
        .words("depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces --no-enhances")
        .arg("rustc-web")
        .quiet()?;
    let libraries = closure.lines().filter(|line| line.starts_with("libstd-rust-web") || line.starts_with("libllvm"));
    let names: Vec<&str> = ["rustc-web", "rust-web-src"].into_iter().chain(libraries).collect();
    Run::new("apt-get").words("download -qq -o APT::Sandbox::User=root").args(names).dir(packages).quiet()?;
    for entry in fs::read_dir(packages)? {
        let package = entry?.path();
        let name = package.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if name.starts_with("rust-web-src") {
            // Of the sources only the standard library: a fifth of the files.
            let only = ["--wildcards", "./usr/src/rustc-*/library", "./usr/lib/rustlib/src"];
            let tar = Run::new("tar").args(["-x", "-C"]).arg(made).args(only);
            Run::new("dpkg-deb").arg("--fsys-tarfile").arg(&package).into(tar)?;
        } else {
            Run::new("dpkg-deb").arg("-x").arg(&package).arg(made).quiet()?;
        }
    }
    Ok(())
}

/// A start script beside the compiler, and rustup's linker where the compiler looks for it.
fn link(made: &Path) -> Outcome {
    let rustc = made.join("rustc");
    let script = "#!/bin/sh\nhere=$(dirname \"$0\")\nLD_LIBRARY_PATH=\"$here/usr/lib/$(uname -m)-linux-gnu\" exec \"$here/usr/bin/rustc\" \"$@\"\n";
    fs::write(&rustc, script)?;
    Run::new("chmod").arg("+x").arg(&rustc).quiet()?;
    let host = host(&Run::new("rustc").arg("-vV").quiet()?)?;
    let sysroot = Run::new("rustc").args(["--print", "sysroot"]).quiet()?;
    let linker = Path::new(sysroot.trim()).join("lib/rustlib").join(&host).join("bin/rust-lld");
    if !linker.is_file() {
        return Err(format!("rust-lld is not at {}: it comes with rustup's toolchain", linker.display()).into());
    }
    let place = made.join("usr/lib/rustlib").join(&host).join("bin");
    fs::create_dir_all(&place)?;
    Run::new("ln").arg("-sfn").arg(&linker).arg(place.join("rust-lld")).quiet()?;
    Ok(())
}

/// Debian's older releases carry compilers that cannot build us: better said here than by a crate far below.
fn new_enough(house: &House, made: &Path) -> Outcome {
    let said = Run::new(made.join("rustc")).arg("--version").quiet()?;
    let has = said.split_whitespace().nth(1).unwrap_or_default();
    let manifest = fs::read_to_string(house.path("Cargo.toml"))?;
    let needs =
        manifest.lines().find_map(|line| line.strip_prefix("rust-version = ")).unwrap_or_default().trim_matches('"');
    if crate::msrv::release(has) < crate::msrv::release(needs) {
        return Err(
            format!("Rust {needs} is needed and Debian's lists offer {has}: renew them with `apt-get update`").into()
        );
    }
    Ok(())
}

/// Builds the standard library from an empty crate and moves it into the compiler's own folder. Small rather than fast:
/// its sorting is written once more for every type that is sorted, and takes a tenth of the module otherwise.
fn standard_library(work: &Path, made: &Path) -> Outcome {
    let empty = work.join("empty");
    fs::create_dir_all(empty.join("src"))?;
    fs::write(empty.join("src/lib.rs"), "")?;
    fs::write(empty.join("Cargo.toml"), "[package]\nname = \"empty\"\nedition = \"2021\"\n[workspace]\n")?;
    Run::cargo()
        .words("build --release -Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size --target-dir target --target")
        .arg(TARGET)
        .env("RUSTC", made.join("rustc"))
        .env("RUSTC_WRAPPER", "")
        .env("RUSTC_BOOTSTRAP", "1")
        .env("RUSTFLAGS", "-Cembed-bitcode=yes") // without it fat LTO fails later
        .dir(&empty)
        .quiet()?;
    let part = library(made).with_extension("part");
    fs::create_dir_all(&part)?;
    for entry in fs::read_dir(empty.join("target").join(TARGET).join("release/deps"))? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if file.extension().is_some_and(|kind| kind == "rlib") && !name.starts_with("libempty-") {
            fs::copy(&file, part.join(name))?;
        }
    }
    fs::rename(part, library(made))?;
    Ok(())
}

fn library(folder: &Path) -> PathBuf {
    folder.join("usr/lib/rustlib").join(TARGET).join("lib")
}

fn host(verbose_version: &str) -> Result<String, Refusal> {
    let host = verbose_version.lines().find_map(|line| line.strip_prefix("host: "));
    host.map(str::to_owned).ok_or_else(|| "rustc does not say its host".into())
}
