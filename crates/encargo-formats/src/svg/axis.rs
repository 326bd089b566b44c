//! Where a day lies on the picture, and the lines and shades behind the bars; knows no tasks.

use super::draw::{Drawing, escaped};
use chrono::{Datelike, Weekday};
use encargo::calendar::Day;
use encargo::{Language, Schedule};

/// Months, short.
const MONTHS: [(&str, &str); 12] = [
    ("ene", "Jan"),
    ("feb", "Feb"),
    ("mar", "Mar"),
    ("abr", "Apr"),
    ("may", "May"),
    ("jun", "Jun"),
    ("jul", "Jul"),
    ("ago", "Aug"),
    ("sep", "Sep"),
    ("oct", "Oct"),
    ("nov", "Nov"),
    ("dic", "Dec"),
];

/// Up to so many days are shaded and lined one by one; a longer plan gets lines by month alone.
const FINE: i64 = 200;

/// Days along a width in pixels.
pub(super) struct Axis {
    first: Day,
    last: Day,
    /// Days from the first to the last, both counted; at least one.
    days: i64,
    x: i64,
    width: i64,
}

impl Axis {
    /// From the first to the last day, over a width that begins at `x`.
    pub(super) fn new(first: Day, last: Day, x: i64, width: i64) -> Self {
        let days = (last - first).num_days().max(0) + 1;
        Self { first, last: last.max(first), days, x, width }
    }

    /// The last day.
    pub(super) fn last(&self) -> Day {
        self.last
    }

    /// Where a day begins.
    pub(super) fn left(&self, day: Day) -> i64 {
        let index = (day - self.first).num_days().clamp(0, self.days);
        self.x + index * self.width / self.days
    }

    /// Where a day ends.
    pub(super) fn right(&self, day: Day) -> i64 {
        let index = ((day - self.first).num_days() + 1).clamp(0, self.days);
        self.x + index * self.width / self.days
    }

    /// Shades, lines and dates behind the rows between two heights.
    pub(super) fn draw(&self, drawing: &mut Drawing, schedule: &Schedule, language: Language, top: i64, bottom: i64) {
        let calendar = schedule.terms().calendar.clone().unwrap_or_default();
        let all = self.first.iter_days().take(usize::try_from(self.days).unwrap_or(0));
        let fine = self.days <= FINE;
        for day in all {
            let x = self.left(day);
            if fine && !calendar.works(day) {
                let name = calendar.exception(day).and_then(|exception| exception.name.as_deref());
                let name = name.map(|name| format!("<title>{}: {day}</title>", escaped(name))).unwrap_or_default();
                let wide = self.right(day) - x;
                drawing.add(&format!(
                    "<rect class=\"o\" x=\"{x}\" y=\"{top}\" width=\"{wide}\" height=\"{}\">{name}</rect>",
                    bottom - top
                ));
            }
            let lined =
                if fine { day.weekday() == Weekday::Mon } else { day.day() == 1 && day.month0() % self.months() == 0 };
            if lined {
                drawing.add(&format!("<path class=\"g\" d=\"M{x} {}V{bottom}\"/>", top - 8));
                drawing.add(&format!(
                    "<text class=\"s\" x=\"{}\" y=\"{}\">{}</text>",
                    x + 3,
                    top - 8,
                    self.date(day, language)
                ));
            }
        }
        let (today, key) = match language {
            Language::Spanish => ("hoy", "fecha clave"),
            Language::English => ("today", "key date"),
        };
        let mark = |drawing: &mut Drawing, class: &str, x: i64, words: &str, anchor: &str| {
            drawing.add(&format!("<path class=\"{class}\" d=\"M{x} {}V{bottom}\"/>", top - 22));
            drawing.add(&format!(
                "<text class=\"s\" text-anchor=\"{anchor}\" x=\"{x}\" y=\"{}\">{words}</text>",
                top - 26
            ));
        };
        mark(drawing, "t", self.left(schedule.terms().today), today, "start");
        if let Some(day) = schedule.key_date().filter(|day| (self.first..=self.last).contains(day)) {
            mark(drawing, "k", self.right(day), key, "end");
        }
    }

    /// Months between two lines of a long plan: 1, or 12 over many years.
    fn months(&self) -> u32 {
        if self.days > 366 * 3 { 12 } else { 1 }
    }

    /// A date under a line: «23 nov», or the month and year in a long plan.
    fn date(&self, day: Day, language: Language) -> String {
        let month = usize::try_from(day.month0()).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
        let month = if language == Language::Spanish { month.0 } else { month.1 };
        if self.days <= FINE { format!("{} {month}", day.day()) } else { format!("{month} {}", day.year()) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::Days;

    #[test]
    fn days_lie_in_order_and_inside() {
        let first: Day = "2026-11-23".parse().unwrap();
        let last = first.checked_add_days(Days::new(30)).unwrap();
        let axis = Axis::new(first, last, 100, 800);
        assert_eq!((axis.left(first), axis.right(last)), (100, 900));
        let mut before = 0;
        for day in first.iter_days().take(31) {
            assert!(axis.left(day) >= before && axis.right(day) > axis.left(day));
            before = axis.right(day);
        }
    }
}
