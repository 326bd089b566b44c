//! The calendars a plan is scheduled by, laid along one clock: whose is whose; knows no pass.

mod doers;

use super::Terms;
use crate::calendar::{Axis, Calendar, Day};
use crate::error::{Error, Kind, clip};
use crate::plan::{GapUnit, Plan, Task};
use crate::team::Person;
use std::collections::BTreeMap;

/// The farthest key date, in days: twenty years.
const FARTHEST: i64 = 366 * 20;
/// The longest plan, in days: forty years.
const LONGEST: i64 = 366 * 40;
/// How many different calendars one plan may go by.
const CALENDARS: usize = 200;

/// The axes of a plan. The first is that of the terms' calendar; all begin on the same day.
#[derive(Debug)]
pub(crate) struct Axes {
    pub(crate) all: Vec<Axis>,
    /// The axis of each task.
    pub(crate) of: Vec<usize>,
    /// The axis of each person of the team.
    pub(crate) people: Vec<usize>,
    /// The person who does each task.
    pub(crate) doers: Vec<Option<usize>>,
    named: BTreeMap<String, usize>,
}

/// Calendars while they are collected, each once.
struct Book<'a> {
    terms: &'a Terms,
    calendars: Vec<Calendar>,
    named: BTreeMap<String, usize>,
}

impl Book<'_> {
    fn named(&mut self, name: &str, about: &str) -> Result<usize, Error> {
        if let Some(at) = self.named.get(name) {
            return Ok(*at);
        }
        let Some(calendar) = self.terms.calendars.get(name) else {
            return Err(Kind::TermsUnknownCalendar { calendar: clip(name), about: clip(about) }.into());
        };
        let at = self.add(calendar.clone())?;
        self.named.insert(name.to_owned(), at);
        Ok(at)
    }

    fn add(&mut self, calendar: Calendar) -> Result<usize, Error> {
        if let Some(at) = self.calendars.iter().position(|other| *other == calendar) {
            return Ok(at);
        }
        if self.calendars.len() >= CALENDARS {
            return Err(Kind::TermsTooManyCalendars { count: self.calendars.len() + 1, limit: CALENDARS }.into());
        }
        self.calendars.push(calendar);
        Ok(self.calendars.len() - 1)
    }
}

impl Axes {
    /// As many days as the plan can need, around today and the key date, on every calendar that it uses.
    ///
    /// # Errors
    /// `schedule.too_far`; `terms.unknown_calendar` and `terms.too_many_calendars`.
    pub(crate) fn of(plan: &Plan, terms: &Terms, asked: Option<Day>) -> Result<Self, Error> {
        Self::reaching(plan, terms, asked, Hours::Calendar)
    }

    /// The same, far enough for work within people's hours.
    pub(crate) fn in_hours(plan: &Plan, terms: &Terms, asked: Option<Day>) -> Result<Self, Error> {
        Self::reaching(plan, terms, asked, Hours::People)
    }

    /// The same, far enough for work that goes badly.
    pub(crate) fn pessimistic(plan: &Plan, terms: &Terms, asked: Option<Day>) -> Result<Self, Error> {
        Self::reaching(plan, terms, asked, Hours::Pessimistic)
    }

    /// The same, far enough for work within people's hours that goes badly.
    pub(crate) fn at_worst(plan: &Plan, terms: &Terms, asked: Option<Day>) -> Result<Self, Error> {
        Self::reaching(plan, terms, asked, Hours::Worst)
    }

    fn reaching(plan: &Plan, terms: &Terms, asked: Option<Day>, hours: Hours) -> Result<Self, Error> {
        let base = terms.calendar.clone().unwrap_or_default();
        let mut book = Book { terms, calendars: vec![base.clone()], named: BTreeMap::new() };
        let mut people = Vec::with_capacity(terms.team.people.len());
        for person in &terms.team.people {
            if let Some(hours) = person.impossible_hours() {
                return Err(Kind::TermsHours { person: clip(&person.name), hours: hours.to_string() }.into());
            }
            let at = match &person.calendar {
                Some(name) => book.named(name, &person.name)?,
                None => 0,
            };
            let off = person.off();
            let count = off.len().max(person.booked.len()).max(person.weeks.len());
            if count > Calendar::LIMIT {
                return Err(Kind::CalendarTooLarge { count, limit: Calendar::LIMIT }.into());
            }
            if off.is_empty() {
                people.push(at);
            } else {
                let own = book.calendars.get(at).unwrap_or(&base).clone().without(&off);
                people.push(book.add(own)?);
            }
        }
        let own: Vec<&Calendar> = people.iter().map(|at| book.calendars.get(*at).unwrap_or(&base)).collect();
        let doers = doers::doers(plan, terms, &own);
        let of = doers.iter().map(|doer| doer.and_then(|doer| people.get(doer)).copied().unwrap_or(0)).collect();
        for task in plan.tasks() {
            let waits = task.wait.iter().filter_map(|wait| wait.calendar.as_deref());
            for name in waits.chain(task.after.iter().filter_map(|need| need.calendar.as_deref())) {
                book.named(name, &task.id)?;
            }
        }
        let weeks = match hours {
            Hours::Calendar => 0,
            // room for the average weeks that lags are counted in
            Hours::Pessimistic => 9,
            Hours::People => weeks_of_work(plan, terms, &doers, |task| task.effort.likely),
            Hours::Worst => weeks_of_work(plan, terms, &doers, |task| task.effort.pessimistic),
        };
        let (first, last) = span(terms, asked)?;
        // one reach for all: the axes share their first day
        let reaches = book.calendars.iter().map(|calendar| reach(plan, calendar, terms, (weeks, hours)));
        let reach = reaches.max().unwrap_or(0);
        let too_far = || far(asked.unwrap_or(terms.today), terms.today);
        let axis = |calendar| Axis::around(calendar, first, last, reach).ok_or_else(too_far);
        let all = book.calendars.iter().map(axis).collect::<Result<_, _>>()?;
        Ok(Self { all, of, people, doers, named: book.named })
    }

