//! Achievable: are there means, and somebody to use them? (Doran's "assignable", 1981)

use super::{Case, Rule, finding};
use crate::finding::{Finding, Severity};
use crate::goal::Part;
use crate::language::Text;

pub(super) const RULES: &[Rule] = &[no_owner, no_means, beyond_reach, low_confidence];

fn has_baseline(case: &Case<'_>) -> bool {
    case.goal.measure.as_ref().is_some_and(|measure| measure.baseline.is_some())
}

/// Nobody answers for it.
fn no_owner(case: &Case<'_>) -> Option<Finding> {
    let known = case.goal.means.is_some() || has_baseline(case);
    case.goal.owner.is_none().then(|| {
        finding(
            case,
            "achievable.no_owner",
            if known { Severity::Suggestion } else { Severity::Warning },
            Part::Owner,
            Text::new("Nadie responde de ello.", "Nobody answers for it."),
            Text::new("Nombra a una persona.", "Name one person."),
        )
    })
}

/// No way to get there, no capacity, no value to start from.
fn no_means(case: &Case<'_>) -> Option<Finding> {
    (case.goal.means.is_none() && case.goal.owner.is_none() && !has_baseline(case)).then(|| {
        finding(
            case,
            "achievable.no_means",
            Severity::Error,
            Part::Means,
            Text::new("No se dice con qué medios ni desde dónde.", "It does not say by what means, nor from where."),
            Text::new("Di cómo: una campaña, horas, una persona.", "Say how: a campaign, hours, a person."),
        )
    })
}

/// The target lies beyond what any means reach in the time there is.
fn beyond_reach(case: &Case<'_>) -> Option<Finding> {
    super::realistic::is_implausible(case).then(|| {
        finding(
            case,
            "achievable.beyond_reach",
            Severity::Error,
            Part::Target,
            Text::new(
                "Con ningún medio corriente se llega en ese tiempo.",
                "No ordinary means gets there in that time.",
            ),
            Text::new(
                "Divide la meta en etapas que se puedan alcanzar.",
                "Split the target into steps that can be reached.",
            ),
        )
    })
}

/// The owner is less than seven in ten sure (the threshold of health coaching, where it is best studied).
fn low_confidence(case: &Case<'_>) -> Option<Finding> {
    let level = case.goal.confidence.filter(|level| *level < 7)?;
    Some(finding(
        case,
        "achievable.low_confidence",
        Severity::Warning,
        Part::Confidence,
        Text::new(format!("La confianza es {level} de 10."), format!("Confidence is {level} out of 10.")),
        Text::new(
            "Pregunta qué la subiría a 7: menos meta, más tiempo, ayuda.",
            "Ask what would make it 7: a smaller target, more time, help.",
        ),
    ))
}
