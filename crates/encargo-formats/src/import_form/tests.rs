//! Every form tells what is done, and no title becomes anything but a title.

use super::*;
use encargo::wire;

fn schedule(title: &str) -> Schedule {
    let task = |id: &str, title: &str, after: &str| {
        serde_json::json!({
            "id": id, "reference": null, "title": { "es": title, "en": title }, "phase": "a",
            "phase_label": { "es": "Fase", "en": "Phase" },
            "roles": [{ "role": "va", "label": { "es": "Asistente", "en": "Assistant" }, "raci": "responsible" }],
            "after": if after.is_empty() { vec![] } else { vec![after] }, "offset": null,
            "effort": { "optimistic": 60, "likely": 90, "pessimistic": 120 }, "authority": "independent", "scope": "each",
            "milestone": false, "gate": false, "done": [{ "es": "Está.", "en": "It is there." }], "because": []
        })
    };
    let plan = serde_json::json!({
        "id": "plan", "template": null, "title": { "es": "Carta", "en": "Letter" },
        "goal": { "id": "g", "language": "en", "outcome": "send" }, "answers": {}, "key_task": null,
        "tasks": [task("a/write", title, ""), task("a/send", "Send", "a/write")]
    });
    let plan: encargo::Plan = wire::from_json(&plan.to_string()).unwrap();
    plan.schedule("2026-11-23".parse::<Day>().unwrap()).unwrap()
}

fn records(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
    reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn boards_take_the_columns_that_they_know() {
    let schedule = schedule("=1+1, \"x\"\ny");
    for (form, first) in [
        (ImportForm::Asana, "Name"),
        (ImportForm::Trello, "Card Name"),
        (ImportForm::ClickUp, "Task ID"),
        (ImportForm::Notion, "Task"),
    ] {
        let records = records(&import_form(&schedule, Language::English, form).unwrap());
        assert_eq!(records.len(), 3, "{form}");
        assert_eq!(records[0][0], first);
        assert!(records.iter().all(|record| record.len() == records[0].len()), "{form}");
        assert!(records.iter().flatten().all(|cell| !cell.starts_with('=')), "{form}");
        assert!(records[1].iter().any(|cell| cell.ends_with("=1+1, \"x\"\ny")), "{form}");
    }
}

#[test]
fn taskwarrior_reads_an_array_of_tasks() {
    let text = import_form(&schedule("Write"), Language::English, ImportForm::Taskwarrior).unwrap();
    let tasks: Vec<serde_json::Value> = serde_json::from_str(&text).unwrap();
    assert_eq!(tasks[1]["depends"][0], tasks[0]["uuid"]);
    assert_eq!(tasks[0]["due"], "20261123T120000Z");
    let uuid = tasks[0]["uuid"].as_str().unwrap();
    assert_eq!((uuid.len(), uuid.chars().nth(14)), (36, Some('8')));
}

#[test]
fn a_title_is_one_line_everywhere() {
    let schedule = schedule("section: x\ndue:2020-01-01");
    let todo = import_form(&schedule, Language::English, ImportForm::TodoTxt).unwrap();
    assert_eq!(todo.lines().count(), 2);
    let chart = import_form(&schedule, Language::English, ImportForm::Mermaid).unwrap();
    assert_eq!(chart.lines().filter(|line| line.trim_start().starts_with("section")).count(), 1);
    assert!(chart.contains("    #115;ection#58; x due#58;2020-01-01 (Assistant) :"), "{chart}");
}
