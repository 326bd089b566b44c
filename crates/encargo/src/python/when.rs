//! The verbs of schedules, briefs and reviews.

use crate::calendar::Day;
use crate::delegation::Waiting;
use crate::finding::Finding;
use crate::goal::{Voice, Wording};
use crate::handoff::{Brief, BriefSection, Handoff};
use crate::history::{History, TaskState};
use crate::language::Language;
use crate::plan::Plan;
use crate::python::{Items, Words};
use crate::review::Review;
use crate::schedule::{
    BufferUse, Earned, Effort, Forecast, Levelling, Promised, Sampling, Schedule, Slot, Terms, Variance, WhatIf,
    WhatIfChange, Why,
};
use crate::sheet::{Row, Sheet, SheetTerms};
use pyo3::prelude::*;

#[pymethods]
impl Schedule {
    #[getter(plan)]
    fn its_plan(&self) -> Plan {
        self.plan().clone()
    }

    #[getter(terms)]
    fn its_terms(&self) -> Terms {
        self.terms().clone()
    }

    /// When each task happens, in the plan's order.
    #[getter(slots)]
    fn all_slots(&self) -> Vec<Slot> {
        self.slots().to_vec()
    }

    /// When one task happens; `None` when there is none of that id.
    #[pyo3(name = "slot")]
    fn one_slot(&self, task: Words) -> Option<Slot> {
        self.slot(&task.0).cloned()
    }

    /// How a task stands on the terms' day; `None` when there is none of that id.
    #[pyo3(name = "state")]
    fn one_state(&self, task: Words) -> Option<TaskState> {
        self.state(&task.0)
    }

    /// How every task stands on the terms' day, in the plan's order.
    #[pyo3(name = "states")]
    fn all_states(&self) -> Vec<TaskState> {
        self.states()
    }

    /// What the reader should know.
    #[getter(findings)]
    fn all_findings(&self) -> Vec<Finding> {
        self.findings().to_vec()
    }

    /// The day of the key task.
    #[getter(key_date)]
    fn its_key_date(&self) -> Option<Day> {
        self.key_date()
    }

    /// The first day of the first task.
    #[getter(start)]
    fn first_day(&self) -> Day {
        self.start()
    }

    /// The Gantt picture, in a notebook.
    fn _repr_svg_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("encargo")?.call_method1("svg", (slf, slf.get().plan().goal().language))
    }

    /// The last day of the last task.
    #[getter(finish)]
    fn last_day(&self) -> Day {
        self.finish()
    }

    /// The ids of the tasks of the longest chain to the key date.
    #[pyo3(name = "critical_path")]
    fn longest_chain(&self) -> Vec<String> {
        self.critical_path().into_iter().map(str::to_owned).collect()
    }

    /// The same plan on the same terms with every person within their hours.
    #[pyo3(name = "level", signature = (effort = None))]
    fn levelled(&self, py: Python<'_>, effort: Option<Effort>) -> PyResult<Self> {
        Ok(py.detach(|| self.level(effort.unwrap_or_default()))?)
    }

    /// Whether people's hours were kept.
    #[getter(is_levelled)]
    fn levelled_already(&self) -> bool {
        self.is_levelled()
    }

    /// How people's hours were kept; `None` where they were not asked.
    #[getter(levelling)]
    fn its_levelling(&self) -> Option<Levelling> {
        self.levelling().cloned()
    }

    /// Why each task starts when it does, in the plan's order; a chain stops after a hundred tasks.
    #[pyo3(name = "whys")]
    fn all_reasons(&self) -> Vec<Why> {
        self.whys()
    }

    /// Why a task starts when it does; `None` when there is none of that id.
    #[pyo3(name = "why")]
    fn reasons(&self, task: Words) -> Option<Why> {
        self.why(&task.0)
    }

    /// How far each task has moved against a baseline.
    #[pyo3(name = "against")]
    fn moved(&self, py: Python<'_>, baseline: &Self) -> Vec<Variance> {
        py.detach(|| self.against(baseline))
    }

    /// What a change would do to these days.
    #[pyo3(name = "what_if")]
    fn suppose(&self, py: Python<'_>, change: &WhatIfChange) -> PyResult<WhatIf> {
        Ok(py.detach(|| self.what_if(change))?)
    }

    /// When the plan may be finished, by chance.
    #[pyo3(name = "forecast", signature = (sampling = None))]
    fn by_chance(&self, py: Python<'_>, sampling: Option<Sampling>) -> PyResult<Forecast> {
        Ok(py.detach(|| self.forecast(sampling.unwrap_or_default()))?)
    }

    /// The day to tell the client so that it is kept in `chance` of a hundred cases.
    #[pyo3(name = "promise", signature = (chance, sampling = None))]
    fn by_promise(&self, py: Python<'_>, chance: u8, sampling: Option<Sampling>) -> PyResult<Promised> {
        Ok(py.detach(|| self.promise(chance, sampling.unwrap_or_default()))?)
    }

    /// How the buffer of a promise that was made of this schedule stands on a day.
    #[pyo3(name = "buffer")]
    fn buffer_on(&self, py: Python<'_>, promised: &Promised, history: &History, day: Day) -> PyResult<BufferUse> {
        Ok(py.detach(|| self.buffer(promised, history, day))?)
    }

    /// Work earned against work planned and spent, on a day.
    #[pyo3(name = "earned")]
    fn earned_by(&self, history: &History, day: Day) -> Earned {
        self.earned(history, day)
    }

    /// The brief of one task.
    #[pyo3(name = "handoff")]
    fn hand_over(&self, task: Words) -> PyResult<Handoff> {
        Ok(self.handoff(&task.0)?)
    }

    /// The briefs of all tasks, in the plan's order.
    #[pyo3(name = "handoffs")]
    fn hand_all_over(&self) -> Vec<Handoff> {
        self.handoffs()
    }

    /// All that one person has still to do, in one message.
    #[pyo3(name = "brief")]
    fn message_to(&self, person: Words) -> PyResult<Brief> {
        Ok(self.brief(&person.0)?)
    }

    /// What waits on a day: for a person, or for a task that is not done.
    #[pyo3(name = "waiting")]
    fn all_waiting(&self, history: &History, day: Day) -> Vec<Waiting> {
        self.waiting(history, day)
    }

    /// Which of those that wait for a person need another reminder.
    #[pyo3(name = "reminders")]
    fn all_reminders(&self, history: &History, day: Day) -> Vec<Finding> {
        self.reminders(history, day)
    }

    /// Whether somebody other than the client does the task.
    #[pyo3(name = "is_delegated")]
    fn delegated(&self, task: Words) -> bool {
        self.is_delegated(&task.0)
    }

    /// The schedule as rows of typed cells, in the columns named; in all of them when none are.
    #[pyo3(name = "sheet", signature = (language, columns = None))]
    fn rows(&self, py: Python<'_>, language: Language, columns: Option<Items<Words>>) -> PyResult<Sheet> {
        Ok(py.detach(|| self.sheet(SheetTerms { language, columns: columns.map(Items::texts) }))?)
    }

    /// How the goal and its plan stand on a day.
    #[pyo3(name = "review")]
    fn look_back(&self, history: &History, day: Day) -> Review {
        self.review(history, day)
    }
}

