//! Coverage: goals that nothing works towards, work that serves none.

use super::Tree;
use crate::finding::{Finding, Severity};
use crate::goal::{Goal, GoalKind};
use crate::language::Text;

/// In the order of the goals.
pub(super) fn findings(tree: &Tree) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut below = vec![Vec::new(); tree.goals().len()];
    for (goal, above) in tree.goals().iter().zip(&tree.above) {
        if let Some(list) = above.and_then(|place| below.get_mut(place)) {
            list.push(goal.kind);
        }
    }
    for ((goal, above), below) in tree.goals().iter().zip(&tree.above).zip(&below) {
        let above = above.and_then(|place| tree.goals().get(place));
        match goal.kind {
            GoalKind::Business | GoalKind::KeyResult if below.is_empty() => found.push(uncovered(goal)),
            GoalKind::Business if !below.contains(&GoalKind::KeyResult) && goal.measure.is_none() => {
                found.push(unmeasured(goal));
            }
            _ => {}
        }
        match (goal.kind, above.map(|above| above.kind)) {
            (GoalKind::KeyResult | GoalKind::Delegation, None) => found.push(serves_nothing(goal)),
            (GoalKind::Business | GoalKind::KeyResult, Some(GoalKind::Delegation)) => found.push(upside_down(goal)),
            _ => {}
        }
    }
    found
}

fn uncovered(goal: &Goal) -> Finding {
    finding(
        "tree.uncovered",
        Severity::Warning,
        goal,
        Text::new(
            format!("Ninguna tarea contribuye a «{}».", goal.outcome),
            format!("No task contributes to “{}”.", goal.outcome),
        ),
        Text::new("Añade al menos una tarea que lo acerque.", "Add at least one task that brings it closer."),
        Text::new("¿Qué es lo primero que hay que hacer para lograrlo?", "What is the first thing to do for it?"),
    )
}

fn unmeasured(goal: &Goal) -> Finding {
    finding(
        "tree.no_key_result",
        Severity::Suggestion,
        goal,
        Text::new(
            format!("«{}» tiene tareas y ningún resultado clave.", goal.outcome),
            format!("“{}” has tasks and no key result.", goal.outcome),
        ),
        Text::new(
            "Añade la cifra que dirá si las tareas sirven.",
            "Add the figure that will tell whether the tasks help.",
        ),
        Text::new("¿Qué cifra dirá si las tareas sirven?", "Which figure will tell whether the tasks help?"),
    )
}

fn serves_nothing(goal: &Goal) -> Finding {
    finding(
        "tree.serves_nothing",
        Severity::Warning,
        goal,
        Text::new(
            format!("«{}» no contribuye a ningún objetivo.", goal.outcome),
            format!("“{}” contributes to no goal.", goal.outcome),
        ),
        Text::new("Únelo a un objetivo, o pregúntate si hace falta.", "Tie it to a goal, or ask whether it is needed."),
        Text::new("¿A qué objetivo del negocio contribuye?", "Which business goal does it contribute to?"),
    )
}

fn upside_down(goal: &Goal) -> Finding {
    finding(
        "tree.upside_down",
        Severity::Warning,
        goal,
        Text::new(
            format!("«{}» es un objetivo y está debajo de una tarea.", goal.outcome),
            format!("“{}” is a goal and stands under a task.", goal.outcome),
        ),
        Text::new(
            "Dale la vuelta: la tarea contribuye al objetivo.",
            "Turn it round: the task contributes to the goal.",
        ),
        Text::new("¿Cuál de los dos es el fin y cuál el medio?", "Which of the two is the end, and which the means?"),
    )
}

fn finding(code: &str, severity: Severity, goal: &Goal, message: Text, suggestion: Text, question: Text) -> Finding {
    Finding {
        code: code.to_owned(),
        severity,
        about: goal.id.clone(),
        message,
        suggestion,
        question: Some(question),
        evidence: Vec::new(),
    }
}
