//! A wording that two people understand differently: «ser referente», "be better", «ahorrar tiempo».

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::vague;

pub(super) static ROW: Row = Row {
    code: "specific.vague_wording",
    criterion: Criterion::Specific,
    severity: Severity::Error,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: ("Las frases hechas de actitud no nombran ningún resultado.", "Set phrases of attitude name no result."),
    source: "INCOSE Guide to Writing Requirements, rule R7 (vague terms)",
    message: ("Es una frase hecha: no nombra ningún resultado.", "It is a set phrase: it names no result."),
    suggestion: (
        "Cambia la frase por lo que se verá cuando se logre.",
        "Put what will be seen once it is reached in its place.",
    ),
    question: ("¿Qué se verá distinto cuando se logre?", "What will look different once it is reached?"),
    bad: Example::of("Quiere darse a conocer y ser referente", "Wants to be more consistent and stand out"),
    good: Example::of(
        "Quiere publicar 2 entrevistas en podcasts de su sector",
        "Wants to publish 2 interviews in podcasts of her trade",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    if case.is_delimited() {
        return None;
    }
    let tokens = &case.tokens;
    (0..tokens.len()).find_map(|at| Some((at, tokens.any_phrase(at, vague::PHRASES)?.1))).map(Hit::on)
}
