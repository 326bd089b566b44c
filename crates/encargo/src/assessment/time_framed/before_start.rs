//! The day comes before anybody can start.

use crate::assessment::Criterion;
#[cfg(test)]
use crate::assessment::Feasibility;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "time_framed.before_start",
    criterion: Criterion::TimeFramed,
    severity: Severity::Error,
    looks_at: Looks::Plan,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: ("No se puede acabar antes de empezar.", "Nothing ends before it starts."),
    source: "critical path: PMI, PMBOK Guide",
    message: (
        "La fecha es anterior al primer día en que se puede empezar.",
        "The day comes before the first day anybody can start.",
    ),
    suggestion: ("Pon una fecha posterior al comienzo.", "Set a day after the start."),
    question: ("¿Qué fecha posterior sirve?", "Which later day will do?"),
    bad: scene!(
        "Llegar a 500 suscriptores antes del 24/11/2026 (se empieza el 1 de diciembre)",
        "Reach 500 subscribers by November 24, 2026 (work starts on 1 December)",
        |goal, grounds| {
            goal.due = "2026-11-24".parse().ok();
            let start = "2026-12-01".parse().unwrap_or(grounds.today);
            grounds.feasibility = Some(Feasibility { start, ..Feasibility::fits(grounds.today) });
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores antes del 10/12/2026 (se empieza hoy)",
        "Reach 500 subscribers by December 10, 2026 (work starts today)",
        |_, grounds| {
            grounds.feasibility = Some(Feasibility::fits(grounds.today));
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let plan = case.grounds.feasibility.as_ref()?;
    Hit::when(case.goal.due.is_some_and(|due| due < plan.start && due >= case.today()))
}
