//! Levelling: schedules a second of the search against the decoder alone, at the sizes of J30 and J120 (own draws, no file
//! of PSPLIB); a thousand tasks of five people: the first plan, and a good one.
//!
//! `cargo bench -p encargo-benches --bench levelling`. The floor places prepared lists: it is the least that a schedule costs,
//! not a rival.

use encargo::level::{After, Limit, Project, Search, Task};
use encargo_benches::{Runner, compare};
use std::hint::black_box;

/// Schedules of one call.
const SCHEDULES: u64 = 1_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for (tasks, title) in [(30, "30 tasks, 4 resources"), (120, "120 tasks, 4 resources")] {
        let (tasks, capacities) = scarce(tasks);
        let project = Project::new(&tasks, &capacities)?;
        compare(
            &format!("{title}: twenty thousand schedules (20,000 µs are a million a second)"),
            9,
            None,
            &mut [
                Runner::new("floor, twenty thousand: prepared lists placed", || {
                    black_box(project.placed(black_box(20 * SCHEDULES), 1));
                }),
                Runner::new("search, twenty thousand", || {
                    for seed in 0..4 {
                        let mut search = Search::planned(&project, seed, 5 * SCHEDULES);
                        search.run(5 * SCHEDULES);
                    }
                }),
            ],
        );
        let solution = project.solve(Limit { schedules: 5_000 }, 1);
        println!("  after {} schedules {}, no less than {}", solution.schedules, solution.length, solution.bound);
    }

    let (tasks, capacities) = team(1_000, 5, 1_000);
    let project = Project::new(&tasks, &capacities)?;
    let minutes: Vec<Task> = tasks.iter().map(in_minutes).collect();
    compare(
        "a thousand tasks, each of one of five people",
        5,
        None,
        &mut [
            Runner::new("floor: the project checked", || {
                black_box(Project::new(&tasks, &capacities).is_ok());
            }),
            Runner::new("the first plan", || {
                black_box(project.first());
            }),
            Runner::new("the first plan, checked, in minutes", || {
                black_box(Project::new(&minutes, &capacities).map(|project| project.first()).is_ok());
            }),
            Runner::new("five hundred schedules", || {
                black_box(project.solve(Limit { schedules: 500 }, 1));
            }),
        ],
    );
    for nearest in [1_000, 50] {
        let (tasks, capacities) = team(1_000, 5, nearest);
        let project = Project::new(&tasks, &capacities)?;
        let first = project.first();
        let end = tasks.iter().zip(&first).map(|(task, start)| task.duration + start).max().unwrap_or_default();
        let plan = project.solve(Limit { schedules: 500 }, 1);
        let (count, length, bound) = (plan.schedules, plan.length, plan.bound);
        println!("  waits for the last {nearest}: first {end}, after {count} schedules {length}, no less than {bound}");
    }
    Ok(())
}

/// Numbers that are the same in every run.
fn draws() -> impl FnMut(u32) -> u32 {
    let mut state = 20_261_123_u64;
    move |bound| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        u32::try_from((state >> 33) % u64::from(bound.max(1))).unwrap_or_default()
    }
}

/// Tasks of which each needs about two of four scarce resources.
fn scarce(count: u32) -> (Vec<Task>, Vec<u32>) {
    let mut draw = draws();
    let task = |task: u32| {
        let window = task.min(count / 6);
        let after = (0..window.min(1)).map(|_| After { task: task - 1 - draw(window), lag: 0 }).collect();
        let duration = 1 + draw(10);
        let demands =
            (0..4).map(|resource| (resource, draw(2) * (1 + draw(10)))).filter(|(_, amount)| *amount > 0).collect();
        Task { duration, after, demands, ..Task::default() }
    };
    ((0..count).map(task).collect(), vec![count / 12 + 9; 4])
}

/// Tasks that are bound to one person each; they wait for two of so many before them.
fn team(count: u32, people: u32, nearest: u32) -> (Vec<Task>, Vec<u32>) {
    let mut draw = draws();
    let task = |task: u32| {
        let window = task.min(nearest);
        let after = (0..window.min(2)).map(|_| After { task: task - 1 - draw(window), lag: 0 }).collect();
        Task { duration: 1 + draw(10), after, demands: vec![(draw(people), 1)], ..Task::default() }
    };
    let people = vec![1; people as usize];
    ((0..count).map(task).collect(), people)
}

/// The same in minutes, one of them odd so that they are not counted in hours.
fn in_minutes(task: &Task) -> Task {
    Task { duration: task.duration * 60 + 1, ..task.clone() }
}
