//! Specific: would two people who read it agree on what is to be reached? One rule a file.

mod absolute;
mod activity;
mod and_or;
mod avoidance;
mod broad;
mod escape;
mod no_object;
mod open_end;
mod placeholder;
mod pronoun;
mod several;
mod too_long;
mod unclear;
mod vague;
mod vague_quality;
mod vague_wording;

use super::rule::Row;

/// In the order they are reported.
pub(super) static ROWS: &[&Row] = &[
    &vague::ROW,
    &vague_wording::ROW,
    &vague_quality::ROW,
    &no_object::ROW,
    &several::ROW,
    &activity::ROW,
    &pronoun::ROW,
    &placeholder::ROW,
    &escape::ROW,
    &open_end::ROW,
    &and_or::ROW,
    &absolute::ROW,
    &avoidance::ROW,
    &too_long::ROW,
    &broad::ROW,
    &unclear::ROW,
];
