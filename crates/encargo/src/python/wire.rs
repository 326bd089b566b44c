//! JSON, `repr`, pickle and `copy.replace` for every noun, from its wire form.

#![allow(clippy::wrong_self_convention, reason = "one method for all nouns, copied or not")]

use crate::python::Words;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple, PyType};
use serde_json::{Map, Value};
use std::hash::{DefaultHasher, Hash, Hasher};

/// How deep values may lie in each other when a noun is made from them.
const DEPTH: u8 = 32;

/// Nouns that never change, and so can be keys.
macro_rules! hashed {
    ($($noun:ty),+ $(,)?) => { $(
        #[pymethods]
        impl $noun {
            fn __hash__(&self) -> PyResult<u64> {
                let mut hasher = DefaultHasher::new();
                self.to_json()?.hash(&mut hasher);
                Ok(hasher.finish())
            }
        }
    )+ };
}

macro_rules! frozen {
    ($($noun:ty),+ $(,)?) => {
        wired! { $($noun),+ }
        hashed! { $($noun),+ }
    };
}

macro_rules! wired {
    ($($noun:ty),+ $(,)?) => { $(
        #[pymethods]
        impl $noun {
            /// The noun as JSON: the same bytes in every language.
            fn to_json(&self) -> PyResult<String> {
                Ok(crate::wire::to_json(self)?)
            }

            /// The noun that JSON holds, through the same gate as its constructor.
            #[staticmethod]
            fn from_json(text: Words) -> PyResult<Self> {
                Ok(crate::wire::from_json(&text.0)?)
            }

            /// The record: its fields by name, days as `date`, amounts as `Decimal`.
            #[pyo3(signature = () -> "dict[str, Any]")]
            fn to_dict<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyDict>> {
                Ok(values(slf.py())?.call_method1("to_dict", (slf,))?.cast_into()?)
            }

            /// The noun that a record holds, through the same gate as its constructor.
            #[staticmethod]
            #[pyo3(signature = (fields: "Mapping[str, Any]"))]
            fn from_dict(fields: &Bound<'_, PyAny>) -> PyResult<Self> {
                Ok(crate::wire::from_json(&json(fields, DEPTH)?.to_string())?)
            }

            fn __repr__(slf: &Bound<'_, Self>) -> PyResult<String> {
                values(slf.py())?.call_method1("show", (slf,))?.extract()
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
                Ok((py.get_type::<Self>().getattr("from_json")?, (self.to_json()?,)))
            }

            /// The same noun with some fields changed, as `copy.replace` wants it.
            #[pyo3(signature = (**changes: "Any"))]
            fn __replace__<'py>(slf: &Bound<'py, Self>, changes: Option<Bound<'py, PyDict>>) -> PyResult<Bound<'py, PyAny>> {
                let changes = changes.unwrap_or_else(|| PyDict::new(slf.py()));
                values(slf.py())?.call_method1("replace", (slf, changes))
            }

            #[classmethod]
            #[pyo3(signature = (source: "Any", handler: "Any") -> "Any")]
            fn __get_pydantic_core_schema__<'py>(
                class: &Bound<'py, PyType>,
                source: &Bound<'py, PyAny>,
                handler: &Bound<'py, PyAny>,
            ) -> PyResult<Bound<'py, PyAny>> {
                let _asked_of_every_type = (source, handler);
                values(class.py())?.call_method1("pydantic_schema", (class,))
            }
        }
    )+ };
}

wired! { crate::Interview }

