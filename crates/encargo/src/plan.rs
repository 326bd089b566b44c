//! Tasks, roles, needs, definition of done; durations, never days.

mod approval;
mod findings;
pub(crate) mod gate;
mod link;
pub(crate) mod order;
mod record;
pub(crate) mod say;
mod why;
pub(crate) mod without;

use crate::error::{self, Error};
use crate::finding::Finding;
use crate::goal::Goal;
use crate::language::Text;
use crate::question::Answers;
use serde::{Deserialize, Serialize, Serializer};
use std::sync::Arc;

pub use link::{Dependency, DependencyKind, GapUnit, Offset, Wait};
pub use record::{Assignment, Assumption, Authority, Estimate, Metric, PlanRecord, Raci, Reason, Scope, Task};
pub use why::{PlanWhy, WhyReason};

/// Tasks in an order that can be worked: acyclic, every id known and unique, every duration sane. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "PlanRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "PlanRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Plan {
    // Invariant: ids are unique; `after` names tasks of the plan; there is no cycle; tasks stand in topological order.
    sound: Arc<Sound>,
}

/// A record that passed the gate, and what the gate found on its way.
#[derive(Debug, PartialEq)]
struct Sound {
    /// The record but for its tasks.
    head: PlanRecord,
    /// The tasks; those of a template may be shared with other plans of it.
    tasks: Vec<Arc<Task>>,
    /// For each task the places of the tasks it needs, each once, all before its own.
    needs: Vec<Vec<usize>>,
    /// The places of the tasks, sorted by id.
    by_id: Vec<usize>,
}

impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let PlanRecord { id, template, title, goal, answers, assumptions, key_task, tasks: _ } = &self.sound.head;
        let tasks = &self.sound.tasks;
        PlanView { id, template, title, goal, answers, assumptions, key_task, tasks }.serialize(serializer)
    }
}

/// A plan as its record is written.
#[derive(Serialize)]
struct PlanView<'a> {
    id: &'a str,
    template: &'a Option<String>,
    title: &'a Text,
    goal: &'a Goal,
    answers: &'a Answers,
    assumptions: &'a [Assumption],
    key_task: &'a Option<String>,
    tasks: &'a [Arc<Task>],
}

impl TryFrom<PlanRecord> for Plan {
    type Error = Error;
    fn try_from(record: PlanRecord) -> Result<Self, Error> {
        gate::checked(record).map(|sound| Self { sound: Arc::new(sound) }).map_err(error::remember)
    }
}

impl Plan {
    /// How many tasks a plan may have.
    pub const TASKS: usize = 10_000;
    /// How many needs all its tasks may have together.
    pub const NEEDS: usize = 200_000;

    /// The stable id.
    pub fn id(&self) -> &str {
        &self.sound.head.id
    }

    /// The template and its version: `newsletter@1`; nothing for a plan made by hand.
    pub fn template(&self) -> Option<&str> {
        self.sound.head.template.as_deref()
    }

    /// What the plan is called.
    pub fn title(&self) -> &Text {
        &self.sound.head.title
    }

    /// The goal it serves.
    pub fn goal(&self) -> &Goal {
        &self.sound.head.goal
    }

    /// The answers it was made with.
    pub fn answers(&self) -> &Answers {
        &self.sound.head.answers
    }

    /// The questions that nobody could answer, and what is assumed.
    pub fn assumptions(&self) -> &[Assumption] {
        &self.sound.head.assumptions
    }

    /// The tasks, each after those it needs.
    pub fn tasks(&self) -> &[Arc<Task>] {
        &self.sound.tasks
    }

    /// The task with an id.
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.sound.tasks.get(self.place(id)?).map(Arc::as_ref)
    }

    /// The milestone whose day is the key date.
    pub fn key_task(&self) -> Option<&Task> {
        self.sound.tasks.get(self.key_place()?).map(Arc::as_ref)
    }

    /// What the plan lacks or takes for granted.
    pub fn findings(&self) -> Vec<Finding> {
        findings::findings(self)
    }

    /// Why a task is in the plan, in words: the answers, the facts and the quotes that put it there, and what it opens.
    /// Nothing for a task that the plan does not have.
    pub fn why(&self, task: &str) -> Option<PlanWhy> {
        why::why(self, self.place(task)?)
    }

    /// Why each task is in the plan, in the plan's order: as [`Plan::why`] of all of them, in one pass.
    ///
    /// ```
    /// # fn told(plan: &encargo::Plan) {
    /// for why in plan.whys() {
    ///     println!("{}", why.text.en);
    /// }
    /// # }
    /// ```
    pub fn whys(&self) -> Vec<PlanWhy> {
        why::whys(self)
    }

    /// A plan whose tasks are known to be sound and in order: what a template makes. `needs` are the places of the tasks
    /// that each needs, `by_id` the places sorted by id.
    pub(crate) fn in_order(head: PlanRecord, tasks: Vec<Arc<Task>>, needs: Vec<Vec<usize>>, by_id: Vec<usize>) -> Self {
        Self { sound: Arc::new(Sound { head, tasks, needs, by_id }) }
    }

    /// For each task the places of the tasks it needs, each once, all before its own.
    pub(crate) fn needs(&self) -> &[Vec<usize>] {
        &self.sound.needs
    }

    /// The place of the task with an id.
    pub(crate) fn place(&self, id: &str) -> Option<usize> {
        let task = |place: &usize| self.sound.tasks.get(*place).map_or("", |task| task.id.as_str());
        let found = self.sound.by_id.binary_search_by(|place| task(place).cmp(id)).ok()?;
        self.sound.by_id.get(found).copied()
    }

    /// The record it was made from.
    fn into_record(self) -> PlanRecord {
        let (head, tasks) = match Arc::try_unwrap(self.sound) {
            Ok(sound) => (sound.head, sound.tasks),
            Err(shared) => (shared.head.clone(), shared.tasks.clone()),
        };
        PlanRecord { tasks: tasks.into_iter().map(Arc::unwrap_or_clone).collect(), ..head }
    }

    /// The place of the key task.
    pub(crate) fn key_place(&self) -> Option<usize> {
        self.place(self.sound.head.key_task.as_deref()?)
    }
}
