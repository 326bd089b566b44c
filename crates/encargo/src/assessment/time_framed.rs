//! Time framed: does it have a day or a rhythm, and can the day hold? One rule a file.

mod after_parent;
mod before_start;
mod holiday;
mod no_cadence;
mod no_deadline;
mod no_end_of_review;
mod past;
mod soon;
mod too_far;
mod weekend;

use super::rule::Row;

/// In the order they are reported.
pub(super) static ROWS: &[&Row] = &[
    &no_deadline::ROW,
    &soon::ROW,
    &past::ROW,
    &too_far::ROW,
    &weekend::ROW,
    &holiday::ROW,
    &before_start::ROW,
    &no_cadence::ROW,
    &no_end_of_review::ROW,
    &after_parent::ROW,
];
