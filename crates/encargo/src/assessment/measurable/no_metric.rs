//! Nothing to count: neither a metric nor a cadence.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "measurable.no_metric",
    criterion: Criterion::Measurable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Metric,
    on: true,
    unsaid: false,
    rationale: (
        "Sin algo que contar nadie sabrá si se logró.",
        "Without something to count nobody will know whether it was reached.",
    ),
    source: "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981)",
    message: (
        "No se dice qué se cuenta: nadie sabrá si se logró.",
        "It does not say what is counted: nobody will know whether it was reached.",
    ),
    suggestion: ("Elige qué contar y a cuánto llegar.", "Choose what to count and how far to get."),
    question: ("¿Qué vamos a contar para saber si se logró?", "What will we count to know that it worked?"),
    bad: Example::of("Quiere vender más cursos", "Wants to sell more courses"),
    good: Example::of("Quiere vender 30 cursos", "Wants to sell 30 courses"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let metric = case.measure().is_some_and(|measure| measure.metric.is_some() || measure.unit.is_some());
    Hit::when(!metric && !case.is_counted() && case.goal.cadence.is_none() && !case.lasts())
}
