//! Tries orders of tasks until the work fits, a bound shows that no order is better, or the effort is spent; places
//! nothing itself and knows no words.

use super::bred::{self, Breed};
use super::run::Run;
use super::work::Work;
use crate::calendar::CLOCK;
use crate::level::Chance;

/// Chance from a seed, the same everywhere.
struct Dice(Chance);

impl Dice {
    /// A number below a limit; the same whatever the width of an address.
    fn below(&mut self, limit: u64) -> u64 {
        (self.0.next() >> 11) % limit.max(1)
    }

    /// A place in a list of some length.
    fn place(&mut self, length: usize) -> usize {
        usize::try_from(self.below(u64::try_from(length).unwrap_or(1))).unwrap_or(0)
    }
}

/// How good a way through the work is, the smaller the better: the day it ends, what goes beyond the tasks' own limits,
/// the minute the last task ends.
type Worth = (usize, i64, i64);

/// The best way that was found.
pub(crate) struct Found {
    pub(crate) run: Run,
    pub(crate) ranks: Vec<i64>,
    worth: Worth,
    /// How many ways were tried.
    pub(crate) tried: u32,
    /// No order is better.
    pub(crate) best: bool,
}

impl Found {
    /// One order alone.
    pub(super) fn of(work: &Work<'_>, ranks: Vec<i64>) -> Option<Self> {
        let run = Run::of(work, &ranks)?;
        let worth = worth(work, &run);
        Some(Self { run, ranks, worth, tried: 1, best: false })
    }

    /// Whether it ends by a day and keeps the tasks' own limits.
    pub(crate) fn fits(&self, due: Option<usize>) -> bool {
        due.is_some_and(|due| self.worth.0 <= due) && self.worth.1 == 0
    }
}

/// How many orders the first round breeds and tries, and how many times as many each next one.
const FIRST: u32 = 16;
const GROWTH: u32 = 4;

/// After so many orders that are no better, it goes on from somewhere else.
const PATIENCE: u32 = 120;

/// Looks for an order that ends by a day, or as soon as can be: first the one of the longest work behind each task, then
/// orders near the best one so far (a task is moved before the one it waited for, or anywhere), and now and then a
/// shuffled beginning. More tries never end later: they see all that fewer of them see.
pub(crate) fn search(work: &Work<'_>, due: Option<usize>, tries: u32, seed: u64) -> Option<Found> {
    let ranks = work.ranks();
    let mut found = Found::of(work, ranks)?;
    if found.fits(due) || tries <= 1 {
        return Some(found);
    }
    let bound = bound(work).unwrap_or(0);
    let done = |found: &Found| found.fits(due) || (found.worth.0 <= bound && found.worth.1 == 0);
    let places: Vec<usize> = (0..work.pieces.len()).filter(|place| work.counts(*place)).collect();
    let stretched = work.stretched();
    try_order(work, stretched.clone(), &mut found);
    let project = if done(&found) { None } else { bred::project(work) };
    let mut walk = Walk::of(work, &found, stretched, places, seed);
    // rounds of a length that no effort changes: more patience goes on where less of it stopped
    let mut round = (FIRST, seed);
    while found.tried < tries && !done(&found) && walk.places.len() > 1 {
        let ((length, seed), before) = (round, found.worth);
        if let Some(project) = &project {
            let mut breed = Breed::of(project, length, seed);
            while found.tried < tries && !done(&found) {
                let (made, ranks) = breed.next(tries - found.tried);
                found.tried += made;
                let Some(ranks) = ranks.filter(|_| found.tried < tries) else { break };
                try_order(work, ranks, &mut found);
            }
        }
        if found.worth < before {
            walk.from(&found);
        }
        let until = found.tried.saturating_add(length).min(tries);
        while found.tried < until && !done(&found) {
            if walk.step(work, &mut found).is_none() {
                return Some(found);
            }
        }
        round = (length.saturating_mul(GROWTH), seed.wrapping_add(1));
    }
    found.best = found.worth.0 <= bound && found.worth.1 == 0;
    Some(found)
}

/// A walk from order to order.
struct Walk {
    dice: Dice,
    stretched: Vec<i64>,
    /// The tasks that count.
    places: Vec<usize>,
    order: Vec<usize>,
    here: Vec<i64>,
    worth: Worth,
    since: u32,
}

impl Walk {
    fn of(work: &Work<'_>, found: &Found, stretched: Vec<i64>, places: Vec<usize>, seed: u64) -> Self {
        let (here, order) = (found.ranks.clone(), Vec::with_capacity(work.pieces.len()));
        Self { dice: Dice(Chance::new(seed)), stretched, places, order, here, worth: found.worth, since: 0 }
    }

    /// Goes on from the best order there is.
    fn from(&mut self, found: &Found) {
        (self.worth, self.since) = (found.worth, 0);
        self.here.clone_from(&found.ranks);
    }

