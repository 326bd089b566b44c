//! JSON, `repr`, pickle and `copy.replace` for every noun, from its wire form.

#![allow(clippy::wrong_self_convention, reason = "one method for all nouns, copied or not")]

use crate::python::Words;
use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};
use serde_json::{Map, Value};

/// How deep values may lie in each other when a noun is made from them.
const DEPTH: u8 = 32;

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

            fn __repr__(&self) -> PyResult<String> {
                let wire = serde_json::to_value(self).unwrap_or_default();
                Ok(shown(stringify!($noun).rsplit("::").next().unwrap_or_default(), &wire))
            }

            fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
                Ok((py.get_type::<Self>().getattr("from_json")?, (self.to_json()?,)))
            }

            /// The same noun with some fields changed, as `copy.replace` wants it.
            #[pyo3(signature = (**changes))]
            fn __replace__(&self, changes: Option<&Bound<'_, PyDict>>) -> PyResult<Self> {
                let mut wire = serde_json::to_value(self).unwrap_or_default();
                if let (Value::Object(fields), Some(changes)) = (&mut wire, changes) {
                    for (name, value) in changes.iter() {
                        fields.insert(name.extract::<Words>()?.0, json(&value, DEPTH)?);
                    }
                }
                Ok(crate::wire::from_json(&wire.to_string())?)
            }
        }
    )+ };
}

wired! {
    crate::Text, crate::language::Evidence, crate::Finding,
    crate::question::Choice, crate::question::FactRule, crate::Question, crate::Answer,
    crate::Goal, crate::goal::Measure, crate::goal::Provenance,
    crate::Draft, crate::draft::Fact, crate::draft::Aside, crate::draft::Mention, crate::draft::MentionValue, crate::Reading,
    crate::history::Event, crate::history::CheckIn, crate::history::TaskState, crate::History, crate::goal::Prerequisite, crate::goal::Silence, crate::goal::Wording,
    crate::assessment::Verdict, crate::assessment::Assessment, crate::assessment::Silenced, crate::assessment::Rule,
    crate::assessment::Found, crate::assessment::Grounds, crate::assessment::Rubric, crate::assessment::RubricRecord,
    crate::assessment::Penalties, crate::assessment::Limits, crate::assessment::Feasibility, crate::assessment::Load,
    crate::assessment::Change, crate::assessment::Unfilled, crate::assessment::Remedy,
    crate::Interview, crate::interview::Reply, crate::interview::Profile,
    crate::tree::Tree, crate::tree::Standing,
    crate::plan::Estimate, crate::plan::Assignment, crate::plan::Reason, crate::plan::Task, crate::plan::Assumption, crate::Plan,
    crate::plan::Dependency, crate::plan::Offset, crate::plan::Wait, crate::plan::Metric,
    crate::plan::PlanWhy, crate::plan::WhyReason,
    crate::Grid, crate::grid::GridPage, crate::grid::GridRow, crate::grid::GridCell, crate::merge::Merge,
    crate::merge::MergeTerms, crate::merge::MergeChange, crate::merge::MergeConflict, crate::merge::MergeChoice,
    crate::merge::Table, crate::merge::TableRow, crate::merge::TableMerge,
    crate::migration::Migration, crate::migration::MigrationChange, crate::migration::MigrationConflict,
    crate::migration::MigrationTerms,
    crate::template::TemplateQuestion, crate::template::Role, crate::template::Phase, crate::template::StepRole,
    crate::template::Step, crate::template::Computed, crate::template::Keywords, crate::template::Method,
    crate::template::NamedCalendar, crate::template::TemplatePart, crate::template::TemplatePrerequisite, crate::Template,
    crate::template::Flaw, crate::template::Suggestion, crate::template::TemplateDraft,
    crate::template::Comparison, crate::template::ComparedTask, crate::template::ComparedQuestion,
    crate::template::ComparedEffort, crate::error::Problem,
    crate::RecurrenceRule, crate::Recurrence, crate::recurrence::KeyDate,
    crate::recurrence::Instance, crate::Series, crate::series::Kept, crate::series::Occurrence,
    crate::network::Activity, crate::network::Precedence, crate::network::NetworkDates, crate::network::Times,
    crate::chance::Trials,
    crate::calendar::DayException, crate::calendar::Years, crate::Calendar, crate::team::Person, crate::team::Booking, crate::Team,
    crate::portfolio::Engagement, crate::portfolio::Portfolio, crate::portfolio::WeekLoad, crate::portfolio::ClientMinutes,
    crate::Terms, crate::schedule::Constraint, crate::schedule::Effort,
    crate::schedule::Sampling, crate::schedule::Forecast, crate::schedule::FinishChance, crate::schedule::TaskForecast,
    crate::schedule::PertEstimate, crate::schedule::Variance, crate::schedule::WhatIf, crate::schedule::WhatIfChange,
    crate::schedule::Moved, crate::schedule::Why, crate::schedule::WorkDay, crate::schedule::Slot, crate::schedule::Levelling,
    crate::Schedule,
    crate::handoff::Handoff, crate::handoff::Brief, crate::handoff::BriefSection, crate::delegation::DelegationRule,
    crate::delegation::Waiting, crate::sheet::Cell, crate::sheet::Column, crate::sheet::Row,
    crate::sheet::SheetTerms, crate::sheet::CalendarTerms, crate::Sheet,
    crate::Review,
}

/// `Person(name='Ana', roles=['va'])`.
fn shown(name: &str, wire: &Value) -> String {
    let Value::Object(fields) = wire else { return format!("{name}({})", literal(wire)) };
    let fields = fields.iter().map(|(field, value)| format!("{field}={}", literal(value)));
    format!("{name}({})", fields.collect::<Vec<_>>().join(", "))
}

/// JSON as Python writes it.
fn literal(value: &Value) -> String {
    match value {
        Value::Null => "None".to_owned(),
        Value::Bool(true) => "True".to_owned(),
        Value::Bool(false) => "False".to_owned(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => format!("'{}'", text.escape_debug().to_string().replace("\\\"", "\"")),
        Value::Array(items) => format!("[{}]", items.iter().map(literal).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields = fields.iter().map(|(name, value)| format!("'{name}': {}", literal(value)));
            format!("{{{}}}", fields.collect::<Vec<_>>().join(", "))
        }
    }
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
