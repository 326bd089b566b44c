//! More business goals than anybody follows at a time.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
#[cfg(test)]
use crate::goal::Goal;
use crate::goal::GoalKind;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.too_many",
    criterion: Criterion::Realistic,
    severity: Severity::Suggestion,
    looks_at: Looks::Structure,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Con más de tres a cinco objetivos a la vez no avanza ninguno.",
        "With more than three to five goals at a time none moves.",
    ),
    source: "J. Doerr, Measure What Matters (2018)",
    message: ("Hay demasiados objetivos a la vez.", "There are too many goals at a time."),
    suggestion: ("Elige cuáles van ahora y cuáles después.", "Choose which come now and which later."),
    question: ("¿Cuáles van ahora y cuáles después?", "Which come now, and which later?"),
    bad: scene!(
        "Llegar a 500 suscriptores (y seis objetivos más)",
        "Reach 500 subscribers (and six goals more)",
        |goal, grounds| {
            grounds.goals = (0..6).map(|n| Goal::new(format!("g{n}"), goal.language, format!("goal {n}"))).collect();
        }
    ),
    good: scene!("Llegar a 500 suscriptores (y uno más)", "Reach 500 subscribers (and one more)", |goal, grounds| {
        grounds.goals = vec![Goal::new("g", goal.language, "goal")];
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let business = case.goal.kind == GoalKind::Business;
    let others = case.others().filter(|other| other.kind == GoalKind::Business).count();
    Hit::when(business && u32::try_from(others + 1).is_ok_and(|count| count > case.rubric.limits.goals))
}
