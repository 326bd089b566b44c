//! The plan ends after the due day, with the hours people have.

use crate::assessment::Criterion;
#[cfg(test)]
use crate::assessment::Feasibility;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::Language;
use crate::say;

pub(super) static ROW: Row = Row {
    code: "realistic.shortfall",
    criterion: Criterion::Realistic,
    severity: Severity::Error,
    looks_at: Looks::Plan,
    part: Part::Due,
    on: true,
    unsaid: false,
    rationale: (
        "Si el trabajo no cabe en las horas, la fecha es un deseo.",
        "When the work does not fit into the hours, the day is a wish.",
    ),
    source: "critical path and capacity: PMI, PMBOK Guide",
    message: ("El plan no llega a la fecha.", "The plan does not meet the date."),
    suggestion: ("Cambia la fecha, las horas o el trabajo.", "Change the day, the hours or the work."),
    question: ("¿Qué cambia: la fecha, las horas o el trabajo?", "What changes: the day, the hours or the work?"),
    bad: scene!(
        "Llegar a 500 suscriptores (el plan acaba 3 días tarde)",
        "Reach 500 subscribers (the plan ends 3 days late)",
        |_, grounds| {
            grounds.feasibility = Some(Feasibility {
                float_days: Some(-3),
                float_minutes: Some(-600),
                ..Feasibility::fits(grounds.today)
            });
        }
    ),
    good: scene!("Llegar a 500 suscriptores (el plan cabe)", "Reach 500 subscribers (the plan fits)", |_, grounds| {
        grounds.feasibility = Some(Feasibility::fits(grounds.today));
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let plan = case.grounds.feasibility.as_ref()?;
    let days = plan.float_days.filter(|days| *days < 0)?.unsigned_abs();
    let (finish, left) = (say::date(plan.finish), hours(plan.float_minutes.unwrap_or(0).unsigned_abs()));
    let late = say::count::count_of(days, &say::count::WORKING_DAYS, Language::Spanish);
    let behind = say::count::count_of(days, &say::count::WORKING_DAYS, Language::English);
    let hit = Hit::saying(
        format!("El plan acaba el {}, con {late} de retraso; {left} h no caben.", finish.es),
        format!("The plan ends on {}, {behind} late; {left} h do not fit.", finish.en),
    );
    Some(match plan.changes.first() {
        Some(change) => hit.advising(change.text.clone()),
        None => hit,
    })
}

/// Whole hours, started ones counted.
fn hours(minutes: u64) -> u64 {
    minutes.div_ceil(60)
}
