//! More than a hundred percent of a share, or less than nothing.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use rust_decimal::Decimal;

pub(super) static ROW: Row = Row {
    code: "measurable.impossible_share",
    criterion: Criterion::Measurable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: ("Una proporción va de 0 a 100 %.", "A share runs from 0 to 100%."),
    source: "arithmetic",
    message: ("Una proporción no pasa del 100 %.", "A share cannot exceed 100%."),
    suggestion: ("Revisa la cifra o di que es un aumento.", "Check the figure, or say that it is an increase."),
    question: ("¿Es una proporción o un aumento?", "Is it a share, or an increase?"),
    bad: Example::of(
        "Quiere subir la tasa de apertura de 20 % a 130 %",
        "Wants to raise the open rate from 20% to 130%",
    ),
    good: Example::of(
        "Quiere subir la tasa de apertura de 20 % a 30 %",
        "Wants to raise the open rate from 20% to 30%",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let measure = case.measure().filter(|measure| measure.unit.as_deref() == Some("%"))?;
    Hit::when(measure.target.is_some_and(|target| target > Decimal::ONE_HUNDRED || target.is_sign_negative()))
}
