//! The passes over a net: early, late and planned positions in working minutes; knows no people and no words.

use super::Slot;
use super::axes::Axes;
use super::net::{Net, Side, State};
use super::target::Target;
use super::terms::Terms;
use crate::calendar::{CLOCK, Day};
use crate::error::{Error, Kind, clip};
use crate::plan::{DependencyKind, Plan};

/// When everything happens, in the plan's order.
#[derive(Debug)]
pub(crate) struct Timing {
    /// The day that was asked for, or the working day before it when nobody works on it.
    pub(crate) due: Day,
    /// The day that is planned for: later than `due` when there is not enough time.
    pub(crate) planned: Day,
    /// The soonest day the key task can happen on.
    pub(crate) soonest: Day,
    /// How many working days `soonest` is later than `due`; nothing when there is time enough.
    pub(crate) shortfall: Option<i64>,
    /// For each task with a target day: what became of it.
    pub(crate) targets: Vec<Option<Target>>,
    /// The slots, nobody named in them yet.
    pub(crate) slots: Vec<Slot>,
    /// The soonest start of each task, as a position on its axis.
    pub(crate) early: Vec<i64>,
    /// The planned start.
    pub(crate) starts: Vec<i64>,
}

/// The working day that is asked for and the one that is planned for, by their numbers on the key task's axis.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Aim {
    pub(crate) due: i64,
    pub(crate) planned: i64,
    pub(crate) soonest: i64,
}

impl Timing {
    /// All passes: early forwards from today, late backwards from the key date by needs alone, and between them the plan.
    pub(crate) fn of<'p>(plan: &'p Plan, terms: &Terms, asked: Option<Day>) -> Result<(Self, Net<'p>), Error> {
        Self::on(plan, terms, asked, Axes::of(plan, terms, asked)?)
    }

    /// The same on days that reach far enough for work within people's hours.
    pub(crate) fn in_hours<'p>(plan: &'p Plan, terms: &Terms, asked: Option<Day>) -> Result<(Self, Net<'p>), Error> {
        Self::on(plan, terms, asked, Axes::in_hours(plan, terms, asked)?)
    }

    /// The same on days that reach far enough for work within people's hours that goes badly.
    pub(crate) fn at_worst<'p>(plan: &'p Plan, terms: &Terms, asked: Option<Day>) -> Result<(Self, Net<'p>), Error> {
        Self::on(plan, terms, asked, Axes::at_worst(plan, terms, asked)?)
    }

    fn on<'p>(plan: &'p Plan, terms: &Terms, asked: Option<Day>, axes: Axes) -> Result<(Self, Net<'p>), Error> {
        let net = Net::of(plan, axes, terms)?;
        let timing = net.timing(asked).ok_or_else(|| Error::from(Kind::ScheduleTooLong { plan: clip(plan.id()) }))?;
        Ok((timing, net))
    }
}

