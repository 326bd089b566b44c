//! Random plans and calendars for laws and oracles: small, odd, and always valid.
#![allow(clippy::expect_used, reason = "a test may fail")]

use crate::chance::Chance;
use encargo::calendar::{Calendar, CalendarRecord, Day, DayException};
use encargo::goal::{Goal, GoalKind};
use encargo::language::{Language, Text};
use encargo::plan::{
    Assignment, Dependency, DependencyKind, Estimate, GapUnit, Offset, Plan, PlanRecord, Raci, Task, Wait,
};
use encargo::schedule::{ConstraintKind, Terms};
use encargo::team::{Person, Team};

/// A goal that says no more than what is to be done.
pub fn bare_goal() -> Goal {
    Goal { kind: GoalKind::Delegation, ..Goal::new("goal", Language::English, "send the newsletter") }
}

/// A plan of one to `most` tasks that need earlier ones, some without work, some with target days, often with a key task.
///
/// # Panics
/// Never: every plan it makes passes the gate.
pub fn random_plan(chance: &mut Chance, most: u32) -> Plan {
    let count = 1 + chance.below(most);
    let key = (chance.below(4) > 0).then(|| chance.below(count));
    let id = |task: u32| format!("t/{task}");
    let tasks = (0..count).map(|task| {
        let milestone = chance.below(6) == 0;
        let likely = if milestone || chance.below(6) == 0 { 0 } else { 1 + chance.below(200) };
        Task {
            after: (0..task).filter(|_| chance.below(3) == 0).map(|task| id(task).into()).collect(),
            offset: (chance.below(3) > 0).then(|| (i32::try_from(chance.below(12)).unwrap_or(0) - 8).into()),
            effort: Estimate { optimistic: likely / 2, likely, pessimistic: likely * 2 },
            milestone,
            ..Task::new(id(task), Text::default())
        }
    });
    let record = PlanRecord {
        id: "random".into(),
        template: None,
        title: Text::default(),
        goal: bare_goal(),
        answers: encargo::Answers::default(),
        assumptions: vec![],
        tasks: tasks.collect(),
        key_task: key.map(id),
    };
    Plan::try_from(record).expect("a random plan is valid")
}

/// A week with one to seven working days of odd lengths, and a few exceptions around November 2026.
///
/// # Panics
/// Never: every calendar it makes passes the gate.
pub fn random_calendar(chance: &mut Chance) -> Calendar {
    let mut minutes = || u16::try_from(if chance.below(3) == 0 { 0 } else { 1 + chance.below(300) }).unwrap_or(0);
    let mut week = [0; 7].map(|_: u16| minutes());
    let first: Day = Day::from_ymd_opt(2026, 11, 1).unwrap_or_default();
    let exceptions = (0..chance.below(8)).map(|number| DayException {
        day: first + chrono::Duration::days(i64::from(number * 9 + chance.below(9))),
        minutes: u16::try_from(chance.below(2) * chance.below(200)).unwrap_or(0),
        name: None,
    });
    let exceptions = exceptions.collect();
    if week.iter().all(|minutes| *minutes == 0) {
        week = [60; 7];
    }
    Calendar::try_from(CalendarRecord { week, exceptions, ..CalendarRecord::default() })
        .expect("a random calendar is valid")
}

/// One of a list.
fn one<T: Copy>(chance: &mut Chance, list: &[T]) -> T {
    let at = usize::try_from(chance.below(u32::try_from(list.len()).unwrap_or(1))).unwrap_or(0);
    list.get(at).copied().expect("a list with something in it")
}

const UNITS: [GapUnit; 3] = [GapUnit::WorkingDays, GapUnit::CalendarDays, GapUnit::WorkingMinutes];

/// A number of days or minutes, small and sometimes none; `least` may be negative.
fn amount(chance: &mut Chance, unit: GapUnit, least: i32) -> i32 {
    let scale = if unit == GapUnit::WorkingMinutes { 60 } else { 1 };
    (i32::try_from(chance.below(7)).unwrap_or(0) + least) * scale
}

