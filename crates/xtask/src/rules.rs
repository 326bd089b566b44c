//! `docs/rules.md`, from the catalogue: written on request, compared at every test run.

use crate::house::House;
use crate::{Outcome, Refusal, kept};
use encargo::assessment::{Criterion, Rule, rules};
use std::fmt::Write;

/// Where the page is kept.
const KEPT: &str = "docs/rules.md";

/// `cargo xtask rules`: prints the page; writes it when asked to.
pub(crate) fn run(house: &House, write: bool) -> Outcome {
    kept::run(house, KEPT, &page()?, write)
}

/// Refuses a page that is not what the catalogue says.
pub(crate) fn check(house: &House) -> Outcome {
    kept::check(house, KEPT, &page()?, "the catalogue says", "rules")
}

fn page() -> Result<String, Refusal> {
    let rules = rules();
    let mut page = String::from(HEAD);
    for criterion in Criterion::ALL {
        let name = criterion.text();
        write!(page, "\n## {} · {}\n\n", name.en, name.es)?;
        let own: Vec<&Rule> = rules.iter().filter(|rule| rule.criterion == *criterion).collect();
        writeln!(page, "| rule | severity | looks at |\n|---|---|---|")?;
        for rule in &own {
            let code = &rule.code;
            let anchor = code.replace('.', "");
            writeln!(page, "| [`{code}`](#{anchor}) | {} | {} |", rule.severity, rule.looks_at)?;
        }
        for rule in own {
            entry(&mut page, rule)?;
        }
    }
    Ok(page)
}

fn entry(page: &mut String, rule: &Rule) -> Result<(), Refusal> {
    write!(page, "\n### {}\n\n", rule.code)?;
    let off = if rule.on { "" } else { " Off unless the rubric turns it on." };
    let unsaid =
        if rule.unsaid { " It fires because nothing was said: alone, it leaves the criterion unknown." } else { "" };
    write!(
        page,
        "{} About `{}`; {}, by {}.{off}{unsaid}\n\n",
        rule.message.en, rule.part, rule.severity, rule.looks_at
    )?;
    write!(page, "*{}*\n\n", rule.message.es)?;
    writeln!(page, "| | English | español |\n|---|---|---|")?;
    let rows = [
        ("why", &rule.rationale),
        ("do", &rule.suggestion),
        ("ask", &rule.question),
        ("bad", &rule.bad),
        ("good", &rule.good),
    ];
    for (name, text) in rows {
        writeln!(page, "| {name} | {} | {} |", text.en, text.es)?;
    }
    write!(page, "\nSource: {}.\n", rule.source)?;
    Ok(())
}

const HEAD: &str = "# The rules

Generated from the catalogue by `cargo xtask rules --write`; each rule is a file in `crates/encargo/src/assessment/`, and its
examples are its tests, in both languages.

A criterion starts with 100 points. An error takes 100, a warning 40, a suggestion 2, an info nothing; from 80 points on the
criterion is met, from 20 on partly met. Where the only errors are of rules that fire because nothing was said, it is unknown;
without a plan the realistic criterion is never more than partly met. A rubric changes the weights, the penalties, the
thresholds, the limits, the severity of a rule, and which rules are applied; a goal silences a rule with a reason.
";
