//! `eval plan`: a template, answers and a key date in; tasks by their reference out.

use encargo::calendar::Day;
use encargo::goal::{Goal, GoalKind};
use encargo::language::Language;
use encargo::question::{Answer, Answers, Source, Value};
use encargo::schedule::{Schedule, Terms};
use serde_json::{Map, Value as Json, json};

/// The question of how much of a process is shown.
const SIZE: &str = "size";

/// How many days before the key date the plan is asked for: early enough for any template to start in time.
const LEAD: chrono::Days = chrono::Days::new(3650);

/// Predicts one line: the tasks, or the code of the refusal.
#[expect(clippy::unnecessary_wraps, reason = "every evaluation has this signature")]
pub(super) fn line(input: &Json) -> Result<Json, Box<dyn std::error::Error>> {
    Ok(match schedule(input) {
        Ok(schedule) => json!({ "tasks": tasks(&schedule) }),
        Err(error) => json!({ "error": error.code() }),
    })
}

fn schedule(input: &Json) -> Result<Schedule, encargo::Error> {
    let field = |name: &str| input.get(name).cloned().unwrap_or_default();
    let key_date: Day = encargo::wire::from_json(&field("key_date").to_string())?;
    let mut answers = Answers::new();
    for (id, value) in field("answers").as_object().into_iter().flatten() {
        let value = encargo::wire::from_json(&value.to_string())?;
        answers.insert(id.clone(), Answer { value, source: Source::Said, evidence: Vec::new() });
    }
    let catalog = encargo_formats::catalog();
    let template = catalog.template(field("template").as_str().unwrap_or_default())?;
    // Labelled plans are of the published process, which is the whole of it: who names no size means that one.
    let sized = template.questions().iter().any(|question| question.id == SIZE);
    if sized {
        answers.entry(SIZE.to_owned()).or_insert_with(|| Answer::said(Value::Text("full".to_owned())));
    }
    let plan = template.plan(&goal(template.title().en.clone()), &answers)?;
    let today = key_date.checked_sub_days(LEAD).unwrap_or(key_date);
    plan.schedule(Terms::from(today).key_date(key_date))
}

#[expect(clippy::float_arithmetic, reason = "the contract gives hours as a JSON number")]
fn tasks(schedule: &Schedule) -> Map<String, Json> {
    let name = |id: &str| {
        let reference = schedule.plan().task(id).and_then(|task| task.reference.clone());
        reference.unwrap_or_else(|| id.to_owned())
    };
    let tasks = schedule.plan().tasks().iter().zip(schedule.slots()).map(|(task, slot)| {
        let after: Vec<String> = task.after.iter().map(|need| name(&need.task)).collect();
        let hours = f64::from(task.effort.likely) / 60.0;
        (
            name(&task.id),
            json!({ "after": after, "offset": task.offset, "likely_hours": hours, "start": slot.start, "finish": slot.finish }),
        )
    });
    tasks.collect()
}

/// The evaluation gives no goal; the plan serves the sending itself.
fn goal(outcome: String) -> Goal {
    Goal { kind: GoalKind::Delegation, ..Goal::new("evaluation", Language::English, outcome) }
}
