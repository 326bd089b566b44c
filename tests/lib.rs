//! What the tests share; the tests themselves are the files named in `Cargo.toml`.

pub mod chance;
pub mod plans;
