//! An activity in place of an outcome: «publicar en Instagram», "attend events".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::GoalKind;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.activity",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Una actividad se puede hacer entera sin que cambie nada.",
        "An activity can be done in full and change nothing.",
    ),
    source: "J. Doerr, Measure What Matters (2018)",
    message: ("Dice qué se hará, no qué se logrará.", "It says what will be done, not what will come of it."),
    suggestion: (
        "Añade el resultado que se espera: altas, ventas, horas.",
        "Add the result that is expected: sign-ups, sales, hours.",
    ),
    question: ("¿Qué tiene que pasar gracias a eso?", "What has to happen because of it?"),
    bad: Example::of("Quiere publicar en Instagram", "Wants to write about her trade on LinkedIn"),
    good: Example::of("Quiere llegar a 500 seguidores en Instagram", "Wants to reach 500 followers on Instagram"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let business = case.goal.kind != GoalKind::Delegation && case.goal.cadence.is_none();
    let counted = case.measure().is_some_and(|measure| measure.target.is_some() || measure.change_percent.is_some());
    case.opens_with(Smell::Activity).filter(|_| business && !counted).map(Hit::on)
}
