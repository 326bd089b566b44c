//! Orders work so that no resource is used beyond what it has; knows no days, no people and no words.
//!
//! A `Project` is checked once; a `Search` makes schedules of it, as many as it is told to, and keeps the best.
mod bound;
mod breed;
mod chance;
mod decode;
mod member;
mod order;
mod project;
mod refute;
mod search;
mod slots;
mod solution;
mod steps;
#[cfg(test)]
mod tests;
mod view;

pub(crate) use chance::Chance;
pub use project::{After, Due, Project, Refused, Task};
pub use search::Search;
pub use solution::{Limit, Solution};
