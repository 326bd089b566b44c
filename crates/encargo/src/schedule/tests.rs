//! Examples of what a schedule says of itself: why, what if, against a baseline, by chance, within hours.

use super::*;
use crate::calendar::{Calendar, Day};
use crate::goal::Goal;
use crate::history::{Event, EventKind, History};
use crate::language::{Language, Text};
use crate::plan::{Assignment, Dependency, DependencyKind, Estimate, GapUnit, Offset, PlanRecord, Raci, Task, Wait};
use crate::team::{Person, Team};

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn task(id: &str, role: &str, hours: u32, after: &[&str]) -> Task {
    let role =
        Assignment { role: role.into(), label: Text::new(role, role), raci: Raci::Responsible, falls_to: Vec::new() };
    Task {
        roles: vec![role],
        after: after.iter().map(|id| Dependency::from(*id)).collect(),
        effort: Estimate { optimistic: hours * 30, likely: hours * 60, pessimistic: hours * 120 },
        milestone: hours == 0,
        ..Task::new(id, Text::new(id, id))
    }
}

fn plan(tasks: Vec<Task>, key: Option<&str>) -> Plan {
    Plan::try_from(PlanRecord {
        id: "plan".into(),
        template: None,
        title: Text::default(),
        goal: Goal::new("goal", Language::English, "send the newsletter"),
        answers: crate::question::Answers::new(),
        assumptions: Vec::new(),
        key_task: key.map(str::to_owned),
        tasks,
    })
    .expect("a plan")
}

/// Write and draw (Ana, Luz), review waits three days, send.
fn newsletter() -> Plan {
    let mut review = task("review", "client", 2, &["write", "draw"]);
    review.wait = Some(Wait { amount: 3, unit: GapUnit::CalendarDays, calendar: None });
    plan(
        vec![task("write", "va", 8, &[]), task("draw", "va", 4, &[]), review, task("send", "va", 0, &["review"])],
        Some("send"),
    )
}

fn terms() -> Terms {
    let person =
        |name: &str, role: &str, hours: u32| Person { hours_per_week: Some(hours.into()), ..Person::new(name, [role]) };
    // Monday
    Terms::from(day("2026-11-23")).team(Team { people: vec![person("Ana", "va", 20), person("Luz", "client", 10)] })
}

#[test]
fn a_wait_in_days_counts_the_weekend() {
    let schedule = newsletter().schedule(terms()).expect("a schedule");
    // write on Monday, review on Tuesday morning, three days on: Friday morning, so that Monday begins with all done
    assert_eq!(schedule.slot("review").expect("a slot").early_finish, day("2026-11-24"));
    assert_eq!(schedule.key_date(), Some(day("2026-11-30")));
}

#[test]
fn hours_are_kept_and_told() {
    let levelled = newsletter().schedule(terms()).expect("a schedule").level(Effort::default()).expect("levelled");
    let work = &levelled.slot("write").expect("a slot").work;
    // four hours a day: eight hours are two days, and the drawing the third
    assert_eq!(work.iter().map(|work| work.minutes).collect::<Vec<_>>(), [240, 240]);
    let draw = levelled.slot("draw").expect("a slot");
    assert_eq!((draw.start, draw.finish), (day("2026-11-25"), day("2026-11-25")));
    let why = levelled.why("draw").expect("why");
    assert_eq!((why.driver, why.by.as_deref()), (Driver::Person, Some("write")));
    assert_eq!(why.chain, ["write", "draw"]);
    assert!(why.text.es.contains("Ana") && why.text.en.contains("Ana"));
    // nobody is said to wait for what waits for them
    for slot in levelled.slots() {
        let why = levelled.why(&slot.task).expect("why");
        let by = why.by.as_deref().and_then(|by| levelled.slot(by));
        assert!(by.is_none_or(|by| by.start <= slot.start), "{why:?}");
        assert!(why.chain.len() <= levelled.slots().len() && why.chain.contains(&slot.task), "{why:?}");
    }
}

fn told_of(event: Event) -> History {
    History::new().record(event).expect("no contradiction")
}

