//! A hole left open: "TBD", «por definir», "[name]".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.placeholder",
    criterion: Criterion::Specific,
    severity: Severity::Error,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: ("Un hueco por rellenar no es un objetivo todavía.", "A hole to be filled is not yet a goal."),
    source: "INCOSE Guide to Writing Requirements, characteristic C4 (complete)",
    message: ("Queda un hueco por rellenar.", "There is still a blank to fill."),
    suggestion: (
        "Rellénalo o ponlo en la agenda de la próxima reunión.",
        "Fill it, or put it on the agenda of the next meeting.",
    ),
    question: ("¿Qué va en el hueco?", "What goes in the blank?"),
    bad: Example::of("Quiere vender el curso por definir", "Wants to sell the TBD course"),
    good: Example::of("Quiere vender el curso de acuarela", "Wants to sell the watercolour course"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Placeholder).map(Hit::on)
}
