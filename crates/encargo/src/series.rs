//! A plan that recurs whole: each occurrence a closed plan with its own key date; finished history is frozen. Gives no
//! task a day.

mod gate;
mod unroll;

use crate::calendar::{Calendar, Day};
use crate::error::{self, Error, Kind};
use crate::goal::Goal;
use crate::history::{Event, EventKind, History};
use crate::plan::Plan;
use crate::question::Answers;
use crate::recurrence::{OccurrenceStatus, Recurrence};
use crate::template::Template;
use encargo_noun::noun;
use serde::{Deserialize, Serialize, Serializer};

/// An occurrence that has begun: its plan and its key date as they were, whatever becomes of the series.
#[noun]
#[serde(deny_unknown_fields)]
pub struct Kept {
    /// The day the rule gives: it names the occurrence for good.
    pub nominal: Day,
    /// The day it is due.
    pub key_date: Day,
    /// What is done in it.
    #[cfg_attr(feature = "_js", tsify(type = "PlanRecord"))]
    pub plan: Plan,
}

/// What a series is made from: the same fields, not yet checked.
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_js", derive(tsify::Tsify))]
#[serde(deny_unknown_fields)]
pub struct SeriesRecord {
    /// The plan that recurs, with its set-up: it names its template and version, its goal and its answers.
    #[cfg_attr(feature = "_js", tsify(type = "PlanRecord"))]
    pub plan: Plan,
    /// When.
    #[cfg_attr(feature = "_js", tsify(type = "RecurrenceRecord"))]
    pub recurrence: Recurrence,
    /// What has happened: to occurrences, by the ids of their plans, and to set-up tasks that belong to none.
    #[serde(default)]
    #[cfg_attr(feature = "_js", tsify(type = "History | HistoryRecord"))]
    pub history: History,
    /// The occurrences that have begun, finished ones too.
    #[serde(default)]
    pub kept: Vec<Kept>,
}

/// A plan that recurs: what is done once stands in the first occurrence, all else in every one.
///
/// ```
/// # use encargo::{Goal, Language, Plan, Text, plan::{PlanRecord, Task}};
/// # let goal = Goal::new("news", Language::English, "a newsletter a month");
/// # let send = Task::new("send", Text::new("Enviar", "Send"));
/// # let plan = Plan::try_from(PlanRecord { id: "newsletter".into(), template: None, title: Text::default(), goal,
/// #     answers: Default::default(), assumptions: vec![], key_task: None, tasks: vec![send] }).unwrap();
/// use encargo::{Calendar, Day, recurrence::RecurrenceRecord};
/// let today: Day = "2026-11-23".parse().unwrap();
/// let first_tuesdays = RecurrenceRecord::new("FREQ=MONTHLY;BYDAY=1TU".parse().unwrap(), today);
/// let series = plan.series(first_tuesdays.try_into().unwrap()).unwrap();
/// let occurrences = series.occurrences(today, &Calendar::default(), 2).unwrap();
/// assert_eq!(occurrences[1].plan.as_ref().unwrap().id(), "newsletter/2027-01-05");
/// ```
#[derive(Clone, Debug, PartialEq, Deserialize)]
#[serde(try_from = "SeriesRecord")]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema), schemars(with = "SeriesRecord"))]
#[cfg_attr(feature = "_python", pyo3::pyclass(frozen, eq, from_py_object, module = "encargo"))]
pub struct Series {
    // Invariant: some task of the plan recurs; kept occurrences are sorted by nominal day, each once, and called as
    // `name` calls them; no set-up task of the plan stands in two of them.
    record: SeriesRecord,
}

/// One occurrence of a series, as it stands on a day.
#[noun]
pub struct Occurrence {
    /// The day the rule gives: it names the occurrence for good. With `from_completion` an upcoming one is a forecast, and
    /// its day is settled when the one before it is done.
    pub nominal: Day,
    /// The day it is due: the key date of its plan.
    pub key_date: Day,
    /// How it stands.
    pub status: OccurrenceStatus,
    /// The day it was finished.
    pub done: Option<Day>,
    /// What is done in it: a closed plan, called after the series and its nominal day. Nothing for one that is skipped.
    #[cfg_attr(feature = "_js", tsify(type = "PlanRecord | null"))]
    pub plan: Option<Plan>,
}

impl Serialize for Series {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.record.serialize(serializer)
    }
}

impl From<Series> for SeriesRecord {
    fn from(series: Series) -> Self {
        series.record
    }
}

impl TryFrom<SeriesRecord> for Series {
    type Error = Error;
    fn try_from(record: SeriesRecord) -> Result<Self, Error> {
        gate::checked(record).map(|record| Self { record }).map_err(error::remember)
    }
}

