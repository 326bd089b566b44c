//! Laws of carrying a running plan over to another version or other answers; knows no algorithm.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::history::{Event, EventKind, History, HistoryRecord};
use encargo::migration::{MigrationChangeKind, MigrationConflictKind, MigrationTerms, Side};
use encargo::plan::{Plan, PlanRecord, Task};
use encargo::question::{Answer, Answers};
use encargo::template::Template;
use encargo::{Text, wire};
use encargo_tests::chance::Chance;
use encargo_tests::plans::bare_goal;
use serde_json::{Value, json};

fn text(words: &str) -> Value {
    json!({"es": words, "en": words})
}

/// A template of some steps that hang on some of four questions; `turned` lets later steps come before earlier ones.
fn random_record(chance: &mut Chance, version: u32, turned: bool) -> Value {
    let mut questions: Vec<Value> = Vec::new();
    for number in 0..4 {
        let mut question =
            json!({"id": format!("q{number}"), "text": text("¿?"), "kind": "boolean", "assume": chance.below(2) == 0});
        if number > 0 && chance.below(3) == 0 {
            question["when"] = json!(format!("q{}", number - 1));
        }
        questions.push(question);
    }
    let count = 2 + chance.below(8);
    let present: Vec<u32> = (0..count).filter(|step| *step == 0 || chance.below(6) > 0).collect();
    let mut steps = Vec::new();
    for step in &present {
        let earlier = present.iter().filter(|other| if turned { *other > step } else { *other < step });
        let mut after: Vec<Value> = Vec::new();
        for other in earlier {
            if chance.below(3) == 0 {
                after.push(json!({"task": format!("s/{other}"), "lag": chance.below(4), "may_lapse": true}));
            }
        }
        let likely = chance.below(5);
        let mut made = json!({
            "id": format!("s/{step}"), "title": text(&format!("{step}.{}", chance.below(2))), "after": after,
            "hours": [likely, likely, likely + 1], "authority": "independent",
            "done": (0..chance.below(3)).map(|_| text(&chance.below(4).to_string())).collect::<Vec<_>>(),
        });
        match chance.below(5) {
            0 => made["when"] = json!("q0"),
            1 => made["when"] = json!("not q1 or q2"),
            2 if *step > 0 => made["when"] = json!("q3"),
            _ => {}
        }
        match chance.below(4) {
            0 => made["offset"] = json!(i64::from(chance.below(20)) - 10),
            1 if *step > 0 => made["offset"] = json!({"days": chance.below(5), "from": format!("s/{}", present[0])}),
            _ => {}
        }
        steps.push(made);
    }
    json!({
        "id": "random", "version": version, "title": text("Random"),
        "phases": [{"id": "s", "title": text("S"), "scope": "each"}], "questions": questions, "steps": steps,
    })
}

fn template(record: &Value) -> Template {
    wire::from_json(&record.to_string()).unwrap()
}

fn random_answers(chance: &mut Chance) -> Answers {
    let answer = |chance: &mut Chance| match chance.below(4) {
        0 => Answer::unknown(),
        turn => Answer::said(turn == 1),
    };
    (0..4).map(|number| (format!("q{number}"), answer(chance))).collect()
}

/// The plan with a few edits that leave it sound.
fn edited(chance: &mut Chance, plan: &Plan) -> Plan {
    let mut plan = plan.clone();
    for number in 0..chance.below(5) {
        let mut record = PlanRecord::from(plan.clone());
        let count = u32::try_from(record.tasks.len()).unwrap();
        let (at, other) = (chance.below(count) as usize, chance.below(count) as usize);
        let other_id = record.tasks[other].id.clone();
        match chance.below(6) {
            0 => record.tasks[at].title = Text::new("mío", "mine"),
            1 => record.tasks[at].effort.pessimistic += 60,
            2 => record.tasks[at].done.push(Text::new("más", "more")),
            3 => record.tasks[at].after.push(other_id.as_str().into()),
            4 => {
                let mut task = Task::new(format!("s/mine-{number}"), Text::new("nueva", "new"));
                task.after.push(other_id.as_str().into());
                record.tasks.push(task);
            }
            _ => {
                let gone = record.tasks.remove(at);
                for task in &mut record.tasks {
                    task.after.retain(|need| need.task != gone.id);
                }
            }
        }
        if let Ok(sound) = Plan::try_from(record) {
            plan = sound;
        }
    }
    plan
}

