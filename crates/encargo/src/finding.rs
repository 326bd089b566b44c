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
    /// The question that settles it; nothing when there is none to ask.
    pub question: Option<Text>,
    /// The words behind it.
    pub evidence: Vec<Evidence>,
}

/// A finding without a question and without words of a note.
pub(crate) fn finding(code: &str, severity: Severity, about: &str, message: Text, suggestion: Text) -> Finding {
    Finding {
        code: code.to_owned(),
        severity,
        about: about.to_owned(),
        message,
        suggestion,
        question: None,
        evidence: Vec::new(),
    }
}

impl Finding {
    /// Every code that a finding can carry, sorted. A code is never used for anything else again.
    pub const CODES: &'static [&'static str] = &[
        "achievable.beyond_reach", "achievable.conditional", "achievable.low_confidence",
        "achievable.missing_prerequisite", "achievable.no_confidence", "achievable.no_means", "achievable.no_owner",
        "achievable.owner_not_in_team", "achievable.owner_without_hours", "achievable.shared_owner",
        "achievable.unknown_prerequisite", "campaign.complaints", "campaign.does_not_add_up", "campaign.no_day",
        "campaign.no_figures", "campaign.opens_may_repeat", "campaign.rate_base", "campaign.rate_differs",
        "campaign.total_differs", "campaign.unclear_rate", "campaign.unknown_column", "campaign.unread_cell",
        "campaign.unread_words", "cost.no_price", "cost.over_budget", "cost.package_over", "cost.tight",
        "delegation.stale", "grid.beyond_columns", "grid.broken_characters", "grid.open_quote",
        "measurable.below_zero", "measurable.figure_of_what", "measurable.impossible_cut",
        "measurable.impossible_share", "measurable.no_baseline", "measurable.no_change", "measurable.no_metric",
        "measurable.no_source", "measurable.no_target", "measurable.no_unit", "measurable.unstated_base",
        "measurable.vanity", "measurable.wrong_way", "merge.day_not_kept", "merge.no_schedule", "merge.unknown_column",
        "notes.contradiction", "plan.assumed", "plan.no_approver", "plan.no_definition_of_done", "plan.no_responsible",
        "plan.several_approvers", "realistic.contradiction", "realistic.duplicate", "realistic.implausible",
        "realistic.moves_nothing", "realistic.no_why", "realistic.overload", "realistic.pace",
        "realistic.serves_nothing", "realistic.shortfall", "realistic.tight", "realistic.too_many",
        "realistic.unfilled", "realistic.unlikely", "realistic.words_only", "review.as_planned", "review.decided",
        "review.expected", "review.late", "review.no_value", "review.overdue", "review.pace", "review.reached",
        "review.stated", "review.too_few", "review.unknown_task", "schedule.after_goal_due", "schedule.broken_chain",
        "schedule.calendar_outside_years", "schedule.cannot_start_in_time", "schedule.compressed",
        "schedule.constraint_missed", "schedule.key_date_not_worked", "schedule.levelled_late", "schedule.no_key_date",
        "schedule.offset_conflict", "schedule.overloaded", "schedule.own_approval", "schedule.role_unfilled",
        "schedule.start_not_worked", "specific.absolute", "specific.activity", "specific.and_or", "specific.avoidance",
        "specific.broad", "specific.escape", "specific.no_object", "specific.open_end", "specific.placeholder",
        "specific.pronoun", "specific.several", "specific.too_long", "specific.unclear", "specific.vague",
        "specific.vague_quality", "specific.vague_wording", "template.cycle_reachable", "template.dead_question",
        "template.dependency_lapses", "template.draft_estimate", "template.draft_key_date", "template.draft_keywords",
        "template.draft_offset", "template.draft_phase", "template.draft_prerequisite", "template.draft_questions",
        "template.method_never_taken", "template.never_happens", "template.no_definition_of_done",
        "template.no_method", "template.no_role", "template.offset_contradiction", "template.too_complex",
        "time_framed.after_parent", "time_framed.before_start", "time_framed.holiday", "time_framed.no_cadence",
        "time_framed.no_deadline", "time_framed.no_end_of_review", "time_framed.past", "time_framed.soon",
        "time_framed.too_far", "time_framed.weekend", "tree.no_key_result", "tree.serves_nothing", "tree.uncovered",
        "tree.upside_down",
    ];
}
