//! Two wishes in one: «abrir la tienda y vender 30 cursos».

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::vague;

pub(super) static ROW: Row = Row {
    code: "specific.several",
    criterion: Criterion::Specific,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Dos objetivos en uno no se pueden medir ni cerrar por separado.",
        "Two goals in one can be neither measured nor closed apart.",
    ),
    source: "INCOSE Guide to Writing Requirements, rule R19 (combinators)",
    message: ("Hay más de un objetivo en la frase.", "There is more than one goal in the sentence."),
    suggestion: ("Sepáralos: cada uno con su medida y su fecha.", "Split them, each with its measure and its date."),
    question: ("¿Cuál de los dos va primero?", "Which of the two comes first?"),
    bad: Example::of("Quiere abrir la tienda y vender 30 cursos", "Wants to open the shop and sell 30 courses"),
    good: Example::of("Quiere vender 30 cursos", "Wants to sell 30 courses"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let tokens = &case.tokens;
    let joint = (2..tokens.len())
        .find(|at| matches!(tokens.word(*at), "y" | "and" | "e") && vague::ACTIONS.has(tokens, at + 1))?;
    Some(Hit::on((joint, joint + 2)))
}
