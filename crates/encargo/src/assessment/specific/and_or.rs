//! One thing or two: «y/o», "and/or".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.and_or",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "«Y/o» deja sin decir si hacen falta las dos cosas.",
        "“And/or” leaves unsaid whether both are needed.",
    ),
    source: "INCOSE Guide to Writing Requirements, rule R17 (oblique)",
    message: ("No se sabe si hace falta una cosa o las dos.", "Nobody knows whether one is needed or both."),
    suggestion: ("Elige «y» u «o».", "Choose “and” or “or”."),
    question: ("¿Hacen falta las dos o basta una?", "Are both needed, or will one do?"),
    bad: Example::of("Quiere vender cursos y/o mentorías", "Wants to sell courses and/or mentoring"),
    good: Example::of("Quiere vender cursos de acuarela", "Wants to sell watercolour courses"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::AndOr).map(Hit::on)
}
