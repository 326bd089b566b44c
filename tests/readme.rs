//! The Rust code of the READMEs, top to bottom, with what a program of one's own would bring.
#![allow(unused_variables, reason = "the page shows what is there, and does not use all of it")]

use encargo::prelude::*;
use std::error::Error;

/// What the client says when she is asked.
fn ask(_question: &Question) -> String {
    "no sé".to_owned()
}

fn day(text: &str) -> Result<Day, Box<dyn Error>> {
    Ok(text.parse()?)
}

/// What the page takes for given: a team of three, a day to send on, another version of the template.
struct Given {
    today: Day,
    send_day: Day,
    catalog: encargo_formats::Catalog,
    team: Team,
    yaml: String,
    others: Answers,
}

fn given() -> Result<Given, Box<dyn Error>> {
    let catalog = encargo_formats::catalog();
    let people = [("Marta", "va"), ("Lucía", "client"), ("Ana", "writer"), ("Eva", "designer")];
    let mut all = Answers::new();
    for question in catalog.template("newsletter")?.questions() {
        all.insert(question.id.clone(), Answer::unknown());
    }
    Ok(Given {
        today: day("2026-03-02")?,
        send_day: day("2026-04-14")?,
        team: people.into_iter().map(|(name, role)| Person::new(name, [role])).collect(),
        yaml: encargo_formats::to_yaml(catalog.template("newsletter")?),
        catalog,
        others: all,
    })
}

#[test]
fn the_english_page_runs() -> Result<(), Box<dyn Error>> {
    let Given { today, send_day, catalog, team, yaml, others } = given()?;
    let (calendar, ics) = (Calendar::default(), "BEGIN:VCALENDAR\nVERSION:2.0\nEND:VCALENDAR\n".to_owned());
    let (sent_on, later) = (day("2026-03-09")?, day("2026-03-20")?);
    let (since, mondays): (_, Recurrence) =
        (today, RecurrenceRecord::new("FREQ=WEEKLY;BYDAY=MO".parse()?, today).try_into()?);
    let export: &[u8] = b"Campaign,Delivered,Opens\nMarch,100,40\n";
    let (all, rubric) = (Vec::new(), Rubric::default());
    let newer = catalog.template("newsletter")?.clone();
    include!(concat!(env!("OUT_DIR"), "/README.md.rs"));
    Ok(())
}

#[test]
fn the_spanish_page_runs() -> Result<(), Box<dyn Error>> {
    use ask as preguntar;
    let Given { today: hoy, send_day: envio, catalog, team: equipo, yaml, others: otras } = given()?;
    let calendario = Calendar::default();
    let nueva = catalog.template("newsletter")?.clone();
    let cada_mes: Recurrence = RecurrenceRecord::new("FREQ=MONTHLY;BYDAY=1TU".parse()?, hoy).try_into()?;
    let (desde, exportado): (_, &[u8]) = (hoy, b"Campa\xc3\xb1a,Entregados,Aperturas\nMarzo,100,40\n");
    let cambio = WhatIfChange::Effort { task: "copy/edit".into(), minutes: 600 };
    include!(concat!(env!("OUT_DIR"), "/README.es.md.rs"));
    Ok(())
}
