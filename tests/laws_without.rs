//! What becomes of a plan when some of its tasks go: templates, series, migrations, what-if and sheets that
//! come back give one answer.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::grid::{Grid, GridCell, GridPage, GridRow};
use encargo::history::{Event, EventKind};
use encargo::merge::{MergeChoice, MergeTerms};
use encargo::migration::{MigrationTerms, Side};
use encargo::plan::{Dependency, DependencyKind, GapUnit, Offset, Plan, PlanRecord, Scope, Task};
use encargo::question::{Answer, Answers};
use encargo::recurrence::RecurrenceRecord;
use encargo::schedule::WhatIfChange;
use encargo::sheet::SheetTerms;
use encargo::template::Template;
use encargo::{Calendar, Day, Language, Terms, Text, wire};
use encargo_tests::chance::Chance;
use encargo_tests::plans::bare_goal;
use serde_json::{Value, json};

fn today() -> Day {
    "2026-11-30".parse().unwrap()
}

fn random_need(chance: &mut Chance, task: &str) -> Dependency {
    let lag = [0, 0, 0, 1, 2, 5, -1, -3][chance.below(8) as usize];
    Dependency {
        kind: DependencyKind::ALL[if chance.below(3) > 0 { 0 } else { chance.below(4) as usize }],
        lag,
        unit: GapUnit::ALL[if chance.below(3) > 0 { 0 } else { chance.below(3) as usize }],
        may_lapse: true,
        ..Dependency::from(task)
    }
}

/// A template whose steps `gone` are in the plan only when `q` is answered with yes.
fn random_template(chance: &mut Chance, count: u32, gone: &[u32]) -> Template {
    let text = json!({"es": "x", "en": "x"});
    let mut steps: Vec<Value> = Vec::new();
    for step in 0..count {
        let mut after: Vec<Dependency> = Vec::new();
        for other in (0..step).filter(|_| chance.below(2) == 0).collect::<Vec<_>>() {
            after.push(random_need(chance, &format!("s/{other}")));
        }
        let mut made = json!({
            "id": format!("s/{step}"), "title": text, "hours": [1, 4, 9], "authority": "independent", "after": after,
        });
        if step > 0 && chance.below(3) == 0 {
            made["offset"] = json!({"days": chance.below(9), "from": format!("s/{}", chance.below(step))});
        }
        if gone.contains(&step) {
            made["when"] = json!("q");
        }
        steps.push(made);
    }
    let record = json!({
        "id": "some", "version": 1, "title": text, "phases": [{"id": "s", "title": text, "scope": "each"}],
        "questions": [{"id": "q", "text": text, "kind": "boolean", "assume": true}], "steps": steps,
    });
    wire::from_json(&record.to_string()).unwrap()
}

/// Who waits for whom and how, and from where the target days count.
fn ties(plan: &Plan) -> Vec<(String, Vec<Dependency>, Option<Offset>)> {
    plan.tasks().iter().map(|task| (task.id.clone(), task.after.clone(), task.offset.clone())).collect()
}

/// The plan without the tasks, as the first occurrence of a series whose set-up they are and is done.
fn by_series(plan: &Plan, gone: &dyn Fn(&str) -> bool) -> Plan {
    let mut record = PlanRecord::from(plan.clone());
    for task in &mut record.tasks {
        task.scope = if gone(&task.id) { Scope::Once } else { Scope::Each };
    }
    let rule = RecurrenceRecord::new("FREQ=MONTHLY".parse().unwrap(), today()).try_into().unwrap();
    let mut series = Plan::try_from(record).unwrap().series(rule).unwrap();
    for task in plan.tasks().iter().filter(|task| gone(&task.id)) {
        series = series.record(Event::new(today(), &task.id, EventKind::Finished)).unwrap();
    }
    series.occurrences(today(), &Calendar::default(), 1).unwrap().remove(0).plan.unwrap()
}

/// The plan whose sheet comes back without the rows of the tasks.
fn by_sheet(plan: &Plan, gone: &dyn Fn(&str) -> bool) -> Plan {
    let schedule = plan.schedule(Terms::from(today())).unwrap();
    let sheet = schedule.sheet(SheetTerms::from(Language::English).columns(["id", "task", "after", "hours"])).unwrap();
    let cell = |text: String| GridCell::Text { text };
    let head = sheet.columns.iter().map(|column| column.heading.clone()).collect();
    let rows = std::iter::once(head).chain(sheet.texts()).filter(|row: &Vec<String>| !gone(&row[0]));
    let rows = (1..).zip(rows).map(|(number, row)| GridRow { number, cells: row.into_iter().map(cell).collect() });
    let page = GridPage { name: String::new(), hidden: false, rows: rows.collect() };
    let choice = |task: &str| MergeChoice { task: task.to_owned(), column: None, side: Side::Theirs };
    let choices = plan.tasks().iter().filter(|task| gone(&task.id)).map(|task| choice(&task.id)).collect();
    let terms = MergeTerms { choices, ..MergeTerms::default() };
    schedule.merge(&Grid { pages: vec![page], findings: Vec::new() }, &terms).unwrap().plan
}

