//! Series of which one knows how they go on.

use super::*;
use crate::goal::{Goal, Measure};
use crate::history::{CheckIn, History};
use crate::language::Language;
use chrono::Days;

fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

fn goal(target: i64, due: &str) -> Goal {
    let measure = Measure { metric: Some("subscribers".to_owned()), target: Some(target.into()), ..Measure::default() };
    Goal { measure: Some(measure), due: Some(day(due)), ..Goal::new("list", Language::English, "the list") }
}

/// Values a step of days apart, the last on 30 November.
fn history(values: &[i64], step: u64) -> History {
    let end = day("2026-11-30");
    values.iter().enumerate().fold(History::new(), |history, (at, value)| {
        let back = step * (values.len() - 1 - at) as u64;
        let on = end.checked_sub_days(Days::new(back)).expect("a day");
        history.check_in(CheckIn::new(on, *value)).expect("a history")
    })
}

fn codes(progress: &Progress) -> Vec<&str> {
    progress.findings.iter().map(|finding| finding.code.as_str()).collect()
}

#[test]
fn a_straight_line_goes_on_and_meets_its_target() {
    let values: Vec<i64> = (0..20).map(|week| 200 + 10 * week).collect();
    let progress = goal(500, "2027-01-25").progress(&history(&values, 7), day("2026-11-30"));
    let trend = progress.trend.clone().expect("a trend");
    assert_eq!(trend.method, TrendMethod::Linear);
    let due = trend.on_due.expect("an expectation");
    assert_eq!([due.value, due.low, due.high].map(|it| it.to_string()), ["470", "470", "470"]);
    assert_eq!(trend.reaches, Some(day("2027-02-15")));
    assert_eq!(progress.status, Some(Status::OffTrack));
    assert_eq!(progress.needed_pace.map(|pace| pace.to_string()).as_deref(), Some("13.75"));
    assert_eq!(codes(&progress), ["review.expected"]);
    let reached = goal(390, "2027-01-25").progress(&history(&values, 7), day("2026-11-30"));
    assert_eq!((reached.reached, reached.status), (Some(day("2026-11-30")), Some(Status::OnTrack)));
}

#[test]
fn what_does_not_move_never_gets_there() {
    let progress = goal(500, "2027-01-25").progress(&history(&[300; 12], 7), day("2026-11-30"));
    let trend = progress.trend.expect("a trend");
    assert_eq!((trend.method, trend.reaches), (TrendMethod::Steady, None));
}

#[test]
fn a_week_of_days_comes_again() {
    let values: Vec<i64> = (0..56).map(|at| [10, 50, 52, 49, 51, 48, 9][at % 7]).collect();
    let progress = goal(60, "2026-12-04").progress(&history(&values, 1), day("2026-11-30"));
    let trend = progress.trend.expect("a trend");
    assert_eq!(trend.method, TrendMethod::Seasonal);
    // four days ahead of a Monday that ends a season lies its fourth day
    assert_eq!(trend.on_due.map(|due| due.value.to_string()).as_deref(), Some("49"));
}

#[test]
fn few_values_give_no_forecast_and_none_no_status() {
    let few = goal(500, "2027-01-25").progress(&history(&[200, 210], 7), day("2026-11-30"));
    assert_eq!((few.trend.is_none(), few.values), (true, 2));
    assert_eq!(codes(&few), ["review.pace", "review.too_few"]);
    let none = goal(500, "2027-01-25").progress(&History::new(), day("2026-11-30"));
    assert_eq!((none.status, codes(&none)), (None, vec!["review.no_value"]));
}

#[test]
fn what_somebody_said_is_kept_apart() {
    let said = CheckIn {
        status: Some(Status::OnTrack),
        note: Some("all fine".to_owned()),
        ..CheckIn::new(day("2026-11-30"), 210)
    };
    let told = history(&[200, 200, 200, 200, 200, 200], 7).check_in(said).expect("a history");
    let progress = goal(500, "2027-01-25").progress(&told, day("2026-11-30"));
    assert_eq!(progress.status, Some(Status::OffTrack));
    assert_eq!(progress.stated.map(|stated| stated.status), Some(Status::OnTrack));
}

#[test]
fn values_of_any_size_are_carried() {
    for size in [1_i64, 1_000_000_000_000_000] {
        let values: Vec<i64> = (0..9).map(|at| at * size).collect();
        let progress = goal(20 * size, "2027-01-25").progress(&history(&values, 7), day("2026-11-30"));
        let due = progress.trend.and_then(|trend| trend.on_due).expect("an expectation");
        assert_eq!(due.value, rust_decimal::Decimal::from(16 * size));
    }
}

#[test]
fn the_order_in_which_values_are_written_down_does_not_matter() {
    let values = [200, 214, 229, 241, 257, 262, 280, 291, 299];
    let told = history(&values, 7);
    let back = told
        .check_ins()
        .iter()
        .rev()
        .cloned()
        .fold(History::new(), |history, value| history.check_in(value).expect("a history"));
    let of = |history: &History| goal(500, "2027-01-25").progress(history, day("2026-11-30"));
    assert_eq!(of(&told), of(&back));
}

#[test]
fn values_and_target_that_rise_together_change_nothing_but_the_level() {
    let values = [200, 214, 229, 241, 257, 262, 280, 291, 299, 330, 310];
    let of = |more: i64| {
        let raised: Vec<i64> = values.iter().map(|value| value + more).collect();
        goal(500 + more, "2027-01-25").progress(&history(&raised, 7), day("2026-11-30"))
    };
    let (low, high) = (of(0), of(1000));
    let expected = |progress: &Progress| progress.trend.clone().and_then(|trend| trend.on_due).expect("an expectation");
    assert_eq!(expected(&high).value - expected(&low).value, 1000.into());
    assert_eq!((low.status, low.needed_pace), (high.status, high.needed_pace));
    assert_eq!(
        low.trend.map(|trend| (trend.method, trend.reaches)),
        high.trend.map(|trend| (trend.method, trend.reaches))
    );
    // and the interval holds what is expected
    assert!(expected(&of(0)).low <= expected(&of(0)).value && expected(&of(0)).value <= expected(&of(0)).high);
}
