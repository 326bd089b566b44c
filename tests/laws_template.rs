//! Laws of what a template and its plan say about each other: why a task is there, what other answers change, and back.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::plan::{Plan, PlanRecord, Task};
use encargo::question::{Answer, Answers, Source, Value};
use encargo::template::Template;
use encargo::{Text, wire};
use encargo_formats::catalog;
use encargo_tests::chance::Chance;
use encargo_tests::plans::{bare_goal, random_plan};
use std::collections::BTreeSet;

fn newsletter() -> Template {
    catalog().template("newsletter").unwrap().clone()
}

/// One of the options of each question, or that nobody knows.
fn random_answers(chance: &mut Chance, template: &Template) -> Answers {
    let mut answer = |options: &[encargo::question::Choice]| {
        let turn = chance.below(u32::try_from(options.len()).unwrap() + 1) as usize;
        options.get(turn).map_or_else(Answer::unknown, |option| Answer::said(option.value.as_str()))
    };
    template.questions().iter().map(|question| (question.id.clone(), answer(&question.options))).collect()
}

#[test]
fn every_template_gives_a_plan_with_nothing_answered() {
    for id in catalog().ids() {
        let template = catalog().template(id).unwrap().clone();
        let nothing = template.plan(&bare_goal(), &Answers::new()).unwrap();
        let all: Answers = template.questions().iter().map(|each| (each.id.clone(), Answer::unknown())).collect();
        assert_eq!(nothing, template.plan(&bare_goal(), &all).unwrap(), "{}", template.id());
        let assumed = nothing.findings().iter().filter(|finding| finding.code == "plan.assumed").count();
        assert_eq!((assumed, nothing.assumptions().len()), (assumed, assumed), "{}", template.id());
        assert!(assumed > 0 && template.check().is_empty(), "{}", template.id());
    }
}

#[test]
fn a_task_is_there_for_the_answers_that_it_names() {
    let (template, mut chance) = (newsletter(), Chance::new(5));
    let mut assumed = 0;
    for _ in 0..40 {
        let answers = random_answers(&mut chance, &template);
        let plan = template.plan(&bare_goal(), &answers).unwrap();
        for task in plan.tasks() {
            let why = plan.why(&task.id).unwrap();
            for reason in &why.reasons {
                let label = if reason.assumed { "nadie supo contestar" } else { "la respuesta a" };
                assert!(why.text.es.contains(label), "{why:#?}");
                assert!(
                    why.text.es.contains(&reason.question_text.es) && why.text.en.contains(&reason.answer_label.en)
                );
                assert_eq!(reason.assumed, answers[&reason.question].source == Source::Unknown);
                assumed += u32::from(reason.assumed);
            }
            assert_eq!(why.reasons.is_empty(), why.text.es.contains("va siempre en este proceso"), "{why:#?}");
            for other in &why.opens {
                assert!(plan.why(other).unwrap().waits_for.contains(&task.id));
            }
            assert_eq!(task.gate && !why.opens.is_empty(), why.text.en.contains("It is an approval"));
        }
        assert_eq!(plan.why("no/task"), None);
    }
    assert!(assumed > 0);
}

#[test]
fn a_reason_says_its_question_its_answer_and_its_quote() {
    let record = serde_json::json!({
        "id": "tea", "version": 1, "title": {"es": "Té", "en": "Tea"}, "phases": [{"id": "p", "scope": "each", "title": {"es": "P", "en": "P"}}],
        "roles": [{"id": "client", "label": {"es": "Cliente", "en": "Client"}}],
        "questions": [{"id": "esp", "kind": "boolean", "assume": false, "text": {"es": "¿Tienes ya un servicio de envío?", "en": "Have you got an e-mail service?"}}],
        "prerequisites": [{"id": "esp", "kind": "account", "title": {"es": "Un servicio", "en": "A service"}, "present": "esp", "role": "client", "done": []}],
        "steps": [{"id": "p/send", "title": {"es": "Enviar", "en": "Send"}, "needs": ["esp"], "authority": "independent"}],
    });
    let template: Template = wire::from_json(&record.to_string()).unwrap();
    let evidence = serde_json::json!([{"quote": "todavía no usa nada", "start": 0, "end": 19, "unit": "code_point"}]);
    let answer = Answer {
        value: Some(Value::Flag(false)),
        source: Source::Said,
        evidence: wire::from_json(&evidence.to_string()).unwrap(),
    };
    let plan = template.plan(&bare_goal(), &Answers::from([("esp".to_owned(), answer)])).unwrap();
    assert_eq!(
        plan.why("before/esp").unwrap().text,
        Text::new(
            "«Tener la cuenta: Un servicio» está en el plan porque la respuesta a «¿Tienes ya un servicio de envío?» fue «no» («todavía no usa nada»). Sin ello no puede empezar «Enviar».",
            "“Get the account: A service” is in the plan because “Have you got an e-mail service?” was answered “no” (“todavía no usa nada”). Without it, “Send” cannot start."
        )
    );
    let plan = template.plan(&bare_goal(), &Answers::from([("esp".to_owned(), Answer::unknown())])).unwrap();
    let why = plan.why("before/esp").unwrap();
    assert!(
        why.text.es.contains("nadie supo contestar «¿Tienes ya un servicio de envío?» y se supone «no»"),
        "{why:?}"
    );
    // and back: the prerequisite is one again
    let draft = plan.to_template("te", Text::new("Té", "Tea")).unwrap();
    assert_eq!(draft.template.record().prerequisites[0].title.es, "Un servicio");
}

