//! Laws of the schedule that hold for every plan, calendar and day; knows no algorithm.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::calendar::{Calendar, Day};
use encargo::history::{Event, EventKind, HistoryRecord};
use encargo::plan::{Dependency, DependencyKind, GapUnit, Plan, PlanRecord};
use encargo::schedule::{Constraint, ConstraintKind, Effort, Sampling, Schedule, Slot, Terms, WhatIfChange};
use encargo::wire;
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_calendar, random_plan, tangles};
use encargo_tests::rounds;
use std::collections::{BTreeMap, BTreeSet};

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

/// The calendar of whoever does a task, days off and all.
fn calendar_of(terms: &Terms, slot: &Slot) -> Calendar {
    let base = terms.calendar.clone().unwrap_or_default();
    let person = slot.person.as_ref().and_then(|name| terms.team.people.iter().find(|one| one.name == *name));
    let Some(person) = person else { return base };
    let own = person.calendar.as_ref().map_or(base, |name| terms.calendars[name].clone());
    own.holidays(person.days_off.iter().map(|off| (off.first, "")))
}

/// Every dependency without a lead holds by the day, and by the lag where it is counted in days from one end to the other.
fn holds(plan: &Plan, schedule: &Schedule, skip: &BTreeSet<String>) {
    for task in plan.tasks().iter().filter(|task| !skip.contains(&task.id)) {
        let slot = schedule.slot(&task.id).unwrap();
        for need in task.after.iter().filter(|need| need.lag >= 0 && !skip.contains(&need.task)) {
            let needed = schedule.slot(&need.task).unwrap();
            let wait = plan.task(&need.task).unwrap().wait.as_ref();
            let wait = wait.filter(|wait| wait.unit == GapUnit::CalendarDays).map_or(0, |wait| i64::from(wait.amount));
            let lag = if need.unit == GapUnit::CalendarDays { i64::from(need.lag) } else { 0 };
            // the end of a day is the beginning of the next: what has no work stands on either
            let moments = task.effort.likely == 0 || plan.task(&need.task).unwrap().effort.likely == 0;
            let (lag, wait) = if moments { (0, 0) } else { (lag, wait) };
            let days = |from: Day, to: Day| (to - from).num_days();
            // time counted in days passes from the end of a day, so a lag of two from a Monday's end ends with Wednesday
            let sound = match need.kind {
                DependencyKind::FinishToStart => days(needed.finish, slot.start) >= lag + wait,
                DependencyKind::FinishToFinish => days(needed.finish, slot.finish) >= lag + wait,
                DependencyKind::StartToStart => days(needed.start, slot.start) >= lag,
                DependencyKind::StartToFinish => true,
            };
            assert!(sound, "{need:?} → {}: {needed:#?} {slot:#?}", task.id);
        }
    }
}

#[test]
fn every_kind_of_dependency_holds_with_its_lag() {
    for (plan, terms, _) in tangles(1, 600, 9) {
        holds(&plan, &plan.schedule(terms).unwrap(), &BTreeSet::new());
    }
}

#[test]
fn nobody_works_beyond_their_hours_or_on_a_day_off() {
    let mut worked = 0;
    for (plan, terms, _) in tangles(2, rounds(250, 500), 12) {
        let schedule = plan.schedule(terms.clone()).unwrap().level(Effort { schedules: 40, seed: 3 }).unwrap();
        holds(&plan, &schedule, &BTreeSet::new());
        let mut days: BTreeMap<(String, Day), u64> = BTreeMap::new();
        for (slot, task) in schedule.slots().iter().zip(plan.tasks()) {
            let done: u64 = slot.work.iter().map(|work| u64::from(work.minutes)).sum();
            assert_eq!(done, u64::from(task.effort.likely), "{slot:?}");
            if let (Some(first), Some(last)) = (slot.work.first(), slot.work.last()) {
                assert_eq!((first.day, last.day), (slot.start, slot.finish), "{slot:?}");
                assert!(first.day >= terms.first_day());
            }
            let calendar = calendar_of(&terms, slot);
            for work in &slot.work {
                assert!(u32::from(calendar.minutes(work.day)) >= work.minutes && work.minutes > 0, "{slot:?}");
                if let Some(person) = &slot.person {
                    *days.entry((person.clone(), work.day)).or_default() += u64::from(work.minutes);
                }
            }
        }
        for ((name, day), minutes) in days {
            let person = terms.team.people.iter().find(|person| person.name == name).unwrap();
            let slot = schedule.slots().iter().find(|slot| slot.person.as_ref() == Some(&name)).unwrap();
            let calendar = calendar_of(&terms, slot);
            let week: u64 = calendar.week().iter().map(|minutes| u64::from(*minutes)).sum();
            let (all, hours) = (
                u64::from(calendar.minutes(day)),
                person.hours_per_week.map_or(u64::MAX, |hours| u64::try_from(hours).unwrap()),
            );
            let has = if hours == u64::MAX { all } else { all.min(hours * 60 * all / week) };
            assert!(minutes <= has, "{name} works {minutes} of {has} on {day}: {schedule:#?}");
            worked += 1;
        }
    }
    assert!(worked > rounds(500, 1_000));
}

