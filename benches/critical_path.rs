//! Critical paths: from records with names to working days, against the bare work of names, order and passes in the same
//! round; the compiled network again after an edit, against two bare passes; how time grows.
//!
//! `cargo bench -p encargo-benches --bench critical_path`; `cargo xtask bench` adds the peers in Python.
#![allow(clippy::indexing_slicing, reason = "a limit is written as tightly as it can be")]

#[path = "network/limit.rs"]
mod limit;

use encargo::network::{Activity, Network};
use encargo::{Calendar, Day};
use encargo_benches::{Runner, compare, growth, peak_kilobytes, processor_microseconds};
use limit::{Bare, checked, layered, shuffled};
use std::hint::black_box;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let today: Day = "2026-11-23".parse()?;
    let calendar = Calendar::default();
    if let Some(count) = std::env::args().skip_while(|argument| argument != "once").nth(1) {
        return once(count.parse()?, today);
    }
    for count in [1_000, 10_000, 100_000, 1_000_000] {
        let activities = layered(count);
        whole(&format!("{count} activities, in an order that can be worked"), &activities, today, &calendar)?;
        edits(count, &activities)?;
    }
    for count in [10_000, 100_000] {
        let activities = shuffled(layered(count));
        whole(&format!("{count} activities in random order"), &activities, today, &calendar)?;
    }
    let sizes = [1_000, 10_000, 100_000, 1_000_000];
    let networks: Vec<Vec<Activity>> = sizes.into_iter().map(layered).collect();
    let mut runs = Vec::new();
    for (size, activities) in sizes.into_iter().zip(&networks) {
        let calendar = &calendar;
        runs.push((size, Runner::new("", move || assert!(black_box(dated(activities, today, calendar).is_ok())))));
    }
    growth("from records to days", "tasks", &mut runs);
    Ok(())
}

fn whole(
    title: &str,
    activities: &[Activity],
    today: Day,
    calendar: &Calendar,
) -> Result<(), Box<dyn std::error::Error>> {
    checked(activities)?;
    compare(
        title,
        5,
        None,
        &mut [
            Runner::new("floor: names, order, two passes, no days", || {
                black_box(Bare::of(black_box(activities)).passes());
            }),
            Runner::new("Network::new", || {
                black_box(Network::new(black_box(activities)).is_ok());
            }),
            Runner::new("Network::new, dates (days, floats, critical)", || {
                let network = Network::new(black_box(activities));
                black_box(network.and_then(|network| network.dates(today, None, calendar)).is_ok());
            }),
        ],
    );
    Ok(())
}

fn edits(count: usize, activities: &[Activity]) -> Result<(), Box<dyn std::error::Error>> {
    let mut bare = Bare::of(activities);
    let (mut network, mut minutes) = (checked(activities)?, 60);
    let mut passes = network.passes();
    compare(
        &format!("{count} activities, compiled: one edit and all passes again"),
        5,
        None,
        &mut [
            Runner::new("floor: two passes", || {
                black_box(bare.passes());
            }),
            Runner::new("set_minutes and run (with all floats)", || {
                minutes = 60 + (minutes + 1) % 100;
                black_box(network.set_minutes("T7", minutes).is_ok());
                network.run(&mut passes);
                black_box(&passes);
            }),
        ],
    );
    Ok(())
}

/// One network for the peers' script: microseconds from records to days, the end, and bytes of memory an activity.
fn once(count: usize, today: Day) -> Result<(), Box<dyn std::error::Error>> {
    let (activities, calendar) = (layered(count), Calendar::default());
    let before = peak_kilobytes().unwrap_or(0);
    let network = dated(&activities, today, &calendar)?;
    let after = peak_kilobytes().unwrap_or(0);
    let time = processor_microseconds(|| {
        black_box(dated(&activities, today, &calendar).is_ok());
    });
    println!("{time} {} {}", network.passes().end(), (after - before) * 1024 / count);
    Ok(())
}

fn dated(activities: &[Activity], today: Day, calendar: &Calendar) -> Result<Network, encargo::Error> {
    let network = Network::new(activities)?;
    black_box(network.dates(today, None, calendar)?);
    Ok(network)
}
