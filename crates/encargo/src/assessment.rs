//! The SMART rules, one a file.

use crate::finding::Finding;
use crate::language::Evidence;
use encargo_noun::noun;

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
        /// It cannot be told.
        Unknown = "unknown",
        /// It does not apply.
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
    /// The findings that lower it.
    pub findings: Vec<Finding>,
    /// The words that hold it up.
    pub evidence: Vec<Evidence>,
}

/// Five verdicts, in the order of the letters.
#[noun]
pub struct Assessment {
    /// One verdict a criterion.
    pub verdicts: Vec<Verdict>,
    /// All findings, the gravest first.
    pub findings: Vec<Finding>,
}
