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
        assessment::{Assessment, Verdict},
        calendar::DayException,
        draft::{Aside, Fact, Mention, MentionValue},
        goal::{Measure, Provenance},
        handoff::Handoff,
        language::Evidence,
        plan::{Assignment, Assumption, Estimate, Reason, Task},
        question::{Choice, FactRule},
        review::CheckIn,
        schedule::Slot,
        sheet::Row,
        team::Person,
        template::{Phase, Role, Step, StepRole, TemplateQuestion},
    };

    #[pymodule_export]
    use super::formats::{Catalog, catalog, csv, ics, markdown, svg, template, xlsx};
    #[pymodule_export]
    use super::words::{criterion_text, day_text, level_text, status_text, statuses};

    /// The version of the package.
    #[pyfunction]
    fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}
