//! The verb goes one way and the figures the other: «aumentar de 500 a 200».

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "measurable.wrong_way",
    criterion: Criterion::Measurable,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: (
        "Cuando el verbo y las cifras se contradicen, uno de los dos está mal.",
        "Where the verb and the figures contradict each other, one of them is wrong.",
    ),
    source: "INCOSE Guide to Writing Requirements, characteristic C3 (unambiguous)",
    message: ("El verbo va en un sentido y las cifras en el otro.", "The verb goes one way and the figures the other."),
    suggestion: ("Confirma el punto de partida y la cifra a alcanzar.", "Confirm the starting point and the target."),
    question: ("¿Se quiere subir o bajar?", "Is it to go up, or down?"),
    bad: Example::of("Quiere aumentar de 500 a 200 suscriptores", "Wants to increase from 500 to 200 subscribers"),
    good: Example::of("Quiere aumentar de 200 a 500 suscriptores", "Wants to increase from 200 to 500 subscribers"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let measure = case.measure()?;
    let (from, to) = measure.baseline.zip(measure.target)?;
    let up = case.opens_with(Smell::Grow).is_some();
    let down = case.opens_with(Smell::Shrink).is_some();
    Hit::when((up && to < from) || (down && to > from))
}
