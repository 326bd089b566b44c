//! All, always, never: «contestar siempre a todo el mundo».

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.absolute",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Un absoluto se incumple con el primer caso que falle.",
        "An absolute is broken by the first case that fails.",
    ),
    source: "INCOSE Guide to Writing Requirements, rule R26 (absolutes)",
    message: (
        "Pide un absoluto: el primer fallo lo incumple.",
        "It asks for an absolute: the first failure breaks it.",
    ),
    suggestion: ("Di en qué proporción de los casos basta.", "Say what share of cases is enough."),
    question: ("¿En qué proporción de los casos basta?", "What share of cases is enough?"),
    bad: Example::of("Quiere contestar siempre los correos el mismo día", "Wants to always answer mail the same day"),
    good: Example::of(
        "Quiere contestar el 90 % de los correos el mismo día",
        "Wants to answer 90% of mail the same day",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Absolute).map(Hit::on)
}
