//! The steps and what they wait for, as a Mermaid graph; says nothing in words.

use super::speaker::Speaker;
use encargo::language::Language;
use encargo::plan::Dependency;
use encargo::template::{Step, TemplateRecord};
use std::collections::BTreeMap;
use std::fmt::Write;

/// All steps of a template, those in the plan for some answers only with a dashed edge.
pub(super) fn graph(record: &TemplateRecord) -> Result<String, std::fmt::Error> {
    let before: Vec<String> = record.prerequisites.iter().map(|one| format!("before/{}", one.id)).collect();
    let ids = before.iter().map(String::as_str).chain(record.steps.iter().map(|step| step.id.as_str()));
    let places: BTreeMap<&str, usize> = ids.enumerate().map(|(place, id)| (id, place)).collect();
    let place = |id: &str| places.get(id).copied().unwrap_or_default();
    let mut out = String::from("```mermaid\nflowchart LR\n");
    if !before.is_empty() {
        writeln!(out, "  subgraph before[\"before · antes\"]")?;
        for id in &before {
            writeln!(out, "    n{}([\"{id}\"]):::some", place(id))?;
        }
        writeln!(out, "  end")?;
    }
    for phase in &record.phases {
        let own = |step: &&Step| step.id.split('/').next() == Some(&phase.id);
        if !record.steps.iter().any(|step| own(&step)) {
            continue;
        }
        // a subgraph and a node may not share a name
        writeln!(out, "  subgraph phase-{}[\"{} · {}\"]", phase.id, plain(&phase.title.en), plain(&phase.title.es))?;
        for step in record.steps.iter().filter(own) {
            writeln!(out, "    n{}{}{}", place(&step.id), shape(step), class(record, step))?;
        }
        writeln!(out, "  end")?;
    }
    let english = Speaker::new(Language::English);
    for prerequisite in &record.prerequisites {
        for dependency in &prerequisite.after {
            edge(
                &mut out,
                place(&dependency.task),
                dependency,
                place(&format!("before/{}", prerequisite.id)),
                &english,
            )?;
        }
    }
    for step in &record.steps {
        for need in &step.needs {
            writeln!(out, "  n{} --> n{}", place(&format!("before/{need}")), place(&step.id))?;
        }
        for dependency in &step.after {
            edge(&mut out, place(&dependency.task), dependency, place(&step.id), &english)?;
        }
    }
    out.push_str("  classDef some stroke-dasharray: 5 4\n  classDef key stroke-width: 3px\n```\n");
    Ok(out)
}

fn edge(out: &mut String, from: usize, dependency: &Dependency, to: usize, speaker: &Speaker) -> std::fmt::Result {
    let lag = (dependency.lag != 0).then(|| speaker.time(dependency.lag.into(), dependency.unit));
    let said: Vec<String> = speaker.dependency(dependency.kind).map(str::to_owned).into_iter().chain(lag).collect();
    if said.is_empty() {
        writeln!(out, "  n{from} --> n{to}")
    } else {
        writeln!(out, "  n{from} -- \"{}\" --> n{to}", said.join(", "))
    }
}

fn shape(step: &Step) -> String {
    let id = &step.id;
    if step.part.is_some() {
        format!("[[\"{id}\"]]")
    } else if step.milestone {
        format!("{{{{\"{id}\"}}}}")
    } else if step.gate {
        format!("{{\"{id}\"}}")
    } else {
        format!("[\"{id}\"]")
    }
}

fn class(record: &TemplateRecord, step: &Step) -> &'static str {
    if record.key_step.as_deref() == Some(&step.id) {
        ":::key"
    } else if step.when.is_some() || step.repeat.is_some() {
        ":::some"
    } else {
        ""
    }
}

/// Words in a label of Mermaid.
fn plain(words: &str) -> String {
    words.replace('"', "'")
}
