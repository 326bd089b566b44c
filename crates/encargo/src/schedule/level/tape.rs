//! One order of tasks as a tape of plain numbers, for the usual case: everybody does one task at a time, and ends wait for
//! nothing. The same placing as [`super::run`], fast enough for chance; its test compares the two.

use super::run::Run;
use super::work::Work;
use crate::calendar::CLOCK;
use crate::plan::DependencyKind;
use crate::schedule::net::{Link, Side, State};

/// One day of somebody: its working minutes, those they have of it, and the next day that is worked.
#[derive(Clone, Copy, Debug)]
struct Hours {
    length: i64,
    share: i64,
    next: usize,
}

/// What of a day somebody has given to other tasks: until which of its minutes, and how many; of which sample.
#[derive(Clone, Copy, Debug, Default)]
struct Spent {
    stamp: u32,
    until: i64,
    minutes: i64,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// Work in somebody's hands, or in nobody's.
    Work,
    /// A moment; of what the key task waits for, at the end of what is before it.
    Moment,
    /// The key task, when it is a moment.
    Key,
    /// It has happened.
    Done,
}

#[derive(Clone, Debug)]
struct Step {
    place: usize,
    kind: Kind,
    key: bool,
    counts: bool,
    /// Whose hours.
    hours: usize,
    /// Whose desk; nobody's waits for nobody.
    worker: Option<usize>,
    floor: i64,
    /// The needs among all.
    needs: (usize, usize),
}

#[derive(Clone, Copy, Debug)]
struct Need {
    place: usize,
    /// The number of the link among those of the task, when it is more than waiting for the end.
    link: Option<usize>,
}

#[derive(Clone, Copy, Debug, Default)]
struct Desk {
    clock: i64,
    used: i64,
    last: Option<usize>,
}

/// The tape, and the memory of one pass.
#[derive(Debug)]
pub(super) struct Tape {
    steps: Vec<Step>,
    needs: Vec<Need>,
    hours: Vec<Vec<Hours>>,
    /// The first day of the hours.
    first: usize,
    desks: Vec<Desk>,
    spent: Vec<Vec<Spent>>,
    stamp: u32,
    run: Run,
}

impl Tape {
    /// Nothing where the work is not of the usual kind.
    pub(super) fn of(work: &Work<'_>, run: &Run) -> Option<Self> {
        let net = work.net;
        let first = net.axes.axis(0)?.index_of(net.clock)?;
        if work.workers.iter().any(|worker| worker.lanes > 1) {
            return None;
        }
        let mut tape = Self {
            steps: Vec::with_capacity(work.pieces.len()),
            needs: Vec::new(),
            hours: Vec::new(),
            first,
            desks: vec![Desk::default(); work.workers.len()],
            spent: Vec::new(),
            stamp: 0,
            run: run.clone(),
        };
        for worker in &work.workers {
            let axis = net.axes.axis(worker.axis)?;
            tape.hours.push(hours(axis, first, |day, length| worker.day(day, length)));
        }
        for axis in &net.axes.all {
            tape.hours.push(hours(axis, first, |_, length| length));
        }
        let rest = (0..work.pieces.len()).filter(|place| !work.counts(*place));
        let order: Vec<usize> = run.order.iter().copied().chain(rest).collect();
        for place in order {
            let step = tape.step(work, place)?;
            tape.steps.push(step);
        }
        if tape.steps.iter().any(|step| !step.counts) {
            tape.spent =
                tape.hours.iter().take(work.workers.len()).map(|days| vec![Spent::default(); days.len()]).collect();
        }
        Some(tape)
    }

