//! Looks for short schedules: two populations, one forwards and one backwards in time, each bred from the other, so that
//! every schedule also squeezes its parents (justification); knows no clock: it is told how many schedules to make.
//!
//! After Debels and Vanhoucke (2007) and Valls, Ballestín and Quintanilla (2008): what is inherited is the order of the
//! father where he uses resources most densely.

use super::bound::{lower_bound, sharpened};
use super::breed::Breeder;
use super::chance::Chance;
use super::decode::Profile;
use super::member::{Cost, Judge, Member};
use super::order::{Lister, Sorter};
use super::project::Project;
use super::solution::Solution;
use super::view::View;

/// How many schedules the first cycle takes unless the caller plans otherwise; each further one takes twice as many.
const CYCLE: u64 = 5_000;
/// After so many schedules that did not reach the bound, a better bound is looked for.
const SHARPENED: u64 = 50;
/// The most numbers that the lists of one population hold.
const MOST_NUMBERS: usize = 2_000_000;

/// A search that can be continued. The same project, seed, plan and count of schedules give the same answer everywhere.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct Search<'project> {
    project: &'project Project,
    profile: Profile,
    chance: Chance,
    sorter: Sorter,
    lister: Lister,
    breeder: Breeder,
    judge: Judge,
    /// The latest starts for the length of the critical path.
    latest: Vec<u32>,
    /// The schedules in forward and in backward time.
    populations: [Vec<Member>; 2],
    /// The next schedule, before it has a place in a population.
    child: Member,
    list: Vec<u32>,
    keys: Vec<u64>,
    best: Member,
    best_is_backward: bool,
    /// Whether the best may still be moved to earlier times.
    unsettled: bool,
    bound: u32,
    schedules: u64,
    cycle: Cycle,
}

/// One start of the populations.
#[derive(Debug, Clone, Copy)]
struct Cycle {
    /// How many members each population has.
    size: usize,
    /// When it ends, and how many schedules it takes.
    end: u64,
    length: u64,
}

impl Cycle {
    fn new(start: u64, length: u64, tasks: usize) -> Self {
        // fifty-six members for five thousand schedules, and with the root of their number
        let size = usize::try_from((length.saturating_mul(16) / 25).isqrt()).unwrap_or(usize::MAX);
        Self { size: size.min(MOST_NUMBERS / tasks.max(1)).clamp(4, 1000), end: start.saturating_add(length), length }
    }
}

#[doc(hidden)]
impl<'project> Search<'project> {
    /// A search that may be continued as long as one likes.
    pub fn new(project: &'project Project, seed: u64) -> Self {
        Self::planned(project, seed, CYCLE)
    }

    /// A search that is meant to make so many schedules.
    pub fn planned(project: &'project Project, seed: u64, schedules: u64) -> Self {
        let tasks = project.len();
        let latest = latest_starts(&project.backward);
        Self {
            profile: Profile::new(project),
            chance: Chance::new(seed),
            sorter: Sorter::default(),
            lister: Lister::new(project),
            breeder: Breeder::new(tasks),
            judge: Judge::new(project),
            latest,
            populations: [Vec::new(), Vec::new()],
            child: Member::blank(tasks),
            list: Vec::with_capacity(tasks),
            keys: Vec::with_capacity(tasks),
            best: Member::blank(tasks),
            best_is_backward: false,
            unsettled: false,
            bound: lower_bound(project),
            schedules: 0,
            cycle: Cycle::new(0, schedules.clamp(100, 1 << 40), tasks),
            project,
        }
    }

    /// Makes so many more schedules, fewer when the best cannot be bettered.
    pub fn run(&mut self, schedules: u64) {
        let end = self.schedules.saturating_add(schedules);
        while self.schedules < end && !self.finished() {
            self.step();
        }
        if self.unsettled && self.schedules < end {
            self.settle();
        }
    }

    /// Whether nothing better is possible.
    pub fn finished(&self) -> bool {
        self.best.cost.length <= self.bound && self.best.cost.lateness == 0
    }

    /// How good the best plan so far is: its length in the units of the search, and the weighted lateness of all tasks.
    pub fn cost(&self) -> (u32, u64) {
        (self.best.cost.length, self.best.cost.lateness)
    }

    /// The best plan so far; before any was made, the one of the first list.
    pub fn best(&mut self) -> Solution {
        if self.schedules == 0 {
            self.step();
        }
        let view = if self.best_is_backward { &self.project.backward } else { &self.project.forward };
        let unit = self.project.unit;
        Solution {
            starts: self.project.to_caller(&self.best.starts(view)),
            length: self.best.cost.length.saturating_mul(unit),
            lateness: self.best.cost.lateness,
            bound: self.bound.saturating_mul(unit),
            proved: self.best.cost.length <= self.bound,
            schedules: self.schedules,
        }
    }

