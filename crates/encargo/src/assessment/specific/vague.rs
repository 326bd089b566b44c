//! A verb of movement with nothing that delimits it: «mejorar la presencia», "more visibility".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::token::Kind;
use crate::language::vague;

pub(super) static ROW: Row = Row {
    code: "specific.vague",
    criterion: Criterion::Specific,
    severity: Severity::Error,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Un verbo de mejora sin producto, canal ni cifra no dice qué hay que alcanzar.",
        "A verb of improvement without a product, a channel or a figure does not say what is to be reached.",
    ),
    source: "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981)",
    message: ("Dos personas entenderían cosas distintas.", "Two people would understand two different things."),
    suggestion: ("Di qué, en qué canal o producto y cuánto.", "Say what, in which channel or product, and how much."),
    question: ("¿Qué cambiaría, en qué producto o canal?", "What would change, in which product or channel?"),
    bad: Example::of("Quiere mejorar la presencia", "Wants to improve our presence"),
    good: Example::of(
        "Quiere subir las ventas de la tienda online a 40 pedidos",
        "Wants to bring the online shop's sales to 40 orders",
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    if case.is_delimited() {
        return None;
    }
    let tokens = &case.tokens;
    let verb = (0..tokens.len().min(4)).any(|at| vague::VERBS.has(tokens, at));
    if !verb {
        return None;
    }
    let nouns = (0..tokens.len()).filter(|at| vague::NOUNS.has(tokens, *at)).count();
    let content = case.content();
    // «las ventas de tours privados»: the noun says which
    let delimited = (0..tokens.len()).any(|at| {
        vague::NOUNS.has(tokens, at)
            && matches!(tokens.word(at + 1), "de" | "del" | "of" | "from" | "for")
            && tokens.kind(at + 2) == Some(Kind::Word)
    });
    Hit::when(content <= 1 || (nouns > 0 && !delimited && content <= 3 + nouns))
}
