//! What Python makes by itself of goals and of what they are judged by; records by keyword, one a field.

use super::make::words;
use super::value::Figure;
use crate::assessment::{Criterion, Feasibility, Found, Grounds, Limits, Penalties, Rubric, RubricRecord};
use crate::calendar::{Calendar, Day};
use crate::finding::Severity;
use crate::goal::{
    Direction, Goal, GoalKind, Measure, Prerequisite, PrerequisiteKind, Provenance, Silence, Voice, Wording, gate,
};
use crate::history::History;
use crate::interview::Profile;
use crate::language::{Evidence, Language, Text};
use crate::python::value::{AnswersLike, answers};
use crate::python::{Items, Words};
use crate::team::Team;
use crate::tree::Tree;
use pyo3::prelude::*;
use std::collections::BTreeMap;

#[pymethods]
impl Measure {
    #[new]
    #[pyo3(signature = (metric = None, unit = None, baseline = None, target = None, change_percent = None, direction = None, source = None, *, baseline_day = None))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        metric: Option<Words>,
        unit: Option<Words>,
        baseline: Option<Figure>,
        target: Option<Figure>,
        change_percent: Option<Figure>,
        direction: Option<Direction>,
        source: Option<Words>,
        baseline_day: Option<Day>,
    ) -> Self {
        let figure = |given: Option<Figure>| given.map(|figure| figure.0);
        Self {
            metric: words(metric),
            unit: words(unit),
            baseline: figure(baseline),
            baseline_day,
            target: figure(target),
            change_percent: figure(change_percent),
            direction,
            source: words(source),
        }
    }
}

#[pymethods]
impl Prerequisite {
    #[new]
    #[pyo3(signature = (kind, name, held = None))]
    fn make(kind: PrerequisiteKind, name: Words, held: Option<bool>) -> Self {
        Self { kind, name: name.0, held }
    }
}

#[pymethods]
impl Silence {
    #[new]
    fn make(rule: Words, reason: Words) -> Self {
        Self { rule: rule.0, reason: reason.0 }
    }
}

#[pymethods]
impl Wording {
    #[new]
    #[pyo3(signature = (language, voice = None))]
    fn make(language: Language, voice: Option<Voice>) -> Self {
        let wording = Self::from(language);
        Self { voice: voice.unwrap_or(wording.voice), ..wording }
    }
}

#[pymethods]
impl Goal {
    #[new]
    #[pyo3(signature = (id, language, outcome, *, kind = None, measure = None, due = None, cadence = None, owner = None, why = None, means = None, confidence = None, serves = None, prerequisites = Items::default(), silenced = Items::default(), provenance = Items::default()))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        id: Words,
        language: Language,
        outcome: Words,
        kind: Option<GoalKind>,
        measure: Option<Measure>,
        due: Option<Day>,
        cadence: Option<Words>,
        owner: Option<Words>,
        why: Option<Words>,
        means: Option<Words>,
        confidence: Option<u8>,
        serves: Option<Words>,
        prerequisites: Items<Prerequisite>,
        silenced: Items<Silence>,
        provenance: Items<Provenance>,
    ) -> PyResult<Self> {
        let goal = Self::new(id.0, language, outcome.0);
        Ok(Self {
            kind: kind.unwrap_or(goal.kind),
            measure,
            due,
            cadence: gate::repeated(words(cadence).as_deref())?,
            owner: words(owner),
            why: words(why),
            means: words(means),
            confidence: gate::sure(confidence)?,
            serves: words(serves),
            prerequisites: prerequisites.0,
            silenced: gate::reasoned(silenced.0)?,
            provenance: provenance.0,
            ..goal
        })
    }
}

#[pymethods]
impl Penalties {
    #[new]
    #[pyo3(signature = (error = None, warning = None, suggestion = None))]
    fn make(error: Option<u8>, warning: Option<u8>, suggestion: Option<u8>) -> Self {
        let own = Self::default();
        Self {
            error: error.unwrap_or(own.error),
            warning: warning.unwrap_or(own.warning),
            suggestion: suggestion.unwrap_or(own.suggestion),
        }
    }
}

