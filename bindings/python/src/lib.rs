//! encargo for Python: how nouns cross, and no rule.

mod formats;
mod words;

/// The compiled half of `encargo`.
#[pyo3::pymodule]
mod _encargo {
    use pyo3::prelude::*;

    #[pymodule_export]
    use encargo::{
        Answer, Calendar, Draft, Finding, Goal, Interview, Note, Plan, Question, Reading, Recurrence, RecurrenceRule,
        Review, Schedule, Series, Sheet, Team, Template, Terms, Text,
        assessment::{
            Assessment, Change, Feasibility, Found, Grounds, Limits, Load, Penalties, Remedy, Rubric, RubricRecord,
            Rule, Silenced, Unfilled, Verdict,
        },
        audit::{Audit, AuditProposal, AuditReason, AuditTask},
        calendar::{DayException, DayRange, HolidayFile, SkippedEvent, Years},
        campaign::{Benchmark, Campaign, CampaignReading, CampaignTerms, Rate},
        chance::{Chance, Classical, Sample, Trials},
        cost::{Cost, CostChange, CostRemedy, CostTerms, MonthHours, PhaseCost, TaskCost},
        delegation::{DelegationRule, Waiting},
        draft::{Aside, Fact, Mention, MentionValue},
        error::Problem,
        goal::{Measure, Prerequisite, Provenance, Silence, Wording},
        goals::{GoalList, PastGoal},
        grid::{Grid, GridCell, GridPage, GridRow},
        habit::{GoalMonth, Habit, PersonLookBack, ProposedEstimate, Retrospective, ReviewDay, TaskLookBack},
        handoff::{Brief, BriefSection, Handoff},
        history::{CheckIn, Decision, Event, History, TaskState},
        interview::{Profile, Reply},
        language::Evidence,
        merge::{Merge, MergeChange, MergeChoice, MergeConflict, MergeTerms, Table, TableMerge, TableRow},
        migration::{Migration, MigrationChange, MigrationConflict, MigrationTerms},
        network::{Activity, Network, NetworkDates, Passes, Precedence, Times},
        plan::{Assignment, Assumption, Dependency, Estimate, Metric, Offset, PlanWhy, Reason, Task, Wait, WhyReason},
        portfolio::{
            ClientMinutes, Engagement, Package, PackageUse, PlanMoved, Portfolio, PortfolioWhatIf, Repeated, WeekLoad,
            WeekTask,
        },
        progress::{Effect, Expected, Issue, IssueChange, Progress, Stated, Trend, TrendError},
        python::{PyDays, PyRule},
        question::{Choice, FactRule},
        recurrence::{Instance, KeyDate},
        report::{Report, ReportBar, ReportGoal, ReportLine, ReportPoint, ReportSection, ReportStep},
        review::Carried,
        schedule::{
            BufferUse, Constraint, Earned, Effort, FinishChance, Forecast, Levelling, Moved, PertEstimate, Promised,
            Sampling, Slot, TaskForecast, Variance, WhatIf, WhatIfChange, Why, WorkDay,
        },
        series::{Kept, Occurrence},
        sheet::{CalendarTerms, Cell, Column, Row, SheetTerms},
        team::{Booking, DaysOff, Person, WeekHours},
        template::{
            ComparedEffort, ComparedQuestion, ComparedTask, Comparison, Computed, Fallback, Flaw, Keywords, Method,
            NamedCalendar, Phase, Role, Step, StepRole, Suggestion, TemplateDraft, TemplatePart, TemplatePrerequisite,
            TemplateQuestion,
        },
        tree::{Standing, Tree},
    };

    #[pymodule_export]
    use super::formats::{
        Catalog, brief_html, brief_markdown, catalog, csv, goals_markdown, goals_xlsx, holidays, ics, ics_all,
        import_form, markdown, portfolio_ics, portfolio_svg, portfolio_xlsx, read_csv, read_holidays, read_xlsx,
        report_html, report_markdown, report_xlsx, suggest, svg, template, template_schema, to_yaml, xlsx, xlsx_all,
    };
    #[pymodule_export]
    use super::words::{
        audit_advice_text, benchmarks, criterion_text, csv_dialect_of, day_text, decision_kind_text,
        delegation_level_authority, delegation_level_text, delegation_level_view, event_kind_text, level_text,
        locale_language, locale_of, locale_say, locale_write, priority_text, rate_kind_text, rules, status_text,
        task_status_is_over, task_status_text, trend_method_text,
    };

    /// The version of the package.
    #[pyfunction]
    fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}