#[test]
fn a_comparison_adds_up() {
    let (template, mut chance) = (newsletter(), Chance::new(6));
    let mut same = 0;
    for turn in 0..60 {
        let a = random_answers(&mut chance, &template);
        let b = if turn % 10 == 0 { a.clone() } else { random_answers(&mut chance, &template) };
        let comparison = template.compare(&a, &b).unwrap();
        let plan = |answers| template.plan(&bare_goal(), answers).unwrap();
        let (plan_a, plan_b) = (plan(&a), plan(&b));
        let ids = |plan: &Plan| plan.tasks().iter().map(|task| task.id.clone()).collect::<BTreeSet<_>>();
        let listed = |list: &[encargo::template::ComparedTask]| {
            list.iter().map(|task| task.task.clone()).collect::<BTreeSet<_>>()
        };
        assert_eq!(listed(&comparison.only_a), &ids(&plan_a) - &ids(&plan_b));
        assert_eq!(listed(&comparison.only_b), &ids(&plan_b) - &ids(&plan_a));
        let work = |plan: &Plan| plan.tasks().iter().map(|task| i64::from(task.effort.likely)).sum::<i64>();
        assert_eq!(comparison.effort_difference.likely, work(&plan_b) - work(&plan_a));
        let back = template.compare(&b, &a).unwrap();
        assert_eq!(
            (&back.only_a, back.start_difference),
            (&comparison.only_b, comparison.start_difference.map(|days| -days))
        );
        assert_eq!(comparison.changed.len(), back.changed.len());
        if a == b {
            assert_eq!(comparison.text.es, "Con estas respuestas el plan sería el mismo.");
            assert!(comparison.questions.is_empty());
            same += 1;
        } else {
            assert!(!comparison.questions.is_empty());
        }
    }
    assert!(same > 0);
    let answers = |esp: &str| Answers::from([("esp".to_owned(), Answer::said(esp))]);
    let comparison = template.compare(&answers("ready"), &answers("none")).unwrap();
    assert_eq!(comparison.questions.len(), 1, "{:#?}", comparison.questions);
    assert!(comparison.text.en.starts_with("With these answers this would change: "), "{}", comparison.text.en);
    assert!(
        comparison.effort_difference.likely > 0 && comparison.text.es.contains("h más de trabajo (de "),
        "{}",
        comparison.text.es
    );
}

/// What a plan made from the draft has, sorted, but for why it is there.
fn tasks(plan: &Plan) -> Vec<Task> {
    let mut tasks: Vec<Task> = plan.tasks().iter().map(|task| task.as_ref().clone()).collect();
    for task in &mut tasks {
        task.because.clear();
    }
    tasks.sort_by(|one, other| one.id.cmp(&other.id));
    tasks
}

#[test]
fn a_plan_and_its_draft_have_the_same_tasks() {
    let (template, mut chance) = (newsletter(), Chance::new(7));
    let mut plans: Vec<Plan> =
        (0..30).map(|_| template.plan(&bare_goal(), &random_answers(&mut chance, &template)).unwrap()).collect();
    plans.extend((0..200).map(|_| {
        let mut record = PlanRecord::from(random_plan(&mut chance, 12));
        for task in &mut record.tasks {
            task.phase_label = Text::new("Fase", "Phase");
            task.effort.pessimistic += u32::from(task.effort.pessimistic > 0) * 7;
        }
        Plan::try_from(record).unwrap()
    }));
    for plan in plans {
        let draft = plan.to_template("draft", Text::new("Borrador", "Draft")).unwrap();
        let again = draft.template.plan(&bare_goal(), &Answers::new()).unwrap();
        assert_eq!(tasks(&again), tasks(&plan));
        assert_eq!(again.key_task().map(|task| &task.id), plan.key_task().map(|task| &task.id));
        assert_eq!(draft.findings[0].code, "template.draft_questions");
    }
    let refused = random_plan(&mut chance, 2).to_template("No es un id", Text::default()).unwrap_err();
    assert_eq!(refused.code(), "plan.bad_id");
}
