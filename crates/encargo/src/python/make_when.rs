//! Constructors of people, calendars and terms.

use super::make::words;
use crate::calendar::{Calendar, CalendarRecord, Day, DayException, DayRange, Policy, Years};
use crate::history::History;
use crate::portfolio::{Engagement, Package, PackageUse, Portfolio, PortfolioWhatIf, Repeated, WeekTask};
use crate::python::{Figure, Items, Words};
use crate::schedule::{Constraint, ConstraintKind, Distribution, Effort, Sampling, Schedule, Terms, WhatIfChange};
use crate::series::Series;
use crate::team::{Booking, DaysOff, Person, Team, WeekHours};
use pyo3::prelude::*;
use std::collections::BTreeMap;

#[pymethods]
impl Person {
    #[new]
    #[pyo3(signature = (name, roles, hours_per_week = None, *, weeks = Items::default(), calendar = None, days_off = Items::default(), tasks_at_once = None, booked = Items::default()))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        name: Words,
        roles: Items<Words>,
        hours_per_week: Option<Figure>,
        weeks: Items<WeekHours>,
        calendar: Option<Words>,
        days_off: Items<DaysOffLike>,
        tasks_at_once: Option<u8>,
        booked: Items<Booking>,
    ) -> Self {
        let (name, roles, calendar) = (name.0, roles.texts(), words(calendar));
        let (hours_per_week, weeks, booked) = (hours_per_week.map(|hours| hours.0), weeks.0, booked.0);
        let off = |like| match like {
            DaysOffLike::Days(off) => off,
            DaysOffLike::Day(day) => day.into(),
        };
        let days_off = days_off.into_iter().map(off).collect();
        Self { name, roles, hours_per_week, weeks, calendar, days_off, tasks_at_once, booked }
    }
}

/// A day off, or several in a row.
#[derive(Debug, FromPyObject)]
enum DaysOffLike {
    Days(DaysOff),
    Day(Day),
}

#[pymethods]
impl DaysOff {
    /// From a day to another, both off; a day alone.
    #[new]
    #[pyo3(signature = (first, last = None))]
    fn make(first: Day, last: Option<Day>) -> Self {
        Self { first, last: last.unwrap_or(first) }
    }
}

#[pymethods]
impl WeekHours {
    #[new]
    fn make(week: Day, hours: Figure) -> Self {
        Self { week, hours: hours.0 }
    }
}

#[pymethods]
impl Booking {
    #[new]
    fn make(day: Day, minutes: u32) -> Self {
        Self { day, minutes }
    }
}

#[pymethods]
impl Engagement {
    #[new]
    #[pyo3(signature = (schedule, client = None, *, priority = 0))]
    fn make(schedule: Schedule, client: Option<Words>, priority: u8) -> Self {
        Self { schedule, client: words(client), priority }
    }
}

#[pymethods]
impl Portfolio {
    /// Every plan within the hours that the plans before it leave.
    #[staticmethod]
    #[pyo3(name = "level", signature = (engagements, effort = None))]
    fn levelled(py: Python<'_>, engagements: Items<Engagement>, effort: Option<Effort>) -> PyResult<Self> {
        Ok(py.detach(|| Self::level(&engagements.0, effort.unwrap_or_default()))?)
    }

    /// What a change of one plan would do to all of them, levelled together.
    #[staticmethod]
    #[pyo3(name = "what_if", signature = (engagements, place, change, effort = None))]
    fn changed(
        py: Python<'_>,
        engagements: Items<Engagement>,
        place: u32,
        change: WhatIfChange,
        effort: Option<Effort>,
    ) -> PyResult<PortfolioWhatIf> {
        Ok(py.detach(|| Self::what_if(&engagements.0, place, &change, effort.unwrap_or_default()))?)
    }

    /// What is to be done this week, over all plans.
    #[pyo3(name = "this_week")]
    fn due_this_week(&self) -> Vec<WeekTask> {
        self.this_week()
    }

    /// The hours of each month by client, against the packages they have.
    #[pyo3(name = "packages", signature = (packages = Items::default()))]
    fn hours_of_packages(&self, packages: Items<Package>) -> PyResult<Vec<PackageUse>> {
        Ok(self.packages(&packages.0)?)
    }
}

#[pymethods]
impl Package {
    #[new]
    #[pyo3(signature = (client, hours_per_month))]
    fn make(client: Option<Words>, hours_per_month: Figure) -> Self {
        Self { client: words(client), hours_per_month: hours_per_month.0 }
    }
}

#[pymethods]
impl Repeated {
    #[new]
    #[pyo3(signature = (count, client = None, *, priority = 0, histories = BTreeMap::new()))]
    fn make(count: u32, client: Option<Words>, priority: u8, histories: BTreeMap<Day, History>) -> Self {
        Self { count, client: words(client), priority, histories }
    }
}

#[pymethods]
impl Series {
    /// The open occurrences as plans to be levelled together and with others.
    #[pyo3(name = "engagements")]
    fn as_engagements(&self, terms: Terms, repeated: Repeated) -> PyResult<Vec<Engagement>> {
        Ok(self.engagements(&terms, &repeated)?)
    }
}

#[pymethods]
impl Team {
    #[new]
    fn make(people: Items<Person>) -> Self {
        Self { people: people.0 }
    }

    /// The first person who fills a role.
    #[pyo3(name = "person")]
    fn who(&self, role: Words) -> Option<Person> {
        self.person(&role.0).cloned()
    }
}

