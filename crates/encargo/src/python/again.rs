//! Recurrences, and the series of a plan that recurs.

use crate::calendar::{Calendar, Day};
use crate::history::{Event, History};
use crate::plan::Plan;
use crate::python::{Items, Words};
use crate::recurrence::{
    Days, Frequency, Instance, KeyDate, OnHoliday, OnLate, Recurrence, RecurrenceRecord, RecurrenceRule,
};
use crate::series::{Kept, Occurrence, Series};
use pyo3::prelude::*;

/// The days of a rule, one after the other.
#[derive(Debug)]
#[pyclass(name = "Days", module = "encargo")]
pub struct PyDays(Days);

#[pymethods]
impl PyDays {
    fn __iter__(slf: PyRef<'_, Self>) -> PyRef<'_, Self> {
        slf
    }

    fn __next__(&mut self) -> Option<Day> {
        self.0.next()
    }
}

/// A rule, or how it is written: `FREQ=MONTHLY;BYDAY=1TU`.
#[derive(Debug, FromPyObject)]
enum RuleLike {
    Rule(RecurrenceRule),
    Text(Words),
}

#[pymethods]
impl RecurrenceRule {
    /// The rule that a text writes: `FREQ=MONTHLY;BYDAY=1TU`.
    #[new]
    fn make(text: Words) -> PyResult<Self> {
        Ok(text.0.parse::<Self>()?)
    }

    fn __str__(&self) -> String {
        self.to_string()
    }

    /// How often it repeats, before its interval.
    #[getter(frequency)]
    fn its_frequency(&self) -> Frequency {
        self.frequency()
    }

    /// Every how many days, weeks, months or years.
    #[getter(interval)]
    fn its_interval(&self) -> u16 {
        self.interval()
    }

    /// How many days it gives, when it says so.
    #[getter(count)]
    fn its_count(&self) -> Option<u32> {
        self.count()
    }

    /// The last day it may give, when it says so.
    #[getter(until)]
    fn its_until(&self) -> Option<Day> {
        self.until()
    }

    /// The days of the rule when it starts on a day, in order: an iterator, without an end when the rule has none.
    #[pyo3(name = "days")]
    fn all_days(&self, start: Day) -> PyDays {
        PyDays(self.days(start))
    }

    /// The days of the rule when it starts on a day, from another day on.
    #[pyo3(name = "days_from")]
    fn later_days(&self, start: Day, day: Day) -> PyDays {
        PyDays(self.days_from(start, day))
    }
}

#[pymethods]
impl Recurrence {
    #[new]
    #[pyo3(signature = (rule, start, *, on_holiday = None, on_late = None, exdates = Items::default(), rdates = Items::default()))]
    fn make(
        rule: RuleLike,
        start: Day,
        on_holiday: Option<OnHoliday>,
        on_late: Option<OnLate>,
        exdates: Items<Day>,
        rdates: Items<Day>,
    ) -> PyResult<Self> {
        let rule = match rule {
            RuleLike::Rule(rule) => rule,
            RuleLike::Text(text) => text.0.parse()?,
        };
        let usual = RecurrenceRecord::new(rule, start);
        Ok(Self::try_from(RecurrenceRecord {
            on_holiday: on_holiday.unwrap_or(usual.on_holiday),
            on_late: on_late.unwrap_or(usual.on_late),
            exdates: exdates.0,
            rdates: rdates.0,
            ..usual
        })?)
    }

    #[getter(rule)]
    fn its_rule(&self) -> RecurrenceRule {
        self.rule().clone()
    }

    /// The day it starts.
    #[getter(start)]
    fn first_day(&self) -> Day {
        self.start()
    }

    /// What becomes of a day on which nobody works.
    #[getter(on_holiday)]
    fn when_not_worked(&self) -> OnHoliday {
        self.on_holiday()
    }

    /// What becomes of occurrences that were not done in time.
    #[getter(on_late)]
    fn when_late(&self) -> OnLate {
        self.on_late()
    }

    /// The first key dates from a day on.
    #[pyo3(name = "key_dates")]
    fn first_key_dates(&self, calendar: &Calendar, from_: Day, count: u32) -> Vec<KeyDate> {
        self.key_dates(calendar, from_, count)
    }

    /// How the occurrences stand on a day.
    #[pyo3(name = "instances")]
    fn all_instances(
        &self,
        calendar: &Calendar,
        begun: Items<KeyDate>,
        history: &History,
        today: Day,
        count: u32,
    ) -> PyResult<Vec<Instance>> {
        Ok(self.instances(calendar, &begun.0, history, today, count)?)
    }
}

#[pymethods]
impl KeyDate {
    #[new]
    fn make(nominal: Day, day: Day) -> Self {
        Self { nominal, day }
    }
}

#[pymethods]
impl Series {
    /// The plan that recurs, with its set-up.
    #[getter(plan)]
    fn its_plan(&self) -> Plan {
        self.plan().clone()
    }

    /// When.
    #[getter(recurrence)]
    fn its_recurrence(&self) -> Recurrence {
        self.recurrence().clone()
    }

    /// What has happened to occurrences, by the ids of their plans, and to set-up tasks.
    #[getter(history)]
    fn its_history(&self) -> History {
        self.history().clone()
    }

    /// The occurrences that have begun, finished ones too.
    #[getter(kept)]
    fn all_kept(&self) -> Vec<Kept> {
        self.kept().to_vec()
    }

    /// The occurrences as they stand on a day, by key date.
    #[pyo3(name = "occurrences")]
    fn all_occurrences(&self, today: Day, calendar: &Calendar, count: u32) -> PyResult<Vec<Occurrence>> {
        Ok(self.occurrences(today, calendar, count)?)
    }

    /// The series with an occurrence begun: its plan and key date are kept as they are handed in.
    #[pyo3(name = "begin")]
    fn begun(&self, occurrence: &Occurrence) -> PyResult<Self> {
        Ok(self.begin(occurrence)?)
    }

    /// The series with a begun occurrence finished on a day.
    #[pyo3(name = "finish")]
    fn finished(&self, nominal: Day, day: Day) -> PyResult<Self> {
        Ok(self.finish(nominal, day)?)
    }

    /// The series with another plan from now on.
    #[pyo3(name = "with_plan")]
    fn planned(&self, plan: Plan) -> PyResult<Self> {
        Ok(self.with_plan(plan)?)
    }

    /// The series on other days from now on.
    #[pyo3(name = "with_recurrence")]
    fn moved(&self, recurrence: Recurrence) -> Self {
        self.with_recurrence(recurrence)
    }

    /// The series with one more thing that has happened to an occurrence or a set-up task.
    #[pyo3(name = "record")]
    fn with_event(&self, event: Event) -> PyResult<Self> {
        Ok(self.record(event)?)
    }
}