#[test]
fn a_levelled_schedule_ends_when_the_feasibility_says() {
    let (mut late, mut lost, mut in_time, mut free) = (0, 0, 0, 0);
    for (plan, mut terms, _) in tangles(3, 130, 9) {
        terms.constraints.clear();
        // where one order is late, all of the effort is spent on it: of those a few stand for all
        let one = plan.schedule(terms.clone()).unwrap().level(Effort { schedules: 1, seed: 0 }).unwrap();
        let hard = one.findings().iter().any(|finding| finding.code == "schedule.levelled_late");
        if late > rounds(1, u32::MAX) && in_time > rounds(20, u32::MAX) {
            break;
        }
        let open = terms.key_date.is_none();
        if hard && late + lost >= rounds(3, u32::MAX) || open && free >= rounds(2, u32::MAX) {
            continue;
        }
        free += u32::from(open);
        let told = plan.feasibility(terms.clone()).unwrap();
        let schedule = plan.schedule(terms.clone()).unwrap().level(Effort::default()).unwrap();
        let says_late = schedule.findings().iter().any(|finding| finding.code == "schedule.levelled_late");
        let (Some(due), Some(float)) = (told.due, told.float_days) else {
            // the key task's day, when there is one and nobody asked for another
            if plan.key_task().is_some() {
                assert_eq!(schedule.key_date(), Some(told.finish), "{told:#?}");
            }
            continue;
        };
        if due < terms.first_day() {
            continue;
        }
        assert_eq!(says_late, told.finish > due, "{float} {told:#?}");
        late += u32::from(says_late);
        lost += u32::from(hard && !says_late);
        in_time += u32::from(!says_late);
    }
    assert!(late > rounds(1, 4) && in_time > 20, "{late} {in_time}");
}

#[test]
fn what_is_done_does_not_move_and_the_rest_starts_from_today() {
    for (plan, terms, mut chance) in tangles(4, rounds(80, 400), 10) {
        let mut terms = terms;
        let mut seen = BTreeSet::new();
        for task in plan.tasks() {
            let started = terms.today - chrono::Duration::days(i64::from(chance.below(20)));
            let begun = Event::new(started, &task.id, EventKind::Started);
            match chance.below(4) {
                0 => {
                    let finished = Some(started + chrono::Duration::days(chance.below(3).into()))
                        .filter(|day| *day <= terms.today);
                    let done = Event::new(finished.unwrap_or(started), &task.id, EventKind::Finished);
                    terms.history = terms.history.record(begun).and_then(|history| history.record(done)).unwrap();
                }
                1 => {
                    let remaining = (chance.below(2) == 0).then(|| chance.below(400));
                    terms.history = terms.history.record(Event { remaining, ..begun }).unwrap();
                }
                _ => continue,
            }
            seen.insert(task.id.clone());
        }
        let planned = plan.schedule(terms.clone()).unwrap();
        let levelled = planned.level(Effort { schedules: 20, seed: 0 }).unwrap();
        for schedule in [&planned, &levelled] {
            holds(&plan, schedule, &seen);
            for told in terms.history.states(terms.today) {
                let slot = schedule.slot(&told.task).unwrap();
                assert_eq!(Some(slot.start), told.started, "{slot:?}");
                assert!(told.finished.is_none_or(|finished| slot.finish == finished), "{slot:?}");
                assert!(told.finished.is_some() || slot.finish >= terms.today, "{slot:?}");
            }
            for slot in schedule.slots().iter().filter(|slot| !seen.contains(&slot.task)) {
                assert!(slot.start >= terms.first_day(), "{slot:?}");
            }
            let text = wire::to_json(schedule).unwrap();
            assert_eq!(wire::from_json::<Schedule>(&text).unwrap(), *schedule);
        }
    }
}

