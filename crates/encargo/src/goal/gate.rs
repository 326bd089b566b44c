//! What a goal refuses: a cadence that is no rule, a confidence off its scale, a rule silenced without a reason. All else is a finding.

use super::Silence;
use crate::error::{self, Error, Kind, clip};
use crate::recurrence::RecurrenceRule;
use serde::{Deserialize, Deserializer};

/// How sure somebody is, on the scale of one to ten.
pub(crate) fn sure(level: Option<u8>) -> Result<Option<u8>, Error> {
    match level {
        Some(level) if !(1..=10).contains(&level) => Err(Kind::GoalConfidence { level }.into()),
        level => Ok(level),
    }
}

/// Rules silenced, each with a reason.
pub(crate) fn reasoned(silenced: Vec<Silence>) -> Result<Vec<Silence>, Error> {
    match silenced.iter().find(|silence| silence.reason.trim().is_empty()) {
        Some(silence) => Err(Kind::GoalSilence { rule: clip(&silence.rule) }.into()),
        None => Ok(silenced),
    }
}

/// A cadence, written the one way its rule is written.
pub(crate) fn repeated(cadence: Option<&str>) -> Result<Option<String>, Error> {
    cadence.map(|rule| Ok(rule.parse::<RecurrenceRule>()?.to_string())).transpose()
}

pub(crate) fn cadence<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    let rule = Option::<String>::deserialize(deserializer)?;
    repeated(rule.as_deref()).map_err(|error| serde::de::Error::custom(error::remember(error)))
}

pub(super) fn confidence<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<u8>, D::Error> {
    let level = Option::<u8>::deserialize(deserializer)?;
    sure(level).map_err(|error| serde::de::Error::custom(error::remember(error)))
}

pub(super) fn silenced<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Silence>, D::Error> {
    let silenced = Vec::deserialize(deserializer)?;
    reasoned(silenced).map_err(|error| serde::de::Error::custom(error::remember(error)))
}
