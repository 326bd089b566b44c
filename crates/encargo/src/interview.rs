//! The assessment run backwards: finding to question, answer to part; takes a template's questions as plain questions.

use crate::calendar::Day;
use crate::goal::Goal;
use crate::question::{Answers, Question};
use serde::{Deserialize, Serialize};

/// A conversation that turns a draft into a goal: asks what is missing, one question at a time, and always ends.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "_python", pyo3::pyclass(module = "encargo"))]
pub struct Interview {
    goal: Goal,
    today: Day,
    /// The questions of a template, asked after the goal's own.
    extra: Vec<Question>,
    answers: Answers,
}