struct Case {
    old: Template,
    new: Template,
    answers: Answers,
    other: Answers,
    plan: Plan,
    edited: Plan,
}

fn cases(seed: u32) -> impl Iterator<Item = Case> {
    let mut chance = Chance::new(seed);
    (0..300).filter_map(move |_| {
        let old = template(&random_record(&mut chance, 1, false));
        let turned = chance.below(3) == 0;
        let new = template(&random_record(&mut chance, 2, turned));
        let (answers, other) = (random_answers(&mut chance), random_answers(&mut chance));
        let plan = old.plan(&bare_goal(), &answers).ok()?;
        new.plan(&bare_goal(), &other).ok()?;
        let edited = edited(&mut chance, &plan);
        Some(Case { old, new, answers, other, plan, edited })
    })
}

/// Tasks that are under way, done or waived: a migration leaves them alone.
fn happened(tasks: &[String]) -> History {
    let kinds = [EventKind::Started, EventKind::Delivered, EventKind::Returned, EventKind::Finished, EventKind::Waived];
    let day: encargo::Day = "2026-11-20".parse().unwrap();
    let events = tasks.iter().zip(kinds.iter().cycle()).map(|(task, kind)| Event::new(day, task, *kind)).collect();
    HistoryRecord { events, ..HistoryRecord::default() }.try_into().unwrap()
}

fn terms(answers: &Answers) -> MigrationTerms {
    MigrationTerms { answers: answers.clone(), ..MigrationTerms::default() }
}

#[test]
fn the_same_version_and_the_same_answers_change_nothing() {
    let mut count = 0;
    for case in cases(1) {
        for given in [Answers::new(), case.answers.clone()] {
            let migration = case.edited.migrate(&case.old, &case.old, &terms(&given)).unwrap();
            assert_eq!(migration.plan, case.edited);
            assert_eq!((migration.changes.len(), migration.conflicts.len()), (0, 0), "{migration:#?}");
        }
        count += 1;
    }
    assert!(count > 150);
}

#[test]
fn without_edits_the_plan_is_that_of_the_new_version() {
    for case in cases(2) {
        let migration = case.plan.migrate(&case.old, &case.new, &terms(&case.other)).unwrap();
        assert_eq!(migration.plan, case.new.plan(&bare_goal(), &case.other).unwrap());
        assert!(migration.conflicts.is_empty(), "{migration:#?}");
    }
}

#[test]
fn what_is_done_never_changes_and_the_plan_stays_sound() {
    let mut chance = Chance::new(9);
    let mut conflicts = std::collections::BTreeSet::new();
    for case in cases(3) {
        let done: Vec<String> =
            case.edited.tasks().iter().filter(|_| chance.below(3) == 0).map(|task| task.id.clone()).collect();
        let prefer = if chance.below(2) == 0 { Side::Ours } else { Side::Theirs };
        let terms = MigrationTerms { answers: case.other.clone(), history: happened(&done), prefer };
        let migration = case.edited.migrate(&case.old, &case.new, &terms).unwrap();
        for id in &done {
            assert_eq!(migration.plan.task(id), case.edited.task(id), "{migration:#?}");
        }
        // what somebody added or removed stays added or removed
        for task in case.edited.tasks().iter().filter(|task| task.id.starts_with("s/mine")) {
            assert_eq!(migration.plan.task(&task.id).map(|task| &task.title), Some(&task.title));
        }
        for task in case.plan.tasks().iter().filter(|task| case.edited.task(&task.id).is_none()) {
            assert_eq!(migration.plan.task(&task.id), None);
        }
        assert_eq!(case.edited.migrate(&case.old, &case.new, &terms).unwrap(), migration);
        let written = wire::to_json(&migration).unwrap();
        assert_eq!(wire::from_json::<encargo::migration::Migration>(&written).unwrap(), migration);
        conflicts.extend(migration.conflicts.iter().map(|conflict| conflict.kind));
    }
    assert_eq!(conflicts.len(), MigrationConflictKind::ALL.len(), "{conflicts:?}");
}

#[test]
fn there_and_back_again_is_the_plan_it_was() {
    for case in cases(4) {
        let Ok(there) = case.plan.migrate(&case.old, &case.old, &terms(&case.other)) else { continue };
        let back = there.plan.migrate(&case.old, &case.old, &terms(&case.answers)).unwrap();
        assert_eq!(back.plan, case.plan);
    }
}

