//! Neither a day nor a rhythm.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "time_framed.no_deadline",
    criterion: Criterion::TimeFramed,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: (
        "Sin fecha, el trabajo ocupa todo el tiempo que haya.",
        "Without a day work fills all the time there is.",
    ),
    source: "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981)",
    message: ("No tiene fecha ni ritmo.", "It has neither a date nor a rhythm."),
    suggestion: ("Pregunta para cuándo.", "Ask by when."),
    question: ("¿Para cuándo?", "By when?"),
    bad: Example::of("Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
    good: Example::of(
        "Quiere llegar a 500 suscriptores antes de fin de marzo",
        "Wants to reach 500 subscribers by the end of March",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.goal.due.is_none() && case.goal.cadence.is_none())
}
