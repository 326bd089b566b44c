//! The target is today’s value.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Direction;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "measurable.no_change",
    criterion: Criterion::Measurable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: (
        "Una cifra a alcanzar igual al punto de partida ya está lograda o está mal escrita.",
        "A target that is the starting point is reached already, or written wrong.",
    ),
    source: "J. Doerr, Measure What Matters (2018)",
    message: ("La cifra a alcanzar es igual al valor de hoy.", "The target is today's value."),
    suggestion: ("Confirma la cifra a alcanzar o el punto de partida.", "Confirm the target or the starting point."),
    question: (
        "La cifra a alcanzar es igual al valor de hoy: ¿cuál de los dos cambia?",
        "The target is today's value: which of the two is another?",
    ),
    bad: Example::of("Quiere pasar de 200 a 200 alumnos", "Wants to go from 200 to 200 students"),
    good: Example::of("Quiere pasar de 200 a 250 alumnos", "Wants to go from 200 to 250 students"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let measure = case.measure().filter(|measure| measure.direction != Some(Direction::Keep))?;
    Hit::when(measure.target.is_some() && measure.target == measure.baseline)
}
