//! A metric, and no figure to reach.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Measure;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "measurable.no_target",
    criterion: Criterion::Measurable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: (
        "Una métrica sin cifra a alcanzar solo describe; no dice cuándo parar.",
        "A metric without a target only describes; it does not say when to stop.",
    ),
    source: "E. A. Locke and G. P. Latham, Building a practically useful theory of goal setting, American Psychologist 57 (2002)",
    message: ("Se sabe qué contar, no a cuánto llegar.", "It says what to count, not how far to get."),
    suggestion: ("Pon la cifra a la que se quiere llegar.", "Set the figure to reach."),
    question: ("¿A qué cifra quieres llegar?", "What figure do you want to reach?"),
    bad: scene!("Quiere subir la tasa de apertura", "Wants to raise the open rate", |goal, _| {
        goal.measure = Some(Measure { metric: Some("open rate".into()), ..Measure::default() });
    }),
    good: Example::of(
        "Quiere subir la tasa de apertura de 20 % a 30 %",
        "Wants to raise the open rate from 20% to 30%",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let metric = case.measure().is_some_and(|measure| measure.metric.is_some() || measure.unit.is_some());
    Hit::when(metric && !case.is_counted() && case.goal.cadence.is_none())
}
