//! A closed set of words in Python: a `Literal` of strings.

/// Lets a word come in as a string and go out as one.
macro_rules! literal {
    ($name:ident, $($text:literal),+) => {
        impl<'a, 'py> pyo3::FromPyObject<'a, 'py> for $name {
            type Error = pyo3::PyErr;
            const INPUT_TYPE: pyo3::inspect::PyStaticExpr = pyo3::type_hint_subscript!(
                pyo3::type_hint_identifier!("typing", "Literal"),
                $(pyo3::inspect::PyStaticExpr::Constant { value: pyo3::inspect::PyStaticConstant::Str($text) }),+
            );
            fn extract(object: pyo3::Borrowed<'a, 'py, pyo3::PyAny>) -> Result<Self, pyo3::PyErr> {
                Ok(object.extract::<$crate::python::Words>()?.0.parse::<Self>()?)
            }
        }

        impl<'py> pyo3::IntoPyObject<'py> for $name {
            type Target = pyo3::types::PyString;
            type Output = pyo3::Bound<'py, pyo3::types::PyString>;
            type Error = std::convert::Infallible;
            const OUTPUT_TYPE: pyo3::inspect::PyStaticExpr = <Self as pyo3::FromPyObject<'_, '_>>::INPUT_TYPE;
            fn into_pyobject(self, py: pyo3::Python<'py>) -> Result<pyo3::Bound<'py, pyo3::types::PyString>, std::convert::Infallible> {
                Ok(pyo3::types::PyString::intern(py, self.as_str()))
            }
        }

        impl<'py> pyo3::IntoPyObject<'py> for &$name {
            type Target = pyo3::types::PyString;
            type Output = pyo3::Bound<'py, pyo3::types::PyString>;
            type Error = std::convert::Infallible;
            const OUTPUT_TYPE: pyo3::inspect::PyStaticExpr = <$name as pyo3::FromPyObject<'_, '_>>::INPUT_TYPE;
            fn into_pyobject(self, py: pyo3::Python<'py>) -> Result<pyo3::Bound<'py, pyo3::types::PyString>, std::convert::Infallible> {
                (*self).into_pyobject(py)
            }
        }
    };
}

pub(crate) use literal;
