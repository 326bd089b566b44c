//! What the reader of a schedule should know, as findings; computes no day.

mod approval;
pub(super) mod limits;
mod overload;
mod unfilled;

use super::net::{Net, Side};
use super::{Slot, Terms, pass::Timing, target::Target};
use crate::calendar::{Day, day_text};
use crate::finding::{Finding, Severity, finding};
use crate::language::Text;
use crate::plan::{Plan, Task};

/// The gravest first: no time, then the key date itself, then days that moved, then people.
pub(super) fn findings(
    terms: &Terms,
    asked: Option<Day>,
    timing: &Timing,
    net: &Net<'_>,
    slots: &[Slot],
) -> Vec<Finding> {
    let plan = net.plan;
    let mut findings = Vec::new();
    findings.extend(cannot_start_in_time(timing));
    findings.extend(limits::broken_chain(net, timing));
    findings.extend(limits::missed(terms, net, timing, slots));
    findings.extend(limits::not_worked(terms, net, slots));
    findings.extend(key_date(plan, asked, timing));
    if slots.iter().all(|slot| slot.work.is_empty()) {
        findings.extend(off_target(plan, terms, timing));
        findings.extend(compressed(plan, &timing.targets, timing));
        findings.extend(overload::overloaded(terms, net, slots));
    } else {
        findings.extend(compressed(plan, &as_levelled(net, timing, slots), timing));
    }
    findings.extend(unfilled::unfilled(plan, terms));
    findings.extend(approval::own(plan, terms));
    findings.extend(limits::outside_years(terms, slots));
    findings
}

fn cannot_start_in_time(timing: &Timing) -> Option<Finding> {
    let days = timing.shortfall?;
    let (due, soonest) = (day_text(timing.due), day_text(timing.soonest));
    let (dias, n) = if days == 1 { ("día hábil", "working day") } else { ("días hábiles", "working days") };
    let verb = if days == 1 { "falta" } else { "faltan" };
    Some(finding(
        "schedule.cannot_start_in_time",
        Severity::Error,
        "key_date",
        Text::new(
            format!("No se llega al {}: {verb} {days} {dias}. Lo antes posible es el {}.", due.es, soonest.es),
            format!(
                "There is not enough time for {}: it is {days} {n} short. The earliest possible date is {}.",
                due.en, soonest.en
            ),
        ),
        Text::new(
            "Mueve la fecha clave, quita trabajo o repártelo; las fechas de este plan van a la primera posible.",
            "Move the key date, cut work or share it out; the dates of this plan aim at the first possible one.",
        ),
    ))
}

fn key_date(plan: &Plan, asked: Option<Day>, timing: &Timing) -> Vec<Finding> {
    let planned = day_text(timing.planned);
    let Some(asked) = asked else {
        return vec![finding(
            "schedule.no_key_date",
            Severity::Warning,
            "key_date",
            Text::new(
                format!("Nadie ha dicho la fecha clave; el plan va a la primera posible, el {}.", planned.es),
                format!("Nobody has said the key date; the plan aims at the first possible one, {}.", planned.en),
            ),
            Text::new("Pregunta para qué día tiene que estar.", "Ask what day it has to be ready."),
        )];
    };
    let mut findings = Vec::new();
    let asked_text = day_text(asked);
    if timing.due != asked {
        let due = day_text(timing.due);
        findings.push(finding(
            "schedule.key_date_not_worked",
            Severity::Warning,
            "key_date",
            Text::new(
                format!("El {} no se trabaja; se toma el día hábil anterior, el {}.", asked_text.es, due.es),
                format!("Nobody works on {}; the working day before it counts, {}.", asked_text.en, due.en),
            ),
            Text::new("Elige un día en que se trabaje.", "Choose a day on which somebody works."),
        ));
    }
    if let Some(due) = plan.goal().due.filter(|due| *due < timing.planned) {
        let due = day_text(due);
        findings.push(finding(
            "schedule.after_goal_due",
            Severity::Warning,
            "key_date",
            Text::new(
                format!(
                    "El plan llega a su fecha clave el {}, después del límite del objetivo, el {}.",
                    planned.es, due.es
                ),
                format!("The plan reaches its key date on {}, after the goal is due on {}.", planned.en, due.en),
            ),
            Text::new("Adelanta la fecha clave o cambia el límite.", "Bring the key date forward or move the due day."),
        ));
    }
    findings
}

/// Offsets are targets and needs are constraints: who gives way is said.
fn off_target(plan: &Plan, terms: &Terms, timing: &Timing) -> Vec<Finding> {
    let limited = |task: &Task| terms.constraints.iter().any(|constraint| constraint.task == task.id);
    let targets = plan.tasks().iter().zip(&timing.targets);
    targets
        .filter(|(task, _)| !limited(task))
        .filter_map(|(task, target)| {
            Some((task, target.filter(|target| target.wished != target.day && target.planned == target.wished)?))
        })
        .map(|(task, target)| {
            let (target_text, day_text) = (day_text(target.day), day_text(target.wished));
            let (es, en) = if target.wished < target.day {
                ("antes porque otras tareas la esperan", "earlier because other tasks wait for it")
            } else {
                ("después porque espera a otras tareas", "later because it waits for other tasks")
            };
            finding(
                "schedule.offset_conflict",
                Severity::Info,
                &task.id,
                Text::new(
                    format!(
                        "«{}» estaba prevista para el {} y va el {}, {es}.",
                        task.title.es, target_text.es, day_text.es
                    ),
                    format!("“{}” was meant for {} and goes to {}, {en}.", task.title.en, target_text.en, day_text.en),
                ),
                Text::default(),
            )
        })
        .collect()
}

/// The targets, and what people's hours leave of them.
fn as_levelled(net: &Net<'_>, timing: &Timing, slots: &[Slot]) -> Vec<Option<Target>> {
    let targets = timing.targets.iter().zip(slots).enumerate();
    let planned = |(place, (target, slot)): (usize, (&Option<Target>, &Slot))| {
        let planned = if net.side(place) == Side::After { slot.start } else { slot.finish };
        target.map(|target| Target { planned, ..target })
    };
    targets.map(planned).collect()
}

/// Tasks that start later than they should because today is late: one finding for all of them.
fn compressed(plan: &Plan, targets: &[Option<Target>], timing: &Timing) -> Option<Finding> {
    if timing.shortfall.is_some() {
        return None; // it is said already
    }
    let past = |target: &Target| target.planned > target.wished.max(target.day);
    let late = plan.tasks().iter().zip(targets).filter(|(_, target)| target.as_ref().is_some_and(past));
    let late: Vec<&Task> = late.map(|(task, _)| task.as_ref()).collect();
    let (first, count) = (late.first()?, late.len());
    let (es, en) = if count == 1 {
        (
            format!("Una tarea ya no llega a su día previsto: «{}».", first.title.es),
            format!("One task can no longer meet its target day: “{}”.", first.title.en),
        )
    } else {
        (
            format!("{count} tareas ya no llegan a su día previsto; la primera es «{}».", first.title.es),
            format!("{count} tasks can no longer meet their target days; the first is “{}”.", first.title.en),
        )
    };
    Some(finding(
        "schedule.compressed",
        Severity::Warning,
        &first.id,
        Text::new(es, en),
        Text::new("Empieza hoy: ya no queda el margen habitual.", "Start today: the usual margin is gone."),
    ))
}
