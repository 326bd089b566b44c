//! The words for days, criteria, levels and statuses; chooses none.

use encargo::assessment::{Criterion, Level};
use encargo::review::Status;
use encargo::{Day, Text};
use pyo3::prelude::*;

/// A day in words.
#[pyfunction]
pub(crate) fn day_text(day: Day) -> Text {
    encargo::calendar::day_text(day)
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

/// The words of the status column, the one for a task not yet begun first.
#[pyfunction]
pub(crate) fn statuses() -> Vec<Text> {
    encargo::sheet::statuses().into()
}

/// Every rule of the catalogue.
#[pyfunction]
pub(crate) fn rules() -> Vec<encargo::assessment::Rule> {
    encargo::assessment::rules()
}
