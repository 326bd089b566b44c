//! The day is a holiday of the calendar.

use crate::assessment::Criterion;
use crate::assessment::case::Case;
use crate::assessment::rule::{Example, Hit, Looks, Row, scene};
#[cfg(test)]
use crate::calendar::Calendar;
use crate::finding::Severity;
use crate::goal::Part;
use crate::say;

pub(super) static ROW: Row = Row {
    code: "time_framed.holiday",
    criterion: Criterion::TimeFramed,
    severity: Severity::Warning,
    looks_at: Looks::Structure,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: ("En un festivo nadie contesta ni aprueba.", "On a holiday nobody answers or approves."),
    source: "the caller's calendar",
    message: ("La fecha es festiva.", "The day is a holiday."),
    suggestion: ("Mueve la fecha al día hábil anterior.", "Move the day to the working day before."),
    question: ("¿A qué día se mueve?", "To which day is it moved?"),
    bad: scene!(
        "Llegar a 500 suscriptores antes del 8/12/2026, festivo",
        "Reach 500 subscribers by December 8, 2026, a holiday",
        |goal, grounds| {
            goal.due = "2026-12-08".parse().ok();
            grounds.calendar = goal.due.map(|day| Calendar::default().holidays([(day, "Inmaculada")]));
        }
    ),
    good: Example::of("Llegar a 500 suscriptores antes del 10/12/2026", "Reach 500 subscribers by December 10, 2026"),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let due = case.goal.due?;
    let exception = case.grounds.calendar.as_ref()?.exception(due).filter(|exception| exception.minutes == 0)?;
    let name = exception.name.as_deref().map(|name| format!(" ({name})")).unwrap_or_default();
    let day = say::date(due);
    Some(Hit::saying(
        format!("La fecha, {}, es festiva{name}.", day.es),
        format!("The date, {}, is a holiday{name}.", day.en),
    ))
}
