//! Laws of the schedule that hold for every plan, calendar and day; knows no algorithm.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::calendar::{Calendar, Day};
use encargo::plan::{Plan, PlanRecord};
use encargo::schedule::{Schedule, Terms};
use encargo::wire;
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_calendar, random_plan};
use std::collections::BTreeSet;

struct Case {
    plan: Plan,
    calendar: Calendar,
    terms: Terms,
}

/// As many cases as a second allows, from one seed.
fn cases(seed: u32) -> impl Iterator<Item = Case> {
    let mut chance = Chance::new(seed);
    (0..400).map(move |_| {
        let (plan, calendar) = (random_plan(&mut chance, 12), random_calendar(&mut chance));
        let today = "2026-11-23".parse::<Day>().unwrap() + chrono::Duration::days(chance.below(7).into());
        let mut terms = Terms::from(today).calendar(calendar.clone());
        if chance.below(4) > 0 {
            terms = terms.key_date(today + chrono::Duration::days(i64::from(chance.below(90)) - 10));
        }
        Case { plan, calendar, terms }
    })
}

impl Case {
    fn schedule(&self) -> Schedule {
        self.plan.schedule(self.terms.clone()).unwrap()
    }

    /// The key task and all it waits for; everything when there is none.
    fn chain(&self) -> BTreeSet<&str> {
        let Some(key) = self.plan.key_task() else {
            return self.plan.tasks().iter().map(|task| task.id.as_str()).collect();
        };
        let mut chain = BTreeSet::from([key.id.as_str()]);
        for task in self.plan.tasks().iter().rev() {
            if chain.contains(task.id.as_str()) {
                chain.extend(task.after.iter().map(|need| need.task.as_str()));
            }
        }
        chain
    }
}

fn with_work(plan: &Plan, id: &str, more: u32) -> Plan {
    let mut record = PlanRecord::from(plan.clone());
    for task in record.tasks.iter_mut().filter(|task| task.id == id) {
        task.effort.likely += more;
        task.effort.pessimistic += more;
    }
    Plan::try_from(record).unwrap()
}

#[test]
fn no_task_starts_before_what_it_needs_ends() {
    for case in cases(1) {
        let (schedule, chain) = (case.schedule(), case.chain());
        for task in case.plan.tasks() {
            let slot = schedule.slot(&task.id).unwrap();
            for need in task.after.iter().map(|need| need.task.as_str()) {
                let needed = schedule.slot(need).unwrap();
                assert!(needed.finish <= slot.start, "{need} → {}: {schedule:#?}", task.id);
                assert!(needed.early_finish <= slot.early_start, "{need} → {}: {schedule:#?}", task.id);
                // What comes after the key date bounds nothing before it.
                if chain.contains(task.id.as_str()) || !chain.contains(need) {
                    assert!(needed.late_finish <= slot.late_start, "{need} → {}: {schedule:#?}", task.id);
                }
            }
        }
    }
}

#[test]
fn nothing_starts_before_today_and_all_days_are_worked() {
    for case in cases(2) {
        for slot in case.schedule().slots() {
            assert!(slot.start >= case.terms.today && slot.early_start >= case.terms.today, "{slot:?}");
            let days =
                [slot.start, slot.finish, slot.early_start, slot.early_finish, slot.late_start, slot.late_finish];
            assert!(days.iter().all(|day| case.calendar.works(*day)), "{slot:?}");
            assert!(slot.start <= slot.finish && slot.early_start <= slot.start, "{slot:?}");
        }
    }
}

#[test]
fn one_more_holiday_never_ends_sooner() {
    let mut chance = Chance::new(7);
    for case in cases(3) {
        let before = case.schedule();
        let holiday = case.terms.today + chrono::Duration::days(chance.below(60).into());
        let calendar = case.calendar.clone().holidays([(holiday, "one more")]);
        let after = case.plan.schedule(case.terms.clone().calendar(calendar)).unwrap();
        let chain = case.chain();
        for (before, after) in before.slots().iter().zip(after.slots()) {
            assert!(before.early_finish <= after.early_finish, "{holiday}: {before:?} {after:?}");
            if chain.contains(before.task.as_str()) && case.terms.key_date.is_some() {
                assert!(before.late_start >= after.late_start, "{holiday}: {before:?} {after:?}");
                assert!(before.total_float >= after.total_float, "{holiday}: {before:?} {after:?}");
            }
        }
        if case.terms.key_date.is_none() {
            assert!(before.finish() <= after.finish(), "{holiday}: {before:#?} {after:#?}");
        }
    }
}

