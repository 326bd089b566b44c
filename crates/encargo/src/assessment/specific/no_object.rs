//! A verb without an object: «crecer», "grow".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "specific.no_object",
    criterion: Criterion::Specific,
    severity: Severity::Error,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: ("Sin objeto no se sabe sobre qué se actúa.", "Without an object nobody knows what is acted on."),
    source: "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981)",
    message: ("Falta decir en qué.", "It does not say what should change."),
    suggestion: ("Nombra el producto, el canal o el resultado.", "Name the product, the channel or the result."),
    question: ("¿Sobre qué: qué producto, canal o resultado?", "On what: which product, channel or result?"),
    bad: Example::of("Quiere crecer", "Wants to grow"),
    good: Example::of("Quiere crecer en la tienda online", "Wants to grow the online shop"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    Hit::when(case.content() < 2 && !case.is_delimited() && case.clear.score <= 0)
}
