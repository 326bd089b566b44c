//! List scheduling within people's hours: each task when what it waits for leaves it and its person is free; knows no
//! words.

use super::work::{Piece, Work, Worker};
use crate::calendar::{Axis, CLOCK};
use crate::plan::DependencyKind;
use crate::schedule::net::{Link, State};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// What of a task is done on one day, by the day's index.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stint {
    pub(crate) task: usize,
    pub(crate) day: usize,
    pub(crate) minutes: i64,
}

/// One way through the work, in minutes of the clock.
#[derive(Clone, Debug)]
pub(crate) struct Run {
    /// The day the key task happens on, or the last day when there is none.
    pub(crate) finish: usize,
    /// The minute of the clock at which the last of the tasks that count ends, the key task left out.
    pub(crate) latest: i64,
    /// The task that made each task wait, by need or by person.
    pub(super) drivers: Vec<Option<usize>>,
    /// Whether it was its person that made it wait.
    pub(crate) busy: Vec<bool>,
    /// What the key task waits for longest; the last task in time when there is none.
    pub(super) last: Option<usize>,
    pub(crate) starts: Vec<i64>,
    pub(crate) ends: Vec<i64>,
    /// What is done on each day.
    pub(crate) done: Vec<Stint>,
    /// The tasks that count, in the order they were placed.
    pub(crate) order: Vec<usize>,
}

/// Where one lane of a worker is: a minute of the clock, what the day has cost so far, and the task that was last.
#[derive(Clone, Copy, Default)]
pub(super) struct Desk {
    clock: i64,
    used: i64,
    last: Option<usize>,
}

/// Everything while tasks are placed.
pub(super) struct Placing<'w, 'n> {
    pub(super) work: &'w Work<'n>,
    /// The first lane of each worker among the desks.
    pub(super) lanes: Vec<usize>,
    pub(super) desks: Vec<Desk>,
    pub(super) run: Run,
}

impl Run {
    /// The way through the work that counts, tasks taken in the order of their ranks when several could be; nothing when
    /// the days do not suffice.
    pub(crate) fn of(work: &Work<'_>, ranks: &[i64]) -> Option<Self> {
        let mut placing = Placing::of(work, false);
        placing.all(ranks)?;
        Some(placing.run)
    }

    /// The same without anybody waiting for a person: no order is faster.
    pub(crate) fn alone(work: &Work<'_>) -> Option<Self> {
        let mut placing = Placing::of(work, true);
        placing.all(&[])?;
        Some(placing.run)
    }

    /// The same, and then all other tasks in the time that people have left.
    pub(crate) fn whole(work: &Work<'_>, ranks: &[i64]) -> Option<Self> {
        let mut placing = Placing::of(work, false);
        placing.all(ranks)?;
        placing.rest()?;
        Some(placing.run)
    }

    /// The tasks that drive the finish, the last first.
    pub(crate) fn chain(&self) -> Vec<usize> {
        let mut chain = Vec::new();
        let mut here = self.last;
        while let Some(place) = here.filter(|_| chain.len() <= self.drivers.len()) {
            chain.push(place);
            here = self.driver(place);
        }
        chain
    }

    /// The task that made another wait.
    pub(crate) fn driver(&self, place: usize) -> Option<usize> {
        self.drivers.get(place).copied().flatten()
    }
}

impl<'w, 'n> Placing<'w, 'n> {
    pub(super) fn of(work: &'w Work<'n>, alone: bool) -> Self {
        let count = work.pieces.len();
        let (mut lanes, mut desks) = (Vec::with_capacity(work.workers.len()), 0);
        for worker in &work.workers {
            lanes.push(desks);
            desks += usize::from(worker.lanes.max(1));
        }
        let run = Run {
            finish: 0,
            latest: 0,
            drivers: vec![None; count],
            busy: vec![false; count],
            last: None,
            starts: vec![work.net.clock; count],
            ends: vec![work.net.clock; count],
            done: Vec::with_capacity(count * 2),
            order: Vec::with_capacity(count),
        };
        Self { work, lanes, desks: if alone { Vec::new() } else { vec![Desk::default(); desks] }, run }
    }

