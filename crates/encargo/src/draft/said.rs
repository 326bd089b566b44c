//! What the words of a day say by themselves, apart from what the day of the note completed.
//!
//! The same words are read from a second day, far from the first in year, month, day and weekday: what both readings
//! share was said, what moved was completed.

use super::DatePart;
use crate::calendar::Day;
use crate::date::{When, WhenValue};
use chrono::{Datelike, Days, Months};

/// Two years, five months and some days on: no part of a day counted from there is the same as counted from here.
pub(super) fn elsewhere(today: Day) -> Option<Day> {
    let later = today.checked_add_months(Months::new(29))?;
    let day = later.checked_add_days(Days::new(11))?;
    if day.weekday() == today.weekday() { day.succ_opt() } else { Some(day) }
}

/// The parts said and the parts completed of a day or a range, given the reading of the same words from elsewhere.
pub(super) fn parts(here: &When, there: Option<&When>) -> (Vec<DatePart>, Vec<DatePart>) {
    let there = there.filter(|there| there.at == here.at && there.next == here.next);
    let mine = bounds(&here.value);
    let other = there.map_or((None, None), |there| bounds(&there.value));
    let pairs = [(mine.0, other.0), (mine.1, other.1)];
    let same = |part: fn(&Day) -> u32| {
        pairs.iter().all(|(mine, other)| mine.is_none() || mine.as_ref().map(part) == other.as_ref().map(part))
    };
    let ends = || pairs.iter().filter_map(|(mine, _)| *mine);
    if ends().next().is_none() {
        return (Vec::new(), Vec::new());
    }
    let stretch = matches!(here.value, WhenValue::Range { .. });
    let year = same(|day| day.year().unsigned_abs());
    // "2027" names no month, "March" no day
    let whole_years = stretch && ends().all(|end| end.ordinal() == 1) && (year || ends().count() == 2);
    let whole_months = stretch && ends().all(|end| end.day() == 1);
    let (mut known, mut implied) = (Vec::new(), Vec::new());
    let mut tell = |part, told: bool| if told { known.push(part) } else { implied.push(part) };
    tell(DatePart::Year, year);
    if !whole_years {
        tell(DatePart::Month, same(Datelike::month));
    }
    if !whole_months {
        tell(DatePart::Day, same(Datelike::day));
    }
    if !implied.is_empty() && !stretch && same(|day| day.weekday().number_from_monday()) {
        known.push(DatePart::Weekday);
    }
    (known, implied)
}

fn bounds(value: &WhenValue) -> (Option<Day>, Option<Day>) {
    match value {
        WhenValue::Day(day) => (Some(*day), None),
        WhenValue::Range { start, end } => (*start, *end),
        WhenValue::Length { .. } | WhenValue::Repeat { .. } => (None, None),
    }
}

#[cfg(test)]
mod tests {
    use crate::Note;
    use crate::draft::DatePart::{self, Day, Month, Weekday, Year};

    #[test]
    fn what_was_said_is_told_from_what_was_completed() {
        let cases: &[(&str, &[DatePart], &[DatePart])] = &[
            ("Lo entrega el 16/10.", &[Month, Day], &[Year]),
            ("Lo entrega el 16 de octubre de 2027.", &[Year, Month, Day], &[]),
            ("Lo entrega el viernes.", &[Weekday], &[Year, Month, Day]),
            ("Lo entrega pasado mañana.", &[], &[Year, Month, Day]),
            ("Lo entrega el jueves 15.", &[Day, Weekday], &[Year, Month]),
            ("Lo entrega en marzo.", &[Month], &[Year]),
            ("Lo entrega en Q1 de 2027.", &[Year, Month], &[]),
            ("Lo entrega en 2027.", &[Year], &[]),
            ("Lo entrega este año.", &[], &[Year]),
            ("Lo entrega el mes que viene.", &[], &[Year, Month]),
            ("Lo entrega para Navidad.", &[Month, Day], &[Year]),
            ("Lo entrega dentro de dos semanas.", &[], &[Year, Month, Day]),
            ("Lo entrega del 3 al 12 de marzo.", &[Month, Day], &[Year]),
            ("Lo entrega antes de enero.", &[Month], &[Year]),
            ("Escribe todos los lunes.", &[], &[]),
        ];
        for (text, known, implied) in cases {
            for today in ["2026-11-23", "2027-02-28", "2028-02-29"] {
                let note = Note::new(*text, today.parse().expect("a day")).expect("a note");
                let mentions = note.mentions();
                let mention = mentions.first().expect("a mention");
                assert_eq!((&*mention.known, &*mention.implied), (*known, *implied), "{text} {today}");
            }
        }
    }
}
