//! Days within people's hours: a schedule in which nobody works more than they have, found by trying orders; the words
//! lie beside.

mod bred;
mod rest;
pub(crate) mod run;
pub(crate) mod search;
pub(crate) mod work;

use super::pass::Timing;
use super::{Schedule, ScheduleRecord, Slot, WorkDay, findings};
use crate::calendar::{Axis, Calendar, Day};
use crate::error::{Error, Kind, clip};
use crate::schedule::Terms;
use crate::schedule::net::{Net, Side, State};
use encargo_noun::noun;
use run::Run;
use search::{Found, search};
use work::Work;

/// How hard an order of tasks is looked for.
#[noun]
#[derive(Copy, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Effort {
    /// How many schedules are tried at most.
    pub schedules: u32,
    /// Where chance begins: the same seed gives the same schedule everywhere.
    pub seed: u64,
}

impl Default for Effort {
    /// Two thousand schedules, seed 0.
    fn default() -> Self {
        Self { schedules: 2_000, seed: 0 }
    }
}

impl Effort {
    /// The most schedules that are tried.
    pub const SCHEDULES: u32 = 1_000_000;
    /// The most tasks that are placed without being asked for more, over all schedules that are tried.
    const PLACED: usize = 400_000;

    /// The usual effort for so many tasks: bounded in time.
    pub(crate) fn usual(tasks: usize) -> Self {
        let most = u32::try_from(Self::PLACED / tasks.max(1)).unwrap_or(u32::MAX).max(8);
        Self { schedules: Self::default().schedules.min(most), ..Self::default() }
    }
}

impl Schedule {
    /// The same plan on the same terms with every person within their hours: those of a week in proportion to the day,
    /// on the days of their calendar that are not their days off, one task at a time or as many as they said. A task may
    /// stretch over several days. The key date is met when an order is found that meets it, with as little lateness as
    /// can be when none is; tasks with a target day start no sooner than it asks unless the key date needs them to, all
    /// others as soon as they can.
    ///
    /// # Errors
    /// `schedule.too_long` when the work does not fit into the days looked at.
    pub fn level(&self, effort: Effort) -> Result<Self, Error> {
        let (plan, terms) = (self.plan(), self.terms());
        let asked = terms.key_date.or(plan.goal().due);
        let (timing, net) = Timing::in_hours(plan, terms, asked)?;
        let due_day = asked.map(|_| timing.due);
        let levelled = Levelled::of(&net, terms, &timing, asked, effort);
        let levelled = levelled.ok_or_else(|| Error::from(Kind::ScheduleTooLong { plan: clip(plan.id()) }))?;
        let mut slots = timing.slots.clone();
        levelled.fill(&net, &mut slots);
        for (slot, doer) in slots.iter_mut().zip(&net.axes.doers) {
            slot.person = doer.and_then(|doer| terms.team.people.get(doer)).map(|person| person.name.clone());
        }
        let mut findings = findings::findings(terms, asked, &timing, &net, &slots);
        findings.extend(findings::limits::late(&net, &levelled, due_day));
        let key_date = asked.or_else(|| net.axes.axis(0)?.day(levelled.run.finish));
        Ok(Self { record: ScheduleRecord { plan: plan.clone(), terms: terms.clone(), key_date, slots, findings } })
    }
}

/// Working minutes of a week on each axis.
pub(crate) fn weeks(terms: &Terms, axes: usize, people: &[usize]) -> Vec<i64> {
    let week = |calendar: &Calendar| calendar.week().iter().map(|minutes| i64::from(*minutes)).sum::<i64>();
    let base = week(&terms.calendar.clone().unwrap_or_default());
    let mut weeks = vec![base; axes];
    for (person, axis) in terms.team.people.iter().zip(people) {
        if let (Some(calendar), Some(slot)) =
            (person.calendar.as_ref().and_then(|name| terms.calendars.get(name)), weeks.get_mut(*axis))
        {
            *slot = week(calendar);
        }
    }
    weeks
}

/// A way through all of the work.
pub(crate) struct Levelled {
    pub(crate) run: Run,
    /// The chain that drives the end, by place.
    pub(crate) chain: Vec<usize>,
    pub(crate) proven: bool,
}