    /// Makes one schedule.
    fn step(&mut self) {
        if self.unsettled {
            return self.settle();
        }
        if self.schedules >= self.cycle.end {
            self.populations.iter_mut().for_each(Vec::clear);
            self.cycle = Cycle::new(self.schedules, self.cycle.length.saturating_mul(2), self.project.len());
        }
        let [forward, backward] = &self.populations;
        if forward.len() < self.cycle.size {
            self.sample();
        } else if backward.len() < self.cycle.size {
            if let Some(parent) = forward.get(backward.len()) {
                self.list.clone_from(&parent.list);
            }
            self.decode(true);
        } else {
            self.breed(self.schedules.is_multiple_of(2));
        }
    }

    /// A schedule from a list by latest start, the first one exactly, the others with chance; a later cycle begins with the
    /// best of those before.
    fn sample(&mut self) {
        let first = self.populations.iter().all(Vec::is_empty);
        if first && self.schedules > 0 {
            let [forward, _] = &mut self.populations;
            forward.push(self.best.clone());
        }
        let spread =
            if first && self.schedules == 0 { 0 } else { self.latest.iter().max().copied().unwrap_or_default() };
        self.keys.clear();
        let chance = &mut self.chance;
        self.keys.extend(self.latest.iter().map(|latest| u64::from(*latest) + u64::from(chance.below(spread))));
        self.lister.list(&self.keys, &mut self.list);
        self.decode(false);
    }

    /// A child of two schedules of one population for the other.
    fn breed(&mut self, backward: bool) {
        let [forwards, backwards] = &self.populations;
        let (parents, view) =
            if backward { (forwards, &self.project.backward) } else { (backwards, &self.project.forward) };
        let (father, mother) = (tournament(&mut self.chance, parents), tournament(&mut self.chance, parents));
        if let (Some(one), Some(two)) = (parents.get(father), parents.get(mother)) {
            if father == mother {
                self.breeder.vary(&mut self.chance, view, one, &mut self.list);
            } else {
                self.breeder.breed(&mut self.chance, &self.judge.work, view, one, two, &mut self.list);
            }
        }
        self.decode(backward);
    }

    /// Places the list in one direction and lets the schedule take its place.
    fn decode(&mut self, backward: bool) {
        let view = if backward { &self.project.backward } else { &self.project.forward };
        let length = self.profile.decode(view, &self.list, &mut self.child.finishes);
        self.schedules += 1;
        if self.schedules == SHARPENED {
            self.bound = sharpened(self.project, self.bound, self.best.cost.length);
        }
        self.child.cost = self.judge.cost(self.project, view, &self.child.finishes, length);
        self.sorter.turned(view, &self.child.finishes, &mut self.child.list);
        if self.child.cost.beats(&self.best.cost) {
            self.best.clone_from(&self.child);
            (self.best_is_backward, self.unsettled) = (backward, backward);
        }
        let [forwards, backwards] = &mut self.populations;
        enter(if backward { backwards } else { forwards }, self.cycle.size, self.judge.shift, &mut self.child);
    }

    /// Moves the best plan as early as it goes when it was made backwards.
    fn settle(&mut self) {
        self.unsettled = false;
        let best = std::mem::replace(&mut self.best.cost, Cost::WORST);
        self.list.clone_from(&self.best.list);
        let backward = self.best.finishes.clone();
        self.decode(false);
        // never longer; but what is due may come later
        if best.beats(&self.best.cost) {
            self.best.cost = best;
            self.best.finishes = backward;
            self.best_is_backward = true;
        }
    }
}

/// The latest starts, backwards from the length of the critical path.
pub(super) fn latest_starts(backward: &View) -> Vec<u32> {
    let earliest = backward.earliest();
    let ends = earliest.iter().zip(&backward.rows).map(|(start, row)| start + row.duration + row.tail);
    let length = ends.max().unwrap_or_default();
    earliest.iter().zip(&backward.rows).map(|(start, row)| length - start - row.duration).collect()
}

/// The better of two.
fn tournament(chance: &mut Chance, members: &[Member]) -> usize {
    let count = u32::try_from(members.len()).unwrap_or(u32::MAX);
    let (one, two) = (chance.below(count) as usize, chance.below(count) as usize);
    let cost = |at: usize| members.get(at).map(|member| member.cost);
    if cost(two) < cost(one) { two } else { one }
}

/// Lets a schedule into a population: while it grows, always; later in place of the one most like it among those that are
/// no better, so that the population stays various.
fn enter(population: &mut Vec<Member>, size: usize, shift: u32, child: &mut Member) {
    if population.len() < size {
        population.push(child.clone());
        return;
    }
    let mut nearest: Option<(u32, &mut Member)> = None;
    for member in population.iter_mut().filter(|member| child.cost <= member.cost) {
        let distance = distance(member, child, shift);
        if distance == 0 {
            return; // it is there already
        }
        if nearest.as_ref().is_none_or(|(least, _)| distance < *least) {
            nearest = Some((distance, member));
        }
    }
    if let Some((_, member)) = nearest {
        std::mem::swap(member, child);
    }
}

/// How far the finishes of two schedules are apart, all tasks together; times are shifted down so that the sum is small.
fn distance(one: &Member, other: &Member, shift: u32) -> u32 {
    one.finishes.iter().zip(&other.finishes).map(|(one, other)| one.abs_diff(*other) >> shift).sum()
}
