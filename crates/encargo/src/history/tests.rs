//! What replays to what, and what contradicts itself.

use super::*;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn told(events: &[(&str, EventKind)]) -> History {
    events.iter().fold(History::new(), |history, (on, kind)| {
        history.record(Event::new(day(on), "a", *kind)).expect("no contradiction")
    })
}

fn on(history: &History, text: &str) -> TaskState {
    history.state("a", day(text))
}

#[test]
fn what_is_told_late_counts_on_its_own_day() {
    let late = told(&[("2026-11-25", EventKind::Finished), ("2026-11-23", EventKind::Started)]);
    assert_eq!(on(&late, "2026-11-24").status, TaskStatus::InProgress);
    let state = on(&late, "2026-11-30");
    assert_eq!((state.started, state.finished), (Some(day("2026-11-23")), Some(day("2026-11-25"))));
}

#[test]
fn what_is_told_twice_counts_once() {
    let twice = told(&[("2026-11-23", EventKind::Finished), ("2026-11-25", EventKind::Finished)]);
    assert_eq!(on(&twice, "2026-11-30").finished, Some(day("2026-11-23")));
    assert_eq!(on(&twice, "2026-11-30").since, Some(day("2026-11-23")));
}

#[test]
fn rounds_are_counted_until_it_is_approved() {
    use EventKind::{Approved, Delivered, Returned, Started};
    let rounds = told(&[
        ("2026-11-02", Started),
        ("2026-11-03", Delivered),
        ("2026-11-04", Returned),
        ("2026-11-05", Delivered),
        ("2026-11-06", Returned),
        ("2026-11-07", Started),
        ("2026-11-09", Delivered),
        ("2026-11-10", Approved),
    ]);
    let state = on(&rounds, "2026-11-10");
    assert_eq!((state.status, state.rounds, state.finished), (TaskStatus::Done, 2, Some(day("2026-11-10"))));
    assert_eq!(on(&rounds, "2026-11-06").status, TaskStatus::Returned);
    assert_eq!(on(&rounds, "2026-11-07").status, TaskStatus::InProgress);
}

#[test]
fn minutes_add_up_and_what_is_left_goes_down() {
    let worked = |text, minutes, left: Option<u32>| Event {
        minutes,
        remaining: left,
        ..Event::new(day(text), "a", EventKind::Worked)
    };
    let history = History::new()
        .record(worked("2026-11-02", None, Some(300)))
        .and_then(|history| history.record(worked("2026-11-03", Some(60), None)))
        .and_then(|history| history.record(worked("2026-11-04", Some(30), None)))
        .expect("no contradiction");
    assert_eq!(
        (on(&history, "2026-11-02").status, on(&history, "2026-11-02").remaining),
        (TaskStatus::ToDo, Some(300))
    );
    let state = on(&history, "2026-11-04");
    assert_eq!((state.status, state.spent, state.remaining), (TaskStatus::InProgress, 90, Some(210)));
    assert_eq!(state.started, Some(day("2026-11-03")));
}

#[test]
fn a_wait_ends_when_it_goes_on() {
    let history = History::new()
        .record(Event::new(day("2026-11-03"), "a", EventKind::Asked).to("Marta").reason("¿Qué foto?"))
        .and_then(|history| history.record(Event::new(day("2026-11-09"), "a", EventKind::Asked).to("Marta")))
        .expect("no contradiction");
    let state = on(&history, "2026-11-20");
    assert_eq!((state.waiting_on.as_deref(), state.waiting_since), (Some("Marta"), Some(day("2026-11-03"))));
    let on_it = history.record(Event::new(day("2026-11-23"), "a", EventKind::Started).person("Ana")).expect("goes on");
    let state = on(&on_it, "2026-11-23");
    assert_eq!((state.waiting_on, state.waiting_since, state.person.as_deref()), (None, None, Some("Ana")));
}

#[test]
fn only_a_real_contradiction_is_refused() {
    let done = told(&[("2026-11-20", EventKind::Finished)]);
    let begun = Event::new(day("2026-11-23"), "a", EventKind::Started);
    let refused = done.clone().record(begun.clone()).expect_err("refused");
    assert_eq!((refused.code(), refused.about().as_str()), ("history.finished_before_started", "a"));
    let again = done.record(Event::new(day("2026-11-21"), "a", EventKind::Reopened)).and_then(|h| h.record(begun));
    assert_eq!(on(&again.expect("reopened before"), "2026-11-23").status, TaskStatus::InProgress);
    // nobody wrote the offer, the delivery or the start down: people log messily
    for kind in [EventKind::Accepted, EventKind::Approved, EventKind::Returned, EventKind::Declined] {
        told(&[("2026-11-20", kind), ("2026-11-21", EventKind::Worked)]);
    }
    assert_eq!(
        History::new().record(Event::new(day("2026-11-20"), " ", EventKind::Started)).expect_err("no task").code(),
        "history.no_task"
    );
}

#[test]
fn more_than_anybody_writes_down_is_refused() {
    let check_ins = vec![CheckIn::new(day("2026-11-20"), 1); History::LIMIT + 1];
    let record = HistoryRecord { check_ins, ..HistoryRecord::default() };
    assert_eq!(History::try_from(record).expect_err("refused").code(), "history.too_large");
}
