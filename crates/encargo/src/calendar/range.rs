//! Days in a row that differ from the week, laid out one by one; says nothing about those between.

use super::{Calendar, Day, DayException};
use chrono::Datelike;
use encargo_noun::noun;

/// Days in a row that differ from the weekly pattern: a summer closure, two weeks of short days.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct DayRange {
    /// The first of them.
    pub first: Day,
    /// The last of them; one that lies before the first changes places with it.
    pub last: Day,
    /// Working minutes on each day that the week works; 0 when nobody works.
    #[serde(default)]
    pub minutes: u16,
    /// What they are called: `Cierre de agosto`.
    #[serde(default)]
    pub name: Option<String>,
}

impl DayRange {
    /// The days one by one, no more than a calendar holds and one; those that the week does not work stay as they are.
    pub(super) fn days<'a>(&'a self, week: &'a [u16; 7]) -> impl Iterator<Item = DayException> + 'a {
        let (first, last) = (self.first.min(self.last), self.first.max(self.last));
        let works =
            |day: &Day| week.get(day.weekday().num_days_from_monday() as usize).is_some_and(|minutes| *minutes > 0);
        let days = first.iter_days().take(7 * Calendar::LIMIT).take_while(move |day| *day <= last);
        let days = days.filter(works).take(Calendar::LIMIT + 1);
        days.map(|day| DayException { day, minutes: self.minutes, name: self.name.clone() })
    }
}
