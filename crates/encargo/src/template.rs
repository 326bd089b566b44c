//! Plans with blanks: questions, conditions, relative dates, versions; knows no days and no file format.

pub(crate) mod carry;
mod compare;
mod compile;
mod draft;
mod fill;
mod gate;
mod record;
mod settle;
mod suggest;

use crate::error::{self, Error};
use crate::goal::Goal;
use crate::language::Text;
use crate::plan::Plan;
use crate::question::{Answers, Question};
use compile::Compiled;
use serde::{Deserialize, Serialize, Serializer};
use std::sync::Arc;

pub use compare::{ComparedEffort, ComparedQuestion, ComparedTask, Comparison};
pub use draft::TemplateDraft;
pub use record::{
    Computed, Keywords, Method, NamedCalendar, Part, Phase, Role, Step, StepRole, TemplatePrerequisite,
    TemplateQuestion, TemplateRecord,
};
pub use suggest::{Suggestion, suggest};

/// A plan with blanks: answer its questions and it gives a plan.
#[derive(Clone, Deserialize)]
#[serde(try_from = "TemplateRecord")]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Template {
    // Invariant: ids are unique and known where they are used, expressions are typed against the questions they name,
    // and no circle of dependencies is there whatever the answers.
    record: Arc<TemplateRecord>,
    compiled: Arc<Compiled>,
}

impl std::fmt::Debug for Template {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Template({}@{})", self.record.id, self.record.version)
    }
}

impl PartialEq for Template {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.record, &other.record) || self.record == other.record
    }
}

impl Serialize for Template {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl From<Template> for TemplateRecord {
    fn from(template: Template) -> Self {
        Arc::unwrap_or_clone(template.record)
    }
}

impl TryFrom<TemplateRecord> for Template {
    type Error = Error;
    fn try_from(record: TemplateRecord) -> Result<Self, Error> {
        let (record, compiled) = gate::checked(record).map_err(error::remember)?;
        Ok(Self { record: Arc::new(record), compiled: Arc::new(compiled) })
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

    /// What people call it.
    pub fn keywords(&self) -> &Keywords {
        &self.record.keywords
    }

    /// What has to be known before there is a plan: its own questions, then those that its parts leave open.
    pub fn questions(&self) -> &[Question] {
        &self.compiled.questions
    }

    /// The record it was made from, as it is written.
    pub fn record(&self) -> &TemplateRecord {
        &self.record
    }

    /// The steps, as they are written.
    pub fn steps(&self) -> &[Step] {
        &self.record.steps
    }

    /// The plan for a goal, given the answers. An answer that nobody knows is assumed, and the plan's findings say so.
    ///
    /// # Errors
    /// `template.unknown_question`, `template.not_an_option`, `template.unanswered`, `template.too_many_items`, `plan.empty` when
    /// the answers leave no step, and `plan.cycle` when they leave a circle (`check` tells beforehand).
    pub fn plan(&self, goal: &Goal, answers: &Answers) -> Result<Plan, Error> {
        fill::plan(self, goal, answers)
    }

    /// What the second answers would change: tasks, work, the first day. A question without an answer counts as one that
    /// nobody knows.
    ///
    /// # Errors
    /// As `plan`, for either.
    pub fn compare(&self, a: &Answers, b: &Answers) -> Result<Comparison, Error> {
        compare::compared(self, a, b)
    }
}
