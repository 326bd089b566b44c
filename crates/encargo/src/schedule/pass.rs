//! The passes over a plan: early, late and planned positions in working minutes; knows no people and no words.

use super::Slot;
use crate::calendar::{Axis, Calendar, Day};
use crate::error::{Error, Kind, clip};
use crate::plan::{Offset, Plan, order};

/// The farthest key date, in days: twenty years.
const FARTHEST: i64 = 366 * 20;
/// The longest plan, in days: forty years.
const LONGEST: i64 = 366 * 40;

/// When everything happens, in the plan's order.
#[derive(Debug)]
pub(super) struct Timing {
    /// The day that was asked for, or the working day before it when nobody works on it.
    pub(super) due: Day,
    /// The day that is planned for: later than `due` when there is not enough time.
    pub(super) planned: Day,
    /// The soonest day the key task can happen on.
    pub(super) soonest: Day,
    /// How many working days `soonest` is later than `due`; nothing when there is time enough.
    pub(super) shortfall: Option<i64>,
    /// For each task with a target day: what became of it.
    pub(super) targets: Vec<Option<Target>>,
    /// The slots, nobody named in them yet.
    pub(super) slots: Vec<Slot>,
}

/// A target day and what became of it: of the last day of a task before the key task, of the first day after it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Target {
    /// The target.
    pub(super) day: Day,
    /// What its needs alone leave of it.
    pub(super) wished: Day,
    /// What today leaves of that.
    pub(super) planned: Day,
}

/// Where a task stands to the key task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    /// The key task waits for it: it is planned backwards.
    Before,
    /// The key task itself.
    Key,
    /// The key task does not wait for it: it is planned forwards.
    After,
}

/// A plan as numbers, on an axis.
struct Net<'a> {
    axis: Axis,
    needs: &'a [Vec<usize>],
    opens: Vec<Vec<usize>>,
    work: Vec<i64>,
    sides: Vec<Side>,
    key: Option<usize>,
    /// The position at which today begins, and the first day somebody works.
    now: i64,
    first_day: usize,
}

impl Timing {
    /// All passes: early forwards from today, late backwards from the key date by needs alone, and between them the plan.
    pub(super) fn of(plan: &Plan, calendar: &Calendar, today: Day, asked: Option<Day>) -> Result<Self, Error> {
        let axis = axis(plan, calendar, today, asked)?;
        Net::of(plan, axis, today)
            .and_then(|net| net.timing(plan, asked))
            .ok_or_else(|| Kind::ScheduleTooLong { plan: clip(plan.id()) }.into())
    }
}

/// As many days as the plan can need, around today and the key date.
fn axis(plan: &Plan, calendar: &Calendar, today: Day, asked: Option<Day>) -> Result<Axis, Error> {
    let key_date = asked.unwrap_or(today);
    let too_far = || Error::from(Kind::ScheduleTooFar { key_date: key_date.to_string(), today: today.to_string() });
    if (key_date - today).num_days().abs() > FARTHEST {
        return Err(too_far());
    }
    let week: i64 = calendar.week().iter().map(|minutes| i64::from(*minutes)).sum();
    let week_days: i64 = calendar.week().iter().map(|minutes| i64::from(*minutes > 0)).sum();
    let work: i64 = plan.tasks().iter().map(|task| i64::from(task.effort.likely)).sum();
    let offset = plan
        .tasks()
        .iter()
        .filter_map(|task| task.offset.as_ref())
        .map(|offset| offset.days.unsigned_abs())
        .max()
        .unwrap_or(0);
    let lost = i64::from(offset) + i64::try_from(calendar.exceptions().len()).unwrap_or(LONGEST) + 2;
    let reach = work * 7 / week.max(1) + lost * 7 / week_days.max(1) + 21;
    Axis::around(calendar, today.min(key_date), today.max(key_date), reach.min(LONGEST)).ok_or_else(too_far)
}

impl<'a> Net<'a> {
    fn of(plan: &'a Plan, axis: Axis, today: Day) -> Option<Self> {
        let (needs, key) = (plan.needs(), plan.key_place());
        let today = axis.index(today)?;
        Some(Self {
            opens: order::opens(needs),
            work: plan.tasks().iter().map(|task| i64::from(task.effort.likely)).collect(),
            sides: sides(needs, key),
            now: axis.begin(today)?,
            first_day: axis.work_day_from(today).and_then(|number| axis.nth_work_day(number))?,
            key,
            needs,
            axis,
        })
    }

