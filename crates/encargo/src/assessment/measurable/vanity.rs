//! A count of attention that earns nothing by itself: followers, likes, views.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::GoalKind;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "measurable.vanity",
    criterion: Criterion::Measurable,
    severity: Severity::Info,
    looks_at: Looks::Words,
    part: Part::Metric,
    on: true,
    unsaid: false,
    rationale: (
        "La atención no paga por sí sola: conviene unirla a un resultado.",
        "Attention does not pay by itself: tie it to a result.",
    ),
    source: "E. Ries, The Lean Startup (2011), on vanity metrics",
    message: ("Cuenta atención, no un resultado del negocio.", "It counts attention, not a result of the business."),
    suggestion: (
        "Añade qué deben hacer después: inscribirse, comprar, pedir cita.",
        "Add what they should do next: sign up, buy, book.",
    ),
    question: ("¿Qué deben hacer después esas personas?", "What should those people do next?"),
    bad: Example::of("Quiere llegar a 5000 seguidores", "Wants to reach 5,000 followers"),
    good: Example::of("Quiere llegar a 50 pedidos", "Wants to reach 50 orders"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let measure = case.measure().filter(|measure| measure.target.is_some() || measure.change_percent.is_some())?;
    Hit::when(case.goal.kind == GoalKind::Business && Case::smells_in(measure.metric.as_deref(), Smell::Vanity))
}
