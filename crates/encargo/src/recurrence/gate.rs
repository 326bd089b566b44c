//! The gate of a recurrence: what it refuses; knows no calendar.

use super::{Recurrence, RecurrenceRecord};
use crate::error::{Error, Kind};
use chrono::Datelike;

/// Sorts the days and lets each stand once.
pub(super) fn checked(mut record: RecurrenceRecord) -> Result<RecurrenceRecord, Error> {
    for days in [&mut record.exdates, &mut record.rdates] {
        if days.len() > Recurrence::LIMIT {
            return Err(Kind::RecurrenceTooLarge { count: days.len(), limit: Recurrence::LIMIT }.into());
        }
        days.sort_unstable();
        days.dedup();
    }
    let all = record.exdates.iter().chain(&record.rdates).chain([&record.start]);
    let odd = all.copied().find(|day| !(1..=9999).contains(&day.year()));
    if let Some(day) = odd {
        let expected = "0001-01-01…9999-12-31".to_owned();
        return Err(Kind::RecurrenceUnreadable { part: day.to_string(), expected }.into());
    }
    Ok(record)
}
