//! Nobody answers for it.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "achievable.no_owner",
    criterion: Criterion::Achievable,
    severity: Severity::Warning,
    looks_at: Looks::Structure,
    part: Part::Owner,
    on: true,
    unsaid: false,
    rationale: ("Lo que es de todos no lo hace nadie.", "What is everybody's job is done by nobody."),
    source: "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981) (assignable)",
    message: ("No tiene responsable.", "Nobody is responsible for it."),
    suggestion: ("Nombra a una persona.", "Name one person."),
    question: ("¿Quién se encarga de que se cumpla?", "Who is responsible for this?"),
    bad: Example::of("Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
    good: scene!(
        "Quiere llegar a 500 suscriptores (a cargo de Marta)",
        "Wants to reach 500 subscribers (owner: Marta)",
        |goal, _| {
            goal.owner = Some("Marta".into());
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let known = case.goal.means.is_some() || case.has_baseline();
    let hit = Hit::when(case.goal.owner.is_none())?;
    Some(if known { hit.weighing(Severity::Suggestion) } else { hit })
}
