//! Constructors of what a program writes itself: people, calendars, terms, progress, goals.

use crate::calendar::{Calendar, CalendarRecord, Day, DayException};
use crate::goal::CheckIn;
use crate::language::{Language, Text};
use crate::python::Words;
use crate::question::{Answer, Value};
use crate::review::Progress;
use crate::schedule::Terms;
use crate::team::{Person, Team};
use pyo3::prelude::*;
use std::collections::BTreeMap;

pub(super) fn words(given: Option<Words>) -> Option<String> {
    given.map(|words| words.0)
}

#[pymethods]
impl Text {
    #[new]
    fn make(es: Words, en: Words) -> Self {
        Self::new(es.0, en.0)
    }

    /// The words in one language.
    #[pyo3(name = "say")]
    fn say_in(&self, language: Language) -> &str {
        self.say(language)
    }
}

#[pymethods]
impl Person {
    #[new]
    #[pyo3(signature = (name, roles, hours_per_week = None))]
    fn make(name: Words, roles: Vec<String>, hours_per_week: Option<u32>) -> Self {
        Self { hours_per_week, ..Self::new(name.0, roles) }
    }
}

#[pymethods]
impl Team {
    #[new]
    fn make(people: Vec<Person>) -> Self {
        Self { people }
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
impl Calendar {
    #[new]
    #[pyo3(signature = (week = None, exceptions = Vec::new()))]
    fn make(week: Option<[u16; 7]>, exceptions: Vec<DayException>) -> PyResult<Self> {
        let record = CalendarRecord { exceptions, ..CalendarRecord::default() };
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
}

#[pymethods]
impl Terms {
    #[new]
    #[pyo3(signature = (today, key_date = None, calendar = None, team = None))]
    fn make(today: Day, key_date: Option<Day>, calendar: Option<Calendar>, team: Option<Team>) -> Self {
        Self { key_date, calendar, team: team.unwrap_or_default(), ..Self::from(today) }
    }
}

#[pymethods]
impl Progress {
    #[new]
    #[pyo3(signature = (done = BTreeMap::new(), check_ins = Vec::new()))]
    fn make(done: BTreeMap<String, Day>, check_ins: Vec<CheckIn>) -> Self {
        Self { done, check_ins }
    }
}

#[pymethods]
impl Answer {
    /// An answer that somebody gave when asked.
    #[staticmethod]
    #[pyo3(name = "said")]
    fn said_value(value: Value) -> Self {
        Self::said(value)
    }

    /// An answer that nobody has.
    #[staticmethod]
    #[pyo3(name = "unknown")]
    fn nobody_knows() -> Self {
        Self::unknown()
    }
}
