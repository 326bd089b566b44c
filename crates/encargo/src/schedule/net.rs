//! A plan as numbers on its axes: work, links, limits, what has happened; runs no pass and knows no words.

use super::axes::Axes;
use super::terms::{ConstraintKind, Terms};
use crate::calendar::{Axis, CLOCK, Day};
use crate::error::{Error, Kind, clip};
use crate::history::TaskState;
use crate::plan::{Dependency, DependencyKind, GapUnit, Plan};

/// Where a task stands to the key task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Side {
    /// The key task waits for it: it is planned backwards.
    Before,
    /// The key task itself.
    Key,
    /// The key task does not wait for it: it is planned forwards.
    After,
}

/// Time between two tasks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Gap {
    pub(crate) amount: i64,
    pub(crate) unit: GapUnit,
    /// The axis it is counted on.
    pub(crate) axis: usize,
}

/// What waits for what of another task, and for how long.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Link {
    /// The task that is waited for.
    pub(crate) need: usize,
    pub(crate) kind: DependencyKind,
    pub(crate) gap: Option<Gap>,
    /// The same in working minutes, when both tasks and all gaps stand on one axis: the usual case, a sum.
    pub(crate) plain: Option<i64>,
}

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum State {
    /// Nothing is done yet.
    Open,
    /// Somebody works on it: since a day.
    Started(Day),
    /// It was done from a day to a day; what follows may start at this minute of the clock.
    Done(Day, Day, i64),
}

/// The days that limit a task, as positions on its axis.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Limits {
    /// It starts here at the earliest.
    pub(crate) floor: Option<i64>,
    /// It starts here at the latest.
    pub(crate) start: Option<i64>,
    /// It finishes here at the latest.
    pub(crate) finish: Option<i64>,
}

/// A plan as numbers.
#[derive(Debug)]
pub(crate) struct Net<'a> {
    pub(crate) plan: &'a Plan,
    pub(crate) axes: Axes,
    /// The working minutes that are left of each task.
    pub(crate) work: Vec<i64>,
    /// The links of each task to those it waits for.
    links: Vec<Vec<Link>>,
    /// Who waits for each task: the place, and which of its links.
    opens: Vec<Vec<(usize, usize)>>,
    pub(crate) sides: Vec<Side>,
    pub(crate) key: Option<usize>,
    pub(crate) states: Vec<State>,
    pub(crate) limits: Vec<Limits>,
    waits: Vec<Option<Gap>>,
    /// The minute of the clock at which the first day begins.
    pub(crate) clock: i64,
    /// The position at which the first day begins, on every axis.
    now: Vec<i64>,
}

impl<'a> Net<'a> {
    /// # Errors
    /// `terms.unknown_task`, `history.future`; `schedule.too_long` when the days do not suffice.
    pub(crate) fn of(plan: &'a Plan, axes: Axes, terms: &Terms) -> Result<Self, Error> {
        let too_long = || Error::from(Kind::ScheduleTooLong { plan: clip(plan.id()) });
        let count = plan.tasks().len();
        let key = plan.key_place();
        let mut net = Self {
            plan,
            work: plan.tasks().iter().map(|task| i64::from(task.effort.likely)).collect(),
            links: Vec::with_capacity(count),
            opens: Vec::new(),
            sides: sides(plan.needs(), key),
            key,
            states: vec![State::Open; count],
            limits: vec![Limits::default(); count],
            waits: Vec::with_capacity(count),
            clock: 0,
            now: Vec::new(),
            axes,
        };
        net.start(terms).ok_or_else(too_long)?;
        terms.history.until(terms.today)?;
        for told in terms.history.states(terms.today) {
            let place = known(plan, &told.task, "history")?;
            net.stands(place, &told, terms.today).ok_or_else(too_long)?;
        }
        for constraint in &terms.constraints {
            let place = known(plan, &constraint.task, "constraints")?;
            net.limit(place, constraint.kind, constraint.day).ok_or_else(too_long)?;
        }
        net.tie();
        Ok(net)
    }

    fn start(&mut self, terms: &Terms) -> Option<()> {
        let first = self.axes.axis(0)?.index(terms.first_day())?;
        self.clock = i64::try_from(first).ok()? * CLOCK;
        self.now = self.axes.all.iter().map(|axis| axis.begin(first)).collect::<Option<_>>()?;
        Some(())
    }

