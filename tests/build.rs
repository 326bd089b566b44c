//! Lays the Rust code of the two READMEs where a test can run it, so that what a newcomer copies is what was run.

use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    for name in ["README.md", "README.es.md"] {
        println!("cargo::rerun-if-changed=../{name}");
        let page = fs::read_to_string(Path::new("..").join(name))?;
        let blocks = page.split("```rust\n").skip(1).filter_map(|rest| rest.split("```").next());
        let code: String = blocks.collect();
        fs::write(Path::new(&out).join(format!("{name}.rs")), format!("{{\n{code}}}\n"))?;
    }
    Ok(())
}
