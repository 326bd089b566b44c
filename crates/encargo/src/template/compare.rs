//! What other answers to the same template would change: tasks, work, the first day; knows no calendar.

use super::Template;
use super::carry::shown;
use crate::error::Error;
use crate::goal::Goal;
use crate::language::{Language, Text};
use crate::plan::say::{listed, title};
use crate::plan::{Plan, Task};
use crate::question::{Answer, Answers, Source};
use crate::say::count::{Counted, TASKS_CHANGED, TASKS_LESS, TASKS_MORE, count_of};
use encargo_noun::noun;

/// A task that two sets of answers have not in common.
#[noun]
#[derive(Eq)]
pub struct ComparedTask {
    /// The task's id.
    pub task: String,
    /// What is to be done.
    pub title: Text,
    /// The fields that differ; empty for a task that only one of the two has.
    pub fields: Vec<String>,
}

/// A question that the two answer differently.
#[noun]
#[derive(Eq)]
pub struct ComparedQuestion {
    /// The question's id.
    pub question: String,
    /// The question.
    pub text: Text,
    /// The first answer as shown.
    pub a: Text,
    /// The second answer as shown.
    pub b: Text,
    /// Nobody knew the first: it is assumed.
    pub assumed_a: bool,
    /// Nobody knew the second: it is assumed.
    pub assumed_b: bool,
}

/// All the work of a plan, or a difference of two, in working minutes.
#[noun]
#[derive(Copy, Eq, Default)]
pub struct ComparedEffort {
    /// When all goes well.
    pub optimistic: i64,
    /// Most likely.
    pub likely: i64,
    /// When it goes badly.
    pub pessimistic: i64,
}

/// Two sets of answers to one template, side by side.
#[noun]
#[derive(Eq)]
pub struct Comparison {
    /// The questions that they answer differently.
    pub questions: Vec<ComparedQuestion>,
    /// The tasks that only the first has.
    pub only_a: Vec<ComparedTask>,
    /// The tasks that only the second has.
    pub only_b: Vec<ComparedTask>,
    /// The tasks that both have, each otherwise.
    pub changed: Vec<ComparedTask>,
    /// The work of the first.
    pub effort_a: ComparedEffort,
    /// The work of the second.
    pub effort_b: ComparedEffort,
    /// How much more work the second is.
    pub effort_difference: ComparedEffort,
    /// The first target day of the first, in working days from the key date.
    pub start_a: Option<i32>,
    /// The first target day of the second.
    pub start_b: Option<i32>,
    /// How many working days later the second starts; negative for earlier.
    pub start_difference: Option<i32>,
    /// All of it in sentences.
    pub text: Text,
}

/// What two sets of answers give; a question without an answer counts as one that nobody knows.
pub(super) fn compared(template: &Template, a: &Answers, b: &Answers) -> Result<Comparison, Error> {
    let goal = Goal::new(template.id(), Language::Spanish, template.title().es.as_str());
    let whole = |answers: &Answers| {
        let unknown = template.questions().iter().map(|question| (question.id.clone(), Answer::unknown()));
        let mut whole: Answers = unknown.collect();
        whole.extend(answers.iter().map(|(id, answer)| (id.clone(), answer.clone())));
        whole
    };
    let (a, b) = (whole(a), whole(b));
    let (plan_a, plan_b) = (template.plan(&goal, &a)?, template.plan(&goal, &b)?);
    let (asked_a, asked_b) = (template.asked_ids(&a)?, template.asked_ids(&b)?);
    let mut questions = Vec::new();
    for question in template.questions() {
        let answer = |plan: &Plan, asked: bool| {
            let answer = plan.answers().get(&question.id).cloned();
            let assumed = asked && answer.as_ref().is_none_or(|answer| answer.source == Source::Unknown);
            let label = shown(question, answer.as_ref());
            (answer.and_then(|answer| answer.value), label, assumed)
        };
        let (value_a, a, assumed_a) = answer(&plan_a, asked_a.contains(&question.id));
        let (value_b, b, assumed_b) = answer(&plan_b, asked_b.contains(&question.id));
        if value_a != value_b || assumed_a != assumed_b {
            let (question, text) = (question.id.clone(), question.text.clone());
            questions.push(ComparedQuestion { question, text, a, b, assumed_a, assumed_b });
        }
    }
    let only = |plan: &Plan, other: &Plan| {
        let only = plan.tasks().iter().filter(|task| other.task(&task.id).is_none());
        only.map(|task| compared_task(task, Vec::new())).collect::<Vec<_>>()
    };
    let both = plan_b.tasks().iter().filter_map(|task| Some((plan_a.task(&task.id)?, task)));
    let changed = both.map(|(a, b)| compared_task(b, a.differing(b))).filter(|task| !task.fields.is_empty()).collect();
    let (effort_a, effort_b) = (effort(&plan_a), effort(&plan_b));
    let (start_a, start_b) = (start(&plan_a), start(&plan_b));
    let mut comparison = Comparison {
        questions,
        only_a: only(&plan_a, &plan_b),
        only_b: only(&plan_b, &plan_a),
        changed,
        effort_a,
        effort_b,
        effort_difference: ComparedEffort {
            optimistic: effort_b.optimistic.saturating_sub(effort_a.optimistic),
            likely: effort_b.likely.saturating_sub(effort_a.likely),
            pessimistic: effort_b.pessimistic.saturating_sub(effort_a.pessimistic),
        },
        start_a,
        start_b,
        start_difference: start_a.zip(start_b).map(|(a, b)| b.saturating_sub(a)),
        text: Text::default(),
    };
    comparison.text = Text::new(say(&comparison, Language::Spanish), say(&comparison, Language::English));
    Ok(comparison)
}

