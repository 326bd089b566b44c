//! Templates, the catalogue of those that come with the package, and plans.

use crate::again::Series;
use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::goal::Goal;
use crate::schedule::Schedule;
use encargo::language::Unit;
use encargo::question::{Answer, Answers, Value};
use serde::Deserialize;
use std::collections::BTreeMap;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

/// An answer in full, or its bare value.
#[derive(Deserialize)]
#[serde(untagged)]
enum AnswerLike {
    Full(Answer),
    Bare(Option<Value>),
}

impl From<AnswerLike> for Answer {
    fn from(given: AnswerLike) -> Self {
        match given {
            AnswerLike::Full(answer) => answer,
            AnswerLike::Bare(Some(value)) => Answer::said(value),
            AnswerLike::Bare(None) => Answer::unknown(),
        }
    }
}

/// Answers by question, in full or as bare values.
fn answers(given: &JsValue) -> Crossing<Answers> {
    let answers: BTreeMap<String, AnswerLike> = take(given)?;
    Ok(answers.into_iter().map(|(id, answer)| (id, answer.into())).collect())
}

/// The templates that come with the package.
#[wasm_bindgen]
#[derive(Clone, Debug)]
pub struct Catalog(encargo_formats::Catalog);

/// The templates that come with the package.
#[wasm_bindgen]
pub fn catalog() -> Catalog {
    Catalog(encargo_formats::catalog())
}

#[wasm_bindgen]
impl Catalog {
    /// The ids of the templates.
    #[wasm_bindgen(getter)]
    pub fn ids(&self) -> Vec<String> {
        self.0.ids().into_iter().map(Into::into).collect()
    }

    /// One template; throws an `EncargoError` when there is none of that id.
    pub fn template(&self, #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Crossing<Template> {
        self.0.template(&take_text(id, "template")?).cloned().map(Template).map_err(|error| thrown(&error))
    }

    /// Reads a template from YAML or JSON; the parts that it uses are those of this catalogue. Throws an `EncargoError`.
    pub fn read(&self, #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> Crossing<Template> {
        self.0.read(&take_text(text, "template")?).map(Template).map_err(|error| thrown(&error))
    }

    /// The templates that fit what somebody wants in their own words, the best first. Offsets count UTF-16 units, as
    /// JavaScript does, unless another unit is given.
    #[wasm_bindgen(unchecked_return_type = "Suggestion[]")]
    pub fn suggest(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Unit")] unit: &JsValue,
    ) -> Crossing {
        let unit = take::<Option<_>>(unit)?.unwrap_or(Unit::Utf16);
        give(&self.0.suggest_in(&take_text(text, "text")?, unit))
    }

    /// What to delegate first of some work, by these templates; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Audit")]
    pub fn audit(&self, #[wasm_bindgen(unchecked_param_type = "readonly AuditTask[]")] tasks: &JsValue) -> Crossing {
        give(&self.0.audit(&take::<Vec<encargo::audit::AuditTask>>(tasks)?))
    }

    /// A new catalogue that also holds this template, in place of one of the same id.
    pub fn with(&self, template: &Template) -> Catalog {
        Catalog(self.0.clone().with(template.0.clone()))
    }
}

/// Reads a template from YAML or JSON; throws an `EncargoError`.
#[wasm_bindgen]
pub fn template(#[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue) -> Crossing<Template> {
    encargo_formats::template(&take_text(text, "template")?).map(Template).map_err(|error| thrown(&error))
}

/// Those of some templates that fit what somebody wants in their own words, the best first.
#[wasm_bindgen(unchecked_return_type = "Suggestion[]")]
pub fn suggest(
    #[wasm_bindgen(unchecked_param_type = "readonly (Template | TemplateRecord)[]")] templates: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
    #[wasm_bindgen(unchecked_optional_param_type = "Unit")] unit: &JsValue,
) -> Crossing {
    let unit = take::<Option<_>>(unit)?.unwrap_or(Unit::Utf16);
    let templates: Vec<encargo::Template> = take(templates)?;
    give(&encargo::template::suggest(&templates, &take_text(text, "text")?, unit))
}

