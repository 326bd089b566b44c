//! A figure of nothing: «llegar a 500».

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Measure;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "measurable.figure_of_what",
    criterion: Criterion::Measurable,
    severity: Severity::Warning,
    looks_at: Looks::Structure,
    part: Part::Metric,
    on: true,
    unsaid: false,
    rationale: (
        "Una cifra sin nombre se puede dar por lograda con cualquier cosa.",
        "A figure without a name can be reached with anything.",
    ),
    source: "INCOSE Guide to Writing Requirements, rule R6 (units of measure)",
    message: ("Hay una cifra y no se dice de qué.", "There is a figure and nothing says of what."),
    suggestion: ("Escribe qué se cuenta.", "Write down what is counted."),
    question: ("¿De qué es la cifra: qué se cuenta?", "What is that a figure of: what is counted?"),
    bad: scene!("Quiere llegar a 500", "Wants to reach 500", |goal, _| {
        goal.measure = Some(Measure { target: Some(500.into()), ..Measure::default() });
    }),
    good: Example::of("Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.measure().is_some_and(|m| m.target.is_some() && m.metric.is_none() && m.unit.is_none()))
}
