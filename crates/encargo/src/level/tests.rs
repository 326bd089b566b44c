//! Plans against a slow checker, against all orders of tiny projects, against themselves, and against hostile sizes.

use super::chance::Chance;
use super::{After, Due, Limit, Project, Refused, Search, Task};

/// A small project: links forwards only, but told in a shuffled order.
fn project(chance: &mut Chance, most: u32) -> (Vec<Task>, Vec<u32>) {
    let (count, resources) = (1 + chance.below(most), 1 + chance.below(4));
    let capacities: Vec<u32> = (0..resources).map(|_| 1 + chance.below(4)).collect();
    let long = if chance.in_thousand(300) { 60 } else { 1 };
    let mut names: Vec<u32> = (0..count).collect();
    for at in (1..count).rev() {
        names.swap(at as usize, chance.below(at + 1) as usize);
    }
    let mut tasks = vec![Task::default(); count as usize];
    for task in 0..count {
        let due = Due { time: chance.below(20), weight: chance.below(3) };
        tasks[names[task as usize] as usize] = Task {
            duration: chance.below(7) * long,
            release: if chance.in_thousand(200) { chance.below(9) } else { 0 },
            tail: if chance.in_thousand(200) { chance.below(9) } else { 0 },
            due: chance.in_thousand(100).then_some(due),
            after: (0..task)
                .filter_map(|before| {
                    let lag = chance.below(20) / 17;
                    chance.in_thousand(200).then(|| After { task: names[before as usize], lag })
                })
                .collect(),
            demands: capacities.iter().zip(0..).map(|(all, which)| (which, chance.below(*all + 1))).collect(),
        };
    }
    (tasks, capacities)
}

/// What is taken at a time, counted anew.
fn taken(tasks: &[Task], starts: &[Option<u32>], resource: u32, time: u32) -> u32 {
    let running = tasks
        .iter()
        .zip(starts)
        .filter(|(task, start)| start.is_some_and(|start| start <= time && time < start + task.duration));
    running.flat_map(|(task, _)| &task.demands).filter(|(of, _)| *of == resource).map(|(_, amount)| amount).sum()
}

fn assert_valid(tasks: &[Task], capacities: &[u32], starts: &[u32]) -> u32 {
    assert_eq!(starts.len(), tasks.len());
    for (task, start) in tasks.iter().zip(starts) {
        assert!(*start >= task.release, "{task:?} starts at {start}");
        for after in &task.after {
            let before = after.task as usize;
            assert!(starts[before] + tasks[before].duration + after.lag <= *start, "{task:?} does not wait");
        }
    }
    let told: Vec<Option<u32>> = starts.iter().copied().map(Some).collect();
    for time in starts {
        for (resource, capacity) in (0..).zip(capacities) {
            assert!(taken(tasks, &told, resource, *time) <= *capacity, "resource {resource} at {time}");
        }
    }
    tasks.iter().zip(starts).map(|(task, start)| start + task.duration + task.tail).max().unwrap_or(0)
}

/// The shortest plan over all lists: some list leads to a shortest plan.
fn shortest(tasks: &[Task], capacities: &[u32], starts: &mut Vec<Option<u32>>) -> u32 {
    let mut best = u32::MAX;
    for at in 0..tasks.len() {
        let ready =
            |after: &After| starts[after.task as usize].map(|s| s + tasks[after.task as usize].duration + after.lag);
        let waits: Option<Vec<u32>> = tasks[at].after.iter().map(ready).collect();
        let Some(waits) = waits.filter(|_| starts[at].is_none()) else { continue };
        let mut start = waits.into_iter().fold(tasks[at].release, u32::max);
        let fits = |start: u32, starts: &[Option<u32>]| {
            (start..start + tasks[at].duration).all(|time| {
                let free = |(resource, amount): &(u32, u32)| {
                    taken(tasks, starts, *resource, time) + amount <= capacities[*resource as usize]
                };
                tasks[at].demands.iter().all(free)
            })
        };
        while !fits(start, starts) {
            start += 1;
        }
        starts[at] = Some(start);
        best = best.min(shortest(tasks, capacities, starts));
        starts[at] = None;
    }
    let end = |(task, start): (&Task, &Option<u32>)| start.map(|start| start + task.duration + task.tail);
    if best == u32::MAX { tasks.iter().zip(&*starts).filter_map(end).max().unwrap_or(0) } else { best }
}

#[test]
fn every_plan_keeps_waits_releases_and_capacities() {
    let mut chance = Chance::new(1);
    for seed in 0..3_000 {
        let (tasks, capacities) = project(&mut chance, 25);
        let project = Project::new(&tasks, &capacities).unwrap();
        let first = assert_valid(&tasks, &capacities, &project.first());
        let list: Vec<u32> = (0..u32::try_from(project.len()).unwrap()).rev().collect();
        assert_valid(&tasks, &capacities, &project.decode(&list));
        let solution = project.solve(Limit { schedules: 1 + u64::from(chance.below(150)) }, seed);
        assert_eq!(assert_valid(&tasks, &capacities, &solution.starts), solution.length);
        assert!(solution.bound <= solution.length && solution.length <= first);
        let late = |(task, start): (&Task, &u32)| {
            task.due
                .map_or(0, |due| u64::from(due.weight) * u64::from((start + task.duration).saturating_sub(due.time)))
        };
        assert_eq!(tasks.iter().zip(&solution.starts).map(late).sum::<u64>(), solution.lateness);
    }
}

