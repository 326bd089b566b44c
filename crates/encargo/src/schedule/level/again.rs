//! A levelled schedule made again from what it kept: the order of its tasks and how far its targets gave way; looks for
//! nothing.

use super::aim::Aimed;
use super::run::{Desk, Placing, Run};
use super::tape::Tape;
use super::work::Work;
use super::{Levelling, weeks};
use crate::calendar::CLOCK;
use crate::error::{Error, Kind, clip};
use crate::plan::Plan;
use crate::schedule::net::{Net, Side, State, sides};
use crate::schedule::pass::Timing;
use crate::schedule::{Schedule, Slot, Terms};

impl Levelling {
    /// What is kept of a way through the work.
    pub(super) fn of(net: &Net<'_>, run: &Run, moved: Option<i64>) -> Self {
        let tasks = run.order.iter().filter_map(|place| net.plan.tasks().get(*place));
        Self {
            order: tasks.map(|task| task.id.clone()).collect(),
            moved_days: moved.and_then(|days| u32::try_from(days).ok()),
        }
    }

    /// The places of the order, when its tasks are of this plan.
    fn places(&self, plan: &Plan) -> Option<Vec<usize>> {
        self.order.iter().map(|id| plan.place(id)).collect()
    }

    /// Whether the order is one of this plan: each task that the key task waits for once, none before what it needs but for
    /// what has been begun.
    pub(in crate::schedule) fn fits(&self, plan: &Plan, begun: impl Fn(&str) -> bool) -> bool {
        let sides = sides(plan.needs(), plan.key_place());
        let wanted =
            |place: usize| plan.key_place().is_none() || sides.get(place).is_some_and(|side| *side != Side::After);
        let Some(places) = self.places(plan) else { return false };
        let mut placed = vec![false; plan.tasks().len()];
        for (place, id) in places.iter().zip(&self.order) {
            let needs = plan.needs().get(*place).map_or(&[][..], Vec::as_slice);
            let ready = begun(id) || needs.iter().all(|need| placed.get(*need) == Some(&true));
            match placed.get_mut(*place) {
                Some(slot) if !*slot && ready && wanted(*place) => *slot = true,
                _ => return false,
            }
        }
        (0..placed.len()).all(|place| !wanted(place) || placed.get(place) == Some(&true))
    }

    /// The order that days tell, of a schedule that was saved before orders were.
    pub(in crate::schedule) fn told(plan: &Plan, slots: &[Slot], begun: impl Fn(&str) -> bool) -> Option<Self> {
        let sides = sides(plan.needs(), plan.key_place());
        let mut places: Vec<usize> = (0..plan.tasks().len().min(slots.len()))
            .filter(|place| plan.key_place().is_none() || sides.get(*place).is_some_and(|side| *side != Side::After))
            .collect();
        places.sort_by_key(|place| slots.get(*place).map(|slot| (slot.start, slot.finish)));
        let order = places.iter().filter_map(|place| Some(plan.tasks().get(*place)?.id.clone())).collect();
        Some(Self { order, moved_days: Some(0) }).filter(|told| told.fits(plan, begun))
    }

    /// The work with its targets as they were kept, and the way through it.
    pub(in crate::schedule) fn again<'n>(
        &self,
        net: &'n Net<'_>,
        timing: &Timing,
        terms: &Terms,
    ) -> Option<(Work<'n>, Run)> {
        let order = self.places(net.plan)?;
        let work = Work::of(net, &terms.team, &weeks(terms, net.axes.all.len(), &net.axes.people));
        let work = match self.moved_days {
            Some(days) => Aimed { work: &work, timing, by: 0 }.moved(i64::from(days))?,
            None => work,
        };
        let run = Run::in_order(&work, &order)?;
        Some((work, run))
    }
}

impl Schedule {
    /// What the levelled schedule was made from: what reads it gets the net, its timing, the work and the way through it.
    /// Nothing when people's hours were not asked.
    pub(in crate::schedule) fn made<T>(
        &self,
        read: impl FnOnce(&Net<'_>, &Timing, &Work<'_>, &Run) -> T,
    ) -> Result<Option<T>, Error> {
        let Some(levelling) = &self.record.levelling else { return Ok(None) };
        let (plan, terms) = (self.plan(), self.terms());
        let (timing, net) = Timing::at_worst(plan, terms, terms.key_date.or(plan.goal().due))?;
        let (work, run) = levelling
            .again(&net, &timing, terms)
            .ok_or_else(|| Error::from(Kind::ScheduleTooLong { plan: clip(plan.id()) }))?;
        Ok(Some(read(&net, &timing, &work, &run)))
    }
}

impl Schedule {
    /// The same order with nothing held back for a target day or the key date: the soonest that it ends.
    pub(in crate::schedule) fn unheld<T>(
        &self,
        read: impl FnOnce(&Net<'_>, &Work<'_>, &Run) -> T,
    ) -> Result<Option<T>, Error> {
        let Some(levelling) = &self.record.levelling else { return Ok(None) };
        let (plan, terms) = (self.plan(), self.terms());
        let too_long = || Error::from(Kind::ScheduleTooLong { plan: clip(plan.id()) });
        let (_, net) = Timing::at_worst(plan, terms, terms.key_date.or(plan.goal().due))?;
        let order = levelling.places(plan).ok_or_else(too_long)?;
        let work = Work::of(&net, &terms.team, &weeks(terms, net.axes.all.len(), &net.axes.people));
        let run = Run::in_order(&work, &order).ok_or_else(too_long)?;
        Ok(Some(read(&net, &work, &run)))
    }
}

