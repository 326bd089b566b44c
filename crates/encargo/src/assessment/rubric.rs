//! How a goal is judged: weights, rules on or off, severities, thresholds. A saved rubric goes through the same gate.

use super::{Criterion, rows};
use crate::error::{self, Error, Kind, clip};
use crate::finding::Severity;
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::BTreeMap;

/// What a finding takes from its criterion's hundred points, by severity.
#[noun]
#[derive(Copy, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Penalties {
    /// An error.
    pub error: u8,
    /// A warning.
    pub warning: u8,
    /// A suggestion.
    pub suggestion: u8,
}

impl Default for Penalties {
    fn default() -> Self {
        Self { error: 100, warning: 40, suggestion: 2 }
    }
}

/// Where the rules that compare draw the line. All are judgements, not laws: change them for your clients.
#[noun]
#[derive(Copy, Eq)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// A confidence below this, from 1 to 10, is low: seven in ten, as in health coaching (Lorig and Holman 2003).
    pub confidence: u8,
    /// A due day farther away than this many days needs a milestone.
    pub horizon_days: u32,
    /// How many times its baseline a target may be for each quarter there is.
    pub times_a_quarter: u32,
    /// The most words an outcome may have.
    pub words: u32,
    /// The most business goals at a time (OKR practice: three to five).
    pub goals: u32,
    /// Below this share of the needed pace, in percent, the measured pace will not do.
    pub pace_percent: u32,
    /// Below this chance, in percent, a day is unlikely.
    pub chance_percent: u8,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            confidence: 7,
            horizon_days: 366,
            times_a_quarter: 3,
            words: 40,
            goals: 5,
            pace_percent: 50,
            chance_percent: 50,
        }
    }
}

/// What a rubric is made from: the same fields, not yet checked.
#[noun]
#[derive(Eq)]
#[serde(default, deny_unknown_fields)]
pub struct RubricRecord {
    /// What each criterion weighs in the whole score; one when left out, none makes it not applicable.
    pub weights: BTreeMap<Criterion, u32>,
    /// What findings take away.
    pub penalties: Penalties,
    /// From this score on a criterion is met.
    pub met: u8,
    /// From this score on it is partly met.
    pub partly: u8,
    /// Rules that are not applied.
    pub off: Vec<String>,
    /// Rules that are applied though the catalogue leaves them out.
    pub on: Vec<String>,
    /// Severities that differ from the catalogue's.
    pub severities: BTreeMap<String, Severity>,
    /// Where rules draw the line.
    pub limits: Limits,
}

impl Default for RubricRecord {
    fn default() -> Self {
        Self {
            weights: BTreeMap::new(),
            penalties: Penalties::default(),
            met: 80,
            partly: 20,
            off: Vec::new(),
            on: Vec::new(),
            severities: BTreeMap::new(),
            limits: Limits::default(),
        }
    }
}

/// How a goal is judged.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(try_from = "RubricRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "RubricRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Rubric {
    // Invariant: thresholds rise, some criterion weighs, every rule named is ours or begins with `own.`.
    record: RubricRecord,
}

impl Serialize for Rubric {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl From<Rubric> for RubricRecord {
    fn from(rubric: Rubric) -> Self {
        rubric.record
    }
}

impl TryFrom<RubricRecord> for Rubric {
    type Error = Error;
    fn try_from(record: RubricRecord) -> Result<Self, Error> {
        checked(record).map_err(error::remember)
    }
}

fn checked(record: RubricRecord) -> Result<Rubric, Error> {
    let named = record.off.iter().chain(&record.on).chain(record.severities.keys());
    let known = |code: &str| code.starts_with(OWN) || rows().any(|row| row.code == code);
    if let Some(code) = named.into_iter().find(|code| !known(code)) {
        return Err(Kind::RubricUnknownRule { rule: clip(code) }.into());
    }
    let unusable = |part: &str| Err(Kind::RubricUnusable { part: part.to_owned() }.into());
    if record.met > 100 || record.partly >= record.met {
        return unusable("met");
    }
    if Criterion::ALL.iter().all(|criterion| record.weight(*criterion) == 0)
        || record.weights.values().any(|weight| *weight > 1_000)
    {
        return unusable("weights");
    }
    Ok(Rubric { record })
}

/// How the code of a rule of the caller's own begins.
pub(super) const OWN: &str = "own.";

impl Rubric {
    /// The fields.
    pub fn record(&self) -> &RubricRecord {
        &self.record
    }
}

impl RubricRecord {
    pub(super) fn weight(&self, criterion: Criterion) -> u32 {
        self.weights.get(&criterion).copied().unwrap_or(1)
    }

    /// Whether a rule is applied.
    pub(super) fn applies(&self, code: &str, on: bool) -> bool {
        let names = |list: &[String]| list.iter().any(|name| name == code);
        !names(&self.off) && (on || names(&self.on))
    }

    pub(super) fn penalty(&self, severity: Severity) -> u32 {
        match severity {
            Severity::Error => self.penalties.error.into(),
            Severity::Warning => self.penalties.warning.into(),
            Severity::Suggestion => self.penalties.suggestion.into(),
            Severity::Info => 0,
        }
    }
}
