//! The SMART rules: five verdicts with the findings and the words behind each; asks nothing, plans nothing.
//!
//! Each criterion starts with a hundred points and each finding takes its penalty away: an error 100, a warning 40, a
//! suggestion 2, as the rubric says. From 80 points on a criterion is met, from 20 on partly. Where the only errors are of
//! rules that fire because nothing was said, it is unknown; where no rule is applied or it weighs nothing, not applicable.
//! The realistic criterion, judged without a plan, is never more than partly met. The score of the whole is the mean of
//! the criteria by their weights, the unknown ones counting nothing and the not applicable ones left out.

mod achievable;
mod case;
mod feasibility;
mod grounds;
mod measurable;
mod own;
mod realistic;
mod rubric;
mod rule;
mod specific;
#[cfg(test)]
mod tests;
mod time_framed;

use crate::finding::{Finding, Severity};
use crate::goal::{Goal, Part};
use crate::language::token::Tokens;
use crate::language::{Evidence, Text};
use crate::letters::Models;
use encargo_noun::noun;
use rule::Row;
use std::borrow::Cow;

pub use case::Case;
pub use feasibility::{Change, Feasibility, Load, Remedy, Unfilled};
pub use grounds::Grounds;
pub use own::{Found, OwnRule};
pub use rubric::{Limits, Penalties, Rubric, RubricRecord};
pub use rule::{Looks, Rule};

word! {
    /// One of the five letters.
    pub enum Criterion {
        /// Two people would agree on what is to be reached.
        Specific = "specific",
        /// Anyone can tell whether it was reached.
        Measurable = "measurable",
        /// There are means and somebody to use them.
        Achievable = "achievable",
        /// It serves something and can be true.
        Realistic = "realistic",
        /// It has a day or a rhythm.
        TimeFramed = "time_framed",
    }
}

word! {
    /// The verdict on one criterion.
    pub enum Level {
        /// It holds.
        Met = "met",
        /// Something is there, something lacks.
        Partly = "partly",
        /// It does not hold.
        NotMet = "not_met",
        /// It cannot be told: nothing was said about it.
        Unknown = "unknown",
        /// It is not judged.
        NotApplicable = "not_applicable",
    }
}

/// The verdict on one criterion, with what is behind it.
#[noun]
pub struct Verdict {
    /// The criterion.
    pub criterion: Criterion,
    /// The verdict.
    pub level: Level,
    /// From 0 to 100; nothing when it is unknown or not applicable.
    pub score: Option<u8>,
    /// The findings that lower it.
    pub findings: Vec<Finding>,
    /// The words that hold it up.
    pub evidence: Vec<Evidence>,
}

/// A finding that a silenced rule would have made, and why it is silenced.
#[noun]
pub struct Silenced {
    /// What it would have said.
    pub finding: Finding,
    /// Why it does not count.
    pub reason: String,
}

/// Five verdicts, in the order of the letters.
#[noun]
pub struct Assessment {
    /// One verdict a criterion.
    pub verdicts: Vec<Verdict>,
    /// The mean of the verdicts' scores by the rubric's weights, from 0 to 100.
    pub score: u8,
    /// All findings, the gravest first.
    pub findings: Vec<Finding>,
    /// What silenced rules would have said.
    pub silenced: Vec<Silenced>,
}

/// The catalogue, in the order of the letters.
static CATALOGUE: [&[&Row]; 5] =
    [specific::ROWS, measurable::ROWS, achievable::ROWS, realistic::ROWS, time_framed::ROWS];

/// Every row of it.
fn rows() -> impl Iterator<Item = &'static Row> {
    CATALOGUE.iter().flat_map(|rows| rows.iter().copied())
}

/// The parts whose words hold each criterion up.
const HOLDS_UP: &[(Criterion, &[Part])] = &[
    (Criterion::Specific, &[Part::Outcome]),
    (Criterion::Measurable, &[Part::Metric, Part::Baseline, Part::Target, Part::Cadence]),
    (Criterion::Achievable, &[Part::Owner, Part::Means, Part::Confidence]),
    (Criterion::Realistic, &[Part::Why]),
    (Criterion::TimeFramed, &[Part::Due, Part::Cadence]),
];