#[test]
fn tiny_projects_are_solved_to_the_optimum() {
    let mut chance = Chance::new(2);
    for seed in 0..300 {
        let (mut tasks, capacities) = project(&mut chance, 5);
        for task in &mut tasks {
            task.duration = task.duration.min(9);
        }
        let optimum = shortest(&tasks, &capacities, &mut vec![None; tasks.len()]);
        let project = Project::new(&tasks, &capacities).unwrap();
        let solution = project.solve(Limit { schedules: 500 }, seed);
        assert_eq!(solution.length, optimum, "{tasks:?} {capacities:?}");
        assert!(solution.bound <= optimum);
        assert!(super::bound::sharpened(&project, 0, optimum + 3) <= optimum, "{tasks:?} {capacities:?}");
    }
}

#[test]
fn the_same_seed_gives_the_same_plan_in_one_run_or_in_slices() {
    let mut chance = Chance::new(3);
    let (tasks, capacities) = loop {
        let made = project(&mut chance, 40);
        if made.0.len() > 35 {
            break made;
        }
    };
    let project = Project::new(&tasks, &capacities).unwrap();
    let whole = project.solve(Limit { schedules: 3_000 }, 7);
    let mut search = Search::planned(&project, 7, 3_000);
    while search.best().schedules < 3_000 && !search.finished() {
        let left = 3_000 - search.best().schedules;
        search.run(left.min(7));
    }
    assert_eq!(search.best(), whole);
    assert_eq!(project.solve(Limit { schedules: 3_000 }, 7), whole);
}

#[test]
fn what_cannot_be_ordered_is_refused() {
    let task = |after: &[u32], amount| Task {
        duration: 1,
        after: after.iter().map(|task| After { task: *task, lag: 0 }).collect(),
        demands: vec![(0, amount)],
        ..Task::default()
    };
    let refused = |tasks: &[Task]| Project::new(tasks, &[2]).unwrap_err();
    assert_eq!(refused(&[task(&[1], 1), task(&[0], 1)]), Refused::Cycle(0));
    assert_eq!(refused(&[task(&[0], 1)]), Refused::Cycle(0));
    assert_eq!(refused(&[task(&[7], 1)]), Refused::UnknownTask(0));
    assert_eq!(refused(&[task(&[], 3)]), Refused::TooMuch(0));
    assert_eq!(refused(&[Task { demands: vec![(0, 2), (0, u32::MAX)], ..task(&[], 1) }]), Refused::TooMuch(0));
    assert_eq!(refused(&[Task { demands: vec![(9, 1)], ..task(&[], 1) }]), Refused::UnknownResource(0));
    assert_eq!(refused(&[Task { duration: u32::MAX, ..task(&[], 1) }]), Refused::TooLong);
    assert_eq!(refused(&vec![task(&[], 1); 10_001]), Refused::TooLarge);
    assert_eq!(Project::new(&[], &[1; 1000]).unwrap_err(), Refused::TooLarge);
}

#[test]
fn the_largest_and_the_smallest_are_planned() {
    let empty = Project::new(&[], &[]).unwrap().solve(Limit { schedules: 0 }, 1);
    assert!(empty.starts.is_empty() && empty.proved);
    // two half-full tasks side by side, at the edge of what a capacity and a time may be
    let huge = Task { duration: 1 << 28, demands: vec![(0, 1 << 31)], ..Task::default() };
    let solution = Project::new(&[huge.clone(), huge], &[u32::MAX]).unwrap().solve(Limit { schedules: 10 }, 1);
    assert_eq!((solution.length, solution.proved), (1 << 29, true));
    let many = Project::new(
        &(0..10_000)
            .map(|at| Task {
                duration: 1 + at % 7,
                demands: (0..9).map(|r| (r, at % 3 + 1)).collect(),
                ..Task::default()
            })
            .collect::<Vec<_>>(),
        &[1 << 30, 9, 9, 9, 9, 9, 9, 9, 1 << 20],
    );
    let solution = many.unwrap().solve(Limit { schedules: 3 }, 1);
    assert!(solution.bound <= solution.length && solution.length < solution.bound * 11 / 10);
}

#[test]
fn slots_and_steps_agree() {
    let mut chance = Chance::new(4);
    for _ in 0..500 {
        let (tasks, capacities) = project(&mut chance, 30);
        let project = Project::new(&tasks, &capacities).unwrap();
        let list: Vec<u32> = (0..u32::try_from(project.len()).unwrap()).collect();
        let places = |mut profile: super::decode::Profile| {
            let mut finishes = vec![0; project.len()];
            let lengths = [0, 1].map(|_| profile.decode(&project.forward, &list, &mut finishes));
            assert_eq!(lengths[0], lengths[1]);
            finishes
        };
        let steps = places(super::decode::Profile::Steps(super::steps::Steps::new(&project)));
        assert_eq!(steps, places(super::decode::Profile::One(super::slots::Slots::new(&project).unwrap())));
        assert_eq!(steps, places(super::decode::Profile::Two(super::slots::Slots::new(&project).unwrap())));
    }
}