/// Two versions of one small process, and a plan of the first.
fn process() -> (Template, Template, Plan) {
    let step = |id: &str, rest: Value| {
        let mut step =
            json!({"id": id, "title": text(id), "authority": "independent", "hours": [1, 2, 3], "done": [text("ok")]});
        step.as_object_mut().unwrap().extend(rest.as_object().unwrap().clone());
        step
    };
    let mut record = json!({
        "id": "letter", "version": 1, "title": text("Carta"), "phases": [{"id": "p", "title": text("P"), "scope": "each"}],
        "questions": [
            {"id": "account", "text": {"es": "¿Tienes cuenta?", "en": "Have you an account?"}, "kind": "boolean", "assume": false},
            {"id": "test", "text": {"es": "¿Haces pruebas?", "en": "Do you test?"}, "kind": "boolean", "assume": true},
        ],
        "steps": [
            step("p/open", json!({"when": "not account"})),
            step("p/write", json!({"after": ["p/open"]})),
            step("p/test", json!({"when": "test", "after": ["p/write"]})),
            step("p/send", json!({"after": ["p/write", "p/test"]})),
        ],
    });
    let old = template(&record);
    record["version"] = json!(2);
    record["steps"][1]["hours"] = json!([2, 3, 4]);
    record["steps"][1]["title"] = text("p/write better");
    record["steps"][3]["done"] = json!([text("ok"), text("counted")]);
    record["questions"][1] = json!({"id": "tone", "text": text("¿Tono?"), "kind": "text", "assume": "tú"});
    record["steps"][2] = step("p/check", json!({"after": ["p/write"]}));
    record["steps"][3]["after"] = json!(["p/check"]);
    let new = template(&record);
    let answers = Answers::from([("account".to_owned(), Answer::said(false)), ("test".to_owned(), Answer::said(true))]);
    let plan = old.plan(&bare_goal(), &answers).unwrap();
    (old, new, plan)
}

fn ids(plan: &Plan) -> Vec<&str> {
    plan.tasks().iter().map(|task| task.id.as_str()).collect()
}

#[test]
fn finished_history_is_not_rewritten() {
    let (old, new, plan) = process();
    let done = vec!["p/open".to_owned(), "p/write".to_owned(), "p/test".to_owned()];
    let migration =
        plan.migrate(&old, &new, &MigrationTerms { history: happened(&done), ..MigrationTerms::default() }).unwrap();
    assert_eq!(ids(&migration.plan), ["p/open", "p/write", "p/test", "p/check", "p/send"]);
    assert_eq!(migration.plan.task("p/write"), plan.task("p/write"));
    let frozen: Vec<&str> = migration
        .changes
        .iter()
        .filter(|change| change.kind == MigrationChangeKind::Frozen)
        .map(|change| change.about.as_deref().unwrap())
        .collect();
    assert_eq!(frozen, ["p/write", "p/test"]);
}

