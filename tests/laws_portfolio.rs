//! Laws of several plans within one team's hours.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::Day;
use encargo::language::Text;
use encargo::plan::{Assignment, Plan, PlanRecord, Raci};
use encargo::portfolio::{Engagement, Portfolio};
use encargo::schedule::{Effort, Schedule, Terms};
use encargo::team::{Person, Team};
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_plan, tangles};
use std::collections::BTreeMap;

const EFFORT: Effort = Effort { schedules: 8, seed: 1 };

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

fn engagements(chance: &mut Chance, count: u32) -> Vec<Engagement> {
    let person =
        |name: &str, role: &str, hours: u32| Person { hours_per_week: Some(hours.into()), ..Person::new(name, [role]) };
    let people = vec![person("Ana", "va", 10 + chance.below(30)), person("Luz", "client", 5 + chance.below(20))];
    let terms = Terms::from(today()).team(Team { people });
    let one = |number| {
        let mut record = PlanRecord::from(random_plan(chance, 6));
        for task in &mut record.tasks {
            let role = ["va", "client"][usize::try_from(chance.below(2)).unwrap()];
            task.roles = vec![Assignment {
                role: role.into(),
                label: Text::default(),
                raci: Raci::Responsible,
                falls_to: Vec::new(),
            }];
        }
        let terms = terms.clone().key_date(today() + chrono::Duration::days(i64::from(chance.below(40)) + 1));
        let schedule = Plan::try_from(record).unwrap().schedule(terms).unwrap();
        Engagement {
            schedule,
            client: Some(format!("client {}", number % 2)),
            priority: u8::try_from(chance.below(2)).unwrap(),
        }
    };
    (0..count).map(one).collect()
}

/// What each person does each day, over all schedules.
fn days(schedules: &[Schedule]) -> BTreeMap<(String, Day), u32> {
    let mut days = BTreeMap::new();
    for slot in schedules.iter().flat_map(Schedule::slots) {
        for work in slot.person.iter().flat_map(|_| &slot.work) {
            *days.entry((slot.person.clone().unwrap(), work.day)).or_default() += work.minutes;
        }
    }
    days
}

#[test]
fn nobody_works_beyond_their_hours_over_all_plans() {
    let (mut shared, mut full) = (0, 0);
    for round in 0..60 {
        let mut chance = Chance::new(41_000 + round);
        let engagements = engagements(&mut chance, 4);
        let portfolio = Portfolio::level(&engagements, EFFORT).unwrap();
        for ((name, day), minutes) in days(&portfolio.schedules) {
            let people = &engagements[0].schedule.terms().team.people;
            let hours = people.iter().find(|person| person.name == name).unwrap().hours_per_week.unwrap();
            let hours = u32::try_from(hours).unwrap();
            assert!(minutes <= (hours * 60 / 5).min(480), "{name} {day}: {minutes} of {hours} h a week");
            full += usize::from(minutes == (hours * 60 / 5).min(480));
        }
        for load in &portfolio.weeks {
            assert!(load.minutes <= load.available.unwrap(), "{load:?}");
            assert_eq!(load.minutes, load.clients.iter().map(|client| client.minutes).sum::<u32>());
            shared += usize::from(load.clients.len() > 1);
        }
    }
    assert!(shared > 20 && full > 50, "{shared} {full}");
}

#[test]
fn a_plan_alone_is_the_plan_by_itself() {
    for (plan, terms, _) in tangles(42, 80, 9) {
        let schedule = plan.schedule(terms).unwrap();
        let alone = Engagement { schedule: schedule.clone(), client: None, priority: 3 };
        assert_eq!(Portfolio::level(&[alone], EFFORT).unwrap().schedules, [schedule.level(EFFORT).unwrap()]);
    }
}

#[test]
fn who_comes_first_is_as_by_itself_and_the_order_given_changes_nothing() {
    for round in 0..40 {
        let mut chance = Chance::new(43_000 + round);
        let mut engagements = engagements(&mut chance, 3);
        // all ranks different
        for (priority, engagement) in (0u8..).zip(&mut engagements) {
            engagement.priority = priority;
        }
        let portfolio = Portfolio::level(&engagements, EFFORT).unwrap();
        assert_eq!(portfolio.schedules[0], engagements[0].schedule.level(EFFORT).unwrap());
        engagements.reverse();
        let mut turned = Portfolio::level(&engagements, EFFORT).unwrap();
        turned.schedules.reverse();
        assert_eq!(portfolio.schedules, turned.schedules);
    }
}

/// One task at a time per person: the slow obvious scheduler takes minute after minute.
#[test]
fn a_slow_obvious_scheduler_agrees_on_chains_of_one_person() {
    for round in 0..60 {
        let mut chance = Chance::new(44_000 + round);
        let per_day = 60 * (1 + chance.below(8));
        let ana = Person { hours_per_week: Some((per_day * 5 / 60).into()), ..Person::new("Ana", ["va"]) };
        let terms = Terms::from(today()).team(Team { people: vec![ana] });
        let one = |priority| {
            let mut record = PlanRecord::from(random_plan(&mut chance, 4));
            record.key_task = None;
            let mut before: Option<String> = None;
            for task in &mut record.tasks {
                task.roles = vec![Assignment {
                    role: "va".into(),
                    label: Text::default(),
                    raci: Raci::Responsible,
                    falls_to: Vec::new(),
                }];
                (task.offset, task.milestone, task.wait) = (None, false, None);
                task.effort.likely = task.effort.likely.max(1);
                task.effort.pessimistic = task.effort.pessimistic.max(task.effort.likely);
                task.after = before.iter().map(|id| id.as_str().into()).collect();
                before = Some(task.id.clone());
            }
            let schedule = Plan::try_from(record).unwrap().schedule(terms.clone()).unwrap();
            Engagement { schedule, client: None, priority }
        };
        let engagements: Vec<Engagement> = (0..3).map(one).collect();
        let portfolio = Portfolio::level(&engagements, EFFORT).unwrap();
        let (mut day, mut left) = (today(), per_day);
        for schedule in &portfolio.schedules {
            for (slot, task) in schedule.slots().iter().zip(schedule.plan().tasks()) {
                for minute in 0..task.effort.likely {
                    while left == 0 || day.format("%u").to_string().as_str() > "5" {
                        (day, left) = (day.succ_opt().unwrap(), per_day);
                    }
                    if minute == 0 {
                        assert_eq!(slot.start, day, "{slot:?}");
                    }
                    left -= 1;
                }
                assert_eq!(slot.finish, day, "{slot:?}");
            }
        }
    }
}
