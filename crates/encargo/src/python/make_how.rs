//! Constructors of what a plan is made of by hand, and of the terms of its versions.

use super::make::words;
use super::value::{AnswersLike, answers};
use crate::goal::{Figure, Goal, PrerequisiteKind};
use crate::history::History;
use crate::language::Text;
use crate::migration::{MigrationTerms, Side};
use crate::plan::{
    Assignment, Assumption, Authority, Dependency, DependencyKind, Estimate, GapUnit, Metric, Offset, Plan, PlanRecord,
    Raci, Reason, Scope, Task, Wait,
};
use crate::python::{Items, Words};
use pyo3::prelude::*;

/// A dependency, or only the id of the task that is waited for.
#[derive(Debug, FromPyObject)]
enum DependencyLike {
    Dependency(Dependency),
    Task(Words),
}

/// A target day, or only working days from the key date.
#[derive(Debug, FromPyObject)]
enum OffsetLike {
    Offset(Offset),
    Days(i32),
}

impl From<DependencyLike> for Dependency {
    fn from(like: DependencyLike) -> Self {
        match like {
            DependencyLike::Dependency(dependency) => dependency,
            DependencyLike::Task(task) => task.0.into(),
        }
    }
}

impl From<OffsetLike> for Offset {
    fn from(like: OffsetLike) -> Self {
        match like {
            OffsetLike::Offset(offset) => offset,
            OffsetLike::Days(days) => days.into(),
        }
    }
}

#[pymethods]
impl Dependency {
    #[new]
    #[pyo3(signature = (task, *, kind = None, lag = None, unit = None, calendar = None, may_lapse = None))]
    fn make(
        task: Words,
        kind: Option<DependencyKind>,
        lag: Option<i32>,
        unit: Option<GapUnit>,
        calendar: Option<Words>,
        may_lapse: Option<bool>,
    ) -> Self {
        let usual = Self::from(task.0);
        Self {
            kind: kind.unwrap_or(usual.kind),
            lag: lag.unwrap_or(usual.lag),
            unit: unit.unwrap_or(usual.unit),
            calendar: words(calendar),
            may_lapse: may_lapse.unwrap_or(usual.may_lapse),
            ..usual
        }
    }
}

#[pymethods]
impl Offset {
    #[new]
    #[pyo3(signature = (days, *, unit = None, anchor = None))]
    fn make(days: i32, unit: Option<GapUnit>, anchor: Option<Words>) -> Self {
        let usual = Self::from(days);
        Self { days, unit: unit.unwrap_or(usual.unit), anchor: words(anchor).unwrap_or(usual.anchor) }
    }

    /// The working days from the key date; `None` when it counts otherwise.
    #[pyo3(name = "from_key_date")]
    fn days_from_key_date(&self) -> Option<i32> {
        self.from_key_date()
    }
}

#[pymethods]
impl Wait {
    #[new]
    #[pyo3(signature = (amount, *, unit = None, calendar = None))]
    fn make(amount: u32, unit: Option<GapUnit>, calendar: Option<Words>) -> Self {
        let usual = Self::from(amount);
        Self { amount, unit: unit.unwrap_or(usual.unit), calendar: words(calendar) }
    }
}

#[pymethods]
impl Metric {
    #[new]
    #[pyo3(signature = (id, label, *, unit = None, numerator = None, denominator = None, source = None))]
    fn make(
        id: Words,
        label: Text,
        unit: Option<Words>,
        numerator: Option<Text>,
        denominator: Option<Text>,
        source: Option<Text>,
    ) -> Self {
        Self { id: id.0, label, unit: words(unit), numerator, denominator, source }
    }
}

#[pymethods]
impl Estimate {
    #[new]
    fn make(optimistic: u32, likely: u32, pessimistic: u32) -> Self {
        Self { optimistic, likely, pessimistic }
    }
}

#[pymethods]
impl Assignment {
    #[new]
    #[pyo3(signature = (role, label, raci, *, falls_to = Items::default()))]
    fn make(role: Words, label: Text, raci: Raci, falls_to: Items<Words>) -> Self {
        Self { role: role.0, label, raci, falls_to: falls_to.texts() }
    }
}

#[pymethods]
impl Task {
    #[new]
    #[pyo3(signature = (id, title, *, reference = None, about = None, phase = None, phase_label = None, roles = Items::default(), after = Items::default(), offset = None, effort = None, wait = None, authority = None, scope = None, milestone = None, gate = None, optional = None, prerequisite = None, done = Items::default(), criteria = Items::default(), measures = Items::default(), advances = Items::default(), because = Items::default()))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        id: Words,
        title: Text,
        reference: Option<Words>,
        about: Option<Text>,
        phase: Option<Words>,
        phase_label: Option<Text>,
        roles: Items<Assignment>,
        after: Items<DependencyLike>,
        offset: Option<OffsetLike>,
        effort: Option<Estimate>,
        wait: Option<Wait>,
        authority: Option<Authority>,
        scope: Option<Scope>,
        milestone: Option<bool>,
        gate: Option<bool>,
        optional: Option<bool>,
        prerequisite: Option<PrerequisiteKind>,
        done: Items<Text>,
        criteria: Items<Text>,
        measures: Items<Metric>,
        advances: Items<Figure>,
        because: Items<Reason>,
    ) -> Self {
        let task = Self::new(id.0, title);
        Self {
            reference: words(reference),
            about,
            phase: words(phase).unwrap_or(task.phase),
            phase_label: phase_label.unwrap_or(task.phase_label),
            roles: roles.0,
            after: after.into_iter().map(Dependency::from).collect(),
            offset: offset.map(Offset::from),
            effort: effort.unwrap_or(task.effort),
            wait,
            authority: authority.unwrap_or(task.authority),
            scope: scope.unwrap_or(task.scope),
            milestone: milestone.unwrap_or(task.milestone),
            gate: gate.unwrap_or(task.gate),
            optional: optional.unwrap_or(task.optional),
            prerequisite,
            done: done.0,
            criteria: criteria.0,
            measures: measures.0,
            advances: advances.0,
            because: because.0,
            id: task.id,
            title: task.title,
        }
    }
}

#[pymethods]
impl Plan {
    /// A plan made by hand.
    #[new]
    #[pyo3(signature = (id, title, goal, tasks, *, key_task = None, template = None, answers = AnswersLike::default(), assumptions = Items::default()))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        id: Words,
        title: Text,
        goal: Goal,
        tasks: Items<Task>,
        key_task: Option<Words>,
        template: Option<Words>,
        answers: AnswersLike,
        assumptions: Items<Assumption>,
    ) -> PyResult<Self> {
        let (answers, template, key_task) = (self::answers(answers.0), words(template), words(key_task));
        let (assumptions, tasks) = (assumptions.0, tasks.0);
        Ok(Self::try_from(PlanRecord { id: id.0, template, title, goal, answers, assumptions, key_task, tasks })?)
    }
}

#[pymethods]
impl MigrationTerms {
    #[new]
    #[pyo3(signature = (answers = AnswersLike::default(), *, history = None, prefer = None))]
    fn make(answers: AnswersLike, history: Option<History>, prefer: Option<Side>) -> Self {
        let usual = Self::default();
        let history = history.unwrap_or(usual.history);
        Self { answers: self::answers(answers.0), history, prefer: prefer.unwrap_or(usual.prefer) }
    }
}
