//! The newsletter template against the published process, for every answer: a slow twin reads `data/process.json` and
//! derives tasks, needs, hours and the first day by brute force. It knows no template.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]
#![allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the hours of the process are small")]
#![allow(clippy::float_arithmetic, reason = "the process writes hours as floats")]

use encargo::language::Language;
use encargo::plan::Plan;
use encargo::question::{Answer, Answers, Source, Value};
use encargo::template::Template;
use encargo::{Goal, goal::GoalKind};
use serde_json::Value as Json;
use std::collections::{BTreeMap, BTreeSet};

type Choices = BTreeMap<String, String>;
type Closure = BTreeMap<String, BTreeSet<String>>;

/// What a plan amounts to: who waits for whom, in the end; likely minutes; the first day.
#[derive(Debug, PartialEq)]
struct Outline {
    closure: Closure,
    likely_minutes: u32,
    first_offset: i64,
}

fn process() -> Json {
    serde_json::from_str(include_str!("data/process.json")).unwrap()
}

/// Every combination of answers.
fn combinations(process: &Json) -> Vec<Choices> {
    let questions = process["questions"].as_object().unwrap();
    questions.iter().fold(vec![Choices::new()], |combinations, (id, options)| {
        let options = options.as_array().unwrap();
        let with = |choices: &Choices, option: &Json| {
            let mut choices = choices.clone();
            choices.insert(id.clone(), option.as_str().unwrap().to_owned());
            choices
        };
        combinations.iter().flat_map(|choices| options.iter().map(move |option| with(choices, option))).collect()
    })
}

fn is_active(step: &Json, choices: &Choices) -> bool {
    let when = step["when"].as_str().unwrap();
    match (when.split_once("!="), when.split_once('=')) {
        (Some((question, value)), _) => choices[question] != value,
        (None, Some((question, value))) => choices[question] == value,
        (None, None) => when == "always",
    }
}

/// Reachability over all steps, then the steps in the plan alone: passing needs on loses no path and makes none.
fn twin(process: &Json, choices: &Choices) -> Outline {
    let steps = process["steps"].as_array().unwrap();
    let name = |json: &Json| json.as_str().unwrap().to_owned();
    let mut reach: Closure = steps
        .iter()
        .map(|step| (name(&step["id"]), step["after"].as_array().unwrap().iter().map(name).collect()))
        .collect();
    loop {
        let before = reach.clone();
        for needs in reach.values_mut() {
            let more: Vec<String> = needs.iter().flat_map(|need| before[need].iter().cloned()).collect();
            needs.extend(more);
        }
        if reach == before {
            break;
        }
    }
    let active: Vec<&Json> = steps.iter().filter(|step| is_active(step, choices)).collect();
    let ids: BTreeSet<String> = active.iter().map(|step| name(&step["id"])).collect();
    Outline {
        closure: ids.iter().map(|id| (id.clone(), reach[id].intersection(&ids).cloned().collect())).collect(),
        likely_minutes: active
            .iter()
            .map(|step| (step["hours"]["likely"].as_f64().unwrap() * 60.0).round() as u32)
            .sum(),
        first_offset: active.iter().map(|step| step["offset_working_days"].as_i64().unwrap()).min().unwrap(),
    }
}

/// The transitive closure of needs given as lists.
fn closure(needs: &BTreeMap<String, Vec<String>>) -> Closure {
    fn collect(id: &str, needs: &BTreeMap<String, Vec<String>>, into: &mut BTreeSet<String>) {
        for need in &needs[id] {
            if into.insert(need.clone()) {
                collect(need, needs, into);
            }
        }
    }
    let all = needs.keys().map(|id| {
        let mut into = BTreeSet::new();
        collect(id, needs, &mut into);
        (id.clone(), into)
    });
    all.collect()
}

fn goal() -> Goal {
    Goal { kind: GoalKind::Delegation, ..Goal::new("newsletter", Language::English, "send the newsletter") }
}

fn newsletter() -> Template {
    encargo_formats::catalog().template("newsletter").unwrap().clone()
}

