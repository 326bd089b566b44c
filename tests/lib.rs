//! What the tests share; the tests themselves are the files named in `Cargo.toml`.
