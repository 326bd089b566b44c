//! What a link between two tasks leaves, forwards and backwards, across calendars; runs no pass and knows no words.

use super::net::{Gap, Link, Net, Side, State};
use crate::calendar::{Axis, CLOCK};
use crate::plan::{DependencyKind, GapUnit};

impl Net<'_> {
    /// The minute of the clock at which a task that starts at a position starts.
    pub(crate) fn starts_at(&self, place: usize, start: i64) -> Option<i64> {
        let axis = self.axis(place)?;
        match self.state(place) {
            State::Done(started, ..) | State::Started(started) => {
                Some(i64::try_from(axis.index(started)?).ok()? * CLOCK)
            }
            State::Open if self.work(place) > 0 => axis.opens_at(start),
            State::Open => self.stands_at(place, start),
        }
    }

    /// The minute of the clock at which a task that starts at a position finishes.
    pub(crate) fn finishes_at(&self, place: usize, start: i64) -> Option<i64> {
        match self.state(place) {
            State::Done(_, _, clock) => Some(clock),
            _ if self.work(place) > 0 => self.axis(place)?.closes_at(start + self.work(place)),
            _ => self.stands_at(place, start),
        }
    }

    /// A task without work stands on one day: the one its needs end on when the key task waits for it, otherwise the one
    /// that begins.
    fn stands_at(&self, place: usize, start: i64) -> Option<i64> {
        let axis = self.axis(place)?;
        match self.side(place) {
            Side::Before if start != self.now(place) => axis.closes_at(start),
            _ => axis.opens_at(start),
        }
    }

    /// A minute of the clock some time later.
    pub(crate) fn later(&self, clock: i64, gap: Option<Gap>, ends: bool) -> Option<i64> {
        let Some(gap) = gap else { return Some(clock) };
        let axis = self.axes.axis(gap.axis)?;
        match gap.unit {
            GapUnit::CalendarDays => clock.checked_add(gap.amount.checked_mul(CLOCK)?),
            GapUnit::WorkingDays if ends => axis.closes_away(clock, gap.amount),
            GapUnit::WorkingDays => axis.opens_away(clock, gap.amount),
            GapUnit::WorkingMinutes => {
                let position = axis.position(clock)?.checked_add(gap.amount)?;
                if ends { axis.closes_at(position) } else { axis.opens_at(position) }
            }
        }
    }

    /// The minute of the clock before which a task does not start, whatever it waits for.
    pub(crate) fn floor_clock(&self, place: usize) -> i64 {
        let floor = self.limit_of(place).floor.and_then(|floor| self.axis(place)?.opens_at(floor));
        floor.map_or(self.clock, |floor| floor.max(self.clock))
    }

    /// The minute of the clock that a link waits for when the task it needs starts and ends at these.
    pub(crate) fn waited(&self, link: &Link, start: i64, end: i64) -> Option<i64> {
        match link.kind {
            DependencyKind::FinishToStart | DependencyKind::FinishToFinish => {
                self.later(self.later(end, self.wait_behind(link), true)?, link.gap, true)
            }
            DependencyKind::StartToStart | DependencyKind::StartToFinish => self.later(start, link.gap, false),
        }
    }

    /// About how many working minutes a link puts between two tasks beside their work; days count eight hours.
    pub(crate) fn rough(&self, link: &Link) -> i64 {
        let minutes = |gap: Gap| if gap.unit == GapUnit::WorkingMinutes { gap.amount } else { gap.amount * 480 };
        link.gap.map_or(0, minutes) + self.wait_behind(link).map_or(0, minutes)
    }

    /// The minute of the clock that a link waits for when the task it needs starts at a position.
    fn opens_clock(&self, link: &Link, need_start: i64) -> Option<i64> {
        let starts = matches!(link.kind, DependencyKind::StartToStart | DependencyKind::StartToFinish);
        let (start, end) = if starts {
            (self.starts_at(link.need, need_start)?, 0)
        } else {
            let end = self.finishes_at(link.need, need_start)?;
            (0, end + i64::from(link.kind == DependencyKind::FinishToFinish && self.begins(link, need_start)))
        };
        self.waited(link, start, end)
    }

    /// Whether a link waits for something that stands or starts at the beginning of a day: what may not end before it
    /// ends in that day then, and not at the end of the day before.
    fn begins(&self, link: &Link, need_start: i64) -> bool {
        if self.work(link.need) > 0 || self.state(link.need) != State::Open {
            return link.kind == DependencyKind::StartToStart;
        }
        self.side(link.need) != Side::Before || need_start == self.now(link.need)
    }

    /// Whether the time that a link waits for is the end of some minutes, wherever they began.
    pub(crate) fn ends_on(&self, link: &Link) -> bool {
        let minutes = |gap: Option<Gap>| gap.is_some_and(|gap| gap.unit == GapUnit::WorkingMinutes);
        link.kind == DependencyKind::FinishToStart && (minutes(link.gap) || minutes(self.wait_behind(link)))
    }

    /// The soonest start of a task when the one that a link needs starts at a position, as far as that link goes.
    pub(crate) fn soonest(&self, link: &Link, need_start: i64, place: usize) -> Option<i64> {
        if let Some(lag) = link.plain {
            return Some(need_start + lag + self.span(link, place));
        }
        let clock = self.opens_clock(link, need_start)?;
        let axis = self.axis(place)?;
        Some(match link.kind {
            DependencyKind::FinishToStart | DependencyKind::StartToStart => {
                let start = axis.position(clock)?;
                // what stands at the end of a day may not stand on one before what it waits for
                let from =
                    clock + i64::from(self.begins(link, need_start) && !self.ends_on(link) && start != self.now(place));
                if self.work(place) == 0 && self.side(place) == Side::Before && self.stands_at(place, start)? < from {
                    start + 1
                } else {
                    start
                }
            }
            DependencyKind::FinishToFinish => finish_after(axis, clock)? - self.work(place),
            DependencyKind::StartToFinish => axis.position(clock)? - self.work(place),
        })
    }

    /// The minutes that a plain link puts between two starts, its lag apart.
    fn span(&self, link: &Link, place: usize) -> i64 {
        match link.kind {
            DependencyKind::FinishToStart => self.work(link.need),
            DependencyKind::StartToStart => 0,
            DependencyKind::FinishToFinish => self.work(link.need) - self.work(place),
            DependencyKind::StartToFinish => -self.work(place),
        }
    }

    /// Whether the start of the task that a link needs moves what the link leaves: not when that has happened.
    pub(crate) fn moves(&self, link: &Link) -> bool {
        let starts = matches!(link.kind, DependencyKind::StartToStart | DependencyKind::StartToFinish);
        match self.state(link.need) {
            State::Open => true,
            State::Started(_) => !starts,
            State::Done(..) => false,
        }
    }

    /// The latest start of the task that a link needs which leaves a start to the task that waits.
    pub(crate) fn latest(&self, link: &Link, start: i64, place: usize) -> Option<i64> {
        if let Some(lag) = link.plain {
            return Some(start - lag - self.span(link, place));
        }
        // What a link leaves only ever grows with what it is given: gallop from a guess, then halve.
        let fits = |at: i64| self.soonest(link, at, place).map(|soonest| soonest <= start);
        let here = self.axis(place)?.opens_at(start).or_else(|| self.axis(place)?.closes_at(start))?;
        let guess = self.axis(link.need)?.position(here)? - self.work(link.need);
        let (mut low, mut high, mut step) = (guess, guess, 1i64);
        if fits(guess)? {
            loop {
                high = low + step;
                if !fits(high)? {
                    break;
                }
                (low, step) = (high, step * 2);
            }
        } else {
            loop {
                low = high - step;
                if fits(low)? {
                    break;
                }
                (high, step) = (low, step * 2);
            }
        }
        while high - low > 1 {
            let middle = i64::midpoint(low, high);
            if fits(middle)? { low = middle } else { high = middle }
        }
        Some(low)
    }
}

/// The first position at which work may end so that it does not end before other work that ends at a minute of the clock.
/// Where nobody works on that day, one minute of the next working day must be done.
fn finish_after(axis: &Axis, clock: i64) -> Option<i64> {
    let position = axis.position(clock)?;
    Some(if axis.works(axis.index_of(clock - 1)?) { position } else { position + 1 })
}
