//! Templates that nobody should have written: each is refused with a code, in bounded time, and none panics.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::template::TemplateRecord;
use encargo_formats::{catalog, template, to_yaml};
use encargo_tests::chance::Chance;
use encargo_tests::plans::bare_goal;
use std::fmt::Write;

const NEWSLETTER: &str = include_str!("../crates/encargo-formats/templates/newsletter.yaml");

fn code(text: &str) -> &'static str {
    template(text).unwrap_err().code()
}

/// A sound template with these steps.
fn with_steps(steps: &str) -> String {
    format!(
        "id: t\nversion: 1\ntitle: {{es: T, en: T}}\nphases: [{{id: p, scope: each, title: {{es: P, en: P}}}}]\n\
         questions: [{{id: q, text: {{es: Q, en: Q}}, assume: a, options: [{{value: a, label: {{es: A, en: A}}}}, \
         {{value: b, label: {{es: B, en: B}}}}]}}]\nsteps:\n{steps}"
    )
}

fn step(id: &str, rest: &str) -> String {
    format!("- {{id: {id}, title: {{es: S, en: S}}, authority: independent, {rest}}}\n")
}

#[test]
fn what_does_not_read_says_where() {
    let error = template(&NEWSLETTER.replacen("version: 2", "version: one", 1)).unwrap_err();
    let line = NEWSLETTER.lines().position(|line| line == "version: 2").unwrap() + 1;
    assert_eq!((error.code(), error.about()), ("template.unreadable", format!("{line}:10")));
    let error = template(&NEWSLETTER.replacen("reference: P1", "referense: P1", 1)).unwrap_err();
    let line = NEWSLETTER.lines().position(|line| line.contains("reference: P1")).unwrap() + 1;
    assert_eq!((error.code(), error.about()), ("template.unreadable", format!("{line}:5")));
    assert!(error.to_string().contains("a step has no key `referense`; did you mean `reference`?"), "{error}");
}

/// Where each problem of a refusal is: line, column, path.
fn places(error: &encargo::Error) -> Vec<(u32, u32, &str)> {
    let place = |problem: &encargo::error::Problem| (problem.line.unwrap(), problem.column.unwrap());
    error.problems().iter().map(|problem| (place(problem).0, place(problem).1, problem.path.as_str())).collect()
}

#[test]
fn all_problems_are_told_at_once_with_their_lines() {
    let text = "\
id: Tea
version: 1
title: { es: Té, en: Tea }
phases: [{ id: make, scope: sometimes, title: { es: Hacer } }]
steps:
  - id: make/boil
    titel: { es: Hervir, en: Boil }
    authority: independent
    authority: approval
    hours: [1, 2]
    when: [kettle]
";
    let error = template(text).unwrap_err();
    assert_eq!(
        places(&error),
        [
            (1, 5, "/id"),
            (4, 29, "/phases/0/scope"),
            (4, 47, "/phases/0/title"),
            (7, 5, "/steps/0/titel"),
            (9, 5, "/steps/0/authority"),
            (10, 12, "/steps/0/hours"),
            (11, 11, "/steps/0/when"),
        ]
    );
    assert_eq!(error.code(), error.problems()[0].code);
    for problem in error.problems() {
        let line = text.lines().nth(problem.line.unwrap() as usize - 1).unwrap();
        assert_eq!(problem.source.as_deref(), Some(line));
        assert!(problem.expected.is_some() && !problem.text.es.is_empty(), "{problem:?}");
        assert!(encargo::Error::CODES.contains(&problem.code.as_str()), "{}", problem.code);
    }
    let scope = &error.problems()[1];
    assert_eq!(scope.expected.as_deref(), Some("one of: once, each"));
    assert!(scope.text.en.ends_with("`sometimes` is not one of `once`, `each`"), "{}", scope.text.en);
}

#[test]
fn many_problems_are_told_up_to_a_hundred_and_the_rest_is_counted() {
    let error = template(&with_steps(&step("p/a", "hurry: true").repeat(5_000))).unwrap_err();
    assert_eq!(error.problems().len(), 101);
    assert!(error.problems()[100].text.en.ends_with("and 4900 problems more"), "{}", error.problems()[100].text.en);
    let long = format!("id: {}\n", "a b".repeat(1_000_000));
    let error = template(&long).unwrap_err();
    assert!(error.problems().iter().all(|problem| problem.source.as_deref().unwrap().chars().count() <= 201));
    assert!(error.problems().iter().all(|problem| problem.text.en.len() < 500), "no refusal echoes a file");
    let keys = (0..200_000).fold(String::new(), |mut text, number| {
        writeln!(text, "tilte{number}: 1").unwrap();
        text
    });
    assert_eq!(code(&keys), "template.unreadable");
}

