//! What Rust alone offers, and why the bindings need it not; everything else must be in all three languages.

/// Noun, verb (a function when the noun is empty), and why the bindings do without.
pub(super) const VERBS: &[(&str, &str, &str)] = &[];

/// Types without verbs that the bindings do without, and why.
pub(super) const NOUNS: &[(&str, &str)] = &[];