    /// Takes in how a task stands.
    fn stands(&mut self, place: usize, told: &TaskState, today: Day) -> Option<()> {
        let axis = self.axis(place)?;
        let effort = self.plan.tasks().get(place)?.effort;
        let over = told.finished.or(told.since).filter(|_| told.status.is_over());
        // what was handed over without a word on its beginning began that day
        let begun = told.started.or(told.since).filter(|_| told.status.is_begun());
        let (state, left) = match (over, begun) {
            (Some(finished), _) => {
                // what ended today or before holds up nothing that starts today
                let end = (i64::try_from(axis.index(finished)?).ok()? + 1) * CLOCK;
                let now = i64::try_from(axis.index(today)?).ok()? * CLOCK;
                let started = told.started.map_or(finished, |started| started.min(finished));
                (State::Done(started, finished, end.min(now)), 0)
            }
            (None, Some(started)) => {
                // a second go is counted afresh: a correction by its quickest, work that was reopened by all of it
                let (again, since) = (told.since != told.started, told.since.unwrap_or(started));
                let whole = i64::from(if told.rounds > 0 { effort.optimistic } else { effort.likely });
                let gone = match told.spent {
                    0 => self.now(place) - axis.begin(axis.index(since)?)?,
                    _ if again => self.now(place) - axis.begin(axis.index(since)?)?,
                    spent => i64::from(spent),
                };
                (State::Started(started), told.remaining.map_or((whole - gone.max(0)).max(0), i64::from))
            }
            (None, None) => (State::Open, i64::from(told.remaining.unwrap_or(effort.likely))),
        };
        *self.states.get_mut(place)? = state;
        *self.work.get_mut(place)? = left;
        Some(())
    }

    fn limit(&mut self, place: usize, kind: ConstraintKind, day: Day) -> Option<()> {
        let axis = self.axis(place)?;
        let index = axis.index(day)?;
        let (begin, end) = (axis.begin(index)?, axis.end(index)?);
        let limits = self.limits.get_mut(place)?;
        let later = |limit: Option<i64>| Some(limit.map_or(begin, |limit| limit.max(begin)));
        match kind {
            ConstraintKind::NotBefore => limits.floor = later(limits.floor),
            ConstraintKind::NotAfter => limits.finish = Some(limits.finish.map_or(end, |limit| limit.min(end))),
            ConstraintKind::StartOn => {
                limits.floor = later(limits.floor);
                limits.start = Some(limits.start.map_or(begin, |limit| limit.min(begin)));
            }
            ConstraintKind::Deadline => {}
        }
        Some(())
    }

    /// Makes the links, and turns them round.
    fn tie(&mut self) {
        let gap = |amount: i64, unit, calendar: Option<&str>, place| {
            let axis = self.axes.named(calendar, self.axes.own(place));
            Some(Gap { amount, unit, axis }).filter(|gap| gap.amount != 0)
        };
        let tasks = self.plan.tasks();
        self.waits = (0..)
            .zip(tasks)
            .map(|(place, task)| {
                let wait = task.wait.as_ref()?;
                gap(i64::from(wait.amount), wait.unit, wait.calendar.as_deref(), place)
            })
            .collect();
        let mut all = Vec::with_capacity(tasks.len());
        for (place, (task, needs)) in tasks.iter().zip(self.plan.needs()).enumerate() {
            let usual = |need: &Dependency| need.kind == DependencyKind::FinishToStart && need.lag == 0;
            let links: Vec<Link> = if task.after.iter().all(usual) {
                let link =
                    |need: &usize| Link { need: *need, kind: DependencyKind::FinishToStart, gap: None, plain: None };
                needs.iter().map(link).collect()
            } else {
                let link = |need: &Dependency| {
                    let gap = gap(i64::from(need.lag), need.unit, need.calendar.as_deref(), place);
                    Some(Link { need: self.plan.place(&need.task)?, kind: need.kind, gap, plain: None })
                };
                task.after.iter().filter_map(link).collect()
            };
            all.push(links);
        }
        let mut opens = vec![Vec::new(); tasks.len()];
        for (place, links) in all.iter_mut().enumerate() {
            for (number, link) in links.iter_mut().enumerate() {
                link.plain = self.plain(link, place);
                if let Some(list) = opens.get_mut(link.need) {
                    list.push((place, number));
                }
            }
        }
        (self.links, self.opens) = (all, opens);
    }

