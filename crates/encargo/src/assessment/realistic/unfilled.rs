//! The plan has work for a role that nobody fills.

use crate::assessment::Criterion;
#[cfg(test)]
use crate::assessment::Feasibility;
#[cfg(test)]
use crate::assessment::Unfilled;
use crate::assessment::case::Case;
use crate::assessment::rule::{Hit, Looks, Row, scene};
use crate::finding::Severity;
use crate::goal::Part;
use crate::language::Language;
#[cfg(test)]
use crate::language::Text;

pub(super) static ROW: Row = Row {
    code: "realistic.unfilled",
    criterion: Criterion::Realistic,
    severity: Severity::Warning,
    looks_at: Looks::Plan,
    part: Part::Owner,
    on: true,
    unsaid: false,
    rationale: ("Lo que no es de nadie no se hace.", "Work that is nobody's job doesn't get done."),
    source: "G. T. Doran, There's a S.M.A.R.T. way to write management's goals and objectives, Management Review 70 (1981) (assignable)",
    message: ("Hay tareas de un rol que nadie tiene.", "There are tasks for a role that nobody has."),
    suggestion: ("Busca a alguien o reparte esas tareas.", "Find somebody, or share out those tasks."),
    question: ("¿Quién hace esas tareas?", "Who does those tasks?"),
    bad: scene!("Llegar a 500 suscriptores (sin diseñadora)", "Reach 500 subscribers (no designer)", |_, grounds| {
        grounds.feasibility = Some(Feasibility {
            unfilled: vec![Unfilled { role: "designer".into(), label: Text::new("Diseño", "Designer") }],
            ..Feasibility::fits(grounds.today)
        });
    }),
    good: scene!("Llegar a 500 suscriptores (el plan cabe)", "Reach 500 subscribers (the plan fits)", |_, grounds| {
        grounds.feasibility = Some(Feasibility::fits(grounds.today));
    }),
    look,
};

fn look(case: &Case<'_>) -> Option<Hit> {
    let plan = case.grounds.feasibility.as_ref().filter(|plan| !plan.unfilled.is_empty())?;
    let named = |language| {
        let labels: Vec<&str> = plan.unfilled.iter().map(|role| role.label.say(language)).collect();
        labels.join(", ")
    };
    let (spanish, english) = (named(Language::Spanish), named(Language::English));
    Some(Hit::saying(format!("Falta quien haga de: {spanish}."), format!("Nobody has this role: {english}.")))
}
