//! One plan of a shipped template, as an assistant would read it: row by row, in both languages; judges nothing.

use crate::Refusal;
use encargo::plan::{Offset, Plan, Raci, Scope};
use encargo::question::{Answer, Answers, Value};
use encargo::{Goal, Language};
use std::fmt::Write;

/// The plan for answers given as `question=value`, read as their questions read them.
pub(super) fn printed(id: &str, said: &[&str]) -> Result<String, Refusal> {
    let catalog = encargo_formats::catalog();
    let template = catalog.template(id)?;
    let mut answers = Answers::new();
    for pair in said {
        let (question, value) = pair.split_once('=').ok_or_else(|| format!("`{pair}` is no `question=value`"))?;
        let read = |text: &str| encargo::wire::from_json::<Value>(text).ok();
        let value = read(value).or_else(|| read(&format!("\"{value}\""))).ok_or("no value")?;
        answers.insert(question.to_owned(), Answer::said(value));
    }
    let plan = template.plan(&Goal::new("printed", Language::Spanish, ""), &answers)?;
    let mut page = String::new();
    for language in [Language::Spanish, Language::English] {
        lines(&mut page, &plan, language)?;
    }
    Ok(page)
}

fn lines(page: &mut String, plan: &Plan, language: Language) -> Result<(), Refusal> {
    let minutes: u64 = plan.tasks().iter().map(|task| u64::from(task.effort.likely)).sum();
    let each = plan.tasks().iter().filter(|task| task.scope == Scope::Each).count();
    writeln!(page, "{}: {} ({each}), {} min", plan.title().say(language), plan.tasks().len(), minutes)?;
    for (place, task) in plan.tasks().iter().enumerate() {
        let doers = task.roles.iter().filter(|role| role.raci == Raci::Responsible);
        let doers: Vec<&str> = doers.map(|role| role.label.say(language)).collect();
        let day = task.offset.as_ref().map_or_else(String::new, |offset: &Offset| format!("{:+}", offset.days));
        let (number, title, minutes) = (place + 1, task.title.say(language), task.effort.likely);
        writeln!(page, "{number:>3}. [{day:>4}] {title} · {} · {minutes} min", doers.join(" + "))?;
    }
    writeln!(page)?;
    Ok(())
}
