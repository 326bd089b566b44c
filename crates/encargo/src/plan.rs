//! Tasks, roles, needs, definition of done; durations, never days.

mod findings;
pub(crate) mod gate;
pub(crate) mod order;

use crate::error::{self, Error};
use crate::finding::Finding;
use crate::goal::Goal;
use crate::language::{Evidence, Text};
use crate::question::Answers;
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};
use std::sync::Arc;

word! {
    /// What the doer may decide alone.
    pub enum Authority {
        /// Do it, no need to ask.
        Independent = "independent",
        /// Ask before it counts.
        Approval = "approval",
        /// Only the client does it.
        ClientOnly = "client_only",
        /// Nobody decides anything: a milestone.
        NotApplicable = "not_applicable",
    }
}

word! {
    /// Whether a task belongs to the set-up or to every occurrence.
    pub enum Scope {
        /// Once per client.
        Once = "once",
        /// At every occurrence.
        Each = "each",
    }
}

word! {
    /// What a role has to do with a task (RACI).
    pub enum Raci {
        /// Does it.
        Responsible = "responsible",
        /// Answers for it and accepts it.
        Accountable = "accountable",
        /// Is asked.
        Consulted = "consulted",
        /// Is told.
        Informed = "informed",
    }
}

/// A three-point estimate of work, in whole working minutes.
#[noun]
#[derive(Copy, Eq, Default)]
#[serde(deny_unknown_fields)]
pub struct Estimate {
    /// When all goes well.
    pub optimistic: u32,
    /// Most likely.
    pub likely: u32,
    /// When it goes badly.
    pub pessimistic: u32,
}

/// A role that takes part in a task.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Assignment {
    /// The role's id: `va`, `client`, `designer`.
    pub role: String,
    /// How it is shown.
    pub label: Text,
    /// What it has to do with the task.
    pub raci: Raci,
}

/// Why a task is in the plan: an answer, and the words behind it.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The question's id.
    pub question: String,
    /// The answer that put the task here, as the wire writes it.
    pub answer: String,
    /// The words behind the answer.
    pub evidence: Vec<Evidence>,
}

/// One piece of work.
#[noun]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// The stable id: a path such as `copy/draft`.
    pub id: String,
    /// The step of the published process it comes from (`C4`), when its template records one.
    pub reference: Option<String>,
    /// What is to be done.
    pub title: Text,
    /// The phase's id.
    pub phase: String,
    /// The phase as shown.
    pub phase_label: Text,
    /// Who takes part, the responsible role first.
    pub roles: Vec<Assignment>,
    /// The ids of the tasks that must be finished before.
    pub after: Vec<String>,
    /// The planned day as working days from the key date; negative is before. Nothing for a task without a target.
    pub offset: Option<i32>,
    /// The work.
    pub effort: Estimate,
    /// What the doer may decide alone.
    pub authority: Authority,
    /// Set-up or occurrence.
    pub scope: Scope,
    /// No work, only a date.
    pub milestone: bool,
    /// Somebody's approval: the tasks after it wait for a yes.
    pub gate: bool,
    /// The goal is reached without it too: it may be dropped when time is short.
    #[serde(default)]
    pub optional: bool,
    /// When it is done: the checks, as sentences.
    pub done: Vec<Text>,
    /// Why it is in the plan.
    pub because: Vec<Reason>,
}

/// A question that nobody could answer, and the answer the plan goes by until somebody can.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Assumption {
    /// The question's id.
    pub question: String,
    /// The question.
    pub text: Text,
    /// The answer that is assumed, as the wire writes it.
    pub answer: String,
    /// The answer as shown.
    pub label: Text,
}

/// What a plan is made from: the same fields, not yet checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_js", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct PlanRecord {
    /// The stable id.
    pub id: String,
    /// The template and its version: `newsletter@1`; nothing for a plan made by hand.
    pub template: Option<String>,
    /// What the plan is called.
    pub title: Text,
    /// The goal it serves.
    #[cfg_attr(feature = "_js", tsify(type = "GoalRecord"))]
    pub goal: Goal,
    /// The answers it was made with.
    pub answers: Answers,
    /// The questions that nobody could answer.
    #[serde(default)]
    pub assumptions: Vec<Assumption>,
    /// The id of the milestone whose day is the key date.
    pub key_task: Option<String>,
    /// The tasks, each after those it needs.
    pub tasks: Vec<Task>,
}

/// Tasks in an order that can be worked: acyclic, every id known and unique, every duration sane. Cheap to clone.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "PlanRecord")]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Plan {
    // Invariant: ids are unique; `after` names tasks of the plan; there is no cycle; tasks stand in topological order.
    sound: Arc<Sound>,
}

/// A record that passed the gate, and what the gate found on its way.
#[derive(Debug, PartialEq)]
struct Sound {
    record: PlanRecord,
    /// For each task the places of the tasks it needs, each once, all before its own.
    needs: Vec<Vec<usize>>,
    /// The places of the tasks, sorted by id.
    by_id: Vec<usize>,
}

impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.sound.record.serialize(serializer)
    }
}

impl From<Plan> for PlanRecord {
    fn from(plan: Plan) -> Self {
        Arc::try_unwrap(plan.sound).map_or_else(|shared| shared.record.clone(), |sound| sound.record)
    }
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
        &self.sound.record.id
    }

    /// The template and its version: `newsletter@1`; nothing for a plan made by hand.
    pub fn template(&self) -> Option<&str> {
        self.sound.record.template.as_deref()
    }

    /// What the plan is called.
    pub fn title(&self) -> &Text {
        &self.sound.record.title
    }

    /// The goal it serves.
    pub fn goal(&self) -> &Goal {
        &self.sound.record.goal
    }

    /// The answers it was made with.
    pub fn answers(&self) -> &Answers {
        &self.sound.record.answers
    }

    /// The questions that nobody could answer, and what is assumed.
    pub fn assumptions(&self) -> &[Assumption] {
        &self.sound.record.assumptions
    }

    /// The tasks, each after those it needs.
    pub fn tasks(&self) -> &[Task] {
        &self.sound.record.tasks
    }

    /// The task with an id.
    pub fn task(&self, id: &str) -> Option<&Task> {
        self.sound.record.tasks.get(self.place(id)?)
    }

    /// The milestone whose day is the key date.
    pub fn key_task(&self) -> Option<&Task> {
        self.sound.record.tasks.get(self.key_place()?)
    }

    /// What the plan lacks or takes for granted.
    pub fn findings(&self) -> Vec<Finding> {
        findings::findings(self)
    }

    /// For each task the places of the tasks it needs, each once, all before its own.
    pub(crate) fn needs(&self) -> &[Vec<usize>] {
        &self.sound.needs
    }

    /// The place of the task with an id.
    pub(crate) fn place(&self, id: &str) -> Option<usize> {
        let task = |place: &usize| self.sound.record.tasks.get(*place).map_or("", |task| task.id.as_str());
        let found = self.sound.by_id.binary_search_by(|place| task(place).cmp(id)).ok()?;
        self.sound.by_id.get(found).copied()
    }

    /// The place of the key task.
    pub(crate) fn key_place(&self) -> Option<usize> {
        self.place(self.sound.record.key_task.as_deref()?)
    }
}

impl Task {
    /// The roles that do it, the first of them first.
    pub fn responsible(&self) -> impl Iterator<Item = &Assignment> {
        self.roles.iter().filter(|assignment| assignment.raci == Raci::Responsible)
    }
}
