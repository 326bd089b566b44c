//! A plan as pieces of work and people with hours: what the placing of tasks needs to know, and what may be changed to
//! see what then happens; places nothing.

use crate::calendar::{Axis, Day};
use crate::plan::{DependencyKind, Plan};
use crate::schedule::net::{Link, Net, Side, State};
use crate::team::{Person, Team};
use std::collections::BTreeMap;
use std::rc::Rc;

/// The most tasks that one person can be said to work on at once.
const AT_ONCE: u8 = 8;

/// Somebody with hours.
#[derive(Clone, Debug)]
pub(crate) struct Worker {
    pub(crate) name: String,
    /// Working minutes a week; all the calendar's when nobody said.
    pub(crate) per_week: Option<i64>,
    /// The same of the weeks that are not as usual, by the day's index.
    weeks: BTreeMap<usize, i64>,
    /// The axis of this person's days.
    pub(crate) axis: usize,
    /// Working minutes of a week of this person's calendar.
    week: i64,
    /// How many tasks are worked on at once.
    pub(crate) lanes: u8,
    /// Minutes promised to other work, by the day's index.
    pub(crate) booked: BTreeMap<usize, i64>,
}

impl Worker {
    /// What one lane of a worker has of a day of some length, by its index: the hours a week in the proportion of the day
    /// to the week, never more than the day, less what is promised to other work, shared among the lanes.
    pub(crate) fn share(&self, at: usize, length: i64, lane: u8) -> i64 {
        let other = if self.weeks.is_empty() { None } else { self.weeks.get(&at).copied() };
        let all = match other.or(self.per_week) {
            Some(minutes) => (minutes * length / self.week.max(1)).min(length),
            None => length,
        };
        let day = if self.booked.is_empty() { all } else { (all - self.booked.get(&at).unwrap_or(&0)).max(0) };
        if self.lanes <= 1 {
            day
        } else {
            (day + i64::from(self.lanes - 1 - lane.min(self.lanes - 1))) / i64::from(self.lanes)
        }
    }

    /// How many minutes of this person's calendar pass while so many are worked, at the hours a week.
    pub(crate) fn stretched(&self, minutes: i64) -> i64 {
        match self.per_week {
            Some(own) => minutes * self.week.max(own) / own.max(1),
            None => minutes,
        }
    }

    /// What a worker has of a day, on all lanes.
    pub(crate) fn day(&self, at: usize, length: i64) -> i64 {
        (0..self.lanes.max(1)).map(|lane| self.share(at, length, lane)).sum()
    }
}

/// What somebody has promised to other work, by the day's index.
fn booked(net: &Net<'_>, person: &Person) -> BTreeMap<usize, i64> {
    let mut days = BTreeMap::new();
    for booking in &person.booked {
        if let Some(day) = net.axes.axis(0).and_then(|axis| axis.index(booking.day)) {
            *days.entry(day).or_insert(0) += i64::from(booking.minutes);
        }
    }
    days
}

/// The working minutes of weeks that are not as usual, by the day's index.
fn other_weeks(net: &Net<'_>, person: &Person) -> BTreeMap<usize, i64> {
    let index = |day: Day| net.axes.axis(0).and_then(|axis| axis.index(day));
    person.days_of_weeks().filter_map(|(day, minutes)| Some((index(day)?, i64::from(minutes)))).collect()
}

/// One task as numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Piece {
    pub(crate) minutes: i64,
    pub(crate) worker: Option<usize>,
    /// Whether the key task waits for it, or is it.
    pub(crate) wanted: bool,
    /// The minute of the clock before which it does not start.
    pub(crate) floor: i64,
}

/// A role with work that nobody fills: where it stands first.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Gapped {
    pub(crate) task: usize,
}

/// A plan as numbers, with who does what.
#[derive(Clone, Debug)]
pub(crate) struct Work<'n> {
    pub(crate) net: &'n Net<'n>,
    pub(crate) pieces: Vec<Piece>,
    pub(crate) workers: Vec<Worker>,
    pub(crate) key: Option<usize>,
    /// The first tasks of the roles that nobody fills.
    pub(crate) unfilled: Vec<Gapped>,
    /// The longest work from the beginning of each task on.
    tails: Rc<Vec<i64>>,
}

impl<'n> Work<'n> {
    /// The work of a plan; without hours, people and roles count as unfilled.
    pub(crate) fn of(net: &'n Net<'n>, team: &Team, weeks: &[i64]) -> Self {
        let plan: &Plan = net.plan;
        let workers: Vec<Worker> = team
            .people
            .iter()
            .zip(&net.axes.people)
            .map(|(person, axis)| Worker {
                name: person.name.clone(),
                per_week: person.minutes_per_week().map(i64::from),
                weeks: other_weeks(net, person),
                axis: *axis,
                week: weeks.get(*axis).copied().unwrap_or(0),
                lanes: person.tasks_at_once.unwrap_or(1).clamp(1, AT_ONCE),
                booked: booked(net, person),
            })
            .collect();
        let mut unfilled: Vec<Gapped> = Vec::new();
        let role = |place: usize| plan.tasks().get(place)?.responsible().next().map(|role| role.role.as_str());
        let mut pieces = Vec::with_capacity(plan.tasks().len());
        for (place, doer) in net.axes.doers.iter().enumerate() {
            let minutes = net.work(place);
            let worker = *doer;
            let wanted = net.key.is_none() || net.side(place) != Side::After;
            let known = || unfilled.iter().any(|other| role(other.task) == role(place));
            if wanted && minutes > 0 && worker.is_none() && role(place).is_some() && !known() {
                unfilled.push(Gapped { task: place });
            }
            pieces.push(Piece { minutes, worker, wanted, floor: net.floor_clock(place) });
        }
        let mut work = Self { net, pieces, workers, key: net.key, unfilled, tails: Rc::new(Vec::new()) };
        work.weigh();
        work
    }