#[test]
fn every_start_has_a_reason() {
    let schedule = newsletter().schedule(terms().key_date(day("2026-12-11"))).expect("a schedule");
    let of = |task: &str| schedule.why(task).map(|why| why.driver);
    // as late as the review allows, and that as late as the sending does
    assert_eq!((of("write"), of("review")), (Some(Driver::KeyDate), Some(Driver::KeyDate)));
    assert_eq!(schedule.why("write").expect("why").chain, ["write", "review", "send"]);
    assert_eq!(of("nothing"), None);
    let soon = newsletter().schedule(terms()).expect("a schedule");
    assert_eq!(soon.why("review").expect("why").chain, ["review", "send"]);
    let late = newsletter().schedule(terms().key_date(day("2026-11-24"))).expect("a schedule");
    assert!(late.findings().iter().any(|finding| finding.code == "schedule.broken_chain"
        && finding.message.en.contains("“write” → “review” → “send”")
        && finding.message.en.contains("4 working days short")));
    let limited = terms().constraint("draw", ConstraintKind::StartOn, day("2026-11-25"));
    let limited = newsletter().schedule(limited).expect("a schedule");
    assert_eq!(limited.why("draw").expect("why").driver, Driver::Constraint);
    let begun = Event::new(day("2026-11-20"), "write", EventKind::Started).remaining(60);
    let begun = newsletter().schedule(terms().history(told_of(begun))).expect("a schedule");
    assert_eq!(begun.why("write").expect("why").driver, Driver::Progress);
    assert_eq!(begun.slot("write").expect("a slot").finish, day("2026-11-23"));
}

#[test]
fn a_change_is_tried_and_not_made() {
    let schedule = newsletter().schedule(terms()).expect("a schedule");
    let longer = WhatIfChange::Effort { task: "write".into(), minutes: 4 * 480 };
    let told = schedule.what_if(&longer).expect("told");
    assert_eq!((told.finish_before, told.finish_after), (day("2026-11-30"), day("2026-12-01")));
    assert!(told.moved.iter().any(|moved| moved.task == "send") && told.text.es.starts_with("Si «write» lleva 32 h"));
    let fewer = schedule.what_if(&WhatIfChange::Hours { person: "Ana".into(), hours: 5.into() }).expect("told");
    assert!(fewer.finish_after > fewer.finish_before, "{fewer:?}");
    let dropped = schedule.what_if(&WhatIfChange::DropTask { task: "review".into() }).expect("told");
    assert_eq!(dropped.finish_after, day("2026-11-24"));
    let unknown = schedule.what_if(&WhatIfChange::DropTask { task: "x".into() }).unwrap_err();
    assert_eq!(unknown.code(), "terms.unknown_task");
    let away = WhatIfChange::DayOff { person: Some("Eva".into()), day: day("2026-11-24") };
    assert_eq!(schedule.what_if(&away).unwrap_err().code(), "terms.unknown_person");
    let later = newsletter().schedule(terms().key_date(day("2026-12-07"))).expect("a schedule");
    let moved = later.against(&schedule);
    assert_eq!(moved.iter().map(|one| one.finish_days).collect::<Vec<_>>(), [5, 5, 5, 5]);
}

#[test]
fn chance_is_counted_in_days() {
    let schedule = newsletter().schedule(terms().key_date(day("2026-12-01"))).expect("a schedule");
    let told = schedule.forecast(Sampling { samples: 2_000, ..Sampling::default() }).expect("a forecast");
    assert!(told.p50 <= told.p80 && told.p80 <= told.p95, "{told:?}");
    assert!(told.by.windows(2).all(|pair| pair[0].day < pair[1].day && pair[0].percent <= pair[1].percent));
    assert_eq!(told.by.last().map(|last| last.percent), Some(100));
    let due = told.by.iter().find(|by| by.day == day("2026-12-01")).map_or(100, |by| by.percent);
    assert_eq!(told.on_key_date, Some(due));
    let critical: Vec<u8> = told.tasks.iter().map(|task| task.criticality_percent).collect();
    assert!(critical[0] > 80 && critical[1] < 20 && critical[2] == 100, "{critical:?}");
    assert_eq!(told, schedule.forecast(Sampling { samples: 2_000, ..Sampling::default() }).expect("again"));
    let none = schedule.forecast(Sampling { samples: 0, ..Sampling::default() });
    assert_eq!(none.unwrap_err().code(), "chance.samples");
}

#[test]
fn the_key_task_is_forecast_for_the_day_the_plan_is() {
    let told = |plan: &Plan, terms: Terms| {
        let schedule = plan.schedule(terms).expect("a schedule");
        let told = schedule.forecast(Sampling { samples: 1_000, ..Sampling::default() }).expect("a forecast");
        let key = plan.key_place().expect("a key task");
        assert_eq!(told.tasks[key].p80, Some(told.p80));
        (told, schedule)
    };
    // without a spread the plan is ready when it is scheduled: what ends on Friday is sent on the day that begins with it
    let certain = |hours: u32| {
        let mut tasks = vec![task("write", "va", 8, &[]), task("send", "va", hours, &["write"])];
        tasks.push(task("file", "va", 0, &["send"]));
        for task in &mut tasks {
            (task.effort.optimistic, task.effort.pessimistic) = (task.effort.likely, task.effort.likely);
        }
        plan(tasks, Some("send"))
    };
    for hours in [0, 1, 8, 12] {
        let (told, schedule) = told(&certain(hours), terms());
        let slot = |id: &str| schedule.slot(id).expect("a slot").early_finish;
        let days: Vec<Option<Day>> = told.tasks.iter().map(|task| task.p80).collect();
        assert_eq!(days[..2], [Some(slot("write")), Some(slot("send"))], "{hours} hours");
        assert_eq!((told.p50, told.p95, told.by[0].day), (told.p80, told.p80, told.p80));
        if hours == 0 {
            assert_eq!((told.p80, days[2]), (day("2026-11-24"), Some(slot("file"))));
        }
    }
    for hours in [0, 3] {
        let mut tasks = vec![task("write", "va", 8, &[]), task("draw", "client", 13, &[])];
        tasks.push(task("send", "va", hours, &["write", "draw"]));
        let plan = plan(tasks, Some("send"));
        told(&plan, terms());
        told(&plan, terms().key_date(day("2026-12-04")));
        let sent = Event::new(day("2026-11-20"), "send", EventKind::Finished);
        assert_eq!(told(&plan, terms().history(told_of(sent))).0.p80, day("2026-11-20"));
    }
}

