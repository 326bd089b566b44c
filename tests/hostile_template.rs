//! Templates that nobody should have written: each is refused with a code, in bounded time, and none panics.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::template::TemplateRecord;
use encargo_formats::{catalog, template};
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
    let error = template("id: newsletter\nversion: one\n").unwrap_err();
    assert_eq!((error.code(), error.about().as_str()), ("template.unreadable", "2:10"));
    let error = template(&NEWSLETTER.replacen("reference: P1", "referense: P1", 1)).unwrap_err();
    let line = NEWSLETTER.lines().position(|line| line.contains("reference: P1")).unwrap() + 1;
    assert_eq!((error.code(), error.about()), ("template.unreadable", format!("{line}:5")));
    assert!(error.to_string().contains("unknown field `referense`"), "{error}");
}

#[test]
fn bombs_are_refused() {
    let billion_laughs = (1..30).fold("a0: &a0 [lol, lol]\n".to_owned(), |text, level| {
        format!("{text}a{level}: &a{level} [*a{0}, *a{0}, *a{0}, *a{0}, *a{0}, *a{0}]\n", level - 1)
    });
    for text in [
        billion_laughs,
        "[".repeat(1_000_000),
        "{a: ".repeat(300_000),
        (0..5_000)
            .fold(String::new(), |mut text, level| {
                writeln!(text, "{:level$}a:", "").unwrap();
                text
            })
            .chars()
            .take(3_000_000)
            .collect(),
        "- ".repeat(1_000_000),
        "? ".repeat(1_000_000),
        "&a ".repeat(500_000),
        "id: \"".to_owned() + &"a".repeat(3_000_000),
        "!!binary ".repeat(300_000),
    ] {
        assert_eq!(code(&text), "template.unreadable", "{}", &text[..40]);
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