    fn step(&mut self, work: &Work<'_>, place: usize) -> Option<Step> {
        let (net, piece) = (work.net, *work.pieces.get(place)?);
        let key = work.key == Some(place);
        let kind = match net.state(place) {
            State::Done(..) => Kind::Done,
            _ if piece.minutes > 0 && (!key || piece.worker.is_some()) => Kind::Work,
            _ if piece.minutes > 0 => return None,
            _ if key => Kind::Key,
            _ => Kind::Moment,
        };
        let from = self.needs.len();
        if net.state(place) == State::Open {
            for (number, link) in net.links(place).iter().enumerate() {
                if matches!(link.kind, DependencyKind::FinishToFinish | DependencyKind::StartToFinish) {
                    return None;
                }
                let moments = piece.minutes == 0 && work.is_moment(link.need);
                let plain = link.kind == DependencyKind::FinishToStart
                    && link.gap.is_none()
                    && net.wait_behind(link).is_none()
                    && !moments;
                self.needs.push(Need { place: link.need, link: (!plain).then_some(number) });
            }
        }
        Some(Step {
            place,
            kind,
            key,
            counts: work.counts(place),
            hours: piece.worker.unwrap_or(work.workers.len() + net.axes.own(place)),
            worker: piece.worker,
            floor: piece.floor,
            needs: (from, self.needs.len()),
        })
    }

    /// The way through it when each task takes so many minutes; nothing when the days do not suffice.
    pub(super) fn place(&mut self, work: &Work<'_>, minutes: impl Fn(usize) -> Option<i64>) -> Option<&Run> {
        self.desks.fill(Desk::default());
        self.stamp += 1;
        (self.run.finish, self.run.latest, self.run.last) = (0, 0, None);
        let base = i64::try_from(self.first).ok()? * CLOCK;
        self.run.finish = self.next(work.workers.len(), 0)? + self.first;
        for number in 0..self.steps.len() {
            let step = self.steps.get(number)?;
            if step.kind == Kind::Done && step.counts {
                if step.key {
                    self.run.finish = finished(work, step.place)?;
                }
                continue;
            }
            let (place, key, counts) = (step.place, step.key, step.counts);
            let (leaves, driver, awaited) = self.leaves(work, step)?;
            let desk =
                step.worker.filter(|_| counts && step.kind == Kind::Work).and_then(|worker| self.desks.get(worker));
            let (start, driver) = match desk {
                Some(desk) if desk.clock > leaves => (desk.clock, desk.last),
                _ => (leaves, driver),
            };
            let (began, end) = match step.kind {
                Kind::Done => continue,
                Kind::Work => self.work_off(number, start, minutes(place)?.max(1), base)?,
                Kind::Key => {
                    let day = usize::try_from(start.div_euclid(CLOCK)).ok()? - self.first;
                    let gone = i64::from(start.rem_euclid(CLOCK) > 0);
                    let next = self.next(step.hours, day + usize::try_from(gone).ok()?)?;
                    let at = i64::try_from(next + self.first).ok()? * CLOCK;
                    (at, at)
                }
                Kind::Moment => {
                    let stands = self.stands(work, step, start)?;
                    (stands, stands)
                }
            };
            *self.run.starts.get_mut(place)? = began;
            *self.run.ends.get_mut(place)? = end;
            *self.run.drivers.get_mut(place)? = driver;
            let worked = self.steps.get(number)?.kind == Kind::Work;
            let step = self.steps.get(number)?;
            let last = end - i64::from(worked || !key && self.closes(work, step, end)?);
            let day = usize::try_from(last.div_euclid(CLOCK)).ok()?;
            if counts && work.key.is_none() {
                self.run.finish = self.run.finish.max(day);
            }
            if key {
                self.run.finish = day;
                self.run.last = awaited.or(self.run.last);
            } else if counts && worked && end >= self.run.latest {
                (self.run.latest, self.run.last) = (end, Some(place));
            }
        }
        Some(&self.run)
    }

    /// When a task can start, what it waits for last, and what it would wait for without its floor.
    fn leaves(&self, work: &Work<'_>, step: &Step) -> Option<(i64, Option<usize>, Option<usize>)> {
        let (mut leaves, mut driver, mut last) = (step.floor, None, (i64::MIN, None));
        for need in self.needs.get(step.needs.0..step.needs.1)? {
            let end = *self.run.ends.get(need.place)?;
            let clock = match need.link {
                None => end,
                Some(link) => {
                    let link: &Link = work.net.links(step.place).get(link)?;
                    work.waited(link, step.place, *self.run.starts.get(need.place)?, end)?
                }
            };
            if clock >= leaves {
                (leaves, driver) = (clock, Some(need.place));
            }
            if clock >= last.0 {
                last = (clock, Some(need.place));
            }
        }
        Some((leaves, driver, last.1))
    }

