//! The verbs of templates and plans.

use super::value::{AnswerLike, AnswersLike, answers};
use crate::Calendar;
use crate::assessment::Feasibility;
use crate::calendar::Day;
use crate::finding::Finding;
use crate::goal::Goal;
use crate::language::Text;
use crate::migration::{Migration, MigrationTerms};
use crate::plan::{Assignment, Assumption, Plan, PlanWhy, Task};
use crate::python::Words;
use crate::question::{Answers, Question};
use crate::recurrence::Recurrence;
use crate::schedule::{Schedule, Terms, WhatIf, WhatIfChange};
use crate::series::Series;
use crate::team::Team;
use crate::template::{Comparison, Flaw, Keywords, Step, Template, TemplateDraft};
use pyo3::prelude::*;
use std::collections::BTreeMap;

/// The day the question is asked, or full terms.
#[derive(Debug, FromPyObject)]
#[expect(clippy::large_enum_variant, reason = "one a call, and taken apart at once")]
enum TermsLike {
    Terms(Terms),
    Today(Day),
}

#[pymethods]
impl Template {
    #[getter(id)]
    fn its_id(&self) -> &str {
        self.id()
    }

    #[getter(version)]
    fn its_version(&self) -> u32 {
        self.version()
    }

    #[getter(title)]
    fn its_title(&self) -> Text {
        self.title().clone()
    }

    #[getter(about)]
    fn its_about(&self) -> Text {
        self.about().clone()
    }

    /// What the client is asked.
    #[getter(questions)]
    fn all_questions(&self) -> Vec<Question> {
        self.questions().to_vec()
    }

    /// What people call it.
    #[getter(keywords)]
    fn its_keywords(&self) -> Keywords {
        self.keywords().clone()
    }

    /// The questions that are asked, given the answers so far.
    #[pyo3(name = "asked")]
    fn asked_now(&self, answers: AnswersLike) -> Vec<Question> {
        self.asked(&self::answers(answers.0)).into_iter().cloned().collect()
    }

    /// What is wrong with it for some answers, each with the fewest answers that cause it.
    #[pyo3(name = "check")]
    fn flaws(&self, py: Python<'_>) -> Vec<Flaw> {
        py.detach(|| self.check())
    }

    /// What the second answers would change: tasks, work, the first day.
    #[pyo3(name = "compare")]
    fn side_by_side(&self, a: AnswersLike, b: AnswersLike) -> PyResult<Comparison> {
        Ok(self.compare(&self::answers(a.0), &self::answers(b.0))?)
    }

    /// The series in which its plan for a goal and answers recurs.
    #[pyo3(name = "series")]
    fn recurring(&self, goal: &Goal, answers: AnswersLike, recurrence: Recurrence) -> PyResult<Series> {
        Ok(self.series(goal, &self::answers(answers.0), recurrence)?)
    }

    #[getter(steps)]
    fn all_steps(&self) -> Vec<Step> {
        self.steps().to_vec()
    }

    /// The plan for a goal and its answers: a mapping, keywords, or both. `None` is an answer: nobody knows.
    #[pyo3(name = "plan", signature = (goal, answers = AnswersLike::default(), **values: "Answer | bool | Decimal | float | date | Sequence[str] | str | None"))]
    fn make_plan(
        &self,
        goal: &Goal,
        answers: AnswersLike,
        values: Option<BTreeMap<String, AnswerLike>>,
    ) -> PyResult<Plan> {
        let all = answers.0.into_iter().chain(values.unwrap_or_default());
        Ok(self.plan(goal, &self::answers(all))?)
    }
}

#[pymethods]
impl Task {
    /// The roles that do it, the first of them first.
    #[pyo3(name = "responsible")]
    fn doers(&self) -> Vec<Assignment> {
        self.responsible().cloned().collect()
    }
}

#[pymethods]
impl Plan {
    #[getter(id)]
    fn its_id(&self) -> &str {
        self.id()
    }

    /// The template and its version; `None` for a plan made by hand.
    #[getter(template)]
    fn its_template(&self) -> Option<&str> {
        self.template()
    }

    #[getter(title)]
    fn its_title(&self) -> Text {
        self.title().clone()
    }

    #[getter(goal)]
    fn its_goal(&self) -> Goal {
        self.goal().clone()
    }

