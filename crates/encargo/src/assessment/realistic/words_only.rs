//! There is no plan: words alone cannot settle it.

use crate::assessment::Criterion;
#[cfg(test)]
use crate::assessment::Feasibility;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.words_only",
    criterion: Criterion::Realistic,
    severity: Severity::Info,
    looks_at: Looks::Plan,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: ("Solo el plan y las horas dicen si cabe.", "Only the plan and the hours tell whether it fits."),
    source: "critical path and capacity: PMI, PMBOK Guide",
    message: (
        "Con palabras solas no se puede saber si es realista.",
        "Words alone cannot tell whether it is realistic.",
    ),
    suggestion: (
        "Haz el plan y compáralo con las horas que hay.",
        "Make the plan and compare it with the hours there are.",
    ),
    question: (
        "¿Qué tareas hacen falta y cuántas horas hay a la semana?",
        "Which tasks does it take, and how many hours a week are there?",
    ),
    bad: Example::of("Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
    good: scene!("Llegar a 500 suscriptores (con su plan)", "Reach 500 subscribers (with its plan)", |_, grounds| {
        grounds.feasibility = Some(Feasibility::fits(grounds.today));
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.grounds.feasibility.is_none())
}