    /// The axis with a number; the first when there is none.
    pub(crate) fn axis(&self, at: usize) -> Option<&Axis> {
        self.all.get(at).or_else(|| self.all.first())
    }

    /// The axis of the task at a place.
    pub(crate) fn own(&self, place: usize) -> usize {
        self.of.get(place).copied().unwrap_or(0)
    }

    /// The axis of a calendar by name, or another.
    pub(crate) fn named(&self, name: Option<&str>, otherwise: usize) -> usize {
        name.and_then(|name| self.named.get(name)).copied().unwrap_or(otherwise)
    }
}

/// Whose hours the days must suffice for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Hours {
    Calendar,
    People,
    Pessimistic,
    Worst,
}

/// The weeks that the work takes when nobody works beside anybody else, within people's hours.
fn weeks_of_work(plan: &Plan, terms: &Terms, doers: &[Option<usize>], of: impl Fn(&Task) -> u32) -> i64 {
    let mut hundredths = 0i64;
    for (task, doer) in plan.tasks().iter().zip(doers) {
        let person = doer.and_then(|doer| terms.team.people.get(doer));
        let minutes = person.and_then(Person::minutes_per_week).filter(|minutes| *minutes > 0);
        let lanes = i64::from(person.and_then(|person| person.tasks_at_once).unwrap_or(1).clamp(1, 8));
        if let Some(minutes) = minutes {
            hundredths += i64::from(of(task)) * 100 * lanes / i64::from(minutes) + 1;
        }
    }
    // what is promised to other work takes its time as well
    for person in &terms.team.people {
        let minutes = person.minutes_per_week().unwrap_or(2_400).max(60);
        let booked: i64 = person.booked.iter().map(|booking| i64::from(booking.minutes)).sum();
        hundredths += booked.min(LONGEST * 480) * 100 / i64::from(minutes) + i64::from(booked > 0) * 100;
        // so do weeks with fewer hours
        hundredths += i64::try_from(person.weeks.len()).unwrap_or(LONGEST) * 100;
    }
    hundredths / 100 + 2
}

fn far(day: Day, today: Day) -> Error {
    Kind::ScheduleTooFar { key_date: day.to_string(), today: today.to_string() }.into()
}

/// The first and last of all days that the terms name.
fn span(terms: &Terms, asked: Option<Day>) -> Result<(Day, Day), Error> {
    let days = terms.constraints.iter().map(|constraint| constraint.day).chain(terms.start).chain(asked);
    let days = days.chain(terms.history.events().iter().map(|event| event.day));
    let (mut first, mut last) = (terms.today, terms.today);
    for day in days {
        if (day - terms.today).num_days().abs() > FARTHEST {
            return Err(far(day, terms.today));
        }
        (first, last) = (first.min(day), last.max(day));
    }
    Ok((first, last))
}

/// As many days as the plan can need before and after those.
fn reach(plan: &Plan, calendar: &Calendar, terms: &Terms, (weeks, hours): (i64, Hours)) -> i64 {
    let week: i64 = calendar.week().iter().map(|minutes| i64::from(*minutes)).sum();
    let week_days: i64 = calendar.week().iter().map(|minutes| i64::from(*minutes > 0)).sum();
    let mut work: i64 = terms.history.states(terms.today).iter().filter_map(|told| told.remaining).map(i64::from).sum();
    let (mut worked, mut days, mut offset) = (0i64, 0i64, 0u32);
    for task in plan.tasks() {
        let badly = matches!(hours, Hours::Pessimistic | Hours::Worst);
        let effort = if badly { task.effort.pessimistic } else { task.effort.likely };
        work += i64::from(effort);
        let lags = task.after.iter().map(|need| (need.lag.unsigned_abs(), need.unit));
        for (amount, unit) in lags.chain(task.wait.iter().map(|wait| (wait.amount, wait.unit))) {
            match unit {
                GapUnit::WorkingDays => worked += i64::from(amount),
                GapUnit::CalendarDays => days += i64::from(amount),
                GapUnit::WorkingMinutes => work += i64::from(amount),
            }
        }
        offset = offset.max(task.offset.as_ref().map_or(0, |offset| offset.days.unsigned_abs()));
    }
    let lost = worked + i64::from(offset) + i64::try_from(calendar.exceptions().len()).unwrap_or(LONGEST) + 2;
    (work * 7 / week.max(1) + weeks * 7 + days + lost * 7 / week_days.max(1) + 21).min(LONGEST)
}
