//! A thing that only the speakers know: «lo de siempre», "the usual".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.pronoun",
    criterion: Criterion::Specific,
    severity: Severity::Warning,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Quien lo lea después no sabrá a qué se refiere.",
        "Whoever reads it later will not know what it refers to.",
    ),
    source: "INCOSE Guide to Writing Requirements, rule R24 (pronouns)",
    message: ("Señala algo que solo conoce quien lo dijo.", "It points at something that only the speaker knows."),
    suggestion: ("Escribe el nombre de la cosa.", "Write the name of the thing."),
    question: ("¿Qué es, con nombre?", "What is it, by name?"),
    bad: Example::of("Quiere preparar lo de siempre", "Wants to finish the usual"),
    good: Example::of("Quiere preparar la factura de noviembre", "Wants to finish the November invoice"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Pronoun).filter(|(at, _)| *at < 4 && case.content() < 3).map(Hit::on)
}
