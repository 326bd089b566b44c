//! Where a day lies on the picture, the scale above, and the lines and shades behind the bars; knows no tasks.

use super::draw::{Drawing, escaped};
use chrono::{Datelike, Days};
use encargo::calendar::{Calendar, Day};
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

/// Up to so many days are shaded one by one.
const FINE: i64 = 400;
/// Pixels between two dates of the scale at least.
const APART: i64 = 34;

/// The schedule whose calendar and today are drawn, and the key date when there is one for all.
pub(super) type Marked<'a> = (&'a Schedule, Option<Day>);

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

    /// The first day.
    pub(super) fn first(&self) -> Day {
        self.first
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
    pub(super) fn draw(&self, drawing: &mut Drawing, marked: Marked<'_>, language: Language, top: i64, bottom: i64) {
        let calendar = marked.0.terms().calendar.clone().unwrap_or_default();
        if self.days <= FINE {
            self.shade(drawing, &calendar, (top, bottom));
        }
        self.flags(drawing, marked, language, top);
        let all = || self.first.iter_days().take(usize::try_from(self.days).unwrap_or(0));
        // months above, the days of weeks below, as many as have room
        let mut free = i64::MIN;
        for day in all().filter(|day| day.day() == 1 || *day == self.first) {
            let x = self.left(day);
            if day.day() == 1 {
                drawing.add(&format!("<path class=\"gg\" d=\"M{x} {}V{bottom}\"/>", top - 34));
            }
            let next = self.next_month(day);
            let words = Self::month(day, language);
            let wide = i64::try_from(words.chars().count()).unwrap_or(8) * 6 + 10;
            if x >= free && (self.left(next) - x >= wide || day.day() == 1) && x + wide <= self.x + self.width + 12 {
                drawing.add(&format!("<text class=\"s\" x=\"{}\" y=\"{}\">{words}</text>", x + 3, top - 24));
                free = x + wide;
            }
        }
        let step = (APART * self.days / self.width / 7 + 1).max(1);
        if step > 4 {
            return; // weeks are too narrow: months tell
        }
        for (number, day) in (0i64..).zip(all().filter(|day| day.weekday().num_days_from_monday() == 0)) {
            let x = self.left(day);
            if number % step == 0 {
                drawing.add(&format!("<path class=\"g\" d=\"M{x} {}V{bottom}\"/>", top - 12));
                drawing.add(&format!("<text class=\"s\" x=\"{}\" y=\"{}\">{}</text>", x + 3, top - 6, day.day()));
            }
        }
    }

    /// Days on which nobody works.
    fn shade(&self, drawing: &mut Drawing, calendar: &Calendar, (top, bottom): (i64, i64)) {
        let all = self.first.iter_days().take(usize::try_from(self.days).unwrap_or(0));
        for day in all.filter(|day| !calendar.works(*day)) {
            let (x, to) = (self.left(day), self.right(day));
            let name = calendar.exception(day).and_then(|exception| exception.name.as_deref());
            let name = name.map(|name| format!("<title>{}: {day}</title>", escaped(name))).unwrap_or_default();
            drawing.add(&format!(
                "<rect class=\"o\" x=\"{x}\" y=\"{top}\" width=\"{}\" height=\"{}\">{name}</rect>",
                to - x,
                bottom - top
            ));
        }
    }

    /// The days that are marked: the class of their line, where it lies, their words and the height of those.
    fn marked(
        &self,
        (schedule, key_date): Marked<'_>,
        language: Language,
        top: i64,
    ) -> Vec<(&'static str, i64, &'static str, i64)> {
        let (today, key) = match language {
            Language::Spanish => ("hoy", "fecha clave"),
            Language::English => ("today", "key date"),
        };
        let key_date = key_date.filter(|day| (self.first..=self.last).contains(day));
        let key = key_date.map(|day| ("kd", self.right(day), key, top - 52));
        std::iter::once(("t", self.left(schedule.terms().today), today, top - 40)).chain(key).collect()
    }

    /// The words of today and of the key date, each in a height of its own, and their lines down to the rows; the scale is
    /// written over them.
    fn flags(&self, drawing: &mut Drawing, marked: Marked<'_>, language: Language, top: i64) {
        for (class, x, words, y) in self.marked(marked, language, top) {
            let wide = i64::try_from(words.chars().count()).unwrap_or(8) * 7;
            let (anchor, at) = if x + wide > self.x + self.width { ("end", x - 3) } else { ("start", x + 3) };
            drawing.add(&format!("<path class=\"{class}\" d=\"M{x} {}V{top}\"/>", y - 9));
            drawing.add(&format!("<text class=\"s p\" text-anchor=\"{anchor}\" x=\"{at}\" y=\"{y}\">{words}</text>"));
        }
    }

    /// The lines at today and at the key date over the rows.
    pub(super) fn marks(&self, drawing: &mut Drawing, marked: Marked<'_>, language: Language, top: i64, bottom: i64) {
        for (class, x, ..) in self.marked(marked, language, top) {
            drawing.add(&format!("<path class=\"{class}\" d=\"M{x} {top}V{bottom}\"/>"));
        }
    }

    fn next_month(&self, day: Day) -> Day {
        let next = day.with_day(1).and_then(|first| first.checked_add_days(Days::new(32)));
        next.and_then(|next| next.with_day(1)).map_or(self.last, |next| next.min(self.last))
    }

    /// A month: «nov 2026».
    fn month(day: Day, language: Language) -> String {
        let month = usize::try_from(day.month0()).ok().and_then(|month| MONTHS.get(month)).copied().unwrap_or_default();
        let month = if language == Language::Spanish { month.0 } else { month.1 };
        format!("{month} {}", day.year())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
