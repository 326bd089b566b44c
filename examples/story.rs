//! The story, end to end.
fn main() {}