#[test]
fn template_edits_reach_what_nobody_adjusted_and_say_so() {
    let (old, new, plan) = process();
    let mut record = PlanRecord::from(plan);
    record.tasks[1].title = Text::new("Mi título", "My title");
    record.tasks[3].done.push(Text::new("mío", "mine"));
    let plan = Plan::try_from(record).unwrap();
    let migration = plan.migrate(&old, &new, &MigrationTerms::default()).unwrap();
    let (write, send) = (migration.plan.task("p/write").unwrap(), migration.plan.task("p/send").unwrap());
    assert_eq!((write.title.en.as_str(), write.effort.likely), ("My title", 180));
    assert_eq!(send.done.iter().map(|done| done.en.as_str()).collect::<Vec<_>>(), ["ok", "counted", "mine"]);
    let [conflict] = migration.conflicts.as_slice() else { panic!("{migration:#?}") };
    assert_eq!((conflict.task.as_deref(), conflict.field.as_deref()), (Some("p/write"), Some("title")));
    assert_eq!(conflict.theirs.as_deref(), Some(r#"{"en":"p/write better","es":"p/write better"}"#));
    assert_eq!(
        conflict.text.es,
        "En «Mi título» cambió lo mismo a mano y en la plantilla (título): queda lo que se editó."
    );
    let said: Vec<&str> = migration.changes.iter().map(|change| change.text.es.as_str()).collect();
    assert_eq!(
        said,
        [
            "Ya no se pregunta «¿Haces pruebas?»: se olvida la respuesta «sí».",
            "Falta contestar «¿Tono?»; mientras, el plan supone «tú».",
            "Cambia «Mi título»: horas.",
            "Se añade «p/check».",
            "Cambia «p/send»: dependencias y definición de terminado.",
            "Se retira «p/test»: ya no hace falta.",
        ]
    );
    assert!(migration.plan.findings().iter().any(|finding| finding.code == "plan.assumed" && finding.about == "tone"));
    let theirs = MigrationTerms { prefer: Side::Theirs, ..MigrationTerms::default() };
    assert_eq!(plan.migrate(&old, &new, &theirs).unwrap().plan.task("p/write").unwrap().title.en, "p/write better");
}

#[test]
fn a_changed_answer_takes_back_what_the_old_one_made() {
    let (old, _, plan) = process();
    let changed = terms(&Answers::from([("account".to_owned(), Answer::said(true))]));
    let migration = plan.migrate(&old, &old, &changed).unwrap();
    assert_eq!(ids(&migration.plan), ["p/write", "p/test", "p/send"]);
    assert!(migration.plan.task("p/write").unwrap().after.is_empty());
    assert_eq!(migration.changes[0].text.en, "The answer to “Have you an account?” goes from “no” to “yes”.");
    // unless somebody had worked on it
    let mut record = PlanRecord::from(plan);
    record.tasks[0].about = Some(Text::new("con la tarjeta", "with the card"));
    let mut local = Task::new("p/mine", Text::new("Lo mío", "Mine"));
    local.after = vec!["p/test".into()];
    record.tasks.push(local);
    let plan = Plan::try_from(record).unwrap();
    let changed =
        terms(&Answers::from([("account".to_owned(), Answer::said(true)), ("test".to_owned(), Answer::said(false))]));
    let migration = plan.migrate(&old, &old, &changed).unwrap();
    assert_eq!(ids(&migration.plan), ["p/open", "p/write", "p/send", "p/mine"]);
    assert_eq!(migration.plan.task("p/mine").unwrap().after, ["p/write".into()]);
    let [conflict] = migration.conflicts.as_slice() else { panic!("{migration:#?}") };
    assert_eq!((conflict.kind, conflict.task.as_deref()), (MigrationConflictKind::Withdrawn, Some("p/open")));
}

#[test]
fn what_a_plan_was_not_made_from_is_refused() {
    let (old, new, plan) = process();
    let refused =
        |result: Result<_, encargo::Error>| result.map(|_: encargo::migration::Migration| ()).unwrap_err().code();
    assert_eq!(refused(plan.migrate(&new, &new, &MigrationTerms::default())), "migration.other_template");
    let done = MigrationTerms { history: happened(&["p/none".to_owned()]), ..MigrationTerms::default() };
    assert_eq!(refused(plan.migrate(&old, &new, &done)), "migration.unknown_task");
    let unknown = terms(&Answers::from([("none".to_owned(), Answer::said(true))]));
    assert_eq!(refused(plan.migrate(&old, &new, &unknown)), "template.unknown_question");
}

#[test]
fn large_plans_that_turn_round_are_settled_in_bounded_time() {
    let record = |version: u32, turned: bool| {
        let count = 1_500;
        let steps: Vec<Value> = (0..count)
            .map(|step| {
                let other = |by| if turned { step + by } else { step - by };
                let after: Vec<String> = (1..20)
                    .map(other)
                    .filter(|other| (0..count).contains(other))
                    .map(|other| format!("s/{other}"))
                    .collect();
                json!({"id": format!("s/{step}"), "title": text("S"), "authority": "independent", "after": after})
            })
            .collect();
        template(
            &json!({"id": "large", "version": version, "title": text("L"), "phases": [{"id": "s", "scope": "each", "title": text("S")}], "steps": steps}),
        )
    };
    let (old, new) = (record(1, false), record(2, true));
    let plan = old.plan(&bare_goal(), &Answers::new()).unwrap();
    let done: Vec<String> = plan.tasks().iter().step_by(2).map(|task| task.id.clone()).collect();
    let migration =
        plan.migrate(&old, &new, &MigrationTerms { history: happened(&done), ..MigrationTerms::default() }).unwrap();
    assert_eq!(migration.plan.tasks().len(), 1_500);
    assert!(migration.conflicts.iter().all(|conflict| conflict.kind == MigrationConflictKind::Circle));
    assert!(!migration.conflicts.is_empty());
}
