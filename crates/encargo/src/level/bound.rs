//! How short a plan can be at best; makes none.

use super::project::Project;
use super::refute::{MOST_TASKS, Refuter};

/// The most heads that are tried for one resource, over all: heads times tasks.
const MOST_TRIES: usize = 200_000;

/// A length that no plan undercuts: the critical path, and for each resource the work that must lie between some head and
/// some tail.
pub(super) fn lower_bound(project: &Project) -> u32 {
    let (heads, tails) = (project.forward.earliest(), project.backward.earliest());
    let rows = project.forward.rows.iter();
    let path = rows.zip(heads.iter().zip(&tails)).map(|(row, (head, tail))| head + row.duration + tail);
    let mut bound = path.max().unwrap_or_default();
    for (resource, capacity) in (0_u32..).zip(&project.capacities) {
        bound = bound.max(work_bound(project, &heads, &tails, resource, *capacity));
    }
    bound
}

/// A higher bound where one is found, up to a length that is known to be possible: each length below is refuted in turn.
pub(super) fn sharpened(project: &Project, mut bound: u32, possible: u32) -> u32 {
    if project.len() <= MOST_TASKS && bound < possible {
        let (heads, tails) = (project.forward.earliest(), project.backward.earliest());
        let mut refuter = Refuter::new(project);
        while bound < possible && refuter.refutes(&heads, &tails, bound) {
            bound += 1;
        }
    }
    bound
}

fn work_bound(project: &Project, heads: &[u32], tails: &[u32], resource: u32, capacity: u32) -> u32 {
    let mut users: Vec<(u32, u32, u64)> = Vec::new(); // tail, head, work
    for (((demands, row), head), tail) in project.demands.iter().zip(&project.forward.rows).zip(heads).zip(tails) {
        let taken = demands.iter().find(|(taken, _)| *taken == resource);
        if let Some((_, amount)) = taken {
            users.push((*tail, *head, u64::from(*amount) * u64::from(row.duration)));
        }
    }
    users.sort_unstable_by(|one, two| two.cmp(one));
    let mut starts: Vec<u32> = users.iter().map(|(_, head, _)| *head).collect();
    starts.sort_unstable();
    starts.dedup();
    let most = (MOST_TRIES / users.len().max(1)).max(8);
    let every = starts.len().div_ceil(most).max(1);
    let mut bound = 0;
    for start in starts.into_iter().step_by(every) {
        let mut work = 0;
        for (tail, _, more) in users.iter().filter(|(_, head, _)| *head >= start) {
            work += more;
            bound = bound.max(u64::from(start) + work.div_ceil(u64::from(capacity.max(1))) + u64::from(*tail));
        }
    }
    u32::try_from(bound).unwrap_or_default()
}
