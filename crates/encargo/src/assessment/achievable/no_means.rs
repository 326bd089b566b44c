//! No way to get there, nobody to go, no value to start from.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "achievable.no_means",
    criterion: Criterion::Achievable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Means,
    on: true,
    unsaid: true,
    rationale: (
        "Sin medios ni punto de partida no se puede saber si se alcanza.",
        "Without means or a starting point nobody can tell whether it can be reached.",
    ),
    source: "E. A. Locke and G. P. Latham, Building a practically useful theory of goal setting, American Psychologist 57 (2002)",
    message: ("No se dice con qué medios ni desde dónde.", "It does not say by what means, nor from where."),
    suggestion: ("Di cómo: una campaña, horas, una persona.", "Say how: a campaign, hours, a person."),
    question: ("¿Cómo piensas lograrlo?", "How will you get there?"),
    bad: Example::of("Quiere llegar a 500 suscriptores", "Wants to reach 500 subscribers"),
    good: Example::of(
        "Quiere llegar a 500 suscriptores con un lead magnet",
        "Wants to reach 500 subscribers with a lead magnet",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let goal = case.goal;
    let sure = goal.confidence.is_some();
    Hit::when(goal.means.is_none() && goal.owner.is_none() && !case.has_baseline() && !sure)
}
