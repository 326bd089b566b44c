//! What the benches share: a clock, a median, and a ratio taken inside one round so that a busy machine cancels out.

use std::time::{Duration, Instant};

/// One thing to measure: its name and the work of one call.
pub struct Runner<'a> {
    /// How the report calls it.
    pub name: &'a str,
    /// One call of the work.
    pub work: Box<dyn FnMut() + 'a>,
}

impl<'a> Runner<'a> {
    /// Names a piece of work.
    pub fn new(name: &'a str, work: impl FnMut() + 'a) -> Self {
        Self { name, work: Box::new(work) }
    }
}

/// Runs every runner once a round, for `rounds` rounds, and prints the median time of a call and its ratio to the first
/// runner, the floor, in the same round. `bytes` (of one call's input) adds megabytes a second.
#[allow(clippy::float_arithmetic, clippy::cast_precision_loss, reason = "a report for people, not a result")]
pub fn compare(title: &str, rounds: usize, bytes: Option<usize>, runners: &mut [Runner<'_>]) {
    println!("\n{title}");
    let mut times: Vec<Vec<f64>> = vec![Vec::new(); runners.len()];
    for _ in 0..rounds {
        for (runner, times) in runners.iter_mut().zip(&mut times) {
            times.push(seconds_a_call(&mut runner.work));
        }
    }
    let floors = times.first().cloned().unwrap_or_default();
    for (runner, times) in runners.iter().zip(&times) {
        let ratios: Vec<f64> = times.iter().zip(&floors).map(|(time, floor)| time / floor).collect();
        let time = median(times);
        let speed = bytes.map(|bytes| format!("  {:8.1} MB/s", bytes as f64 / time / 1e6)).unwrap_or_default();
        println!("  {:<46} {:>12.3} µs  {:>8.1} x{speed}", runner.name, time * 1e6, median(&ratios));
    }
}

/// Calls until fifty milliseconds have passed.
#[allow(clippy::disallowed_methods, reason = "a bench is the one place that may look at a clock")]
#[allow(clippy::float_arithmetic, reason = "a report for people, not a result")]
fn seconds_a_call(work: &mut dyn FnMut()) -> f64 {
    let (start, mut calls) = (Instant::now(), 0_u32);
    while calls == 0 || start.elapsed() < Duration::from_millis(50) {
        work();
        calls += 1;
    }
    start.elapsed().as_secs_f64() / f64::from(calls)
}

fn median(values: &[f64]) -> f64 {
    let mut sorted = values.to_vec();
    sorted.sort_by(f64::total_cmp);
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

/// Runs works of growing size (bytes, tasks) and prints the exponent of their time: the slope between the smallest and the
/// largest.
#[allow(clippy::float_arithmetic, clippy::cast_precision_loss, reason = "a report for people, not a result")]
pub fn growth(title: &str, unit: &str, works: &mut [(usize, Runner<'_>)]) {
    println!("\n{title}");
    let mut points: Vec<(f64, f64)> = Vec::new();
    for (size, runner) in works.iter_mut() {
        let time = median(&(0..5).map(|_| seconds_a_call(&mut runner.work)).collect::<Vec<_>>());
        println!("  {size:>9} {unit} {:>12.1} µs {:>8.1} M{unit}/s", time * 1e6, *size as f64 / time / 1e6);
        points.push(((*size as f64).ln(), time.ln()));
    }
    if let (Some(first), Some(last)) = (points.first(), points.last()) {
        println!("  exponent {:.3}", (last.1 - first.1) / (last.0 - first.0));
    }
}

/// The most memory that this process has held so far, where the system tells.
pub fn peak_kilobytes() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Microseconds of processor time that a call takes, where the system tells (of the clock where not): calls until a fifth of
/// a second has passed, so that others at work on the machine do not count.
#[allow(clippy::disallowed_methods, reason = "a bench is the one place that may look at a clock")]
pub fn processor_microseconds(mut work: impl FnMut()) -> u128 {
    let on_processor = || -> Option<u128> {
        let told = std::fs::read_to_string("/proc/self/schedstat").ok()?;
        Some(told.split_whitespace().next()?.parse::<u128>().ok()? / 1_000)
    };
    let start = Instant::now();
    while start.elapsed() < Duration::from_millis(50) {
        work(); // the first call touches memory that the others have
    }
    let is_told = on_processor().is_some_and(|time| time > 0);
    let now = || if is_told { on_processor().unwrap_or(u128::MAX) } else { start.elapsed().as_micros() };
    let (begun, mut calls) = (now(), 0);
    while now() - begun < 200_000 {
        work();
        calls += 1;
    }
    (now() - begun) / calls.max(1)
}
