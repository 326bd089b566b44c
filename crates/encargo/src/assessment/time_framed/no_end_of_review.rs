//! A rhythm without a day on which it is looked back on.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "time_framed.no_end_of_review",
    criterion: Criterion::TimeFramed,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: (
        "Un hábito que no se revisa sigue cuando ya no sirve, o se pierde sin que nadie lo note.",
        "A habit nobody reviews goes on when it is useless, or is lost unseen.",
    ),
    source: "E. A. Locke and G. P. Latham, Building a practically useful theory of goal setting, American Psychologist 57 (2002)",
    message: (
        "Se repite y no se dice hasta cuándo ni cuándo se revisa.",
        "It repeats, and nothing says until when or when it is reviewed.",
    ),
    suggestion: (
        "Pon el día de la revisión, por ejemplo dentro de ocho semanas.",
        "Set the day of the review, say in eight weeks.",
    ),
    question: ("¿Cuándo se revisa si sirve?", "When is it reviewed?"),
    bad: Example::of("Quiere publicar cada martes", "Wants to post every Tuesday"),
    good: scene!(
        "Quiere publicar cada martes hasta el 15 de marzo",
        "Wants to post every Tuesday until March 15",
        |goal, _| {
            goal.due = "2027-03-15".parse().ok();
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.goal.cadence.is_some() && case.goal.due.is_none())
}
