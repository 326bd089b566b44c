//! Laws of a promise: no spread, no buffer; a higher chance is no earlier day; nothing used on the day it was made.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::plan::{Assignment, Estimate, Plan, PlanRecord, Raci};
use encargo::schedule::{Effort, Fever, Sampling, Schedule, Terms};
use encargo::team::{Person, Team};
use encargo::{Calendar, Day, History, Text};
use encargo_tests::chance::Chance;
use encargo_tests::plans::random_plan;

const SAMPLING: Sampling = Sampling { samples: 160, seed: 5, distribution: encargo::schedule::Distribution::Pert };

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

fn schedules(seed: u32, count: u32, certain: bool) -> impl Iterator<Item = Schedule> {
    (0..count).flat_map(move |round| {
        let mut chance = Chance::new(seed * 1_000 + round * 11 + 1);
        let mut record = PlanRecord::from(random_plan(&mut chance, 9));
        for task in &mut record.tasks {
            let role = ["va", "client", "nobody"][usize::try_from(chance.below(3)).unwrap()];
            let (role, label) = (role.into(), Text::default());
            task.roles = vec![Assignment { role, label, raci: Raci::Responsible, falls_to: Vec::new() }];
            let likely = task.effort.likely;
            if certain {
                task.effort = Estimate { optimistic: likely, likely, pessimistic: likely };
            }
        }
        let person = |name: &str, role: &str, hours: u32| Person {
            hours_per_week: Some(hours.into()),
            ..Person::new(name, [role])
        };
        let people = vec![person("Ana", "va", 5 + chance.below(40)), person("Luz", "client", 2 + chance.below(20))];
        let mut terms = Terms::from(today()).team(Team { people });
        terms.key_date = (chance.below(3) > 0).then(|| today() + chrono::Duration::days(i64::from(chance.below(60))));
        let plain = Plan::try_from(record).unwrap().schedule(terms).unwrap();
        let levelled = plain.level(Effort { schedules: 30, seed: 3 }).unwrap();
        [plain, levelled]
    })
}

fn planned(schedule: &Schedule) -> Day {
    schedule.plan().key_task().and_then(|key| schedule.slot(&key.id)).map_or(schedule.finish(), |slot| slot.finish)
}

#[test]
fn with_no_spread_the_buffer_is_nothing_and_the_promise_is_the_plan() {
    for schedule in schedules(61, 60, true) {
        let promised = schedule.promise(95, SAMPLING).unwrap();
        assert_eq!((promised.day, promised.buffer_days, promised.kept_percent), (planned(&schedule), 0, 100));
    }
}

#[test]
fn a_higher_chance_never_promises_earlier_and_every_promise_is_kept_as_often_as_asked() {
    let mut buffers = 0;
    for schedule in schedules(62, 25, false) {
        let mut before = planned(&schedule);
        for chance in [1, 50, 80, 95, 99] {
            let promised = schedule.promise(chance, SAMPLING).unwrap();
            assert!(promised.day >= before, "{promised:?}");
            assert!(promised.kept_percent >= chance, "{promised:?}");
            let behind = Calendar::default().add(promised.aim, i32::try_from(promised.buffer_days).unwrap()).unwrap();
            assert!(promised.buffer_days == 0 || behind == promised.day, "{promised:?}");
            buffers += u32::from(promised.buffer_days > 0);
            before = promised.day;
        }
    }
    assert!(buffers > 10, "{buffers}");
}

#[test]
fn on_the_day_it_is_made_nothing_of_the_buffer_is_used() {
    for schedule in schedules(63, 25, false) {
        let promised = schedule.promise(80, SAMPLING).unwrap();
        let buffer = schedule.buffer(&promised, &History::new(), today()).unwrap();
        assert_eq!((buffer.used_days, buffer.status), (0, Fever::Green), "{promised:?}");
        assert!(buffer.expected <= promised.aim && promised.aim <= promised.day, "{promised:?} {buffer:?}");
        assert!(schedule.terms().key_date.is_some() || buffer.expected == promised.planned, "{promised:?}");
        let earned = schedule.earned(&History::new(), today());
        assert_eq!((earned.earned, earned.actual, earned.cpi_percent), (0, 0, None));
        let whole = schedule.earned(&History::new(), schedule.finish());
        assert_eq!((whole.planned, whole.bac), (earned.bac, earned.bac));
    }
}
