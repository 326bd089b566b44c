//! Laws of what has happened: one history, one status, whoever is asked.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may fail")]

use encargo::history::{Event, EventKind, History, HistoryRecord, TaskState, TaskStatus};
use encargo::migration::MigrationTerms;
use encargo::question::Answers;
use encargo::recurrence::{OccurrenceStatus, RecurrenceRecord};
use encargo::template::Template;
use encargo::tree::{Rollup, Tree};
use encargo::{Calendar, Day, Goal, Language, Plan, Terms, wire};
use encargo_tests::chance::Chance;
use encargo_tests::plans::bare_goal;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn today() -> Day {
    "2026-11-30".parse().unwrap()
}

/// A template of steps in a row, whose titles tell the version.
fn template(version: u32, steps: u32) -> Template {
    let text = |words: &str| json!({"es": words, "en": words});
    let step = |step: u32| {
        let after: Vec<Value> = step.checked_sub(1).map(|before| json!(format!("s/{before}"))).into_iter().collect();
        json!({"id": format!("s/{step}"), "title": text(&format!("v{version}")), "after": after, "hours": [2, 4, 8], "authority": "independent"})
    };
    let record = json!({
        "id": "row", "version": version, "title": text("Row"), "phases": [{"id": "s", "title": text("S"), "scope": "each"}],
        "steps": (0..steps).map(step).collect::<Vec<_>>(),
    });
    wire::from_json(&record.to_string()).unwrap()
}

/// Whatever may happen to some tasks in a month, in the order in which somebody got round to write it down.
fn random_events(chance: &mut Chance, tasks: &[String]) -> Vec<Event> {
    let people = [None, Some("Ana".to_owned()), Some("Marta".to_owned())];
    let person = |chance: &mut Chance| people[chance.below(3) as usize].clone();
    (0..chance.below(24))
        .map(|_| Event {
            person: person(chance),
            to: person(chance),
            minutes: (chance.below(4) == 0).then(|| chance.below(200)),
            remaining: (chance.below(4) == 0).then(|| chance.below(400)),
            ..Event::new(
                today() - chrono::Duration::days(chance.below(28).into()),
                &tasks[chance.below(u32::try_from(tasks.len()).unwrap()) as usize],
                EventKind::ALL[chance.below(12) as usize],
            )
        })
        .collect()
}

/// What goes together of it: what contradicts what was written down before is refused and left out.
fn random_history(chance: &mut Chance, tasks: &[String]) -> History {
    let mut history = History::new();
    for event in random_events(chance, tasks) {
        match history.clone().record(event) {
            Ok(longer) => history = longer,
            Err(error) => assert_eq!(error.code(), "history.finished_before_started"),
        }
    }
    history
}

#[test]
fn everybody_who_is_asked_says_the_same_status() {
    let mut chance = Chance::new(6);
    let mut seen: BTreeMap<TaskStatus, usize> = BTreeMap::new();
    for _ in 0..400 {
        let steps = 1 + chance.below(6);
        let (old, new) = (template(1, steps), template(2, steps));
        let plan = old.plan(&bare_goal(), &Answers::new()).unwrap();
        let ids: Vec<String> = plan.tasks().iter().map(|task| task.id.clone()).collect();
        let history = random_history(&mut chance, &ids);
        let states: Vec<TaskState> = ids.iter().map(|id| history.state(id, today())).collect();
        states.iter().for_each(|state| *seen.entry(state.status).or_default() += 1);
        let over = |state: &&TaskState| state.status.is_over();

        let schedule = plan.schedule(Terms::from(today()).history(history.clone())).unwrap();
        assert_eq!(schedule.states(), states);
        for state in &states {
            let slot = schedule.slot(&state.task).unwrap();
            assert_eq!(schedule.state(&state.task).as_ref(), Some(state));
            match state.status {
                TaskStatus::Done => assert_eq!(Some(slot.finish), state.finished, "{state:?}"),
                TaskStatus::Waived => assert_eq!(Some(slot.finish), state.since, "{state:?}"),
                _ => assert!(slot.finish >= today(), "{state:?} {slot:?}"),
            }
        }

        let baseline = plan.schedule("2026-10-01".parse::<Day>().unwrap()).unwrap();
        let review = baseline.review(&history, today());
        assert_eq!(review.done, states.iter().filter(over).count());
        let late: Vec<&str> =
            states.iter().filter(|state| !state.status.is_over()).map(|state| state.task.as_str()).collect();
        assert_eq!(review.late, late, "all were planned for October");

        let terms = MigrationTerms { history: history.clone(), ..MigrationTerms::default() };
        let migrated = plan.migrate(&old, &new, &terms).unwrap().plan;
        for state in &states {
            let stays = !matches!(state.status, TaskStatus::ToDo | TaskStatus::Offered);
            assert_eq!(migrated.task(&state.task).unwrap().title.en == "v1", stays, "{state:?}");
        }

        let goals = ids.iter().map(|id| Goal::new(id, Language::English, "x")).collect();
        for (standing, state) in Tree::new(goals).unwrap().standing(Rollup::Mean, &history, today()).iter().zip(&states)
        {
            assert_eq!(standing.own_percent == Some(100), state.status == TaskStatus::Done, "{state:?}");
        }
    }
    assert!(TaskStatus::ALL.iter().all(|status| seen.get(status).is_some_and(|count| *count > 10)), "{seen:?}");
}

