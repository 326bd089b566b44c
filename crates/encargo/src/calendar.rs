//! Which hours and days are worked; knows no tasks.

mod axis;
mod count;
mod file;
mod range;
mod table;

use crate::error::{self, Error, Kind};
use crate::language::Text;
use chrono::Datelike;
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) use axis::{Axis, CLOCK};
pub use file::{HolidayFile, SkippedEvent};
pub use range::DayRange;
pub(crate) use table::DayTable;

/// A civil day: `2026-03-02` on the wire, `datetime.date` in Python, an ISO string in JavaScript.
pub type Day = chrono::NaiveDate;

/// A day that differs from the weekly pattern.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct DayException {
    /// The day.
    pub day: Day,
    /// Working minutes on it; 0 for a holiday.
    #[serde(default)]
    pub minutes: u16,
    /// What it is called: `Inmaculada Concepción`.
    #[serde(default)]
    pub name: Option<String>,
}

/// What a calendar is made from: the same fields, not yet checked.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "_js", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct CalendarRecord {
    /// Working minutes from Monday to Sunday; eight hours from Monday to Friday when left out.
    #[serde(default = "office_week")]
    pub week: [u16; 7],
    /// Holidays, half days and extra working days.
    #[serde(default)]
    pub exceptions: Vec<DayException>,
    /// Days in a row that differ from the week. The calendar has them among its exceptions, one a day; an exception of its own
    /// stands before a range, and the first range before the others.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ranges: Vec<DayRange>,
    /// Where it holds: `ES-MD`, `Madrid`.
    #[serde(default)]
    pub place: Option<String>,
    /// The years whose holidays it knows; every year when left out.
    #[serde(default)]
    pub years: Option<Years>,
    /// Where it comes from: a gazette, an address, a file.
    #[serde(default)]
    pub source: Option<String>,
}

/// Years, the first and the last included.
#[noun]
#[derive(Copy, Eq)]
#[serde(deny_unknown_fields)]
pub struct Years {
    /// The first year; `from` on the wire.
    #[serde(rename = "from")]
    pub first: i32,
    /// The last year; `to` on the wire.
    #[serde(rename = "to")]
    pub last: i32,
}

word! {
    /// What counts when nobody works on a day.
    pub enum Policy {
        /// The next working day.
        Next = "next",
        /// The working day before it.
        Previous = "previous",
        /// The day itself or none.
        Exact = "exact",
    }
}

/// Minutes of a whole day.
const DAY_MINUTES: u16 = 24 * 60;

fn office_week() -> [u16; 7] {
    [480, 480, 480, 480, 480, 0, 0]
}

/// Working time by the day.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "CalendarRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "CalendarRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Calendar {
    // Invariant: some weekday has working minutes; no day has more than 1,440; exceptions are sorted, one a day.
    record: CalendarRecord,
}

impl Default for CalendarRecord {
    fn default() -> Self {
        Self { week: office_week(), exceptions: Vec::new(), ranges: Vec::new(), place: None, years: None, source: None }
    }
}

impl Default for Calendar {
    /// Monday to Friday, eight hours, no holidays.
    fn default() -> Self {
        Self { record: CalendarRecord::default() }
    }
}

impl Serialize for Calendar {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl From<Calendar> for CalendarRecord {
    fn from(calendar: Calendar) -> Self {
        calendar.record
    }
}

impl TryFrom<CalendarRecord> for Calendar {
    type Error = Error;
    fn try_from(record: CalendarRecord) -> Result<Self, Error> {
        checked(record).map(|record| Self { record }).map_err(error::remember)
    }
}

/// The gate: sorts the exceptions and lets the same day stand once.
fn checked(mut record: CalendarRecord) -> Result<CalendarRecord, Error> {
    if record.exceptions.len() > Calendar::LIMIT {
        return Err(Kind::CalendarTooLarge { count: record.exceptions.len(), limit: Calendar::LIMIT }.into());
    }
    if record.week.iter().all(|minutes| *minutes == 0) {
        return Err(Kind::CalendarNeverWorks {}.into());
    }
    lay_out(&mut record)?;
    let longest = record.week.iter().chain(record.exceptions.iter().map(|exception| &exception.minutes)).max();
    if let Some(minutes) = longest.filter(|minutes| **minutes > DAY_MINUTES) {
        return Err(Kind::CalendarDayTooLong { minutes: *minutes }.into());
    }
    if let Some(years) = record.years.filter(|years| years.first > years.last) {
        return Err(Kind::CalendarYears { from: years.first, to: years.last }.into());
    }
    record.exceptions.sort_by_key(|exception| exception.day);
    let twice = record.exceptions.windows(2).find_map(|pair| match pair {
        [first, second] if first.day == second.day && first.minutes != second.minutes => Some(first.day),
        _ => None,
    });
    if let Some(day) = twice {
        return Err(Kind::CalendarConflict { day: day.to_string() }.into());
    }
    record.exceptions.dedup_by_key(|exception| exception.day);
    Ok(record)
}

/// Puts the days of ranges to the exceptions, but for those that have one.
fn lay_out(record: &mut CalendarRecord) -> Result<(), Error> {
    if record.ranges.is_empty() {
        return Ok(());
    }
    let mut taken: BTreeSet<Day> = record.exceptions.iter().map(|exception| exception.day).collect();
    let mut count = record.exceptions.len();
    for range in std::mem::take(&mut record.ranges) {
        for day in range.days(&record.week) {
            count += 1;
            if count > Calendar::LIMIT {
                return Err(Kind::CalendarTooLarge { count, limit: Calendar::LIMIT }.into());
            }
            if taken.insert(day.day) {
                record.exceptions.push(day);
            }
        }
    }
    Ok(())
}

impl Calendar {
    /// How many days may differ from the week.
    pub const LIMIT: usize = 10_000;

