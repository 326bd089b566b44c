//! Money without a currency.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Measure;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "measurable.no_unit",
    criterion: Criterion::Measurable,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Metric,
    on: true,
    unsaid: false,
    rationale: ("Sin moneda, 3000 puede ser mucho o nada.", "Without a currency 3000 may be a lot or nothing."),
    source: "INCOSE Guide to Writing Requirements, rule R6 (units of measure)",
    message: ("Es dinero y no se dice en qué moneda.", "It is money and the currency is not said."),
    suggestion: ("Escribe la moneda, y si es con impuestos.", "Write down the currency, and whether tax is in it."),
    question: ("¿En qué moneda, y con o sin impuestos?", "In what currency, with tax or without?"),
    bad: scene!("Quiere llegar a 3000 de facturación", "Wants to reach 3000 in revenue", |goal, _| {
        goal.measure =
            Some(Measure { metric: Some("revenue".into()), target: Some(3000.into()), ..Measure::default() });
    }),
    good: Example::of("Quiere facturar 3000 €", "Wants to reach revenue of $3,000"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let measure = case.measure().filter(|measure| measure.target.is_some() && measure.unit.is_none())?;
    Hit::when(Case::smells_in(measure.metric.as_deref(), Smell::Money))
}
