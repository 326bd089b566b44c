//! A thousand goals with two hundred values each: how far each is and where it goes, against reading the values once.
//!
//! `cargo bench -p encargo-benches --bench progress`; with `series`, forecasts the series of standard input (one JSON object
//! a line: `values`, `step` in days, `ahead` in steps) for `peers/progress.py`.

use chrono::Days;
use encargo::goal::Measure;
use encargo::history::{CheckIn, HistoryRecord};
use encargo::tree::Tree;
use encargo::{Answers, Day, Goal, History, Language, Terms};
use encargo_benches::{Runner, compare};
use rust_decimal::Decimal;
use serde::Deserialize;
use std::hint::black_box;

#[derive(Deserialize)]
struct Series {
    values: Vec<i64>,
    step: u64,
    ahead: u64,
}

fn goal(id: String, due: Option<Day>) -> Goal {
    let measure = Measure { target: Some(100_000.into()), ..Measure::default() };
    Goal { measure: Some(measure), due, ..Goal::new(id, Language::English, "grow the list") }
}

fn values(goal: Option<&str>, values: &[i64], step: u64, first: Day) -> Vec<CheckIn> {
    let at = |place: usize| first.checked_add_days(Days::new(step * place as u64));
    let of = |(place, value): (usize, &i64)| {
        Some(CheckIn { goal: goal.map(str::to_owned), ..CheckIn::new(at(place)?, *value) })
    };
    values.iter().enumerate().filter_map(of).collect()
}

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let first: Day = "2023-01-02".parse()?;
    if std::env::args().any(|argument| argument == "series") {
        for line in std::io::stdin().lines() {
            let series: Series = serde_json::from_str(&line?)?;
            let check_ins = values(None, &series.values, series.step, first);
            let last = check_ins.last().map_or(first, |value| value.day);
            let history = History::try_from(HistoryRecord { check_ins, ..HistoryRecord::default() })?;
            // as one looks at it on the last day, for the last day ahead; the days before it are on the same line
            let mut told = Vec::new();
            for ahead in 1..=series.ahead {
                let due = last.checked_add_days(Days::new(series.step * ahead));
                let trend = goal("one".to_owned(), due).progress(&history, last).trend;
                told.push(
                    trend
                        .and_then(|trend| Some((trend.method, trend.on_due?)))
                        .map(|(method, due)| (method, due.value, due.low, due.high)),
                );
            }
            println!("{}", serde_json::to_string(&told)?);
        }
        return Ok(());
    }
    let goals: Vec<Goal> = (0..1_000).map(|at| goal(format!("goal-{at}"), "2027-06-30".parse().ok())).collect();
    let mut state = 42_u64;
    let mut below = |sides: i64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33).cast_signed() % sides
    };
    let mut check_ins = Vec::new();
    for goal in &goals {
        let (rise, noise) = (below(20), 1 + below(60));
        let series: Vec<i64> = (0..200).map(|at| 200 + rise * at + below(noise)).collect();
        check_ins.extend(values(Some(&goal.id), &series, 7, first));
    }
    // each goal with its own plan and its own history, as one reviews a client's work
    let template = encargo_formats::catalog().template("lead-magnet")?.clone();
    let mut reviewed = Vec::new();
    for (goal, own) in goals.iter().zip(check_ins.chunks(200)) {
        let schedule = template.plan(goal, &Answers::new())?.schedule(Terms::from("2026-11-02".parse::<Day>()?))?;
        let record = HistoryRecord { check_ins: own.to_vec(), ..HistoryRecord::default() };
        reviewed.push((schedule, History::try_from(record)?));
    }
    let history = History::try_from(HistoryRecord { check_ins, ..HistoryRecord::default() })?;
    let (tree, day) = (Tree::new(goals)?, "2026-11-30".parse::<Day>()?);
    compare(
        "a thousand goals with two hundred values each",
        9,
        None,
        &mut [
            Runner::new("floor: the sum of all values", || {
                black_box(history.check_ins().iter().map(|check_in| check_in.value).sum::<Decimal>());
            }),
            Runner::new("progress of the tree", || {
                black_box(tree.progress(&history, day));
            }),
            Runner::new("review of each with a plan of fourteen tasks", || {
                for (schedule, own) in &reviewed {
                    black_box(schedule.review(own, day));
                }
            }),
        ],
    );
    Ok(())
}
