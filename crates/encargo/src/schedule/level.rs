//! Days within people's hours: a schedule in which nobody works more than they have, found by trying orders; the words
//! lie beside.

pub(crate) mod again;
mod aim;
mod bred;
mod late;
mod rest;
pub(crate) mod run;
pub(crate) mod search;
mod tape;
pub(crate) mod work;

use super::pass::Timing;
use super::{Schedule, ScheduleRecord, Slot, WorkDay, findings};
use crate::calendar::{Calendar, Day};
use crate::error::{Error, Kind, clip};
use crate::schedule::Terms;
use crate::schedule::net::Net;
use aim::Aimed;
use encargo_noun::noun;
use run::Run;
use search::search;
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

/// How a levelled schedule came about: enough to make it again, and to see what else chance makes of it.
#[noun]
#[derive(Eq)]
pub struct Levelling {
    /// The ids of the tasks in the order in which they were given their hours; what the key task does not wait for gets
    /// what is left, in the plan's order.
    pub order: Vec<String>,
    /// By how many working days target days gave way to the key date; nothing when none was kept.
    pub moved_days: Option<u32>,
}

impl Schedule {
    /// The same plan on the same terms with every person within their hours: those of a week in proportion to the day,
    /// on the days of their calendar that are not their days off, one task at a time or as many as they said. A task may
    /// stretch over several days. The key date is met when an order is found that meets it, with as little lateness as
    /// can be when none is; tasks with a target day start no sooner than on the day on which they must begin to keep
    /// it, unless the key date needs them to, all others as soon as they can.
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
        let (plan, terms, levelling) = (plan.clone(), terms.clone(), Some(levelled.levelling));
        Ok(Self { record: ScheduleRecord { plan, terms, key_date, slots, findings, levelling } })
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
pub(crate) struct Levelled<'n> {
    pub(crate) work: Work<'n>,
    pub(crate) run: Run,
    /// The way that ends soonest, whatever the targets.
    pub(crate) sooner: Run,
    pub(crate) proven: bool,
    pub(crate) levelling: Levelling,
}

impl<'n> Levelled<'n> {
    pub(crate) fn of(
        net: &'n Net<'_>,
        terms: &Terms,
        timing: &Timing,
        asked: Option<Day>,
        effort: Effort,
    ) -> Option<Self> {
        let weeks = weeks(terms, net.axes.all.len(), &net.axes.people);
        let work = Work::of(net, &terms.team, &weeks);
        let tries = effort.schedules.clamp(1, Effort::SCHEDULES);
        let due = asked.and_then(|_| net.axes.axis(0)?.index(timing.due));
        let found = search(&work, due, tries, effort.seed)?;
        let sooner = found.run.clone();
        // as late as that: the targets may keep no task that this day needs
        let by = due.map_or(sooner.finish, |due| due.max(sooner.finish));
        let kept = Aimed { work: &work, timing, by }.found(tries, effort.seed, found)?;
        let run = Run::whole(&kept.work, &kept.found.ranks)?;
        let levelling = Levelling::of(net, &run, kept.moved);
        let proven = kept.found.best || kept.found.fits(due);
        Some(Self { work: kept.work, run, sooner, proven, levelling })
    }

    /// Puts the days into the slots.
    fn fill(&self, net: &Net<'_>, slots: &mut [Slot]) {
        let mut critical = vec![false; slots.len()];
        for place in self.run.deciding(net) {
            critical.get_mut(place).into_iter().for_each(|slot| *slot = true);
        }
        for ((place, slot), critical) in slots.iter_mut().enumerate().zip(critical) {
            slot.critical = critical;
            let day = |index: usize| net.axes.axis(0)?.day(index);
            let days = again::days_of(&self.work, &self.run, place);
            if let Some((start, finish)) = days.and_then(|(start, finish)| day(start).zip(day(finish))) {
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
}
