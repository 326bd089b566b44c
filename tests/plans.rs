//! Random plans and calendars for laws and oracles: small, odd, and always valid.
#![allow(clippy::expect_used, reason = "a test may fail")]

use crate::chance::Chance;
use encargo::calendar::{Calendar, CalendarRecord, Day, DayException};
use encargo::goal::{Goal, GoalKind};
use encargo::language::{Language, Text};
use encargo::plan::{Estimate, Plan, PlanRecord, Task};

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
