//! Rules that repeat days (RFC 5545) and the key dates they give on a calendar; knows no tasks and no times of day.

mod expand;
mod gate;
mod keys;
mod late;
mod parts;
mod read;
mod resolve;
mod write;

use crate::calendar::{Calendar, Day};
use crate::error::{self, Error};
use crate::history::{History, TaskState};
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

pub use expand::Days;

word! {
    /// How often a rule repeats, before its interval.
    #[derive(Default)]
    pub enum Frequency {
        /// By days.
        #[default]
        Daily = "DAILY",
        /// By weeks.
        Weekly = "WEEKLY",
        /// By months.
        Monthly = "MONTHLY",
        /// By years.
        Yearly = "YEARLY",
    }
}

word! {
    /// What becomes of a day on which nobody works.
    #[derive(Default)]
    pub enum OnHoliday {
        /// It stays where the rule puts it.
        #[default]
        Exact = "exact",
        /// It moves to the next working day.
        Next = "next",
        /// It moves to the last working day before.
        Previous = "previous",
    }
}

word! {
    /// What becomes of occurrences that were not done in time.
    #[derive(Default)]
    pub enum OnLate {
        /// Every day of the rule stays an occurrence until it is done, however late.
        #[default]
        PileUp = "pile_up",
        /// Only one occurrence is open, and the one after it counts from the day it is done: one interval later when the
        /// rule says no more than an interval, otherwise the first day the rule allows that is at least as far from that
        /// day as the rule's own next day was from the day that was due.
        FromCompletion = "from_completion",
        /// An occurrence whose key date lies before today and that was never begun is skipped, and is listed as skipped.
        Skip = "skip",
    }
}

word! {
    /// How one occurrence stands on a day.
    pub enum OccurrenceStatus {
        /// It is finished.
        Done = "done",
        /// Its key date has passed and it is open.
        Late = "late",
        /// It is the first open one whose key date has not passed.
        Current = "current",
        /// It comes after the current one.
        Upcoming = "upcoming",
        /// Its key date has passed, nobody began it, and nobody will.
        Skipped = "skipped",
    }
}

/// Which weekdays, and which of them in the month or year; 0 is every one, -1 the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct ByDay {
    /// 0 is Monday.
    weekday: u8,
    nth: i16,
}

/// Where a rule ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum End {
    #[default]
    Never,
    Count(u32),
    Until(Day),
}

/// The parts of a rule that pick days out of its periods; an empty list picks nothing out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct By {
    months: BTreeSet<i16>,
    weeks: BTreeSet<i16>,
    year_days: BTreeSet<i16>,
    month_days: BTreeSet<i16>,
    days: BTreeSet<ByDay>,
    positions: BTreeSet<i16>,
}

/// A recurrence rule on civil days (RFC 5545): `FREQ=MONTHLY;BYDAY=1TU` on the wire, which is also how it is written.
///
/// ```
/// use encargo::recurrence::RecurrenceRule;
/// let rule: RecurrenceRule = "RRULE:FREQ=MONTHLY;BYDAY=-1FR;INTERVAL=1".parse().unwrap();
/// assert_eq!(rule.to_string(), "FREQ=MONTHLY;BYDAY=-1FR");
/// let days: Vec<String> = rule.days("2026-11-23".parse().unwrap()).take(2).map(|day| day.to_string()).collect();
/// assert_eq!(days, ["2026-11-27", "2026-12-25"]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "String"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct RecurrenceRule {
    // Invariant: every number is in its range, the interval is at least 1, and parts that RFC 5545 forbids together or
    // with this frequency do not stand together.
    frequency: Frequency,
    interval: u16,
    end: End,
    by: By,
    /// 0 is Monday.
    week_start: u8,
}

/// What a recurrence is made from: the same fields, not yet checked.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "_js", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct RecurrenceRecord {
    /// The rule: `FREQ=MONTHLY;BYDAY=1TU`.
    #[cfg_attr(feature = "_js", tsify(type = "string"))]
    pub rule: RecurrenceRule,
    /// The day it starts: no day of the rule lies before it, and intervals count from it. It is an occurrence only when
    /// the rule gives it.
    pub start: Day,
    /// What becomes of a day on which nobody works.
    #[serde(default)]
    pub on_holiday: OnHoliday,
    /// What becomes of occurrences that were not done in time.
    #[serde(default)]
    pub on_late: OnLate,
    /// Days of the rule that are left out, as the rule gives them.
    #[serde(default)]
    pub exdates: Vec<Day>,
    /// Days besides those of the rule.
    #[serde(default)]
    pub rdates: Vec<Day>,
}

/// Days that repeat: a rule, its start, and what becomes of holidays and of what was not done in time.
///
/// ```
/// use encargo::{Calendar, Day, recurrence::{OnHoliday, Recurrence, RecurrenceRecord}};
/// let start: Day = "2026-11-01".parse().unwrap();
/// let record = RecurrenceRecord::new("FREQ=MONTHLY;BYMONTHDAY=1".parse().unwrap(), start);
/// let monthly = Recurrence::try_from(RecurrenceRecord { on_holiday: OnHoliday::Next, ..record }).unwrap();
/// let first = monthly.key_dates(&Calendar::default(), start, 1)[0];
/// assert_eq!((first.nominal.to_string(), first.day.to_string()), ("2026-11-01".into(), "2026-11-02".into()));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "RecurrenceRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "RecurrenceRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Recurrence {
    // Invariant: left-out and further days are sorted, each once, and no more than `LIMIT`; all days have four-digit years.
    record: RecurrenceRecord,
}