frozen! {
    crate::Text, crate::language::Evidence, crate::Finding,
    crate::question::Choice, crate::question::FactRule, crate::Question, crate::Answer,
    crate::goals::GoalList, crate::goals::PastGoal, crate::audit::Audit, crate::audit::AuditTask, crate::audit::AuditProposal, crate::audit::AuditReason,
    crate::Goal, crate::goal::Measure, crate::goal::Provenance,
    crate::Draft, crate::draft::Fact, crate::draft::Aside, crate::draft::Mention, crate::draft::MentionValue, crate::Reading,
    crate::history::Event, crate::history::CheckIn, crate::history::TaskState, crate::History, crate::goal::Prerequisite, crate::goal::Silence, crate::goal::Wording,
    crate::assessment::Verdict, crate::assessment::Assessment, crate::assessment::Silenced, crate::assessment::Rule,
    crate::assessment::Found, crate::assessment::Grounds, crate::assessment::Rubric, crate::assessment::RubricRecord,
    crate::assessment::Penalties, crate::assessment::Limits, crate::assessment::Feasibility, crate::assessment::Load,
    crate::assessment::Change, crate::assessment::Unfilled, crate::assessment::Remedy,
    crate::interview::Reply, crate::interview::Profile,
    crate::tree::Tree, crate::tree::Standing,
    crate::plan::Estimate, crate::plan::Assignment, crate::plan::Reason, crate::plan::Task, crate::plan::Assumption, crate::Plan,
    crate::plan::Dependency, crate::plan::Offset, crate::plan::Wait, crate::plan::Metric,
    crate::plan::PlanWhy, crate::plan::WhyReason,
    crate::Grid, crate::grid::GridPage, crate::grid::GridRow, crate::grid::GridCell, crate::merge::Merge,
    crate::merge::MergeTerms, crate::merge::MergeChange, crate::merge::MergeConflict, crate::merge::MergeChoice,
    crate::merge::Table, crate::merge::TableRow, crate::merge::TableMerge,
    crate::migration::Migration, crate::migration::MigrationChange, crate::migration::MigrationConflict,
    crate::migration::MigrationTerms,
    crate::template::TemplateQuestion, crate::template::Role, crate::template::Fallback,
    crate::template::Phase, crate::template::StepRole,
    crate::template::Step, crate::template::Computed, crate::template::Keywords, crate::template::Method,
    crate::template::NamedCalendar, crate::template::TemplatePart, crate::template::TemplatePrerequisite, crate::Template,
    crate::template::Flaw, crate::template::Suggestion, crate::template::TemplateDraft,
    crate::template::Comparison, crate::template::ComparedTask, crate::template::ComparedQuestion,
    crate::template::ComparedEffort, crate::error::Problem,
    crate::RecurrenceRule, crate::Recurrence, crate::recurrence::KeyDate,
    crate::recurrence::Instance, crate::Series, crate::series::Kept, crate::series::Occurrence,
    crate::network::Activity, crate::network::Precedence, crate::network::NetworkDates, crate::network::Times,
    crate::chance::Trials,
    crate::calendar::DayException, crate::calendar::DayRange, crate::calendar::HolidayFile, crate::calendar::SkippedEvent, crate::calendar::Years, crate::Calendar, crate::team::Person, crate::team::Booking, crate::team::DaysOff, crate::team::WeekHours, crate::Team,
    crate::portfolio::Engagement, crate::portfolio::Portfolio, crate::portfolio::WeekLoad, crate::portfolio::ClientMinutes,
    crate::portfolio::Package, crate::portfolio::PackageUse, crate::portfolio::PlanMoved, crate::portfolio::PortfolioWhatIf,
    crate::portfolio::Repeated, crate::portfolio::WeekTask,
    crate::Terms, crate::schedule::Constraint, crate::schedule::Effort,
    crate::schedule::Sampling, crate::schedule::Forecast, crate::schedule::FinishChance, crate::schedule::TaskForecast,
    crate::schedule::PertEstimate, crate::schedule::Variance, crate::schedule::WhatIf, crate::schedule::WhatIfChange,
    crate::schedule::Moved, crate::schedule::Why, crate::schedule::WorkDay, crate::schedule::Slot, crate::schedule::Levelling,
    crate::cost::Cost, crate::cost::CostChange, crate::cost::CostRemedy, crate::cost::CostTerms, crate::cost::MonthHours, crate::cost::PhaseCost, crate::cost::TaskCost,
    crate::schedule::Promised, crate::schedule::BufferUse, crate::schedule::Earned, crate::Schedule,
    crate::handoff::Handoff, crate::handoff::Brief, crate::handoff::BriefSection, crate::delegation::DelegationRule,
    crate::delegation::Waiting, crate::sheet::Cell, crate::sheet::Column, crate::sheet::Row,
    crate::sheet::SheetTerms, crate::sheet::CalendarTerms, crate::Sheet,
    crate::Review, crate::campaign::Campaign, crate::campaign::CampaignReading, crate::campaign::CampaignTerms,
    crate::campaign::Rate, crate::campaign::Benchmark, crate::progress::Progress, crate::progress::Trend,
    crate::history::Decision, crate::habit::Habit, crate::habit::ReviewDay, crate::habit::GoalMonth,
    crate::progress::Effect, crate::progress::Issue, crate::progress::IssueChange, crate::habit::Retrospective, crate::habit::TaskLookBack, crate::habit::PersonLookBack, crate::habit::ProposedEstimate,
    crate::report::Report, crate::report::ReportSection, crate::report::ReportPoint, crate::report::ReportStep,
    crate::report::ReportLine, crate::report::ReportBar, crate::report::ReportGoal,
    crate::review::Carried, crate::progress::TrendError, crate::progress::Expected, crate::progress::Stated,
}

/// What Python says of every value, in Python.
fn values(py: Python<'_>) -> PyResult<Bound<'_, PyModule>> {
    py.import("encargo._values")
}

/// A Python value as JSON; a noun through its own `to_json`.
fn json(value: &Bound<'_, PyAny>, depth: u8) -> PyResult<Value> {
    let Some(deeper) = depth.checked_sub(1) else {
        return Err(PyTypeError::new_err("values lie too deep in each other"));
    };
    if value.is_none() {
        return Ok(Value::Null);
    }
    if value.is_instance_of::<PyBool>() {
        return Ok(Value::Bool(value.extract()?));
    }
    if value.is_instance_of::<PyString>() {
        return Ok(Value::String(value.extract::<Words>()?.0));
    }
    if value.is_instance_of::<PyList>() || value.is_instance_of::<PyTuple>() {
        let items = value.try_iter()?.map(|item| json(&item?, deeper));
        return items.collect::<PyResult<Vec<Value>>>().map(Value::Array);
    }
    if let Ok(fields) = value.cast::<PyDict>() {
        let mut object = Map::new();
        for (name, value) in fields.iter() {
            object.insert(name.extract::<Words>()?.0, json(&value, deeper)?);
        }
        return Ok(Value::Object(object));
    }
    let text = if value.is_instance_of::<PyInt>() || value.is_instance_of::<PyFloat>() || value.hasattr("as_tuple")? {
        value.str()?.extract::<Words>()?.0
    } else if value.hasattr("to_json")? {
        value.call_method0("to_json")?.extract::<Words>()?.0
    } else {
        return Ok(Value::String(value.call_method0("isoformat")?.extract::<Words>()?.0));
    };
    Ok(crate::wire::from_json(&text)?)
}
