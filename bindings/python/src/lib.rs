//! encargo for Python: how nouns cross, and no rule.

mod formats;
mod words;

/// The compiled half of `encargo`.
#[pyo3::pymodule]
mod _encargo {
    use pyo3::prelude::*;

    #[pymodule_export]
    use encargo::{
        Answer, Calendar, Draft, Finding, Goal, Interview, Note, Plan, Progress, Question, Reading, Review, Schedule,
        Sheet, Team, Template, Terms, Text,
        assessment::{
            Assessment, Change, Feasibility, Found, Grounds, Limits, Load, Penalties, Remedy, Rubric, RubricRecord,
            Rule, Silenced, Unfilled, Verdict,
        },
        calendar::DayException,
        draft::{Aside, Fact, Mention, MentionValue},
        goal::{CheckIn, Measure, Prerequisite, Provenance, Silence, Wording},
        handoff::Handoff,
        interview::{Profile, Reply},
        language::Evidence,
        plan::{Assignment, Assumption, Estimate, Reason, Task},
        python::PyRule,
        question::{Choice, FactRule},
        schedule::Slot,
        sheet::Row,
        team::Person,
        template::{Phase, Role, Step, StepRole, TemplateQuestion},
        tree::{Standing, Tree, TreeProgress},
    };

    #[pymodule_export]
    use super::formats::{Catalog, catalog, csv, ics, markdown, svg, template, xlsx};
    #[pymodule_export]
    use super::words::{criterion_text, day_text, level_text, rules, status_text, statuses};

    /// The version of the package.
    #[pyfunction]
    fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}
