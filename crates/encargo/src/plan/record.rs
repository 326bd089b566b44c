//! What a plan is written in: tasks and how they depend on each other; checks nothing.

use super::{Dependency, Offset, Plan, Wait};
use crate::goal::{Figure, Goal, PrerequisiteKind};
use crate::language::{Evidence, Text};
use crate::question::Answers;
use encargo_noun::noun;
use serde::{Deserialize, Serialize};

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
    /// The roles that stand in, in order, when nobody in the team has this one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub falls_to: Vec<String>,
}

impl Assignment {
    /// The role, then those that stand in for it.
    pub(crate) fn filled_by(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.role.as_str()).chain(self.falls_to.iter().map(String::as_str))
    }
}

/// Why a task is in the plan: an answer, and the words behind it.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The question's id.
    pub question: String,
    /// The question.
    #[serde(default)]
    pub text: Text,
    /// The answer that put the task here, as the wire writes it.
    pub answer: String,
    /// The answer as shown.
    #[serde(default)]
    pub label: Text,
    /// The words behind the answer.
    pub evidence: Vec<Evidence>,
}

/// What to record when a task is done: a figure that feeds the goal.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Metric {
    /// The stable id: `click-rate`.
    pub id: String,
    /// How it is shown.
    pub label: Text,
    /// What it is counted in, as a sign: `%`, `EUR`, `h`, `d`.
    #[serde(default)]
    pub unit: Option<String>,
    /// Of a rate, what is counted: tools disagree, so it is said.
    #[serde(default)]
    pub numerator: Option<Text>,
    /// Of a rate, what it is divided by.
    #[serde(default)]
    pub denominator: Option<Text>,
    /// Where the figure is read.
    #[serde(default)]
    pub source: Option<Text>,
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
    /// How to do it.
    #[serde(default)]
    pub about: Option<Text>,
    /// The phase's id.
    pub phase: String,
    /// The phase as shown.
    pub phase_label: Text,
    /// Who takes part, the responsible role first.
    pub roles: Vec<Assignment>,
    /// The tasks that it depends on.
    #[cfg_attr(feature = "_js", tsify(type = "(string | Dependency)[]"))]
    pub after: Vec<Dependency>,
    /// The planned day. Nothing for a task without a target.
    #[cfg_attr(feature = "_js", tsify(type = "number | Offset | null"))]
    pub offset: Option<Offset>,
    /// The work.
    pub effort: Estimate,
    /// Time that passes after the work before anything may follow.
    #[serde(default)]
    pub wait: Option<Wait>,
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
    /// What it gets, when it is there because something was missing.
    #[serde(default)]
    pub prerequisite: Option<PrerequisiteKind>,
    /// When it is done: the checks, as sentences.
    pub done: Vec<Text>,
    /// What whoever accepts it looks for.
    #[serde(default)]
    pub criteria: Vec<Text>,
    /// What to record when it is done.
    #[serde(default)]
    pub measures: Vec<Metric>,
    /// What it moves: the figures of the business that rise or fall because of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advances: Vec<Figure>,
    /// Why it is in the plan.
    pub because: Vec<Reason>,
}

impl Task {
    /// A task of which only the id and the title are known; it belongs to the phase that its id begins with.
    pub fn new(id: impl Into<String>, title: Text) -> Self {
        let id = id.into();
        Self {
            phase: id.split('/').next().unwrap_or_default().to_owned(),
            id,
            reference: None,
            title,
            about: None,
            phase_label: Text::default(),
            roles: Vec::new(),
            after: Vec::new(),
            offset: None,
            effort: Estimate::default(),
            wait: None,
            authority: Authority::Approval,
            scope: Scope::Each,
            milestone: false,
            gate: false,
            optional: false,
            prerequisite: None,
            done: Vec::new(),
            criteria: Vec::new(),
            measures: Vec::new(),
            advances: Vec::new(),
            because: Vec::new(),
        }
    }

    /// The fields in which two tasks differ, sorted, but for the reasons why they are there.
    pub(crate) fn differing(&self, other: &Self) -> Vec<String> {
        if self == other {
            return Vec::new();
        }
        let fields = |task: &Self| serde_json::to_value(task).unwrap_or_default();
        let (one, other) = (fields(self), fields(other));
        let fields = one.as_object().into_iter().flatten();
        let other_fields = fields.filter(|(name, value)| *name != "because" && other.get(name.as_str()) != Some(value));
        let mut names: Vec<String> = other_fields.map(|(name, _)| name.clone()).collect();
        names.sort_unstable();
        names
    }

    /// The roles that do it, the first of them first.
    pub fn responsible(&self) -> impl Iterator<Item = &Assignment> {
        self.roles.iter().filter(|assignment| assignment.raci == Raci::Responsible)
    }
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

impl From<Plan> for PlanRecord {
    fn from(plan: Plan) -> Self {
        plan.into_record()
    }
}
