//! The same story told in Rust, Python and JavaScript, compared byte for byte, with the files it writes.

use crate::command::Run;
use crate::house::House;
use crate::{Outcome, Refusal};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Both clients' stories: the Spanish one and the English one.
const LANGUAGES: [&str; 2] = ["es", "en"];

/// What a program printed, and the files it wrote.
struct Told {
    printed: Vec<u8>,
    files: BTreeMap<String, Vec<u8>>,
}

/// Tells every story three times and compares.
pub(crate) fn compare(house: &House) -> Outcome {
    for language in LANGUAGES {
        let rust =
            tell(house, language, Run::cargo().words("run --quiet --package encargo-examples --example story --"))?;
        if rust.printed.is_empty() || rust.files.is_empty() {
            return Err("the story prints nothing or writes no file".into());
        }
        let python = tell(house, language, Run::new(house.venv("python")).arg("examples/story.py"))?;
        let javascript = tell(house, language, Run::new("node").arg("examples/story.mjs"))?;
        for (name, told) in [("Python", &python), ("JavaScript", &javascript)] {
            same(house, &format!("what {name} prints"), &rust.printed, &told.printed)?;
            if !rust.files.keys().eq(told.files.keys()) {
                return Err(format!("{name} writes {:?} and Rust {:?}", told.files.keys(), rust.files.keys()).into());
            }
            for (file, bytes) in &rust.files {
                same(house, &format!("{file} of {name}"), bytes, told.files.get(file).map_or(&[], Vec::as_slice))?;
            }
        }
        let files: Vec<_> = rust.files.keys().map(String::as_str).collect();
        println!("   {language}: {} bytes and {} are the same three times", rust.printed.len(), files.join(", "));
    }
    Ok(())
}

/// Runs one program; all three are given the same folder, because the story names it.
fn tell(house: &House, language: &str, program: Run) -> Result<Told, Refusal> {
    let out = house.built("story");
    if out.exists() {
        fs::remove_dir_all(&out)?;
    }
    let printed = program.args(["--language", language, "--out"]).arg(&out).dir(&house.root).bytes()?;
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(&out)? {
        let entry = entry?;
        files.insert(entry.file_name().to_string_lossy().into_owned(), fs::read(entry.path())?);
    }
    Ok(Told { printed, files })
}

/// Refuses two different things and shows where they differ.
fn same(house: &House, what: &str, expected: &[u8], found: &[u8]) -> Outcome {
    if expected == found {
        return Ok(());
    }
    let folder = house.built("story-difference");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("rust"), expected)?;
    fs::write(folder.join("other"), found)?;
    let difference = Run::new("diff").words("-u rust other").dir(Path::new(&folder)).quiet().err();
    let difference = difference.map(|refusal| refusal.to_string()).unwrap_or_default();
    Err(format!("{what} is not what Rust gives\n{difference}").into())
}
