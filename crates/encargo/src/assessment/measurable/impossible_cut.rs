//! A cut of more than everything: «reducir un 150 %».

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Direction;
use crate::goal::Part;
use crate::language::smells::Smell;
use rust_decimal::Decimal;

pub(super) static ROW: Row = Row {
    code: "measurable.impossible_cut",
    criterion: Criterion::Measurable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: ("No se puede quitar más del 100 % de algo.", "No more than 100% of a thing can be taken away."),
    source: "arithmetic",
    message: ("No se puede reducir más del 100 %.", "Nothing can be cut by more than 100%."),
    suggestion: ("Revisa el porcentaje, o pon la cifra final.", "Check the percentage, or set the final figure."),
    question: ("¿A qué cifra final se quiere llegar?", "What final figure is wanted?"),
    bad: Example::of("Quiere reducir los costes un 150 %", "Wants to reduce costs by 150%"),
    good: Example::of("Quiere reducir los costes un 15 %", "Wants to reduce costs by 15%"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let measure = case.measure()?;
    let down = measure.direction == Some(Direction::Decrease) || case.opens_with(Smell::Shrink).is_some();
    Hit::when(down && measure.change_percent.is_some_and(|percent| percent.abs() > Decimal::ONE_HUNDRED))
}
