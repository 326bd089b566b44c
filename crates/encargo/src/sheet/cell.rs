//! What a cell says to a person; knows no schedule.

use super::Cell;
use crate::language::{Language, number};
use rust_decimal::Decimal;

impl Cell {
    /// Words, or nothing when there are none.
    pub(super) fn words(text: impl Into<String>) -> Self {
        let text = text.into();
        if text.is_empty() { Self::Empty {} } else { Self::Text { text } }
    }

    /// What it says, in the figures of a language: hours as `1,5`, days as `2026-11-23`.
    ///
    /// ```
    /// use encargo::{Language, sheet::Cell};
    /// assert_eq!(Cell::Minutes { minutes: 90 }.say(Language::Spanish), "1,5");
    /// ```
    pub fn say(&self, language: Language) -> String {
        match self {
            Self::Empty {} => String::new(),
            Self::Text { text } | Self::Word { text, .. } => text.clone(),
            Self::Day { day } => day.to_string(),
            Self::Minutes { minutes } => {
                number::show((Decimal::from(*minutes) / Decimal::from(60)).round_dp(2), language)
            }
            Self::Days { days } => days.to_string(),
            Self::Money { amount, currency } => format!("{} {currency}", number::show(*amount, language)),
        }
    }
}
