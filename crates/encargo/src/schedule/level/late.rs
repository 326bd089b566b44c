//! How late each task may start so that its target day and all behind it hold, within people's hours: the same placing
//! backwards; knows no words.

use super::work::Work;
use crate::calendar::{Axis, CLOCK};
use crate::plan::DependencyKind;
use crate::schedule::net::{Link, Side, State};
use crate::schedule::pass::{Timing, at};
use std::collections::{BTreeMap, BinaryHeap};

/// What a worker has spent of each day so far, by worker and day.
type Spent = BTreeMap<(usize, usize), i64>;

/// Everything while tasks are placed backwards.
struct Backwards<'a, 'n> {
    work: &'a Work<'n>,
    timing: &'a Timing,
    /// By how many working days the targets give way.
    days: i64,
    spent: Spent,
    /// The latest minute of the clock at which each task starts.
    starts: Vec<i64>,
}

/// The latest start of each task that counts, in minutes of the clock; nothing when the days do not suffice.
pub(super) fn starts(work: &Work<'_>, timing: &Timing, days: i64) -> Option<Vec<i64>> {
    let count = work.pieces.len();
    let mut back = Backwards { work, timing, days, spent: Spent::new(), starts: vec![i64::MAX; count] };
    let mut waiting: Vec<usize> = vec![0; count];
    for place in (0..count).filter(|place| work.counts(*place)) {
        *waiting.get_mut(place)? = work.net.opens(place).filter(|(next, _)| work.counts(*next)).count();
    }
    let mut ready: BinaryHeap<(i64, usize)> = BinaryHeap::with_capacity(count);
    for place in (0..count).filter(|place| work.counts(*place)) {
        if waiting.get(place) == Some(&0) {
            ready.push((back.end(place)?, place));
        }
    }
    while let Some((end, place)) = ready.pop() {
        let start = back.place(place, end)?;
        *back.starts.get_mut(place)? = start;
        for link in work.net.links(place).iter().filter(|link| work.counts(link.need)) {
            let left = waiting.get_mut(link.need)?;
            *left = left.saturating_sub(1);
            if *left == 0 {
                ready.push((back.end(link.need)?, link.need));
            }
        }
    }
    Some(back.starts)
}

impl<'n> Backwards<'_, 'n> {
    fn axis(&self, place: usize) -> Option<&'n Axis> {
        let worker = self.work.pieces.get(place)?.worker.and_then(|worker| self.work.workers.get(worker));
        let net = self.work.net;
        worker.map_or_else(|| net.axis(place), |worker| net.axes.axis(worker.axis))
    }

    /// The minute of the clock by which a task must end: its target's, what waits for it, and all done with the key date.
    fn end(&self, place: usize) -> Option<i64> {
        let net = self.work.net;
        let mut end = i64::MAX;
        for (next, link) in net.opens(place).filter(|(next, _)| self.work.counts(*next)) {
            if net.state(next) == State::Open && net.moves(link) {
                end = end.min(self.left(link, next)?);
            }
        }
        if let Some(target) =
            self.timing.targets.get(place).copied().flatten().filter(|_| net.side(place) == Side::Before)
        {
            let axis = net.axis(place)?;
            let number = (axis.work_days_before(axis.index(target.day)?) - self.days).max(0);
            end = end.min((i64::try_from(axis.nth_work_day(number)?).ok()? + 1) * CLOCK);
        }
        if end == i64::MAX {
            let day = net.axes.axis(0)?.index(self.timing.planned)?;
            end = (i64::try_from(day).ok()? + i64::from(net.key.is_none())) * CLOCK;
        }
        Some(end)
    }

    /// What a task leaves to the one that it needs: the minute by which that one ends.
    fn left(&self, link: &Link, next: usize) -> Option<i64> {
        let (net, start) = (self.work.net, *self.starts.get(next)?);
        if link.kind == DependencyKind::FinishToStart && link.plain == Some(0) {
            return Some(start);
        }
        let begins = net.latest(link, net.axis(next)?.position(start)?, next)?;
        net.axis(link.need)?.closes_at(begins + net.work(link.need))
    }

    /// Gives a task the last free hours before a minute of the clock, and says when it starts.
    fn place(&mut self, place: usize, end: i64) -> Option<i64> {
        let (net, piece) = (self.work.net, *self.work.pieces.get(place)?);
        if self.work.key == Some(place) {
            return net.axis(place)?.opens_at(at(&self.timing.starts, place));
        }
        if piece.minutes == 0 || net.state(place) != State::Open {
            return Some(end);
        }
        let axis = self.axis(place)?;
        let worker = piece.worker.and_then(|worker| Some((worker, self.work.workers.get(worker)?)));
        let mut day = usize::try_from((end - 1).div_euclid(CLOCK)).ok()?;
        let (mut within, mut left) = (end - i64::try_from(day).ok()? * CLOCK, piece.minutes);
        loop {
            let length = axis.end(day)? - axis.begin(day)?;
            let mut nothing = 0;
            let (lane, all, spent) = match worker {
                Some((number, worker)) => (
                    worker.share(day, length, worker.lanes.saturating_sub(1)),
                    worker.day(day, length),
                    self.spent.entry((number, day)).or_insert(0),
                ),
                None => (length, length, &mut nothing),
            };
            let (top, free) = (within.min(length), (all - *spent).min(lane));
            // one task after the other fills the day from its end
            let top = if worker.is_some_and(|(_, worker)| worker.lanes > 1) { top } else { top.min(length - *spent) };
            let take = free.min(top).clamp(0, left);
            (*spent, left) = (*spent + take, left - take);
            let opens = i64::try_from(day).ok()? * CLOCK;
            if left == 0 || opens < net.clock {
                return Some(opens + (top - take).max(0));
            }
            (day, within) = (day.checked_sub(1)?, CLOCK);
        }
    }
}
