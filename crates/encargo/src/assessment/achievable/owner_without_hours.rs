//! The owner has no hours for it.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;
#[cfg(test)]
use crate::team::Person;

pub(super) static ROW: Row = Row {
    code: "achievable.owner_without_hours",
    criterion: Criterion::Achievable,
    severity: Severity::Error,
    looks_at: Looks::Plan,
    part: Part::Owner,
    on: true,
    unsaid: false,
    rationale: ("Sin horas, el encargo está dado a nadie.", "Without hours the errand is given to nobody."),
    source: "capacity planning: PMI, PMBOK Guide (resource management)",
    message: ("Quien se encarga no tiene horas.", "Whoever is responsible has no hours."),
    suggestion: ("Da horas a esa persona o pásalo a otra.", "Give that person hours, or hand it to somebody else."),
    question: ("¿Cuántas horas a la semana puede dedicarle?", "How many hours a week can they give it?"),
    bad: scene!(
        "Llegar a 500 suscriptores (a cargo de Ana, con 0 horas)",
        "Reach 500 subscribers (owner: Ana, with 0 hours)",
        |goal, grounds| {
            goal.owner = Some("Ana".into());
            grounds.team.people.push(Person { hours_per_week: Some(0.into()), ..Person::new("Ana", ["va"]) });
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores (a cargo de Ana, con 10 horas)",
        "Reach 500 subscribers (owner: Ana, with 10 hours)",
        |goal, grounds| {
            goal.owner = Some("Ana".into());
            grounds.team.people.push(Person { hours_per_week: Some(10.into()), ..Person::new("Ana", ["va"]) });
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let person = case.grounds.team.owner(case.goal.owner.as_deref()?)?;
    match person.hours_per_week {
        _ if !person.has_hours() => Hit::when(true),
        Some(_) => None,
        None => Some(
            Hit::saying(
                format!("No se sabe cuántas horas tiene {}.", person.name),
                format!("Nobody said how many hours {} has.", person.name),
            )
            .weighing(Severity::Suggestion),
        ),
    }
}