handle! {
    "A plan with blanks: questions, conditions, relative dates."
    Template of encargo::template::Template, "TemplateRecord" {
        id = encargo::template::Template::id,
        version = encargo::template::Template::version,
        title = encargo::template::Template::title,
        about = encargo::template::Template::about,
        keywords = encargo::template::Template::keywords,
        questions = encargo::template::Template::questions,
        steps = encargo::template::Template::steps,
    }
}

made!(Template, "TemplateRecord", "Partial<TemplateRecord>");

#[wasm_bindgen]
impl Template {
    /// The plan for a goal, with the answers to the template's questions; throws an `EncargoError`.
    pub fn plan(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GoalLike")] goal: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "AnswersLike")] answers: &JsValue,
    ) -> Crossing<Plan> {
        self.0.plan(&take(goal)?, &self::answers(answers)?).map(Plan).map_err(|error| thrown(&error))
    }

    /// The next version of the template, with the estimates that a look back at a plan of it proposed and somebody took;
    /// throws an `EncargoError`.
    #[wasm_bindgen(js_name = withEstimates)]
    pub fn with_estimates(
        &self,
        plan: &Plan,
        #[wasm_bindgen(unchecked_param_type = "readonly ProposedEstimate[]")] proposed: &JsValue,
    ) -> Crossing<Template> {
        let proposed: Vec<encargo::habit::ProposedEstimate> = take(proposed)?;
        self.0.with_estimates(&plan.0, &proposed).map(Template).map_err(|error| thrown(&error))
    }

    /// The record it was made from, as it is written.
    #[wasm_bindgen(getter, unchecked_return_type = "Required<TemplateRecord>")]
    pub fn record(&self) -> Crossing {
        give(self.0.record())
    }

    /// The questions that are asked, given the answers so far.
    #[wasm_bindgen(unchecked_return_type = "Question[]")]
    pub fn asked(&self, #[wasm_bindgen(unchecked_param_type = "AnswersLike")] answers: &JsValue) -> Crossing {
        give(&self.0.asked(&self::answers(answers)?))
    }

    /// What is wrong with it for some answers, each with the fewest answers that cause it.
    #[wasm_bindgen(unchecked_return_type = "Flaw[]")]
    pub fn check(&self) -> Crossing {
        give(&self.0.check())
    }

    /// What the second answers would change: tasks, work, the first day; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "AnswersLike")] a: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "AnswersLike")] b: &JsValue,
    ) -> Crossing {
        give(&self.0.compare(&answers(a)?, &answers(b)?).map_err(|error| thrown(&error))?)
    }

    /// The series in which its plan for a goal and answers recurs; throws an `EncargoError`.
    pub fn series(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GoalLike")] goal: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "AnswersLike")] answers: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "RecurrenceLike")] recurrence: &JsValue,
    ) -> Crossing<Series> {
        let series = self.0.series(&take(goal)?, &self::answers(answers)?, take(recurrence)?);
        series.map(Series).map_err(|error| thrown(&error))
    }
}

handle! {
    "Tasks in an order that can be worked: acyclic, every id known and unique, every duration sane."
    Plan of encargo::plan::Plan, "PlanRecord" {
        id = encargo::plan::Plan::id,
        template = encargo::plan::Plan::template,
        title = encargo::plan::Plan::title,
        answers = encargo::plan::Plan::answers,
        assumptions = encargo::plan::Plan::assumptions,
        tasks = encargo::plan::Plan::tasks,
    }
}

made!(Plan, "PlanRecord", "Partial<PlanRecord>");

#[wasm_bindgen]
impl Plan {
    /// The goal it serves.
    #[wasm_bindgen(getter)]
    pub fn goal(&self) -> Goal {
        Goal(self.0.goal().clone())
    }

    /// One task; `null` when there is none of that id.
    #[wasm_bindgen(unchecked_return_type = "Task | null")]
    pub fn task(&self, #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Crossing {
        give(&self.0.task(&take_text(id, "task")?))
    }

    /// The milestone whose day is the key date; `null` when there is none.
    #[wasm_bindgen(getter, js_name = key_task, unchecked_return_type = "Task | null")]
    pub fn key_task(&self) -> Crossing {
        give(&self.0.key_task())
    }