#[test]
fn bombs_are_refused() {
    let billion_laughs = (1..30).fold("a0: &a0 [lol, lol]\n".to_owned(), |text, level| {
        format!("{text}a{level}: &a{level} [*a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}]\n", level - 1)
    });
    let long_copies = format!("a: &a \"{}\"\nb: [{}*a]\n", "x".repeat(1_000_000), "*a, ".repeat(10_000));
    let deep_copies =
        (1..100).fold("- &a0 [x]\n".to_owned(), |text, level| format!("{text}- &a{level} [*a{0}]\n", level - 1));
    for (code_expected, text) in [
        ("template.too_large", billion_laughs),
        ("template.too_large", long_copies),
        ("template.too_large", format!("steps: [{}]", "1,".repeat(1_500_000))),
        ("template.unreadable", deep_copies),
        ("template.unreadable", "[".repeat(1_000_000)),
        ("template.unreadable", "{a: ".repeat(300_000)),
        (
            "template.unreadable",
            (0..5_000)
                .fold(String::new(), |mut text, level| {
                    writeln!(text, "{:level$}a:", "").unwrap();
                    text
                })
                .chars()
                .take(3_000_000)
                .collect(),
        ),
        ("template.unreadable", "- ".repeat(1_000_000)),
        ("template.unreadable", "? ".repeat(1_000_000)),
        ("template.unreadable", "&a ".repeat(500_000)),
        ("template.unreadable", "id: \"".to_owned() + &"a".repeat(3_000_000)),
        ("template.unreadable", "!!binary ".repeat(300_000)),
        ("template.unreadable", "a: b: c: d: ".repeat(300_000)),
        ("template.unreadable", "{[a]: b}\n".repeat(300_000)),
    ] {
        assert_eq!(code(&text), code_expected, "{}", &text[..40]);
    }
    assert_eq!(code(&"x".repeat(10_000_000)), "template.too_large");
}

#[test]
fn odd_texts_are_refused() {
    for text in [
        "", " ", "\0", "\u{feff}", "---\n---\n", "a\n---\nb", "null", "[]", "id: [", "\t", "id: &a *a", "<<: *x",
        "%YAML 9.9\n---\n", "\"\\x\"", "id: 1\nid: 2",
    ] {
        assert_eq!(code(text), "template.unreadable", "{text:?}");
    }
}

#[test]
fn what_reads_and_makes_no_sense_has_a_code_of_its_own() {
    for (code_expected, steps) in [
        ("template.cycle", step("p/a", "after: [p/b]") + &step("p/b", "after: [p/a]")),
        ("template.cycle", step("p/a", "after: [p/a]")),
        ("template.unknown_name", step("p/a", "after: [p/b]")),
        ("template.unknown_name", step("x/a", "")),
        ("template.unknown_name", step("p/a", "roles: [{role: nobody, raci: responsible}]")),
        ("template.duplicate_id", step("p/a", "") + &step("p/a", "")),
        ("plan.bad_id", step("p/A", "")),
        ("template.expression", step("p/a", "when: q == 'c'")),
        ("template.expression", step("p/a", "when: ''")),
        ("template.hours", step("p/a", "hours: [2, 1, 3]")),
        ("template.hours", step("p/a", "hours: [0.001, 1, 3]")),
        ("template.hours", step("p/a", "hours: [-1, 1, 3]")),
        ("template.hours", step("p/a", "hours: [1, 1, 10001]")),
        ("template.hours", step("p/a", "hours: [1, 1, 1], milestone: true")),
        ("plan.offset", step("p/a", "offset: -2001")),
        ("template.unreadable", step("p/a", "offset: -2001000000000000")),
        ("template.unreadable", step("p/a", "hours: [1, 1]")),
        ("template.unreadable", step("p/a", "hours: [.inf, .nan, 1]")),
    ] {
        assert_eq!(code(&with_steps(&steps)), code_expected, "{steps}");
    }
    let sound = with_steps(&step("p/a", "when: q == 'a'"));
    assert!(template(&sound).is_ok());
    for (code_expected, from, to) in [
        ("template.no_assumption", "assume: a, ", ""),
        ("template.not_an_option", "assume: a", "assume: c"),
        ("template.options", "{value: b, ", "{value: a, "),
        ("template.options", "options: [", "kind: boolean, options: ["),
        ("template.conditional_key_step", "steps:", "key_step: p/a\nsteps:"),
        ("template.unknown_name", "steps:", "key_step: p/b\nsteps:"),
        ("plan.bad_id", "id: t\n", "id: T\n"),
    ] {
        assert_eq!(code(&sound.replacen(from, to, 1)), code_expected, "{to}");
    }
}