#[test]
fn one_more_holiday_never_ends_sooner_whatever_the_dependencies() {
    for (plan, terms, mut chance) in tangles(5, 400, 9) {
        // a lead counted in working days reaches further back over a day that is not worked; and what ends when another
        // starts may end on the day before that one's first
        let back = |need: &Dependency| need.lag < 0 || need.kind == DependencyKind::StartToFinish;
        if plan.tasks().iter().any(|task| task.after.iter().any(back)) {
            continue;
        }
        let before = plan.schedule(terms.clone()).unwrap();
        let holiday = terms.today + chrono::Duration::days(chance.below(40).into());
        let mut more = terms.clone();
        more.calendar = more.calendar.map(|calendar| calendar.holidays([(holiday, "one more")]));
        for calendar in more.calendars.values_mut() {
            *calendar = calendar.clone().holidays([(holiday, "one more")]);
        }
        let after = plan.schedule(more).unwrap();
        for (before, after) in before.slots().iter().zip(after.slots()) {
            assert!(before.early_finish <= after.early_finish, "{holiday}: {before:?} {after:?}");
        }
    }
}

/// The same plan with every task in working minutes, on one calendar, and turned round beside it.
fn mirrored(plan: &Plan, chance: &mut Chance) -> (Plan, Plan) {
    let mut record = PlanRecord::from(plan.clone());
    record.key_task = None;
    for task in &mut record.tasks {
        task.milestone = false;
        task.effort.likely += 1;
        task.effort.pessimistic += 1;
        for need in &mut task.after {
            let at = usize::try_from(chance.below(4)).unwrap();
            (need.kind, need.unit) = (DependencyKind::ALL[at], GapUnit::WorkingMinutes);
            need.lag = i32::try_from(chance.below(90)).unwrap() - 30;
        }
    }
    let mut turned = record.clone();
    turned.tasks.iter_mut().for_each(|task| task.after.clear());
    for task in &record.tasks {
        for need in &task.after {
            // what waited for a start now holds up an end, and the other way round
            let kind = match need.kind {
                DependencyKind::StartToStart => DependencyKind::FinishToFinish,
                DependencyKind::FinishToFinish => DependencyKind::StartToStart,
                kind => kind,
            };
            let back = Dependency { task: task.id.clone(), kind, ..need.clone() };
            turned.tasks.iter_mut().find(|other| other.id == need.task).unwrap().after.push(back);
        }
    }
    (Plan::try_from(record).unwrap(), Plan::try_from(turned).unwrap())
}

#[test]
fn the_passes_mirror_each_other_whatever_the_dependencies() {
    for case in cases(9) {
        let (plan, turned) =
            mirrored(&case.plan, &mut Chance::new(u32::try_from(case.plan.tasks().len()).unwrap() + 5));
        let terms = Terms::from(case.terms.today).calendar(case.calendar.clone());
        let (forwards, backwards) = (plan.schedule(terms.clone()).unwrap(), turned.schedule(terms).unwrap());
        for slot in forwards.slots() {
            let other = backwards.slot(&slot.task).unwrap();
            assert_eq!(slot.total_float, other.total_float, "{slot:?} {other:?} {plan:#?}");
        }
    }
}

#[test]
fn tasks_without_float_form_a_chain() {
    for case in cases(10) {
        let (plan, _) = mirrored(&case.plan, &mut Chance::new(77));
        let schedule = plan.schedule(Terms::from(case.terms.today).calendar(case.calendar.clone())).unwrap();
        let path = schedule.critical_path();
        assert!(!path.is_empty());
        assert!(path.iter().all(|id| schedule.slot(id).unwrap().critical), "{path:?} {schedule:#?}");
        for pair in path.windows(2) {
            assert!(plan.task(pair[1]).unwrap().after.iter().any(|need| need.task == pair[0]));
        }
        // other chains as long have the same float
        let free = |slot: &&Slot| slot.critical && !path.contains(&slot.task.as_str());
        for slot in schedule.slots().iter().filter(free) {
            assert_eq!(slot.total_float, schedule.slot(path[0]).unwrap().total_float, "{slot:?}");
        }
    }
}

/// A number at an edge, or a small one.
fn edge(chance: &mut Chance) -> u32 {
    [0, 1, 7, 59, 1_439, 600_000, u32::MAX / 2, u32::MAX][usize::try_from(chance.below(8)).unwrap()]
}