#[pymethods]
impl Limits {
    #[new]
    #[pyo3(signature = (*, confidence = None, horizon_days = None, times_a_quarter = None, words = None, goals = None, pace_percent = None, chance_percent = None))]
    fn make(
        confidence: Option<u8>,
        horizon_days: Option<u32>,
        times_a_quarter: Option<u32>,
        words: Option<u32>,
        goals: Option<u32>,
        pace_percent: Option<u32>,
        chance_percent: Option<u8>,
    ) -> Self {
        let own = Self::default();
        Self {
            confidence: confidence.unwrap_or(own.confidence),
            horizon_days: horizon_days.unwrap_or(own.horizon_days),
            times_a_quarter: times_a_quarter.unwrap_or(own.times_a_quarter),
            words: words.unwrap_or(own.words),
            goals: goals.unwrap_or(own.goals),
            pace_percent: pace_percent.unwrap_or(own.pace_percent),
            chance_percent: chance_percent.unwrap_or(own.chance_percent),
        }
    }
}

#[pymethods]
impl Rubric {
    #[new]
    #[pyo3(signature = (*, weights = BTreeMap::new(), penalties = None, met = None, partly = None, off = Items::default(), on = Items::default(), severities = BTreeMap::new(), limits = None))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        weights: BTreeMap<Criterion, u32>,
        penalties: Option<Penalties>,
        met: Option<u8>,
        partly: Option<u8>,
        off: Items<Words>,
        on: Items<Words>,
        severities: BTreeMap<String, Severity>,
        limits: Option<Limits>,
    ) -> PyResult<Self> {
        let own = RubricRecord::default();
        Ok(Self::try_from(RubricRecord {
            weights,
            penalties: penalties.unwrap_or(own.penalties),
            met: met.unwrap_or(own.met),
            partly: partly.unwrap_or(own.partly),
            off: off.texts(),
            on: on.texts(),
            severities,
            limits: limits.unwrap_or(own.limits),
        })?)
    }

    /// The fields.
    #[getter(record)]
    fn its_record(&self) -> RubricRecord {
        self.record().clone()
    }
}

#[pymethods]
impl Grounds {
    #[new]
    #[pyo3(signature = (today, *, calendar = None, team = None, goals = Items::default(), history = None, feasibility = None, rubric = None))]
    fn make(
        today: Day,
        calendar: Option<Calendar>,
        team: Option<Team>,
        goals: Items<Goal>,
        history: Option<History>,
        feasibility: Option<Feasibility>,
        rubric: Option<Rubric>,
    ) -> Self {
        let (team, history) = (team.unwrap_or_default(), history.unwrap_or_default());
        Self { today, calendar, team, goals: goals.0, history, feasibility, rubric }
    }
}

#[pymethods]
impl Found {
    #[new]
    #[pyo3(signature = (severity, message, *, about = None, suggestion = None, question = None, evidence = Items::default()))]
    fn make(
        severity: Severity,
        message: Text,
        about: Option<Words>,
        suggestion: Option<Text>,
        question: Option<Text>,
        evidence: Items<Evidence>,
    ) -> Self {
        let about = words(about).unwrap_or_default();
        Self { severity, message, about, suggestion: suggestion.unwrap_or_default(), question, evidence: evidence.0 }
    }
}

#[pymethods]
impl Profile {
    #[new]
    #[pyo3(signature = (answers = AnswersLike::default()))]
    fn make(answers: AnswersLike) -> Self {
        Self { answers: self::answers(answers.0) }
    }

    /// The questions that every client is asked once.
    #[staticmethod]
    #[pyo3(name = "questions")]
    fn all_questions() -> Vec<crate::Question> {
        Self::questions()
    }
}

#[pymethods]
impl Tree {
    #[new]
    fn make(goals: Items<Goal>) -> PyResult<Self> {
        Ok(Self::new(goals.0)?)
    }
}
