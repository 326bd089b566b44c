//! Constructors and verbs of figures of campaigns, and of how far a measure is.

use super::make::words;
use crate::calendar::Day;
use crate::campaign::{CampaignReading, CampaignTerms};
use crate::goal::{Goal, Voice};
use crate::grid::Grid;
use crate::habit::{GoalMonth, Habit, ProposedEstimate, Retrospective};
use crate::history::{CheckIn, History};
use crate::language::Language;
use crate::plan::Plan;
use crate::progress::{Effect, Issue, Progress};
use crate::python::{Items, Words};
use crate::recurrence::Recurrence;
use crate::report::{Report, ReportTerms};
use crate::schedule::Schedule;
use crate::template::Template;
use crate::tree::Tree;
use pyo3::prelude::*;

#[pymethods]
impl CampaignTerms {
    #[new]
    #[pyo3(signature = (today, *, language = None, day_first = None, source = None))]
    fn make(today: Day, language: Option<Language>, day_first: Option<bool>, source: Option<Words>) -> Self {
        Self { today, language, day_first, source: words(source) }
    }
}

#[pymethods]
impl Issue {
    #[new]
    #[pyo3(signature = (day, name = None))]
    fn make(day: Day, name: Option<Words>) -> Self {
        Self { day, name: words(name) }
    }
}

#[pymethods]
impl CampaignReading {
    /// The campaigns of an export of a mail service, of whatever headings.
    #[staticmethod]
    #[pyo3(name = "of_grid")]
    fn from_grid(grid: &Grid, terms: &CampaignTerms) -> Self {
        Self::of_grid(grid, terms)
    }

    /// The figures of one message in a pasted line, in either language.
    #[staticmethod]
    #[pyo3(name = "of_line")]
    fn from_line(text: Words, terms: &CampaignTerms) -> Self {
        Self::of_line(&text.0, terms)
    }

    /// The campaigns as values of a goal's measure, in the order of their days.
    #[pyo3(name = "check_ins")]
    fn values(&self, goal: &Goal) -> Vec<CheckIn> {
        self.check_ins(goal)
    }
}

#[pymethods]
impl Goal {
    /// How far the goal's measure is on a day, how it moves and where it will be.
    #[pyo3(name = "progress")]
    fn progress_on(&self, history: &History, day: Day) -> Progress {
        self.progress(history, day)
    }

    /// What issues were followed by in the goal's measure, beside what is usual.
    #[pyo3(name = "effect")]
    fn effect_of(&self, history: &History, issues: Items<Issue>, days: u32, day: Day) -> Effect {
        self.effect(history, &issues.0, days, day)
    }
}

#[pymethods]
impl Tree {
    /// How far the measure of every goal is on a day, in the order of the goals.
    #[pyo3(name = "progress")]
    fn all_progress(&self, history: &History, day: Day) -> Vec<Progress> {
        self.progress(history, day)
    }

    /// What became of the goals that were due last month, and how those of this month stand on a day.
    #[pyo3(name = "months")]
    fn both_months(&self, history: &History, day: Day) -> Vec<GoalMonth> {
        self.months(history, day)
    }
}

#[pymethods]
impl Schedule {
    /// How regularly the goal is looked at and worked on, by the rhythm of its reviews.
    #[pyo3(name = "habit")]
    fn habit_on(&self, history: &History, reviews: &Recurrence, day: Day) -> Habit {
        self.habit(history, reviews, day)
    }

    /// A look back at the plan on a day: hours, delays, estimates to change, one lesson.
    #[pyo3(name = "retrospective")]
    fn looked_back(&self, history: &History, day: Day) -> Retrospective {
        self.retrospective(history, day)
    }

    /// The report of some time up to a day, by what has happened; how the client is spoken to may be chosen.
    #[pyo3(name = "report", signature = (history, since, day, voice = None))]
    fn report_of(&self, history: &History, since: Day, day: Day, voice: Option<Voice>) -> Report {
        let terms = ReportTerms::from((since, day));
        self.report(history, voice.map_or(terms, |voice| terms.voice(voice)))
    }
}

#[pymethods]
impl Report {
    /// The reports of one client as one, under the client's name, with the goals of each month if they are given.
    #[staticmethod]
    #[pyo3(name = "of_client", signature = (client, reports, months = None))]
    fn for_client(client: Words, reports: Items<Report>, months: Option<Items<GoalMonth>>) -> Self {
        Self::of_client(&client.0, reports.0, &months.map(|months| months.0).unwrap_or_default())
    }
}

#[pymethods]
impl Template {
    /// The next version of the template, with the estimates that a look back at a plan of it proposed and somebody took.
    #[pyo3(name = "with_estimates")]
    fn re_estimated(&self, plan: &Plan, proposed: Items<ProposedEstimate>) -> PyResult<Self> {
        Ok(self.with_estimates(plan, &proposed.0)?)
    }
}
