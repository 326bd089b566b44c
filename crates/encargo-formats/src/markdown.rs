//! A schedule as Markdown to paste into a document: the goal, what to know, a checklist a phase; decides no day.

use encargo::calendar::day_text;
use encargo::history::{TaskState, TaskStatus};
use encargo::plan::Task;
use encargo::schedule::Slot;
use encargo::{Language, Schedule};
use std::fmt::{self, Write};

/// The schedule as Markdown (`CommonMark` with task lists): the goal, the findings, and for each phase its tasks with doer
/// and days, each with its definition of done as a checklist.
pub fn markdown(schedule: &Schedule, language: Language) -> String {
    let plan = schedule.plan();
    let spanish = language == Language::Spanish;
    let mut text = format!("# {}\n", plain(plan.title().say(language)));
    let goal = plan.goal().sentence(language);
    if !goal.is_empty() {
        add(&mut text, format_args!("\n**{}:** {}\n", if spanish { "Objetivo" } else { "Goal" }, plain(&goal)));
    }
    if let Some(day) = schedule.key_date() {
        let name = if spanish { "Fecha clave" } else { "Key date" };
        add(&mut text, format_args!("\n**{name}:** {}\n", day_text(day).say(language)));
    }
    let findings: Vec<String> = plan
        .findings()
        .iter()
        .chain(schedule.findings())
        .map(|finding| finding.message.say(language).to_owned())
        .collect();
    if !findings.is_empty() {
        add(&mut text, format_args!("\n## {}\n\n", if spanish { "Conviene saber" } else { "Worth knowing" }));
        for finding in findings {
            add(&mut text, format_args!("- {}\n", plain(&finding)));
        }
    }
    let mut phase = None;
    let states = schedule.states();
    let rows = plan.tasks().iter().map(AsRef::as_ref).zip(schedule.slots()).zip(&states);
    let mut rows: Vec<(&Task, &Slot, &TaskState)> = rows.map(|((task, slot), state)| (task, slot, state)).collect();
    let mut order: Vec<&str> = Vec::new();
    for (task, ..) in &rows {
        if !order.contains(&task.phase.as_str()) {
            order.push(&task.phase);
        }
    }
    rows.sort_by_key(|(task, slot, _)| (order.iter().position(|phase| *phase == task.phase), slot.start));
    for (task, slot, state) in rows {
        if phase != Some(&task.phase) {
            phase = Some(&task.phase);
            add(&mut text, format_args!("\n## {}\n\n", plain(task.phase_label.say(language))));
        }
        item(&mut text, task, slot, state, language);
    }
    text
}

/// A task as an item of a list: ticked when it is over, struck through when it is not needed any more.
fn item(text: &mut String, task: &Task, slot: &Slot, state: &TaskState, language: Language) {
    let over = state.status.is_over();
    let tick = if over { 'x' } else { ' ' };
    let strike = if state.status == TaskStatus::Waived { "~~" } else { "" };
    let status = if state.status == TaskStatus::ToDo {
        String::new()
    } else {
        format!(" · {}", state.status.text().say(language))
    };
    let role = task.responsible().next().map(|role| role.label.say(language));
    let who = slot.person.as_deref().or(role).map(|who| format!(" · {}", plain(who))).unwrap_or_default();
    let days =
        if slot.start == slot.finish { slot.finish.to_string() } else { format!("{} → {}", slot.start, slot.finish) };
    let critical = match (slot.critical && !task.milestone && !over, language) {
        (false, _) => "",
        (true, Language::Spanish) => " · no admite retraso",
        (true, Language::English) => " · no slack",
    };
    add(
        text,
        format_args!(
            "- [{tick}] {strike}**{}**{strike}{who} · {days}{critical}{status}\n",
            plain(task.title.say(language))
        ),
    );
    for check in &task.done {
        add(text, format_args!("  - [{tick}] {}\n", plain(check.say(language))));
    }
}

pub(crate) fn add(text: &mut String, words: fmt::Arguments<'_>) {
    // Writing into a string cannot fail.
    let _infallible = text.write_fmt(words);
}

/// Words that stay words: one line, no mark-up, no HTML.
pub(crate) fn plain(words: &str) -> String {
    let mut plain = String::with_capacity(words.len());
    for each in words.split_whitespace().collect::<Vec<_>>().join(" ").chars() {
        match each {
            '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' => plain.extend(['\\', each]),
            '<' => plain.push_str("&lt;"),
            '&' => plain.push_str("&amp;"),
            each if each.is_control() => {}
            each => plain.push(each),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_cannot_become_mark_up() {
        assert_eq!(plain("a\n# b"), "a \\# b");
        assert_eq!(
            plain("<img src=x> [x](y) **z** `k` R&D"),
            "&lt;img src=x> \\[x\\](y) \\*\\*z\\*\\* \\`k\\` R&amp;D"
        );
    }
}
