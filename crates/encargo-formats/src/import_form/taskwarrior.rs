//! Taskwarrior's JSON, as `task import` reads it; decides no day.

use super::{Item, description};
use crate::uid::uuid;
use encargo::calendar::Day;
use encargo::history::TaskStatus;
use encargo::sheet::Priority;
use encargo::{Language, Schedule};
use serde_json::{Map, Value, json};

/// An array of tasks, one a line, with the same `uuid` at every export, so that importing again updates.
pub(super) fn taskwarrior(schedule: &Schedule, items: &[Item<'_>], language: Language) -> String {
    let plan = schedule.plan();
    let today = schedule.terms().today;
    let first = schedule.terms().today;
    let lines = items.iter().map(|item| {
        let over = item.state.status.is_over();
        let mut task = Map::new();
        let mut put = |name: &str, value: Value| {
            task.insert(name.to_owned(), value);
        };
        put("uuid", json!(uuid(plan, &item.task.id)));
        put("description", json!(item.task.title.say(language).split_whitespace().collect::<Vec<_>>().join(" ")));
        let status = match item.state.status {
            TaskStatus::Done => "completed",
            TaskStatus::Waived => "deleted",
            _ => "pending",
        };
        put("status", json!(status));
        put("entry", json!(noon(item.state.started.map_or(first, |day| day.min(first)))));
        put("scheduled", json!(noon(item.start())));
        put("due", json!(noon(item.due())));
        if over {
            put("end", json!(noon(item.state.finished.or(item.state.since).unwrap_or(today))));
        } else if let (TaskStatus::InProgress, Some(started)) = (item.state.status, item.state.started) {
            put("start", json!(noon(started)));
        }
        put("project", json!(slug(&format!("{}.{}", plan.id(), item.task.phase))));
        let priority = match item.priority {
            Some(Priority::Now) => Some("H"),
            Some(Priority::ThisWeek) => Some("M"),
            Some(_) => Some("L"),
            None => None,
        };
        if let Some(priority) = priority {
            put("priority", json!(priority));
        }
        if !item.who.is_empty() {
            put("tags", json!([slug(&item.who)]));
        }
        let needs: Vec<String> = item.task.after.iter().map(|need| uuid(plan, &need.task)).collect();
        if !needs.is_empty() && !over {
            put("depends", json!(needs));
        }
        let about = description(item, schedule, language);
        if !about.is_empty() {
            put("annotations", json!([{ "entry": noon(first), "description": about.replace('\n', " · ") }]));
        }
        Value::Object(task).to_string()
    });
    let lines: Vec<String> = lines.collect();
    format!("[\n{}\n]\n", lines.join(",\n"))
}

/// Noon in UTC: the same civil day from twelve hours west of it to eleven east, where midnight would be a day early.
fn noon(day: Day) -> String {
    format!("{}T120000Z", day.format("%Y%m%d"))
}

/// One word of letters, figures, `-`, `_` and `.`.
fn slug(words: &str) -> String {
    let kept = words.chars().map(|each| if each.is_alphanumeric() || matches!(each, '.' | '_') { each } else { '-' });
    kept.collect()
}
