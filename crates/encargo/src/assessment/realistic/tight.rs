//! The plan fits with no float at all.

use crate::assessment::Criterion;
#[cfg(test)]
use crate::assessment::Feasibility;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.tight",
    criterion: Criterion::Realistic,
    severity: Severity::Suggestion,
    looks_at: Looks::Plan,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: ("Sin holgura, el primer retraso mueve la fecha.", "Without float the first delay moves the day."),
    source: "critical path: PMI, PMBOK Guide",
    message: ("El plan cabe justo: no queda holgura.", "The plan only just fits: there is no slack."),
    suggestion: (
        "Empieza antes o deja un día libre antes de la fecha.",
        "Start earlier, or leave a day free before the date.",
    ),
    question: ("¿Se puede empezar antes o soltar algo?", "Can it start earlier, or can something be dropped?"),
    bad: scene!(
        "Llegar a 500 suscriptores (el plan cabe sin holgura)",
        "Reach 500 subscribers (the plan fits without float)",
        |_, grounds| {
            grounds.feasibility = Some(Feasibility { float_days: Some(0), ..Feasibility::fits(grounds.today) });
        }
    ),
    good: scene!("Llegar a 500 suscriptores (el plan cabe)", "Reach 500 subscribers (the plan fits)", |_, grounds| {
        grounds.feasibility = Some(Feasibility::fits(grounds.today));
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.grounds.feasibility.as_ref()?.float_days == Some(0))
}
