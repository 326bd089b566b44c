//! Realistic: does it serve something, and can it be true? On words alone; only a plan can settle it.

use super::{Case, Rule, finding};
use crate::finding::{Finding, Severity};
use crate::goal::Part;
use crate::language::Text;
use rust_decimal::Decimal;

pub(super) const RULES: &[Rule] = &[no_why, implausible, words_only];

/// How many times its baseline a target may be within a quarter; beyond, it is doubtful. An estimate, not a law.
const TIMES_A_QUARTER: i64 = 3;

/// No reason, and no starting point that would let anyone compare.
fn no_why(case: &Case<'_>) -> Option<Finding> {
    let compared =
        case.goal.measure.as_ref().is_some_and(|measure| measure.baseline.is_some() && measure.target.is_some());
    case.goal.why.is_none().then(|| {
        finding(
            case,
            "realistic.no_why",
            if compared { Severity::Suggestion } else { Severity::Error },
            Part::Why,
            Text::new("No se dice para qué.", "It does not say what it is for."),
            Text::new("Pregunta a qué objetivo del negocio sirve.", "Ask which business goal it serves."),
        )
    })
}

/// Words alone cannot settle it: said each time, so that nobody takes "partly" for a fault of the goal.
#[allow(clippy::unnecessary_wraps, reason = "a rule like the others")]
fn words_only(case: &Case<'_>) -> Option<Finding> {
    Some(finding(
        case,
        "realistic.words_only",
        Severity::Info,
        Part::Target,
        Text::new(
            "Con palabras solas no se puede saber si es realista.",
            "Words alone cannot tell whether it is realistic.",
        ),
        Text::new(
            "Haz el plan y compáralo con las horas que hay.",
            "Make the plan and compare it with the hours there are.",
        ),
    ))
}

/// The target is absurdly many times the baseline for the time there is.
fn implausible(case: &Case<'_>) -> Option<Finding> {
    let (from, to, days) = leap(case)?;
    is_implausible(case).then(|| {
        finding(
            case,
            "realistic.implausible",
            Severity::Error,
            Part::Target,
            Text::new(
                format!("Pasar de {} a {} en {days} días no es creíble sin más.", from.normalize(), to.normalize()),
                format!(
                    "Going from {} to {} in {days} days is not credible as it stands.",
                    from.normalize(),
                    to.normalize()
                ),
            ),
            Text::new(
                "Baja la meta, alarga el plazo o explica cómo.",
                "Lower the target, extend the date, or explain how.",
            ),
        )
    })
}

/// From how much to how much in how many days.
fn leap(case: &Case<'_>) -> Option<(Decimal, Decimal, i64)> {
    let measure = case.goal.measure.as_ref()?;
    let days = case.goal.due.map_or(365, |due| (due - case.today).num_days().max(1));
    Some((measure.baseline.filter(|from| *from > Decimal::ZERO)?, measure.target?, days))
}

/// Whether the target is more times its baseline than the quarters there are allow.
pub(super) fn is_implausible(case: &Case<'_>) -> bool {
    let allowed = |from: Decimal, days: i64| {
        from.checked_mul(Decimal::from(TIMES_A_QUARTER))?.checked_mul(Decimal::from(days / 91 + 1))
    };
    leap(case).is_some_and(|(from, to, days)| allowed(from, days).is_some_and(|allowed| to > allowed))
}
