//! The target is absurdly many times the baseline for the time there is.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::{Language, number};
use crate::say;

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
    suggestion: (
        "Baja la cifra, alarga el plazo o explica cómo.",
        "Lower the target, extend the deadline, or explain how.",
    ),
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
    case.is_implausible().then(|| {
        let say = |language| (number::show(from, language), number::show(to, language));
        let ((de, a), (down, up)) = (say(Language::Spanish), say(Language::English));
        let dias = say::count::count_of(days, &say::count::DAYS, Language::Spanish);
        let span = say::count::count_of(days, &say::count::DAYS, Language::English);
        Hit::saying(
            format!("Pasar de {de} a {a} en {dias} no es creíble."),
            format!("Going from {down} to {up} in {span} is not credible."),
        )
    })
}
