//! Roles with work that nobody fills, or nobody who has hours; computes no day.

use crate::finding::{Finding, Severity, finding};
use crate::language::Text;
use crate::plan::{Assignment, Plan, Task};
use crate::schedule::Terms;
use std::collections::{BTreeMap, BTreeSet};

/// Roles that do work and that nobody in the team fills: one finding a role, in the order of the plan.
pub(super) fn unfilled(plan: &Plan, terms: &Terms) -> Vec<Finding> {
    let mut roles: Vec<(&Assignment, &Task)> = Vec::new();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    let filled: BTreeSet<&str> = terms
        .team
        .people
        .iter()
        .filter(|person| person.has_hours())
        .flat_map(|person| &person.roles)
        .map(String::as_str)
        .collect();
    for task in plan.tasks().iter().filter(|task| !task.milestone) {
        for assignment in
            task.responsible().filter(|assignment| !assignment.filled_by().any(|role| filled.contains(role)))
        {
            let count = counts.entry(&assignment.role).or_default();
            *count += 1;
            if *count == 1 {
                roles.push((assignment, task));
            }
        }
    }
    roles
        .into_iter()
        .map(|(assignment, task)| {
            let count = counts.get(assignment.role.as_str()).copied().unwrap_or(0);
            let (es, en) = if count == 1 {
                (format!("una tarea espera, «{}»", task.title.es), format!("one task waits, “{}”", task.title.en))
            } else {
                (
                    format!("{count} tareas esperan, la primera «{}»", task.title.es),
                    format!("{count} tasks wait, the first “{}”", task.title.en),
                )
            };
            // who has the role and no hours is named
            let idle = assignment.filled_by().find_map(|role| terms.team.person(role));
            let (label, nobody) = (&assignment.label, ("Nadie del equipo tiene", "Nobody in the team fills"));
            let words = match idle {
                None => Text::new(
                    format!("{} el rol «{}»: {es}.", nobody.0, label.es),
                    format!("{} the role “{}”: {en}.", nobody.1, label.en),
                ),
                Some(person) => Text::new(
                    format!("{} tiene el rol «{}» y ninguna hora: {es}.", person.name, label.es),
                    format!("{} fills the role “{}” and has no hours: {en}.", person.name, label.en),
                ),
            };
            finding(
                "schedule.role_unfilled",
                Severity::Warning,
                &assignment.role,
                words,
                Text::new(
                    "Busca a alguien o dale el rol a una persona del equipo.",
                    "Find somebody or give the role to a person in the team.",
                ),
            )
        })
        .collect()
}
