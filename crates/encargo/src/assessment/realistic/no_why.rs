//! No reason, no business goal above, and nothing to compare with.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.no_why",
    criterion: Criterion::Realistic,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Why,
    on: true,
    unsaid: true,
    rationale: (
        "Sin un para qué, lo primero que apriete lo desplaza.",
        "Without a reason the next urgent thing pushes it aside.",
    ),
    source: "E. A. Locke and G. P. Latham, Building a practically useful theory of goal setting, American Psychologist 57 (2002)",
    message: ("No se dice para qué.", "It does not say what it is for."),
    suggestion: ("Pregunta a qué objetivo del negocio sirve.", "Ask which business goal it serves."),
    question: ("¿Para qué lo quieres?", "What is it for?"),
    bad: Example::of("Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
    good: Example::of(
        "Quiere llegar a 500 suscriptores porque en abril abre el curso",
        "Wants to reach 500 subscribers because the course opens in April",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let from = case.words_of(Part::Baseline);
    let compared = case.measure().is_some_and(|measure| {
        (measure.baseline.is_some() && measure.target.is_some())
            || (measure.change_percent.is_some() && !from.is_empty())
    });
    let hit = Hit::when(case.goal.why.is_none() && case.goal.serves.is_none())?;
    Some(if compared || case.grounds.feasibility.is_some() { hit.weighing(Severity::Suggestion) } else { hit })
}
