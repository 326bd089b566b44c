//! An order of tasks bred by the room `level`, on the work as plain lengths of time; places nothing itself.

use super::work::Work;
use crate::level::{After, Limit, Project, Task};
use crate::plan::DependencyKind;
use crate::schedule::net::State;

/// The most schedules that are bred: more orders than that are better tried on the days themselves.
const MOST: u32 = 1_000;

/// When each task would start if working time were one even stretch, each person at the pace of their hours: a rank for
/// each task, and how many schedules it took. Nothing where the work is too much for that.
pub(super) fn ranks(work: &Work<'_>, schedules: u32, seed: u64) -> Option<(Vec<i64>, u32)> {
    let mut tasks = Vec::with_capacity(work.pieces.len());
    for (place, piece) in work.pieces.iter().enumerate() {
        let open = piece.wanted && work.net.state(place) == State::Open;
        let mut task = Task::default();
        if open {
            let worker = piece.worker.and_then(|worker| work.workers.get(worker));
            // as many minutes of the calendar as the work takes at this person's hours
            let minutes = worker.map_or(piece.minutes, |worker| worker.stretched(piece.minutes));
            task.duration = u32::try_from(minutes).ok()?;
            task.demands = piece
                .worker
                .and_then(|worker| u32::try_from(worker).ok())
                .map(|worker| (worker, 1))
                .into_iter()
                .collect();
        }
        for link in work.net.links(place).iter().filter(|link| link.kind == DependencyKind::FinishToStart) {
            task.after.push(After { task: u32::try_from(link.need).ok()?, lag: 0 });
        }
        tasks.push(task);
    }
    let lanes: Vec<u32> = work.workers.iter().map(|worker| u32::from(worker.lanes.max(1))).collect();
    let project = Project::new(&tasks, &lanes).ok()?;
    let solution = project.solve(Limit { schedules: u64::from(schedules.min(MOST)) }, seed);
    let bred = u32::try_from(solution.schedules).unwrap_or(schedules);
    Some((solution.starts.into_iter().map(i64::from).collect(), bred))
}
