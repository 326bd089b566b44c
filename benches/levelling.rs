//! Levelling: schedules a second of the search against the decoder alone, at the sizes of J30 and J120 (own draws, no file
//! of PSPLIB); a thousand tasks of five people: the first plan, and a good one.
//!
//! `cargo bench -p encargo-benches --bench levelling`. The floor places one prepared list: it is the least that a schedule
//! costs, not a rival.

use encargo::level::{After, Limit, Project, Search, Task};
use encargo_benches::{Runner, compare};
use std::hint::black_box;

/// Schedules of one call.
const SCHEDULES: u64 = 1_000;

fn main() -> Result<(), Box<dyn std::error::Error>> {
    for (tasks, title) in [(30, "30 tasks, 4 resources"), (120, "120 tasks, 4 resources")] {
        let (tasks, capacities) = scarce(tasks);
        let project = Project::new(&tasks, &capacities)?;
        let mut search = Search::planned(&project, 1, 5_000);
        compare(
            &format!("{title}: a thousand schedules (a time of 1000 µs is a million a second)"),
            9,
            None,
            &mut [
                Runner::new("floor: one prepared list, placed again and again", || {
                    black_box(project.placed_again(black_box(SCHEDULES)));
                }),
                Runner::new("search", || {
                    if search.finished() {
                        search = Search::planned(&project, 1, 5_000);
                    }
                    search.run(SCHEDULES);
                }),
            ],
        );
        let solution = project.solve(Limit { schedules: 5_000 }, 1);
        println!("  after {} schedules {}, no less than {}", solution.schedules, solution.length, solution.bound);
    }

    let (tasks, capacities) = team(1_000, 5);
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
    let end = |starts: &[u32]| tasks.iter().zip(starts).map(|(task, start)| task.duration + start).max();
    let solution = project.solve(Limit { schedules: 500 }, 1);
    println!(
        "  first plan {:?}, after {} schedules {}, no less than {}",
        end(&project.first()),
        solution.schedules,
        solution.length,
        solution.bound
    );
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
        let after = (0..window.min(2)).map(|_| After { task: task - 1 - draw(window), lag: 0 }).collect();
        let duration = 1 + draw(10);
        let demands = (0..4).filter_map(|resource| (draw(2) == 0).then(|| (resource, 1 + draw(10)))).collect();
        Task { duration, after, demands, ..Task::default() }
    };
    ((0..count).map(task).collect(), vec![count / 10 + 10; 4])
}

/// Tasks that are bound to one person each.
fn team(count: u32, people: u32) -> (Vec<Task>, Vec<u32>) {
    let mut draw = draws();
    let task = |task: u32| {
        let window = task.min(50);
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
