//! More words than anybody keeps in mind.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::token::Kind;

pub(super) static ROW: Row = Row {
    code: "specific.too_long",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Un objetivo que no cabe en la cabeza no guía el día.",
        "A goal you can't keep in your head won't guide your day.",
    ),
    source: "INCOSE Guide to Writing Requirements, rule R18 (single thought sentence)",
    message: ("Es demasiado largo para recordarlo.", "It is too long to be remembered."),
    suggestion: (
        "Deja el resultado en una frase; el resto son tareas.",
        "Keep the result in one sentence; the rest is tasks.",
    ),
    question: ("¿Cómo se lo dirías a alguien en una frase?", "How would you say it to somebody in one sentence?"),
    bad: Example::of(
        "Quiere revisar la tienda y los textos y las fotos y los precios revisar la tienda y los textos y las fotos y los precios revisar la tienda y los textos y las fotos y los precios revisar la tienda y los textos y las fotos y los precios antes de marzo",
        "Wants to go over the shop and the texts and the photos and the prices go over the shop and the texts and the photos and the prices go over the shop and the texts and the photos and the prices go over the shop and the texts and the photos and the prices before March",
    ),
    good: Example::of("Quiere revisar los precios de la tienda", "Wants to go over the prices of the shop"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let words = (0..case.tokens.len()).filter(|at| case.tokens.kind(*at) == Some(Kind::Word)).count();
    Hit::when(u32::try_from(words).is_ok_and(|words| words > case.rubric.limits.words))
}
