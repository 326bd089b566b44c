//! More than a year away, without a milestone.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::calendar::Day;
use crate::finding::Severity;
use crate::goal::Goal;
use crate::goal::Part;
use crate::say;

pub(super) static ROW: Row = Row {
    code: "time_framed.too_far",
    criterion: Criterion::TimeFramed,
    severity: Severity::Warning,
    looks_at: Looks::Structure,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: (
        "Lo lejano no mueve a nadie hoy; las metas próximas sí.",
        "What is far away moves nobody today; near goals do.",
    ),
    source: "E. A. Locke and G. P. Latham, Building a practically useful theory of goal setting, American Psychologist 57 (2002)",
    message: (
        "La fecha está a más de un año y no hay hitos.",
        "The day is more than a year away and there is no milestone.",
    ),
    suggestion: ("Añade un hito dentro de los próximos tres meses.", "Add a milestone within the next three months."),
    question: ("¿Qué debe estar hecho dentro de tres meses?", "What has to be done within three months?"),
    bad: Example::of(
        "Quiere llegar a 500 suscriptores antes del 3/2/2029",
        "Wants to reach 500 subscribers by February 3, 2029",
    ),
    good: scene!(
        "Quiere llegar a 500 suscriptores antes del 3/2/2029 (con un hito en marzo)",
        "Wants to reach 500 subscribers by February 3, 2029 (with a milestone in March)",
        |goal, grounds| {
            let due = grounds.today.checked_add_days(chrono::Days::new(90));
            let serves = Some(goal.id.clone());
            grounds.goals.push(Goal { due, serves, ..Goal::new("milestone", goal.language, "300 subscribers") });
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let horizon = i64::from(case.rubric.limits.horizon_days);
    let far = |due: Day| (due - case.today()).num_days() > horizon;
    let due = case.goal.due.filter(|due| far(*due))?;
    let milestone =
        |other: &Goal| other.serves.as_deref() == Some(case.goal.id.as_str()) && other.due.is_some_and(|due| !far(due));
    let day = say::date(due);
    (!case.others().any(milestone)).then(|| {
        Hit::saying(
            format!("La fecha, {}, está a más de {horizon} días y no hay hitos.", day.es),
            format!("The date, {}, is more than {horizon} days away and there is no milestone.", day.en),
        )
    })
}
