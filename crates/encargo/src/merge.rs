//! A sheet that comes back: what its cells say, and three versions of the work in one; knows no file format.

mod say;
mod sense;
mod table;

use crate::language::Text;
use crate::versions::Side;
use encargo_noun::noun;

pub use table::{MergeChoice, Table, TableMerge, TableRow};

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