#[test]
fn nothing_panics_whatever_the_terms() {
    let mut ends = BTreeMap::<&str, usize>::new();
    for (plan, mut terms, mut chance) in tangles(6, rounds(30, 100), 8) {
        // years of work are looked through day by day
        let longest = rounds(900, 600_000);
        let mut record = PlanRecord::from(plan);
        for task in &mut record.tasks {
            if chance.below(3) == 0 && !task.milestone {
                let minutes = edge(&mut chance).min(longest);
                task.effort.optimistic = task.effort.optimistic.min(minutes);
                (task.effort.likely, task.effort.pessimistic) = (minutes, minutes);
            }
            for need in &mut task.after {
                if chance.below(3) == 0 {
                    need.lag = [-2_000, 2_000, 1_000][usize::try_from(chance.below(3)).unwrap()];
                }
            }
            if let Some(wait) = task.wait.as_mut().filter(|_| chance.below(3) == 0) {
                wait.amount = 2_000;
            }
            if let Some(offset) = task.offset.as_mut().filter(|_| chance.below(3) == 0) {
                offset.days = [-2_000, 2_000][usize::try_from(chance.below(2)).unwrap()];
            }
        }
        let plan = Plan::try_from(record).unwrap();
        for person in &mut terms.team.people {
            if chance.below(2) == 0 {
                person.hours_per_week = Some(edge(&mut chance).min(168).into());
                person.tasks_at_once = Some(u8::try_from(edge(&mut chance).min(255)).unwrap());
            }
        }
        let day = |chance: &mut Chance| {
            let days = [0, 1, 40, 7_000, 8_000, 3_000_000][usize::try_from(chance.below(6)).unwrap()];
            terms.today.checked_add_signed(chrono::Duration::days(days * if chance.below(2) == 0 { 1 } else { -1 }))
        };
        let (key_date, start) = (day(&mut chance), day(&mut chance));
        let mut told = HistoryRecord::default();
        for task in plan.tasks() {
            if chance.below(4) == 0 {
                let kind = EventKind::ALL[usize::try_from(chance.below(12)).unwrap()];
                let (started, other) = (day(&mut chance), day(&mut chance));
                let remaining = (chance.below(2) == 0).then(|| edge(&mut chance));
                let minutes = (chance.below(2) == 0).then(|| edge(&mut chance));
                told.events.extend(started.map(|on| Event::new(on, &task.id, EventKind::Started)));
                told.events.extend(other.map(|on| Event { remaining, minutes, ..Event::new(on, &task.id, kind) }));
            }
        }
        // most of what happened has happened, so that it is not refused for that alone
        let future = chance.below(4) == 0;
        told.events.retain(|event| future || event.day <= terms.today);
        terms.history = match told.try_into() {
            Ok(history) => history,
            Err(error) => {
                let error: encargo::Error = error;
                *ends.entry(error.code()).or_default() += 1;
                continue;
            }
        };
        if chance.below(2) == 0 {
            (terms.key_date, terms.start) = (key_date, start.or(terms.start));
        }
        let feasible = plan.feasibility(terms.clone()).map(|_| "feasible");
        *ends.entry(feasible.unwrap_or_else(|error| error.code())).or_default() += 1;
        let schedule = match plan.schedule(terms.clone()) {
            Ok(schedule) => schedule,
            Err(error) => {
                *ends.entry(error.code()).or_default() += 1;
                continue;
            }
        };
        *ends.entry("scheduled").or_default() += 1;
        let levelled = schedule.level(Effort { schedules: 6, seed: 1 });
        *ends.entry(levelled.as_ref().map_or_else(encargo::Error::code, |_| "levelled")).or_default() += 1;
        let forecast = schedule.forecast(Sampling { samples: 40, ..Sampling::default() });
        *ends.entry(forecast.as_ref().map_or_else(encargo::Error::code, |_| "forecast")).or_default() += 1;
        for schedule in levelled.iter().chain([&schedule]) {
            schedule.critical_path();
            for task in plan.tasks() {
                assert!(schedule.why(&task.id).is_some());
            }
            let task = plan.tasks()[0].id.clone();
            let limit = Constraint { task: task.clone(), kind: ConstraintKind::NotAfter, day: terms.today };
            let changes = [
                WhatIfChange::Effort { task: task.clone(), minutes: edge(&mut chance) },
                WhatIfChange::Hours { person: "Ana".into(), hours: edge(&mut chance).into() },
                WhatIfChange::DropTask { task },
                WhatIfChange::DayOff { person: None, day: terms.today },
                WhatIfChange::Limit { constraint: limit },
            ];
            for change in &changes {
                let told = schedule.what_if(change);
                *ends.entry(told.as_ref().map_or_else(encargo::Error::code, |_| "told")).or_default() += 1;
            }
        }
    }
    assert!(
        ["feasible", "scheduled", "levelled", "forecast", "told"]
            .iter()
            .all(|end| ends.get(end).is_some_and(|count| *count > usize::try_from(rounds(2, 10)).unwrap())),
        "{ends:?}"
    );
}
