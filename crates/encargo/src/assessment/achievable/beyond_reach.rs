//! The target lies beyond what any means reach in the time there is.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "achievable.beyond_reach",
    criterion: Criterion::Achievable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: ("Una cifra fuera de alcance se abandona a la primera.", "A target out of reach is given up at once."),
    source: "E. A. Locke and G. P. Latham, Building a practically useful theory of goal setting, American Psychologist 57 (2002)",
    message: ("Con ningún medio corriente se llega en ese tiempo.", "No ordinary means gets there in that time."),
    suggestion: (
        "Divide la cifra en etapas que se puedan alcanzar.",
        "Split the target into steps that can be reached.",
    ),
    question: ("¿Qué primera etapa se puede alcanzar en ese tiempo?", "What first step can be reached in that time?"),
    bad: Example::of(
        "Quiere pasar de 212 a 100.000 suscriptores este mes",
        "Wants to go from 212 to 100,000 subscribers this month",
    ),
    good: Example::of(
        "Quiere pasar de 212 a 260 suscriptores este mes",
        "Wants to go from 212 to 260 subscribers this month",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.is_implausible())
}