    /// Tries one order near the one it stands on; nothing when the days do not suffice for it.
    fn step(&mut self, work: &Work<'_>, found: &mut Found) -> Option<()> {
        if self.since >= PATIENCE {
            // from somewhere else: the stretched order with its neighbours mixed
            self.since = 0;
            let spread = self.stretched.iter().map(|rank| rank.unsigned_abs()).max().unwrap_or(1) / 3 + 1;
            self.here.clone_from(&self.stretched);
            for rank in &mut self.here {
                *rank += i64::try_from(self.dice.below(spread)).unwrap_or(0);
            }
            self.worth = (usize::MAX, i64::MAX, i64::MAX);
        }
        self.order.clone_from(&self.places);
        self.order.sort_by_key(|place| (self.here.get(*place).copied().unwrap_or(0), *place));
        moved(&mut self.order, &found.run, &mut self.dice);
        let mut ranks = self.here.clone();
        for (rank, place) in (0i64..).zip(&self.order) {
            if let Some(slot) = ranks.get_mut(*place) {
                *slot = rank;
            }
        }
        let run = Run::of(work, &ranks)?;
        let now = worth(work, &run);
        found.tried += 1;
        self.since += 1;
        if now < self.worth {
            self.since = 0;
        }
        if now <= self.worth {
            (self.here, self.worth) = (ranks, now);
            if now < found.worth {
                (found.run, found.worth) = (run, now);
                found.ranks.clone_from(&self.here);
            }
        }
        Some(())
    }
}

fn try_order(work: &Work<'_>, ranks: Vec<i64>, found: &mut Found) {
    found.tried += 1;
    if let Some(run) = Run::of(work, &ranks) {
        let worth = worth(work, &run);
        if worth < found.worth {
            (found.run, found.ranks, found.worth) = (run, ranks, worth);
        }
    }
}

/// Moves one task: most often one of the chain that drives the end before the one that kept its person busy.
fn moved(order: &mut Vec<usize>, run: &Run, dice: &mut Dice) {
    let chain = run.chain();
    let busy: Vec<usize> =
        chain.iter().copied().filter(|place| run.busy.get(*place).is_some_and(|busy| *busy)).collect();
    let at = |order: &[usize], place: usize| order.iter().position(|other| *other == place);
    let one = busy.get(dice.place(busy.len())).copied().filter(|_| dice.below(3) > 0);
    let (from, to) = match one.and_then(|place| Some((at(order, place)?, at(order, run.driver(place)?)?))) {
        Some((from, to)) => (from, to.saturating_sub(dice.place(3))),
        None => (dice.place(order.len()), dice.place(order.len())),
    };
    if from < order.len() {
        let place = order.remove(from);
        order.insert(to.min(order.len()), place);
    }
}

/// How good a way through the work is.
fn worth(work: &Work<'_>, run: &Run) -> Worth {
    let mut beyond = 0i64;
    for place in 0..work.pieces.len() {
        let limits = work.net.limit_of(place);
        if limits.finish.is_none() && limits.start.is_none() || !work.counts(place) || work.is_done(place) {
            continue;
        }
        let clock = |position: i64| work.net.axis(place)?.closes_at(position);
        let end = limits.finish.and_then(clock).zip(run.ends.get(place)).map_or(0, |(limit, end)| end - limit);
        let opens = |position: i64| work.net.axis(place)?.opens_at(position);
        let start = limits.start.and_then(opens).zip(run.starts.get(place)).map_or(0, |(limit, start)| start - limit);
        beyond += end.max(0) + start.max(0);
    }
    (run.finish, beyond, run.latest)
}

/// A day before which no order ends: each task alone with its person, and each person with all of their work.
fn bound(work: &Work<'_>) -> Option<usize> {
    let alone = Run::alone(work)?;
    let mut bound = alone.finish;
    for (number, worker) in work.workers.iter().enumerate() {
        let mut own = (0..work.pieces.len()).filter(|place| {
            work.pieces
                .get(*place)
                .is_some_and(|piece| piece.wanted && piece.worker == Some(number) && piece.minutes > 0)
        });
        let Some(first) = own.clone().filter_map(|place| alone.starts.get(place)).min().copied() else { continue };
        // the key task in somebody's hands is the last: it counts as the others do
        let mut left: i64 = own.by_ref().filter_map(|place| work.pieces.get(place)).map(|piece| piece.minutes).sum();
        let axis = work.net.axes.axis(worker.axis)?;
        let mut day = axis.index_of(first)?;
        let mut gone = first.rem_euclid(CLOCK);
        loop {
            let length = axis.end(day)? - axis.begin(day)?;
            left -= worker.day(day, length).min((length - gone).max(0) * i64::from(worker.lanes.max(1)));
            if left <= 0 {
                break;
            }
            (day, gone) = (day + 1, 0);
        }
        bound = bound.max(day);
    }
    Some(bound)
}
