//! The verbs of judging: goals on their grounds, rules of the caller's own, trees of goals.

use crate::assessment::{Assessment, Case, Criterion, Feasibility, Found, Grounds, OwnRule, Rubric};
use crate::calendar::{Calendar, Day};
use crate::finding::Finding;
use crate::goal::{Goal, Voice, Wording};
use crate::history::History;
use crate::language::Language;
use crate::python::{Items, Words};
use crate::team::Team;
use crate::tree::{Rollup, Standing, Tree};
use pyo3::exceptions::PyTypeError;
use pyo3::gc::{PyTraverseError, PyVisit};
use pyo3::prelude::*;
use std::cell::RefCell;

/// The day the question is asked, or full grounds.
#[derive(Debug, FromPyObject)]
#[allow(clippy::large_enum_variant, reason = "lives for one call")]
enum GroundsLike {
    Grounds(Grounds),
    Today(Day),
}

/// A rule of your own: its code, which begins with `own.`, the criterion it bears on, and a callable that takes the goal and
/// the grounds and gives a `Found` or `None`.
#[derive(Debug)]
#[pyclass(name = "OwnRule", frozen, module = "encargo")]
pub struct PyRule {
    #[pyo3(get)]
    code: String,
    #[pyo3(get)]
    criterion: Criterion,
    #[pyo3(get)]
    look: Py<PyAny>,
}

#[pymethods]
impl PyRule {
    #[new]
    fn make(code: Words, criterion: Criterion, look: Bound<'_, PyAny>) -> PyResult<Self> {
        if look.is_callable() {
            return Ok(Self { code: code.0, criterion, look: look.unbind() });
        }
        Err(PyTypeError::new_err(format!("argument 'look': a callable is expected, not a {}", look.get_type().name()?)))
    }

    /// A method of an object that holds the rule is a circle, which only the collector of Python can see.
    fn __traverse__(&self, visit: PyVisit<'_>) -> Result<(), PyTraverseError> {
        visit.call(&self.look)
    }
}

/// A rule on its way: what its callable raises is kept and raised when all is done.
struct Called<'a, 'py> {
    rule: &'a PyRule,
    py: Python<'py>,
    raised: &'a RefCell<Option<PyErr>>,
}

impl OwnRule for Called<'_, '_> {
    fn code(&self) -> &str {
        &self.rule.code
    }

    fn criterion(&self) -> Criterion {
        self.rule.criterion
    }

    fn look(&self, case: &Case<'_>) -> Option<Found> {
        let given = (case.goal().clone(), case.grounds().clone());
        let called = self.rule.look.call1(self.py, given);
        let found = called.and_then(|found| found.extract::<Option<Found>>(self.py).map_err(PyErr::from));
        found.unwrap_or_else(|error| {
            self.raised.borrow_mut().get_or_insert(error);
            None
        })
    }
}

#[pymethods]
impl Goal {
    /// Judges the goal on a day, or on grounds; what is given beside them goes before what they hold.
    #[pyo3(name = "assess", signature = (today, *, calendar = None, team = None, goals = None, history = None, feasibility = None, rubric = None, rules = Items::default()))]
    #[allow(clippy::too_many_arguments, reason = "keywords, one a field")]
    fn judge(
        &self,
        py: Python<'_>,
        today: GroundsLike,
        calendar: Option<Calendar>,
        team: Option<Team>,
        goals: Option<Items<Self>>,
        history: Option<History>,
        feasibility: Option<Feasibility>,
        rubric: Option<Rubric>,
        rules: Items<Py<PyRule>>,
    ) -> PyResult<Assessment> {
        let mut grounds = match today {
            GroundsLike::Grounds(grounds) => grounds,
            GroundsLike::Today(today) => Grounds::from(today),
        };
        grounds.calendar = calendar.or(grounds.calendar);
        grounds.team = team.unwrap_or(grounds.team);
        grounds.goals = goals.map_or(grounds.goals, |goals| goals.0);
        grounds.history = history.unwrap_or(grounds.history);
        grounds.feasibility = feasibility.or(grounds.feasibility);
        grounds.rubric = rubric.or(grounds.rubric);
        if rules.0.is_empty() {
            return Ok(py.detach(|| self.assess(grounds)));
        }
        let raised = RefCell::new(None);
        let called: Vec<Called<'_, '_>> =
            rules.0.iter().map(|rule| Called { rule: rule.get(), py, raised: &raised }).collect();
        let own: Vec<&dyn OwnRule> = called.iter().map(|rule| -> &dyn OwnRule { rule }).collect();
        let assessment = self.assess_with(grounds, &own)?;
        match raised.take() {
            Some(error) => Err(error),
            None => Ok(assessment),
        }
    }

    /// The goal as one sentence, said to nobody or to the client.
    #[pyo3(name = "sentence", signature = (language, voice = None))]
    fn as_sentence(&self, language: Language, voice: Option<Voice>) -> String {
        let wording = Wording::from(language);
        self.sentence(Wording { voice: voice.unwrap_or(wording.voice), ..wording })
    }
}

#[pymethods]
impl Tree {
    /// The goals, as they were given.
    #[getter(goals)]
    fn all_goals(&self) -> Vec<Goal> {
        self.goals().to_vec()
    }

    /// The goals that serve one.
    #[pyo3(name = "serving")]
    fn below(&self, id: Words) -> Vec<Goal> {
        self.serving(&id.0).into_iter().cloned().collect()
    }

    /// What works towards nothing, and what nothing works towards.
    #[getter(findings)]
    fn all_findings(&self) -> Vec<Finding> {
        self.findings()
    }

    /// How every goal stands on a day.
    #[pyo3(name = "standing", signature = (rollup, history, day))]
    fn all_standing(&self, rollup: Rollup, history: &History, day: Day) -> Vec<Standing> {
        self.standing(rollup, history, day)
    }
}
