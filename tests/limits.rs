//! Every limit in one table: what lies on it is taken, what is one past it is refused with its code; `docs/limits.md` says so.
#![allow(clippy::expect_used, clippy::panic, reason = "a test may fail")]

use chrono::{Days, NaiveDate};
use encargo::calendar::{Calendar, CalendarRecord, DayException};
use encargo::goal::Goal;
use encargo::grid::Grid;
use encargo::history::{CheckIn, History, HistoryRecord};
use encargo::language::{Language, Text};
use encargo::plan::{Plan, PlanRecord, Task};
use encargo::recurrence::{Recurrence, RecurrenceRecord};
use encargo::tree::Tree;
use encargo::{Error, Note, wire};
use encargo_tests::plans::bare_goal;
use serde_json::json;
use std::fmt::Write;

/// One limit: what is limited, by how much of what, the code beyond it, and something that has so much of it.
struct Limit {
    what: &'static str,
    most: usize,
    of: &'static str,
    code: &'static str,
    with: fn(usize) -> Result<(), Error>,
}

fn day(after: usize) -> NaiveDate {
    let first = NaiveDate::from_ymd_opt(2026, 11, 30).expect("a day");
    first.checked_add_days(Days::new(u64::try_from(after).expect("days"))).expect("a day")
}

fn record<T: serde::de::DeserializeOwned>(value: &serde_json::Value) -> Result<(), Error> {
    wire::from_json::<T>(&value.to_string()).map(|_| ())
}

fn plan(tasks: impl Iterator<Item = Task>) -> Result<(), Error> {
    let record = PlanRecord {
        id: "p".into(),
        template: None,
        title: Text::default(),
        goal: bare_goal(),
        answers: std::collections::BTreeMap::default(),
        assumptions: Vec::new(),
        key_task: None,
        tasks: tasks.collect(),
    };
    Plan::try_from(record).map(|_| ())
}

fn task(number: usize) -> Task {
    Task::new(format!("t/{number}"), Text::default())
}

/// A thousand tasks that need the two hundred before them, the last of them one need less or more.
fn needs(count: usize) -> Result<(), Error> {
    let mut left = count;
    plan((0..1_200).map(|number| {
        let few = number.min(200).min(left);
        left -= few;
        Task { after: (number - few..number).map(|other| format!("t/{other}").into()).collect(), ..task(number) }
    }))
}

fn template(questions: usize, steps: usize) -> Result<(), Error> {
    let mut text =
        "id: t\nversion: 1\ntitle: {es: T, en: T}\nphases: [{id: p, title: {es: P, en: P}, scope: each}]\n".to_owned();
    text.push_str(if questions > 0 { "questions:\n" } else { "" });
    for number in 0..questions {
        let _ = writeln!(text, "  - {{id: q{number}, kind: boolean, text: {{es: ¿A?, en: A?}}}}");
    }
    text.push_str("steps:\n");
    for number in 0..steps {
        let _ = writeln!(
            text,
            "  - {{id: p/s{number}, title: {{es: Hacer, en: Do}}, authority: independent, hours: [1, 1, 1], done: [{{es: Hecho, en: Done}}]}}"
        );
    }
    encargo_formats::template(&text).map(|_| ())
}

/// A file of empty lines that are rows of one cell.
fn rows(count: usize) -> Result<(), Error> {
    encargo_formats::read_csv("a\n".repeat(count).as_bytes()).map(|_| ())
}

