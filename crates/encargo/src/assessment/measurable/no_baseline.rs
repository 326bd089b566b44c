//! A target without today’s value.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "measurable.no_baseline",
    criterion: Criterion::Measurable,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Baseline,
    on: true,
    unsaid: false,
    rationale: (
        "Sin punto de partida no se sabe cuánto falta ni si es mucho.",
        "Without a starting point nobody knows how far it is, nor whether that is far.",
    ),
    source: "J. Doerr, Measure What Matters (2018)",
    message: ("Falta el punto de partida.", "Today's value is missing."),
    suggestion: ("Anota el valor de hoy y de dónde sale.", "Write down today's value and where it is read."),
    question: ("¿Cuánto es hoy?", "How much is it today?"),
    bad: Example::of("Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
    good: Example::of("Quiere pasar de 200 a 500 suscriptores", "Wants to go from 200 to 500 subscribers"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.measure().is_some_and(|measure| measure.target.is_some() && measure.baseline.is_none()))
}
