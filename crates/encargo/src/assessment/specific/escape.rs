//! A way out: «si se puede», "if possible", "try to".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.escape",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: ("Con una salida prevista nadie queda comprometido.", "With a way out nobody is committed."),
    source: "INCOSE Guide to Writing Requirements, rule R8 (escape clauses)",
    message: ("Lleva una salida: así nadie queda comprometido.", "It leaves a way out, so nobody is committed."),
    suggestion: ("Quita la salida, o di de qué depende.", "Drop the way out, or say what it depends on."),
    question: ("¿De qué depende que se haga?", "What does it depend on?"),
    bad: Example::of("Quiere intentar vender 30 cursos", "Wants to sell 30 courses if possible"),
    good: Example::of("Quiere vender 30 cursos", "Wants to sell 30 courses"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Escape).map(Hit::on)
}
