//! A count below nothing.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Measure;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "measurable.below_zero",
    criterion: Criterion::Measurable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: (
        "No se puede tener menos de cero de lo que se cuenta.",
        "There is no less than none of what is counted.",
    ),
    source: "arithmetic",
    message: ("La cifra a alcanzar está por debajo de cero.", "The target lies below zero."),
    suggestion: ("Revisa la cifra.", "Check the figure."),
    question: ("¿Qué cifra se quiere?", "What figure is wanted?"),
    bad: scene!("Quiere quedarse con -5 clientes", "Wants to end with -5 clients", |goal, _| {
        goal.measure =
            Some(Measure { metric: Some("clients".into()), target: Some((-5).into()), ..Measure::default() });
    }),
    good: Example::of("Quiere quedarse con 5 clientes", "Wants to end with 5 clients"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let measure = case.measure().filter(|measure| measure.unit.is_none() && measure.metric.is_some())?;
    Hit::when(measure.target.is_some_and(|target| target.is_sign_negative() && !target.is_zero()))
}
