//! A figure that nobody knows where to read.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "measurable.no_source",
    criterion: Criterion::Measurable,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Metric,
    on: true,
    unsaid: false,
    rationale: (
        "Si no se sabe dónde se lee, se leerá en dos sitios distintos.",
        "Unless it is known where it is read, it will be read in two places.",
    ),
    source: "D. Parmenter, Key Performance Indicators, 4th ed. (2020)",
    message: ("No se dice dónde se lee la cifra.", "It does not say where the figure is read."),
    suggestion: (
        "Anota la herramienta o el informe: AWeber, Stripe, la hoja.",
        "Write down the tool or the report: AWeber, Stripe, the sheet.",
    ),
    question: ("¿Dónde se lee esa cifra?", "Where is that figure read?"),
    bad: Example::of("Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
    good: scene!(
        "Quiere llegar a 500 suscriptores (en AWeber)",
        "Wants to reach 500 subscribers (in AWeber)",
        |goal, _| {
            if let Some(measure) = &mut goal.measure {
                measure.source = Some("AWeber".into());
            }
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.measure().is_some_and(|m| m.target.is_some() && m.metric.is_some() && m.source.is_none()))
}