/// The day of one occurrence.
#[noun]
#[derive(Copy, Eq)]
pub struct KeyDate {
    /// The day the rule gives: it names the occurrence for good.
    pub nominal: Day,
    /// The day it is due, moved where the rule's day is not worked.
    pub day: Day,
}

/// One occurrence of a recurrence as it stands on a day.
#[noun]
#[derive(Copy, Eq)]
pub struct Instance {
    /// The day the rule gives: it names the occurrence for good.
    pub nominal: Day,
    /// The day it is due.
    pub key_date: Day,
    /// How it stands.
    pub status: OccurrenceStatus,
    /// The day it was finished.
    pub done: Option<Day>,
}

impl RecurrenceRule {
    /// The longest interval.
    pub const INTERVAL: u16 = 1_000;
    /// The highest count.
    pub const COUNT: u32 = 100_000;

    /// How often it repeats, before its interval.
    pub fn frequency(&self) -> Frequency {
        self.frequency
    }

    /// Every how many days, weeks, months or years.
    pub fn interval(&self) -> u16 {
        self.interval
    }

    /// How many days it gives, when it says so.
    pub fn count(&self) -> Option<u32> {
        if let End::Count(count) = self.end { Some(count) } else { None }
    }

    /// The last day it may give, when it says so.
    pub fn until(&self) -> Option<Day> {
        if let End::Until(day) = self.end { Some(day) } else { None }
    }

    /// The days of the rule when it starts on a day, in order; none after the year 9999. The start is among them only
    /// when the rule gives it. A rule that never gives a day ends at once.
    pub fn days(&self, start: Day) -> Days {
        Days::new(self.resolved(start), start, start)
    }

    /// The days of the rule when it starts on a day, from another day on, without walking through those between (a rule
    /// with a count has to).
    pub fn days_from(&self, start: Day, from: Day) -> Days {
        Days::new(self.resolved(start), start, from)
    }
}

impl RecurrenceRecord {
    /// A rule from a day on; days stay where the rule puts them, and what is late piles up.
    pub fn new(rule: RecurrenceRule, start: Day) -> Self {
        let (on_holiday, on_late) = (OnHoliday::default(), OnLate::default());
        Self { rule, start, on_holiday, on_late, exdates: Vec::new(), rdates: Vec::new() }
    }
}

impl Serialize for Recurrence {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl From<Recurrence> for RecurrenceRecord {
    fn from(recurrence: Recurrence) -> Self {
        recurrence.record
    }
}

impl TryFrom<RecurrenceRecord> for Recurrence {
    type Error = Error;
    fn try_from(record: RecurrenceRecord) -> Result<Self, Error> {
        gate::checked(record).map(|record| Self { record }).map_err(error::remember)
    }
}

impl Recurrence {
    /// How many days may be left out or added, and how many occurrences are listed at once.
    pub const LIMIT: usize = 10_000;

    /// The rule.
    pub fn rule(&self) -> &RecurrenceRule {
        &self.record.rule
    }

    /// The day it starts.
    pub fn start(&self) -> Day {
        self.record.start
    }

    /// What becomes of a day on which nobody works.
    pub fn on_holiday(&self) -> OnHoliday {
        self.record.on_holiday
    }

    /// What becomes of occurrences that were not done in time.
    pub fn on_late(&self) -> OnLate {
        self.record.on_late
    }

    /// The first key dates from a day on, in order, at most [`Self::LIMIT`]. Days that move to the same day are one
    /// occurrence, named by the first of them.
    pub fn key_dates(&self, calendar: &Calendar, from: Day, count: u32) -> Vec<KeyDate> {
        let count = usize::try_from(count).unwrap_or(Self::LIMIT).min(Self::LIMIT);
        keys::Keys::from(self, calendar, from).take(count).collect()
    }

    /// How the occurrences stand on a day, by their key dates: all that are done, begun, late or skipped, and of the others
    /// the first `count` open ones from that day on. What is done or begun stays, whatever becomes of the rule. With
    /// `from_completion` those after the first open one are a forecast: they suppose that each is done on its key date.
    ///
    /// In the history an occurrence is called by its nominal day: `2026-03-02`; one that is waived is skipped. `begun` holds
    /// the key dates that no longer move.
    ///
    /// # Errors
    /// `recurrence.too_large` when there are more than [`Self::LIMIT`].
    pub fn instances(
        &self,
        calendar: &Calendar,
        begun: &[KeyDate],
        history: &History,
        today: Day,
        count: u32,
    ) -> Result<Vec<Instance>, Error> {
        let states = history.states(today).into_iter();
        let told = states.filter_map(|state| Some((state.task.parse().ok()?, state))).collect();
        self.standing(calendar, begun, told, today, count)
    }

    /// The same, with the states of the occurrences by their nominal days.
    pub(crate) fn standing(
        &self,
        calendar: &Calendar,
        begun: &[KeyDate],
        states: BTreeMap<Day, TaskState>,
        today: Day,
        count: u32,
    ) -> Result<Vec<Instance>, Error> {
        late::instances(self, calendar, &late::Told::of(begun, states), today, count)
    }
}

#[cfg(test)]
mod tests;
