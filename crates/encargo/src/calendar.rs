//! Which hours and days are worked; knows no tasks.

use encargo_noun::noun;
use serde::{Deserialize, Serialize};

/// A civil day: `2026-03-02` on the wire, `datetime.date` in Python, an ISO string in JavaScript.
pub type Day = chrono::NaiveDate;

/// A day that differs from the weekly pattern.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Exception {
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "_js", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct CalendarRecord {
    /// Working minutes from Monday to Sunday; eight hours from Monday to Friday when left out.
    #[serde(default = "office_week")]
    pub week: [u16; 7],
    /// Holidays, half days and extra working days.
    #[serde(default)]
    pub exceptions: Vec<Exception>,
}

fn office_week() -> [u16; 7] {
    [480, 480, 480, 480, 480, 0, 0]
}

/// Working time by the day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CalendarRecord", into = "CalendarRecord")]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Calendar {
    // Invariant: some weekday has working minutes; no day has more than 1,440; exceptions are sorted, one a day.
    record: CalendarRecord,
}

impl From<Calendar> for CalendarRecord {
    fn from(calendar: Calendar) -> Self {
        calendar.record
    }
}

impl TryFrom<CalendarRecord> for Calendar {
    type Error = crate::Error;
    fn try_from(record: CalendarRecord) -> Result<Self, Self::Error> {
        Ok(Self { record })
    }
}
