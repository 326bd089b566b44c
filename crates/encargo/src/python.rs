//! How nouns cross into Python: constructors, verbs, JSON, refusals; no rule, no word.
#![allow(missing_docs, reason = "what Python shows is documented where the nouns are, or beside the method")]
#![allow(clippy::needless_pass_by_value, reason = "Python hands over what it made")]

mod again;
mod audit;
mod came;
mod cost;
mod goals;
mod happened;
mod how;
mod judge;
mod make;
mod make_how;
mod make_when;
mod make_why;
mod measured;
mod number;
mod value;
mod when;
mod why;
mod wire;
pub(crate) mod word;

pub use again::PyDays;
pub use judge::PyRule;
pub use value::{Figure, Items, Words};

use crate::{Error, Language, Text};
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::PyType;

impl From<Error> for PyErr {
    /// `encargo.EncargoError`, with the code, the part, the words in both languages, and all problems.
    fn from(error: Error) -> Self {
        static CLASS: PyOnceLock<Py<PyType>> = PyOnceLock::new();
        Python::attach(|py| {
            let text = Text::new(error.message(Language::Spanish), error.message(Language::English));
            let raised = CLASS
                .import(py, "encargo.errors", "EncargoError")
                .and_then(|class| class.call1((error.code(), error.about(), text, error.problems().to_vec())));
            raised.map_or_else(|error| error, PyErr::from_value)
        })
    }
}
