//! Nobody said how sure they are. For coaching: off by default.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "achievable.no_confidence",
    criterion: Criterion::Achievable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Confidence,
    on: false,
    unsaid: true,
    rationale: (
        "La confianza dicha en voz alta predice si se hará.",
        "Confidence said aloud predicts whether it will be done.",
    ),
    source: "W. R. Miller and S. Rollnick, Motivational Interviewing, 3rd ed. (2013), the confidence ruler",
    message: ("No se sabe cuánta confianza hay.", "Nobody said how sure they are."),
    suggestion: ("Pregunta del 1 al 10.", "Ask from 1 to 10."),
    question: ("Del 1 al 10, ¿cuánto confías en lograrlo?", "From 1 to 10, how sure are you?"),
    bad: Example::of("Caminar 30 minutos cada tarde", "Walk 30 minutes every evening"),
    good: Example::of(
        "Caminar 30 minutos cada tarde (confianza 8/10)",
        "Walk 30 minutes every evening (confidence 8/10)",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.goal.confidence.is_none())
}
