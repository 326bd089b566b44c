//! What crosses by kind and not by class: text, figures, the value of an answer.

use crate::calendar::Day;
use crate::error::Kind;
use crate::noun::figure;
use crate::question::{Answer, Answers, Value};
use pyo3::conversion::FromPyObjectOwned;
use pyo3::exceptions::PyTypeError;
use pyo3::inspect::PyStaticExpr;
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyBytes, PyDate, PyDict, PyFloat, PyList, PyString, PyTuple};
use pyo3::{Borrowed, IntoPyObjectExt, type_hint_identifier, type_hint_subscript, type_hint_union};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// A `str` that is Unicode; half a character is refused with the library's own code.
#[derive(Debug)]
pub struct Words(pub String);

impl<'a, 'py> FromPyObject<'a, 'py> for Words {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_identifier!("builtins", "str");
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, PyErr> {
        let text = object.cast::<PyString>()?;
        let broken = |_| PyErr::from(crate::Error::from(Kind::BrokenText { part: "text".to_owned() }));
        text.to_str().map(|text| Self(text.to_owned())).map_err(broken)
    }
}

/// A number of any kind, taken as Python writes it; refused when it has more digits than the wire carries.
#[derive(Debug)]
pub struct Figure(pub Decimal);

impl<'a, 'py> FromPyObject<'a, 'py> for Figure {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!("decimal", "Decimal"),
        type_hint_identifier!("builtins", "int"),
        type_hint_identifier!("builtins", "float")
    );
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, PyErr> {
        if object.is_instance_of::<PyString>() {
            return Err(PyTypeError::new_err("a number is expected, not a str"));
        }
        let figure = if object.is_instance_of::<PyFloat>() {
            figure::of_double(object.extract()?)
        } else {
            figure::exact(object.extract()?)
        };
        Ok(Self(figure?))
    }
}

/// Things in a row: whatever has a length and is counted through, but no text, no mapping and no set.
///
/// Room is made as they come: what says of itself that it is long has not shown it yet.
#[derive(Debug)]
pub struct Items<T>(pub Vec<T>);

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> IntoIterator for Items<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;
    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl Items<Words> {
    /// The texts.
    #[must_use]
    pub fn texts(self) -> Vec<String> {
        self.into_iter().map(|words| words.0).collect()
    }
}

/// How many things a row may have: more than any noun takes.
const MOST: usize = 1 << 24;

impl<'a, 'py, T: FromPyObjectOwned<'py>> FromPyObject<'a, 'py> for Items<T> {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr =
        type_hint_subscript!(type_hint_identifier!("collections.abc", "Sequence"), T::INPUT_TYPE);
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, PyErr> {
        let kind = object.get_type().name()?;
        let one = object.is_instance_of::<PyString>() || object.is_instance_of::<PyBytes>();
        if one || object.is_instance_of::<PyDict>() || !object.hasattr("__getitem__")? || !object.hasattr("__len__")? {
            return Err(PyTypeError::new_err(format!("a list is expected, not a {kind}")));
        }
        let mut items = Vec::new();
        for item in object.try_iter()? {
            if items.len() == MOST {
                return Err(PyTypeError::new_err(format!("a list of at most {MOST} is expected")));
            }
            items.push(item?.extract::<T>().map_err(Into::into)?);
        }
        Ok(Self(items))
    }
}

const VALUE: PyStaticExpr = type_hint_union!(
    type_hint_identifier!("builtins", "bool"),
    Figure::INPUT_TYPE,
    type_hint_identifier!("datetime", "date"),
    <Items<Words> as FromPyObject<'_, '_>>::INPUT_TYPE,
    type_hint_identifier!("builtins", "str")
);

impl<'a, 'py> FromPyObject<'a, 'py> for Value {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = VALUE;
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, PyErr> {
        if object.is_instance_of::<PyBool>() {
            object.extract().map(Value::Flag)
        } else if object.is_instance_of::<PyString>() {
            object.extract::<Words>().map(|words| Value::Text(words.0))
        } else if object.is_instance_of::<PyDate>() {
            object.extract::<Day>().map(Value::Date)
        } else if object.is_instance_of::<PyList>() || object.is_instance_of::<PyTuple>() {
            object.extract::<Items<Words>>().map(|words| Value::List(words.texts()))
        } else {
            object.extract::<Figure>().map(|figure| Value::Number(figure.0))
        }
    }
}

impl<'py> IntoPyObject<'py> for Value {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = type_hint_union!(
        type_hint_identifier!("builtins", "bool"),
        type_hint_identifier!("decimal", "Decimal"),
        type_hint_identifier!("datetime", "date"),
        type_hint_subscript!(type_hint_identifier!("builtins", "list"), type_hint_identifier!("builtins", "str")),
        type_hint_identifier!("builtins", "str")
    );
    fn into_pyobject(self, py: Python<'py>) -> Result<Bound<'py, PyAny>, PyErr> {
        match self {
            Self::Flag(flag) => flag.into_bound_py_any(py),
            Self::Number(number) => number.into_bound_py_any(py),
            Self::Date(day) => day.into_bound_py_any(py),
            Self::List(words) => words.into_bound_py_any(py),
            Self::Text(text) => text.into_bound_py_any(py),
        }
    }
}

impl<'py> IntoPyObject<'py> for &Value {
    type Target = PyAny;
    type Output = Bound<'py, PyAny>;
    type Error = PyErr;
    const OUTPUT_TYPE: PyStaticExpr = <Value as IntoPyObject<'_>>::OUTPUT_TYPE;
    fn into_pyobject(self, py: Python<'py>) -> Result<Bound<'py, PyAny>, PyErr> {
        self.clone().into_pyobject(py)
    }
}

/// An answer, or only its value; `None` is "nobody knows".
#[derive(Debug, FromPyObject)]
pub(super) enum AnswerLike {
    Answer(Answer),
    Value(Option<Value>),
}

/// Answers by question id: any mapping, of answers or of values.
#[derive(Debug, Default)]
pub(super) struct AnswersLike(pub(super) BTreeMap<String, AnswerLike>);

impl<'a, 'py> FromPyObject<'a, 'py> for AnswersLike {
    type Error = PyErr;
    const INPUT_TYPE: PyStaticExpr = type_hint_subscript!(
        type_hint_identifier!("collections.abc", "Mapping"),
        type_hint_identifier!("builtins", "str"),
        AnswerLike::INPUT_TYPE
    );
    fn extract(object: Borrowed<'a, 'py, PyAny>) -> Result<Self, PyErr> {
        object.extract().map(Self)
    }
}

/// The answers, and the values among them as answers.
pub(super) fn answers(given: impl IntoIterator<Item = (String, AnswerLike)>) -> Answers {
    let answer = |like| match like {
        AnswerLike::Answer(answer) => answer,
        AnswerLike::Value(Some(value)) => Answer::said(value),
        AnswerLike::Value(None) => Answer::unknown(),
    };
    given.into_iter().map(|(id, like)| (id, answer(like))).collect()
}
