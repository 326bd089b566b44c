//! Plans with blanks: questions, conditions, relative dates, versions; knows no days and no file format.

pub(crate) mod carry;
mod check;
mod compare;
mod compile;
mod draft;
pub(crate) mod estimate;
mod fill;
mod gate;
mod passed;
mod record;
mod settle;
mod subject;
mod suggest;

use crate::error::{self, Error};
use crate::goal::Goal;
use crate::language::Text;
use crate::plan::Plan;
use crate::question::{Answers, Question, asked};
use compile::Compiled;
use serde::{Deserialize, Serialize, Serializer};
use std::sync::Arc;

pub use compare::{ComparedEffort, ComparedQuestion, ComparedTask, Comparison};
pub use draft::TemplateDraft;
pub use record::{
    Computed, Fallback, Keywords, Method, NamedCalendar, Phase, Role, Step, StepRole, TemplatePart,
    TemplatePrerequisite, TemplateQuestion, TemplateRecord,
};
pub use subject::Flaw;
pub use suggest::{Suggestion, suggest};

/// A plan with blanks: answer its questions and it gives a plan.
#[derive(Clone, Deserialize)]
#[serde(try_from = "TemplateRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "TemplateRecord"))]
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

    /// The questions that are asked, given the answers so far: a question whose condition does not hold is not.
    ///
    /// ```
    /// # let text = r#"{"id": "tea", "version": 1, "title": {"es": "Té", "en": "Tea"}, "phases": [], "steps": [], "questions": [
    /// #   {"id": "guests", "text": {"es": "", "en": ""}, "kind": "boolean", "assume": true},
    /// #   {"id": "cake", "text": {"es": "", "en": ""}, "kind": "boolean", "assume": true, "when": "guests"}]}"#;
    /// # let template: encargo::Template = encargo::wire::from_json(text).unwrap();
    /// let answers = [("guests".to_owned(), encargo::Answer::said(false))].into();
    /// assert_eq!(template.asked(&answers).len(), 1); // nobody comes, so nobody is asked about the cake
    /// ```
    pub fn asked(&self, answers: &Answers) -> Vec<&Question> {
        let questions = self.questions();
        questions
            .iter()
            .zip(asked::asked(questions, answers))
            .filter(|(_, asked)| *asked)
            .map(|(question, _)| question)
            .collect()
    }

    /// The record it was made from, as it is written.
    pub fn record(&self) -> &TemplateRecord {
        &self.record
    }

    /// The steps, as they are written.
    pub fn steps(&self) -> &[Step] {
        &self.record.steps
    }

    /// What is wrong with it for some answers, found for all answers at once and each with the fewest answers that cause
    /// it: circles, dependencies that lapse, offsets that contradict dependencies, steps without a role or an end, steps
    /// that never happen, questions that decide nothing. A template without flaws gives a sound plan whatever the answers.
    ///
    /// Conditions become decision diagrams (Bryant 1986; multi-valued), so nothing is tried one by one. A comparison of
    /// several answers with each other is not taken apart: a flaw that hangs from one says that it is `uncertain`.
    pub fn check(&self) -> Vec<Flaw> {
        subject::flaws(&self.compiled)
    }

    /// The plan for a goal, given the answers. What nobody knows, or nobody answered yet, is assumed, and the plan's findings
    /// say so: no answers at all give a plan.
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