#[pymethods]
impl Sheet {
    /// The table, in a notebook.
    fn _repr_html_<'py>(slf: &Bound<'py, Self>) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("encargo._values")?.call_method1("table", (slf,))
    }

    /// The ids of all columns, in their usual order.
    #[classattr]
    #[pyo3(name = "COLUMNS")]
    fn every_column() -> Vec<&'static str> {
        Self::COLUMNS.to_vec()
    }

    /// The place of a column, by its id.
    #[pyo3(name = "place")]
    fn place_of(&self, column: Words) -> Option<usize> {
        self.place(&column.0)
    }

    /// The cell of a row in a column, by the column's id.
    #[pyo3(name = "cell")]
    fn cell_of(&self, row: &Row, column: Words) -> Option<crate::sheet::Cell> {
        self.cell(row, &column.0).cloned()
    }

    /// The cells of every row as a person reads them.
    #[pyo3(name = "texts")]
    fn said(&self) -> Vec<Vec<String>> {
        self.texts()
    }
}

#[pymethods]
impl crate::sheet::Cell {
    /// What it says, in the figures of a language.
    #[pyo3(name = "say")]
    fn said(&self, language: Language) -> String {
        self.say(language)
    }
}

#[pymethods]
impl Handoff {
    /// The brief as a message.
    #[pyo3(name = "text", signature = (language, voice = None))]
    fn message(&self, language: Language, voice: Option<Voice>) -> String {
        self.text(wording(language, voice))
    }

    /// The brief of this task alone, to be laid out.
    #[pyo3(name = "brief")]
    fn alone(&self) -> Brief {
        self.clone().into()
    }
}

#[pymethods]
impl Brief {
    /// The message as plain text.
    #[pyo3(name = "text", signature = (language, voice = None))]
    fn message(&self, language: Language, voice: Option<Voice>) -> String {
        self.text(wording(language, voice))
    }

    /// Its parts in order.
    #[pyo3(name = "sections", signature = (language, voice = None))]
    fn parts_of(&self, language: Language, voice: Option<Voice>) -> Vec<BriefSection> {
        self.sections(wording(language, voice))
    }
}

fn wording(language: Language, voice: Option<Voice>) -> Wording {
    let usual = Wording::from(language);
    Wording { voice: voice.unwrap_or(usual.voice), ..usual }
}

#[pymethods]
impl Review {
    /// The review as a few lines.
    #[pyo3(name = "text")]
    fn lines(&self, language: Language) -> String {
        self.text(language)
    }
}