/// The part that a rule of the catalogue is about.
pub(crate) fn part_of(code: &str) -> Option<Part> {
    rows().find(|row| row.code == code).map(|row| row.part)
}

/// Every rule of the catalogue, in the order of the letters.
///
/// ```
/// let rules = encargo::assessment::rules();
/// assert!(rules.iter().any(|rule| rule.code == "measurable.no_baseline"));
/// ```
pub fn rules() -> Vec<Rule> {
    rows().map(Row::told).collect()
}

impl Goal {
    /// Judges the goal on a day, or on all that is known around it: five verdicts with what is behind them. A weak goal is
    /// not an error.
    ///
    /// ```
    /// use encargo::assessment::{Criterion, Level};
    /// let today = "2026-11-23".parse().unwrap();
    /// let goal = encargo::Note::new("Quiere mejorar las ventas.", today)?.drafts()[0].goal.clone();
    /// let assessment = goal.assess(today);
    /// assert_eq!(assessment.verdicts[1].criterion, Criterion::Measurable);
    /// assert_eq!(assessment.verdicts[1].level, Level::NotMet);
    /// # Ok::<(), encargo::Error>(())
    /// ```
    pub fn assess(&self, grounds: impl Into<Grounds>) -> Assessment {
        let grounds = grounds.into();
        self.judged(&grounds, &[], &Models::library())
    }

    /// The same by other weights: what training tries.
    #[doc(hidden)]
    pub fn assess_by(&self, grounds: impl Into<Grounds>, models: &Models<'_>) -> Assessment {
        self.judged(&grounds.into(), &[], models)
    }

    /// What weights see in the words of the goal: what training learns from.
    #[doc(hidden)]
    pub fn signs(&self) -> Vec<u32> {
        let tokens = Tokens::of(&self.outcome);
        case::seen(self, &tokens, &case::smelled(&tokens)).iter().map(|seen| seen.sign).collect()
    }

    /// The verdicts, by the catalogue and by rules of the caller's own.
    fn judged(&self, grounds: &Grounds, own: &[&dyn OwnRule], models: &Models<'_>) -> Assessment {
        let rubric = match &grounds.rubric {
            Some(rubric) => Cow::Borrowed(rubric.record()),
            None => Cow::Owned(RubricRecord::default()),
        };
        let case = Case::of(self, grounds, &rubric, models);
        let mut sheet: Vec<Tally> = HOLDS_UP.iter().map(|(criterion, _)| Tally::of(*criterion)).collect();
        let mut silenced = Vec::new();
        for row in rows().filter(|row| rubric.applies(row.code, row.on)) {
            let Some(tally) = sheet.iter_mut().find(|tally| tally.criterion == row.criterion) else { continue };
            tally.applied = true;
            if let Some(hit) = (row.look)(&case) {
                tally.take(row.finding(&case, hit), row.unsaid, self, &rubric, &mut silenced);
            }
        }
        for rule in own.iter().filter(|rule| rubric.applies(rule.code(), true)) {
            let Some(found) = rule.look(&case) else { continue };
            let Some(tally) = sheet.iter_mut().find(|tally| tally.criterion == rule.criterion()) else { continue };
            tally.applied = true;
            tally.take(found.finding(rule.code(), &rubric), false, self, &rubric, &mut silenced);
        }
        let verdicts: Vec<Verdict> = sheet.into_iter().map(|tally| tally.verdict(&case)).collect();
        let mut findings: Vec<Finding> = verdicts.iter().flat_map(|verdict| verdict.findings.iter().cloned()).collect();
        findings.sort_by_key(|finding| finding.severity);
        Assessment { score: whole(&verdicts, &rubric), verdicts, findings, silenced }
    }
}

