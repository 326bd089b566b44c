//! Ten thousand samples of a network's finish, against the same passes with a ready table and a bare generator, thirty-two
//! samples of sixteen bits side by side, in the same round.
//!
//! `cargo bench -p encargo-benches --bench chance`; `cargo xtask bench` adds the peers in Python.
#![allow(clippy::indexing_slicing, reason = "a limit is written as tightly as it can be")]

#[allow(dead_code, reason = "the other bench needs the rest")]
#[path = "network/limit.rs"]
mod limit;

use encargo::chance::{Chance, Classical, Distribution, Trials};
use encargo::network::{Activity, Network};
use encargo::plan::Estimate;
use encargo_benches::{Runner, compare, peak_kilobytes, processor_microseconds};
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
                Runner::new("floor: one ready table, passes, no results", || {
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

/// Thirty-two samples in a row of sixteen bits, one table for all, and a generator of three shifts.
struct Bare {
    needs: Vec<Vec<usize>>,
    table: [u16; 512],
}

impl Bare {
    fn of(activities: &[Activity]) -> Self {
        let number = |id: &str| id.trim_start_matches('T').parse().unwrap_or(0);
        let needs = activities.iter().map(|one| one.after.iter().map(|need| number(&need.task)).collect());
        Self { needs: needs.collect(), table: std::array::from_fn(|n| u16::try_from(n / 8).unwrap_or(0)) }
    }

    fn run(&self) -> u16 {
        let mut finishes = vec![[0u16; 32]; self.needs.len()];
        let (mut state, mut end) = (88_172_645_463_325_252u64, 0u16);
        for _ in 0..SAMPLES.div_ceil(32) {
            for (place, needs) in self.needs.iter().enumerate() {
                let mut start = [0u16; 32];
                for need in needs {
                    let finish = &finishes[*need];
                    (0..32).for_each(|lane| start[lane] = start[lane].max(finish[lane]));
                }
                for lanes in start.chunks_exact_mut(4) {
                    state ^= state << 13;
                    state ^= state >> 7;
                    state ^= state << 17;
                    for (lane, shift) in lanes.iter_mut().zip([0, 16, 32, 48]) {
                        *lane = lane.wrapping_add(self.table[usize::try_from((state >> shift) & 511).unwrap_or(0)]);
                    }
                }
                finishes[place] = start;
            }
            end = end.max(finishes[finishes.len() - 1][0]);
        }
        end
    }
}

/// One network for the peers' script: microseconds and the mean, for PERT and for the triangle, and the peak of memory.
fn once(count: usize) -> Result<(), Box<dyn std::error::Error>> {
    let activities = layered(count);
    let (network, estimates) = (Network::new(&activities)?, estimates(&activities));
    for distribution in [Distribution::Pert, Distribution::Triangular] {
        let trials = Trials { samples: SAMPLES, distribution, ..Trials::default() };
        let mean = Chance::of(&network, &estimates, &trials)?.end().mean();
        let time = processor_microseconds(|| {
            black_box(Chance::of(&network, &estimates, &trials).is_ok());
        });
        println!("{time} {mean}");
    }
    println!("{} kB", peak_kilobytes().unwrap_or(0));
    Ok(())
}
