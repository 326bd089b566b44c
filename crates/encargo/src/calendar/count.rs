//! Working days counted by whole weeks and exceptions, so that a day far away costs no more than one near; knows no tasks.

use super::{Calendar, Day};
use chrono::{Datelike, Days};

impl Calendar {
    /// The day that lies `count` working days away: after `day` when positive, before it when negative; `day` itself,
    /// or the first working day after it, when zero. Nothing when there is no such day.
    ///
    /// ```
    /// use encargo::{Calendar, Day};
    /// let monday: Day = "2026-11-23".parse().unwrap();
    /// let friday = Calendar::default().add(monday, -1).unwrap();
    /// assert_eq!(friday.to_string(), "2026-11-20");
    /// ```
    pub fn add(&self, day: Day, count: i32) -> Option<Day> {
        let (count, exceptions) = (i64::from(count), i64::try_from(self.record.exceptions.len()).ok()?);
        // Every exception may hide one working day, and a week has at least one.
        let reach = (count.abs() + exceptions + 2) * 7;
        let holds = |distance: i64| match count {
            0.. => Some(self.worked(day, later(day, distance + 1)?) > count),
            _ => Some(self.worked(earlier(day, distance)?, day) >= -count),
        };
        // the nearest distance at which it holds, doubled and halved
        let (mut low, mut high) = (0, 1);
        while !holds(high)? {
            (low, high) = (high + 1, high.checked_mul(2)?);
            if low > reach {
                return None;
            }
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if holds(middle)? { high = middle } else { low = middle + 1 }
        }
        if count < 0 { earlier(day, low) } else { later(day, low) }
    }

    /// Working days behind a day, up to another; negative when the other comes first.
    pub(crate) fn worked_behind(&self, from: Day, to: Day) -> i64 {
        let behind = |day: Day| day.succ_opt().unwrap_or(day);
        if from <= to { self.worked(behind(from), behind(to)) } else { -self.worked(behind(to), behind(from)) }
    }

    /// How many working days lie from a day up to another, that other one left out; none when it is earlier.
    fn worked(&self, from: Day, to: Day) -> i64 {
        let days = (to - from).num_days().max(0);
        let works = |weekday: i64| {
            let minutes = usize::try_from(weekday.rem_euclid(7)).ok().and_then(|weekday| self.record.week.get(weekday));
            i64::from(minutes.is_some_and(|minutes| *minutes > 0))
        };
        let first = i64::from(from.weekday().num_days_from_monday());
        let whole = days / 7 * (0..7).map(works).sum::<i64>();
        let rest: i64 = (0..days % 7).map(|ahead| works(first + ahead)).sum();
        let exceptions = &self.record.exceptions;
        let begin = exceptions.partition_point(|exception| exception.day < from);
        let end = exceptions.partition_point(|exception| exception.day < to);
        let changed = exceptions.get(begin..end).unwrap_or_default().iter().map(|exception| {
            i64::from(exception.minutes > 0) - works(i64::from(exception.day.weekday().num_days_from_monday()))
        });
        whole + rest + changed.sum::<i64>()
    }
}

fn later(day: Day, days: i64) -> Option<Day> {
    day.checked_add_days(Days::new(u64::try_from(days).ok()?))
}

fn earlier(day: Day, days: i64) -> Option<Day> {
    day.checked_sub_days(Days::new(u64::try_from(days).ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::calendar::{CalendarRecord, DayException};

    /// Day by day.
    fn stepped(calendar: &Calendar, day: Day, count: i32) -> Day {
        let (mut here, mut left) = (day, count);
        if count >= 0 {
            loop {
                left -= i32::from(calendar.works(here));
                if left < 0 {
                    return here;
                }
                here = here.succ_opt().expect("a day");
            }
        }
        while left < 0 {
            here = here.pred_opt().expect("a day");
            left += i32::from(calendar.works(here));
        }
        here
    }

    #[test]
    fn far_and_near_are_the_same_as_stepping() {
        let start: Day = "2026-11-23".parse().expect("a day");
        let mut state = 5u32;
        let mut below = |sides: u32| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            (state >> 16) % sides
        };
        for _ in 0..300 {
            let week = std::array::from_fn(|weekday| if weekday == 2 || below(3) > 0 { 480 } else { 0 });
            let mut days: Vec<Day> = (0..below(30)).filter_map(|_| later(start, i64::from(below(400)))).collect();
            days.sort();
            days.dedup();
            let exception = |day| DayException { day, minutes: if below(3) == 0 { 240 } else { 0 }, name: None };
            let exceptions = days.into_iter().map(exception).collect();
            let calendar = Calendar::try_from(CalendarRecord { week, exceptions, ..CalendarRecord::default() });
            let calendar = calendar.expect("a calendar");
            for _ in 0..20 {
                let day = later(start, i64::from(below(300))).expect("a day");
                let count = i32::try_from(below(600)).expect("small") - 300;
                assert_eq!(
                    calendar.add(day, count),
                    Some(stepped(&calendar, day, count)),
                    "{day} {count} {calendar:?}"
                );
                let other = later(start, i64::from(below(400))).expect("a day");
                let (first, last) = (day.min(other), day.max(other));
                let steps = first.iter_days().skip(1).take_while(|day| *day <= last).filter(|day| calendar.works(*day));
                let steps = i64::try_from(steps.count()).expect("small");
                assert_eq!(calendar.worked_behind(first, last), steps, "{first} {last} {calendar:?}");
                assert_eq!(calendar.worked_behind(last, first), -steps, "{first} {last} {calendar:?}");
            }
        }
        assert_eq!(Calendar::default().add(start, i32::MAX), None);
        assert_eq!(Calendar::default().add(start, 1_000_000).map(|day| day.to_string()), Some("5859-12-19".into()));
    }
}
