//! Orders of tasks bred by the room `level`, on the work as plain lengths of time; places nothing itself.

use super::work::Work;
use crate::level::{After, Project, Search, Task};
use crate::plan::DependencyKind;
use crate::schedule::net::State;

/// The most schedules of one breed: more orders than that are better tried on the days themselves.
const MOST: u32 = 1_000;

/// The work as if working time were one even stretch, each person at the pace of their hours. Nothing where it is too much
/// for that.
pub(super) fn project(work: &Work<'_>) -> Option<Project> {
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
    Project::new(&tasks, &lanes).ok()
}

/// One breed of orders: every order in it that is better than those before, one after the other. How many there are to be
/// decides what is bred, so that less patience sees a beginning of the same.
pub(super) struct Breed<'p> {
    search: Search<'p>,
    left: u32,
    best: Option<(u32, u64)>,
}

impl<'p> Breed<'p> {
    pub(super) fn of(project: &'p Project, schedules: u32, seed: u64) -> Self {
        let left = schedules.min(MOST);
        Self { search: Search::planned(project, seed, u64::from(left)), left, best: None }
    }

    /// Makes schedules, at most so many, until one is better than all before it: how many were made, and when each task starts
    /// in that one, as a rank. No ranks at the end.
    pub(super) fn next(&mut self, most: u32) -> (u32, Option<Vec<i64>>) {
        let mut made = 0;
        while made < most && self.left > 0 && !(self.best.is_some() && self.search.finished()) {
            self.search.run(1);
            (made, self.left) = (made + 1, self.left - 1);
            let now = self.search.cost();
            if self.best.is_none_or(|best| best != now) {
                self.best = Some(now);
                return (made, Some(self.search.best().starts.into_iter().map(i64::from).collect()));
            }
        }
        (made, None)
    }
}
