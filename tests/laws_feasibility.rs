//! Laws of whether work fits: without people it is the schedule's own earliest day, and every change that is offered,
//! applied for real, is enough.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::Day;
use encargo::assessment::Remedy;
use encargo::goal::Goal;
use encargo::language::Text;
use encargo::plan::{Assignment, Estimate, Plan, PlanRecord, Raci};
use encargo::schedule::Terms;
use encargo::team::{Person, Team};
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_calendar, random_plan};

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

#[test]
fn without_people_it_is_the_earliest_day_of_the_schedule() {
    let mut chance = Chance::new(11);
    for round in 0..200 {
        let plan = random_plan(&mut chance, 12);
        let terms = Terms::from(today()).calendar(random_calendar(&mut chance));
        let soonest = plan.schedule(terms.clone()).unwrap();
        let told = plan.feasibility(terms).unwrap();
        if plan.key_task().is_some() {
            assert_eq!(Some(told.finish), soonest.key_date(), "round {round}");
        }
    }
}

fn role(id: &str) -> Assignment {
    Assignment { role: id.into(), label: Text::default(), raci: Raci::Responsible, falls_to: Vec::new() }
}

/// The plan with the change made in it, and the terms.
fn applied(plan: &Plan, terms: &Terms, remedy: &Remedy) -> (Plan, Terms) {
    let mut record = PlanRecord::from(plan.clone());
    let mut terms = terms.clone();
    match remedy {
        Remedy::MoveDate { to } => terms.key_date = Some(*to),
        Remedy::AddHours { person, hours } => {
            let person = terms.team.people.iter_mut().find(|other| other.name == *person).unwrap();
            person.hours_per_week = person.hours_per_week.map(|has| has + encargo::Decimal::from(*hours));
        }
        Remedy::DropTasks { tasks } => {
            for task in record.tasks.iter_mut().filter(|task| tasks.contains(&task.id)) {
                assert!(task.optional);
                task.effort = Estimate::default();
            }
        }
        Remedy::GiveTask { task, to } => {
            terms.team.people.iter_mut().find(|other| other.name == *to).unwrap().roles.push("given".into());
            record.tasks.iter_mut().find(|other| other.id == *task).unwrap().roles = vec![role("given")];
        }
    }
    (Plan::try_from(record).unwrap(), terms)
}

#[test]
fn every_change_that_is_offered_is_enough() {
    let mut chance = Chance::new(5);
    let (mut kinds, mut several) = ([0; 4], 0);
    for round in 0..160 {
        let mut record = PlanRecord::from(random_plan(&mut chance, 12));
        for task in &mut record.tasks {
            task.roles = vec![role(["va", "client", "designer"][usize::try_from(chance.below(3)).unwrap()])];
            task.optional = chance.below(2) == 0;
        }
        let days = i64::from(chance.below(12)) + 1;
        let due = today() + chrono::Duration::days(days);
        record.goal = Goal { due: Some(due), ..record.goal };
        let plan = Plan::try_from(record).unwrap();
        let person = |name: &str, role: &str, hours: u32| Person {
            hours_per_week: Some(hours.into()),
            ..Person::new(name, [role])
        };
        let people = vec![person("Ana", "va", 1 + chance.below(20)), person("Luz", "client", 1 + chance.below(10))];
        let terms = Terms::from(today()).team(Team { people });
        let told = plan.feasibility(terms.clone()).unwrap();
        assert_eq!(told.changes.is_empty(), told.float_days.unwrap() >= 0, "round {round}: {told:?}");
        for change in &told.changes {
            let mut changed = (plan.clone(), terms.clone());
            for remedy in &change.remedies {
                changed = applied(&changed.0, &changed.1, remedy);
            }
            let (plan, terms) = changed;
            let then = plan.feasibility(terms).unwrap();
            assert!(then.float_days.unwrap() >= 0, "round {round}: {change:?} {then:?}");
            assert_eq!(then.finish, change.finish, "round {round}: {change:?}");
            several += usize::from(change.remedies.len() > 1);
            kinds[match change.remedies[0] {
                Remedy::MoveDate { .. } => 0,
                Remedy::AddHours { .. } => 1,
                Remedy::DropTasks { .. } => 2,
                Remedy::GiveTask { .. } => 3,
            }] += 1;
        }
    }
    assert!(kinds.iter().all(|count| *count > 5) && several > 0, "{kinds:?}, {several} of several people");
}
