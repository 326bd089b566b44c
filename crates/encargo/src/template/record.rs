//! What a template is written in: the format of `docs/templates.md` as records; checks nothing.

use crate::goal::{Figure, PrerequisiteKind};
use crate::language::Text;
use crate::plan::{Authority, Dependency, Metric, Offset, Raci, Scope, Wait};
use crate::question::{Choice, FactRule, QuestionKind, Value};
use encargo_noun::noun;
use rust_decimal::Decimal;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

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
    /// When it is asked, as an expression over questions above; always when left out.
    #[serde(default)]
    pub when: Option<String>,
    /// The usual answer: proposed when the question is asked.
    #[serde(default)]
    pub default: Option<Value>,
    /// The answer that is assumed when nobody knows.
    #[serde(default)]
    pub assume: Option<Value>,
    /// Which facts of the notes answer it.
    #[serde(default)]
    pub facts: Vec<FactRule>,
    /// About the client, not about one piece of work: asked once, and every template goes by the answer.
    #[serde(default)]
    pub profile: bool,
}

/// A value worked out from answers, with a name.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Computed {
    /// The id; no question has it.
    pub id: String,
    /// An expression over the questions and the computed values above.
    pub value: String,
    /// How its values are shown in texts, where they are words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<Choice>,
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
    /// Who does its work when nobody has the role: the first whose condition holds and whose role somebody has.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub falls_to: Vec<Fallback>,
}

/// A role that may stand in for another.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct Fallback {
    /// The role that stands in.
    pub role: String,
    /// An expression: when it may; always when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
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

/// A calendar that lags and waits may name; the caller hands it in.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct NamedCalendar {
    /// The id: `bank`.
    pub id: String,
    /// How it is shown.
    pub title: Text,
}

/// What people call the work, by language.
#[noun]
#[derive(Eq, Default)]
#[serde(default, deny_unknown_fields)]
pub struct Keywords {
    /// In Spanish: `boletín`, `mandar el correo`.
    pub es: Vec<String>,
    /// In English.
    pub en: Vec<String>,
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

/// What must be there before certain steps; missing, it makes a task of its own.
#[noun]
#[serde(deny_unknown_fields)]
pub struct TemplatePrerequisite {
    /// The id; its task is `before/<id>`.
    pub id: String,
    /// What kind of thing.
    pub kind: PrerequisiteKind,
    /// The thing itself.
    pub title: Text,
    /// What its task is called; made of the kind and the thing when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub task: Option<Text>,
    /// An expression: when it holds the thing is there already.
    pub present: String,
    /// The role that provides it.
    pub role: String,
    /// The tasks that getting it depends on.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "(string | Dependency)[]"))]
    pub after: Vec<Dependency>,
    /// The day it is wanted by.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "number | Offset | null"))]
    pub offset: Option<Offset>,
    /// Days added to the offset: an expression, as `30 - terms`; rounded to whole days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset_plus: Option<String>,
    /// The work in hours: optimistic, likely, pessimistic.
    #[serde(default)]
    #[serde(with = "crate::noun::figure")]
    pub hours: [Decimal; 3],
    /// How many times the hours: an expression, as `posts / 12`; once when left out. Worked-out hours are rounded to five minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_times: Option<String>,
    /// Time that passes after the work.
    #[serde(default)]
    pub wait: Option<Wait>,
    /// What is added to the wait: an expression; rounded, and never below nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_plus: Option<String>,
    /// What the doer may decide alone; only the client when left out.
    #[serde(default = "client_only")]
    pub authority: Authority,
    /// When it is there: the checks, as sentences.
    #[serde(default)]
    pub done: Vec<Text>,
}

/// A variant of a step: what it says instead of the step, or the steps that the step becomes.
#[noun]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The id, unique in its step.
    pub id: String,
    /// An expression: the first method whose condition holds is taken; always when left out.
    #[serde(default)]
    pub when: Option<String>,
    /// Instead of the step's own.
    #[serde(default)]
    pub title: Option<Text>,
    /// Instead of the step's own.
    #[serde(default)]
    pub about: Option<Text>,
    /// Instead of the step's own.
    #[serde(default)]
    #[serde(with = "crate::noun::figure")]
    pub hours: Option<[Decimal; 3]>,
    /// Instead of the step's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_times: Option<String>,
    /// Instead of the step's own.
    #[serde(default)]
    pub wait: Option<Wait>,
    /// Instead of the step's own.
    #[serde(default)]
    pub roles: Option<Vec<StepRole>>,
    /// Instead of the step's own.
    #[serde(default)]
    pub authority: Option<Authority>,
    /// Instead of the step's own.
    #[serde(default)]
    pub done: Option<Vec<Text>>,
    /// Instead of the step's own.
    #[serde(default)]
    pub criteria: Option<Vec<Text>>,
    /// Instead of the step's own.
    #[serde(default)]
    pub measures: Option<Vec<Metric>>,
    /// The steps that the step becomes, with ids below its own.
    #[serde(default)]
    pub steps: Vec<Step>,
}

