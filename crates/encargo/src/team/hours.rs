//! The hours that somebody has: of a usual week, of a week that is another, and what of them falls on a day.

use super::Person;
use crate::calendar::Day;
use chrono::{Datelike, Days};
use encargo_noun::noun;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive;

/// The hours of one week that are not the usual ones.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct WeekHours {
    /// Any day of the week, which goes from Monday to Sunday.
    pub week: Day,
    /// Hours in that week, from 0 to 168.
    #[serde(with = "figure")]
    pub hours: Decimal,
}

/// The hours of a whole week.
const MOST: u32 = 168;

/// Hours in working minutes, to the nearest; none below nothing.
pub(crate) fn minutes(hours: Decimal) -> u32 {
    let minutes = (hours.clamp(Decimal::ZERO, MOST.into()) * Decimal::from(60)).round();
    minutes.to_u32().unwrap_or(0)
}

/// The Monday of a day's week.
fn monday(day: Day) -> Day {
    day.checked_sub_days(Days::new(u64::from(day.weekday().num_days_from_monday()))).unwrap_or(day)
}

impl Person {
    /// The working minutes of a usual week; nothing when nobody said.
    #[doc(hidden)] // public for `encargo-formats` alone: no promise
    pub fn minutes_per_week(&self) -> Option<u32> {
        self.hours_per_week.map(minutes)
    }

    /// Whether there is a week in which this person has hours, or may have.
    pub(crate) fn has_hours(&self) -> bool {
        let some = |hours: &Decimal| minutes(*hours) > 0;
        self.hours_per_week.as_ref().is_none_or(some) || self.weeks.iter().any(|week| some(&week.hours))
    }

    /// The hours that no week can have, when there are any.
    pub(crate) fn impossible_hours(&self) -> Option<Decimal> {
        let all = self.hours_per_week.iter().chain(self.weeks.iter().map(|week| &week.hours));
        all.copied().find(|hours| *hours < Decimal::ZERO || *hours > MOST.into())
    }

    /// The days of the weeks with other hours, each with the working minutes of its week.
    pub(crate) fn days_of_weeks(&self) -> impl Iterator<Item = (Day, u32)> {
        let days = |week: &WeekHours| {
            let minutes = minutes(week.hours);
            monday(week.week).iter_days().take(7).map(move |day| (day, minutes))
        };
        self.weeks.iter().flat_map(days)
    }

    /// The working minutes of the week of a day; nothing when nobody said.
    pub(crate) fn minutes_in_week(&self, day: Day) -> Option<u32> {
        let other = self.weeks.iter().rev().find(|week| monday(week.week) == monday(day));
        other.map(|week| minutes(week.hours)).or_else(|| self.minutes_per_week())
    }

    /// What somebody has of a day that is so long, in a usual week of so many minutes: the hours in proportion, never more
    /// than the day.
    pub(crate) fn minutes_of(&self, day: Day, length: u32, week: u32) -> u32 {
        let share = |minutes: u32| u64::from(minutes) * u64::from(length) / u64::from(week.max(1));
        self.minutes_in_week(day).map_or(length, |minutes| u32::try_from(share(minutes)).unwrap_or(length).min(length))
    }
}

/// Hours on the wire: whole ones as a whole number.
pub(crate) mod figure {
    use crate::noun::figure::{self, Carried};
    use rust_decimal::Decimal;
    use rust_decimal::prelude::ToPrimitive;
    use serde::{Deserializer, Serializer};

    /// Hours, or hours that nobody may have said.
    pub(crate) trait Hours: Carried {
        fn hours(&self) -> Option<Decimal>;
    }

    impl Hours for Decimal {
        fn hours(&self) -> Option<Decimal> {
            Some(*self)
        }
    }

    impl Hours for Option<Decimal> {
        fn hours(&self) -> Option<Decimal> {
            *self
        }
    }

    pub(crate) fn serialize<T: Hours, S: Serializer>(field: &T, serializer: S) -> Result<S::Ok, S::Error> {
        match field.hours().filter(|hours| hours.fract().is_zero()).and_then(|hours| hours.to_i64()) {
            Some(whole) => serializer.serialize_i64(whole),
            None => figure::serialize(field, serializer),
        }
    }

    pub(crate) fn deserialize<'de, T: Hours, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        figure::deserialize(deserializer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn half_hours_other_weeks_and_none() {
        let day = |text: &str| text.parse::<Day>().unwrap();
        let mut ana = Person::new("Ana", ["va"]);
        assert!(ana.has_hours() && ana.minutes_of(day("2026-11-30"), 480, 2_400) == 480);
        ana.hours_per_week = Some(Decimal::new(75, 1));
        assert_eq!((ana.minutes_per_week(), ana.minutes_of(day("2026-11-30"), 480, 2_400)), (Some(450), 90));
        ana.weeks = vec![WeekHours { week: day("2026-12-09"), hours: 20.into() }];
        let had = |text: &str| ana.minutes_of(day(text), 480, 2_400);
        assert_eq!([had("2026-12-04"), had("2026-12-07"), had("2026-12-11"), had("2026-12-14")], [90, 240, 240, 90]);
        ana.hours_per_week = Some(0.into());
        assert!(ana.has_hours() && !Person { weeks: Vec::new(), ..ana.clone() }.has_hours());
        let json = crate::wire::to_json(&ana).unwrap();
        assert!(json.contains(r#""hours_per_week":0,"weeks":[{"week":"2026-12-09","hours":20}]"#), "{json}");
        assert_eq!(crate::wire::from_json::<Person>(&json).unwrap(), ana);
    }
}
