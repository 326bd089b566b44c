//! It ends after the goal it serves.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Goal;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "time_framed.after_parent",
    criterion: Criterion::TimeFramed,
    severity: Severity::Warning,
    looks_at: Looks::Structure,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: (
        "Lo que sirve a otro objetivo llega tarde si acaba después que él.",
        "What serves another goal is late when it ends after it.",
    ),
    source: "J. Doerr, Measure What Matters (2018)",
    message: ("Acaba después que el objetivo al que sirve.", "It ends after the goal it serves."),
    suggestion: ("Adelántalo o mueve el objetivo de arriba.", "Bring it forward, or move the goal above."),
    question: ("¿Se adelanta este o se mueve el de arriba?", "Is this one brought forward, or the one above moved?"),
    bad: scene!(
        "Llegar a 500 suscriptores antes del 31/3/2027 (sirve a un objetivo de febrero)",
        "Reach 500 subscribers by March 31, 2027 (serves a goal of February)",
        |goal, grounds| {
            goal.serves = Some("launch".into());
            let due = "2027-02-28".parse().ok();
            grounds.goals.push(Goal { due, ..Goal::new("launch", goal.language, "launch the course") });
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores antes del 31/1/2027 (sirve a un objetivo de febrero)",
        "Reach 500 subscribers by January 31, 2027 (serves a goal of February)",
        |goal, grounds| {
            goal.serves = Some("launch".into());
            let due = "2027-02-28".parse().ok();
            grounds.goals.push(Goal { due, ..Goal::new("launch", goal.language, "launch the course") });
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let (due, serves) = (case.goal.due?, case.goal.serves.as_deref()?);
    let above = case.others().find(|other| other.id == serves).and_then(|above| above.due)?;
    Hit::when(due > above)
}
