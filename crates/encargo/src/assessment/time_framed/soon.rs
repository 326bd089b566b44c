//! A time that is none: «cuanto antes», "soon".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "time_framed.soon",
    criterion: Criterion::TimeFramed,
    severity: Severity::Warning,
    looks_at: Looks::Words,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: ("«Pronto» es un día distinto para cada uno.", "“Soon” is a different day to each."),
    source: "INCOSE Guide to Writing Requirements, rule R7 (vague terms)",
    message: ("«Pronto» no es una fecha.", "“Soon” is not a date."),
    suggestion: ("Pon la fecha más tardía que te sirva.", "Set the latest date that works."),
    question: ("¿Cuál es la fecha más tardía que te sirve?", "What is the latest date that works?"),
    bad: Example::of("Quiere publicar la web cuanto antes", "Wants to publish the site as soon as possible"),
    good: Example::of("Quiere publicar la web antes del 15 de marzo", "Wants to publish the site by March 15"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Soon).filter(|_| case.goal.due.is_none() && case.goal.cadence.is_none()).map(Hit::on)
}
