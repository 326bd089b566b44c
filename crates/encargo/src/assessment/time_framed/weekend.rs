//! The day is not worked: somebody expects the day before and somebody the day after.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::say;
use chrono::{Datelike, Weekday};

pub(super) static ROW: Row = Row {
    code: "time_framed.weekend",
    criterion: Criterion::TimeFramed,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: (
        "Si nadie trabaja ese día, unos entienden el anterior y otros el siguiente.",
        "When nobody works that day, some take the day before and some the day after.",
    ),
    source: "working-day practice: name the calendar",
    message: ("La fecha cae en un día que no se trabaja.", "The date falls on a day that is not worked."),
    suggestion: ("Confirma si vale el día hábil anterior.", "Confirm whether the working day before will do."),
    question: ("¿Vale el día hábil anterior?", "Will the working day before do?"),
    bad: Example::of(
        "Quiere llegar a 500 suscriptores antes del 6/12/2026",
        "Wants to reach 500 subscribers by December 6, 2026",
    ),
    good: Example::of(
        "Quiere llegar a 500 suscriptores antes del 10/12/2026",
        "Wants to reach 500 subscribers by December 10, 2026",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let due = case.goal.due?;
    let idle = match &case.grounds.calendar {
        // an exception is a holiday, which has a rule of its own
        Some(calendar) => !calendar.works(due) && calendar.exception(due).is_none(),
        None => matches!(due.weekday(), Weekday::Sat | Weekday::Sun),
    };
    let day = say::date(due);
    idle.then(|| {
        Hit::saying(
            format!("La fecha, el {}, no es un día hábil.", day.es),
            format!("The date, {}, is not a working day.", day.en),
        )
    })
}
