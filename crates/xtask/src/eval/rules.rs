//! `eval rules`: labelled statements in; how often each rule fires where its criterion is labelled broken, and where not.
use super::notes::note;
use crate::Outcome;
use encargo::assessment::{Criterion, rules};
use serde_json::Value;
use std::collections::BTreeMap;
use std::io::BufRead;

/// Prints a table: rule, fired, on broken, on sound, precision in percent, and the broken ones that nothing else tells.
pub(crate) fn report() -> Outcome {
    let mut fired: BTreeMap<String, [u32; 2]> = BTreeMap::new();
    for line in std::io::stdin().lock().lines() {
        let input: Value = serde_json::from_str(&line?)?;
        let note = note(&input, "text")?;
        let labels = input.get("labels").ok_or("a line without labels")?;
        for verdict in note.goal().assess(note.today()).verdicts {
            let sound = labels.get(letter(verdict.criterion)).and_then(Value::as_u64).unwrap_or(0) == 1;
            for finding in verdict.findings {
                if let Some(count) = fired.entry(finding.code).or_default().get_mut(usize::from(sound)) {
                    *count += 1;
                }
            }
        }
    }
    println!("{:<34} {:<10} {:>5} {:>6} {:>5} {:>9}", "rule", "severity", "fired", "broken", "sound", "precision");
    for rule in rules() {
        let [broken, sound] = fired.get(&rule.code).copied().unwrap_or_default();
        let all = broken + sound;
        let precision = (broken * 100 + all / 2).checked_div(all).map_or("-".to_owned(), |share| format!("{share} %"));
        println!("{:<34} {:<10} {all:>5} {broken:>6} {sound:>5} {precision:>9}", rule.code, rule.severity.as_str());
    }
    Ok(())
}

fn letter(criterion: Criterion) -> &'static str {
    match criterion {
        Criterion::Specific => "S",
        Criterion::Measurable => "M",
        Criterion::Achievable => "A",
        Criterion::Realistic => "R",
        Criterion::TimeFramed => "T",
    }
}
