//! What one person needs to start: task, why, done, by when, authority.

use crate::calendar::Day;
use crate::language::Text;
use crate::plan::{Authority, Estimate};
use encargo_noun::noun;

/// The brief of one task for the person who takes it on.
#[noun(handle)]
pub struct Handoff {
    /// The task's id.
    pub task: String,
    /// Who takes it on: a name, or the role when nobody fills it.
    pub to: Text,
    /// The job.
    pub job: Text,
    /// Why it matters: the goal it serves and the step it opens.
    pub why: Text,
    /// When it is done.
    pub done: Vec<Text>,
    /// The day to start.
    pub start: Day,
    /// The last day.
    pub due: Day,
    /// The work.
    pub effort: Estimate,
    /// What the doer may decide alone.
    pub authority: Authority,
    /// The authority, as a sentence.
    pub authority_text: Text,
    /// What it needs from others first: the tasks before it, with their day and doer.
    pub needs: Vec<Text>,
    /// What nobody knows yet and the doer would have to ask.
    pub missing: Vec<Text>,
}
