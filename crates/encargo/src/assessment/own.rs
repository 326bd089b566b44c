//! Rules of the caller's own, with the same powers as the catalogue's: they see the case, and the rubric rules over them.

use super::rubric::OWN;
use super::{Assessment, Case, Criterion, Grounds, RubricRecord};
use crate::error::{Error, Kind, clip};
use crate::finding::{Finding, Severity};
use crate::goal::Goal;
use crate::language::{Evidence, Text};
use crate::letters::Models;
use encargo_noun::noun;

/// What a rule of the caller's own has found.
#[noun]
#[serde(deny_unknown_fields)]
pub struct Found {
    /// How much it weighs.
    pub severity: Severity,
    /// What is the matter, as a sentence.
    pub message: Text,
    /// Which part of the goal it is about.
    #[serde(default)]
    pub about: String,
    /// What to do about it.
    #[serde(default)]
    pub suggestion: Text,
    /// The question that settles it.
    #[serde(default)]
    pub question: Option<Text>,
    /// The words behind it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

impl Found {
    /// What is the matter, as a sentence; it is about the whole goal, and nothing is known that would settle it.
    ///
    /// ```
    /// use encargo::{Text, assessment::Found, finding::Severity};
    /// let found = Found::new(Severity::Warning, Text::new("Grita.", "It shouts."));
    /// assert_eq!(found.message.en, "It shouts.");
    /// assert!(found.evidence.is_empty());
    /// ```
    pub fn new(severity: Severity, message: Text) -> Self {
        let (about, suggestion) = (String::new(), Text::default());
        Self { severity, message, about, suggestion, question: None, evidence: Vec::new() }
    }
}

/// A rule of the caller's own.
pub trait OwnRule {
    /// The stable code: `own.` and a slug.
    fn code(&self) -> &str;
    /// The criterion it bears on.
    fn criterion(&self) -> Criterion;
    /// What it finds.
    fn look(&self, case: &Case<'_>) -> Option<Found>;
}

impl Goal {
    /// Judges the goal with rules of one's own beside the catalogue's.
    ///
    /// # Errors
    /// `rule.reserved_code` when a rule's code does not begin with `own.`, is no slug behind it, or stands twice.
    pub fn assess_with(&self, grounds: impl Into<Grounds>, rules: &[&dyn OwnRule]) -> Result<Assessment, Error> {
        let grounds = grounds.into();
        for (place, rule) in rules.iter().enumerate() {
            let twice = rules.iter().take(place).any(|before| before.code() == rule.code());
            if twice || !rule.code().strip_prefix(OWN).is_some_and(is_slug) {
                return Err(Kind::RuleReserved { rule: clip(rule.code()) }.into());
            }
        }
        Ok(self.judged(&grounds, rules, &Models::library()))
    }
}

impl Found {
    /// The finding of the rule with this code, as grave as the rubric has it.
    pub(super) fn finding(self, code: &str, rubric: &RubricRecord) -> Finding {
        let Self { severity, message, about, suggestion, question, evidence } = self;
        let severity = rubric.severities.get(code).copied().unwrap_or(severity);
        Finding { code: code.to_owned(), severity, about, message, suggestion, question, evidence }
    }
}

fn is_slug(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 60
        && word
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '_' | '.'))
}