/// One criterion on its way to a verdict.
struct Tally {
    criterion: Criterion,
    applied: bool,
    /// Penalties so far, and those of errors that fired because nothing was said.
    lost: u32,
    unsaid: bool,
    said: bool,
    findings: Vec<Finding>,
}

impl Tally {
    fn of(criterion: Criterion) -> Self {
        Self { criterion, applied: false, lost: 0, unsaid: false, said: false, findings: Vec::new() }
    }

    fn take(
        &mut self,
        finding: Finding,
        unsaid: bool,
        goal: &Goal,
        rubric: &RubricRecord,
        silenced: &mut Vec<Silenced>,
    ) {
        if let Some(silence) = goal.silenced.iter().find(|silence| silence.rule == finding.code) {
            silenced.push(Silenced { finding, reason: silence.reason.clone() });
            return;
        }
        let error = finding.severity == Severity::Error;
        self.unsaid |= error && unsaid;
        self.said |= error && !unsaid;
        self.lost = self.lost.saturating_add(rubric.penalty(finding.severity));
        self.findings.push(finding);
    }

    fn verdict(self, case: &Case<'_>) -> Verdict {
        let rubric = case.rubric;
        let score = u8::try_from(100_u32.saturating_sub(self.lost)).unwrap_or(0);
        // words alone cannot settle it: only a plan can
        let settled = self.criterion != Criterion::Realistic || case.grounds.feasibility.is_some();
        let score = if settled { score } else { score.min(rubric.met.saturating_sub(1)) };
        let level = if !self.applied || rubric.weight(self.criterion) == 0 {
            Level::NotApplicable
        } else if self.unsaid && !self.said {
            Level::Unknown
        } else if score >= rubric.met {
            Level::Met
        } else if score >= rubric.partly {
            Level::Partly
        } else {
            Level::NotMet
        };
        let told = !matches!(level, Level::Unknown | Level::NotApplicable);
        let parts = HOLDS_UP.iter().find(|(criterion, _)| *criterion == self.criterion).map_or(&[][..], |row| row.1);
        let mut evidence: Vec<Evidence> = Vec::new();
        let rows = case.goal.provenance.iter().filter(|row| parts.contains(&row.part));
        for piece in rows.flat_map(|row| &row.evidence) {
            if !evidence.contains(piece) {
                evidence.push(piece.clone());
            }
        }
        Verdict { criterion: self.criterion, level, score: told.then_some(score), findings: self.findings, evidence }
    }
}

/// The mean of the scores by their weights; what is unknown counts nothing, what is not applicable is left out.
fn whole(verdicts: &[Verdict], rubric: &RubricRecord) -> u8 {
    let judged = verdicts.iter().filter(|verdict| verdict.level != Level::NotApplicable);
    let (sum, weight) = judged.fold((0, 0), |(sum, weight), verdict| {
        let own = rubric.weight(verdict.criterion);
        (sum + own * u32::from(verdict.score.unwrap_or(0)), weight + own)
    });
    u8::try_from(sum.checked_div(weight).unwrap_or(0)).unwrap_or(100)
}

impl Criterion {
    /// The criterion's name.
    pub fn text(self) -> Text {
        match self {
            Self::Specific => Text::new("Específico", "Specific"),
            Self::Measurable => Text::new("Medible", "Measurable"),
            Self::Achievable => Text::new("Alcanzable", "Achievable"),
            Self::Realistic => Text::new("Realista", "Realistic"),
            Self::TimeFramed => Text::new("Con plazo", "Time framed"),
        }
    }
}

impl Level {
    /// The verdict in words.
    pub fn text(self) -> Text {
        match self {
            Self::Met => Text::new("se cumple", "met"),
            Self::Partly => Text::new("se cumple en parte", "partly met"),
            Self::NotMet => Text::new("no se cumple", "not met"),
            Self::Unknown => Text::new("no se sabe", "unknown"),
            Self::NotApplicable => Text::new("no aplica", "not applicable"),
        }
    }
}
