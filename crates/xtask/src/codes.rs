//! `docs/codes.md`: every code of a refusal and of a finding, from the tables; compared at every test run.

use crate::house::House;
use crate::{Outcome, Refusal, kept};
use encargo::assessment::rules;
use encargo::{Error, Finding};
use std::collections::BTreeMap;
use std::fmt::Write;

/// Where the page is kept.
const KEPT: &str = "docs/codes.md";

/// `cargo xtask codes`: prints the page; writes it when asked to.
pub(crate) fn run(house: &House, write: bool) -> Outcome {
    kept::run(house, KEPT, &page()?, write)
}

/// Refuses a page that is not what the tables say.
pub(crate) fn check(house: &House) -> Outcome {
    kept::check(house, KEPT, &page()?, "the tables say", "codes")
}

fn page() -> Result<String, Refusal> {
    let mut page = String::from(HEAD);
    let mut said: BTreeMap<&str, Vec<(&str, &str)>> = BTreeMap::new();
    for (code, en, es) in Error::TABLE {
        said.entry(code).or_default().push((en, es));
    }
    for (room, codes) in by_room(said.keys().copied()) {
        write!(page, "\n### {room}\n\n| code | English | español |\n|---|---|---|\n")?;
        for code in codes {
            for (en, es) in said.get(code).into_iter().flatten() {
                writeln!(page, "| `{code}` | {} | {} |", cell(en), cell(es))?;
            }
        }
    }
    page.push_str(FINDINGS);
    let rules = rules();
    for (room, codes) in by_room(Finding::CODES.iter().copied()) {
        let linked = codes.into_iter().map(|code| {
            let rule = rules.iter().any(|rule| rule.code == code);
            let anchor = code.replace('.', "");
            if rule { format!("[`{code}`](rules.md#{anchor})") } else { format!("`{code}`") }
        });
        writeln!(page, "| {room} | {} |", linked.collect::<Vec<_>>().join(", "))?;
    }
    Ok(page)
}

/// Codes by what stands before their point.
fn by_room<'a>(codes: impl Iterator<Item = &'a str>) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut rooms: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for code in codes {
        rooms.entry(code.split('.').next().unwrap_or(code)).or_default().push(code);
    }
    rooms
}

fn cell(words: &str) -> String {
    words.replace('|', "\\|").replace('\n', " ")
}

const HEAD: &str = "# Codes

Generated from the tables by `cargo xtask codes --write`. A code is stable: programs may compare it, and it is never used for
anything else again. The words may be put better in any release.

## Refusals

What cannot be used. `EncargoError.code` in Python and JavaScript, `Error::code` in Rust; names in braces vary.
";

const FINDINGS: &str = "
## Findings

What can be said about a goal, a plan or a file that was taken. Those that judge goals are rules, each with its page.

| room | codes |
|---|---|
";
