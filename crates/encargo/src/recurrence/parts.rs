//! What a rule is made of, for those who say it in words or add days to it; knows no days.

use super::read::WEEKDAYS;
use super::{ByDay, Frequency, RecurrenceRule};

impl RecurrenceRule {
    /// The weekdays it picks, Monday first (0), each with which of the month it is (0 is every one, -1 the last).
    pub(crate) fn weekdays(&self) -> Vec<(u8, i16)> {
        self.by.days.iter().map(|day| (day.weekday, day.nth)).collect()
    }

    /// The rule of one weekday a week with further weekdays (`MO`); nothing when it is another kind of rule.
    pub(crate) fn with_weekdays(mut self, more: &[&str]) -> Option<Self> {
        let one = self.frequency == Frequency::Weekly && self.interval == 1 && self.by.days.len() == 1;
        if !one {
            return None;
        }
        for name in more {
            let weekday = WEEKDAYS.iter().zip(0..).find(|(known, _)| *known == name)?.1;
            self.by.days.insert(ByDay { weekday, nth: 0 });
        }
        Some(self)
    }
}
