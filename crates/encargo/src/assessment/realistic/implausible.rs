//! The target is absurdly many times the baseline for the time there is.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.implausible",
    criterion: Criterion::Realistic,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: (
        "La gente subestima lo que tarda; un salto así no tiene precedente.",
        "People underestimate how long things take; such a leap has no precedent.",
    ),
    source: "D. Kahneman and A. Tversky, Intuitive prediction (1979), the planning fallacy; the factor is the rubric's",
    message: ("El salto no es creíble en ese tiempo.", "The leap is not credible in that time."),
    suggestion: ("Baja la meta, alarga el plazo o explica cómo.", "Lower the target, extend the date, or explain how."),
    question: ("¿Cómo se llega, o qué plazo hace falta?", "How is that reached, or how long does it take?"),
    bad: Example::of(
        "Quiere pasar de 212 a 100.000 suscriptores este mes",
        "Wants to go from 212 to 100,000 subscribers this month",
    ),
    good: Example::of(
        "Quiere pasar de 212 a 260 suscriptores este mes",
        "Wants to go from 212 to 260 subscribers this month",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let (from, to, days) = case.leap()?;
    let (from, to) = (from.normalize(), to.normalize());
    case.is_implausible().then(|| {
        Hit::saying(
            format!("Pasar de {from} a {to} en {days} días no es creíble sin más."),
            format!("Going from {from} to {to} in {days} days is not credible as it stands."),
        )
    })
}
