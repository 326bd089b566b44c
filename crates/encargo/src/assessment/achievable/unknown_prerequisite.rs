//! Nobody knows whether a prerequisite is there.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;
#[cfg(test)]
use crate::goal::{Prerequisite, PrerequisiteKind};

pub(super) static ROW: Row = Row {
    code: "achievable.unknown_prerequisite",
    criterion: Criterion::Achievable,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Means,
    on: true,
    unsaid: false,
    rationale: (
        "Lo que no se ha comprobado suele faltar el primer día.",
        "What was not checked is usually missing on the first day.",
    ),
    source: "onboarding practice",
    message: (
        "No se sabe si está lo que hace falta para empezar.",
        "Nobody knows whether what is needed to start is there.",
    ),
    suggestion: ("Compruébalo antes de dar fecha.", "Check it before a date is given."),
    question: ("¿Está ya, o hay que conseguirlo?", "Is it there, or does it have to be got?"),
    bad: scene!(
        "Llegar a 500 suscriptores (hace falta un contrato)",
        "Reach 500 subscribers (a contract is needed)",
        |goal, _| {
            goal.prerequisites.push(Prerequisite {
                kind: PrerequisiteKind::Contract,
                name: "contract".into(),
                held: None,
            });
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores (con el contrato firmado)",
        "Reach 500 subscribers (with the contract signed)",
        |goal, _| {
            goal.prerequisites.push(Prerequisite {
                kind: PrerequisiteKind::Contract,
                name: "contract".into(),
                held: Some(true),
            });
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let unknown = case.goal.prerequisites.iter().find(|needed| needed.held.is_none())?;
    let name = &unknown.name;
    Some(Hit::saying(format!("No se sabe si ya está: {name}."), format!("Nobody knows whether this is there: {name}.")))
}