#[test]
fn the_passes_mirror_each_other() {
    for case in cases(4) {
        // Turned round, a plan without a key task has its late dates where it had its early ones: the same floats.
        let mut record = PlanRecord::from(case.plan.clone());
        record.key_task = None;
        let mut turned = record.clone();
        for task in &mut turned.tasks {
            task.after = record
                .tasks
                .iter()
                .filter(|next| next.after.iter().any(|need| need.task == task.id))
                .map(|next| next.id.clone().into())
                .collect();
        }
        let terms = Terms::from(case.terms.today).calendar(case.calendar.clone());
        let forwards = Plan::try_from(record).unwrap().schedule(terms.clone()).unwrap();
        let backwards = Plan::try_from(turned).unwrap().schedule(terms).unwrap();
        for slot in forwards.slots() {
            assert_eq!(slot.total_float, backwards.slot(&slot.task).unwrap().total_float, "{}", slot.task);
        }
    }
}

#[test]
fn a_schedule_in_time_lies_between_its_passes() {
    for case in cases(5) {
        let (schedule, chain) = (case.schedule(), case.chain());
        let short = schedule.findings().iter().any(|finding| finding.code == "schedule.cannot_start_in_time");
        for slot in schedule.slots().iter().filter(|slot| chain.contains(slot.task.as_str())) {
            assert_eq!(slot.total_float < 0 && slot.critical, short && slot.critical, "{slot:?}");
            if !short {
                assert!(
                    slot.total_float >= 0 && slot.start <= slot.late_start && slot.finish <= slot.late_finish,
                    "{slot:?}"
                );
            }
        }
        assert!(schedule.slots().iter().all(|slot| slot.free_float >= 0));
    }
}

#[test]
fn the_critical_path_is_a_chain_and_its_delays_are_the_delays_of_the_key_task() {
    for case in cases(6) {
        let Some(key) = case.plan.key_task().map(|key| key.id.clone()) else { continue };
        let Some(key_date) = case.terms.key_date else { continue };
        let schedule = case.schedule();
        let float =
            |plan: &Plan| plan.schedule(case.terms.clone().key_date(key_date)).unwrap().slot(&key).unwrap().total_float;
        let path = schedule.critical_path();
        assert_eq!(path.last(), Some(&key.as_str()));
        for pair in path.windows(2) {
            assert!(case.plan.task(pair[1]).unwrap().after.iter().any(|need| need.task == pair[0]));
        }
        assert!(path.iter().all(|id| schedule.slot(id).unwrap().critical), "{path:?}");
        for slot in schedule.slots().iter().filter(|slot| slot.task != key) {
            let task = case.plan.task(&slot.task).unwrap();
            if !task.milestone {
                let change = schedule.slot(&key).unwrap().total_float - float(&with_work(&case.plan, &slot.task, 1));
                assert_eq!(change, i64::from(slot.critical), "{} in {schedule:#?}", slot.task);
            }
        }
    }
}

#[test]
fn a_schedule_comes_back_from_its_wire_form() {
    for case in cases(7) {
        let schedule = case.schedule();
        let text = wire::to_json(&schedule).unwrap();
        assert_eq!(wire::from_json::<Schedule>(&text).unwrap(), schedule);
    }
}

#[test]
fn slots_that_do_not_fit_their_plan_are_refused() {
    let case = cases(8).find(|case| case.plan.tasks().iter().any(|task| !task.after.is_empty())).unwrap();
    let sound: serde_json::Value = serde_json::to_value(case.schedule()).unwrap();
    let waits = case.plan.tasks().iter().position(|task| !task.after.is_empty()).unwrap();
    let refused = |change: &dyn Fn(&mut serde_json::Value)| {
        let mut json = sound.clone();
        change(&mut json["slots"]);
        wire::from_json::<Schedule>(&json.to_string()).unwrap_err().code()
    };
    assert_eq!(refused(&|slots| drop(slots.as_array_mut().unwrap().pop())), "schedule.bad_slot");
    assert_eq!(refused(&|slots| slots[0]["task"] = "somebody/else".into()), "schedule.bad_slot");
    assert_eq!(refused(&|slots| slots[waits]["start"] = "1999-01-04".into()), "schedule.bad_slot");
    assert_eq!(refused(&|slots| slots[0]["start"] = "2026-02-30".into()), "wire.unreadable");
}
