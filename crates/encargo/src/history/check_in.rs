//! A value of a measure on a day, with where it came from and what was said beside it; decides nothing.

use crate::calendar::Day;
use crate::language::Text;
use encargo_noun::noun;
use rust_decimal::Decimal;

word! {
    /// How it goes.
    pub enum Status {
        /// As planned.
        OnTrack = "on_track",
        /// It can still be reached, not at this pace.
        AtRisk = "at_risk",
        /// It will not be reached unless something changes.
        OffTrack = "off_track",
    }
}

/// A value of a goal's measure on a day.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct CheckIn {
    /// The day it was read.
    pub day: Day,
    /// The value.
    #[serde(with = "crate::noun::figure")]
    pub value: Decimal,
    /// The goal's id; the goal at hand when left out.
    #[serde(default)]
    pub goal: Option<String>,
    /// How sure the owner is of reaching the target, from 1 to 10.
    #[serde(default)]
    pub confidence: Option<u8>,
    /// What somebody said about it.
    #[serde(default)]
    pub note: Option<String>,
    /// Where it was read: `AWeber`.
    #[serde(default)]
    pub source: Option<String>,
    /// What was divided, for a share.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::noun::figure")]
    pub numerator: Option<Decimal>,
    /// By what it was divided, for a share.
    #[serde(default, skip_serializing_if = "Option::is_none", with = "crate::noun::figure")]
    pub denominator: Option<Decimal>,
    /// The unit, where it is known: `%`, `EUR`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// How it goes, as somebody says; kept apart from how it goes as computed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub status: Option<Status>,
    /// What was done since the last time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<String>,
    /// What is to be done until the next time.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub plans: Option<String>,
    /// What is in the way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub problems: Option<String>,
}

impl Status {
    /// The status in words.
    pub fn text(self) -> Text {
        match self {
            Self::OnTrack => Text::new("según lo previsto", "on track"),
            Self::AtRisk => Text::new("en riesgo", "at risk"),
            Self::OffTrack => Text::new("desviado", "off track"),
        }
    }
}

impl CheckIn {
    /// Whether it is a value of this goal's measure, when this is the goal at hand.
    pub(crate) fn is_of(&self, goal: &str) -> bool {
        self.goal.as_deref().is_none_or(|own| own == goal)
    }

    /// A value of the measure of the goal at hand.
    pub fn new(day: Day, value: impl Into<Decimal>) -> Self {
        Self {
            day,
            value: value.into(),
            goal: None,
            confidence: None,
            note: None,
            source: None,
            numerator: None,
            denominator: None,
            unit: None,
            status: None,
            progress: None,
            plans: None,
            problems: None,
        }
    }
}
