//! The words for days, criteria, levels and statuses; chooses none.

#![allow(clippy::needless_pass_by_value, reason = "Python hands over what it made")]

use encargo::assessment::{Criterion, Level};
use encargo::audit::AuditAdvice;
use encargo::campaign::RateKind;
use encargo::delegation::{DelegationLevel, DelegationView};
use encargo::history::{DecisionKind, EventKind, TaskStatus};
use encargo::language::Locale;
use encargo::plan::Authority;
use encargo::progress::TrendMethod;
use encargo::python::Words;
use encargo::review::Status;
use encargo::sheet::{CsvDialect, Priority};
use encargo::{Day, Language, Text};
use pyo3::prelude::*;

/// A day in words.
#[pyfunction]
pub(crate) fn day_text(day: Day) -> Text {
    encargo::calendar::day_text(day)
}

/// What to do with a piece of work, in words.
#[pyfunction]
pub(crate) fn audit_advice_text(advice: AuditAdvice) -> Text {
    advice.text()
}

/// How a language is written in a country, by its ISO 3166 code.
#[pyfunction]
pub(crate) fn locale_of(language: Language, country: Words) -> Locale {
    Locale::of(language, &country.0)
}

/// The language that is written there.
#[pyfunction]
pub(crate) fn locale_language(locale: Locale) -> Language {
    locale.language()
}

/// The words in the language of the place, written as it writes them.
#[pyfunction]
pub(crate) fn locale_say(locale: Locale, text: Text) -> String {
    locale.say(&text)
}

/// What the library said in the language of the place, written as it writes it: the marks of figures, the order of days.
#[pyfunction]
pub(crate) fn locale_write(locale: Locale, said: Words) -> String {
    locale.write(&said.0)
}

/// The dialect that spreadsheets expect where the reader lives.
#[pyfunction]
pub(crate) fn csv_dialect_of(locale: Locale) -> CsvDialect {
    CsvDialect::of(locale)
}

/// A criterion's name.
#[pyfunction]
pub(crate) fn criterion_text(criterion: Criterion) -> Text {
    criterion.text()
}

/// A verdict in words.
#[pyfunction]
pub(crate) fn level_text(level: Level) -> Text {
    level.text()
}

/// A review's status in words.
#[pyfunction]
pub(crate) fn status_text(status: Status) -> Text {
    status.text()
}

/// A level of delegation as an assistant sees it.
#[pyfunction]
pub(crate) fn delegation_level_view(level: DelegationLevel) -> DelegationView {
    level.view()
}

/// What a task on a level of delegation says that its doer may decide.
#[pyfunction]
pub(crate) fn delegation_level_authority(level: DelegationLevel) -> Authority {
    level.authority()
}

/// A level of delegation in words.
#[pyfunction]
pub(crate) fn delegation_level_text(level: DelegationLevel) -> Text {
    level.text()
}

/// What happened, in words.
#[pyfunction]
pub(crate) fn event_kind_text(kind: EventKind) -> Text {
    kind.text()
}

/// A task's status in words.
#[pyfunction]
pub(crate) fn task_status_text(status: TaskStatus) -> Text {
    status.text()
}

/// Whether nothing is left to do: done, or not needed any more.
#[pyfunction]
pub(crate) fn task_status_is_over(status: TaskStatus) -> bool {
    status.is_over()
}

/// A priority in words.
#[pyfunction]
pub(crate) fn priority_text(priority: Priority) -> Text {
    priority.text()
}

/// Every rule of the catalogue.
#[pyfunction]
pub(crate) fn rules() -> Vec<encargo::assessment::Rule> {
    encargo::assessment::rules()
}

/// A rate in words.
#[pyfunction]
pub(crate) fn rate_kind_text(kind: RateKind) -> Text {
    kind.text()
}

/// Mean rates over all trades, each with its source.
#[pyfunction]
pub(crate) fn benchmarks() -> Vec<encargo::campaign::Benchmark> {
    encargo::campaign::benchmarks()
}

/// A way of carrying a measure forward, in words.
#[pyfunction]
pub(crate) fn trend_method_text(method: TrendMethod) -> Text {
    method.text()
}

/// A decision about a goal, in words.
#[pyfunction]
pub(crate) fn decision_kind_text(kind: DecisionKind) -> Text {
    kind.text()
}
