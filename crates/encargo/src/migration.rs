//! A running plan carried over to another version of its template, or to other answers; knows no days.

mod answers;
mod edges;
mod say;
mod tasks;

use crate::error::{Error, Kind, clip};
use crate::history::History;
use crate::language::Text;
use crate::plan::Plan;
use crate::question::Answers;
use crate::template::Template;
use encargo_noun::noun;

pub use crate::versions::Side;

word! {
    /// What a migration did to a task, or to an answer.
    pub enum MigrationChangeKind {
        /// The task is new.
        Added = "added",
        /// The task is gone: the new version, or a new answer, has no use for it.
        Withdrawn = "withdrawn",
        /// Fields of the task, or of the plan, are those of the new version.
        Changed = "changed",
        /// The task is done and stays as it is, though the new version has it otherwise or not at all.
        Frozen = "frozen",
        /// Somebody removed the task, and it stays away though the new version changes it.
        StaysRemoved = "stays_removed",
        /// The answer is another one now.
        AnswerChanged = "answer_changed",
        /// The answer is of no use any more: nobody asks, or it is no option any more.
        AnswerDropped = "answer_dropped",
        /// The question is new and nobody has answered it: the plan goes by an assumption.
        Unanswered = "unanswered",
    }
}

word! {
    /// Why somebody has to look at a place of a migrated plan.
    pub enum MigrationConflictKind {
        /// A field was edited in the plan and changed in the template, each in its own way.
        Edited = "edited",
        /// The task was edited in the plan, and the new version has no use for it.
        Withdrawn = "withdrawn",
        /// The new version has no use for the task, but work that is done counts on it.
        Held = "held",
        /// With what was edited, the new version would make tasks wait for each other.
        Circle = "circle",
    }
}

/// What a migration goes by beside the two versions.
#[noun]
#[derive(Default)]
#[serde(default, deny_unknown_fields)]
pub struct MigrationTerms {
    /// Answers that are new or changed; the plan's own hold for all other questions.
    pub answers: Answers,
    /// What has happened: tasks that are done, waived or under way stay as they are.
    #[cfg_attr(feature = "_js", tsify(type = "History | HistoryRecord"))]
    pub history: History,
    /// Which side holds where both changed a thing; ours, what was edited in the plan, when left out.
    pub prefer: Side,
}

/// One thing that a migration did.
#[noun]
#[derive(Eq)]
pub struct MigrationChange {
    /// What it did.
    pub kind: MigrationChangeKind,
    /// The id of the task or the question; nothing for the plan itself.
    pub about: Option<String>,
    /// The fields that changed.
    pub fields: Vec<String>,
    /// It in a sentence.
    pub text: Text,
}

/// A place of a migrated plan that somebody has to look at.
#[noun]
#[derive(Eq)]
pub struct MigrationConflict {
    /// Why.
    pub kind: MigrationConflictKind,
    /// The task's id; nothing for the plan itself.
    pub task: Option<String>,
    /// The field, and the element of a list: `title`, `roles/va`; nothing for the whole task.
    pub field: Option<String>,
    /// As the old version had it, in JSON; nothing when it had it not.
    pub base: Option<String>,
    /// As the plan had it.
    pub ours: Option<String>,
    /// As the new version has it.
    pub theirs: Option<String>,
    /// Which of the two the migrated plan has.
    pub kept: Side,
    /// It in a sentence.
    pub text: Text,
}

/// A plan carried over, what that changed, and what somebody has to decide.
#[noun]
pub struct Migration {
    /// The plan.
    #[cfg_attr(feature = "_js", tsify(type = "PlanRecord"))]
    pub plan: Plan,
    /// What is otherwise than before.
    pub changes: Vec<MigrationChange>,
    /// What was edited in the plan and changed in the template too.
    pub conflicts: Vec<MigrationConflict>,
}

impl Plan {
    /// The plan for another version of its template, or for other answers. What is done stays; what somebody edited stays where
    /// the template did not change; what both changed is a conflict.
    ///
    /// # Errors
    /// `migration.other_template` when the plan was not made from `old`, or `new` is no version of it,
    /// `migration.unknown_task` for what happened to no task of the plan, and what `Template::plan` refuses.
    pub fn migrate(&self, old: &Template, new: &Template, terms: &MigrationTerms) -> Result<Migration, Error> {
        let made_from = format!("{}@{}", old.id(), old.version());
        if self.template() != Some(made_from.as_str()) || old.id() != new.id() {
            let (plan, template) =
                (self.template().unwrap_or("–"), format!("{made_from}, {}@{}", new.id(), new.version()));
            return Err(Kind::MigrationOtherTemplate { plan: clip(plan), template: clip(&template) }.into());
        }
        if let Some(event) = terms.history.events().iter().find(|event| self.task(&event.task).is_none()) {
            return Err(Kind::MigrationUnknownTask { task: clip(&event.task) }.into());
        }
        let answered = answers::carried(self, old, new, terms)?;
        let base = old.plan(self.goal(), &answered.before)?;
        let theirs = new.plan(self.goal(), &answered.after)?;
        let mut migration = tasks::merged(&tasks::Three { base: &base, ours: self, theirs: &theirs }, terms)?;
        let mut changes = answers::changes(&answered, &base, &theirs);
        changes.append(&mut migration.changes);
        migration.changes = changes;
        Ok(migration)
    }
}
