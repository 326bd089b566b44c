//! encargo for Python: how nouns cross, and no rule.

/// The compiled half of `encargo`.
#[pyo3::pymodule]
mod _encargo {
    use pyo3::prelude::*;

    /// The version of the package.
    #[pyfunction]
    fn version() -> &'static str {
        env!("CARGO_PKG_VERSION")
    }
}
