//! What Rust alone offers, and why the bindings need it not; everything else must be in all three languages.

/// Noun, verb (a function when the noun is empty), and why the bindings do without.
pub(super) const VERBS: &[(&str, &str, &str)] = &[
    ("Case", "goal", "the first argument of a rule's function"),
    ("Case", "grounds", "the second argument of a rule's function"),
    ("ReportTerms", "voice", "an argument of `report`"),
    ("Network", "run", "saves the memory of passes run before; `passes` gives new ones"),
];

/// Types without verbs that the bindings do without, and why.
pub(super) const NOUNS: &[(&str, &str)] = &[
    ("Case", "the arguments of a rule's function"),
    ("ReportTerms", "the arguments of `report`"),
    ("Days", "an iterator of Python; in JavaScript one says how many days are wanted"),
];
