//! What the tests share; the tests themselves are the files named in `Cargo.toml`.

pub mod chance;
pub mod plans;

/// How many rounds a law takes: the usual number, or all that it is meant to hold for when the environment says
/// `ENCARGO_THOROUGH`.
#[must_use]
pub fn rounds(usual: u32, thorough: u32) -> u32 {
    if std::env::var_os("ENCARGO_THOROUGH").is_some() { thorough } else { usual }
}
