//! Time framed: does it have a day or a rhythm, and can the day hold? (Doran's "time-related", 1981)

use super::{Case, Rule, finding};
use crate::finding::{Finding, Severity};
use crate::goal::Part;
use crate::language::Text;
use chrono::{Datelike, Weekday};

pub(super) const RULES: &[Rule] = &[no_deadline, past, too_far, weekend];

/// Neither a day nor a rhythm.
fn no_deadline(case: &Case<'_>) -> Option<Finding> {
    (case.goal.due.is_none() && case.goal.cadence.is_none()).then(|| {
        finding(
            case,
            "time_framed.no_deadline",
            Severity::Error,
            Part::Due,
            Text::new("No tiene fecha ni ritmo.", "It has neither a date nor a rhythm."),
            Text::new("Pregunta para cuándo.", "Ask by when."),
        )
    })
}

/// The day has passed.
fn past(case: &Case<'_>) -> Option<Finding> {
    case.goal.due.filter(|due| *due < case.today).map(|due| {
        finding(
            case,
            "time_framed.past",
            Severity::Error,
            Part::Due,
            Text::new(format!("La fecha {due} ya pasó."), format!("The date {due} has passed.")),
            Text::new("Pon una fecha nueva o cierra el objetivo.", "Set a new date, or close the goal."),
        )
    })
}

/// More than a year away: nobody acts on it now.
fn too_far(case: &Case<'_>) -> Option<Finding> {
    case.goal.due.filter(|due| (*due - case.today).num_days() > 366).map(|due| {
        finding(
            case,
            "time_framed.too_far",
            Severity::Warning,
            Part::Due,
            Text::new(
                format!("La fecha {due} está a más de un año."),
                format!("The date {due} is more than a year away."),
            ),
            Text::new(
                "Añade un hito dentro de los próximos tres meses.",
                "Add a milestone within the next three months.",
            ),
        )
    })
}

/// The day falls on a weekend: somebody expects Friday and somebody Monday.
fn weekend(case: &Case<'_>) -> Option<Finding> {
    case.goal.due.filter(|due| matches!(due.weekday(), Weekday::Sat | Weekday::Sun)).map(|due| {
        finding(
            case,
            "time_framed.weekend",
            Severity::Suggestion,
            Part::Due,
            Text::new(format!("La fecha {due} cae en fin de semana."), format!("The date {due} falls on a weekend.")),
            Text::new("Confirma si vale el viernes anterior.", "Confirm whether the Friday before will do."),
        )
    })
}