    fn next(&self, hours: usize, day: usize) -> Option<usize> {
        self.hours.get(hours)?.get(day).map(|hours| hours.next).filter(|next| *next != usize::MAX)
    }

    fn index(&self, clock: i64) -> Option<usize> {
        usize::try_from(clock.div_euclid(CLOCK)).ok()?.checked_sub(self.first)
    }

    /// Whether a moment stands at the end of what is before it.
    fn closes(&self, work: &Work<'_>, step: &Step, clock: i64) -> Option<bool> {
        let before = work.net.side(step.place) == Side::Before && clock > work.net.clock;
        Some(before && self.hours.get(step.hours)?.get(self.index(clock - 1)?)?.length > 0)
    }

    fn stands(&self, work: &Work<'_>, step: &Step, clock: i64) -> Option<i64> {
        let days = self.hours.get(step.hours)?;
        if self.closes(work, step, clock)? {
            return Some(clock);
        }
        let (day, gone) = (self.index(clock)?, clock.rem_euclid(CLOCK));
        if days.get(day)?.length > gone {
            return Some(clock);
        }
        Some(i64::try_from(self.next(step.hours, day + 1)? + self.first).ok()? * CLOCK)
    }

    /// Works a task off from a minute of the clock on; what does not count takes what the others leave of a day.
    fn work_off(&mut self, number: usize, start: i64, minutes: i64, base: i64) -> Option<(i64, i64)> {
        let step = self.steps.get(number)?;
        let days = self.hours.get(step.hours)?;
        let (mut day, mut gone) =
            (usize::try_from((start - base).div_euclid(CLOCK)).ok()?, (start - base).rem_euclid(CLOCK));
        let mut desk = step.worker.filter(|_| step.counts).and_then(|worker| self.desks.get_mut(worker));
        let today = |desk: &&mut Desk| desk.clock > start - gone && desk.clock <= start;
        let mut used = desk.as_ref().filter(|desk| today(desk)).map_or(0, |desk| desk.used);
        let mut spent = step.worker.and_then(|worker| self.spent.get_mut(worker));
        let (mut left, mut from) = (minutes, None);
        loop {
            let hours = days.get(day)?;
            let mut own = spent.as_mut().and_then(|spent| spent.get_mut(day));
            if let Some(own) = own.as_mut().filter(|own| own.stamp != self.stamp) {
                **own = Spent { stamp: self.stamp, ..Spent::default() };
            }
            if !step.counts {
                let taken = own.as_ref().map_or((0, 0), |own| (own.until, own.minutes));
                (gone, used) = (gone.max(taken.0), taken.1);
            }
            let take = (hours.length - gone).min(hours.share - used).min(left);
            if take > 0 {
                let at = i64::try_from(day).ok()? * CLOCK + base + gone;
                from = from.or(Some(at));
                (gone, used, left) = (gone + take, used + take, left - take);
                if let Some(own) = own {
                    (own.until, own.minutes) = (own.until.max(gone), own.minutes + take);
                }
                if left == 0 {
                    let over = gone >= hours.length;
                    let end = if over { at + take - gone + CLOCK } else { at + take };
                    if let Some(desk) = desk.as_mut() {
                        **desk = Desk { clock: end, used: if over { 0 } else { used }, last: Some(step.place) };
                    }
                    return Some((from?, end));
                }
            }
            (day, gone, used) = (day + 1, 0, 0);
        }
    }
}

fn finished(work: &Work<'_>, place: usize) -> Option<usize> {
    match work.net.state(place) {
        State::Done(_, finished, _) => work.net.axes.axis(0)?.index(finished),
        _ => None,
    }
}

/// The days of an axis from one on.
fn hours(axis: &crate::calendar::Axis, first: usize, share: impl Fn(usize, i64) -> i64) -> Vec<Hours> {
    let lengths = (first..).map_while(|day| Some((day, axis.end(day)? - axis.begin(day)?)));
    let mut days: Vec<Hours> =
        lengths.map(|(day, length)| Hours { length, share: share(day, length), next: usize::MAX }).collect();
    let mut next = usize::MAX;
    for (day, hours) in days.iter_mut().enumerate().rev() {
        if hours.length > 0 {
            next = day;
        }
        hours.next = next;
    }
    days
}
