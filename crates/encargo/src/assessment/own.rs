//! Rules of the caller's own, with the same powers as the catalogue's: they see the case, and the rubric rules over them.

use super::rubric::OWN;
use super::{Assessment, Case, Criterion, Grounds, RubricRecord};
use crate::error::{Error, Kind, clip};
use crate::finding::Finding;
use crate::goal::Goal;

/// A rule of the caller's own.
pub trait OwnRule {
    /// The stable code: `own.` and a slug.
    fn code(&self) -> &str;
    /// The criterion it bears on.
    fn criterion(&self) -> Criterion;
    /// What it finds; the finding gets the rule's code.
    fn look(&self, case: &Case<'_>) -> Option<Finding>;
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
        let standard = RubricRecord::default();
        let rubric = grounds.rubric.as_ref().map_or(&standard, |rubric| rubric.record());
        let case = Case::of(self, &grounds, rubric);
        let found = rules
            .iter()
            .filter(|rule| rubric.applies(rule.code(), true))
            .filter_map(|rule| Some((rule.criterion(), Finding { code: rule.code().to_owned(), ..rule.look(&case)? })));
        let found = found.collect();
        Ok(self.judged(&grounds, found))
    }
}

fn is_slug(word: &str) -> bool {
    !word.is_empty()
        && word.len() <= 60
        && word
            .chars()
            .all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || matches!(letter, '-' | '_' | '.'))
}