    /// What the plan lacks or assumes.
    #[wasm_bindgen(getter, unchecked_return_type = "Finding[]")]
    pub fn findings(&self) -> Crossing {
        give(&self.0.findings())
    }

    /// Why a task is in the plan, in words; `null` when there is none of that id.
    #[wasm_bindgen(unchecked_return_type = "PlanWhy | null")]
    pub fn why(&self, #[wasm_bindgen(unchecked_param_type = "string")] task: &JsValue) -> Crossing {
        give(&self.0.why(&take_text(task, "task")?))
    }

    /// Why each task is in the plan, in the plan's order.
    #[wasm_bindgen(unchecked_return_type = "PlanWhy[]")]
    pub fn whys(&self) -> Crossing {
        give(&self.0.whys())
    }

    /// The plan for another version of its template, or for other answers; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Migration")]
    pub fn migrate(
        &self,
        old: &Template,
        new: &Template,
        #[wasm_bindgen(unchecked_optional_param_type = "MigrationTerms")] terms: &JsValue,
    ) -> Crossing {
        let terms = take::<Option<_>>(terms)?.unwrap_or_default();
        give(&self.0.migrate(&old.0, &new.0, &terms).map_err(|error| thrown(&error))?)
    }

    /// The plan with a correction and another round for every approval that came back; throws an `EncargoError`.
    pub fn correct(
        &self,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing<Plan> {
        self.0.correct(&take::<encargo::History>(history)?, take(day)?).map(Plan).map_err(|error| thrown(&error))
    }

    /// The plan as the draft of a template; throws an `EncargoError`.
    #[wasm_bindgen(js_name = toTemplate, unchecked_return_type = "TemplateDraft")]
    pub fn to_template(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Text")] title: &JsValue,
    ) -> Crossing {
        let draft = self.0.to_template(&take_text(id, "id")?, take(title)?);
        give(&draft.map_err(|error| thrown(&error))?)
    }

    /// The series in which it recurs whole; throws an `EncargoError`.
    pub fn series(
        &self,
        #[wasm_bindgen(unchecked_param_type = "RecurrenceLike")] recurrence: &JsValue,
    ) -> Crossing<Series> {
        self.0.series(take(recurrence)?).map(Series).map_err(|error| thrown(&error))
    }

    /// Gives the tasks days; throws an `EncargoError`.
    pub fn schedule(&self, #[wasm_bindgen(unchecked_param_type = "Terms")] terms: &JsValue) -> Crossing<Schedule> {
        let terms: encargo::schedule::Terms = take(terms)?;
        self.0.schedule(terms).map(Schedule).map_err(|error| thrown(&error))
    }

    /// What a change would do to its days; throws an `EncargoError`.
    #[wasm_bindgen(js_name = whatIf, unchecked_return_type = "WhatIf")]
    pub fn what_if(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Terms")] terms: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "WhatIfChange")] change: &JsValue,
    ) -> Crossing {
        let terms: encargo::schedule::Terms = take(terms)?;
        give(&self.0.what_if(terms, &take(change)?).map_err(|error| thrown(&error))?)
    }

    /// Whether the work fits into people's hours, and the smallest changes that make it fit; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Feasibility")]
    pub fn feasibility(&self, #[wasm_bindgen(unchecked_param_type = "Terms")] terms: &JsValue) -> Crossing {
        let terms: encargo::schedule::Terms = take(terms)?;
        give(&self.0.feasibility(terms).map_err(|error| thrown(&error))?)
    }
}

/// A task of which only the id and the title are known.
#[wasm_bindgen(js_name = taskNew, unchecked_return_type = "Required<Task>")]
pub fn task_new(
    #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "Text")] title: &JsValue,
) -> Crossing {
    give(&encargo::plan::Task::new(take_text(id, "id")?, take(title)?))
}

/// The working days from the key date; `null` when the offset counts otherwise.
#[wasm_bindgen(js_name = offsetFromKeyDate, unchecked_return_type = "number | null")]
pub fn offset_from_key_date(#[wasm_bindgen(unchecked_param_type = "number | Offset")] offset: &JsValue) -> Crossing {
    give(&take::<encargo::plan::Offset>(offset)?.from_key_date())
}
