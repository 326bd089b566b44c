//! The owner is less than seven in ten sure.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "achievable.low_confidence",
    criterion: Criterion::Achievable,
    severity: Severity::Warning,
    looks_at: Looks::Structure,
    part: Part::Confidence,
    on: true,
    unsaid: false,
    rationale: (
        "Con menos de 7 de 10 de confianza se cumple poco: conviene ajustar el objetivo.",
        "Below 7 of 10 sure, little comes of it: adjust the goal.",
    ),
    source: "K. R. Lorig and H. R. Holman, Self-management education, Annals of Behavioral Medicine 26 (2003)",
    message: ("La confianza es baja.", "Confidence is low."),
    suggestion: (
        "Pregunta qué la subiría a 7: una cifra menor, más tiempo, ayuda.",
        "Ask what would make it 7: a smaller target, more time, help.",
    ),
    question: (
        "¿Qué la subiría a 7: una cifra menor, más tiempo, ayuda?",
        "What would make it 7: a smaller target, more time, help?",
    ),
    bad: Example::of("Llegar a 500 suscriptores (confianza 5/10)", "Reach 500 subscribers (confidence 5/10)"),
    good: Example::of("Llegar a 500 suscriptores (confianza 8/10)", "Reach 500 subscribers (confidence 8/10)"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let level = case.goal.confidence.filter(|level| *level < case.rubric.limits.confidence)?;
    Some(Hit::saying(format!("La confianza es {level} de 10."), format!("Confidence is {level} out of 10.")))
}