fn plan(template: &Template, choices: &Choices) -> Plan {
    let said =
        |value: &String| Answer { value: Some(Value::Text(value.clone())), source: Source::Said, evidence: vec![] };
    let mut answers: Answers = choices.iter().map(|(id, value)| (id.clone(), said(value))).collect();
    // the published process is the whole of it
    answers.insert("size".to_owned(), said(&"full".to_owned()));
    template.plan(&goal(), &answers).unwrap()
}

fn outline(plan: &Plan) -> Outline {
    let reference = |id: &str| plan.task(id).unwrap().reference.clone().unwrap();
    let needs = plan
        .tasks()
        .iter()
        .map(|task| (reference(&task.id), task.after.iter().map(|need| reference(&need.task)).collect()));
    Outline {
        closure: closure(&needs.collect()),
        likely_minutes: plan.tasks().iter().map(|task| task.effort.likely).sum(),
        first_offset: plan.tasks().iter().map(|task| i64::from(task.offset.as_ref().unwrap().days)).min().unwrap(),
    }
}

#[test]
fn the_template_gives_the_published_plan_for_every_answer() {
    let (process, template) = (process(), newsletter());
    let combinations = combinations(&process);
    assert_eq!(combinations.len(), 1_296);
    for choices in &combinations {
        assert_eq!(outline(&plan(&template, choices)), twin(&process, choices), "{choices:?}");
    }
}

/// The expectations published with the process, where they are at hand: `../shared` is not part of the repository.
#[test]
fn the_template_and_its_twin_agree_with_the_published_expectations() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/field/newsletter/expected.jsonl");
    let Ok(expected) = std::fs::read_to_string(path) else {
        eprintln!("skipped: {path} is not here");
        return;
    };
    let (process, template) = (process(), newsletter());
    let mut count = 0;
    for line in expected.lines() {
        let line: Json = serde_json::from_str(line).unwrap();
        let choices: Choices = serde_json::from_value(line["answers"].clone()).unwrap();
        let expected = Outline {
            closure: closure(&serde_json::from_value(line["tasks"].clone()).unwrap()),
            likely_minutes: (line["likely_hours"].as_f64().unwrap() * 60.0).round() as u32,
            first_offset: line["first_offset"].as_i64().unwrap(),
        };
        assert_eq!(outline(&plan(&template, &choices)), expected, "{choices:?}");
        assert_eq!(twin(&process, &choices), expected, "{choices:?}");
        count += 1;
    }
    assert_eq!(count, 1_296);
}

/// Titles, order of authority, offsets and all three hours of every step, not only what the plans compare.
#[test]
fn every_step_says_what_the_process_says() {
    let (process, template) = (process(), newsletter());
    let steps = process["steps"].as_array().unwrap();
    let published = template.steps().iter().filter(|step| step.reference.is_some());
    assert_eq!(published.count(), steps.len());
    // what the process does not have, the template asks about first
    let own = template.steps().iter().filter(|step| step.reference.is_none());
    assert!(own.clone().all(|step| step.when.as_deref().is_some_and(|when| when.contains("grow"))));
    for published in steps {
        let reference = published["id"].as_str();
        let step = template.steps().iter().find(|step| step.reference.as_deref() == reference).unwrap();
        assert_eq!(
            i64::from(step.offset.as_ref().unwrap().days),
            published["offset_working_days"].as_i64().unwrap(),
            "{}",
            step.id
        );
        let hours = ["optimistic", "likely", "pessimistic"].map(|point| published["hours"][point].to_string());
        assert_eq!(step.hours.map(|hours| hours.normalize().to_string()), hours, "{}", step.id);
        let authority = step.authority.as_str().replace("client_only", "client only").replace("not_applicable", "—");
        assert_eq!(Some(authority.as_str()), published["authority"].as_str(), "{}", step.id);
        assert!((1..=3).contains(&step.done.len()), "{}", step.id);
        assert!(step.done.iter().all(|check| !check.es.is_empty() && !check.en.is_empty()), "{}", step.id);
    }
    let gates = template.steps().iter().filter(|step| step.gate).filter_map(|step| step.reference.as_deref());
    assert_eq!(gates.collect::<Vec<_>>(), ["T4", "B5"]);
}
