//! Each thing that the check says, and what it does not say.

use super::{Budget, Methods, Problem, StepView, Subject, check};
use crate::question::Value;
use crate::question::expression::{Expression, Name, Type};

fn names() -> Vec<Name> {
    let name = |id: &str, kind| Name { id: id.into(), kind };
    vec![
        name("esp", Type::choice(["ready", "none", "unsure"])),
        name("guest", Type::Boolean),
        name("guests", Type::Number),
        name("start", Type::Date),
        name("end", Type::Date),
        name("networks", Type::List),
    ]
}

fn read(text: &str) -> Expression {
    Expression::read(text, &names()).unwrap()
}

/// A step that lacks nothing.
fn step(id: &'static str, when: &str, after: &[usize]) -> StepView<'static> {
    StepView {
        id,
        active: read(when),
        after: after.iter().map(|target| (*target, false)).collect(),
        each_scope: true,
        offset: None,
        has_role: true,
        has_done: true,
        milestone: false,
        methods: None,
        mentions: vec![0, 1, 2, 3, 4, 5],
    }
}

fn checked(steps: &[StepView<'_>]) -> Vec<Problem> {
    let assumed: Vec<Option<Value>> = vec![None; names().len()];
    let subject = Subject { names: &names(), questions: &[], assumed: &assumed, unasked: &assumed, asked: &[], steps };
    check(&subject, Budget::default())
}

/// Code and English words of each.
fn said(steps: &[StepView<'_>]) -> Vec<(String, String)> {
    checked(steps).into_iter().map(|problem| (problem.finding.code, problem.finding.message.en)).collect()
}

fn only(steps: &[StepView<'_>]) -> (String, String) {
    let said = said(steps);
    assert_eq!(said.len(), 1, "{said:#?}");
    said.into_iter().next().unwrap()
}

#[test]
fn a_sound_template_has_no_problem() {
    let steps = [
        step("a/one", "always", &[]),
        step("a/two", r#"esp == "none""#, &[0]),
        step("a/three", "guest or guests > 4", &[1]),
    ];
    assert_eq!(checked(&steps), []);
}

#[test]
fn steps_may_wait_for_each_other_when_they_exclude_each_other() {
    let exclusive = [step("a/one", r#"esp == "none""#, &[1]), step("a/two", r#"esp in ["ready"]"#, &[0])];
    assert!(checked(&exclusive).iter().all(|problem| problem.finding.code != "template.cycle_reachable"));
    let mut both = [
        step("a/one", r#"esp != "ready""#, &[2]),
        step("a/two", r#"esp == "none""#, &[0]),
        step("a/way", "never", &[1]),
    ];
    both[2].each_scope = false;
    both[0].each_scope = false;
    assert_eq!(
        only(&both),
        (
            "template.cycle_reachable".to_owned(),
            "Steps wait for each other when the answer to `esp` is `none`: `a/one` → `a/way` → `a/two` → `a/one`."
                .to_owned()
        )
    );
    let problems = checked(&both);
    let problem = problems.first().unwrap();
    assert_eq!(problem.ids, ["a/one", "a/way", "a/two"]);
    assert_eq!(problem.answers, [("esp".to_owned(), Value::Text("none".into()))]);
}

#[test]
fn a_dependency_lapses_when_nothing_stands_behind_it() {
    let steps = [step("a/one", "guest", &[]), step("a/two", "guests >= 6", &[0]), step("a/three", "always", &[1])];
    let found = said(&steps);
    let codes: Vec<&str> = found.iter().map(|(code, _)| code.as_str()).collect();
    assert_eq!(codes, ["template.dependency_lapses"; 2]);
    assert_eq!(
        found[0].1,
        "`a/two` depends on `a/one`, which is not in the plan and leaves nothing in its place, \
         when the answer to `guest` is no and the answer to `guests` is 6."
    );
    assert!(
        found[1].1.ends_with("when the answer to `guest` is no and the answer to `guests` is 5."),
        "{}",
        found[1].1
    );
    // Set-up that is not in the plan is done already; what may lapse may lapse.
    let mut once = steps.clone();
    once[0].each_scope = false;
    once[2].after = vec![(1, true)];
    assert_eq!(checked(&once), []);
}

#[test]
fn a_target_before_that_of_what_it_needs_is_reported_with_the_nearest() {
    let mut steps = [step("a/one", "always", &[]), step("a/two", "always", &[0]), step("a/three", "guest", &[1])];
    (steps[0].offset, steps[1].offset, steps[2].offset) = (Some(-2), None, Some(-3));
    assert_eq!(
        only(&steps),
        (
            "template.offset_contradiction".to_owned(),
            "`a/three` has day -3 as its target but depends on `a/one` with day -2 when the answer to `guest` is yes."
                .to_owned()
        )
    );
}

#[test]
fn every_answer_needs_a_method_and_every_method_an_answer() {
    let mut steps = [step("a/one", r#"esp != "ready""#, &[])];
    let variants = vec![
        ("nobody", read(r#"esp == "ready""#)),
        ("many", read("guests > 3 and size(networks) > 2")),
        ("few", read("guests <= 3")),
    ];
    steps[0].methods = Some(Methods { needed: steps[0].active.clone(), variants });
    let found = said(&steps);
    assert_eq!(found[0].0, "template.method_never_taken");
    assert_eq!(found[0].1, "The method `nobody` of `a/one` is taken for no answers.");
    assert_eq!(found[1].0, "template.no_method");
    let problems = checked(&steps);
    let answers: Vec<&str> = problems[1].answers.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(answers, ["esp", "guests", "networks"]);
    assert_eq!(problems[1].answers[1].1, Value::Number(4.into()));
    assert_eq!(problems[1].answers[2].1, Value::List(vec![]));
}

#[test]
fn what_is_never_asked_counts_with_the_answer_it_has_then() {
    let steps = [step("a/one", "guests > 4", &[])];
    let names = names();
    let asked: Vec<Expression> = ["always", "always", r#"esp == "none" and guest"#].map(read).into();
    let mut unasked: Vec<Option<Value>> = vec![None; names.len()];
    unasked[2] = Some(Value::Number(4.into()));
    let look = |asked: &[Expression], unasked: &[Option<Value>]| {
        let mut steps = steps.clone();
        steps[0].has_done = false;
        steps[0].mentions.clear();
        let subject = Subject { names: &names, questions: &[], assumed: unasked, unasked, asked, steps: &steps };
        check(&subject, Budget::default())
    };
    let found = look(&asked, &unasked);
    assert_eq!(found[0].finding.code, "template.no_definition_of_done");
    // That more than four come says already that it was asked.
    assert_eq!(found[0].answers, [("guests".to_owned(), Value::Number(5.into()))]);
    let dead: Vec<&str> = found[1..].iter().map(|problem| problem.finding.about.as_str()).collect();
    assert_eq!(dead, ["start", "end", "networks"]);
    let never = look(&[asked[0].clone(), asked[1].clone(), Expression::never()], &unasked);
    assert_eq!(never[0].finding.code, "template.never_happens");
    let always =
        look(&[asked[0].clone(), asked[1].clone(), Expression::never()], &[None, None, Some(Value::Number(5.into()))]);
    assert_eq!(always[0].finding.code, "template.no_definition_of_done");
    assert_eq!(always[0].answers, []);
    assert!(always[0].finding.message.en.ends_with("whatever the answers."));
}

#[test]
fn what_compares_answers_with_each_other_is_marked() {
    let mut steps =
        [step("a/one", "end - start > 10 and guest", &[]), step("a/two", "end - start > 20 and start > end", &[])];
    steps[0].has_done = false;
    let problems = checked(&steps);
    assert!(problems[0].uncertain);
    assert!(problems[0].finding.message.en.contains("(if it can)"), "{:?}", problems[0].finding.message);
    // The same sum beside two numbers is still one sum.
    assert_eq!(problems[1].finding.code, "template.never_happens");
}

#[test]
fn what_has_too_many_ways_is_not_taken_apart() {
    let sum = (0..9).map(|least| format!("min(guests, {least})")).collect::<Vec<_>>().join(" + ");
    let mut steps = [step("a/one", &format!("{sum} > 3 and guest"), &[]), step("a/two", "guests > 4", &[])];
    steps[0].has_done = false;
    steps[1].has_done = false;
    let problems = checked(&steps);
    let codes: Vec<&str> = problems.iter().map(|problem| problem.finding.code.as_str()).collect();
    assert_eq!(codes, ["template.no_definition_of_done"; 2]);
    assert!(problems[0].uncertain && !problems[1].uncertain);
}

#[test]
fn what_is_too_complex_is_said_and_ends() {
    let names: Vec<Name> = (0..120).map(|place| Name { id: format!("q{place}"), kind: Type::Boolean }).collect();
    let pairs: Vec<String> = (0..60).map(|place| format!("(q{place} or q{})", place + 60)).collect();
    // All on one level in the wrong order: as many nodes as there are answers to half of the questions.
    let first: Vec<String> = (0..60).map(|place| format!("q{place}")).collect();
    let text = |list: &[String], joint: &str| Expression::read(&list.join(joint), &names).unwrap();
    let mut steps = [step("a/first", "always", &[]), step("a/hard", "always", &[])];
    steps[0].active = text(&first, " or ");
    steps[1].active = text(&pairs, " and ");
    let assumed = vec![None; names.len()];
    let subject =
        Subject { names: &names, questions: &[], assumed: &assumed, unasked: &assumed, asked: &[], steps: &steps };
    let problems = check(&subject, Budget { nodes: 20_000, ..Budget::default() });
    let complex: Vec<&str> = problems
        .iter()
        .filter(|problem| problem.finding.code == "template.too_complex")
        .map(|problem| problem.finding.about.as_str())
        .collect();
    assert_eq!(complex, ["a/hard"]);
    // Nothing is said about questions that only what was not looked at names.
    assert!(problems.iter().all(|problem| problem.finding.code != "template.dead_question"));
}