    /// The day on which nothing ends sooner: the first that is worked.
    pub(super) fn begin(&mut self) -> Option<()> {
        let (net, first) = (self.work.net, self.work.net.axes.axis(0)?);
        self.run.finish = first.beginning_at(first.position(net.clock)?)?;
        Some(())
    }

    /// Places all tasks that count.
    fn all(&mut self, ranks: &[i64]) -> Option<()> {
        let work = self.work;
        let count = work.pieces.len();
        let rank = |place: usize| ranks.get(place).copied().unwrap_or(0);
        self.begin()?;
        let mut waiting: Vec<usize> = (0..count).map(|place| work.net.links(place).len()).collect();
        let mut free: Vec<(i64, Option<usize>)> = vec![(i64::MIN, None); count];
        let mut ready: BinaryHeap<Reverse<(i64, i64, usize)>> = BinaryHeap::with_capacity(count);
        for place in 0..count {
            // what somebody works on already waits for nothing, and comes first
            let begun = matches!(work.net.state(place), State::Started(_));
            if begun {
                *waiting.get_mut(place)? = usize::MAX;
            } else if !work.net.links(place).is_empty() {
                continue;
            }
            let leaves = self.leaves(place)?;
            *free.get_mut(place)? = leaves;
            ready.push(Reverse((self.soonest(place, leaves.0), if begun { i64::MIN } else { rank(place) }, place)));
        }
        while let Some(Reverse((point, order, place))) = ready.pop() {
            let piece = *work.pieces.get(place)?;
            if piece.wanted {
                let leaves = *free.get(place)?;
                let start = self.soonest(place, leaves.0);
                if start > point {
                    ready.push(Reverse((start, order, place)));
                    continue;
                }
                self.put(place, piece, leaves, start)?;
            }
            for (next, _) in work.net.opens(place) {
                let left = waiting.get_mut(next)?;
                if *left == usize::MAX {
                    continue;
                }
                *left = left.saturating_sub(1);
                if *left == 0 {
                    let leaves = if work.counts(next) { self.leaves(next)? } else { (work.net.clock, None) };
                    *free.get_mut(next)? = leaves;
                    ready.push(Reverse((self.soonest(next, leaves.0), rank(next), next)));
                }
            }
        }
        Some(())
    }

    /// Places one task that can start.
    pub(super) fn put(&mut self, place: usize, piece: Piece, leaves: (i64, Option<usize>), start: i64) -> Option<()> {
        self.run.order.push(place);
        let key = self.work.key == Some(place);
        if let State::Done(_, finished, clock) = self.work.net.state(place) {
            *self.run.ends.get_mut(place)? = clock;
            *self.run.starts.get_mut(place)? = self.work.net.starts_at(place, 0)?;
            if key {
                self.run.finish = self.work.net.axes.axis(0)?.index(finished)?;
            }
            return Some(());
        }
        let lane = self.lane(place);
        let waited =
            lane.and_then(|lane| self.desks.get(lane)).filter(|desk| desk.clock > leaves.0).map(|desk| desk.last);
        let until = self.ends_after(place)?;
        let (began, end) = if key && (piece.minutes == 0 || self.worker(place).is_none()) {
            self.key(place, start, until, piece)?
        } else if piece.minutes == 0 {
            let stands = self.stands(place, start.max(until))?;
            (stands, stands)
        } else {
            let start = self.late_enough(place, piece, start, until, lane)?;
            self.work_off(place, piece, start, lane)?
        };
        // without a key task all is done on the last day that something is done or stands on
        let last = end - i64::from(piece.minutes > 0 || !key && self.work.closes(place, end)?);
        let day = usize::try_from(last.div_euclid(CLOCK)).ok()?;
        if key {
            self.run.finish = day;
        } else if self.work.key.is_none() {
            self.run.finish = self.run.finish.max(day);
        }
        *self.run.starts.get_mut(place)? = began;
        *self.run.ends.get_mut(place)? = end;
        *self.run.drivers.get_mut(place)? = waited.unwrap_or(leaves.1);
        *self.run.busy.get_mut(place)? = waited.is_some();
        if key {
            self.run.last = self.awaited(place).or(self.run.last);
        } else if piece.minutes > 0 && end >= self.run.latest {
            (self.run.latest, self.run.last) = (end, Some(place));
        }
        Some(())
    }

