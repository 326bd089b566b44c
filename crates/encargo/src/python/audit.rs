//! Constructors and verbs of what to delegate first.

use super::make::words;
use crate::audit::{Audit, AuditTask};
use crate::draft::Note;
use crate::goal::gate;
use crate::language::Evidence;
use crate::python::{Items, Words};
use crate::template::Template;
use pyo3::prelude::*;

#[pymethods]
impl AuditTask {
    #[new]
    #[pyo3(signature = (work, *, cadence = None, times = None, minutes = None, minutes_a_month = None, rules = None, only_client = None, evidence = Items::default()))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn make(
        work: Words,
        cadence: Option<Words>,
        times: Option<u32>,
        minutes: Option<u32>,
        minutes_a_month: Option<u32>,
        rules: Option<bool>,
        only_client: Option<bool>,
        evidence: Items<Evidence>,
    ) -> PyResult<Self> {
        let cadence = gate::repeated(words(cadence).as_deref())?;
        let (work, evidence) = (work.0, evidence.0);
        Ok(Self { work, cadence, times, minutes, minutes_a_month, rules, only_client, evidence })
    }
}

#[pymethods]
impl Audit {
    /// Ranks pieces of work, the one to hand over first in front; a template that fits counts as rules.
    #[staticmethod]
    #[pyo3(name = "of", signature = (tasks, templates = Items::default()))]
    fn ranked(py: Python<'_>, tasks: Items<AuditTask>, templates: Items<Template>) -> Self {
        py.detach(|| Self::of(&tasks.0, &templates.0))
    }
}

#[pymethods]
impl Note {
    /// The work that the note tells of, for an `Audit`, each with its words.
    #[pyo3(name = "audit_tasks")]
    fn work(&self, py: Python<'_>) -> Vec<AuditTask> {
        py.detach(|| self.audit_tasks())
    }
}
