//! People who would approve their own work because they fill both roles; where the plan itself gives one role both parts,
//! that was said, and is no finding.

use crate::finding::{Finding, Severity, finding};
use crate::language::Text;
use crate::plan::{Plan, Raci, Task, say::title};
use crate::schedule::Terms;

/// One for each person, in the order of the team.
pub(in crate::schedule) fn own(plan: &Plan, terms: &Terms) -> Vec<Finding> {
    let team = &terms.team;
    let mut found: Vec<Vec<&Task>> = vec![Vec::new(); team.people.len()];
    for task in plan.tasks().iter().filter(|task| !task.milestone) {
        let Some(doer) = task.responsible().next() else { continue };
        let approver = task.roles.iter().find(|role| role.raci == Raci::Accountable && role.role != doer.role);
        let (Some(does), Some(approves)) =
            (team.filling(doer.filled_by()), approver.and_then(|approver| team.filling(approver.filled_by())))
        else {
            continue;
        };
        if !std::ptr::eq(does, approves) {
            continue;
        }
        let place = team.people.iter().position(|person| std::ptr::eq(person, does));
        if let Some(tasks) = place.and_then(|place| found.get_mut(place)) {
            tasks.push(task);
        }
    }
    let own =
        team.people.iter().zip(found).filter_map(|(person, tasks)| Some((&person.name, *tasks.first()?, tasks.len())));
    own.map(|(name, first, count)| said(name, first, count)).collect()
}

fn said(name: &str, first: &Task, count: usize) -> Finding {
    let title = title(first);
    let (es, en) = if count == 1 {
        (format!("«{}»", title.es), format!("“{}”", title.en))
    } else {
        (format!("{count} tareas, la primera «{}»", title.es), format!("{count} tasks, the first “{}”", title.en))
    };
    finding(
        "schedule.own_approval",
        Severity::Warning,
        &first.id,
        Text::new(
            format!("{name} hace y aprueba {es}: nadie más lo mira."),
            format!("{name} does and approves {en}: nobody else looks at it."),
        ),
        Text::new(
            "Da uno de los dos roles a otra persona, o di en la tarea que quien la hace también la aprueba.",
            "Give one of the two roles to somebody else, or say in the task that its doer approves it too.",
        ),
    )
}
