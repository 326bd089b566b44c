//! Several plans in one file: each has its client, and nothing of two falls together.

use super::*;
use encargo::plan::{Estimate, PlanRecord, Task};
use encargo::portfolio::Engagement;
use encargo::schedule::Effort;
use encargo::{Day, Goal, Plan, Terms, Text};

fn portfolio() -> Portfolio {
    let one = |client: &str, day: &str| {
        let effort = Estimate { optimistic: 60, likely: 60, pessimistic: 60 };
        let write = Task { effort, ..Task::new("news/write", Text::new("Escribir", "Write")) };
        let record = PlanRecord {
            id: "news".into(),
            template: None,
            title: Text::new("Boletín", "Newsletter"),
            goal: Goal::new("news", Language::Spanish, "enviar el boletín"),
            answers: encargo::Answers::default(),
            assumptions: Vec::new(),
            key_task: None,
            tasks: vec![write],
        };
        let terms = Terms::from("2026-11-30".parse::<Day>().unwrap()).key_date(day.parse().unwrap());
        let schedule = Plan::try_from(record).unwrap().schedule(terms).unwrap();
        Engagement { schedule, client: Some(client.to_owned()), priority: 0 }
    };
    let all = [one("Marta", "2026-12-10"), one("Luz", "2026-12-11"), one("Luz", "2026-12-18")];
    Portfolio::level(&all, Effort::default()).unwrap()
}

#[test]
fn every_plan_has_a_name_of_its_own() {
    let portfolio = portfolio();
    let labels: Vec<String> = parts(&portfolio, Language::Spanish).into_iter().map(|part| part.label).collect();
    assert_eq!(labels, ["Marta · Boletín", "2026-12-11 Luz · Boletín", "2026-12-18 Luz · Boletín"]);
}

#[test]
fn one_calendar_and_one_picture_keep_clients_apart() {
    let portfolio = portfolio();
    let ics = portfolio_ics(&portfolio, Language::Spanish).unwrap();
    let uids: std::collections::BTreeSet<&str> = ics.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.len(), 2, "{ics}");
    assert!(ics.contains("SUMMARY:Marta: Escribir") && ics.contains("SUMMARY:Luz: Escribir"));
    let svg = portfolio_svg(&portfolio, Language::Spanish);
    assert!(svg.contains("Marta · Boletín") && svg.contains("2026-12-18 Luz · Boletín"));
    assert!(!portfolio_xlsx(&portfolio, Language::Spanish).unwrap().is_empty());
}

#[test]
fn no_plans_make_files_without_any() {
    let none = Portfolio::level(&[], Effort::default()).unwrap();
    assert!(portfolio_svg(&none, Language::English).contains("</svg>"));
    assert!(portfolio_ics(&none, Language::English).unwrap().contains("END:VCALENDAR"));
}