impl Net<'_> {
    fn timing(&self, asked: Option<Day>) -> Option<Timing> {
        let early = self.early()?;
        let aim = self.aim(asked, &early)?;
        let (targets, starts) = self.planned(aim, &early)?;
        let end = self.last_finish(&starts)?;
        let (due_at, early_end) = (self.anchor(aim.due)?, self.last_finish(&early)?);
        let late = self.backwards(due_at, end, |_| None)?;
        let floats: Vec<i64> = late.iter().zip(&early).map(|(late, early)| late - early).collect();
        let open = |place: usize| !matches!(self.state(place), State::Done(..));
        let tightest = match self.key.filter(|key| open(*key)) {
            Some(key) => at(&floats, key),
            None => (0..floats.len()).filter(|place| open(*place)).map(|place| at(&floats, place)).min().unwrap_or(0),
        };
        let mut slots = Vec::with_capacity(self.work.len());
        for (place, task) in self.plan.tasks().iter().enumerate() {
            let (start, finish) = self.days(place, at(&starts, place))?;
            let (early_start, early_finish) = self.days(place, at(&early, place))?;
            let (late_start, late_finish) = self.days(place, at(&late, place))?;
            let total_float = at(&floats, place);
            slots.push(Slot {
                task: task.id.clone(),
                person: None,
                start,
                finish,
                early_start,
                early_finish,
                late_start,
                late_finish,
                total_float,
                free_float: self.free_float(place, &early, early_end)?,
                critical: total_float <= tightest && self.side(place) != Side::After && open(place),
                work: Vec::new(),
            });
        }
        Some(Timing {
            due: self.day(aim.due)?,
            planned: self.day(aim.planned)?,
            soonest: self.day(aim.soonest)?,
            shortfall: Some(aim.soonest - aim.due).filter(|days| *days > 0),
            targets,
            slots,
            early,
            starts,
        })
    }

    /// The soonest starts.
    pub(crate) fn early(&self) -> Option<Vec<i64>> {
        self.forwards(|place| self.limit_of(place).floor.map_or(self.now(place), |floor| floor.max(self.now(place))))
    }

    /// The days that are asked and planned for.
    pub(crate) fn aim(&self, asked: Option<Day>, early: &[i64]) -> Option<Aim> {
        let soonest = self.soonest_day(early)?;
        let due = match asked {
            Some(day) => self.work_day_until(day)?,
            None => soonest,
        };
        let done = self.key.is_some_and(|key| matches!(self.state(key), State::Done(..)));
        Some(Aim { due, planned: if done { soonest } else { due.max(soonest) }, soonest })
    }

    /// The axis of the key task, or of the terms' calendar when there is none.
    fn main(&self) -> usize {
        self.key.map_or(0, |key| self.axes.own(key))
    }

    /// The day of a working day's number on the key task's axis.
    pub(crate) fn day(&self, number: i64) -> Option<Day> {
        let axis = self.axes.axis(self.main())?;
        axis.nth_work_day(number).and_then(|index| axis.day(index))
    }

    /// The number of a day, or of the working day before it when nobody works on it: late is worse than early.
    pub(crate) fn work_day_until(&self, day: Day) -> Option<i64> {
        let axis = self.axes.axis(self.main())?;
        let index = axis.index(day)?;
        let number = axis.work_days_before(index);
        if axis.nth_work_day(number) == Some(index) { Some(number) } else { number.checked_sub(1) }
    }

    /// Where the key task starts on a working day: at its beginning, or so that it ends with the day when it is too long
    /// for it. Without a key task: the end of the day, by which everything is done.
    pub(crate) fn anchor(&self, number: i64) -> Option<i64> {
        let axis = self.axes.axis(self.main())?;
        let index = axis.nth_work_day(number)?;
        let (begin, end) = (axis.begin(index)?, axis.end(index)?);
        Some(match self.key.map(|key| self.work(key)) {
            Some(work) if begin + work <= end => begin,
            Some(work) => end - work,
            None => end,
        })
    }

    /// The first working day whose anchor leaves time for everything before it.
    fn soonest_day(&self, early: &[i64]) -> Option<i64> {
        let axis = self.axes.axis(self.main())?;
        let first = axis.work_day_from(axis.index_of(self.clock)?)?;
        let ready = if let Some(key) = self.key {
            // where it has happened, or somebody works on it, its day is the one it ends on
            match self.state(key) {
                State::Done(_, finished, _) => return self.work_day_until(finished),
                State::Started(_) => {
                    let last = self.finishes_at(key, at(early, key))? - 1;
                    return self.work_day_until(axis.day(axis.index_of(last)?)?);
                }
                State::Open => at(early, key),
            }
        } else {
            let last = self.last_finish(early)?;
            let position = axis.position(last)?;
            let short = axis.closes_at(position).is_none_or(|closes| closes < last) && last > self.clock;
            if short && !axis.works(axis.index_of(last - 1)?) { position + 1 } else { position }
        };
        axis.first_work_day(first, |number| self.anchor(number).is_some_and(|anchor| anchor >= ready))
    }

    /// The minute of the clock by which everything is done.
    pub(crate) fn last_finish(&self, starts: &[i64]) -> Option<i64> {
        let mut last = i64::MIN;
        for (place, start) in starts.iter().enumerate() {
            last = last.max(self.finishes_at(place, *start)?);
        }
        Some(last)
    }

    /// The first and last day of a task that starts at a position.
    pub(crate) fn days(&self, place: usize, start: i64) -> Option<(Day, Day)> {
        let axis = self.axis(place)?;
        let work = self.work(place);
        let (first, last) = match self.state(place) {
            State::Done(started, finished, _) => return Some((started, finished)),
            State::Open if work > 0 => (axis.beginning_at(start)?, axis.ending_at(start + work)?),
            State::Started(started) if work > 0 => {
                return Some((started, axis.day(axis.ending_at(start + work)?)?.max(started)));
            }
            State::Started(started) => return Some((started, axis.day(axis.beginning_at(start)?)?.max(started))),
            State::Open => {
                let index = match self.side(place) {
                    Side::Before if start != self.now(place) => axis.ending_at(start)?,
                    _ => axis.beginning_at(start)?,
                };
                (index, index)
            }
        };
        Some((axis.day(first)?, axis.day(last)?))
    }

    /// How far a task may slip without moving any other.
    fn free_float(&self, place: usize, early: &[i64], end: i64) -> Option<i64> {
        if matches!(self.state(place), State::Done(..)) {
            return Some(0);
        }
        let mut latest = None;
        for (next, link) in self.opens(place) {
            if self.state(next) == State::Open && self.moves(link) {
                let leaves = self.latest(link, at(early, next), next)?;
                latest = Some(latest.map_or(leaves, |latest: i64| latest.min(leaves)));
            }
        }
        let latest = match latest {
            Some(latest) => latest,
            None => self.axis(place)?.position(end)? - self.work(place),
        };
        Some(latest - at(early, place))
    }

    /// The soonest starts: none before its floor or before what its links leave.
    pub(crate) fn forwards(&self, floor: impl Fn(usize) -> i64) -> Option<Vec<i64>> {
        let mut starts: Vec<i64> = Vec::with_capacity(self.work.len());
        for place in 0..self.work.len() {
            let start = match self.state(place) {
                State::Done(started, ..) => {
                    let axis = self.axis(place)?;
                    axis.begin(axis.index(started)?)?
                }
                // what has begun goes on; only its end may still have to wait
                State::Started(_) => {
                    let mut start = self.now(place);
                    for link in self.links(place) {
                        if matches!(link.kind, DependencyKind::FinishToFinish | DependencyKind::StartToFinish) {
                            start = start.max(self.soonest(link, at(&starts, link.need), place)?);
                        }
                    }
                    start
                }
                State::Open => {
                    let mut start = floor(place);
                    for link in self.links(place) {
                        start = start.max(self.soonest(link, at(&starts, link.need), place)?);
                    }
                    start
                }
            };
            starts.push(start);
        }
        Some(starts)
    }

    /// The latest starts: the key task's is given, what comes after it ends by a minute of the clock, none is later than
    /// what its links, its limits and its ceiling (an end) leave.
    pub(crate) fn backwards(
        &self,
        key_start: i64,
        end: i64,
        ceiling: impl Fn(usize) -> Option<i64>,
    ) -> Option<Vec<i64>> {
        let mut starts = vec![0i64; self.work.len()];
        for place in (0..self.work.len()).rev() {
            let (side, work, axis) = (self.side(place), self.work(place), self.axis(place)?);
            let start = if let State::Done(started, ..) = self.state(place) {
                axis.begin(axis.index(started)?)?
            } else if side == Side::Key {
                key_start
            } else {
                let mut latest = match side {
                    Side::After => axis.position(end)? - work,
                    _ if self.key.is_none() => self.end_on(place, key_start)? - work,
                    _ => i64::MAX,
                };
                for (next, link) in self.opens(place) {
                    let counts = side == Side::After || self.side(next) != Side::After;
                    let holds = match self.state(next) {
                        State::Open => true,
                        State::Started(_) => {
                            matches!(link.kind, DependencyKind::FinishToFinish | DependencyKind::StartToFinish)
                        }
                        State::Done(..) => false,
                    };
                    if counts && holds && self.moves(link) {
                        latest = latest.min(self.latest(link, at(&starts, next), next)?);
                    }
                }
                let limits = self.limit_of(place);
                let by = [limits.finish, ceiling(place)].into_iter().flatten().map(|end| end - work).min();
                let latest = [limits.start, by].into_iter().flatten().fold(latest, i64::min);
                // what only waits for things that are done has all the time there is
                if latest == i64::MAX { self.key_end(place, key_start)? - work } else { latest }
            };
            if let Some(slot) = starts.get_mut(place) {
                *slot = start;
            }
        }
        Some(starts)
    }

    /// The end of the day by which everything is done, on a task's own axis; a position on that of the terms.
    fn end_on(&self, place: usize, end: i64) -> Option<i64> {
        if self.axes.own(place) == 0 {
            return Some(end);
        }
        self.axis(place)?.position(self.axes.axis(0)?.closes_at(end)?)
    }

    /// The beginning of the key task on another task's axis.
    fn key_end(&self, place: usize, key_start: i64) -> Option<i64> {
        let key = self.axes.axis(self.main())?;
        self.axis(place)?.position(key.opens_at(key_start).or_else(|| key.closes_at(key_start))?)
    }

    /// The longest chain to the key task, or to the last when there is none, by the soonest starts, first to last.
    pub(crate) fn longest_chain(&self, early: &[i64]) -> Vec<usize> {
        let mut here = self.key;
        if here.is_none() {
            let mut latest = None;
            for (place, start) in early.iter().enumerate() {
                let finish = self.finishes_at(place, *start);
                if latest.is_none_or(|latest| finish > latest) {
                    (here, latest) = (Some(place), Some(finish));
                }
            }
        }
        let mut chain = Vec::new();
        while let Some(place) = here {
            chain.push(place);
            here = self.driver(place, early);
        }
        chain.reverse();
        chain
    }

    /// The task that makes another start no sooner; nothing when that is a day, or no task.
    pub(crate) fn driver(&self, place: usize, starts: &[i64]) -> Option<usize> {
        if self.state(place) != State::Open {
            return None;
        }
        let mut best: Option<(i64, usize)> = None;
        for link in self.links(place) {
            let bound = self.soonest(link, at(starts, link.need), place)?;
            if best.is_none_or(|best| bound > best.0) {
                best = Some((bound, link.need));
            }
        }
        best.filter(|(bound, _)| *bound >= at(starts, place)).map(|(_, need)| need)
    }

    /// The day that holds a minute of the clock.
    pub(crate) fn day_of(&self, clock: i64) -> Option<Day> {
        self.axes.axis(0)?.day(usize::try_from(clock.div_euclid(CLOCK)).ok()?)
    }
}

pub(crate) fn at(list: &[i64], place: usize) -> i64 {
    list.get(place).copied().unwrap_or(0)
}
