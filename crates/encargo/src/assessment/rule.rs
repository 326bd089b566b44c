//! What a rule is: its row in the catalogue, what it looks at, and the finding it leads to. Holds no rule.

use super::Criterion;
use super::case::Case;
#[cfg(test)]
use super::grounds::Grounds;
use crate::finding::{Finding, Severity};
#[cfg(test)]
use crate::goal::Goal;
use crate::goal::Part;
use crate::language::Text;
use encargo_noun::noun;

word! {
    /// What a rule looks at.
    pub enum Looks {
        /// The words of the goal.
        Words = "words",
        /// Its parts, and the goals around it.
        Structure = "structure",
        /// What its plan, the calendar, the hours and the check-ins say.
        Plan = "plan",
    }
}

/// One rule of the catalogue, in words.
#[noun]
pub struct Rule {
    /// The stable code: `measurable.no_baseline`.
    pub code: String,
    /// The criterion it bears on.
    pub criterion: Criterion,
    /// How much its finding weighs, unless the rubric or the case says otherwise.
    pub severity: Severity,
    /// What it looks at.
    pub looks_at: Looks,
    /// The part of the goal it is about.
    pub part: Part,
    /// Whether it is applied when no rubric says so.
    pub on: bool,
    /// Whether it fires because nothing was said: the criterion is then unknown, not broken.
    pub unsaid: bool,
    /// Why it is a rule.
    pub rationale: Text,
    /// Where the reason comes from.
    pub source: String,
    /// What its finding says; a case may say it in figures.
    pub message: Text,
    /// What to do.
    pub suggestion: Text,
    /// What to ask.
    pub question: Text,
    /// A goal that it has nothing to say about.
    pub good: Text,
    /// A goal that it fires on.
    pub bad: Text,
}

/// The same as a constant, with the look itself.
pub(super) struct Row {
    pub(super) code: &'static str,
    pub(super) criterion: Criterion,
    pub(super) severity: Severity,
    pub(super) looks_at: Looks,
    pub(super) part: Part,
    pub(super) on: bool,
    pub(super) unsaid: bool,
    pub(super) rationale: Words,
    pub(super) source: &'static str,
    pub(super) message: Words,
    pub(super) suggestion: Words,
    pub(super) question: Words,
    pub(super) good: Example,
    pub(super) bad: Example,
    pub(super) look: fn(&Case<'_>) -> Option<Hit>,
}

/// Spanish and English.
pub(super) type Words = (&'static str, &'static str);

/// A goal in both languages, and what is known around it.
pub(super) struct Example {
    pub(super) es: &'static str,
    pub(super) en: &'static str,
    #[cfg(test)]
    pub(super) with: fn(&mut Goal, &mut Grounds),
}

impl Example {
    /// A goal of which the words are all that is known.
    pub(super) const fn of(es: &'static str, en: &'static str) -> Self {
        Self {
            es,
            en,
            #[cfg(test)]
            with: |_, _| {},
        }
    }
}

/// A goal with what is known around it; the tests alone set the scene.
macro_rules! scene {
    ($es:literal, $en:literal, $with:expr) => {
        $crate::assessment::rule::Example {
            es: $es,
            en: $en,
            #[cfg(test)]
            with: $with,
        }
    };
}
pub(super) use scene;

/// A rule has something to say; what differs from its row.
#[derive(Debug, Default)]
pub(super) struct Hit {
    severity: Option<Severity>,
    message: Option<Text>,
    suggestion: Option<Text>,
    words: Option<(usize, usize)>,
}

impl Hit {
    /// What the row says, when something holds.
    pub(super) fn when(holds: bool) -> Option<Self> {
        holds.then(Self::default)
    }

    /// On these tokens of the outcome.
    pub(super) fn on((at, next): (usize, usize)) -> Self {
        Self { words: Some((at, next)), ..Self::default() }
    }

    /// In figures.
    pub(super) fn saying(es: String, en: String) -> Self {
        Self { message: Some(Text { es, en }), ..Self::default() }
    }

    /// With other advice.
    pub(super) fn advising(self, suggestion: Text) -> Self {
        Self { suggestion: Some(suggestion), ..self }
    }

    /// Weighing more or less.
    pub(super) fn weighing(self, severity: Severity) -> Self {
        Self { severity: Some(severity), ..self }
    }
}

impl Row {
    /// The rule in words.
    pub(super) fn told(&self) -> Rule {
        let text = |words: Words| Text::new(words.0, words.1);
        Rule {
            code: self.code.to_owned(),
            criterion: self.criterion,
            severity: self.severity,
            looks_at: self.looks_at,
            part: self.part,
            on: self.on,
            unsaid: self.unsaid,
            rationale: text(self.rationale),
            source: self.source.to_owned(),
            message: text(self.message),
            suggestion: text(self.suggestion),
            question: text(self.question),
            good: Text::new(self.good.es, self.good.en),
            bad: Text::new(self.bad.es, self.bad.en),
        }
    }

    /// The finding that a hit leads to, with the words of its part or the very words it hit.
    pub(super) fn finding(&self, case: &Case<'_>, hit: Hit) -> Finding {
        let text = |words: Words| Text::new(words.0, words.1);
        Finding {
            code: self.code.to_owned(),
            severity: case.rubric.severities.get(self.code).copied().or(hit.severity).unwrap_or(self.severity),
            about: self.part.as_str().to_owned(),
            message: hit.message.unwrap_or_else(|| text(self.message)),
            suggestion: hit.suggestion.unwrap_or_else(|| text(self.suggestion)),
            question: Some(text(self.question)),
            evidence: hit.words.map_or_else(|| case.words_of(self.part), |(at, next)| case.quote(at, next)),
        }
    }
}