    #[getter(answers)]
    fn its_answers(&self) -> Answers {
        self.answers().clone()
    }

    /// The questions that nobody could answer, and what is assumed.
    #[getter(assumptions)]
    fn all_assumptions(&self) -> Vec<Assumption> {
        self.assumptions().to_vec()
    }

    /// The tasks, each after those it needs.
    #[getter(tasks)]
    fn all_tasks(&self) -> Vec<Task> {
        self.tasks().iter().map(|task| task.as_ref().clone()).collect()
    }

    /// The task with an id; `None` when there is none.
    #[pyo3(name = "task")]
    fn one_task(&self, id: Words) -> Option<Task> {
        self.task(&id.0).cloned()
    }

    /// The milestone whose day is the key date.
    #[getter(key_task)]
    fn milestone(&self) -> Option<Task> {
        self.key_task().cloned()
    }

    /// What the plan lacks or takes for granted.
    #[getter(findings)]
    fn all_findings(&self) -> Vec<Finding> {
        self.findings()
    }

    /// Why each task is in the plan, in the plan's order.
    #[pyo3(name = "whys")]
    fn all_reasons(&self) -> Vec<PlanWhy> {
        self.whys()
    }

    /// Why a task is in the plan, in words; `None` when there is none of that id.
    #[pyo3(name = "why")]
    fn reasons(&self, task: Words) -> Option<PlanWhy> {
        self.why(&task.0)
    }

    /// The plan for another version of its template, or for other answers.
    #[pyo3(name = "migrate", signature = (old, new, terms = None))]
    fn carry_over(
        &self,
        py: Python<'_>,
        old: &Template,
        new: &Template,
        terms: Option<MigrationTerms>,
    ) -> PyResult<Migration> {
        Ok(py.detach(|| self.migrate(old, new, &terms.unwrap_or_default()))?)
    }

    /// The plan with a correction and another round for every approval that came back.
    #[pyo3(name = "correct")]
    fn corrected(&self, history: &crate::History, day: Day) -> PyResult<Self> {
        Ok(self.correct(history, day)?)
    }

    /// The plan as the draft of a template.
    #[pyo3(name = "to_template")]
    fn as_template(&self, id: Words, title: Text) -> PyResult<TemplateDraft> {
        Ok(self.to_template(&id.0, title)?)
    }

    /// The series in which it recurs whole.
    #[pyo3(name = "series")]
    fn recurring(&self, recurrence: Recurrence) -> PyResult<Series> {
        Ok(self.series(recurrence)?)
    }

    /// Gives every task its days, on terms or from a day on.
    #[pyo3(name = "schedule", signature = (today, key_date = None, calendar = None, team = None))]
    fn give_days(
        &self,
        py: Python<'_>,
        today: TermsLike,
        key_date: Option<Day>,
        calendar: Option<Calendar>,
        team: Option<Team>,
    ) -> PyResult<Schedule> {
        Ok(py.detach(|| self.schedule(today.with(key_date, calendar, team)))?)
    }

    /// What a change would do to its days.
    #[pyo3(name = "what_if")]
    fn suppose(&self, py: Python<'_>, terms: TermsLike, change: &WhatIfChange) -> PyResult<WhatIf> {
        Ok(py.detach(|| self.what_if(terms.with(None, None, None), change))?)
    }

    /// Whether the work fits into people's hours, on terms or from a day on.
    #[pyo3(name = "feasibility", signature = (today, key_date = None, calendar = None, team = None))]
    fn weigh(
        &self,
        py: Python<'_>,
        today: TermsLike,
        key_date: Option<Day>,
        calendar: Option<Calendar>,
        team: Option<Team>,
    ) -> PyResult<Feasibility> {
        Ok(py.detach(|| self.feasibility(today.with(key_date, calendar, team)))?)
    }
}

impl TermsLike {
    /// Full terms; what is given beside them goes before what they hold.
    fn with(self, key_date: Option<Day>, calendar: Option<Calendar>, team: Option<Team>) -> Terms {
        let terms = match self {
            Self::Terms(terms) => terms,
            Self::Today(today) => Terms::from(today),
        };
        Terms {
            key_date: key_date.or(terms.key_date),
            calendar: calendar.or(terms.calendar),
            team: team.unwrap_or(terms.team),
            ..terms
        }
    }
}