#[test]
fn targets_lags_and_calendars_count_as_they_say() {
    let mut tasks = vec![task("a", "va", 8, &[]), task("b", "client", 8, &[])];
    tasks[0].offset = Some(Offset { days: 3, unit: GapUnit::CalendarDays, anchor: Offset::START.into() });
    tasks[1].after = vec![Dependency { kind: DependencyKind::StartToStart, lag: 1, ..Dependency::from("a") }];
    let schedule = plan(tasks.clone(), None).schedule(terms()).expect("a schedule");
    assert_eq!(schedule.slot("b").expect("a slot").early_start, day("2026-11-24"));
    let unknown = Dependency { lag: 2, calendar: Some("moon".into()), ..Dependency::from("a") };
    tasks[1].after = vec![unknown];
    let error = plan(tasks.clone(), None).schedule(terms()).unwrap_err();
    assert_eq!((error.code(), error.about().as_str()), ("terms.unknown_calendar", "moon"));
    // the moon works on Wednesdays alone
    let moon = crate::calendar::CalendarRecord { week: [0, 0, 480, 0, 0, 0, 0], ..Default::default() };
    let moon = Calendar::try_from(moon).expect("a calendar");
    let schedule = plan(tasks, None).schedule(terms().named("moon", moon)).expect("a schedule");
    assert_eq!(schedule.slot("b").expect("a slot").early_start, day("2026-12-03"));
    let error = newsletter().schedule(terms().constraint("x", ConstraintKind::NotAfter, day("2026-12-03")));
    assert_eq!(error.unwrap_err().code(), "terms.unknown_task");
}

/// All orders of so many things.
fn orders(count: usize) -> Vec<Vec<usize>> {
    if count == 0 {
        return vec![Vec::new()];
    }
    let shorter = orders(count - 1);
    (0..count)
        .flat_map(|last| {
            shorter.iter().map(move |order| {
                let mut order: Vec<usize> = order.iter().map(|at| at + usize::from(*at >= last)).collect();
                order.push(last);
                order
            })
        })
        .collect()
}

#[test]
fn the_search_finds_what_all_orders_find_and_its_bound_is_one() {
    use super::level::{run::Run, search, weeks, work::Work};
    let mut state = 7u64;
    let mut dice = |limit: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % limit
    };
    let (all, mut proven, mut better) = (orders(6), 0, 0);
    for _ in 0..60 {
        let ids = ["a", "b", "c", "d", "e"];
        let mut tasks: Vec<Task> = Vec::new();
        for (at, id) in ids.iter().enumerate() {
            let after: Vec<&str> = ids.iter().take(at).copied().filter(|_| dice(4) == 0).collect();
            let role = ["va", "client"][usize::try_from(dice(2)).expect("small")];
            tasks.push(task(id, role, u32::try_from(1 + dice(9)).expect("small"), &after));
        }
        let hours = u32::try_from(dice(2)).expect("small");
        tasks.push(task("key", "va", hours, &ids));
        let (plan, terms) = (plan(tasks, Some("key")), terms());
        let (_, net) = Timing::in_hours(&plan, &terms, None).expect("a net");
        let work = Work::of(&net, &terms.team, &weeks(&terms, net.axes.all.len(), &net.axes.people));
        let best = all.iter().filter_map(|order| {
            let mut ranks = vec![0; 6];
            order.iter().enumerate().for_each(|(rank, place)| ranks[*place] = i64::try_from(rank).expect("small"));
            Run::of(&work, &ranks)
        });
        let best = best.map(|run| run.finish).min().expect("an order");
        let found = search::search(&work, None, 600, 1).expect("found");
        assert_eq!(found.run.finish, best, "{:?}", plan.tasks());
        assert!(Run::alone(&work).expect("alone").finish <= best);
        proven += usize::from(found.best);
        better += usize::from(Run::of(&work, &work.ranks()).expect("a run").finish > best);
    }
    assert!(proven > 30 && better > 0, "{proven} {better}");
}
