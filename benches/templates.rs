//! Templates: from answers to a plan of owned tasks, against the bare work of cloning them; all twenty read and checked.
//!
//! `cargo bench -p encargo-benches --bench templates`; `cargo xtask bench` runs the peers of Python beside it.

use encargo::goal::Goal;
use encargo::language::{Evidence, Unit};
use encargo::plan::Task;
use encargo::question::{Answer, Answers};
use encargo::{Language, Template};
use encargo_benches::{Runner, compare, growth, processor_microseconds};
use std::fmt::Write as _;
use std::hint::black_box;

/// Thirty steps, five conditions that leave six of them out, offsets, dependencies, roles, three-point hours.
fn thirty() -> Result<(Template, Answers), Box<dyn std::error::Error>> {
    let mut text = "id: thirty\nversion: 1\ntitle: {es: Treinta, en: Thirty}\nroles: [{id: va, label: {es: Asistente virtual, en: Virtual assistant}}, {id: client, label: {es: Cliente, en: Client}}]\nphases: [{id: work, scope: each, title: {es: Trabajo, en: Work}}]\nkey_step: work/step-29\nquestions:\n".to_owned();
    for question in 0..5 {
        writeln!(
            text,
            "- {{id: q{question}, text: {{es: ¿Pregunta {question}?, en: Question {question}?}}, kind: boolean, assume: true}}"
        )?;
    }
    text.push_str("steps:\n");
    for step in 0..30 {
        let when = if step % 4 == 1 && step < 29 { format!("when: q{}, ", step % 5) } else { String::new() };
        let after = match step {
            0 => String::new(),
            1 => "after: [work/step-0], ".into(),
            _ => format!("after: [work/step-{}, work/step-{}], ", step - 1, step - 2),
        };
        writeln!(
            text,
            "- {{id: work/step-{step}, title: {{es: Hacer la tarea número {step}, en: Do the task number {step}}}, {when}{after}offset: {}, hours: [0.5, 1, 2], authority: independent, roles: [{{role: va, raci: responsible}}], done: [{{es: La tarea {step} está hecha., en: Task {step} is done.}}]}}",
            step - 29
        )?;
    }
    let answers = (0..5).map(|question| (format!("q{question}"), Answer::said(question == 4))).collect();
    Ok((encargo_formats::template(&text)?, answers))
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let (template, answers) = thirty()?;
    let goal = Goal::new("goal", Language::English, "send the newsletter");
    let tasks: Vec<Task> = template.plan(&goal, &answers)?.tasks().iter().map(|task| task.as_ref().clone()).collect();
    if std::env::args().any(|argument| argument == "once") {
        // for the peers' script: microseconds a plan, and its tasks; a thousand plans a call, as the clock is coarse
        let time = processor_microseconds(|| {
            for _ in 0..1_000 {
                black_box(template.plan(&goal, &answers).is_ok());
            }
        });
        println!("{}.{:03} {}", time / 1_000, time % 1_000, tasks.len());
        return Ok(());
    }
    println!("{} of {} steps are in the plan", tasks.len(), template.steps().len());
    let said = answers.iter().map(|(id, answer)| (id.clone(), quoted(answer))).collect();
    compare(
        "a template of thirty steps becomes a plan",
        15,
        None,
        &mut [
            Runner::new("floor: its tasks cloned, each word of its own", || {
                black_box(tasks.clone());
            }),
            Runner::new("template.plan", || {
                black_box(template.plan(&goal, &answers).is_ok());
            }),
            Runner::new("template.plan, answers with quotes: no task made before will do", || {
                black_box(template.plan(&goal, &said).is_ok());
            }),
        ],
    );
    let many = &|count: usize| (0..count).filter(|_| black_box(template.plan(&goal, &answers)).is_ok()).count();
    let sizes = [1_000, 10_000, 100_000];
    let mut works = sizes.map(|count| {
        (
            count,
            Runner::new("plans", move || {
                black_box(many(count));
            }),
        )
    });
    growth("plans of one template", "plans", &mut works);

    let catalog = encargo_formats::catalog();
    let texts: Vec<String> =
        catalog.ids().into_iter().filter_map(|id| Some(encargo_formats::to_yaml(catalog.template(id).ok()?))).collect();
    let templates: Vec<&Template> = catalog.ids().into_iter().filter_map(|id| catalog.template(id).ok()).collect();
    compare(
        "all shipped templates",
        5,
        Some(texts.iter().map(String::len).sum()),
        &mut [
            Runner::new("read from YAML, parts written out", || {
                for text in &texts {
                    black_box(encargo_formats::template(text).is_ok());
                }
            }),
            Runner::new("checked for all answers", || {
                for template in &templates {
                    black_box(template.check());
                }
            }),
        ],
    );
    Ok(())
}

/// The same answer with the words it came from.
fn quoted(answer: &Answer) -> Answer {
    let quote = Evidence { quote: "ya lo tiene".into(), start: 0, end: 11, unit: Unit::Byte };
    Answer { evidence: vec![quote], ..answer.clone() }
}
