//! Realistic: does it serve something, and can it be true? One rule a file.

mod contradiction;
mod duplicate;
mod implausible;
mod moves_nothing;
mod no_why;
mod overload;
mod pace;
mod serves_nothing;
mod shortfall;
mod tight;
mod too_many;
mod unfilled;
mod unlikely;
mod words_only;

use super::rule::Row;

/// In the order they are reported.
pub(super) static ROWS: &[&Row] = &[
    &no_why::ROW,
    &implausible::ROW,
    &words_only::ROW,
    &shortfall::ROW,
    &tight::ROW,
    &unlikely::ROW,
    &moves_nothing::ROW,
    &overload::ROW,
    &unfilled::ROW,
    &pace::ROW,
    &contradiction::ROW,
    &duplicate::ROW,
    &serves_nothing::ROW,
    &too_many::ROW,
];