    /// The tasks that count.
    pub(crate) fn tasks(&self) -> impl Iterator<Item = &Piece> {
        self.pieces.iter().filter(|piece| piece.wanted)
    }

    /// Whether a task counts.
    pub(crate) fn counts(&self, place: usize) -> bool {
        self.pieces.get(place).is_some_and(|piece| piece.wanted)
    }

    /// Whether a task has been done.
    pub(crate) fn is_done(&self, place: usize) -> bool {
        matches!(self.net.state(place), State::Done(..))
    }

    /// Who does a task.
    pub(super) fn worker(&self, place: usize) -> Option<&Worker> {
        self.workers.get(self.pieces.get(place)?.worker?)
    }

    /// The axis of a task in somebody's hands.
    pub(super) fn axis(&self, place: usize) -> Option<&'n Axis> {
        let net = self.net;
        match self.worker(place) {
            Some(worker) => net.axes.axis(worker.axis),
            None => net.axes.axis(net.axes.own(place)),
        }
    }

    /// Whether a task without work stands at the end of what is before it.
    pub(super) fn closes(&self, place: usize, clock: i64) -> Option<bool> {
        let (net, axis) = (self.net, self.axis(place)?);
        let before = net.side(place) == Side::Before && clock > net.clock;
        Some(before && axis.works(axis.index_of(clock - 1)?))
    }

    /// The minute of the clock that a link lets a task wait for when the one it needs starts and ends at these.
    pub(super) fn waited(&self, link: &Link, place: usize, start: i64, mut end: i64) -> Option<i64> {
        // what must not end before something that stands or starts at the beginning of a day ends in that day
        let moment = self.is_moment(link.need);
        let begins = if moment { !self.closes(link.need, end)? } else { link.kind == DependencyKind::StartToStart };
        if begins && link.kind == DependencyKind::FinishToFinish {
            end += 1;
        }
        let clock = self.net.waited(link, start, end)?;
        let ends = self.pieces.get(place)?.minutes == 0 && self.net.side(place) == Side::Before;
        let stays = link.kind == DependencyKind::FinishToFinish || self.net.ends_on(link);
        let moved = begins && ends && !stays && clock > self.net.clock;
        Some(clock + i64::from(moved))
    }

    /// Whether a task is no work that is still to be done.
    pub(super) fn is_moment(&self, place: usize) -> bool {
        self.pieces.get(place).is_some_and(|piece| piece.minutes == 0) && self.net.state(place) == State::Open
    }

    /// The same work with a task changed.
    pub(crate) fn with(&self, place: usize, change: impl FnOnce(&mut Piece)) -> Self {
        let mut work = self.clone();
        if let Some(piece) = work.pieces.get_mut(place) {
            change(piece);
        }
        work.weigh();
        work
    }

    /// The order in which tasks are taken when several could be: the longest work behind them first.
    pub(crate) fn ranks(&self) -> Vec<i64> {
        self.tails.iter().map(|tail| -tail).collect()
    }

    /// The same by the days that people's hours make of the work, in minutes of the clock.
    pub(crate) fn stretched(&self) -> Vec<i64> {
        let stretch = |piece: &Piece| match piece.worker.and_then(|worker| self.workers.get(worker)) {
            Some(worker) => match worker.per_week {
                Some(own) => piece.minutes * worker.week.max(1) / own.clamp(1, worker.week.max(1)),
                None => piece.minutes,
            },
            None => piece.minutes,
        };
        self.behind(stretch).into_iter().map(|tail| -tail).collect()
    }

    fn weigh(&mut self) {
        self.tails = Rc::new(self.behind(|piece| piece.minutes));
    }

    /// The longest chain of lengths from the beginning of each task on.
    fn behind(&self, length: impl Fn(&Piece) -> i64) -> Vec<i64> {
        let mut tails = vec![0i64; self.pieces.len()];
        for place in (0..self.pieces.len()).rev() {
            let Some(piece) = self.pieces.get(place) else { continue };
            let own = length(piece);
            let mut longest = own;
            for (next, link) in self.net.opens(place).filter(|(next, _)| self.counts(*next)) {
                let tail = tails.get(next).copied().unwrap_or(0);
                let (before, behind) = match link.kind {
                    DependencyKind::FinishToStart => (own, tail),
                    DependencyKind::StartToStart => (0, tail),
                    DependencyKind::FinishToFinish => (own, tail - self.pieces.get(next).map_or(0, &length)),
                    DependencyKind::StartToFinish => (0, tail - self.pieces.get(next).map_or(0, &length)),
                };
                longest = longest.max(before + behind + self.net.rough(link));
            }
            if let Some(tail) = tails.get_mut(place) {
                *tail = longest;
            }
        }
        tails
    }
}