    /// Of what a task waits for, what it waits for longest, whether or not a floor keeps it longer.
    fn awaited(&self, place: usize) -> Option<usize> {
        let mut last: Option<(i64, usize)> = None;
        for link in self.work.net.links(place) {
            let clock = self.clock(link, place)?;
            if last.is_none_or(|last| clock >= last.0) {
                last = Some((clock, link.need));
            }
        }
        last.map(|(_, need)| need)
    }

    /// When a task can start as far as its floor and what it waits for go, and the task that it waits for last.
    pub(super) fn leaves(&self, place: usize) -> Option<(i64, Option<usize>)> {
        let (work, mut leaves) = (self.work, (self.work.pieces.get(place)?.floor, None));
        if work.net.state(place) != State::Open {
            return Some(leaves);
        }
        for link in work.net.links(place) {
            if matches!(link.kind, DependencyKind::FinishToStart | DependencyKind::StartToStart) {
                let clock = self.clock(link, place)?;
                if clock >= leaves.0 {
                    leaves = (clock, Some(link.need));
                }
            }
        }
        Some(leaves)
    }

    /// The minute of the clock before which a task may not end.
    pub(super) fn ends_after(&self, place: usize) -> Option<i64> {
        let mut until = i64::MIN;
        if self.work.net.state(place) != State::Open {
            return Some(until);
        }
        for link in self.work.net.links(place) {
            if matches!(link.kind, DependencyKind::FinishToFinish | DependencyKind::StartToFinish) {
                until = until.max(self.clock(link, place)?);
            }
        }
        Some(until)
    }

    fn clock(&self, link: &Link, place: usize) -> Option<i64> {
        let (start, end) = (*self.run.starts.get(link.need)?, *self.run.ends.get(link.need)?);
        self.work.waited(link, place, start, end)
    }

    /// The lane that is free first.
    fn lane(&self, place: usize) -> Option<usize> {
        let piece = self.work.pieces.get(place).filter(|piece| piece.minutes > 0)?;
        let worker = piece.worker?;
        let first = *self.lanes.get(worker)?;
        let lanes = first..first + usize::from(self.work.workers.get(worker)?.lanes.max(1));
        lanes
            .filter(|lane| *lane < self.desks.len())
            .min_by_key(|lane| self.desks.get(*lane).map_or(0, |desk| desk.clock))
    }

    pub(super) fn soonest(&self, place: usize, leaves: i64) -> i64 {
        let desk = self.lane(place).and_then(|lane| self.desks.get(lane));
        desk.map_or(leaves, |desk| desk.clock.max(leaves))
    }

