//! What is free over time, one line of steps a resource, for long times and many resources; knows no tasks' order.

use super::project::Project;

/// From a time on, so much is free, up to the next step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Step {
    time: u32,
    free: u32,
}

/// A line of steps for each resource.
#[derive(Debug, Clone)]
pub(super) struct Steps {
    lines: Vec<Vec<Step>>,
    capacities: Vec<u32>,
    demands: Vec<(u32, u32)>,
    /// Where the demands of each task begin, and of the last end.
    firsts: Vec<usize>,
}

impl Steps {
    pub(super) fn new(project: &Project) -> Self {
        let mut firsts = vec![0];
        firsts.extend(project.demands.iter().scan(0, |sum, demands| {
            *sum += demands.len();
            Some(*sum)
        }));
        let lines = project.capacities.iter().map(|free| vec![Step { time: 0, free: *free }]).collect();
        let demands = project.demands.iter().flatten().copied().collect();
        Self { lines, capacities: project.capacities.clone(), demands, firsts }
    }

    /// Forgets what was taken.
    pub(super) fn clear(&mut self) {
        for (line, free) in self.lines.iter_mut().zip(&self.capacities) {
            line.clear();
            line.push(Step { time: 0, free: *free });
        }
    }

    /// Takes what a task needs at the first time from `from` on at which all of it is free all along; says when.
    pub(super) fn place(&mut self, task: usize, from: u32, duration: u32) -> u32 {
        let range = self.firsts.get(task).zip(self.firsts.get(task + 1)).map(|(first, last)| *first..*last);
        let demands = range.and_then(|range| self.demands.get(range)).unwrap_or_default();
        let mut start = from;
        let mut agreed = 0; // how many resources in a row have accepted this start
        for (resource, amount) in demands.iter().cycle() {
            let Some(line) = self.lines.get(*resource as usize) else { return start };
            let next = first_fit(line, start, duration, *amount);
            agreed = if next == start { agreed + 1 } else { 1 };
            start = next;
            if agreed >= demands.len() {
                break;
            }
        }
        for (resource, amount) in demands {
            if let Some(line) = self.lines.get_mut(*resource as usize) {
                take(line, start, start.saturating_add(duration), *amount);
            }
        }
        start
    }
}

/// The first time from `from` on with so much free for so long.
fn first_fit(line: &[Step], from: u32, duration: u32, amount: u32) -> u32 {
    let at = line.partition_point(|step| step.time <= from).saturating_sub(1);
    let mut start = from;
    let mut blocked = false;
    for step in line.get(at..).unwrap_or_default() {
        if step.free < amount {
            if step.time >= start.saturating_add(duration) && !blocked {
                break;
            }
            blocked = true;
        } else if blocked {
            (start, blocked) = (step.time, false);
        } else if step.time >= start.saturating_add(duration) {
            break;
        }
    }
    start
}

/// Takes an amount away between two times; neighbours of the same height become one step.
fn take(line: &mut Vec<Step>, start: u32, end: u32, amount: u32) {
    let first = split(line, start);
    let last = split(line, end);
    for step in line.get_mut(first..last).unwrap_or_default() {
        step.free = step.free.saturating_sub(amount);
    }
    for at in [last, first] {
        let same = at > 0 && line.get(at - 1).zip(line.get(at)).is_some_and(|(one, two)| one.free == two.free);
        if same {
            line.remove(at);
        }
    }
}

/// Where the step that begins at a time is, after making one if needed.
fn split(line: &mut Vec<Step>, time: u32) -> usize {
    let at = line.partition_point(|step| step.time < time);
    if line.get(at).is_none_or(|step| step.time != time) {
        let free = at.checked_sub(1).and_then(|before| line.get(before)).map_or(0, |step| step.free);
        line.insert(at, Step { time, free });
    }
    at
}
