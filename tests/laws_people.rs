//! Laws of people as they are: none are no hours, a range is its days, a usual week is no other week, two are no slower.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::plan::{Assignment, Plan, PlanRecord, Raci};
use encargo::schedule::{Effort, Schedule, Terms};
use encargo::team::{DaysOff, Person, Team, WeekHours};
use encargo::{Day, Text};
use encargo_tests::chance::Chance;
use encargo_tests::plans::random_plan;

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

fn after(days: u32) -> Day {
    today() + chrono::Duration::days(days.into())
}

/// A plan all of whose work is for one role.
fn plan(chance: &mut Chance, most: u32) -> Plan {
    let mut record = PlanRecord::from(random_plan(chance, most));
    for task in &mut record.tasks {
        let (role, label) = ("va".into(), Text::default());
        task.roles = vec![Assignment { role, label, raci: Raci::Responsible, falls_to: Vec::new() }];
    }
    Plan::try_from(record).unwrap()
}

fn levelled(plan: &Plan, people: Vec<Person>) -> Schedule {
    let terms = Terms::from(today()).team(Team { people });
    plan.schedule(terms).unwrap().level(Effort { schedules: 30, seed: 1 }).unwrap()
}

fn ana(hours: u32) -> Person {
    Person { hours_per_week: Some(hours.into()), ..Person::new("Ana", ["va"]) }
}

#[test]
fn a_range_of_days_off_is_its_days_and_a_week_as_usual_is_no_other_week() {
    for round in 0..60 {
        let mut chance = Chance::new(71_000 + round * 13);
        let plan = plan(&mut chance, 8);
        let (hours, from, many) = (5 + chance.below(36), chance.below(12), chance.below(9));
        let days = (from..=from + many).map(|day| DaysOff::from(after(day))).collect();
        let range = vec![DaysOff { first: after(from), last: after(from + many) }];
        let one_by_one = levelled(&plan, vec![Person { days_off: days, ..ana(hours) }]);
        let in_a_row = levelled(&plan, vec![Person { days_off: range, ..ana(hours) }]);
        assert_eq!(one_by_one.slots(), in_a_row.slots());
        let weeks = vec![WeekHours { week: after(chance.below(30)), hours: hours.into() }];
        let usual = levelled(&plan, vec![ana(hours)]);
        assert_eq!(levelled(&plan, vec![Person { weeks, ..ana(hours) }]).slots(), usual.slots());
    }
}

#[test]
fn whoever_has_no_hours_is_nobody_and_whoever_has_them_works_within_each_week() {
    let mut other = 0;
    for round in 0..60 {
        let mut chance = Chance::new(72_000 + round * 17);
        let plan = plan(&mut chance, 8);
        let nobody = levelled(&plan, Vec::new());
        assert_eq!(levelled(&plan, vec![ana(0)]).slots(), nobody.slots());
        let person = Person {
            weeks: vec![WeekHours { week: after(7), hours: chance.below(30).into() }],
            ..ana(1 + chance.below(30))
        };
        let usual = levelled(&plan, vec![person.clone()]);
        for monday in 0..20 {
            let first = after(monday * 7);
            let in_week = |day: Day| (0..7).contains(&(day - first).num_days());
            let done: u32 = usual
                .slots()
                .iter()
                .flat_map(|slot| &slot.work)
                .filter(|work| in_week(work.day))
                .map(|work| work.minutes)
                .sum();
            let hours = if monday == 1 { person.weeks[0].hours } else { person.hours_per_week.unwrap() };
            assert!(rust_decimal_minutes(hours) >= done, "{monday} {done} {person:?}");
            other += u32::from(monday == 1 && done > 0);
        }
    }
    assert!(other > 10, "{other}");
}

fn rust_decimal_minutes(hours: encargo::Decimal) -> u32 {
    (hours * encargo::Decimal::from(60)).to_string().parse().unwrap()
}

#[test]
fn two_in_one_role_are_both_used_and_no_slower_where_nothing_waits() {
    let mut both = 0;
    for round in 0..60 {
        let mut chance = Chance::new(73_000 + round * 19);
        let mut record = PlanRecord::from(plan(&mut chance, 8));
        record.key_task = None;
        for task in &mut record.tasks {
            task.after = Vec::new();
            task.wait = None;
            task.offset = None;
        }
        let plan = Plan::try_from(record).unwrap();
        let hours = 5 + chance.below(36);
        let alone = levelled(&plan, vec![ana(hours)]);
        let luz = Person { name: "Luz".into(), ..ana(hours) };
        let shared = levelled(&plan, vec![ana(hours), luz]);
        assert!(shared.finish() <= alone.finish(), "{:?} {:?}", shared.slots(), alone.slots());
        let does = |name: &str| shared.slots().iter().any(|slot| slot.person.as_deref() == Some(name));
        both += u32::from(does("Ana") && does("Luz"));
    }
    assert!(both > 20, "{both}");
}