impl Plan {
    /// The series in which this plan recurs whole: its tasks of scope `once` in the first occurrence, those of scope `each`
    /// in every one.
    ///
    /// # Errors
    /// `series.nothing_recurs` when every task has scope `once`.
    pub fn series(&self, recurrence: Recurrence) -> Result<Series, Error> {
        let (history, kept) = (History::new(), Vec::new());
        Series::try_from(SeriesRecord { plan: self.clone(), recurrence, history, kept })
    }
}

impl Template {
    /// The series in which a template's plan for a goal and answers recurs.
    ///
    /// # Errors
    /// Those of [`Template::plan`] and [`Plan::series`].
    pub fn series(&self, goal: &Goal, answers: &Answers, recurrence: Recurrence) -> Result<Series, Error> {
        self.plan(goal, answers)?.series(recurrence)
    }
}

impl Series {
    /// How many tasks all listed occurrences may have together.
    pub const TASKS: usize = 200_000;

    /// The plan that recurs, with its set-up.
    pub fn plan(&self) -> &Plan {
        &self.record.plan
    }

    /// When.
    pub fn recurrence(&self) -> &Recurrence {
        &self.record.recurrence
    }

    /// What has happened to occurrences, by the ids of their plans, and to set-up tasks.
    pub fn history(&self) -> &History {
        &self.record.history
    }

    /// The occurrences that have begun, finished ones too, in the order of their nominal days.
    pub fn kept(&self) -> &[Kept] {
        &self.record.kept
    }

    /// The occurrences as they stand on a day, by key date: all that are done, begun, late or skipped, and of the others the
    /// first `count` open ones from that day on. Set-up stands in the first open one, unless one that was kept has it.
    ///
    /// # Errors
    /// `recurrence.too_large` or `plan.too_large` when there are more than anybody looks at.
    pub fn occurrences(&self, today: Day, calendar: &Calendar, count: u32) -> Result<Vec<Occurrence>, Error> {
        unroll::occurrences(self, today, calendar, count)
    }

    /// The series with an occurrence begun: its plan and key date are kept as they are handed in, so that one of them can be
    /// changed without the others. An occurrence that was begun before is kept anew, unless it is finished.
    ///
    /// # Errors
    /// `series.foreign_occurrence` when it is skipped or not of this series, `series.set_up_twice` when a set-up task in it
    /// already stands in another.
    pub fn begin(&self, occurrence: &Occurrence) -> Result<Self, Error> {
        let Occurrence { nominal, key_date, .. } = *occurrence;
        let plan = occurrence.plan.clone().ok_or_else(|| gate::foreign("", self.plan().id(), nominal))?;
        let mut record = self.record.clone();
        if record.kept.iter().any(|kept| kept.nominal == nominal) && self.is_over(nominal) {
            return Ok(self.clone());
        }
        record.kept.retain(|kept| kept.nominal != nominal);
        record.kept.push(Kept { nominal, key_date, plan });
        Self::try_from(record)
    }

    /// The series with a begun occurrence finished on a day; one that is finished or waived stays as it was.
    ///
    /// # Errors
    /// `series.not_begun` when it has not been begun.
    pub fn finish(&self, nominal: Day, day: Day) -> Result<Self, Error> {
        if !self.record.kept.iter().any(|kept| kept.nominal == nominal) {
            return Err(Kind::SeriesNotBegun { day: nominal.to_string() }.into());
        }
        if self.is_over(nominal) {
            return Ok(self.clone());
        }
        self.record(Event::new(day, gate::name(self.plan().id(), nominal), EventKind::Finished))
    }

    /// The series with one more thing that has happened: to an occurrence, by the id of its plan, or to a set-up task; a
    /// set-up task that is done stands in no occurrence that has not begun.
    ///
    /// # Errors
    /// Those of [`History::record`].
    pub fn record(&self, event: Event) -> Result<Self, Error> {
        let mut record = self.record.clone();
        record.history = record.history.record(event)?;
        Ok(Self { record })
    }

    /// Whether an occurrence is done or waived, whenever that was.
    fn is_over(&self, nominal: Day) -> bool {
        let name = gate::name(self.plan().id(), nominal);
        self.history().state(&name, Day::MAX).status.is_over()
    }

    /// The series with another plan from now on: a new version of its template, other answers. What has begun is kept.
    ///
    /// # Errors
    /// `series.nothing_recurs`, and `series.foreign_occurrence` when something has begun and the plan has another id.
    pub fn with_plan(&self, plan: Plan) -> Result<Self, Error> {
        Self::try_from(SeriesRecord { plan, ..self.record.clone() })
    }

    /// The series on other days from now on. What has begun is kept; what has not follows the new rule, late or not.
    #[must_use]
    pub fn with_recurrence(&self, recurrence: Recurrence) -> Self {
        Self { record: SeriesRecord { recurrence, ..self.record.clone() } }
    }
}

#[cfg(test)]
mod tests;