    fn timing(&self, plan: &Plan, asked: Option<Day>) -> Option<Timing> {
        let early = self.forwards(|_| self.now);
        let soonest = self.soonest(&early)?;
        let due = match asked {
            Some(day) => self.work_day_until(day)?,
            None => soonest,
        };
        let planned = due.max(soonest);
        let (due_at, planned_at) = (self.anchor(due)?, self.anchor(planned)?);

        let mut targets = Vec::with_capacity(self.work.len());
        for task in plan.tasks() {
            targets.push(match task.offset.as_ref().and_then(Offset::from_key_date) {
                Some(offset) => Some(self.axis.nth_work_day(planned.checked_add(i64::from(offset))?)?),
                None => None,
            });
        }
        let target = |place: usize| targets.get(place).copied().flatten();
        // Target days and needs alone, as if there were time enough: backwards to the key task, forwards after it.
        let back = self.backwards(planned_at, planned_at, |place| target(place).and_then(|day| self.axis.end(day)));
        let wished = self.forwards(|place| match self.side(place) {
            Side::Before | Side::Key => at(&back, place),
            Side::After => target(place).and_then(|day| self.axis.begin(day)).unwrap_or(self.now),
        });
        // Nothing before it can be: both lists keep every task after its needs, so does the later of the two.
        let starts = self.forwards(|place| at(&wished, place).max(at(&early, place)));
        let end = starts.iter().zip(&self.work).map(|(start, work)| start + work).max()?;
        let late = self.backwards(due_at, end, |_| None);

        let tightest = match self.key {
            Some(key) => at(&late, key) - at(&early, key),
            None => late.iter().zip(&early).map(|(late, early)| late - early).min()?,
        };
        let early_end = early.iter().zip(&self.work).map(|(start, work)| start + work).max()?;
        let mut slots = Vec::with_capacity(self.work.len());
        let mut with_targets = Vec::with_capacity(self.work.len());
        for (place, task) in plan.tasks().iter().enumerate() {
            let (start, finish) = self.days(place, at(&starts, place))?;
            let (early_start, early_finish) = self.days(place, at(&early, place))?;
            let (late_start, late_finish) = self.days(place, at(&late, place))?;
            let total_float = at(&late, place) - at(&early, place);
            let own_end = at(&early, place) + at(&self.work, place);
            let next = self.opens.get(place).into_iter().flatten().map(|next| at(&early, *next)).min();
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
                free_float: next.unwrap_or(early_end) - own_end,
                critical: total_float == tightest && self.side(place) != Side::After,
            });
            let (wished_start, wished_finish) = self.days(place, at(&wished, place))?;
            let (wished, planned) =
                if self.side(place) == Side::After { (wished_start, start) } else { (wished_finish, finish) };
            let day = target(place).and_then(|day| self.axis.day(day));
            with_targets.push(day.map(|day| Target { day, wished, planned }));
        }
        Some(Timing {
            due: self.day(due)?,
            planned: self.day(planned)?,
            soonest: self.day(soonest)?,
            shortfall: Some(soonest - due).filter(|days| *days > 0),
            targets: with_targets,
            slots,
        })
    }

    fn side(&self, place: usize) -> Side {
        self.sides.get(place).copied().unwrap_or(Side::Before)
    }

    /// The day of a working day's number.
    fn day(&self, number: i64) -> Option<Day> {
        self.axis.nth_work_day(number).and_then(|index| self.axis.day(index))
    }

    /// The number of a day, or of the working day before it when nobody works on it: late is worse than early.
    fn work_day_until(&self, day: Day) -> Option<i64> {
        let index = self.axis.index(day)?;
        let number = self.axis.work_days_before(index);
        if self.axis.nth_work_day(number) == Some(index) { Some(number) } else { number.checked_sub(1) }
    }

    /// Where the key task starts on a working day: at its beginning, or so that it ends with the day when it is too long
    /// for it. Without a key task: the end of the day, by which everything is done.
    fn anchor(&self, number: i64) -> Option<i64> {
        let index = self.axis.nth_work_day(number)?;
        let (begin, end) = (self.axis.begin(index)?, self.axis.end(index)?);
        Some(match self.key.map(|key| at(&self.work, key)) {
            Some(work) if begin + work <= end => begin,
            Some(work) => end - work,
            None => end,
        })
    }

    /// The first working day whose anchor leaves time for everything before it.
    fn soonest(&self, early: &[i64]) -> Option<i64> {
        let ready = match self.key {
            Some(key) => at(early, key),
            None => early.iter().zip(&self.work).map(|(start, work)| start + work).max()?,
        };
        let today = self.axis.work_day_from(self.first_day)?;
        self.axis.first_work_day(today, |number| self.anchor(number).is_some_and(|anchor| anchor >= ready))
    }

    /// The first and last day of a task that starts at a position. A task without work stands on one day: the one its
    /// needs end on when the key task waits for it, otherwise the one that begins.
    fn days(&self, place: usize, start: i64) -> Option<(Day, Day)> {
        let work = at(&self.work, place);
        let (first, last) = if work > 0 {
            (self.axis.beginning_at(start)?, self.axis.ending_at(start + work)?)
        } else {
            let index = match self.side(place) {
                Side::Before if start == self.now => self.first_day,
                Side::Before => self.axis.ending_at(start)?,
                Side::Key | Side::After => self.axis.beginning_at(start)?,
            };
            (index, index)
        };
        Some((self.axis.day(first)?, self.axis.day(last)?))
    }

    /// The soonest starts: none before its floor or before what it needs ends.
    fn forwards(&self, floor: impl Fn(usize) -> i64) -> Vec<i64> {
        let mut starts: Vec<i64> = Vec::with_capacity(self.work.len());
        for (place, needs) in self.needs.iter().enumerate() {
            let ready = needs.iter().map(|need| at(&starts, *need) + at(&self.work, *need)).max();
            starts.push(floor(place).max(ready.unwrap_or(i64::MIN)));
        }
        starts
    }

    /// The latest starts: what the key task waits for ends by its start, what comes after by `end`, and none after its
    /// ceiling.
    fn backwards(&self, key_start: i64, end: i64, ceiling: impl Fn(usize) -> Option<i64>) -> Vec<i64> {
        let mut starts = vec![0i64; self.work.len()];
        for place in (0..self.work.len()).rev() {
            let (side, work) = (self.side(place), at(&self.work, place));
            let start = if side == Side::Key {
                key_start
            } else {
                let by = if side == Side::Before { key_start } else { end };
                let opens = self.opens.get(place).into_iter().flatten();
                let waiting = opens.filter(|next| side == Side::After || self.side(**next) != Side::After);
                let needed = waiting.map(|next| at(&starts, *next)).min().unwrap_or(by);
                needed.min(by).min(ceiling(place).unwrap_or(i64::MAX)) - work
            };
            if let Some(slot) = starts.get_mut(place) {
                *slot = start;
            }
        }
        starts
    }
}

/// Which tasks the key task waits for; all of them when there is none.
fn sides(needs: &[Vec<usize>], key: Option<usize>) -> Vec<Side> {
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

/// The longest chain of work to the key task, or to the last task when there is none, first to last.
pub(super) fn longest_chain(plan: &Plan) -> Vec<usize> {
    let needs = plan.needs();
    let mut ends: Vec<i64> = Vec::with_capacity(needs.len());
    let longest = |ends: &[i64], needs: &[usize]| {
        needs.iter().copied().reduce(|best, need| if at(ends, need) > at(ends, best) { need } else { best })
    };
    for (task, needs) in plan.tasks().iter().zip(needs) {
        let ready = longest(&ends, needs).map_or(0, |need| at(&ends, need));
        ends.push(ready + i64::from(task.effort.likely));
    }
    let all: Vec<usize> = (0..ends.len()).collect();
    let mut here = plan.key_place().or_else(|| longest(&ends, &all));
    let mut chain = Vec::new();
    while let Some(place) = here {
        chain.push(place);
        here = needs.get(place).and_then(|needs| longest(&ends, needs));
    }
    chain.reverse();
    chain
}

fn at(list: &[i64], place: usize) -> i64 {
    list.get(place).copied().unwrap_or(0)
}
