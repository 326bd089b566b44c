//! Days on which somebody is away: one, or from one to another.

use super::Person;
use crate::calendar::{Calendar, Day};
use encargo_noun::noun;

/// Days off in a row. On the wire a single day is written as that day.
#[noun]
#[derive(Copy, Eq)]
#[serde(deny_unknown_fields)]
pub struct DaysOff {
    /// The first of them.
    pub first: Day,
    /// The last of them, itself a day off; whichever of the two is earlier comes first.
    pub last: Day,
}

impl From<Day> for DaysOff {
    fn from(day: Day) -> Self {
        Self { first: day, last: day }
    }
}

impl DaysOff {
    /// Whether a day is one of them.
    pub(crate) fn has(self, day: Day) -> bool {
        (self.first.min(self.last)..=self.first.max(self.last)).contains(&day)
    }

    /// Each of the days, in order.
    pub(crate) fn days(self) -> impl Iterator<Item = Day> {
        let (first, last) = (self.first.min(self.last), self.first.max(self.last));
        first.iter_days().take_while(move |day| *day <= last)
    }
}

impl Person {
    /// Each day on which this person is away; one more than a calendar may have at most.
    pub(crate) fn off(&self) -> Vec<Day> {
        self.days_off.iter().flat_map(|off| off.days()).take(Calendar::LIMIT + 1).collect()
    }
}

/// A day, or from one to another, as it is written.
pub(super) mod written {
    use super::{Day, DaysOff};
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    /// A day off, or days off in a row.
    #[derive(Serialize, Deserialize)]
    #[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(rename = "DayOrDays"))]
    #[serde(untagged)]
    pub(in super::super) enum Written {
        Day(Day),
        Days(DaysOff),
    }

    pub(in super::super) fn serialize<S: Serializer>(field: &[DaysOff], serializer: S) -> Result<S::Ok, S::Error> {
        let one = |off: &DaysOff| if off.first == off.last { Written::Day(off.first) } else { Written::Days(*off) };
        serializer.collect_seq(field.iter().map(one))
    }

    pub(in super::super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<DaysOff>, D::Error> {
        let all = Vec::<Written>::deserialize(deserializer)?;
        let one = |written| match written {
            Written::Day(day) => DaysOff::from(day),
            Written::Days(off) => off,
        };
        Ok(all.into_iter().map(one).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_or_from_one_to_another() {
        let json = r#"{"name":"Ana","roles":[],"days_off":["2026-12-07",{"first":"2026-12-24","last":"2026-12-26"}]}"#;
        let ana: Person = crate::wire::from_json(json).unwrap();
        let days: Vec<String> = ana.off().iter().map(ToString::to_string).collect();
        assert_eq!(days, ["2026-12-07", "2026-12-24", "2026-12-25", "2026-12-26"]);
        assert!(crate::wire::to_json(&ana).unwrap().contains(&json[29..json.len() - 1]));
        let back = DaysOff { first: ana.days_off[1].last, last: ana.days_off[1].first };
        assert_eq!(back.days().count(), 3);
    }
}
