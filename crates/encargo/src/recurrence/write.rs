//! Writes a rule the one way it is written: parts in a fixed order, what goes without saying left out; knows no days.

use super::read::WEEKDAYS;
use super::{ByDay, End, RecurrenceRule};
use serde::{Serialize, Serializer};
use std::collections::BTreeSet;
use std::fmt;

impl fmt::Display for RecurrenceRule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FREQ={}", self.frequency)?;
        if self.interval != 1 {
            write!(f, ";INTERVAL={}", self.interval)?;
        }
        match self.end {
            End::Never => {}
            End::Count(count) => write!(f, ";COUNT={count}")?,
            End::Until(day) => write!(f, ";UNTIL={}", day.format("%Y%m%d"))?,
        }
        let by = &self.by;
        list(f, "BYMONTH", &by.months, i16::to_string)?;
        list(f, "BYWEEKNO", &by.weeks, i16::to_string)?;
        list(f, "BYYEARDAY", &by.year_days, i16::to_string)?;
        list(f, "BYMONTHDAY", &by.month_days, i16::to_string)?;
        list(f, "BYDAY", &by.days, |day| day_word(*day))?;
        list(f, "BYSETPOS", &by.positions, i16::to_string)?;
        if self.week_start != 0 {
            write!(f, ";WKST={}", weekday(self.week_start))?;
        }
        Ok(())
    }
}

impl Serialize for RecurrenceRule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

fn list<T>(f: &mut fmt::Formatter<'_>, name: &str, values: &BTreeSet<T>, say: fn(&T) -> String) -> fmt::Result {
    if values.is_empty() {
        return Ok(());
    }
    write!(f, ";{name}={}", values.iter().map(say).collect::<Vec<_>>().join(","))
}

fn day_word(day: ByDay) -> String {
    let name = weekday(day.weekday);
    if day.nth == 0 { name.to_owned() } else { format!("{}{name}", day.nth) }
}

fn weekday(weekday: u8) -> &'static str {
    WEEKDAYS.get(usize::from(weekday)).copied().unwrap_or_default()
}
