//! Whether exactly one approves each task that wants a yes; knows no people.

use super::say::{listed, title};
use super::{Authority, Plan, Raci, Task};
use crate::finding::{Finding, Severity, finding};
use crate::language::Text;
use std::collections::BTreeSet;

/// The role of whoever wants the work done.
const CLIENT: &str = "client";

/// Tasks that several approve, and tasks that want a yes while nothing says whose: neither somebody who answers for them
/// nor an approval that waits for them.
pub(super) fn findings(plan: &Plan) -> Vec<Finding> {
    let later = asked_later(plan);
    let tasks = plan.tasks().iter().zip(later).filter(|(task, _)| !task.milestone);
    tasks
        .filter_map(|(task, later)| {
            let labels = approvers(task);
            match labels.as_slice() {
                [] if wants_a_yes(task) && !later => Some(nobody(task)),
                [] | [_] => None,
                several => Some(too_many(task, several)),
            }
        })
        .collect()
}

/// Whether somebody does it who has to ask for a yes: the client asks nobody, and an approval is a yes itself.
fn wants_a_yes(task: &Task) -> bool {
    let mut doers = task.responsible().peekable();
    let asks = doers.peek().is_some() && doers.all(|role| role.role != CLIENT);
    task.authority == Authority::Approval && !task.gate && asks
}

/// The roles that answer for a task, each once.
fn approvers(task: &Task) -> Vec<&Text> {
    let mut seen = BTreeSet::new();
    let own = task.roles.iter().filter(|role| role.raci == Raci::Accountable && seen.insert(role.role.as_str()));
    own.map(|role| &role.label).collect()
}

/// For each task, by place, whether an approval waits for it, at once or further on.
fn asked_later(plan: &Plan) -> Vec<bool> {
    let mut later = vec![false; plan.tasks().len()];
    // tasks stand behind those they need, so that backwards all that is behind a task is known already
    for (place, task) in plan.tasks().iter().enumerate().rev() {
        if !task.gate && !later.get(place).copied().unwrap_or_default() {
            continue;
        }
        for need in task.after.iter().filter_map(|need| plan.place(&need.task)) {
            if let Some(asked) = later.get_mut(need) {
                *asked = true;
            }
        }
    }
    later
}

fn nobody(task: &Task) -> Finding {
    let Text { es, en } = title(task);
    finding(
        "plan.no_approver",
        Severity::Warning,
        &task.id,
        Text::new(
            format!("«{es}» necesita un visto bueno, y nada dice de quién."),
            format!("“{en}” needs a yes, and nothing says whose."),
        ),
        Text::new("Di qué función la aprueba.", "Say which role approves it."),
    )
}

fn too_many(task: &Task, labels: &[&Text]) -> Finding {
    let (Text { es, en }, who) = (title(task), listed(labels));
    finding(
        "plan.several_approvers",
        Severity::Warning,
        &task.id,
        Text::new(
            format!("«{es}» tiene varios vistos buenos: {}. Si no coinciden, nadie decide.", who.es),
            format!("“{en}” has several approvers: {}. When they differ, nobody decides.", who.en),
        ),
        Text::new(
            "Deja a quien decide; los demás pueden opinar o estar al tanto.",
            "Keep the one who decides; the others can be consulted or informed.",
        ),
    )
}
