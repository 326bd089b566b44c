//! Work, or a key result, that serves no goal of the client.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Goal;
use crate::goal::GoalKind;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.serves_nothing",
    criterion: Criterion::Realistic,
    severity: Severity::Warning,
    looks_at: Looks::Structure,
    part: Part::Why,
    on: true,
    unsaid: false,
    rationale: (
        "El trabajo que no sirve a ningún objetivo gasta las horas de los demás.",
        "Work that serves no goal spends the hours of the others.",
    ),
    source: "J. Doerr, Measure What Matters (2018)",
    message: ("No sirve a ningún objetivo del negocio.", "It serves no business goal."),
    suggestion: ("Únelo a un objetivo, o pregúntate si hace falta.", "Tie it to a goal, or ask whether it is needed."),
    question: ("¿A qué objetivo del negocio sirve?", "Which business goal does it serve?"),
    bad: scene!(
        "Renovar el dominio (sin objetivo por encima)",
        "Renew the domain (no goal above it)",
        |goal, grounds| {
            goal.kind = GoalKind::Delegation;
            grounds.goals.push(Goal::new("list", goal.language, "500 subscribers"));
        }
    ),
    good: scene!("Renovar el dominio (sirve a la lista)", "Renew the domain (serves the list)", |goal, grounds| {
        goal.kind = GoalKind::Delegation;
        goal.serves = Some("list".into());
        grounds.goals.push(Goal::new("list", goal.language, "500 subscribers"));
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let below = case.goal.kind != GoalKind::Business && !case.grounds.goals.is_empty();
    let above = case.goal.serves.as_deref().is_some_and(|id| case.others().any(|other| other.id == id));
    Hit::when(below && !above)
}
