//! What is to stop, not what is to come: «dejar de perder clientes».

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.avoidance",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Lo que se quiere evitar no dice hacia dónde ir, y se abandona antes.",
        "What is to be avoided does not say where to go, and is given up sooner.",
    ),
    source: "A. J. Elliot and M. A. Church, A hierarchical model of approach and avoidance achievement motivation, JPSP 72 (1997)",
    message: ("Dice qué debe cesar, no qué debe haber.", "It says what is to stop, not what is to be there instead."),
    suggestion: ("Dilo al revés: qué habrá en su lugar.", "Turn it round: what will be there instead."),
    question: ("¿Qué habrá en su lugar?", "What will be there instead?"),
    bad: Example::of("Quiere dejar de perder clientes", "Wants to stop losing clients"),
    good: Example::of("Quiere conservar 9 de cada 10 clientes", "Wants to keep 9 of every 10 clients"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.opens_with(Smell::Avoidance).map(Hit::on)
}
