//! The date has passed.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::say;

pub(super) static ROW: Row = Row {
    code: "time_framed.past",
    criterion: Criterion::TimeFramed,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: ("Una fecha pasada no obliga a nadie.", "A day that has passed binds nobody."),
    source: "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981)",
    message: ("La fecha ya pasó.", "The date has passed."),
    suggestion: ("Pon una fecha nueva o cierra el objetivo.", "Set a new date, or close the goal."),
    question: ("La fecha ya pasó: ¿cuál es la nueva?", "The date has passed: which is the new one?"),
    bad: Example::of(
        "Quiere llegar a 500 suscriptores antes del 3/2/2026",
        "Wants to reach 500 subscribers by February 3, 2026",
    ),
    good: Example::of(
        "Quiere llegar a 500 suscriptores antes del 3/2/2027",
        "Wants to reach 500 subscribers by February 3, 2027",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let due = case.goal.due.filter(|due| *due < case.today())?;
    let day = say::date(due);
    Some(Hit::saying(format!("La fecha, {}, ya pasó.", day.es), format!("The date, {}, has passed.", day.en)))
}