    /// The lag of a link as a number of minutes on the one axis of both tasks.
    fn plain(&self, link: &Link, place: usize) -> Option<i64> {
        let own = self.axes.own(place);
        let minutes = |gap: Option<Gap>| match gap {
            None => Some(0),
            Some(gap) => (gap.unit == GapUnit::WorkingMinutes && gap.axis == own).then_some(gap.amount),
        };
        let starts = matches!(link.kind, DependencyKind::StartToStart | DependencyKind::StartToFinish);
        // a task without work may stand where a day begins, and that is no longer the end of the day before
        let begins = self.work(link.need) == 0;
        let open = match self.state(link.need) {
            State::Open => {
                let stands = link.kind == DependencyKind::StartToStart && self.work(place) == 0;
                self.axes.own(link.need) == own
                    && !(begins && link.kind == DependencyKind::FinishToFinish)
                    && !(stands && self.side(place) == Side::Before)
            }
            State::Started(_) => self.axes.own(link.need) == own && !starts,
            State::Done(..) => false,
        };
        open.then(|| Some(minutes(link.gap)? + minutes(self.wait_behind(link))?))?
    }

    /// The wait that a link has to sit out: after the work, so only where the finish is waited for.
    pub(crate) fn wait_behind(&self, link: &Link) -> Option<Gap> {
        let finish = matches!(link.kind, DependencyKind::FinishToStart | DependencyKind::FinishToFinish);
        self.waits.get(link.need).copied().flatten().filter(|_| finish)
    }

    /// The axis of a task.
    pub(crate) fn axis(&self, place: usize) -> Option<&Axis> {
        self.axes.axis(self.axes.own(place))
    }

    /// The position on a task's axis at which the first day begins.
    pub(crate) fn now(&self, place: usize) -> i64 {
        self.now.get(self.axes.own(place)).copied().unwrap_or(0)
    }

    pub(crate) fn work(&self, place: usize) -> i64 {
        self.work.get(place).copied().unwrap_or(0)
    }

    pub(crate) fn side(&self, place: usize) -> Side {
        self.sides.get(place).copied().unwrap_or(Side::Before)
    }

    pub(crate) fn state(&self, place: usize) -> State {
        self.states.get(place).copied().unwrap_or(State::Open)
    }

    pub(crate) fn limit_of(&self, place: usize) -> Limits {
        self.limits.get(place).copied().unwrap_or_default()
    }

    /// The links of a task to those it waits for.
    pub(crate) fn links(&self, place: usize) -> &[Link] {
        self.links.get(place).map_or(&[], Vec::as_slice)
    }

    /// Those that wait for a task: the place, and how.
    pub(crate) fn opens(&self, place: usize) -> impl Iterator<Item = (usize, &Link)> {
        let opens = self.opens.get(place).into_iter().flatten();
        opens.filter_map(|(next, number)| Some((*next, self.links(*next).get(*number)?)))
    }
}

fn known(plan: &Plan, task: &str, what: &str) -> Result<usize, Error> {
    plan.place(task).ok_or_else(|| Kind::TermsUnknownTask { task: clip(task), what: what.into() }.into())
}

/// Which tasks the key task waits for; all of them when there is none.
pub(super) fn sides(needs: &[Vec<usize>], key: Option<usize>) -> Vec<Side> {
    let Some(key) = key else { return vec![Side::Before; needs.len()] };
    let mut sides = vec![Side::After; needs.len()];
    let mut open = vec![key];
    while let Some(place) = open.pop() {
        for need in needs.get(place).into_iter().flatten() {
            if let Some(side) = sides.get_mut(*need).filter(|side| **side == Side::After) {
                *side = Side::Before;
                open.push(*need);
            }
        }
    }
    if let Some(side) = sides.get_mut(key) {
        *side = Side::Key;
    }
    sides
}