fn compared_task(task: &Task, fields: Vec<String>) -> ComparedTask {
    ComparedTask { task: task.id.clone(), title: title(task), fields }
}

fn effort(plan: &Plan) -> ComparedEffort {
    plan.tasks().iter().fold(ComparedEffort::default(), |sum, task| ComparedEffort {
        optimistic: sum.optimistic.saturating_add(task.effort.optimistic.into()),
        likely: sum.likely.saturating_add(task.effort.likely.into()),
        pessimistic: sum.pessimistic.saturating_add(task.effort.pessimistic.into()),
    })
}

/// The first target day among those that count in working days from the key date.
fn start(plan: &Plan) -> Option<i32> {
    plan.tasks().iter().filter_map(|task| task.offset.as_ref()?.from_key_date()).min()
}

fn say(comparison: &Comparison, language: Language) -> String {
    let spanish = language == Language::Spanish;
    let mut parts = Vec::new();
    let tasks = |list: &[ComparedTask], what: &Counted| {
        let titles: Vec<&Text> = list.iter().map(|task| &task.title).collect();
        let count = count_of(list.len(), what, language);
        (!list.is_empty()).then(|| format!("{count} ({})", listed(&titles).say(language)))
    };
    parts.extend(tasks(&comparison.only_b, &TASKS_MORE));
    parts.extend(tasks(&comparison.only_a, &TASKS_LESS));
    parts.extend(tasks(&comparison.changed, &TASKS_CHANGED));
    let difference = comparison.effort_difference.likely;
    let hours = |minutes: i64| crate::say::duration(u32::try_from(minutes).unwrap_or(u32::MAX), language);
    if difference != 0 {
        let (by, from, to) =
            (hours(difference.saturating_abs()), hours(comparison.effort_a.likely), hours(comparison.effort_b.likely));
        parts.push(match (spanish, difference > 0) {
            (true, true) => format!("{by} más de trabajo (de {from} a {to})"),
            (true, false) => format!("{by} menos de trabajo (de {from} a {to})"),
            (false, true) => format!("{by} more work (from {from} to {to})"),
            (false, false) => format!("{by} less work (from {from} to {to})"),
        });
    }
    if let Some(days) = comparison.start_difference.filter(|days| *days != 0) {
        let (count, one) = (days.unsigned_abs(), days.unsigned_abs() == 1);
        parts.push(match (spanish, days < 0) {
            (true, true) => {
                format!("se empieza {count} {} antes", if one { "día hábil" } else { "días hábiles" })
            }
            (true, false) => {
                format!("se empieza {count} {} después", if one { "día hábil" } else { "días hábiles" })
            }
            (false, true) => format!("it starts {count} working {} earlier", if one { "day" } else { "days" }),
            (false, false) => format!("it starts {count} working {} later", if one { "day" } else { "days" }),
        });
    }
    match (spanish, parts.is_empty()) {
        (true, true) => "Con estas respuestas el plan sería el mismo.".to_owned(),
        (false, true) => "With these answers the plan would be the same.".to_owned(),
        (true, false) => format!("Con estas respuestas habría estos cambios: {}.", parts.join("; ")),
        (false, false) => format!("With these answers this would change: {}.", parts.join("; ")),
    }
}
