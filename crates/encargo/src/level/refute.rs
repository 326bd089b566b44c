//! Whether a length is impossible for a small project: windows that close, pairs that fit in neither order, work that does
//! not fit between two times; makes no plan.

use super::project::Project;

/// The most tasks whose pairs are looked at: the work grows with their square.
pub(super) const MOST_TASKS: usize = 200;
/// The most tasks whose work between two times is looked at: it grows with their cube.
const MOST_CUBED: usize = 64;
/// How often the windows are narrowed at most.
const ROUNDS: usize = 32;

/// One task that takes time, and when it may run.
#[derive(Debug, Clone, Copy, Default)]
struct Window {
    duration: u32,
    /// The earliest start.
    early: u32,
    /// The latest finish.
    late: u32,
}

impl Window {
    fn is_closed(&self) -> bool {
        self.early.saturating_add(self.duration) > self.late
    }

    /// Whether this task cannot be finished before the other has to start.
    fn cannot_precede(&self, other: &Self) -> bool {
        self.early.saturating_add(self.duration).saturating_add(other.duration) > other.late
    }

    /// The least time that it runs between two times.
    fn least_within(&self, from: u32, to: u32) -> u32 {
        let at_its_earliest = (self.early + self.duration).saturating_sub(from);
        let at_its_latest = to.saturating_sub(self.late.saturating_sub(self.duration));
        at_its_earliest.min(at_its_latest).min(self.duration).min(to - from)
    }
}

/// What refuting needs to know of a project.
#[derive(Debug, Clone)]
pub(super) struct Refuter<'project> {
    project: &'project Project,
    /// Two tasks that some resource keeps from running together.
    pairs: Vec<(usize, usize)>,
    windows: Vec<Window>,
}

impl<'project> Refuter<'project> {
    pub(super) fn new(project: &'project Project) -> Self {
        let together = |one: &[(u32, u32)], two: &[(u32, u32)]| {
            one.iter().all(|(resource, amount)| {
                let other = two.iter().find(|(other, _)| other == resource).map_or(0, |(_, amount)| *amount);
                let capacity = project.capacities.get(*resource as usize).copied().unwrap_or_default();
                u64::from(*amount) + u64::from(other) <= u64::from(capacity)
            })
        };
        let mut pairs = Vec::new();
        for (first, one) in project.demands.iter().enumerate() {
            for (second, two) in project.demands.iter().enumerate().skip(first + 1) {
                if !together(one, two) {
                    pairs.push((first, second));
                }
            }
        }
        Self { project, pairs, windows: Vec::new() }
    }

    /// Whether no plan has this length; `false` decides nothing.
    pub(super) fn refutes(&mut self, heads: &[u32], tails: &[u32], length: u32) -> bool {
        self.windows.clear();
        let times = self.project.forward.rows.iter().zip(heads.iter().zip(tails));
        self.windows.extend(times.map(|(row, (head, tail))| Window {
            duration: row.duration,
            early: *head,
            late: length.saturating_sub(*tail),
        }));
        for _ in 0..ROUNDS {
            let waits = self.follow_waits();
            let Some(pairs) = self.order_pairs() else { return true };
            if self.windows.iter().any(Window::is_closed) {
                return true;
            }
            if !waits && !pairs {
                break;
            }
        }
        self.windows.len() <= MOST_CUBED && self.overfull()
    }

    /// Narrows the windows along the waits; says whether it did.
    fn follow_waits(&mut self) -> bool {
        let mut narrowed = false;
        for (view, towards) in [(&self.project.forward, true), (&self.project.backward, false)] {
            for task in view.along() {
                let Some(row) = view.rows.get(task) else { continue };
                let Some(mut window) = self.windows.get(task).copied() else { continue };
                for wait in view.waits(row) {
                    let Some(other) = self.windows.get(wait.task as usize) else { continue };
                    if towards {
                        window.early = window.early.max(other.early + other.duration + wait.lag);
                    } else {
                        window.late = window.late.min(other.late.saturating_sub(other.duration + wait.lag));
                    }
                }
                narrowed |= self.keep(task, window);
            }
        }
        narrowed
    }

    /// Orders pairs of which one order is impossible; nothing when both are.
    fn order_pairs(&mut self) -> Option<bool> {
        let mut narrowed = false;
        for at in 0..self.pairs.len() {
            let (first, second) = self.pairs.get(at).copied()?;
            let (mut one, mut two) = (self.windows.get(first).copied()?, self.windows.get(second).copied()?);
            match (one.cannot_precede(&two), two.cannot_precede(&one)) {
                (true, true) => return None,
                (true, false) => {
                    one.early = one.early.max(two.early + two.duration);
                    two.late = two.late.min(one.late.saturating_sub(one.duration));
                }
                (false, true) => {
                    two.early = two.early.max(one.early + one.duration);
                    one.late = one.late.min(two.late.saturating_sub(two.duration));
                }
                (false, false) => continue,
            }
            narrowed |= self.keep(first, one) | self.keep(second, two);
        }
        Some(narrowed)
    }

    fn keep(&mut self, task: usize, window: Window) -> bool {
        let Some(slot) = self.windows.get_mut(task) else { return false };
        let narrowed = window.early > slot.early || window.late < slot.late;
        *slot = window;
        narrowed
    }

    /// Whether between some earliest start and some latest finish more work must be done than a resource has room for.
    fn overfull(&self) -> bool {
        for (resource, capacity) in (0_u32..).zip(&self.project.capacities) {
            let amount = |demands: &Vec<(u32, u32)>| {
                demands.iter().find(|(taken, _)| *taken == resource).map_or(0, |(_, amount)| *amount)
            };
            let users = self.windows.iter().zip(self.project.demands.iter().map(amount));
            let users: Vec<(Window, u32)> = users.filter(|(_, amount)| *amount > 0).map(|(w, a)| (*w, a)).collect();
            for from in users.iter().map(|(window, _)| window.early) {
                for to in users.iter().map(|(window, _)| window.late).filter(|to| *to > from) {
                    let work = |(window, amount): &(Window, u32)| {
                        u64::from(window.least_within(from, to)) * u64::from(*amount)
                    };
                    if users.iter().map(work).sum::<u64>() > u64::from(*capacity) * u64::from(to - from) {
                        return true;
                    }
                }
            }
        }
        false
    }
}
