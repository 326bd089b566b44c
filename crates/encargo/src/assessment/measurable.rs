//! Measurable: can anyone tell whether it was reached? (Doran, 1981; a metric needs a start and a target, OKR practice)

use super::{Case, Rule, finding};
use crate::finding::{Finding, Severity};
use crate::goal::Part;
use crate::language::Text;
use rust_decimal::Decimal;

pub(super) const RULES: &[Rule] = &[no_metric, no_baseline, no_change, unstated_base, impossible_share];

/// Nothing to count: no figure, no cadence.
fn no_metric(case: &Case<'_>) -> Option<Finding> {
    let counted =
        case.goal.measure.as_ref().is_some_and(|measure| measure.target.is_some() || measure.change_percent.is_some());
    (!counted && case.goal.cadence.is_none()).then(|| {
        finding(
            case,
            "measurable.no_metric",
            Severity::Error,
            Part::Metric,
            Text::new(
                "No se dice cuánto: nadie sabrá si se logró.",
                "It does not say how much: nobody will know whether it was reached.",
            ),
            Text::new("Elige qué contar y a cuánto llegar.", "Choose what to count and how far to get."),
        )
    })
}

/// A target without today's value.
fn no_baseline(case: &Case<'_>) -> Option<Finding> {
    let measure = case.goal.measure.as_ref()?;
    (measure.target.is_some() && measure.baseline.is_none()).then(|| {
        finding(
            case,
            "measurable.no_baseline",
            Severity::Suggestion,
            Part::Baseline,
            Text::new("Falta de cuánto se parte.", "Today's value is missing."),
            Text::new("Anota el valor de hoy y de dónde sale.", "Write down today's value and where it is read."),
        )
    })
}

/// Target and baseline are the same.
fn no_change(case: &Case<'_>) -> Option<Finding> {
    let measure = case.goal.measure.as_ref()?;
    (measure.target.is_some() && measure.target == measure.baseline).then(|| {
        finding(
            case,
            "measurable.no_change",
            Severity::Error,
            Part::Target,
            Text::new("La meta es igual al valor de hoy.", "The target is today's value."),
            Text::new("Confirma la meta o el punto de partida.", "Confirm the target or the starting point."),
        )
    })
}

/// «un 20 % más» of a figure that nobody stated.
fn unstated_base(case: &Case<'_>) -> Option<Finding> {
    let measure = case.goal.measure.as_ref()?;
    (measure.change_percent.is_some() && measure.baseline.is_none()).then(|| {
        finding(
            case,
            "measurable.unstated_base",
            Severity::Suggestion,
            Part::Baseline,
            Text::new("El porcentaje no dice sobre qué cifra.", "The percentage does not say of what figure."),
            Text::new(
                "Anota la cifra de partida y su periodo.",
                "Write down the figure it starts from and its period.",
            ),
        )
    })
}

/// More than a hundred percent of a share, or less than nothing.
fn impossible_share(case: &Case<'_>) -> Option<Finding> {
    let measure = case.goal.measure.as_ref()?;
    let share = measure.unit.as_deref() == Some("%");
    let outside = measure.target.is_some_and(|target| target > Decimal::ONE_HUNDRED || target.is_sign_negative());
    (share && outside).then(|| {
        finding(
            case,
            "measurable.impossible_share",
            Severity::Error,
            Part::Target,
            Text::new("Una proporción no pasa del 100 %.", "A share cannot exceed 100%."),
            Text::new("Revisa la cifra o di que es un aumento.", "Check the figure, or say that it is an increase."),
        )
    })
}