    /// The same calendar with these days off; a day that was an exception already becomes a holiday.
    ///
    /// ```
    /// use encargo::{Calendar, Day};
    /// let day: Day = "2026-12-08".parse().unwrap();
    /// let calendar = Calendar::default().holidays([(day, "Inmaculada Concepción")]);
    /// assert!(!calendar.works(day));
    /// ```
    #[must_use]
    pub fn holidays<'a>(mut self, days: impl IntoIterator<Item = (Day, &'a str)>) -> Self {
        let mut exceptions: BTreeMap<Day, DayException> =
            self.record.exceptions.into_iter().map(|exception| (exception.day, exception)).collect();
        for (day, name) in days {
            let name = Some(name.to_owned()).filter(|name| !name.is_empty());
            if exceptions.len() < Self::LIMIT || exceptions.contains_key(&day) {
                exceptions.insert(day, DayException { day, minutes: 0, name });
            }
        }
        self.record.exceptions = exceptions.into_values().collect();
        self
    }

    /// Working minutes from Monday to Sunday.
    pub fn week(&self) -> [u16; 7] {
        self.record.week
    }

    /// The days that differ from the week, in order.
    pub fn exceptions(&self) -> &[DayException] {
        &self.record.exceptions
    }

    /// The exception of a day, when it has one.
    pub fn exception(&self, day: Day) -> Option<&DayException> {
        let found = self.record.exceptions.binary_search_by_key(&day, |exception| exception.day).ok()?;
        self.record.exceptions.get(found)
    }

    /// Working minutes of a day.
    pub fn minutes(&self, day: Day) -> u16 {
        match self.exception(day) {
            Some(exception) => exception.minutes,
            None => self.weekday_minutes(day),
        }
    }

    /// Whether anybody works on a day.
    pub fn works(&self, day: Day) -> bool {
        self.minutes(day) > 0
    }

    /// Where it holds, when somebody said.
    pub fn place(&self) -> Option<&str> {
        self.record.place.as_deref()
    }

    /// The years whose holidays it knows; every year when nobody said.
    pub fn years(&self) -> Option<Years> {
        self.record.years
    }

    /// Where it comes from, when somebody said.
    pub fn source(&self) -> Option<&str> {
        self.record.source.as_deref()
    }

    /// Whether it knows the holidays of a day's year.
    pub fn covers(&self, day: Day) -> bool {
        self.record.years.is_none_or(|years| (years.first..=years.last).contains(&day.year()))
    }

    /// The same calendar with somebody's days off, whatever they were before.
    pub(crate) fn without(self, days: &[Day]) -> Self {
        self.holidays(days.iter().map(|day| (*day, "")))
    }

    /// The working day that counts for a day; nothing when the policy is exact and nobody works on it, or when there is
    /// none within the calendar's reach.
    ///
    /// ```
    /// use encargo::calendar::{Calendar, Day, Policy};
    /// let sunday: Day = "2026-11-22".parse().unwrap();
    /// let friday = Calendar::default().on(sunday, Policy::Previous).unwrap();
    /// assert_eq!(friday.to_string(), "2026-11-20");
    /// assert_eq!(Calendar::default().on(sunday, Policy::Exact), None);
    /// ```
    pub fn on(&self, day: Day, policy: Policy) -> Option<Day> {
        match policy {
            _ if self.works(day) => Some(day),
            Policy::Exact => None,
            Policy::Next => self.add(day, 0),
            Policy::Previous => self.add(day, -1),
        }
    }

    fn weekday_minutes(&self, day: Day) -> u16 {
        self.record.week.get(day.weekday().num_days_from_monday() as usize).copied().unwrap_or(0)
    }
}

/// A day in words: «lunes 23 de noviembre de 2026», "Monday 23 November 2026".
pub fn day_text(day: Day) -> Text {
    crate::say::day(day)
}
