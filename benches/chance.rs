//! Ten thousand samples of a network's finish, against the same passes with a ready table and a bare generator, sixteen
//! samples side by side, in the same round.
//!
//! `cargo bench -p encargo-benches --bench chance`; `cargo xtask bench` adds the peers in Python.
#![allow(clippy::indexing_slicing, reason = "a limit is written as tightly as it can be")]

#[allow(dead_code, reason = "the other bench needs the rest")]
#[path = "network/limit.rs"]
mod limit;

use encargo::chance::{Chance, Classical, Distribution, Trials};
use encargo::network::{Activity, Network};
use encargo::plan::Estimate;
use encargo_benches::{Runner, compare, peak_kilobytes};
use limit::layered;
use std::hint::black_box;

const SAMPLES: u32 = 10_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    if let Some(count) = std::env::args().skip_while(|argument| argument != "once").nth(1) {
        return once(count.parse()?);
    }
    for count in [100, 1_000, 10_000] {
        let activities = layered(count);
        let (network, estimates) = (Network::new(&activities)?, estimates(&activities));
        let bare = Bare::of(&activities);
        let trials = |distribution| Trials { samples: SAMPLES, distribution, ..Trials::default() };
        let sampled = |trials: &Trials| {
            black_box(Chance::of(&network, &estimates, trials).is_ok());
        };
        compare(
            &format!("{count} activities, {SAMPLES} samples"),
            5,
            None,
            &mut [
                Runner::new("floor: one ready table, sixteen samples in a row", || {
                    black_box(bare.run());
                }),
                Runner::new("Chance::of, PERT", || sampled(&trials(Distribution::Pert))),
                Runner::new("Chance::of, triangular", || sampled(&trials(Distribution::Triangular))),
                Runner::new("Chance::criticality, PERT", || {
                    black_box(Chance::criticality(&network, &estimates, &trials(Distribution::Pert)).is_ok());
                }),
                Runner::new("Classical::of (no samples)", || {
                    black_box(Classical::of(&network, &estimates).is_ok());
                }),
            ],
        );
    }
    Ok(())
}

/// The three points of the field's bench: 0.7, 1 and 1.8 times the likely duration.
fn estimates(activities: &[Activity]) -> Vec<Estimate> {
    let estimate =
        |minutes: u32| Estimate { optimistic: minutes * 7 / 10, likely: minutes, pessimistic: minutes * 18 / 10 };
    activities.iter().map(|activity| estimate(activity.minutes)).collect()
}

/// Sixteen samples in a row of 32 bits, one table for all, and a generator of three shifts.
struct Bare {
    needs: Vec<Vec<usize>>,
    table: Vec<i32>,
}

impl Bare {
    fn of(activities: &[Activity]) -> Self {
        let number = |id: &str| id.trim_start_matches('T').parse().unwrap_or(0);
        let needs = activities.iter().map(|one| one.after.iter().map(|need| number(&need.task)).collect());
        Self { needs: needs.collect(), table: (0..512).collect() }
    }

    fn run(&self) -> i32 {
        let mut finishes = vec![[0i32; 16]; self.needs.len()];
        let (mut state, mut end) = (88_172_645_463_325_252u64, 0);
        for _ in 0..SAMPLES.div_ceil(16) {
            for (place, needs) in self.needs.iter().enumerate() {
                let mut start = [0i32; 16];
                for need in needs {
                    let finish = &finishes[*need];
                    (0..16).for_each(|lane| start[lane] = start[lane].max(finish[lane]));
                }
                for lanes in start.chunks_exact_mut(4) {
                    state ^= state << 13;
                    state ^= state >> 7;
                    state ^= state << 17;
                    for (lane, shift) in lanes.iter_mut().zip([0, 16, 32, 48]) {
                        *lane += self.table[usize::try_from((state >> shift) & 511).unwrap_or(0)];
                    }
                }
                finishes[place] = start;
            }
            end = end.max(finishes[finishes.len() - 1][0]);
        }
        end
    }
}

/// One network for the peers' script: microseconds for PERT and for the triangle, the mean, and the peak of memory.
#[allow(clippy::disallowed_methods, reason = "a bench is the one place that may look at a clock")]
fn once(count: usize) -> Result<(), Box<dyn std::error::Error>> {
    let activities = layered(count);
    let (network, estimates) = (Network::new(&activities)?, estimates(&activities));
    for distribution in [Distribution::Pert, Distribution::Triangular] {
        let trials = Trials { samples: SAMPLES, distribution, ..Trials::default() };
        let (mut times, mut mean) = (Vec::new(), 0);
        for _ in 0..5 {
            let start = std::time::Instant::now();
            mean = Chance::of(&network, &estimates, &trials)?.end().mean();
            times.push(start.elapsed().as_micros());
        }
        times.sort_unstable();
        println!("{} {mean}", times.get(2).copied().unwrap_or(0));
    }
    println!("{} kB", peak_kilobytes().unwrap_or(0));
    Ok(())
}
