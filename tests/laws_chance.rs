//! Laws of one chance: a levelled schedule forecasts on its own order, and says the same of the key date wherever it is asked.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::language::Text;
use encargo::plan::{Assignment, Estimate, Plan, PlanRecord, Raci};
use encargo::schedule::{Driver, Effort, Sampling, Schedule, Terms};
use encargo::team::{Person, Team};
use encargo::{Day, wire};
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_plan, tangles};

fn today() -> Day {
    "2026-11-23".parse().unwrap()
}

/// The usual kind: ends are waited for, everybody does one task at a time.
fn usual(seed: u32, count: u32, most: u32) -> impl Iterator<Item = (Plan, Terms, Chance)> {
    (0..count).map(move |round| {
        let mut chance = Chance::new(seed * 1_000 + round * 7 + 1);
        let mut record = PlanRecord::from(random_plan(&mut chance, most));
        for task in &mut record.tasks {
            let role = ["va", "client", "nobody"][usize::try_from(chance.below(3)).unwrap()];
            task.roles = vec![Assignment {
                role: role.into(),
                label: Text::default(),
                raci: Raci::Responsible,
                falls_to: Vec::new(),
            }];
        }
        let person = |name: &str, role: &str, hours: u32| Person {
            hours_per_week: Some(hours.into()),
            ..Person::new(name, [role])
        };
        let people = vec![person("Ana", "va", 5 + chance.below(40)), person("Luz", "client", 2 + chance.below(20))];
        let mut terms = Terms::from(today()).team(Team { people });
        terms.key_date = (chance.below(4) > 0).then(|| today() + chrono::Duration::days(i64::from(chance.below(60))));
        (Plan::try_from(record).unwrap(), terms, chance)
    })
}

fn certain(plan: &Plan) -> Plan {
    let mut record = PlanRecord::from(plan.clone());
    for task in &mut record.tasks {
        let likely = task.effort.likely;
        task.effort = Estimate { optimistic: likely, likely, pessimistic: likely };
    }
    Plan::try_from(record).unwrap()
}

fn levelled(plan: &Plan, terms: &Terms) -> Schedule {
    plan.schedule(terms.clone()).unwrap().level(Effort { schedules: 40, seed: 3 }).unwrap()
}

#[test]
fn without_spread_the_forecast_is_the_levelled_schedule() {
    let mut critical = 0;
    for (plan, terms, _) in tangles(31, 120, 12).chain(usual(32, 150, 14)) {
        let schedule = levelled(&certain(&plan), &terms);
        let told = schedule.forecast(Sampling { samples: 3, ..Sampling::default() }).unwrap();
        let ready = schedule.plan().key_task().and_then(|key| schedule.slot(&key.id)).map(|slot| slot.finish);
        assert_eq!(told.p50, ready.unwrap_or(schedule.finish()), "{:?} {:?}", plan.key_task(), schedule.slots());
        assert_eq!((told.p50, told.p80), (told.p95, told.p95));
        for (slot, task) in schedule.slots().iter().zip(&told.tasks) {
            assert_eq!(Some(slot.finish), task.p80, "{slot:#?} {schedule:#?}");
            assert_eq!(task.criticality_percent, if slot.critical { 100 } else { 0 }, "{slot:#?}");
            critical += usize::from(slot.critical);
        }
        if let (Some(chance), Some(key_date)) = (told.on_key_date, terms.key_date) {
            assert_eq!(chance == 100, told.p50 <= key_date.max(told.p50.min(key_date)), "{told:#?}");
        }
    }
    assert!(critical > 200);
}

#[test]
fn by_chance_no_task_ends_before_it_does_when_all_goes_well() {
    for (plan, terms, _) in usual(33, 30, 10) {
        let schedule = levelled(&plan, &terms);
        let told = schedule.forecast(Sampling { samples: 200, ..Sampling::default() }).unwrap();
        assert!(told.p50 <= told.p80 && told.p80 <= told.p95);
        assert!(told.by.windows(2).all(|pair| pair[0].day < pair[1].day && pair[0].percent <= pair[1].percent));
        // the same order with every task as short as it can be
        let mut best = PlanRecord::from(plan.clone());
        for task in &mut best.tasks {
            // what takes no time stands elsewhere in its day
            task.effort.likely = task.effort.optimistic.max(u32::from(task.effort.likely > 0));
            task.effort.optimistic = task.effort.likely;
            task.effort.pessimistic = task.effort.likely;
        }
        let mut record = serde_json::to_value(&schedule).unwrap();
        record["plan"] = serde_json::to_value(&best).unwrap();
        let best: Schedule = wire::from_json(&record.to_string()).unwrap();
        let least = best.forecast(Sampling { samples: 1, ..Sampling::default() }).unwrap();
        assert!(least.p50 <= told.p50, "{least:?} {told:?}");
    }
}

#[test]
fn the_chance_of_the_key_date_is_the_same_wherever_it_is_asked() {
    let (mut asked, mut unsure) = (0, 0);
    for (plan, terms, _) in usual(34, 14, 6) {
        let told = plan.feasibility(terms.clone()).unwrap();
        let schedule = plan.schedule(terms.clone()).unwrap().level(Effort::default()).unwrap();
        let forecast = schedule.forecast(Sampling::default()).unwrap();
        assert_eq!(told.chance_percent, forecast.on_key_date, "{told:#?}");
        asked += usize::from(told.due.is_some());
        unsure += usize::from(told.chance_percent.is_some_and(|chance| chance > 0 && chance < 100));
    }
    assert!(asked > 7 && unsure > 0, "{asked} {unsure}");
}

#[test]
fn what_decides_is_one_chain_in_the_slots_the_path_and_the_reasons() {
    for (plan, terms, _) in tangles(35, 80, 12).chain(usual(36, 80, 14)) {
        let schedule = levelled(&plan, &terms);
        let path = schedule.critical_path();
        for slot in schedule.slots() {
            assert_eq!(slot.critical, path.contains(&slot.task.as_str()), "{path:?} {schedule:#?}");
        }
        let whys = schedule.whys();
        assert_eq!(whys.len(), plan.tasks().len());
        for (slot, why) in schedule.slots().iter().zip(&whys) {
            assert_eq!(Some(why), schedule.why(&slot.task).as_ref());
        }
        for pair in path.windows(2).take(path.len().saturating_sub(2)) {
            let why = schedule.why(pair[1]).unwrap();
            let waits = matches!(why.driver, Driver::Predecessor | Driver::Person);
            assert!(!waits || why.by.as_deref() == Some(pair[0]), "{path:?} {why:?}");
        }
        let text = wire::to_json(&schedule).unwrap();
        assert_eq!(wire::from_json::<Schedule>(&text).unwrap(), schedule);
    }
}
