//! A habit without a rhythm: «publicar con constancia», "post regularly".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "time_framed.no_cadence",
    criterion: Criterion::TimeFramed,
    severity: Severity::Warning,
    looks_at: Looks::Words,
    part: Part::Cadence,
    on: true,
    unsaid: false,
    rationale: (
        "Un hábito se forma con un momento fijo, no con buena intención.",
        "A habit is formed by a fixed moment, not by good intentions.",
    ),
    source: "P. M. Gollwitzer, Implementation intentions, American Psychologist 54 (1999)",
    message: ("Pide constancia y no dice cada cuánto.", "It asks for a habit and does not say how often."),
    suggestion: ("Pon un ritmo: cada martes, dos veces al mes.", "Set a rhythm: every Tuesday, twice a month."),
    question: ("¿Cada cuánto, y qué día?", "How often, and on which day?"),
    bad: Example::of("Quiere publicar con constancia", "Wants to post regularly"),
    good: Example::of("Quiere publicar cada martes", "Wants to post every Tuesday"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Habit).filter(|_| case.goal.cadence.is_none()).map(Hit::on)
}
