//! It hangs on somebody else: «en cuanto me pasen los textos», "once they approve".

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::smells::Smell;

pub(super) static ROW: Row = Row {
    code: "achievable.conditional",
    criterion: Criterion::Achievable,
    severity: Severity::Suggestion,
    looks_at: Looks::Words,
    part: Part::Outcome,
    on: true,
    unsaid: false,
    rationale: (
        "Lo que depende de otra persona no está en manos de quien se encarga.",
        "What depends on another person is not in the owner's hands.",
    ),
    source: "P. M. Gollwitzer, Implementation intentions, American Psychologist 54 (1999)",
    message: ("Depende de que otra persona haga algo.", "It depends on something that another person does."),
    suggestion: (
        "Haz de esa condición una tarea con responsable y fecha.",
        "Make the condition a task with an owner and a day.",
    ),
    question: ("¿De quién depende, y para cuándo lo tendrá?", "Whom does it depend on, and by when will they have it?"),
    bad: Example::of(
        "Quiere publicar la web en cuanto me pasen los textos",
        "Wants to publish the site once they send the texts",
    ),
    good: Example::of("Quiere publicar la web en marzo", "Wants to publish the site in March"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    case.smell(Smell::Condition).map(Hit::on)
}
