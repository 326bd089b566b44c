//! Constructors of what a program writes itself: words, answers.

use crate::language::{Language, Text};
use crate::python::Words;
use crate::question::{Answer, Value};
use pyo3::prelude::*;

pub(super) fn words(given: Option<Words>) -> Option<String> {
    given.map(|words| words.0)
}

#[pymethods]
impl Text {
    #[new]
    fn make(es: Words, en: Words) -> Self {
        Self::new(es.0, en.0)
    }

    /// The words in one language.
    #[pyo3(name = "say")]
    fn say_in(&self, language: Language) -> &str {
        self.say(language)
    }
}

#[pymethods]
impl Answer {
    /// An answer that somebody gave when asked.
    #[staticmethod]
    #[pyo3(name = "said")]
    fn said_value(value: Value) -> Self {
        Self::said(value)
    }

    /// An answer that nobody has.
    #[staticmethod]
    #[pyo3(name = "unknown")]
    fn nobody_knows() -> Self {
        Self::unknown()
    }
}
