//! Templates, the catalogue of those that come with the package, plans and calendars.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::thrown;
use crate::goal::Goal;
use crate::schedule::Schedule;
use encargo::question::{Answer, Value};
use serde::Deserialize;
use std::collections::BTreeMap;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

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

handle! {
    "A plan with blanks: questions, conditions, relative dates."
    Template of encargo::template::Template, "TemplateRecord" {
        id = encargo::template::Template::id,
        version = encargo::template::Template::version,
        title = encargo::template::Template::title,
        about = encargo::template::Template::about,
        questions = encargo::template::Template::questions,
        steps = encargo::template::Template::steps,
    }
}

#[wasm_bindgen]
impl Template {
    /// The plan for a goal, with the answers to the template's questions; throws an `EncargoError`.
    pub fn plan(
        &self,
        #[wasm_bindgen(unchecked_param_type = "GoalLike")] goal: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "AnswersLike")] answers: &JsValue,
    ) -> Crossing<Plan> {
        let answers: BTreeMap<String, AnswerLike> = take(answers)?;
        let answers = answers.into_iter().map(|(id, answer)| (id, answer.into())).collect();
        self.0.plan(&take(goal)?, &answers).map(Plan).map_err(|error| thrown(&error))
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

    /// Gives the tasks days; throws an `EncargoError`.
    pub fn schedule(&self, #[wasm_bindgen(unchecked_param_type = "Terms")] terms: &JsValue) -> Crossing<Schedule> {
        let terms: encargo::schedule::Terms = take(terms)?;
        self.0.schedule(terms).map(Schedule).map_err(|error| thrown(&error))
    }

    /// Whether the work fits into people's hours, and the smallest changes that make it fit; throws an `EncargoError`.
    #[wasm_bindgen(unchecked_return_type = "Feasibility")]
    pub fn feasibility(&self, #[wasm_bindgen(unchecked_param_type = "Terms")] terms: &JsValue) -> Crossing {
        let terms: encargo::schedule::Terms = take(terms)?;
        give(&self.0.feasibility(terms).map_err(|error| thrown(&error))?)
    }
}

handle! {
    "Working time by the day."
    Calendar of encargo::Calendar, "CalendarRecord" {
        week = encargo::Calendar::week,
        exceptions = encargo::Calendar::exceptions,
    }
}

#[wasm_bindgen]
impl Calendar {
    /// From its record; Monday to Friday, eight hours, when left out. Throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(
        #[wasm_bindgen(unchecked_optional_param_type = "CalendarRecord")] record: &JsValue,
    ) -> Crossing<Calendar> {
        Ok(Calendar(take::<Option<_>>(record)?.unwrap_or_default()))
    }

    /// A new calendar in which these days are not worked.
    pub fn holidays(
        &self,
        #[wasm_bindgen(unchecked_param_type = "readonly (readonly [day: Day, name: string])[]")] days: &JsValue,
    ) -> Crossing<Calendar> {
        let days: Vec<(encargo::Day, String)> = take(days)?;
        Ok(Calendar(self.0.clone().holidays(days.iter().map(|(day, name)| (*day, name.as_str())))))
    }

    /// What is special about a day; `null` when it follows the week.
    #[wasm_bindgen(unchecked_return_type = "DayException | null")]
    pub fn exception(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing {
        give(&self.0.exception(take(day)?))
    }

    /// The working minutes of a day.
    pub fn minutes(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing<u16> {
        Ok(self.0.minutes(take(day)?))
    }

    /// Whether a day is worked.
    pub fn works(&self, #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing<bool> {
        Ok(self.0.works(take(day)?))
    }

    /// The day that many working days later, or earlier; `null` when there is none within reach.
    #[wasm_bindgen(unchecked_return_type = "Day | null")]
    pub fn add(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "number")] count: &JsValue,
    ) -> Crossing {
        give(&self.0.add(take(day)?, take(count)?))
    }
}

/// A day in words, as people write it.
#[wasm_bindgen(js_name = dayText, unchecked_return_type = "Text")]
pub fn day_text(#[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue) -> Crossing {
    give(&encargo::calendar::day_text(take(day)?))
}
