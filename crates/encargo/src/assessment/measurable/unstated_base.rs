//! «un 20 % más» of a figure that nobody stated.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "measurable.unstated_base",
    criterion: Criterion::Measurable,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Baseline,
    on: true,
    unsaid: false,
    rationale: (
        "Un porcentaje sin base se puede cumplir eligiendo la base después.",
        "A percentage without a base can be met by choosing the base afterwards.",
    ),
    source: "INCOSE Guide to Writing Requirements, rule R6 (units of measure)",
    message: ("El porcentaje no dice sobre qué cifra.", "The percentage does not say of what figure."),
    suggestion: ("Anota la cifra de partida y su periodo.", "Write down the figure it starts from and its period."),
    question: ("¿Un porcentaje de cuánto, y de qué periodo?", "A percentage of how much, and of what period?"),
    bad: Example::of("Quiere aumentar las ventas un 20 %", "Wants to increase sales by 20%"),
    good: Example::of("Quiere pasar de 40 a 48 ventas", "Wants to go from 40 to 48 sales"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.measure().is_some_and(|measure| measure.change_percent.is_some() && measure.baseline.is_none()))
}