/// The same plan with dependencies of all kinds, lags, leads, waits, roles, and targets from other days.
///
/// # Panics
/// Never: every plan it makes passes the gate.
pub fn tangled(plan: Plan, chance: &mut Chance) -> Plan {
    let mut record = PlanRecord::from(plan);
    let ids: Vec<String> = record.tasks.iter().map(|task| task.id.clone()).collect();
    for (place, task) in record.tasks.iter_mut().enumerate() {
        let role = one(chance, &["va", "client", "designer"]);
        task.roles = vec![Assignment {
            role: role.into(),
            label: Text::new(role, role),
            raci: Raci::Responsible,
            falls_to: vec![],
        }];
        for need in &mut task.after {
            if chance.below(2) == 0 {
                let unit = one(chance, &UNITS);
                *need = Dependency {
                    kind: one(chance, DependencyKind::ALL),
                    lag: amount(chance, unit, -2),
                    unit,
                    calendar: (chance.below(4) == 0).then(|| "other".into()),
                    ..need.clone()
                };
            }
        }
        if chance.below(4) == 0 {
            let unit = one(chance, &UNITS);
            let amount = amount(chance, unit, 0).unsigned_abs();
            task.wait = Some(Wait { amount, unit, calendar: (chance.below(3) == 0).then(|| "other".into()) });
        }
        if chance.below(3) == 0 {
            let anchor = match chance.below(3) {
                0 => Offset::KEY_DATE.to_owned(),
                1 => Offset::START.to_owned(),
                // only ever from an earlier one, so that nothing counts from itself
                _ => ids
                    .get(usize::try_from(chance.below(u32::try_from(place.max(1)).unwrap_or(1))).unwrap_or(0))
                    .filter(|id| **id != task.id)
                    .cloned()
                    .unwrap_or_else(|| Offset::START.to_owned()),
            };
            let days = amount(chance, GapUnit::CalendarDays, -3);
            task.offset =
                Some(Offset { days, unit: one(chance, &[GapUnit::WorkingDays, GapUnit::CalendarDays]), anchor });
        }
    }
    Plan::try_from(record).expect("a random plan is valid")
}

/// Terms with people of their own calendars, hours and days off, and with limits on tasks.
///
/// # Panics
/// Never.
pub fn random_terms(plan: &Plan, today: Day, chance: &mut Chance) -> Terms {
    let mut terms = Terms::from(today).calendar(random_calendar(chance)).named("other", random_calendar(chance));
    let days_off = |chance: &mut Chance| {
        (0..chance.below(3)).map(|_| (today + chrono::Duration::days(chance.below(20).into())).into()).collect()
    };
    let people = vec![
        Person {
            hours_per_week: (chance.below(3) > 0).then(|| (2 + chance.below(20)).into()),
            calendar: (chance.below(2) == 0).then(|| "other".into()),
            days_off: days_off(chance),
            tasks_at_once: (chance.below(3) == 0).then_some(2),
            ..Person::new("Ana", ["va"])
        },
        Person {
            days_off: days_off(chance),
            hours_per_week: Some((1 + chance.below(30)).into()),
            ..Person::new("Luz", ["client"])
        },
    ];
    terms = terms.team(Team { people });
    if chance.below(3) == 0 {
        terms = terms.start(today + chrono::Duration::days(chance.below(10).into()));
    }
    for task in plan.tasks() {
        if chance.below(8) == 0 {
            let kind = one(chance, ConstraintKind::ALL);
            terms = terms.constraint(&task.id, kind, today + chrono::Duration::days(chance.below(40).into()));
        }
    }
    terms
}

/// Plans with everything in them, on terms with people.
///
/// # Panics
/// Never.
pub fn tangles(seed: u32, count: u32, most: u32) -> impl Iterator<Item = (Plan, Terms, Chance)> {
    (0..count).map(move |round| {
        let mut chance = Chance::new(seed * 1_000 + round * 7 + 1);
        let plan = random_plan(&mut chance, most);
        let plan = tangled(plan, &mut chance);
        let today = "2026-11-23".parse::<Day>().expect("a day") + chrono::Duration::days(chance.below(7).into());
        let mut terms = random_terms(&plan, today, &mut chance);
        terms.key_date = (chance.below(4) > 0).then(|| today + chrono::Duration::days(i64::from(chance.below(60)) - 5));
        (plan, terms, chance)
    })
}
