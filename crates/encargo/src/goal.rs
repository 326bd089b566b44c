//! What is wanted, by whom, by when, and how anyone will know; knows no tasks.

mod figure;
pub(crate) mod gate;
pub(crate) mod pace;
pub(crate) mod read;
mod rhythm;
mod sentence;

use crate::calendar::Day;
use crate::language::{Evidence, Language};
use crate::question::Source;
use crate::recurrence::RecurrenceRule;
use encargo_noun::noun;
use rust_decimal::Decimal;

pub use figure::Figure;
pub use sentence::{Voice, Wording};

word! {
    /// Whether the goal is the business's or a piece of work handed over.
    pub enum GoalKind {
        /// A result of the business.
        Business = "business",
        /// A measured step towards a business goal (OKR's key result).
        KeyResult = "key_result",
        /// A piece of work that somebody takes on.
        Delegation = "delegation",
    }
}

word! {
    /// Where the measure should go.
    pub enum Direction {
        /// More is better.
        Increase = "increase",
        /// Less is better.
        Decrease = "decrease",
        /// Stay at or within it.
        Keep = "keep",
    }
}

word! {
    /// A part of a goal that can be asked for.
    pub enum Part {
        /// What is to be reached or done.
        Outcome = "outcome",
        /// What is counted.
        Metric = "metric",
        /// How much it is today.
        Baseline = "baseline",
        /// How much it should be.
        Target = "target",
        /// By when.
        Due = "due",
        /// How often.
        Cadence = "cadence",
        /// Who answers for it.
        Owner = "owner",
        /// What it is for.
        Why = "why",
        /// With what.
        Means = "means",
        /// How sure the owner is, from 1 to 10.
        Confidence = "confidence",
    }
}

/// What is counted, from how much to how much. Amounts are exact decimals of at most fifteen digits; more are refused with
/// `amount.inexact` when they are read or written.
#[noun]
#[derive(Default)]
#[serde(default, deny_unknown_fields)]
pub struct Measure {
    /// What is counted, as the client calls it: `suscriptores`, `open rate`.
    pub metric: Option<String>,
    /// `%`, a currency code (`EUR`), or nothing for a plain count.
    pub unit: Option<String>,
    /// Today's value.
    #[serde(with = "crate::noun::figure")]
    pub baseline: Option<Decimal>,
    /// The day of that value, where it is known: paces count from it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub baseline_day: Option<Day>,
    /// The value to reach.
    #[serde(with = "crate::noun::figure")]
    pub target: Option<Decimal>,
    /// A change instead of a target: `20` with unit `%` for «un 20 % más», `2` times for «duplicar» is `factor`.
    #[serde(with = "crate::noun::figure")]
    pub change_percent: Option<Decimal>,
    /// Where it should go; unknown when nobody said.
    pub direction: Option<Direction>,
    /// Where the figure is read: `AWeber`.
    pub source: Option<String>,
}

word! {
    /// What kind of thing must be there before work can start.
    pub enum PrerequisiteKind {
        /// An account with a service.
        Account = "account",
        /// A way in: a password, a role, a key.
        Access = "access",
        /// A signed agreement.
        Contract = "contract",
        /// Somebody's permission, above all to use personal data.
        Consent = "consent",
        /// A text, a list, a brief.
        Document = "document",
        /// A logo, a photo, a template.
        Asset = "asset",
        /// A choice that somebody has to make.
        Decision = "decision",
    }
}

/// What must be there before work can start.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Prerequisite {
    /// What kind of thing.
    pub kind: PrerequisiteKind,
    /// What, in words: `AWeber`, `the signed contract`.
    pub name: String,
    /// Whether it is there; nothing when nobody knows.
    #[serde(default)]
    pub held: Option<bool>,
}

/// A rule that is not applied to one goal, and why.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Silence {
    /// The rule's code: `measurable.no_source`.
    pub rule: String,
    /// Why: a few words, never none.
    pub reason: String,
}

/// Where one part of a goal came from.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Provenance {
    /// The part.
    pub part: Part,
    /// How it is known.
    pub source: Source,
    /// The words behind it.
    pub evidence: Vec<Evidence>,
}

/// What is wanted. A weak goal is a goal: `assess` says what it lacks.
#[noun(handle)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// The stable id: a slug of the outcome.
    pub id: String,
    /// Business goal or piece of work.
    #[serde(default = "business")]
    pub kind: GoalKind,
    /// The language it is written in.
    pub language: Language,
    /// What is to be reached or done, as said: `pasar de 200 a 500 suscriptores`.
    pub outcome: String,
    /// How anyone will know.
    #[serde(default)]
    pub measure: Option<Measure>,
    /// The last day.
    #[serde(default)]
    pub due: Option<Day>,
    /// How often, as an RFC 5545 RRULE value: `FREQ=WEEKLY;BYDAY=TU`. What is no rule is refused with
    /// `recurrence.unreadable`.
    #[serde(default, deserialize_with = "gate::cadence")]
    pub cadence: Option<String>,
    /// Who answers for it: `client`, `assistant`, or a name.
    #[serde(default)]
    pub owner: Option<String>,
    /// What it is for.
    #[serde(default)]
    pub why: Option<String>,
    /// With what it will be reached.
    #[serde(default)]
    pub means: Option<String>,
    /// How sure the owner is, from 1 to 10; anything else is refused with `goal.confidence`.
    #[serde(default, deserialize_with = "gate::confidence")]
    pub confidence: Option<u8>,
    /// The id of the goal that this one serves.
    #[serde(default)]
    pub serves: Option<String>,
    /// What must be there before work can start.
    #[serde(default)]
    pub prerequisites: Vec<Prerequisite>,
    /// The rules that are not applied to it. One without a reason is refused with `goal.silence_without_reason`.
    #[serde(default, deserialize_with = "gate::silenced")]
    pub silenced: Vec<Silence>,
    /// Where each part came from.
    #[serde(default)]
    pub provenance: Vec<Provenance>,
}

impl Goal {
    /// A business goal of which only the words are known: what is to be reached, in a language. Its id is given.
    ///
    /// ```
    /// use encargo::{Goal, Language};
    /// let goal = Goal { why: Some("the course opens in April".into()), ..Goal::new("list", Language::English, "grow the list") };
    /// assert_eq!(goal.due, None);
    /// ```
    pub fn new(id: impl Into<String>, language: Language, outcome: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            kind: GoalKind::Business,
            language,
            outcome: outcome.into(),
            measure: None,
            due: None,
            cadence: None,
            owner: None,
            why: None,
            means: None,
            confidence: None,
            serves: None,
            prerequisites: Vec::new(),
            silenced: Vec::new(),
            provenance: Vec::new(),
        }
    }
}

impl Goal {
    /// The rule of its cadence; nothing when it has none. A goal that was read holds only rules that read.
    pub(crate) fn rhythm(&self) -> Option<RecurrenceRule> {
        self.cadence.as_deref()?.parse().ok()
    }
}

fn business() -> GoalKind {
    GoalKind::Business
}
