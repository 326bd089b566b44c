//! The chance of the day is low, though the plan fits on paper.

use crate::assessment::Criterion;
#[cfg(test)]
use crate::assessment::Feasibility;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.unlikely",
    criterion: Criterion::Realistic,
    severity: Severity::Warning,
    looks_at: Looks::Plan,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: (
        "Las duraciones son estimaciones: contar solo la más probable es optimista.",
        "Durations are estimates: to count the most likely alone is optimistic.",
    ),
    source: "D. G. Malcolm et al., Application of a technique for R&D program evaluation (PERT), Operations Research 7 (1959)",
    message: ("Es poco probable llegar a la fecha.", "The date is unlikely to be met."),
    suggestion: (
        "Deja margen: otra fecha, más horas o menos trabajo.",
        "Leave a margin: another day, more hours or less work.",
    ),
    question: ("¿Qué margen se puede dejar?", "What margin can be left?"),
    bad: scene!(
        "Llegar a 500 suscriptores (20 % de probabilidad)",
        "Reach 500 subscribers (a chance of 20%)",
        |_, grounds| {
            grounds.feasibility = Some(Feasibility { chance_percent: Some(20), ..Feasibility::fits(grounds.today) });
        }
    ),
    good: scene!("Llegar a 500 suscriptores (el plan cabe)", "Reach 500 subscribers (the plan fits)", |_, grounds| {
        grounds.feasibility = Some(Feasibility::fits(grounds.today));
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let plan = case.grounds.feasibility.as_ref().filter(|plan| plan.float_days.is_some_and(|days| days >= 0))?;
    let chance = plan.chance_percent.filter(|chance| *chance < case.rubric.limits.chance_percent)?;
    Some(Hit::saying(
        format!("La probabilidad de llegar a la fecha es del {chance} %."),
        format!("The chance of meeting the day is {chance}%."),
    ))
}
