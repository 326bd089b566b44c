//! Holds nothing: the examples are the files named in `Cargo.toml`.
