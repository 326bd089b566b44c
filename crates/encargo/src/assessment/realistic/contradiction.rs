//! Another goal wants another figure of the same thing by the same day, or the other way.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Goal;
#[cfg(test)]
use crate::goal::Measure;
use crate::goal::Part;
use crate::language::token::fold;

pub(super) static ROW: Row = Row {
    code: "realistic.contradiction",
    criterion: Criterion::Realistic,
    severity: Severity::Error,
    looks_at: Looks::Structure,
    part: Part::Target,
    on: true,
    unsaid: false,
    rationale: (
        "Dos objetivos que se contradicen no pueden cumplirse los dos.",
        "Two goals that contradict each other cannot both be met.",
    ),
    source: "INCOSE Guide to Writing Requirements, characteristic C11 (consistent set)",
    message: ("Contradice otro objetivo del mismo cliente.", "It contradicts another goal of the same client."),
    suggestion: ("Decide cuál de los dos vale.", "Decide which of the two holds."),
    question: ("¿Cuál de los dos vale?", "Which one stands?"),
    bad: scene!(
        "Llegar a 500 suscriptores (otro objetivo dice 300)",
        "Reach 500 subscribers (another goal says 300)",
        |goal, grounds| {
            goal.measure =
                Some(Measure { metric: Some("subscribers".into()), target: Some(500.into()), ..Measure::default() });
            let measure =
                Some(Measure { metric: Some("subscribers".into()), target: Some(300.into()), ..Measure::default() });
            grounds.goals.push(Goal { measure, due: goal.due, ..Goal::new("other", goal.language, "the list") });
        }
    ),
    good: scene!(
        "Llegar a 500 suscriptores (otro objetivo dice 500)",
        "Reach 500 subscribers (another goal says 500)",
        |goal, grounds| {
            goal.measure =
                Some(Measure { metric: Some("subscribers".into()), target: Some(500.into()), ..Measure::default() });
            let measure =
                Some(Measure { metric: Some("subscribers".into()), target: Some(500.into()), ..Measure::default() });
            grounds.goals.push(Goal { measure, due: goal.due, ..Goal::new("other", goal.language, "the list") });
        }
    ),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let own = case.measure()?;
    let metric = fold(own.metric.as_deref()?);
    let against = |other: &&Goal| {
        other.measure.as_ref().is_some_and(|measure| {
            let same = measure.metric.as_deref().is_some_and(|name| fold(name) == metric) && measure.unit == own.unit;
            let figures = measure.target.is_some() && own.target.is_some() && measure.target != own.target;
            let ways = (measure.baseline.is_some() || measure.direction.is_some())
                && (own.baseline.is_some() || own.direction.is_some())
                && measure.falls() != own.falls();
            same && ((figures && other.due == case.goal.due) || ways)
        })
    };
    let other = case.others().find(against)?;
    let named = &other.outcome;
    Some(Hit::saying(
        format!("Contradice otro objetivo: «{named}»."),
        format!("It contradicts another goal: “{named}”."),
    ))
}
