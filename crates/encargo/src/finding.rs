//! What can be said about a goal or a plan: code, severity, part, evidence and words in both languages.

use crate::language::{Evidence, Text};
use encargo_noun::noun;

word! {
    /// How much a finding weighs.
    pub enum Severity {
        /// It blocks: the goal or the plan cannot hold as it stands.
        Error = "error",
        /// It endangers the result.
        Warning = "warning",
        /// It would be better otherwise.
        Suggestion = "suggestion",
        /// It is worth knowing.
        Info = "info",
    }
}

/// Something that a goal or a plan lacks, or that the reader should know. Never an error.
#[noun]
pub struct Finding {
    /// The stable code, such as `measurable.no_target`.
    pub code: String,
    /// How much it weighs.
    pub severity: Severity,
    /// Which part it is about: a slot of a goal (`due`), a task (`copy/draft`), or a measure.
    pub about: String,
    /// What is the matter, as a sentence.
    pub message: Text,
    /// What to do about it, as a sentence; empty when there is nothing to do.
    pub suggestion: Text,
    /// The words behind it.
    pub evidence: Vec<Evidence>,
}
