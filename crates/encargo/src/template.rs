//! Plans with blanks: questions, conditions, relative dates, versions; knows no days and no file format.

#[allow(dead_code)] // until the template hands itself in
mod check;
mod condition;
#[allow(dead_code)] // until the gate reads with it
mod expression;
mod fill;
mod gate;

use crate::error::{self, Error};
use crate::goal::Goal;
use crate::language::Text;
use crate::plan::{Authority, Plan, Raci, Scope};
use crate::question::{Answers, Choice, FactRule, Question, QuestionKind, Value};
use encargo_noun::noun;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize, Serializer};

use condition::Condition;

/// A question of a template and the answer it goes by when nobody knows.
#[noun]
#[serde(deny_unknown_fields)]
pub struct TemplateQuestion {
    /// The stable id: `esp`.
    pub id: String,
    /// The question.
    pub text: Text,
    /// What kind of answer it takes; a choice when left out.
    #[serde(default = "choice")]
    pub kind: QuestionKind,
    /// The options of a choice.
    #[serde(default)]
    pub options: Vec<Choice>,
    /// Which facts of the notes answer it.
    #[serde(default)]
    pub facts: Vec<FactRule>,
    /// The answer that is assumed when nobody knows.
    #[serde(default)]
    pub assume: Option<Value>,
    /// About the client, not about one piece of work: asked once, and every template goes by the answer.
    #[serde(default)]
    pub profile: bool,
}

/// A role and how it is shown.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Role {
    /// The id: `va`.
    pub id: String,
    /// How it is shown.
    pub label: Text,
}

/// A phase: the first part of the ids of its steps.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Phase {
    /// The id: `copy`.
    pub id: String,
    /// How it is shown.
    pub title: Text,
    /// Set-up or occurrence.
    pub scope: Scope,
}

/// What a role has to do with a step.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct StepRole {
    /// The role's id.
    pub role: String,
    /// What it has to do with the step.
    pub raci: Raci,
}

/// A task that may come into the plan.
#[noun]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// The stable id: the phase's id, then a slug, as `copy/edit`.
    pub id: String,
    /// The step of the published process it comes from.
    #[serde(default)]
    pub reference: Option<String>,
    /// What is to be done.
    pub title: Text,
    /// When it is in the plan, as `esp == "none" and ab == "yes"`; always when left out.
    #[serde(default)]
    pub when: Option<String>,
    /// The steps that must be finished before, in the plan or not.
    #[serde(default)]
    pub after: Vec<String>,
    /// The planned day as working days from the key date.
    #[serde(default)]
    pub offset: Option<i32>,
    /// The work in hours: optimistic, likely, pessimistic.
    #[serde(default)]
    pub hours: [Decimal; 3],
    /// Who takes part, the responsible role first.
    #[serde(default)]
    pub roles: Vec<StepRole>,
    /// What the doer may decide alone.
    pub authority: Authority,
    /// No work, only a date.
    #[serde(default)]
    pub milestone: bool,
    /// Somebody's approval.
    #[serde(default)]
    pub gate: bool,
    /// The goal is reached without it too: it may be dropped when time is short.
    #[serde(default)]
    pub optional: bool,
    /// When it is done: the checks, as sentences.
    #[serde(default)]
    pub done: Vec<Text>,
}

/// What a template is made from: the same fields, not yet checked.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_js", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct TemplateRecord {
    /// The stable id.
    pub id: String,
    /// Rises with every change that changes plans.
    pub version: u32,
    /// What its plans are called.
    pub title: Text,
    /// What it is for.
    #[serde(default)]
    pub about: Text,
    /// Its roles.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Its phases, in order.
    pub phases: Vec<Phase>,
    /// The step whose day is the key date.
    #[serde(default)]
    pub key_step: Option<String>,
    /// What has to be known before there is a plan.
    #[serde(default)]
    pub questions: Vec<TemplateQuestion>,
    /// The steps.
    pub steps: Vec<Step>,
}

/// A plan with blanks: answer its questions and it gives a plan.
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "TemplateRecord")]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Template {
    // Invariant: ids are unique and known where they are used, steps stand in topological order, conditions compare
    // questions with their own options, and every plan it gives passes the plan's gate.
    record: TemplateRecord,
    questions: Vec<Question>,
    /// The condition of each step.
    conditions: Vec<Condition>,
}

impl Serialize for Template {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl From<Template> for TemplateRecord {
    fn from(template: Template) -> Self {
        template.record
    }
}

impl TryFrom<TemplateRecord> for Template {
    type Error = Error;
    fn try_from(record: TemplateRecord) -> Result<Self, Error> {
        gate::checked(record).map_err(error::remember)
    }
}

impl Template {
    /// How many steps a template may have.
    pub const STEPS: usize = Plan::TASKS;
    /// How many questions a template may have.
    pub const QUESTIONS: usize = 200;

    /// The stable id.
    pub fn id(&self) -> &str {
        &self.record.id
    }

    /// The version: it rises with every change that changes plans.
    pub fn version(&self) -> u32 {
        self.record.version
    }

    /// What its plans are called.
    pub fn title(&self) -> &Text {
        &self.record.title
    }

    /// What it is for.
    pub fn about(&self) -> &Text {
        &self.record.about
    }

    /// What has to be known before there is a plan.
    pub fn questions(&self) -> &[Question] {
        &self.questions
    }

    /// The steps, each after those it may need.
    pub fn steps(&self) -> &[Step] {
        &self.record.steps
    }

    /// The plan for a goal, given the answers. An answer that nobody knows is assumed, and the plan's findings say so.
    ///
    /// # Errors
    /// `template.unknown_question`, `template.not_an_option`, `template.unanswered`, and `plan.empty` when the answers
    /// leave no step.
    pub fn plan(&self, goal: &Goal, answers: &Answers) -> Result<Plan, Error> {
        fill::plan(self, goal, answers)
    }
}

fn choice() -> QuestionKind {
    QuestionKind::Choice
}
