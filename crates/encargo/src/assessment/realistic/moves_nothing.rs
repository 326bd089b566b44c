//! Nothing in the plan moves the figure of the goal.

use crate::assessment::Criterion;
#[cfg(test)]
use crate::assessment::Feasibility;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;

pub(super) static ROW: Row = Row {
    code: "realistic.moves_nothing",
    criterion: Criterion::Realistic,
    severity: Severity::Error,
    looks_at: Looks::Plan,
    part: Part::Metric,
    on: true,
    unsaid: false,
    rationale: (
        "Que el trabajo quepa en las horas no dice que vaya a mover la cifra: un plan realista tiene algo que la mueve.",
        "That the work fits into the hours does not say that it moves the figure: a realistic plan holds something that does.",
    ),
    source: "J. Doerr, Measure What Matters (2018)",
    message: ("Nada de lo que hay en el plan mueve esa cifra.", "Nothing in the plan moves that figure."),
    suggestion: (
        "Añade al plan trabajo que la mueva, o di qué tarea lo hace.",
        "Add work to the plan that moves it, or say which task does.",
    ),
    question: ("¿Qué va a mover esa cifra?", "What is going to move that figure?"),
    bad: scene!(
        "Llegar a 500 suscriptores (con un plan que solo envía)",
        "Reach 500 subscribers (with a plan that only sends)",
        |_, grounds| {
            grounds.feasibility = Some(Feasibility { moves: Some(Vec::new()), ..Feasibility::fits(grounds.today) });
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores (y el plan publica el formulario de alta)",
        "Reach 500 subscribers (and the plan publishes the sign-up form)",
        |_, grounds| {
            let moves = Some(vec!["grow/form".to_owned()]);
            grounds.feasibility = Some(Feasibility { moves, ..Feasibility::fits(grounds.today) });
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let moves = case.grounds.feasibility.as_ref()?.moves.as_ref()?;
    let hit = Hit::when(moves.is_empty())?;
    let metric = case.measure().and_then(|measure| measure.metric.as_deref());
    Some(metric.map_or(hit, |metric| {
        Hit::saying(
            format!("Nada de lo que hay en el plan mueve «{metric}»: aunque el trabajo quepa, la cifra se quedaría como está."),
            format!("Nothing in the plan moves “{metric}”: the work may fit, and the figure would stay as it is."),
        )
    }))
}