#[test]
fn all_let_what_waited_wait_for_the_same() {
    let mut chance = Chance::new(21);
    let (mut joined, mut dropped) = (0, 0);
    for _ in 0..600 {
        let count = 3 + chance.below(5);
        let one = chance.below(2) == 0;
        let picked = chance.below(count);
        let gone: Vec<u32> =
            (0..count - 1).filter(|step| if one { *step == picked } else { chance.below(3) == 0 }).collect();
        let template = random_template(&mut chance, count, &gone);
        let answers = |said: bool| Answers::from([("q".to_owned(), Answer::said(said))]);
        let whole = template.plan(&bare_goal(), &answers(true)).unwrap();
        let left_out = template.plan(&bare_goal(), &answers(false)).unwrap();
        let is_gone = |id: &str| gone.iter().any(|step| id == format!("s/{step}"));
        assert_eq!(ties(&by_series(&whole, &is_gone)), ties(&left_out), "{gone:?}");
        assert_eq!(ties(&by_sheet(&whole, &is_gone)), ties(&left_out), "{gone:?}");
        joined += usize::from(ties(&left_out).iter().flat_map(|(_, after, _)| after).any(|need| need.lag > 5));

        // a task of one's own waits for what the other answer takes away
        let mut record = PlanRecord::from(whole.clone());
        let mut mine = Task::new("s/mine", Text::new("mía", "mine"));
        mine.after = whole.tasks().iter().map(|task| random_need(&mut chance, &task.id)).collect();
        mine.after.iter_mut().for_each(|need| need.may_lapse = false);
        mine.offset = gone.first().map(|step| Offset { anchor: format!("s/{step}"), ..Offset::from(2) });
        record.tasks.push(mine);
        let edited = Plan::try_from(record).unwrap();
        let terms = MigrationTerms { answers: answers(false), ..MigrationTerms::default() };
        let migration = edited.migrate(&template, &template, &terms).unwrap();
        assert!(migration.conflicts.is_empty(), "{migration:#?}");
        assert_eq!(ties(&migration.plan), ties(&by_series(&edited, &is_gone)), "{gone:?}");

        if let [step] = gone.as_slice() {
            let before = whole.schedule(Terms::from(today())).unwrap();
            let after = left_out.schedule(Terms::from(today())).unwrap();
            let told = before.what_if(&WhatIfChange::DropTask { task: format!("s/{step}") }).unwrap();
            for slot in after.slots() {
                let moved = told.moved.iter().find(|moved| moved.task == slot.task);
                let was = before.slot(&slot.task).unwrap();
                let then = moved.map_or((was.start, was.finish), |moved| (moved.to_start, moved.to_finish));
                assert_eq!(then, (slot.start, slot.finish), "{step} {}", slot.task);
            }
            dropped += 1;
        }
    }
    assert!(joined > 20 && dropped > 100, "{joined} {dropped}");
}

#[test]
fn what_waited_never_starts_sooner_for_it() {
    // c waits for the end of b, b for the start of a: without b, c waits for the end of a
    let text = json!({"es": "x", "en": "x"});
    let step = |id: &str, after: Value| json!({"id": id, "title": text, "hours": [8, 8, 8], "authority": "independent", "after": after});
    let mut between = step("s/b", json!([{"task": "s/a", "kind": "start_to_start", "lag": 1}]));
    between["when"] = json!("q");
    let record = json!({
        "id": "three", "version": 1, "title": text, "phases": [{"id": "s", "title": text, "scope": "each"}],
        "questions": [{"id": "q", "text": text, "kind": "boolean", "assume": true}],
        "steps": [step("s/a", json!([])), between, step("s/c", json!([{"task": "s/b", "lag": 2}]))],
    });
    let template: Template = wire::from_json(&record.to_string()).unwrap();
    let plan = template.plan(&bare_goal(), &Answers::from([("q".to_owned(), Answer::said(false))])).unwrap();
    let expected = Dependency { lag: 3, ..Dependency::from("s/a") };
    assert_eq!(plan.task("s/c").unwrap().after, [expected]);
}
