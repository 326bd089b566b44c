//! Achievable: are there means, and somebody to use them? One rule a file.

mod beyond_reach;
mod conditional;
mod low_confidence;
mod missing_prerequisite;
mod no_confidence;
mod no_means;
mod no_owner;
mod owner_not_in_team;
mod owner_without_hours;
mod shared_owner;
mod unknown_prerequisite;

use super::rule::Row;

/// In the order they are reported.
pub(super) static ROWS: &[&Row] = &[
    &no_owner::ROW,
    &shared_owner::ROW,
    &owner_without_hours::ROW,
    &owner_not_in_team::ROW,
    &no_means::ROW,
    &beyond_reach::ROW,
    &low_confidence::ROW,
    &no_confidence::ROW,
    &missing_prerequisite::ROW,
    &unknown_prerequisite::ROW,
    &conditional::ROW,
];
