//! Tries orders of tasks until the work fits, a bound shows that no order is better, or the effort is spent; places
//! nothing itself and knows no words.

use super::bred;
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

/// Looks for an order that ends by a day, or as soon as can be: first the one of the longest work behind each task, then
/// orders near the best one so far (a task is moved before the one it waited for, or anywhere), and now and then a
/// shuffled beginning.
pub(crate) fn search(work: &Work<'_>, due: Option<usize>, tries: u32, seed: u64) -> Option<Found> {
    let ranks = work.ranks();
    let mut found = Found::of(work, ranks)?;
    if found.fits(due) || tries <= 1 {
        return Some(found);
    }
    let bound = bound(work).unwrap_or(0);
    let done = |found: &Found| found.fits(due) || (found.worth.0 <= bound && found.worth.1 == 0);
    let mut places: Vec<usize> = (0..work.pieces.len()).filter(|place| work.counts(*place)).collect();
    let stretched = work.stretched();
    try_order(work, stretched.clone(), &mut found);
    if !done(&found)
        && tries > found.tried
        && let Some((ranks, bred)) = bred::ranks(work, (tries - found.tried) / 2, seed)
    {
        found.tried = found.tried.saturating_add(bred);
        try_order(work, ranks, &mut found);
    }
    let mut dice = Dice(Chance::new(seed));
    let (mut order, mut since) = (Vec::new(), 0u32);
    let (mut here, mut here_worth) = (found.ranks.clone(), found.worth);
    while found.tried < tries && !done(&found) && places.len() > 1 {
        if since >= 120 {
            // from somewhere else: the stretched order with its neighbours mixed
            since = 0;
            let spread = stretched.iter().map(|rank| rank.unsigned_abs()).max().unwrap_or(1) / 3 + 1;
            here.clone_from(&stretched);
            for rank in &mut here {
                *rank += i64::try_from(dice.below(spread)).unwrap_or(0);
            }
            here_worth = (usize::MAX, i64::MAX, i64::MAX);
        }
        order.clone_from(&places);
        order.sort_by_key(|place| (here.get(*place).copied().unwrap_or(0), *place));
        moved(&mut order, &found.run, &mut dice);
        let mut ranks = here.clone();
        for (rank, place) in (0i64..).zip(&order) {
            if let Some(slot) = ranks.get_mut(*place) {
                *slot = rank;
            }
        }
        let Some(run) = Run::of(work, &ranks) else { break };
        let now = self::worth(work, &run);
        found.tried += 1;
        since += 1;
        if now < here_worth {
            since = 0;
        }
        if now <= here_worth {
            (here, here_worth) = (ranks, now);
            if now < found.worth {
                (found.run, found.worth) = (run, now);
                found.ranks.clone_from(&here);
            }
        }
    }
    places.clear();
    found.best = found.worth.0 <= bound && found.worth.1 == 0;
    Some(found)
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