#[test]
fn a_series_says_the_same_of_its_occurrences() {
    let mut chance = Chance::new(7);
    let plan: Plan = template(1, 2).plan(&bare_goal(), &Answers::new()).unwrap();
    for _ in 0..100 {
        let start: Day = "2026-11-02".parse().unwrap();
        let weekly = RecurrenceRecord::new("FREQ=WEEKLY;COUNT=4".parse().unwrap(), start).try_into().unwrap();
        let mut series = plan.series(weekly).unwrap();
        let names: Vec<String> =
            (0..4).map(|week| format!("{}/{}", plan.id(), start + chrono::Duration::days(7 * week))).collect();
        let history = random_history(&mut chance, &names);
        for event in history.events() {
            series = series.record(event.clone()).unwrap();
        }
        let found = series.occurrences(today(), &Calendar::default(), 4).unwrap();
        assert_eq!(found.len(), 4);
        for (name, occurrence) in names.iter().zip(&found) {
            let state = history.state(name, today());
            assert_eq!(occurrence.status == OccurrenceStatus::Done, state.status == TaskStatus::Done, "{state:?}");
            assert_eq!(occurrence.status == OccurrenceStatus::Skipped, state.status == TaskStatus::Waived, "{state:?}");
            assert_eq!(occurrence.done, state.finished, "{state:?}");
        }
    }
}

#[test]
fn it_does_not_matter_when_it_was_written_down_or_beside_what() {
    let mut chance = Chance::new(8);
    let ids: Vec<String> = (0..4).map(|task| format!("t{task}")).collect();
    for _ in 0..500 {
        let history = random_history(&mut chance, &ids);
        let read: History = wire::from_json(&wire::to_json(&history).unwrap()).unwrap();
        assert_eq!(read, history);
        // task after task, and day after day, it is the same story
        let mut by_task = HistoryRecord::from(history.clone());
        by_task.events.sort_by(|a, b| a.task.cmp(&b.task));
        let mut by_day = HistoryRecord::from(history.clone());
        by_day.events.sort_by_key(|event| event.day);
        for record in [by_task, by_day] {
            assert_eq!(History::try_from(record).unwrap().states(today()), history.states(today()));
        }
        // a day in the past knows nothing of what came later
        let day = today() - chrono::Duration::days(chance.below(28).into());
        let mut until = HistoryRecord::from(history.clone());
        until.events.retain(|event| event.day <= day);
        assert_eq!(History::try_from(until).unwrap().states(today()), history.states(day));
        for state in history.states(day) {
            assert_eq!(history.state(&state.task, day), state);
            assert!(
                state.since.is_none_or(|since| since <= day)
                    && state.finished.is_some() == (state.status == TaskStatus::Done)
            );
            assert!(state.waiting_on.is_none() || state.waiting_since.is_some());
        }
    }
}
