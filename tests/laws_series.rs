//! Laws of a series that hold for every plan, rule, calendar and course of events; knows no algorithm.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::plan::{Plan, PlanRecord, Scope};
use encargo::question::{Answer, Answers, Source};
use encargo::recurrence::{OccurrenceStatus, OnHoliday, OnLate, Recurrence, RecurrenceRecord};
use encargo::series::{Occurrence, Series};
use encargo::{Calendar, Day, Goal, Language, Terms, wire};
use encargo_tests::chance::Chance;
use encargo_tests::plans::{random_calendar, random_plan};
use std::collections::{BTreeMap, BTreeSet};

const RULES: [&str; 7] = [
    "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;BYDAY=MO,SA", "FREQ=WEEKLY;INTERVAL=2", "FREQ=MONTHLY;BYMONTHDAY=-1",
    "FREQ=MONTHLY;BYDAY=1TU,3SU", "FREQ=MONTHLY", "FREQ=DAILY;BYDAY=MO,TU,WE;COUNT=9",
];

fn random_series(chance: &mut Chance) -> (Series, Calendar) {
    let mut record = PlanRecord::from(random_plan(chance, 12));
    for task in &mut record.tasks {
        task.scope = if chance.below(3) == 0 { Scope::Once } else { Scope::Each };
    }
    record.tasks[0].scope = Scope::Each;
    let plan = Plan::try_from(record).unwrap();
    let start = "2026-10-31".parse::<Day>().unwrap() + chrono::Duration::days(chance.below(30).into());
    let rule = RULES[chance.below(7) as usize].parse().unwrap();
    let record = RecurrenceRecord {
        on_holiday: OnHoliday::ALL[chance.below(3) as usize],
        on_late: OnLate::ALL[chance.below(3) as usize],
        ..RecurrenceRecord::new(rule, start)
    };
    (plan.series(Recurrence::try_from(record).unwrap()).unwrap(), random_calendar(chance))
}

/// What holds for every list of occurrences.
fn lawful(series: &Series, occurrences: &[Occurrence]) {
    let mut once: BTreeMap<&str, usize> = BTreeMap::new();
    let mut names = BTreeSet::new();
    for occurrence in occurrences {
        assert_eq!(occurrence.plan.is_none(), occurrence.status == OccurrenceStatus::Skipped);
        let Some(plan) = &occurrence.plan else { continue };
        assert_eq!(plan.id(), format!("{}/{}", series.plan().id(), occurrence.nominal));
        assert!(names.insert(plan.id()), "{} stands twice", plan.id());
        for task in plan.tasks() {
            assert!(task.after.iter().all(|need| plan.task(&need.task).is_some()), "{} is not closed", plan.id());
            if task.scope == Scope::Once {
                *once.entry(&task.id).or_default() += 1;
            }
        }
        let each = series.plan().tasks().iter().filter(|task| task.scope == Scope::Each);
        assert!(each.map(|task| &task.id).all(|id| plan.task(id).is_some()), "{} lacks a task", plan.id());
    }
    let set_up = series.plan().tasks().iter().filter(|task| task.scope == Scope::Once);
    // Set-up stands in what has begun, or in the first that has not; it is nowhere when nothing is left to begin.
    let kept: BTreeSet<&str> = series.kept().iter().map(|kept| kept.plan.id()).collect();
    let is_open = names.iter().any(|name| !kept.contains(name));
    for task in set_up {
        let count = once.get(task.id.as_str()).copied().unwrap_or(0);
        assert!(count == 1 || (count == 0 && !is_open), "{} of the set-up stands {count} times", task.id);
    }
    assert!(occurrences.is_sorted_by_key(|occurrence| (occurrence.key_date, occurrence.nominal)));
}

#[test]
fn a_series_keeps_its_laws_whatever_happens() {
    let mut chance = Chance::new(12);
    let mut finished = 0;
    for _ in 0..120 {
        let (mut series, calendar) = random_series(&mut chance);
        let mut today = series.recurrence().start();
        let mut frozen: BTreeMap<Day, Occurrence> = BTreeMap::new();
        for _ in 0..8 {
            let occurrences = series.occurrences(today, &calendar, 4).unwrap();
            lawful(&series, &occurrences);
            assert_eq!(occurrences, series.occurrences(today, &calendar, 4).unwrap());
            // More are the same and some that follow.
            let fewer = series.occurrences(today, &calendar, 2).unwrap();
            let known: BTreeMap<Day, &Occurrence> = occurrences.iter().map(|one| (one.nominal, one)).collect();
            assert!(fewer.iter().all(|one| known.get(&one.nominal) == Some(&one)));
            for (nominal, occurrence) in &frozen {
                assert_eq!(known.get(nominal), Some(&occurrence), "what is done has changed");
            }
            let open: Vec<&Occurrence> =
                occurrences.iter().filter(|one| one.plan.is_some() && one.done.is_none()).collect();
            let at = if series.recurrence().on_late() == OnLate::FromCompletion { 0 } else { chance.below(3) as usize };
            if let Some(one) = open.get(at).filter(|_| chance.below(4) > 0) {
                series = series.begin(one).unwrap();
                if chance.below(2) == 0 {
                    series = series.finish(one.nominal, today).unwrap();
                    let done = Occurrence { status: OccurrenceStatus::Done, done: Some(today), ..(*one).clone() };
                    frozen.insert(one.nominal, done);
                    finished += 1;
                }
            }
            series = wire::from_json(&wire::to_json(&series).unwrap()).unwrap();
            today += chrono::Duration::days(chance.below(12).into());
        }
    }
    assert!(finished > 100, "only {finished} were finished");
}

#[test]
fn the_newsletter_recurs() {
    let template = encargo_formats::catalog().template("newsletter").unwrap().clone();
    let unknown = Answer { value: None, source: Source::Unknown, evidence: vec![] };
    let answers: Answers = template.questions().iter().map(|question| (question.id.clone(), unknown.clone())).collect();
    let goal = Goal::new("news", Language::Spanish, "un boletín al mes");
    let today: Day = "2026-11-23".parse().unwrap();
    let record = RecurrenceRecord::new("FREQ=MONTHLY;BYDAY=3TH".parse().unwrap(), today);
    let series = template.series(&goal, &answers, record.try_into().unwrap()).unwrap();
    let occurrences = series.occurrences(today, &Calendar::default(), 3).unwrap();
    lawful(&series, &occurrences);
    let tasks: Vec<usize> = occurrences.iter().map(|one| one.plan.as_ref().unwrap().tasks().len()).collect();
    assert!(tasks[0] > tasks[1] && tasks[1] == tasks[2], "{tasks:?}");
    for occurrence in &occurrences {
        let plan = occurrence.plan.as_ref().unwrap();
        let schedule = plan.schedule(Terms::from(today).key_date(occurrence.key_date)).unwrap();
        let key = schedule.slot(&plan.key_task().unwrap().id).unwrap();
        assert_eq!(key.finish, occurrence.key_date);
    }
}