    /// The axis of a task in somebody's hands.
    pub(super) fn axis(&self, place: usize) -> Option<&'n Axis> {
        self.work.axis(place)
    }

    pub(super) fn worker(&self, place: usize) -> Option<&'w Worker> {
        self.work.worker(place)
    }

    /// What a lane has of a day of some length.
    fn share(&self, place: usize, lane: Option<usize>, day: usize, length: i64) -> i64 {
        let Some((worker, number)) = self.worker(place).zip(self.work.pieces.get(place).and_then(|piece| piece.worker))
        else {
            return length;
        };
        let first = self.lanes.get(number).copied().unwrap_or(0);
        worker.share(day, length, u8::try_from(lane.unwrap_or(first).saturating_sub(first)).unwrap_or(0))
    }

    /// Works a task off from a minute of the clock on, within the hours of its worker; says when it began and ended.
    fn work_off(&mut self, place: usize, piece: Piece, start: i64, lane: Option<usize>) -> Option<(i64, i64)> {
        let mut done = std::mem::take(&mut self.run.done);
        let before = done.len();
        let placed =
            self.through(place, piece, start, lane, |day, minutes| done.push(Stint { task: place, day, minutes }));
        if placed.is_none() {
            done.truncate(before);
        }
        self.run.done = done;
        let (began, end, used) = placed?;
        if let Some(desk) = lane.and_then(|lane| self.desks.get_mut(lane)) {
            *desk = Desk { clock: end, used, last: Some(place) };
            if end.rem_euclid(CLOCK) == 0 {
                desk.used = 0;
            }
        }
        Some((began, end))
    }

    /// Goes through the days of a task: when it begins and ends, and what its last day has cost its worker.
    fn through(
        &self,
        place: usize,
        piece: Piece,
        start: i64,
        lane: Option<usize>,
        mut stint: impl FnMut(usize, i64),
    ) -> Option<(i64, i64, i64)> {
        let axis = self.axis(place)?;
        let mut day = usize::try_from(start.div_euclid(CLOCK)).ok()?;
        let (mut gone, mut left) = (start.rem_euclid(CLOCK), piece.minutes);
        let today =
            lane.and_then(|lane| self.desks.get(lane)).filter(|desk| desk.clock > start - gone && desk.clock <= start);
        let mut used = today.map_or(0, |desk| desk.used);
        let mut from = None;
        loop {
            let begin = axis.begin(day)?;
            let length = axis.end(day)? - begin;
            if length > gone {
                let share = self.share(place, lane, day, length);
                let take = (length - gone).min(share - used).clamp(0, left);
                if take > 0 {
                    let at = i64::try_from(day).ok()? * CLOCK + gone;
                    from = from.or(Some(at));
                    stint(day, take);
                    (gone, used, left) = (gone + take, used + take, left - take);
                    if left == 0 {
                        let end = if gone >= length { at - (gone - take) + CLOCK } else { at + take };
                        return Some((from?, end, used));
                    }
                }
            }
            (day, gone, used) = (day + 1, 0, 0);
        }
    }

    /// The start from which a task does not end before a minute of the clock.
    fn late_enough(&self, place: usize, piece: Piece, start: i64, until: i64, lane: Option<usize>) -> Option<i64> {
        let ends = |start: i64| self.through(place, piece, start, lane, |_, _| ()).map(|placed| placed.1);
        if until == i64::MIN || ends(start)? >= until {
            return Some(start);
        }
        let (mut low, mut high) = (start, until);
        while high - low > 1 {
            let middle = i64::midpoint(low, high);
            if ends(middle)? >= until { high = middle } else { low = middle }
        }
        Some(high)
    }

    /// Where a task without work stands: at the end of the day its needs end on when the key task waits for it, at the
    /// beginning of a day otherwise; always on a day on which its axis works.
    pub(super) fn stands(&self, place: usize, clock: i64) -> Option<i64> {
        if self.work.closes(place, clock)? {
            return Some(clock);
        }
        let axis = self.axis(place)?;
        axis.opens_at(axis.position(clock)?)
    }

    /// The key task in nobody's hands stands on the first working day that begins with all done; one that is too long for
    /// its day ends with it, as the schedule has it.
    fn key(&mut self, place: usize, start: i64, until: i64, piece: Piece) -> Option<(i64, i64)> {
        let axis = self.axis(place)?;
        let mut ready = axis.position(start)?;
        if until > start {
            ready = ready.max(axis.position(until)? - piece.minutes);
        }
        let first = axis.work_day_from(axis.index_of(start)?)?;
        let number = axis.first_work_day(first, |number| {
            let begins = || {
                let index = axis.nth_work_day(number)?;
                let (begin, end) = (axis.begin(index)?, axis.end(index)?);
                Some(if begin + piece.minutes <= end { begin >= ready } else { end - piece.minutes >= ready })
            };
            begins().unwrap_or(false)
        })?;
        let index = axis.nth_work_day(number)?;
        let (begin, end) = (axis.begin(index)?, axis.end(index)?);
        let from = if begin + piece.minutes <= end { begin } else { end - piece.minutes };
        let opens = axis.opens_at(from)?;
        if piece.minutes == 0 {
            return Some((opens, opens));
        }
        self.work_off(place, Piece { worker: None, ..piece }, opens, None)
    }
}
