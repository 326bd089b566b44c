//! Praise that nobody can check: «una web más profesional», "a nicer page".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.vague_quality",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: ("Un adjetivo de valor no se puede comprobar.", "An adjective of praise cannot be checked."),
    source: "INCOSE Guide to Writing Requirements, rule R7 (vague terms)",
    message: ("Lleva un adjetivo que nadie puede comprobar.", "It holds an adjective that nobody can check."),
    suggestion: (
        "Di en qué se notará: velocidad, pasos, errores, una muestra aprobada.",
        "Say where it will show: speed, steps, errors, an approved sample.",
    ),
    question: ("¿En qué se notará?", "Where will it show?"),
    bad: Example::of("Quiere una web más profesional", "Wants a more professional website"),
    good: Example::of("Quiere una web que cargue en 2 segundos", "Wants a website that loads in 2 seconds"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Quality).map(Hit::on)
}
