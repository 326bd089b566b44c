//! An open list: «etc.», "and so on".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.open_end",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: ("Una lista abierta no se puede dar por terminada.", "An open list can never be called done."),
    source: "INCOSE Guide to Writing Requirements, rule R9 (open-ended clauses)",
    message: ("La lista queda abierta: nunca estará terminada.", "The list is left open: it will never be done."),
    suggestion: ("Escribe todos los elementos o di cuántos son.", "Write down every item, or say how many there are."),
    question: ("¿Qué más entra, exactamente?", "What else belongs to it, exactly?"),
    bad: Example::of("Quiere ordenar las facturas y demás", "Wants to sort the invoices and so on"),
    good: Example::of(
        "Quiere ordenar las facturas y los recibos de 2026",
        "Wants to sort the invoices and receipts of 2026",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::OpenEnd).map(Hit::on)
}
