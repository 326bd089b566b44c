//! Days and lengths of time as people write them.

use crate::language::{Language, Text, number};
use chrono::{Datelike, NaiveDate};
use rust_decimal::Decimal;

const WEEKDAYS: [(&str, &str); 7] = [
    ("lunes", "Monday"),
    ("martes", "Tuesday"),
    ("miércoles", "Wednesday"),
    ("jueves", "Thursday"),
    ("viernes", "Friday"),
    ("sábado", "Saturday"),
    ("domingo", "Sunday"),
];

/// The months, in Spanish and in English.
const MONTHS: [(&str, &str); 12] = [
    ("enero", "January"),
    ("febrero", "February"),
    ("marzo", "March"),
    ("abril", "April"),
    ("mayo", "May"),
    ("junio", "June"),
    ("julio", "July"),
    ("agosto", "August"),
    ("septiembre", "September"),
    ("octubre", "October"),
    ("noviembre", "November"),
    ("diciembre", "December"),
];

/// A day in words: «lunes 23 de noviembre de 2026», "Monday 23 November 2026".
pub(crate) fn day(day: NaiveDate) -> Text {
    let (es, en) = WEEKDAYS.get(day.weekday().num_days_from_monday() as usize).copied().unwrap_or_default();
    let date = date(day);
    Text::new(format!("{es} {}", date.es), format!("{en} {}", date.en))
}

/// A day in words, without its weekday: «23 de noviembre de 2026», "23 November 2026".
pub(crate) fn date(day: NaiveDate) -> Text {
    let (es, en) = MONTHS.get(day.month0() as usize).copied().unwrap_or_default();
    let (number, year) = (day.day(), day.year());
    Text::new(format!("{number} de {es} de {year}"), format!("{number} {en} {year}"))
}

/// A month in words: «noviembre de 2026», "November 2026".
pub(crate) fn month(day: NaiveDate) -> Text {
    let (es, en) = MONTHS.get(day.month0() as usize).copied().unwrap_or_default();
    Text::new(format!("{es} de {}", day.year()), format!("{en} {}", day.year()))
}

/// Minutes as people say them: «15 min», «1 h 30 min», «2 h».
pub(crate) fn duration(minutes: u32, language: Language) -> String {
    let hours = || number::show(Decimal::from(minutes / 60), language);
    match (minutes / 60, minutes % 60) {
        (0, rest) => format!("{rest} min"),
        (_, 0) => format!("{} h", hours()),
        (_, rest) => format!("{} h {rest} min", hours()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lengths_of_time() {
        let say = |minutes| duration(minutes, Language::Spanish);
        assert_eq!([0, 1, 15, 60, 61, 120].map(say), ["0 min", "1 min", "15 min", "1 h", "1 h 1 min", "2 h"]);
    }
}