impl Run {
    /// The way that an order found before gives, and then all other tasks in the time that people have left.
    pub(crate) fn in_order(work: &Work<'_>, order: &[usize]) -> Option<Self> {
        let mut placing = Placing::of(work, false);
        placing.follow(order)?;
        placing.rest()?;
        Some(placing.run)
    }

    /// The tasks whose delay would move the end, first to last: those that are still to be done of the chain of needs and
    /// people that decides it, and the key task.
    pub(crate) fn deciding(&self, net: &Net<'_>) -> Vec<usize> {
        let mut chain = Vec::new();
        self.each_deciding(net, |place| chain.push(place));
        chain.reverse();
        chain
    }

    /// The same, last to first, one by one.
    pub(crate) fn each_deciding(&self, net: &Net<'_>, mut take: impl FnMut(usize)) {
        let open = |place: usize| !matches!(net.state(place), State::Done(..));
        net.key.into_iter().filter(|key| open(*key)).for_each(&mut take);
        let (mut here, mut steps) = (self.last, 0);
        while let Some(place) = here.filter(|_| steps <= self.drivers.len()) {
            if open(place) {
                take(place);
            }
            (here, steps) = (self.driver(place), steps + 1);
        }
    }
}

/// The first and last day of a task, by their indices.
pub(crate) fn days_of(work: &Work<'_>, run: &Run, place: usize) -> Option<(usize, usize)> {
    let net = work.net;
    let (start, end) = (*run.starts.get(place)?, *run.ends.get(place)?);
    let day = |clock: i64| usize::try_from(clock.div_euclid(CLOCK)).ok();
    let axis = net.axis(place)?;
    match net.state(place) {
        State::Done(started, finished, _) => Some((axis.index(started)?, axis.index(finished)?)),
        State::Started(started) => {
            let first = axis.index(started)?;
            Some((first, day(end - i64::from(net.work(place) > 0))?.max(first)))
        }
        State::Open if net.work(place) > 0 => Some((day(start)?, day(end - 1)?)),
        State::Open => {
            let before = net.side(place) == Side::Before && end > net.clock && axis.works(axis.index_of(end - 1)?);
            let stands = day(end - i64::from(before))?;
            Some((stands, stands))
        }
    }
}

/// One order, placed again and again with other durations.
pub(crate) struct Samples<'n> {
    work: Work<'n>,
    order: Vec<usize>,
    kept: Option<(Vec<usize>, Vec<Desk>, Run)>,
    /// Whether the key task does not wait for all.
    rest: bool,
    tape: Option<Tape>,
}

impl<'n> Samples<'n> {
    pub(crate) fn of(work: &Work<'n>, run: &Run) -> Self {
        let rest = work.pieces.iter().any(|piece| !piece.wanted);
        Self { work: work.clone(), order: run.order.clone(), kept: None, rest, tape: Tape::of(work, run) }
    }

    /// Whether no end comes sooner when a task takes longer: so it is where everybody does one task at a time and ends wait
    /// for nothing.
    pub(crate) fn only_grow(&self) -> bool {
        self.tape.is_some()
    }

    /// The way through it when each task takes so many minutes.
    pub(crate) fn place(&mut self, minutes: impl Fn(usize) -> Option<i64>) -> Option<&Run> {
        if let Some(tape) = &mut self.tape {
            return tape.place(&self.work, minutes);
        }
        for (place, piece) in self.work.pieces.iter_mut().enumerate() {
            if piece.minutes > 0 {
                piece.minutes = minutes(place)?.max(1);
            }
        }
        let mut placing = match self.kept.take() {
            Some((lanes, desks, run)) => Placing::anew(&self.work, lanes, desks, run),
            None => Placing::of(&self.work, false),
        };
        placing.follow(&self.order)?;
        if self.rest {
            placing.rest()?;
        }
        let kept = self.kept.insert((placing.lanes, placing.desks, placing.run));
        Some(&kept.2)
    }
}

impl<'w, 'n> Placing<'w, 'n> {
    /// Everything as before the first task, in the memory of another way.
    fn anew(work: &'w Work<'n>, lanes: Vec<usize>, mut desks: Vec<Desk>, mut run: Run) -> Self {
        desks.fill(Desk::default());
        (run.latest, run.last) = (0, None);
        run.drivers.fill(None);
        run.done.clear();
        run.order.clear();
        Self { work, lanes, desks, run }
    }

    /// Places the tasks that count one after the other, in an order that was found before.
    pub(super) fn follow(&mut self, order: &[usize]) -> Option<()> {
        self.begin()?;
        for place in order {
            let piece = *self.work.pieces.get(*place)?;
            let leaves = self.leaves(*place)?;
            self.put(*place, piece, leaves, self.soonest(*place, leaves.0))?;
        }
        Some(())
    }
}
