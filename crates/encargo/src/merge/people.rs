//! Who a cell says does or approves a task: roles of the plan, people of the team, or somebody new.

use super::create::slug;
use super::heading::plain;
use crate::language::Text;
use crate::plan::{Assignment, Raci, Task};
use crate::team::{Person, Team};

/// Gives a task the people that a cell names, in place of those who had that part in it.
pub(super) fn assigned(task: &mut Task, roles: &[Assignment], team: &mut Team, names: &[String], part: Raci) {
    let others: Vec<Assignment> = std::mem::take(&mut task.roles).into_iter().filter(|own| own.raci != part).collect();
    let mut own: Vec<Assignment> = Vec::new();
    for name in names {
        let (role, label) = role_of(name, roles, team);
        if !own.iter().any(|other| other.role == role) {
            own.push(Assignment { role, label, raci: part, falls_to: Vec::new() });
        }
    }
    // whoever does it stands first
    task.roles = if part == Raci::Responsible { [own, others].concat() } else { [others, own].concat() };
}

/// The role that a name stands for: itself, the one that the person of this name is the first to fill, or one of the
/// person's own.
fn role_of(name: &str, roles: &[Assignment], team: &mut Team) -> (String, Text) {
    let named = plain(name);
    let is = |words: &str| plain(words) == named;
    if let Some(role) = roles.iter().find(|role| is(&role.role) || is(&role.label.es) || is(&role.label.en)) {
        return (role.role.clone(), role.label.clone());
    }
    let known = team.people.iter().find(|person| is(&person.name));
    let label = known.map_or_else(|| name.to_owned(), |person| person.name.clone());
    let filled = known.into_iter().flat_map(|person| &person.roles).find(|role| {
        team.person(role).is_some_and(|first| first.name == label) && roles.iter().any(|known| known.role == **role)
    });
    if let Some(role) = filled.and_then(|filled| roles.iter().find(|role| role.role == *filled)) {
        return (role.role.clone(), role.label.clone());
    }
    let own = slug(&label);
    match team.people.iter_mut().find(|person| person.name == label) {
        Some(person) if person.roles.contains(&own) => {}
        Some(person) => person.roles.push(own.clone()),
        None => team.people.push(Person::new(label.clone(), [own.clone()])),
    }
    (own, Text::new(label.clone(), label))
}
