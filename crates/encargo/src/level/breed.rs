//! A new list out of the lists of two schedules; places nothing and keeps each task behind what it waits for.

use super::chance::Chance;
use super::member::Member;
use super::view::View;

/// How many windows are tried for the densest one.
const WINDOWS: u32 = 3;
/// The shortest and the longest window, in thousandths of the list.
const WINDOW: (u32, u32) = (350, 650);
/// How often neighbours change places, in thousandths.
const SWAPS: u32 = 10;
/// How often a stretch is shuffled, in thousandths, and how long it may be.
const SHUFFLES: u32 = 300;
const STRETCH: u32 = 20;

/// Room to breed in.
#[derive(Debug, Clone)]
pub(super) struct Breeder {
    /// The work of the first tasks of a list, by how many.
    sums: Vec<u64>,
    /// The last child that each task was given to.
    given: Vec<u64>,
    child: u64,
    stretch: Vec<u32>,
}

impl Breeder {
    pub(super) fn new(tasks: usize) -> Self {
        Self { sums: vec![0; tasks + 1], given: vec![0; tasks], child: 0, stretch: Vec::new() }
    }

    /// The child of two schedules, for the other direction of time, whose view is given: the mother's beginning, then the
    /// father's order where he uses resources most densely, then the mother's order.
    pub(super) fn breed(
        &mut self,
        chance: &mut Chance,
        work: &[u64],
        view: &View,
        father: &Member,
        mother: &Member,
        list: &mut Vec<u32>,
    ) {
        let (from, to) = self.densest(chance, work, father);
        self.cross(&father.list, &mother.list, from, to, list);
        swap(chance, view, list);
        if chance.in_thousand(SHUFFLES) {
            self.shuffle(chance, view, list);
        }
    }

    /// A schedule's own list with a stretch shuffled.
    pub(super) fn vary(&mut self, chance: &mut Chance, view: &View, parent: &Member, list: &mut Vec<u32>) {
        list.clone_from(&parent.list);
        swap(chance, view, list);
        self.shuffle(chance, view, list);
    }

    /// Of some windows of the father's list, the one with the most work in its time.
    fn densest(&mut self, chance: &mut Chance, work: &[u64], father: &Member) -> (usize, usize) {
        let mut sum = 0;
        for (task, slot) in father.list.iter().zip(self.sums.iter_mut().skip(1)) {
            sum += work.get(*task as usize).copied().unwrap_or_default();
            *slot = sum;
        }
        let tasks = u32::try_from(father.list.len()).unwrap_or(u32::MAX);
        let finish = |at: u32| {
            let task = father.list.get(at as usize).copied().unwrap_or_default();
            father.finishes.get(task as usize).copied().unwrap_or_default()
        };
        let work_before = |at: u32| self.sums.get(at as usize).copied().unwrap_or_default();
        let mut best = (0, 0, 0);
        for _ in 0..WINDOWS {
            let length = tasks * WINDOW.0 / 1000 + chance.below(tasks * (WINDOW.1 - WINDOW.0) / 1000 + 1);
            let from = chance.below(tasks - length + 1);
            let time = finish(from).saturating_sub(finish((from + length).saturating_sub(1))).saturating_add(3);
            let density = ((work_before(from + length) - work_before(from)) << 20) / u64::from(time);
            best = best.max((density, from as usize, (from + length) as usize));
        }
        (best.1, best.2)
    }

    fn cross(&mut self, father: &[u32], mother: &[u32], from: usize, to: usize, list: &mut Vec<u32>) {
        self.child += 1;
        let (given, child) = (&mut self.given, self.child);
        let mut give = |task: u32| match given.get_mut(task as usize) {
            Some(mark) if *mark != child => {
                *mark = child;
                true
            }
            _ => false,
        };
        list.clear();
        list.extend(mother.iter().take(from).filter(|task| give(**task)));
        let wanted = to.saturating_sub(from);
        list.extend(father.iter().filter(|task| give(**task)).take(wanted));
        list.extend(mother.iter().filter(|task| give(**task)));
    }

    /// Puts a stretch of a list into a random order that keeps each task behind what it waits for.
    fn shuffle(&mut self, chance: &mut Chance, view: &View, list: &mut [u32]) {
        let tasks = u32::try_from(list.len()).unwrap_or(u32::MAX);
        let length = (3 + chance.below(STRETCH)).min(tasks);
        let from = chance.below(tasks - length + 1) as usize;
        let Some(stretch) = list.get_mut(from..from + length as usize) else { return };
        let left = &mut self.stretch;
        left.clear();
        left.extend_from_slice(stretch);
        for slot in stretch {
            let count = u32::try_from(left.len()).unwrap_or(u32::MAX);
            let free = |at: &usize| left.get(*at).is_some_and(|task| !waits_for_any(view, *task, left));
            let tried = (0..8).map(|_| chance.below(count) as usize).find(free);
            *slot = left.remove(tried.unwrap_or_default()); // the first of them waits for none of the others
        }
    }
}

/// Lets neighbours change places where neither waits for the other.
fn swap(chance: &mut Chance, view: &View, list: &mut [u32]) {
    for at in 1..list.len() {
        if chance.in_thousand(SWAPS)
            && let Some([one, two]) = list.get_mut(at - 1..=at)
            && !waits_for_any(view, *two, &[*one])
        {
            std::mem::swap(one, two);
        }
    }
}

fn waits_for_any(view: &View, task: u32, others: &[u32]) -> bool {
    let waits = view.rows.get(task as usize).map(|row| view.waits(row)).unwrap_or_default();
    waits.iter().any(|wait| others.contains(&wait.task))
}
