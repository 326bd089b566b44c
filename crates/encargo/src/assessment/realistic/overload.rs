//! Somebody has more work than hours until the day.

use crate::assessment::Criterion;
#[cfg(test)]
use crate::assessment::Feasibility;
use crate::assessment::Load;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.overload",
    criterion: Criterion::Realistic,
    severity: Severity::Warning,
    looks_at: Looks::Plan,
    part: Part::Owner,
    on: true,
    unsaid: false,
    rationale: ("Una persona no puede dar más horas de las que tiene.", "Nobody can give more hours than they have."),
    source: "capacity planning: PMI, PMBOK Guide (resource management)",
    message: ("Alguien tiene más trabajo que horas.", "Somebody has more work than hours."),
    suggestion: ("Reparte sus tareas o amplía sus horas.", "Share out their tasks, or extend their hours."),
    question: (
        "¿Quién puede ayudar, o cuántas horas más puede dar?",
        "Who can help, or how many more hours can they give?",
    ),
    bad: scene!(
        "Llegar a 500 suscriptores (Ana: 20 h de trabajo, 10 h libres)",
        "Reach 500 subscribers (Ana: 20 h of work, 10 h free)",
        |_, grounds| {
            grounds.feasibility = Some(Feasibility {
                loads: vec![Load {
                    person: "Ana".into(),
                    hours_per_week: Some(5.into()),
                    needed: 1200,
                    available: Some(600),
                }],
                ..Feasibility::fits(grounds.today)
            });
        }
    ),
    good: scene!("Llegar a 500 suscriptores (el plan cabe)", "Reach 500 subscribers (the plan fits)", |_, grounds| {
        grounds.feasibility = Some(Feasibility::fits(grounds.today));
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let plan = case.grounds.feasibility.as_ref()?;
    let over = |load: &&Load| load.available.is_some_and(|available| load.needed > available);
    let load = plan.loads.iter().find(over)?;
    let (needed, has) = (
        load.needed.div_euclid(60).saturating_add((load.needed.rem_euclid(60) > 0).into()),
        load.available.unwrap_or(0) / 60,
    );
    Some(Hit::saying(
        format!("{} tiene {needed} h de trabajo y solo {has} h libres antes de la fecha.", load.person),
        format!("{} has {needed} h of work and only {has} h free before the deadline.", load.person),
    ))
}
