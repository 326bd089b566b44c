//! Another goal says the same.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Goal;
use crate::goal::Part;
use crate::language::token::fold;

pub(super) static ROW: Row = Row {
    code: "realistic.duplicate",
    criterion: Criterion::Realistic,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "El mismo objetivo dos veces se sigue en dos sitios y se descuida en los dos.",
        "The same goal twice is followed in two places and neglected in both.",
    ),
    source: "INCOSE Guide to Writing Requirements, characteristic C11 (consistent set)",
    message: ("Hay otro objetivo que dice lo mismo.", "Another goal says the same."),
    suggestion: ("Únelos.", "Join them."),
    question: ("¿Son el mismo objetivo?", "Are they the same goal?"),
    bad: scene!("Llegar a 500 suscriptores (dos veces)", "Reach 500 subscribers (twice)", |goal, grounds| {
        grounds.goals.push(Goal { id: "other".into(), ..goal.clone() });
    }),
    good: Example::of("Llegar a 500 suscriptores", "Reach 500 subscribers"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let words = fold(case.goal.outcome.trim());
    Hit::when(case.others().any(|other| fold(other.outcome.trim()) == words))
}
