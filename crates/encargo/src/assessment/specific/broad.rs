//! A whole field and no place, time or thing in it: «hacer ejercicio», "explore the app". For coaching: off by default.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "specific.broad",
    criterion: Criterion::Specific,
    severity: Severity::Error,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: false,
    unsaid: false,
    rationale: (
        "En salud, un campo entero («ejercicio», «dieta») no dice qué se hará.",
        "In health, a whole field (“exercise”, “diet”) does not say what will be done.",
    ),
    source: "I. Bojic et al., SMARTMiner (annotation of health-coaching goals)",
    message: (
        "Nombra un campo entero, no lo que se hará en él.",
        "It names a whole field, not what will be done in it.",
    ),
    suggestion: ("Di qué, dónde y en qué momento del día.", "Say what, where and at what time of the day."),
    question: ("¿Qué harás, dónde y en qué momento?", "What will you do, where and when?"),
    bad: Example::of("hacer ejercicio cada día", "exercise every day"),
    good: Example::of("caminar 30 minutos por el parque cada tarde", "walk 30 minutes in the park every evening"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Broad).filter(|_| case.smell(Smell::Concrete).is_none()).map(Hit::on)
}
