//! Positions turned into days at once: where each short stretch of working minutes begins; knows no tasks.

use super::{Axis, Day};

/// The worked days of an axis, with a step for every few hours of work: a look-up is one step and at most one day on,
/// unless days are very unequal.
#[derive(Debug)]
pub(crate) struct DayTable {
    days: Vec<Day>,
    /// The position at which each worked day begins, and the last one ends.
    begins: Vec<u32>,
    /// The number of the worked day at the beginning of each stretch.
    steps: Vec<u32>,
    shift: u32,
}

impl DayTable {
    /// The table of an axis.
    pub(crate) fn of(axis: &Axis) -> Option<Self> {
        let (worked, end) = axis.worked();
        let count = worked.len();
        let (mut days, mut begins) = (Vec::with_capacity(count), Vec::with_capacity(count + 1));
        for (day, begin) in worked {
            days.push(day?);
            begins.push(u32::try_from(begin).ok()?);
        }
        let end = u32::try_from(end).ok()?;
        begins.push(end);
        // about four stretches a day
        let shift = (end / u32::try_from(4 * count.max(1)).ok()?).max(1).ilog2();
        let mut steps = Vec::with_capacity((end >> shift) as usize + 1);
        let mut next = begins.iter().skip(1).peekable();
        let mut number = 0;
        for stretch in 0..=end >> shift {
            while next.next_if(|begin| **begin <= stretch << shift).is_some() {
                number += 1;
            }
            steps.push(number);
        }
        Some(Self { days, begins, steps, shift })
    }

    /// The day in which work that begins at a position begins.
    pub(crate) fn beginning_at(&self, position: i64) -> Option<Day> {
        let position = u32::try_from(position).ok()?;
        let number = *self.steps.get((position >> self.shift) as usize)? as usize;
        // The day that begins there is the one, or the next; further on only when days are very unequal.
        let rest = self.begins.get(number + 1..)?;
        let on = match rest {
            [next, ..] if *next > position => 0,
            [_, next, ..] if *next > position => 1,
            _ => rest.partition_point(|begin| *begin <= position),
        };
        self.days.get(number + on).copied()
    }

    /// The day in which work that ends at a position ends.
    pub(crate) fn ending_at(&self, position: i64) -> Option<Day> {
        self.beginning_at(position.checked_sub(1)?)
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Calendar, CalendarRecord, DayException};
    use super::*;

    #[test]
    fn the_table_says_what_the_axis_says() {
        let today: Day = "2026-03-02".parse().unwrap();
        let weeks = [[480, 480, 480, 480, 480, 0, 0], [1, 0, 0, 1_440, 3, 0, 7], [0, 0, 0, 0, 0, 0, 1]];
        for week in weeks {
            let long = DayException { day: "2026-03-05".parse().unwrap(), minutes: 1_440, name: None };
            let calendar =
                Calendar::try_from(CalendarRecord { week, exceptions: vec![long], ..CalendarRecord::default() })
                    .unwrap();
            let axis = Axis::around(&calendar, today, today, 90).unwrap();
            let table = DayTable::of(&axis).unwrap();
            let end = axis.begin(axis.index(today).unwrap() + 91).or(axis.end(180)).unwrap();
            for position in -3..end + 3 {
                let begins = axis.beginning_at(position).and_then(|index| axis.day(index)).filter(|_| position >= 0);
                assert_eq!(table.beginning_at(position), begins, "{position}");
                let ends = axis.ending_at(position).and_then(|index| axis.day(index)).filter(|_| position <= end);
                assert_eq!(table.ending_at(position), ends, "{position}");
            }
        }
    }
}
