//! The owner is nobody of the team.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;
#[cfg(test)]
use crate::team::Person;

pub(super) static ROW: Row = Row {
    code: "achievable.owner_not_in_team",
    criterion: Criterion::Achievable,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Owner,
    on: true,
    unsaid: false,
    rationale: (
        "Quien no está en el equipo no tiene horas ni acceso.",
        "Whoever is not in the team has neither hours nor access.",
    ),
    source: "capacity planning: PMI, PMBOK Guide (resource management)",
    message: ("Quien se encarga no está en el equipo.", "Whoever is responsible is not in the team."),
    suggestion: (
        "Añade a esa persona con sus horas, o elige a otra.",
        "Add that person with their hours, or choose another.",
    ),
    question: ("¿Quién es, y cuántas horas tiene?", "Who is it, and how many hours do they have?"),
    bad: scene!(
        "Llegar a 500 suscriptores (a cargo de Bea, que no está en el equipo)",
        "Reach 500 subscribers (owner: Bea, who is not in the team)",
        |goal, grounds| {
            goal.owner = Some("Bea".into());
            grounds.team.people.push(Person { hours_per_week: Some(10.into()), ..Person::new("Ana", ["va"]) });
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores (a cargo de Ana)",
        "Reach 500 subscribers (owner: Ana)",
        |goal, grounds| {
            goal.owner = Some("ana".into());
            grounds.team.people.push(Person { hours_per_week: Some(10.into()), ..Person::new("Ana", ["va"]) });
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let team = &case.grounds.team;
    Hit::when(!team.people.is_empty() && case.goal.owner.as_deref().is_some_and(|owner| team.owner(owner).is_none()))
}