const LIMITS: &[Limit] = &[
    Limit {
        what: "a note",
        most: Note::LIMIT,
        of: "bytes",
        code: "note.too_long",
        with: |bytes| Note::new("x".repeat(bytes), day(0)).map(|_| ()),
    },
    Limit {
        what: "a number on the wire",
        most: 15,
        of: "digits",
        code: "amount.inexact",
        with: |digits| {
            record::<CheckIn>(
                &json!({ "day": "2026-11-30", "value": "1".repeat(digits).parse::<u64>().expect("a number") }),
            )
        },
    },
    Limit {
        what: "sure of a goal",
        most: 10,
        of: "from 1 to 10",
        code: "goal.confidence",
        with: |level| record::<Goal>(&json!({ "id": "g", "language": "en", "outcome": "grow", "confidence": level })),
    },
    Limit {
        what: "a tree of goals",
        most: Tree::GOALS,
        of: "goals",
        code: "tree.too_large",
        with: |count| {
            Tree::new((0..count).map(|n| Goal::new(format!("g{n}"), Language::English, "grow")).collect()).map(|_| ())
        },
    },
    Limit {
        what: "a plan",
        most: Plan::TASKS,
        of: "tasks",
        code: "plan.too_large",
        with: |count| plan((0..count).map(task)),
    },
    Limit { what: "a plan", most: Plan::NEEDS, of: "needs of all tasks together", code: "plan.too_large", with: needs },
    Limit {
        what: "a template",
        most: encargo::Template::QUESTIONS,
        of: "questions",
        code: "template.too_large",
        with: |count| template(count, 1),
    },
    Limit {
        what: "a template's text",
        most: 4 << 20,
        of: "bytes",
        code: "template.too_large",
        with: |bytes| {
            let text = "id: t\nversion: 1\ntitle: {es: T, en: T}\nphases: [{id: p, title: {es: P, en: P}, scope: each}]\nsteps: [{id: p/s, title: {es: Hacer, en: Do}, authority: independent, hours: [1, 1, 1], done: [{es: Hecho, en: Done}]}]\n#";
            encargo_formats::template(&format!("{text}{}", "x".repeat(bytes - text.len()))).map(|_| ())
        },
    },
    Limit {
        what: "a day of a calendar",
        most: 1_440,
        of: "working minutes",
        code: "calendar.day_too_long",
        with: |minutes| {
            let exceptions =
                vec![DayException { day: day(0), minutes: u16::try_from(minutes).expect("minutes"), name: None }];
            Calendar::try_from(CalendarRecord { exceptions, ..CalendarRecord::default() }).map(|_| ())
        },
    },
    Limit {
        what: "a calendar",
        most: Calendar::LIMIT,
        of: "days that differ",
        code: "calendar.too_large",
        with: |count| {
            let exceptions =
                (0..count).map(|number| DayException { day: day(number), minutes: 0, name: None }).collect();
            Calendar::try_from(CalendarRecord { exceptions, ..CalendarRecord::default() }).map(|_| ())
        },
    },
    Limit {
        what: "a recurrence",
        most: Recurrence::LIMIT,
        of: "days left out",
        code: "recurrence.too_large",
        with: |count| {
            let exdates = (0..count).map(day).collect();
            let record: RecurrenceRecord = wire::from_json(r#"{"rule": "FREQ=DAILY", "start": "2026-11-30"}"#)?;
            Recurrence::try_from(RecurrenceRecord { exdates, ..record }).map(|_| ())
        },
    },
    Limit {
        what: "a history",
        most: History::LIMIT,
        of: "values of measures",
        code: "history.too_large",
        with: |count| {
            let check_ins = vec![CheckIn::new(day(0), 1); count];
            History::try_from(HistoryRecord { check_ins, ..HistoryRecord::default() }).map(|_| ())
        },
    },
    Limit { what: "a file of a sheet", most: Grid::ROWS, of: "rows", code: "grid.too_large", with: rows },
];

#[test]
fn what_lies_on_a_limit_is_taken_and_one_more_is_refused() {
    for Limit { what, most, of, code, with } in LIMITS {
        if let Err(error) = with(*most) {
            panic!("{what} of {most} {of} is refused with {}: {error}", error.code());
        }
        let refused = with(*most + 1).expect_err(what);
        assert_eq!(refused.code(), *code, "{what} of {} {of}: {refused}", *most + 1);
    }
}

/// The page is made from the table: what it says is what was tried.
#[test]
fn the_page_of_limits_says_what_is_tried() {
    let mut page = String::from(
        "# Limits\n\nWhat lies on a limit is taken; what is one past it is refused with the code beside it, and nothing of it is lost.\n\
         Made by `tests/limits.rs`, which tries both: do not edit. Every verb takes time in proportion to its input, or says its\n\
         bound in its documentation.\n\n| what | at most | of | code beyond |\n|---|---|---|---|\n",
    );
    for Limit { what, most, of, code, .. } in LIMITS {
        let _ = writeln!(page, "| {what} | {most} | {of} | `{code}` |");
    }
    let kept = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/limits.md");
    let said = std::fs::read_to_string(&kept).unwrap_or_default();
    assert!(said == page, "docs/limits.md should be:\n{page}");
}
