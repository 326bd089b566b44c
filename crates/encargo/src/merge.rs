//! A sheet that comes back: what its cells say, and three versions of the work in one; knows no file format.
//!
//! Base, ours and theirs are tables of words: the sheet as it was sent, the sheet as the schedule would give it today,
//! and the sheet that came back. They merge cell by cell; what is then otherwise than ours changes the plan.

mod apply;
mod came;
mod create;
mod days;
mod heading;
mod needs;
mod people;
mod rows;
mod say;
mod sense;
mod sent;
mod state;
mod table;
mod verb;

use crate::calendar::Day;
use crate::finding::Finding;
use crate::language::Text;
use crate::plan::Plan;
use crate::schedule::Terms;
use crate::sheet::Sheet;
use crate::versions::Side;
use encargo_noun::noun;

pub use table::{MergeChoice, Table, TableMerge, TableRow};

word! {
    /// What a merge does with a row or a cell of the sheet that came back.
    pub enum MergeChangeKind {
        /// A row becomes a new task.
        Create = "create",
        /// A cell changes a task.
        Update = "update",
        /// A task goes, because its row was removed.
        Delete = "delete",
        /// A row or a cell changes nothing, and this is why.
        Skip = "skip",
    }
}

word! {
    /// Why a row or a cell of a sheet that came back changes nothing.
    pub enum MergeReason {
        /// It follows from other things and cannot be set.
        Calculated = "calculated",
        /// The words hold no value of the column's kind.
        Unreadable = "unreadable",
        /// The file has no value there: a formula that was never worked out, an error, a merged cell.
        NoValue = "no_value",
        /// A task is not without this.
        Empty = "empty",
        /// The value was taken, and words beside it were not.
        MoreWords = "more_words",
        /// It names a task that is not there.
        UnknownTask = "unknown_task",
        /// Tasks would wait for each other.
        Circle = "circle",
        /// The task is done, or has no work, so that it cannot change.
        Fixed = "fixed",
        /// What has happened does not allow it.
        Contradiction = "contradiction",
        /// The row is no task.
        NoTask = "no_task",
        /// Several tasks may be meant.
        Ambiguous = "ambiguous",
    }
}

/// What a merge goes by beside the schedule and the sheet that came back.
#[noun]
#[derive(Default)]
#[serde(default, deny_unknown_fields)]
pub struct MergeTerms {
    /// The day the sheet came back; that of the schedule's terms when left out.
    pub today: Option<Day>,
    /// The sheet as it was sent: what both sides began with. The workbook's hidden base when left out, and what the
    /// schedule gives now when it has none, so that every difference is an edit of theirs.
    pub sent: Option<Sheet>,
    /// Which side holds where both changed a thing; nothing when each conflict is looked at.
    pub prefer: Option<Side>,
    /// Which side holds in a row or a cell: stronger than `prefer`.
    pub choices: Vec<MergeChoice>,
    /// Whether `3/4` is the third of April; what the sheet itself shows, and then its language, when left out.
    pub day_first: Option<bool>,
    /// Who sent the sheet back: the person of what it says has happened.
    pub person: Option<String>,
}

/// What becomes of a row or a cell of the sheet that came back.
#[noun]
#[derive(Eq)]
pub struct MergeChange {
    /// What the merge does.
    pub kind: MergeChangeKind,
    /// The task's id; nothing for a row that is no task.
    pub task: Option<String>,
    /// The row as a spreadsheet counts it, from 1; nothing for a row that is gone.
    pub row: Option<u32>,
    /// The column's id; nothing for the whole row.
    pub column: Option<String>,
    /// What stood there.
    pub was: Option<String>,
    /// What stands there now.
    pub becomes: Option<String>,
    /// Why nothing changes; nothing when something does.
    pub reason: Option<MergeReason>,
    /// It in a sentence.
    pub text: Text,
}

/// A place that both sides changed, each in its own way.
#[noun]
#[derive(Eq)]
pub struct MergeConflict {
    /// The row's id: the task's.
    pub task: String,
    /// The column's id; nothing for the whole row, which one side removed and the other edited.
    pub column: Option<String>,
    /// As both had it; nothing when they had it not.
    pub base: Option<String>,
    /// As we have it.
    pub ours: Option<String>,
    /// As it came back.
    pub theirs: Option<String>,
    /// Which of the two the result has.
    pub kept: Side,
    /// It in a sentence.
    pub text: Text,
}

/// A plan with the edits of a sheet that came back, and everything that they did and did not do. It changes nothing by
/// itself: a merge that nobody goes by is a preview.
#[noun]
pub struct Merge {
    /// The plan.
    #[cfg_attr(feature = "_js", tsify(type = "PlanRecord"))]
    pub plan: Plan,
    /// The terms: days that the sheet set are limits, people whom it named are in the team, and what it says has happened
    /// is in the history.
    pub terms: Terms,
    /// What each row and each cell does: those that change something first, in the order of the plan, then those that
    /// change nothing.
    pub changes: Vec<MergeChange>,
    /// What both sides changed, each in its own way.
    pub conflicts: Vec<MergeConflict>,
    /// What to know about the whole: columns that are not the sheet's, days that the plan cannot keep.
    pub findings: Vec<Finding>,
}
