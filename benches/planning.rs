//! Planning: a plan of some thirty tasks given days, kept within people's hours and forecast by ten thousand samples,
//! against its bare critical path.
//!
//! `cargo bench -p encargo-benches --bench planning`.

use encargo::network::{Activity, Network, Precedence};
use encargo::plan::Plan;
use encargo::question::{Answer, Answers};
use encargo::schedule::{Effort, Sampling};
use encargo::team::{Person, Team};
use encargo::{Day, Goal, Language, Terms};
use encargo_benches::{Runner, compare};
use std::hint::black_box;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let today: Day = "2026-11-23".parse()?;
    let goal = Goal::new("news", Language::Spanish, "un boletín al mes");
    let person =
        |name: &str, role: &str, hours: u32| Person { hours_per_week: Some(hours.into()), ..Person::new(name, [role]) };
    let team = Team { people: vec![person("Ana", "va", 20), person("Luz", "client", 10)] };
    let catalog = encargo_formats::catalog();
    let template = catalog.template("newsletter")?;
    // the client who has nothing yet: the largest plan
    let nothing = [("esp", "none"), ("auth", "missing"), ("list", "none"), ("tpl", "none"), ("copy", "va_writes")];
    let nothing = nothing.into_iter().chain([("ab", "yes"), ("dpa", "missing"), ("approval", "client")]);
    let nothing: Answers = nothing.map(|(id, value)| (id.to_owned(), Answer::said(value))).collect();
    let plan = template.plan(&goal, &nothing)?;
    for (title, terms) in [
        ("a key date far enough", Terms::from(today).key_date("2027-02-25".parse()?)),
        ("a key date soon", Terms::from(today).key_date("2026-12-04".parse()?)),
        ("a key date too near", Terms::from(today).key_date("2026-11-24".parse()?)),
        ("no key date", Terms::from(today)),
    ] {
        measure(&format!("the newsletter, {} tasks, {title}", plan.tasks().len()), &plan, &terms.team(team.clone()))?;
    }
    Ok(())
}

fn measure(title: &str, plan: &Plan, terms: &Terms) -> Result<(), Box<dyn std::error::Error>> {
    let activities: Vec<Activity> = plan.tasks().iter().map(|task| activity(task)).collect();
    let schedule = plan.schedule(terms.clone())?;
    let schedule = &schedule;
    // what is measured must be an answer
    let (levelled, told) = (schedule.level(Effort::default())?, schedule.forecast(Sampling::default())?);
    println!("\nlevelled it ends on {}; by chance on {} (80 %)", levelled.finish(), told.p80);
    compare(
        title,
        7,
        None,
        &mut [
            Runner::new("floor: the bare critical path, from names", || {
                black_box(Network::new(black_box(&activities)).map(|network| network.passes().end()).is_ok());
            }),
            Runner::new("schedule", || {
                black_box(plan.schedule(terms.clone()).is_ok());
            }),
            Runner::new("level", || {
                black_box(black_box(schedule).level(Effort::default()).is_ok());
            }),
            Runner::new("forecast, 10,000 samples", || {
                black_box(black_box(schedule).forecast(Sampling::default()).is_ok());
            }),
            Runner::new("all three", || {
                let Ok(schedule) = plan.schedule(terms.clone()) else { return };
                black_box(schedule.level(Effort::default()).is_ok());
                black_box(schedule.forecast(Sampling::default()).is_ok());
            }),
        ],
    );
    Ok(())
}

/// The likely work of a task and what it waits for, without days.
fn activity(task: &encargo::plan::Task) -> Activity {
    let after = task.after.iter().map(|need| Precedence { task: need.task.clone(), kind: need.kind, lag: 0 });
    Activity { id: task.id.clone(), minutes: task.effort.likely, after: after.collect() }
}