impl Levelled {
    fn of(net: &Net<'_>, terms: &Terms, timing: &Timing, asked: Option<Day>, effort: Effort) -> Option<Self> {
        let weeks = weeks(terms, net.axes.all.len(), &net.axes.people);
        let work = Work::of(net, &terms.team, &weeks);
        let tries = effort.schedules.clamp(1, Effort::SCHEDULES);
        let due = asked.and_then(|_| net.axes.axis(0)?.index(timing.due));
        let sooner = search(&work, due, tries, effort.seed)?;
        // as late as that: the targets may keep no task that this day needs
        let by = due.map_or(sooner.run.finish, |due| due.max(sooner.run.finish));
        let aimed = Aimed { work: &work, timing, by };
        let found = aimed.found(tries, effort.seed, sooner)?;
        let run = Run::whole(&found.0, &found.1.ranks)?;
        Some(Self { chain: run.chain(), proven: found.1.best || found.1.fits(due), run })
    }

    /// Puts the days into the slots.
    fn fill(&self, net: &Net<'_>, slots: &mut [Slot]) {
        for (place, slot) in slots.iter_mut().enumerate() {
            slot.critical = self.chain.contains(&place) || net.key == Some(place) && net.state(place) == State::Open;
            if let Some((start, finish)) = self.days(net, place) {
                (slot.start, slot.finish) = (start, finish);
            }
        }
        for stint in &self.run.done {
            if let (Some(slot), Some(day)) =
                (slots.get_mut(stint.task), net.axes.axis(0).and_then(|axis| axis.day(stint.day)))
            {
                slot.work.push(WorkDay { day, minutes: u32::try_from(stint.minutes).unwrap_or(0) });
            }
        }
    }

    fn days(&self, net: &Net<'_>, place: usize) -> Option<(Day, Day)> {
        let (start, end) = (*self.run.starts.get(place)?, *self.run.ends.get(place)?);
        let day = |clock: i64| net.day_of(clock);
        match net.state(place) {
            State::Done(started, finished, _) => Some((started, finished)),
            State::Started(started) if net.work(place) > 0 => Some((started, day(end - 1)?.max(started))),
            State::Started(started) => Some((started, day(end)?.max(started))),
            State::Open if net.work(place) > 0 => Some((day(start)?, day(end - 1)?)),
            State::Open => {
                let axis: &Axis = net.axis(place)?;
                let before = net.side(place) == Side::Before && end > net.clock && axis.works(axis.index_of(end - 1)?);
                let stands = day(if before { end - 1 } else { end })?;
                Some((stands, stands))
            }
        }
    }
}

/// Work whose targets keep tasks from starting too soon.
struct Aimed<'w, 'n> {
    work: &'w Work<'n>,
    timing: &'w Timing,
    /// The day that must hold.
    by: usize,
}

impl<'n> Aimed<'_, 'n> {
    /// An order that holds the day with the targets as they are, or moved as few days as it takes.
    fn found(&self, tries: u32, seed: u64, sooner: Found) -> Option<(Work<'n>, Found)> {
        let most = 64;
        let aimed = self.moved(0)?;
        let found = search(&aimed, Some(self.by), tries, seed)?;
        if found.fits(Some(self.by)) {
            return Some((aimed, found));
        }
        let holds = |days: i64| {
            let work = self.moved(days)?;
            let run = Run::of(&work, &sooner.ranks)?;
            (run.finish <= self.by).then_some(work)
        };
        let (mut low, mut high, mut best) = (0, most, None);
        if let Some(work) = holds(most) {
            best = Some(work);
            while high - low > 1 {
                let middle = i64::midpoint(low, high);
                match holds(middle) {
                    Some(work) => (high, best) = (middle, Some(work)),
                    None => low = middle,
                }
            }
        }
        let work = best.unwrap_or_else(|| self.work.clone());
        Some((work, sooner))
    }

    /// The work with every target day moved so many working days towards today.
    fn moved(&self, days: i64) -> Option<Work<'n>> {
        let mut work = self.work.clone();
        for (place, target) in self.timing.targets.iter().enumerate() {
            let Some(start) = target.as_ref().and_then(|_| self.timing.starts.get(place)) else { continue };
            let axis = work.net.axis(place)?;
            let opens = if work.net.work(place) > 0 || work.net.side(place) != Side::Before {
                axis.opens_at(*start)?
            } else {
                axis.closes_at(*start)?
            };
            let index = axis.index_of(opens)?;
            let number = (axis.work_days_before(index) - days).max(0);
            let opens = if days == 0 {
                opens
            } else {
                i64::try_from(axis.nth_work_day(number)?).ok()? * crate::calendar::CLOCK
            };
            if let Some(piece) = work.pieces.get_mut(place) {
                piece.floor = piece.floor.max(opens);
            }
        }
        Some(work)
    }
}
