//! The main job, room by room: time of a call, and its ratio to a floor measured in the same round.
//!
//! `cargo bench -p encargo-benches`. The floors do the least that the same input allows; they are limits, not rivals.

use encargo::question::Answers;
use encargo::{Calendar, Day, Goal, Language, Note, Template, Terms, wire};
use encargo_benches::{Runner, compare};
use std::hint::black_box;

const NOTE: &str = include_str!("../examples/notes/marta_es.txt");

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let today: Day = "2026-11-23".parse()?;
    let note = Note::new(NOTE, today)?;
    compare(
        "reading one note, against one pass that validates and folds its characters",
        7,
        Some(NOTE.len()),
        &mut [
            Runner::new("floor: validate UTF-8, lower-case each character", || {
                let text = std::str::from_utf8(black_box(NOTE.as_bytes())).unwrap_or_default();
                black_box(text.chars().flat_map(char::to_lowercase).map(u32::from).fold(0, u32::wrapping_add));
            }),
            Runner::new("note.mentions()", || {
                black_box(black_box(&note).mentions());
            }),
            Runner::new("note.read()", || {
                black_box(black_box(&note).read());
            }),
        ],
    );

    let goal: Goal = wire::from_json(
        r#"{"id":"subscribers","language":"es","outcome":"pasar de 200 a 500 suscriptores",
            "measure":{"metric":"suscriptores","baseline":200,"target":500,"direction":"increase"},"due":"2027-03-31"}"#,
    )?;
    compare(
        "judging one goal, against cloning it",
        7,
        None,
        &mut [
            Runner::new("floor: clone", || {
                black_box(black_box(&goal).clone());
            }),
            Runner::new("goal.assess()", || {
                black_box(black_box(&goal).assess(today));
            }),
            Runner::new("goal.sentence()", || {
                black_box(black_box(&goal).sentence(Language::Spanish));
            }),
        ],
    );

    let catalog = encargo_formats::catalog();
    let template: &Template = catalog.template("newsletter")?;
    let answers = from_nothing(template);
    let plan = template.plan(&goal, &answers)?;
    let terms = Terms::from(today).key_date("2027-01-28".parse()?).calendar(Calendar::default());
    let schedule = plan.schedule(terms.clone())?;
    compare(
        "the newsletter from nothing, against cloning the finished plan",
        7,
        None,
        &mut [
            Runner::new("floor: clone", || {
                black_box(black_box(&plan).clone());
            }),
            Runner::new("template.plan()", || {
                black_box(black_box(template).plan(&goal, &answers).is_ok());
            }),
            Runner::new("plan.schedule()", || {
                black_box(black_box(&plan).schedule(terms.clone()).is_ok());
            }),
            Runner::new("schedule.sheet() and csv()", || {
                black_box(
                    black_box(&schedule)
                        .sheet(Language::Spanish)
                        .map(|sheet| encargo_formats::csv(&sheet, None))
                        .is_ok(),
                );
            }),
            Runner::new("svg()", || {
                black_box(encargo_formats::svg(black_box(&schedule), Language::Spanish));
            }),
            Runner::new("xlsx()", || {
                black_box(encargo_formats::xlsx(black_box(&schedule), Language::Spanish).is_ok());
            }),
        ],
    );
    Ok(())
}

/// The client who has nothing yet: the largest plan.
fn from_nothing(template: &Template) -> Answers {
    let wanted = r#"{"esp":"none","auth":"missing","list":"none","tpl":"none","copy":"va_writes","ab":"yes","dpa":"missing","approval":"client"}"#;
    let values: std::collections::BTreeMap<String, String> = serde_json::from_str(wanted).unwrap_or_default();
    let known =
        template.questions().iter().filter_map(|question| values.get(&question.id).map(|value| (question, value)));
    known.map(|(question, value)| (question.id.clone(), encargo::Answer::said(value.as_str()))).collect()
}