/// Another template as a part of this one.
#[noun]
#[derive(Eq)]
#[serde(deny_unknown_fields)]
pub struct TemplatePart {
    /// The other template's id.
    pub template: String,
    /// Its questions as expressions of this template.
    #[serde(default)]
    pub answers: BTreeMap<String, String>,
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
    /// What is to be done; `{question}` stands for an answer, `{item}` for the item of a repetition.
    pub title: Text,
    /// How to do it.
    #[serde(default)]
    pub about: Option<Text>,
    /// When it is in the plan, as `esp == "none" and ab == "yes"`; always when left out.
    #[serde(default)]
    pub when: Option<String>,
    /// The steps it depends on, in the plan or not.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "(string | Dependency)[]"))]
    pub after: Vec<Dependency>,
    /// The prerequisites it needs.
    #[serde(default)]
    pub needs: Vec<String>,
    /// The planned day.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "number | Offset | null"))]
    pub offset: Option<Offset>,
    /// Days added to the offset: an expression, as `30 - terms`; rounded to whole days.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub offset_plus: Option<String>,
    /// The work in hours: optimistic, likely, pessimistic.
    #[serde(default)]
    #[serde(with = "crate::noun::figure")]
    pub hours: [Decimal; 3],
    /// How many times the hours: an expression, as `posts / 12`; once when left out. Worked-out hours are rounded to five minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hours_times: Option<String>,
    /// Time that passes after the work before anything may follow.
    #[serde(default)]
    pub wait: Option<Wait>,
    /// What is added to the wait: an expression; rounded, and never below nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub wait_plus: Option<String>,
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
    /// What whoever accepts it looks for.
    #[serde(default)]
    pub criteria: Vec<Text>,
    /// What to record when it is done.
    #[serde(default)]
    pub measures: Vec<Metric>,
    /// What it moves: the figures of the business that rise or fall because of it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub advances: Vec<Figure>,
    /// The list question over whose items it repeats.
    #[serde(default)]
    pub repeat: Option<String>,
    /// For which of them: an expression that may name `item`, as `item in filmed`; for all when left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub item_when: Option<String>,
    /// Variants: the first whose condition holds is taken.
    #[serde(default)]
    pub methods: Vec<Method>,
    /// The template whose steps it becomes.
    #[serde(default, rename = "use")]
    pub part: Option<TemplatePart>,
}

/// What a template is made from: the same fields, not yet checked.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
    /// What people call it.
    #[serde(default)]
    pub keywords: Keywords,
    /// Its roles.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Its phases, in order.
    pub phases: Vec<Phase>,
    /// The calendars that lags and waits name.
    #[serde(default)]
    pub calendars: Vec<NamedCalendar>,
    /// The step whose day is the key date.
    #[serde(default)]
    pub key_step: Option<String>,
    /// What has to be known before there is a plan.
    #[serde(default)]
    pub questions: Vec<TemplateQuestion>,
    /// Values worked out from answers.
    #[serde(default)]
    pub computed: Vec<Computed>,
    /// What must be there before certain steps.
    #[serde(default)]
    pub prerequisites: Vec<TemplatePrerequisite>,
    /// The steps.
    pub steps: Vec<Step>,
    /// The templates used as parts.
    #[serde(default)]
    pub includes: Vec<TemplateRecord>,
}

fn choice() -> QuestionKind {
    QuestionKind::Choice
}

fn client_only() -> Authority {
    Authority::ClientOnly
}
