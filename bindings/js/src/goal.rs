//! Goals, what they are judged on, and trees of goals; an assessment is a plain value.

use crate::cross::{Crossing, give, take, take_text};
use crate::error::{refuse, thrown};
use encargo::Error;
use encargo::assessment::{Case, Criterion, Found, Grounds, Level, OwnRule};
use encargo::error::Kind;
use encargo::goal::{Voice, Wording};
use js_sys::{Array, Function, Reflect};
use std::cell::RefCell;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};

handle! {
    "What is wanted. A weak goal is a goal: `assess` says what it lacks."
    Goal of encargo::Goal, "GoalRecord" {
        id, kind, language, outcome, measure, due, cadence, owner, why, means, confidence, serves, prerequisites,
        silenced, provenance,
    }
}

made!(Goal, "GoalRecord", "Partial<GoalRecord>");

/// A rule of the caller's own; what its function throws is kept and thrown when all is done.
struct Called<'a> {
    code: String,
    criterion: Criterion,
    look: Function,
    thrown: &'a RefCell<Option<JsValue>>,
}

impl<'a> Called<'a> {
    fn of(rule: &JsValue, thrown: &'a RefCell<Option<JsValue>>) -> Crossing<Self> {
        let wanted = |part: &str, en: &str, es: &str| {
            refuse(Kind::Unreadable { part: part.to_owned(), en: en.to_owned(), es: es.to_owned() })
        };
        let no_rule = || {
            wanted(
                "rules",
                "a rule with `code`, `criterion` and `look` is expected",
                "se espera una regla con `code`, `criterion` y `look`",
            )
        };
        let field = |name: &str| Reflect::get(rule, &name.into()).map_err(|_| no_rule());
        let look =
            field("look")?.dyn_into().map_err(|_| wanted("look", "a function is expected", "se espera una función"))?;
        Ok(Self { code: take_text(&field("code")?, "code")?, criterion: take(&field("criterion")?)?, look, thrown })
    }

    fn found(&self, case: &Case<'_>) -> Crossing<Option<Found>> {
        let goal = Goal(case.goal().clone()).into();
        take(&self.look.call2(&JsValue::NULL, &goal, &give(case.grounds())?)?)
    }
}

impl OwnRule for Called<'_> {
    fn code(&self) -> &str {
        &self.code
    }

    fn criterion(&self) -> Criterion {
        self.criterion
    }

    fn look(&self, case: &Case<'_>) -> Option<Found> {
        self.found(case).unwrap_or_else(|error| {
            self.thrown.borrow_mut().get_or_insert(error);
            None
        })
    }
}

/// A day, or grounds.
fn grounds(given: &JsValue) -> Crossing<Grounds> {
    if given.is_string() { take(given).map(|day: encargo::Day| Grounds::from(day)) } else { take(given) }
}

#[wasm_bindgen]
impl Goal {
    /// Five verdicts, each with its findings and the words that hold it up: on a day, or on all that is known around the
    /// goal, with rules of your own beside the catalogue's. Throws an `EncargoError`, or what a rule throws.
    #[wasm_bindgen(unchecked_return_type = "Assessment")]
    pub fn assess(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Day | Grounds")] grounds: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "readonly OwnRule[]")] rules: &JsValue,
    ) -> Crossing {
        let grounds = self::grounds(grounds)?;
        let thrown_by_a_rule = RefCell::new(None);
        let given = if rules.is_undefined() { Array::new() } else { Array::from(rules) };
        let called: Vec<Called<'_>> =
            given.iter().map(|rule| Called::of(&rule, &thrown_by_a_rule)).collect::<Crossing<_>>()?;
        let own: Vec<&dyn OwnRule> = called.iter().map(|rule| -> &dyn OwnRule { rule }).collect();
        let assessment = self.0.assess_with(grounds, &own).map_err(|error: Error| thrown(&error))?;
        match thrown_by_a_rule.take() {
            Some(error) => Err(error),
            None => give(&assessment),
        }
    }

    /// The goal as one sentence, said to nobody or to the client.
    pub fn sentence(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Language")] language: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "Voice")] voice: &JsValue,
    ) -> Crossing<String> {
        let wording = Wording::from(take::<encargo::Language>(language)?);
        let voice: Option<Voice> = take(voice)?;
        Ok(self.0.sentence(Wording { voice: voice.unwrap_or(wording.voice), ..wording }))
    }
}

handle! {
    "How a goal is judged: weights, rules on or off, severities, thresholds."
    Rubric of encargo::assessment::Rubric, "RubricRecord" {}
}

#[wasm_bindgen]
impl Rubric {
    /// From its record; the library's own way when left out. Throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_optional_param_type = "RubricRecord")] record: &JsValue) -> Crossing<Rubric> {
        Ok(Rubric(take::<Option<_>>(record)?.unwrap_or_default()))
    }

    /// The fields.
    #[wasm_bindgen(getter, unchecked_return_type = "Required<RubricRecord>")]
    pub fn record(&self) -> Crossing {
        give(self.0.record())
    }
}

/// Every rule of the catalogue, in words.
#[wasm_bindgen(unchecked_return_type = "Rule[]")]
pub fn rules() -> Crossing {
    give(&encargo::assessment::rules())
}

handle! {
    "Goals, each serving at most one other."
    Tree of encargo::tree::Tree, "TreeRecord" {}
}

#[wasm_bindgen]
impl Tree {
    /// A tree of goals; throws an `EncargoError`.
    #[wasm_bindgen(constructor)]
    pub fn new(#[wasm_bindgen(unchecked_param_type = "readonly GoalLike[]")] goals: &JsValue) -> Crossing<Tree> {
        encargo::tree::Tree::new(take(goals)?).map(Tree).map_err(|error| thrown(&error))
    }

    /// The goals, as they were given.
    #[wasm_bindgen(getter)]
    pub fn goals(&self) -> Vec<Goal> {
        self.0.goals().iter().cloned().map(Goal).collect()
    }

    /// The goals that serve one.
    pub fn serving(&self, #[wasm_bindgen(unchecked_param_type = "string")] id: &JsValue) -> Crossing<Vec<Goal>> {
        Ok(self.0.serving(&take_text(id, "goal")?).into_iter().cloned().map(Goal).collect())
    }

    /// What works towards nothing, and what nothing works towards.
    #[wasm_bindgen(getter, unchecked_return_type = "Finding[]")]
    pub fn findings(&self) -> Crossing {
        give(&self.0.findings())
    }

    /// How every goal stands on a day.
    #[wasm_bindgen(unchecked_return_type = "Standing[]")]
    pub fn standing(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Rollup")] rollup: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "HistoryLike")] history: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "Day")] day: &JsValue,
    ) -> Crossing {
        give(&self.0.standing(take(rollup)?, &take(history)?, take(day)?))
    }
}

/// A criterion in words.
#[wasm_bindgen(js_name = criterionText, unchecked_return_type = "Text")]
pub fn criterion_text(#[wasm_bindgen(unchecked_param_type = "Criterion")] criterion: &JsValue) -> Crossing {
    give(&take::<Criterion>(criterion)?.text())
}

/// A verdict's level in words.
#[wasm_bindgen(js_name = levelText, unchecked_return_type = "Text")]
pub fn level_text(#[wasm_bindgen(unchecked_param_type = "Level")] level: &JsValue) -> Crossing {
    give(&take::<Level>(level)?.text())
}
