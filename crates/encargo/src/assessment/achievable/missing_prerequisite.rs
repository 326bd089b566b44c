//! An account, an access, a contract or a consent is missing.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;
#[cfg(test)]
use crate::goal::{Prerequisite, PrerequisiteKind};
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "achievable.missing_prerequisite",
    criterion: Criterion::Achievable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Means,
    on: true,
    unsaid: false,
    rationale: (
        "Sin acceso, contrato o consentimiento el trabajo no puede empezar.",
        "Without access, contract or consent the work cannot start.",
    ),
    source: "Regulation (EU) 2016/679 (GDPR), article 28, for personal data; onboarding practice for the rest",
    message: ("Falta algo sin lo que no se puede empezar.", "Something is missing without which nobody can start."),
    suggestion: ("Consíguelo antes, como primera tarea con fecha.", "Get it first, as a task with a day."),
    question: ("¿Quién lo consigue y para cuándo?", "Who gets it, and by when?"),
    bad: scene!(
        "Llegar a 500 suscriptores (falta el acceso a AWeber)",
        "Reach 500 subscribers (no access to AWeber)",
        |goal, _| {
            goal.prerequisites.push(Prerequisite {
                kind: PrerequisiteKind::Access,
                name: "AWeber".into(),
                held: Some(false),
            });
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores (con acceso a AWeber)",
        "Reach 500 subscribers (with access to AWeber)",
        |goal, _| {
            goal.prerequisites.push(Prerequisite {
                kind: PrerequisiteKind::Access,
                name: "AWeber".into(),
                held: Some(true),
            });
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let missing: Vec<&str> = case
        .goal
        .prerequisites
        .iter()
        .filter(|needed| needed.held == Some(false))
        .map(|needed| needed.name.as_str())
        .collect();
    if let [_, ..] = missing.as_slice() {
        let names = missing.join(", ");
        return Some(Hit::saying(format!("Falta para empezar: {names}."), format!("Missing to start: {names}.")));
    }
    let said = case.smell(Smell::Missing).map(Hit::on);
    said.or_else(|| Hit::when(Case::smells_in(case.goal.means.as_deref(), Smell::Missing)))
}