#[pymethods]
impl DayException {
    #[new]
    #[pyo3(signature = (day, minutes = 0, name = None))]
    fn make(day: Day, minutes: u16, name: Option<Words>) -> Self {
        Self { day, minutes, name: words(name) }
    }
}

#[pymethods]
impl DayRange {
    #[new]
    #[pyo3(signature = (first, last, minutes = 0, name = None))]
    fn make(first: Day, last: Day, minutes: u16, name: Option<Words>) -> Self {
        Self { first, last, minutes, name: words(name) }
    }
}

#[pymethods]
impl Calendar {
    #[new]
    #[pyo3(signature = (week = None, exceptions = Items::default(), *, ranges = Items::default(), place = None, years = None, source = None))]
    fn make(
        week: Option<[u16; 7]>,
        exceptions: Items<DayException>,
        ranges: Items<DayRange>,
        place: Option<Words>,
        years: Option<Years>,
        source: Option<Words>,
    ) -> PyResult<Self> {
        let (place, source) = (words(place), words(source));
        let (exceptions, ranges) = (exceptions.0, ranges.0);
        let record = CalendarRecord { exceptions, ranges, place, years, source, ..CalendarRecord::default() };
        Ok(Self::try_from(match week {
            Some(week) => CalendarRecord { week, ..record },
            None => record,
        })?)
    }

    /// The same calendar with these days off: their names by day.
    #[pyo3(name = "holidays")]
    fn with_holidays(&self, days: BTreeMap<Day, String>) -> Self {
        self.clone().holidays(days.iter().map(|(day, name)| (*day, name.as_str())))
    }

    /// Working minutes from Monday to Sunday.
    #[getter(week)]
    fn week_minutes(&self) -> [u16; 7] {
        self.week()
    }

    /// The days that differ from the week, in order.
    #[getter(exceptions)]
    fn all_exceptions(&self) -> Vec<DayException> {
        self.exceptions().to_vec()
    }

    /// The exception of a day, when it has one.
    #[pyo3(name = "exception")]
    fn exception_of(&self, day: Day) -> Option<DayException> {
        self.exception(day).cloned()
    }

    /// Working minutes of a day.
    #[pyo3(name = "minutes")]
    fn minutes_of(&self, day: Day) -> u16 {
        self.minutes(day)
    }

    /// Whether anybody works on a day.
    #[pyo3(name = "works")]
    fn works_on(&self, day: Day) -> bool {
        self.works(day)
    }

    /// The day that lies so many working days away.
    #[pyo3(name = "add")]
    fn plus(&self, day: Day, count: i32) -> Option<Day> {
        self.add(day, count)
    }

    /// Where it holds, when somebody said.
    #[getter(place)]
    fn its_place(&self) -> Option<&str> {
        self.place()
    }

    /// The years whose holidays it knows; `None` for every year.
    #[getter(years)]
    fn known_years(&self) -> Option<Years> {
        self.years()
    }

    /// Where it comes from, when somebody said.
    #[getter(source)]
    fn its_source(&self) -> Option<&str> {
        self.source()
    }

    /// Whether it knows the holidays of a day's year.
    #[pyo3(name = "covers")]
    fn knows(&self, day: Day) -> bool {
        self.covers(day)
    }

    /// The working day that counts for a day.
    #[pyo3(name = "on")]
    fn counts_on(&self, day: Day, policy: Policy) -> Option<Day> {
        self.on(day, policy)
    }
}

#[pymethods]
impl Years {
    #[new]
    fn make(first: i32, last: i32) -> Self {
        Self { first, last }
    }
}

#[pymethods]
impl Terms {
    #[new]
    #[pyo3(signature = (today, key_date = None, calendar = None, team = None, *, start = None, calendars = BTreeMap::new(), constraints = Items::default(), history = None))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        today: Day,
        key_date: Option<Day>,
        calendar: Option<Calendar>,
        team: Option<Team>,
        start: Option<Day>,
        calendars: BTreeMap<String, Calendar>,
        constraints: Items<Constraint>,
        history: Option<History>,
    ) -> Self {
        let (team, history) = (team.unwrap_or_default(), history.unwrap_or_default());
        Self { today, key_date, calendar, team, start, calendars, constraints: constraints.0, history }
    }

    /// The first day anything that is left may start.
    #[pyo3(name = "first_day")]
    fn earliest(&self) -> Day {
        self.first_day()
    }
}

#[pymethods]
impl Constraint {
    #[new]
    fn make(task: Words, kind: ConstraintKind, day: Day) -> Self {
        Self { task: task.0, kind, day }
    }
}

#[pymethods]
impl Sampling {
    #[new]
    #[pyo3(signature = (*, samples = None, seed = None, distribution = None))]
    fn make(samples: Option<u32>, seed: Option<u64>, distribution: Option<Distribution>) -> Self {
        let usual = Self::default();
        Self {
            samples: samples.unwrap_or(usual.samples),
            seed: seed.unwrap_or(usual.seed),
            distribution: distribution.unwrap_or(usual.distribution),
        }
    }
}

#[pymethods]
impl Effort {
    #[new]
    #[pyo3(signature = (schedules = None, seed = None))]
    fn make(schedules: Option<u32>, seed: Option<u64>) -> Self {
        let usual = Self::default();
        Self { schedules: schedules.unwrap_or(usual.schedules), seed: seed.unwrap_or(usual.seed) }
    }
}