#[test]
fn a_damaged_template_is_read_or_refused_and_never_panics() {
    let mut chance = Chance::new(11);
    let junk = [
        "{", "}", "[", "]", ":", "- ", "\n", "  ", "\"", "'", "&a ", "*a", "|", ">", "#", "!", "%", "@", "\t", "\0",
        "é", "\u{2028}",
    ];
    for _ in 0..150 {
        let mut text: Vec<char> = NEWSLETTER.chars().collect();
        for _ in 0..=chance.below(4) {
            let at = chance.below(u32::try_from(text.len()).unwrap()) as usize;
            let end = (at + chance.below(40) as usize).min(text.len());
            let piece = junk[chance.below(22) as usize];
            text.splice(at..end, piece.chars());
        }
        let text: String = text.into_iter().collect();
        if let Err(error) = template(&text) {
            assert!(error.code().starts_with("template.") || error.code().starts_with("plan."), "{error}");
        }
    }
}

/// Ten thousand steps, half of them left out, each needing many: passing needs on stays within the plan's bounds.
#[test]
fn the_largest_templates_end() {
    let mut steps = (0..3_000).map(|number| step(&format!("p/r{number}"), "")).collect::<String>();
    let all: Vec<String> = (0..3_000).map(|number| format!("p/r{number}")).collect();
    steps += &step("p/hub", &format!("when: q == 'b', after: [{}]", all.join(", ")));
    for number in 0..3_000 {
        let before = if number == 0 { "p/hub".to_owned() } else { format!("p/c{}", number - 1) };
        steps += &step(&format!("p/c{number}"), &format!("when: q == 'b', after: [{before}]"));
    }
    steps += &step("p/end", "after: [p/c2999]");
    let template = template(&with_steps(&steps)).unwrap();
    let answers: encargo::Answers =
        serde_json::from_str(r#"{"q": {"value": "a", "source": "said", "evidence": []}}"#).unwrap();
    assert_eq!(template.plan(&bare_goal(), &answers).unwrap_err().code(), "plan.too_large");

    let many = (0..10_001).map(|number| step(&format!("p/r{number}"), "")).collect::<String>();
    assert_eq!(code(&with_steps(&many)), "template.too_large");
    assert_eq!(code(&with_steps(&"- {id: p/a, offset: x}\n".repeat(100_000))), "template.too_large");
}

/// JSON is YAML; a template written by a program reads back the same.
#[test]
fn a_template_reads_back_from_its_own_json() {
    let catalog = catalog();
    let newsletter = catalog.template("newsletter").unwrap();
    let json = encargo::wire::to_json(newsletter).unwrap();
    assert_eq!(&template(&json).unwrap(), newsletter);
    assert_eq!(&encargo::wire::from_json::<encargo::template::Template>(&json).unwrap(), newsletter);
    let mut record = TemplateRecord::from(newsletter.clone());
    let aim = record.steps.iter().position(|step| step.id == "copy/issue-aim").unwrap();
    record.steps[aim].after.push("send/send".into());
    let json = encargo::wire::to_json(&record).unwrap();
    let error = encargo::wire::from_json::<encargo::template::Template>(&json).unwrap_err();
    assert_eq!(error.code(), "template.cycle");
    assert!(error.about().contains("`send/send`"), "{error}");
}

/// What is written as YAML is what was read, whatever words are in it.
#[test]
fn a_template_reads_back_from_its_own_yaml() {
    let catalog = catalog();
    for id in catalog.ids() {
        let shipped = catalog.template(id).unwrap();
        assert_eq!(&template(&to_yaml(shipped)).unwrap(), shipped, "{id}");
    }
    let newsletter = catalog.template("newsletter").unwrap().clone();
    let hostile = [
        "No", "Yes", "null", "~", "12", "1e3", "0x1f", ".5", "2026-03-02", "<<", "a: b", "a #b", "#", " a", "a ",
        "- a", "? a", "\"", "'", "\\", "a\nb", "\r\n", "\t", "\u{1}\u{7f}\u{85}\u{2028}", "{a}", "[a, b]", "&a", "*a",
        "!a", "%", "@", "`", "|", ">", "---", "...", "👩‍👩‍👧", "¿Qué?", "", "true",
    ];
    let mut chance = Chance::new(5);
    let mut word = || {
        let mut pick = || hostile[chance.below(u32::try_from(hostile.len()).unwrap()) as usize];
        [pick(), pick(), pick()].join(["", " "][pick().len() % 2])
    };
    for _ in 0..100 {
        let mut record = TemplateRecord::from(newsletter.clone());
        record.about = encargo::Text::new(word(), word());
        for question in &mut record.questions {
            question.text = encargo::Text::new(word(), word());
        }
        for step in &mut record.steps {
            step.title = encargo::Text::new(word(), word());
            step.reference = Some(word());
            step.done.push(encargo::Text::new(word(), word()));
        }
        let made = encargo::Template::try_from(record).unwrap();
        let text = to_yaml(&made);
        assert_eq!(template(&text).unwrap(), made, "{text}");
    }
}
