//! Everybody answers, so nobody does: «el equipo», "we", "Ana and Luis".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "achievable.shared_owner",
    criterion: Criterion::Achievable,
    severity: Severity::Warning,
    looks_at: Looks::Words,
    part: Part::Owner,
    on: true,
    unsaid: false,
    rationale: ("Solo una persona puede responder de cada cosa.", "Only one person can answer for a thing."),
    source: "RACI: one accountable for each task (PMI, PMBOK Guide)",
    message: (
        "Responde más de una persona, o ninguna en concreto.",
        "More than one person is responsible, or nobody in particular.",
    ),
    suggestion: ("Elige a una; las demás ayudan.", "Choose one; the others help."),
    question: ("¿Quién se encarga?", "Which one of them is responsible?"),
    bad: scene!(
        "Llegar a 500 suscriptores (a cargo del equipo)",
        "Reach 500 subscribers (owner: the team)",
        |goal, _| {
            goal.owner = Some("el equipo".into());
        }
    ),
    good: scene!("Llegar a 500 suscriptores (a cargo de Ana)", "Reach 500 subscribers (owner: Ana)", |goal, _| {
        goal.owner = Some("Ana".into());
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let owner = case.goal.owner.as_deref()?;
    let two = owner.split_whitespace().any(|word| matches!(word, "y" | "e" | "and" | "&" | "/")) || owner.contains(',');
    Hit::when(two || Case::smells_in(Some(owner), Smell::Everybody))
}
