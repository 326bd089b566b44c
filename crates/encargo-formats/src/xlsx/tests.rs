//! A workbook: the same bytes for the same schedule, and names of pages that it takes.

use super::*;
use encargo::plan::{PlanRecord, Task};
use encargo::{Day, Goal, Plan, Terms, Text};

fn schedule(id: &str, title: &str) -> Schedule {
    let goal = Goal::new("tea", Language::Spanish, "servir el té");
    let boil =
        Task { done: vec![Text::new("=1+1", "=1+1")], ..Task::new("tea/boil", Text::new("=cmd|'/c calc'!A1", "Boil")) };
    let record = PlanRecord {
        id: id.into(),
        template: None,
        title: Text::new(title, title),
        goal,
        answers: encargo::Answers::default(),
        assumptions: Vec::new(),
        key_task: None,
        tasks: vec![boil],
    };
    Plan::try_from(record).unwrap().schedule(Terms::from("2026-11-30".parse::<Day>().unwrap())).unwrap()
}

#[test]
fn the_same_schedule_gives_the_same_bytes() {
    let schedule = schedule("tea", "Té");
    assert_eq!(xlsx(&schedule, Language::Spanish).unwrap(), xlsx(&schedule, Language::Spanish).unwrap());
}

#[test]
fn pages_have_names_that_a_workbook_takes() {
    let long = "x".repeat(40);
    let titles = ["A/B: c", "a b  c", "encargo", &long, &long, "'", "Goals"];
    let names = tasks::names(&titles, Language::English);
    assert_eq!(
        names,
        ["A B  c", "a b  c 2", "encargo 2", &"x".repeat(31), &format!("{} 2", "x".repeat(29)), "Tasks", "Goals 2"]
    );
}
